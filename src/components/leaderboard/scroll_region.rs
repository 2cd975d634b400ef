//! The region in which a long table scrolls, and its measurement.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::components::view_context::ViewContext;
use crate::state::model::Event;
use crate::table::virtual_window::VirtualWindow;

/// The region around a table of which only the visible rows are in the document.
pub(super) fn scroll_region(context: &ViewContext, name: &str, rows: usize, table: Html) -> Html {
    let now = context.model.window;
    let onscroll = context.when(move |event: yew::Event| {
        let seen = measure(&event.target()?.dyn_into().ok()?, now)?;
        (seen.range(rows) != now.range(rows) || seen.row != now.row).then_some(Event::Scrolled(seen))
    });
    // Engines scroll smoothly, and WebKit stops a long smooth scroll some rows early if rows change meanwhile.
    let region = context.region.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        let Some(region) = region.cast::<Element>() else { return };
        let (top, page) = (region.scroll_top(), region.client_height() / 8 * 7);
        let top = match event.key().as_str() {
            _ if event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key() => return,
            "Home" => 0,
            "End" => region.scroll_height(),
            "PageUp" => top - page,
            "PageDown" => top + page,
            _ => return,
        };
        event.prevent_default();
        region.set_scroll_top(top);
    });
    html! {
        <div part="scroll" class="scroll" role="region" tabindex="0" aria-label={name.to_owned()}
            ref={context.region.clone()} {onscroll} {onkeydown}>{ table }</div>
    }
}

/// The space of the rows that are not in the document.
pub(super) fn spacer(context: &ViewContext, rows: usize, columns: u32) -> Html {
    let height = context.model.window.height(rows).to_string();
    html! { <tbody class="void" aria-hidden="true"><tr><td colspan={columns.to_string()} height={height}></td></tr></tbody> }
}

/// Measures the region; `None` if it is not laid out. `known` is the previous measurement.
pub(crate) fn measure(region: &Element, known: VirtualWindow) -> Option<VirtualWindow> {
    let rows = region.query_selector_all("tbody > [part~=row]").ok()?;
    // Layout pixels, like `scroll_top`: bounding rectangles differ if the host scales or rotates the widget.
    let top_of = |place: u32| Some(f64::from(rows.get(place)?.unchecked_into::<HtmlElement>().offset_top()));
    let others = rows.length().checked_sub(1).filter(|others| *others > 0)?;
    let height = (top_of(others)? - top_of(0)?) / f64::from(others);
    // Track details beneath a row distort the measurement.
    let is_known = known.is_measured && region.query_selector(".opened-row").ok()?.is_some();
    let above = region.query_selector_all("caption, thead").ok()?;
    let head = (0..above.length()).filter_map(|place| above.get(place));
    let head = head.map(|part| f64::from(part.unchecked_into::<HtmlElement>().offset_height())).sum();
    (height > 0.0).then(|| VirtualWindow {
        scrolled: u32::try_from(region.scroll_top()).unwrap_or(0),
        head: pixels(head),
        room: u32::try_from(region.client_height()).unwrap_or(0),
        row: if is_known { known.row } else { known.with_row_height(pixels(height * 64.0)) },
        is_measured: true,
    })
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "what is below 0 becomes 0")]
const fn pixels(number: f64) -> u32 {
    number as u32
}
