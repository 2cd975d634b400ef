//! Names of the browser that old libraries take for themselves, where the glue asks for them.
//!
//! `MooTools` puts a class of its own in place of `Window`. wasm-bindgen tells the window by `instanceof Window`, which is
//! false then, and a program without a window stops.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

const ASKED: &str = "arg0 instanceof Window;";
const TOLD: &str = "arg0 === self;";

/// Has the glue know the window by itself, not by a name.
///
/// # Errors
/// When the glue cannot be read or written, or asks in another way.
pub(crate) fn know(glue: &Path) -> Result<()> {
    let text = fs::read_to_string(glue).with_context(|| format!("reading {}", glue.display()))?;
    fs::write(glue, knowing(&text)?).with_context(|| format!("writing {}", glue.display()))
}

fn knowing(glue: &str) -> Result<String> {
    ensure!(
        glue.contains(ASKED) && glue.matches("instanceof Window").count() == glue.matches(ASKED).count(),
        "the glue does not ask for the window as it did: look how this version of wasm-bindgen does"
    );
    Ok(glue.replace(ASKED, TOLD))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::knowing;

    #[test]
    fn the_window_is_known_whoever_has_its_name() {
        let glue = "result = arg0 instanceof Window;\nresult = arg0 instanceof Element;";
        assert_eq!(knowing(glue).unwrap(), "result = arg0 === self;\nresult = arg0 instanceof Element;");
    }

    #[test]
    fn glue_that_asks_in_another_way_is_refused() {
        assert!(knowing("function() {}").is_err());
        assert!(knowing("arg0 instanceof Window;\nx instanceof Window").is_err());
    }
}
