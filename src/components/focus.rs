//! Moves the focus when the control that has it goes away; browsers would drop it to the page.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, MouseEvent};

/// In place of a selector: the element around the control itself.
pub(super) const SELF: &str = ":scope";

/// Moves the focus from the control that was clicked to what `target` selects within the closest `around`.
pub(super) fn move_focus(event: &MouseEvent, around: &str, target: &str) {
    let found = || {
        let control: Element = event.target()?.dyn_into().ok()?;
        let around = control.closest(around).ok()??;
        let target = if target == SELF { around } else { around.query_selector(target).ok()?? };
        target.dyn_into::<HtmlElement>().ok()
    };
    if let Some(target) = found() {
        // If the target cannot be focused, nothing changes.
        let _ = target.focus();
    }
}

/// Whether `element` or something inside it has the focus.
pub(super) fn has_focus(element: &Element) -> bool {
    element.matches(":focus-within").unwrap_or(false)
}

/// Focuses the first element of `mount`, without making it a tab stop.
pub(super) fn focus_first(mount: &Element) {
    let Some(first) = mount.first_element_child().and_then(|first| first.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    // Setting this attribute cannot fail; if the element cannot be focused, nothing changes.
    let _ = first.set_attribute("tabindex", "-1");
    let _ = first.focus();
}
