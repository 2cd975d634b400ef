//! Names of the browser that old libraries take for themselves, where the glue asks for them.
//!
//! `MooTools` puts a class of its own in place of `Window`. wasm-bindgen recognizes the window by `instanceof
//! Window`, which is then false, and a program without a window stops.

use std::path::Path;

use anyhow::{Result, ensure};

use super::files::rewrite_glue;

const BY_NAME: &str = "arg0 instanceof Window;";
const BY_IDENTITY: &str = "arg0 === self;";

/// Compares with the window itself instead of looking up its class by name.
///
/// # Errors
/// When the glue cannot be read or written, or asks in another way.
pub(crate) fn know(glue: &Path) -> Result<()> {
    rewrite_glue(glue, "the check for the window cannot be patched", with_window_check)
}

fn with_window_check(glue: &str) -> Result<String> {
    ensure!(
        glue.contains(BY_NAME) && glue.matches("instanceof Window").count() == glue.matches(BY_NAME).count(),
        "the glue does not ask for the window as it did: look how this version of wasm-bindgen does"
    );
    Ok(glue.replace(BY_NAME, BY_IDENTITY))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::with_window_check;

    #[test]
    fn the_window_is_known_whoever_has_its_name() {
        let glue = "result = arg0 instanceof Window;\nresult = arg0 instanceof Element;";
        assert_eq!(with_window_check(glue).unwrap(), "result = arg0 === self;\nresult = arg0 instanceof Element;");
    }

    #[test]
    fn glue_that_asks_in_another_way_is_refused() {
        assert!(with_window_check("function() {}").is_err());
        assert!(with_window_check("arg0 instanceof Window;\nx instanceof Window").is_err());
    }
}
