//! What a host is set up with.

use std::path::Path;

use anyhow::{Context, Result};

/// Where a host is set up.
pub(super) struct HostSetup<'a> {
    /// What the repository has of it.
    pub(super) source: &'a Path,
    /// Where it may write, empty at the start.
    pub(super) work: &'a Path,
    /// The text of docs/hosts.md, whose lines are pasted.
    pub(super) docs: &'a str,
}

impl HostSetup<'_> {
    /// The lines to paste that stand under a name in docs/hosts.md.
    ///
    /// # Errors
    /// When there are none.
    pub(super) fn lines(&self, name: &str) -> Result<&str> {
        let mut blocks = self.docs.split("\n```").skip(1).step_by(2);
        let found = blocks.find_map(|block| {
            let (language_and_name, lines) = block.split_once('\n')?;
            (language_and_name.split_once(' ')?.1 == name).then_some(lines)
        });
        found.with_context(|| format!("docs/hosts.md has no lines {name}"))
    }
}
