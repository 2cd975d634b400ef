//! The marks that Yew puts on nodes and events, under names of our own.
//!
//! Every Yew program counts its roots and listeners from 1 and writes the numbers on what it renders. In a page that is
//! itself a Yew application, the host would take our nodes for its own, or for those of another root of its own: clicks
//! in the widget ran handlers of the host, or its handlers around the widget heard none.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

/// How Yew's names begin, where the glue reads and writes them.
const THEIRS: &str = "arg0.__yew_";
const OURS: &str = "arg0.__milestream_";

/// Renames the marks in the glue.
///
/// # Errors
/// When the glue cannot be read or written, or has no such marks: then Yew marks in some other way.
pub(crate) fn rename(glue: &Path) -> Result<()> {
    let text = fs::read_to_string(glue).with_context(|| format!("reading {}", glue.display()))?;
    fs::write(glue, renamed(&text)?).with_context(|| format!("writing {}", glue.display()))
}

fn renamed(glue: &str) -> Result<String> {
    ensure!(
        glue.contains(THEIRS),
        "the glue names none of Yew's marks: look how this version of Yew tells its roots apart"
    );
    Ok(glue.replace(THEIRS, OURS))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::renamed;

    #[test]
    fn marks_are_ours_and_imports_keep_their_names() {
        let glue =
            "__wbg___yew_subtree_id_ab12: function(arg0) { return arg0.__yew_subtree_id; }, arg0.__yew_subtree_id = 1";
        assert_eq!(
            renamed(glue).unwrap(),
            "__wbg___yew_subtree_id_ab12: function(arg0) { return arg0.__milestream_subtree_id; }, arg0.__milestream_subtree_id = 1"
        );
    }

    #[test]
    fn glue_without_marks_is_refused() {
        assert!(renamed("function() {}").unwrap_err().to_string().starts_with("the glue names none of Yew's marks"));
    }
}
