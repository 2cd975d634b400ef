//! `cargo xtask demo`: the demo dataset.

use std::fs;

use anyhow::{Context, Result};

use crate::demo;
use crate::project::Project;

/// Writes the demo dataset anew.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn run(project: &Project) -> Result<()> {
    let path = project.root.join(demo::PATH);
    fs::write(&path, demo::dataset()).with_context(|| format!("writing {}", path.display()))?;
    println!("wrote {}", demo::PATH);
    Ok(())
}
