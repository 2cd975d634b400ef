//! Where the focus goes when a control goes away that had it: otherwise the browser lets it fall to the page.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, MouseEvent};

/// Selects the element around a control itself.
pub(super) const SELF: &str = ":scope";

/// Gives the focus of the control that was clicked to what `heir` selects within the closest `around`; a click elsewhere
/// leaves it where it is.
pub(super) fn move_focus(event: &MouseEvent, around: &str, heir: &str) {
    let found = || {
        let control: Element = event.target()?.dyn_into().ok()?;
        let around = control.closest(around).ok()??;
        let heir = if heir == SELF { around } else { around.query_selector(heir).ok()?? };
        heir.dyn_into::<HtmlElement>().ok()
    };
    if let Some(heir) = found() {
        // What cannot be focused changes nothing.
        let _ = heir.focus();
    }
}

/// Whether the focus is in `element`, of the same shadow root.
pub(super) fn has_focus(element: &Element) -> bool {
    // A shadow root says more of its focus than the document does.
    element.matches(":focus-within").unwrap_or(false)
}

/// Gives the focus to the first element of `mount`, which takes no part in tabbing by that.
pub(super) fn focus_first(mount: &Element) {
    let Some(first) = mount.first_element_child().and_then(|first| first.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    // Setting an attribute of this name cannot fail, and what cannot be focused changes nothing.
    let _ = first.set_attribute("tabindex", "-1");
    let _ = first.focus();
}
