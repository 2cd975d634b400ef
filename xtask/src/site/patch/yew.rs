//! The marks that Yew puts on nodes and events, under names of our own.
//!
//! Every Yew program counts its roots and listeners from 1 and writes the numbers on what it renders. In a page that is
//! itself a Yew application, the host would take our nodes for its own, or for those of another root of its own: clicks
//! in the widget ran handlers of the host, or its handlers around the widget heard none.

use std::path::Path;

use anyhow::{Result, bail, ensure};

use super::files::rewrite_glue;

/// How Yew's names begin, where the glue reads and writes them.
const THEIRS: &str = "arg0.__yew_";
const OURS: &str = "arg0.__milestream_";
/// Nothing may hold this afterwards, in whatever way it is read or written.
const MARK: &str = "__yew_";

/// Renames the marks in the glue.
///
/// # Errors
/// When the glue cannot be read or written, has no such marks, or keeps one: then Yew marks in some other way. The imports
/// must have short names already, since wasm-bindgen's have the marks' names in them.
pub(crate) fn rename(glue: &Path) -> Result<()> {
    rewrite_glue(glue, "Yew's marks cannot be renamed", rename_marks)
}

fn rename_marks(glue: &str) -> Result<String> {
    ensure!(
        glue.contains(THEIRS),
        "the glue names none of Yew's marks: look how this version of Yew tells its roots apart"
    );
    let renamed = glue.replace(THEIRS, OURS);
    if let Some((before, after)) = renamed.split_once(MARK) {
        let line =
            before.lines().last().unwrap_or_default().to_owned() + MARK + after.lines().next().unwrap_or_default();
        bail!("`{}` keeps one of Yew's marks: it would meet those of a host that is a Yew application", line.trim());
    }
    Ok(renamed)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::rename_marks;

    #[test]
    fn marks_are_ours() {
        let glue =
            "a: function(arg0) { return arg0.__yew_subtree_id; }, b: function(arg0) { arg0.__yew_subtree_id = 1; }";
        assert_eq!(
            rename_marks(glue).unwrap(),
            "a: function(arg0) { return arg0.__milestream_subtree_id; }, b: function(arg0) { arg0.__milestream_subtree_id = 1; }"
        );
    }

    #[test]
    fn glue_without_marks_is_refused() {
        assert!(
            rename_marks("function() {}").unwrap_err().to_string().starts_with("the glue names none of Yew's marks")
        );
    }

    #[test]
    fn mark_that_is_left_is_refused_and_named() {
        for left in [
            "b: function(arg0, arg1) { return arg1.__yew_subtree_id; },",
            "b: function(arg0) { return arg0['__yew_listener_id']; },",
            "__wbg___yew_subtree_id_ab12: function(arg0) {},",
        ] {
            let glue = format!("a: function(arg0) {{ return arg0.__yew_subtree_id; }},\n  {left}\n");
            let error = rename_marks(&glue).unwrap_err().to_string();
            assert!(error.starts_with(&format!("`{left}` keeps one of Yew's marks")), "{error}");
        }
    }
}
