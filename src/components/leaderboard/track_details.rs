//! The details of a track beneath its row: gains, history, and what it has reached.

use milestream_data::model::TrackId;
use milestream_data::query::Standing;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use super::gains::{gains, line, outlook};
use crate::components::history::history;
use crate::components::honours::honours_of;
use crate::components::view_context::ViewContext;
use crate::content::counter::Subject;
use crate::state::model::Event;

/// The title as a button that opens its track, or closes it again.
pub(super) fn track_button(context: &ViewContext, track: TrackId, title: Html) -> Html {
    let is_open = context.model.opened == Some(track);
    let onclick = context.on(move |_: MouseEvent| Event::TrackOpened((!is_open).then_some(track)));
    html! {
        <button type="button" part="title" class="title opener" translate="no" aria-expanded={is_open.to_string()} {onclick}
            onkeydown={is_open.then(|| close_on_escape(context))}>{ title }</button>
    }
}

/// The row beneath an opened track.
pub(super) fn track_details(context: &ViewContext, track: TrackId, standing: &Standing, columns: u32) -> Html {
    let words = context.words();
    let history = history(context, &Subject::Track(track));
    let honours = honours_of(context, track);
    // Simple rows have no column of gains, and no row says what its forecast rests on.
    let mut gains = gains(context, standing);
    gains.extend(outlook(context, standing).map(|text| line("estimate", text.into())));
    let is_bare = history.is_none() && honours.is_none() && gains.is_empty();
    html! {
        <tr key={["o", context.track_id(track)].concat()} part="opened" class="opened-row">
            <td colspan={columns.to_string()} onkeydown={close_on_escape(context)}>
                { for gains }
                { history.unwrap_or_default() }
                { honours.unwrap_or_default() }
                if is_bare {
                    <p class="quiet">{ words.row_bare() }</p>
                }
            </td>
        </tr>
    }
}

/// Escape closes, and puts the focus back on the title.
fn close_on_escape(context: &ViewContext) -> Callback<KeyboardEvent> {
    context.when(|event: KeyboardEvent| {
        if event.key() != "Escape" {
            return None;
        }
        let target: Element = event.target()?.dyn_into().ok()?;
        let row = match target.closest(".opened-row").ok()? {
            Some(beneath) => beneath.previous_element_sibling()?,
            None => target.closest("tr").ok()??,
        };
        let title: HtmlElement = row.query_selector(".opener").ok()??.dyn_into().ok()?;
        title.focus().ok()?;
        Some(Event::TrackOpened(None))
    })
}
