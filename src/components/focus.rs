//! Where the focus goes when a control goes away that had it: otherwise the browser lets it fall to the page.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, MouseEvent};

/// Gives the focus of the control that was clicked to what `heir` selects within the closest `around`; a click elsewhere
/// leaves it where it is.
pub(super) fn move_focus(event: &MouseEvent, around: &str, heir: &str) {
    let found = || {
        let control: Element = event.target()?.dyn_into().ok()?;
        let around = control.closest(around).ok()??;
        around.query_selector(heir).ok()??.dyn_into::<HtmlElement>().ok()
    };
    if let Some(heir) = found() {
        // What cannot be focused changes nothing.
        let _ = heir.focus();
    }
}
