//! Messages for the page's owner.

/// Logs a warning.
pub(super) fn warn(text: &str) {
    web_sys::console::warn_1(&["[milestream] ", text].concat().into());
}
