//! A track that the reader has opened in place: its history, and what it has reached.

use milestream_data::model::TrackId;
use milestream_data::query::Standing;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use super::gains::gains;
use crate::components::history::history;
use crate::components::honours::honours_of;
use crate::components::view_context::Scene;
use crate::content::counter::Subject;
use crate::state::model::Event;

/// The title as a button that opens its track, or closes it again.
pub(super) fn opener(scene: &Scene, track: TrackId, title: Html) -> Html {
    let is_open = scene.model.opened == Some(track);
    let onclick = scene.on(move |_: MouseEvent| Event::TrackOpened((!is_open).then_some(track)));
    html! {
        <button type="button" part="title" class="title opener" translate="no" aria-expanded={is_open.to_string()} {onclick}
            onkeydown={is_open.then(|| closing(scene))}>{ title }</button>
    }
}

/// The row beneath an opened track.
pub(super) fn opened(scene: &Scene, track: TrackId, standing: &Standing, columns: u32) -> Html {
    let words = scene.words();
    let history = history(scene, &Subject::Track(track));
    let honours = honours_of(scene, track);
    // Narrow rows have no column for it.
    let gains = gains(scene, standing);
    let is_bare = history.is_none() && honours.is_none() && gains.is_empty();
    html! {
        <tr key={["o", scene.track_id(track)].concat()} part="opened" class="opened-row">
            <td colspan={columns.to_string()} onkeydown={closing(scene)}>
                { for gains }
                { history.unwrap_or_default() }
                { honours.unwrap_or_default() }
                if is_bare {
                    <p class="quiet">{ words.opened_bare }</p>
                }
            </td>
        </tr>
    }
}

/// Escape closes, and puts the focus back on the title.
fn closing(scene: &Scene) -> Callback<KeyboardEvent> {
    scene.when(|event: KeyboardEvent| {
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
