//! Reads and writes the program and its glue for the patches.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// Patches the glue alone; `failed` says what it means if that fails.
///
/// # Errors
/// When the glue cannot be read or written, or as `change` says.
pub(super) fn rewrite_glue(glue: &Path, failed: &str, change: impl FnOnce(&str) -> Result<String>) -> Result<()> {
    let text = fs::read_to_string(glue).with_context(|| format!("reading {}", glue.display()))?;
    let text = change(&text).with_context(|| format!("{}: {failed}", glue.display()))?;
    fs::write(glue, text).with_context(|| format!("writing {}", glue.display()))
}

/// Gives both files what `change` makes of them; `names` says whose names it shortens.
///
/// # Errors
/// When a file cannot be read or written, or as `change` says.
pub(super) fn rewrite(
    program: &Path,
    glue: &Path,
    names: &str,
    change: impl FnOnce(&[u8], String) -> Result<(Vec<u8>, String)>,
) -> Result<()> {
    let bytes = fs::read(program).with_context(|| format!("reading {}", program.display()))?;
    let text = fs::read_to_string(glue).with_context(|| format!("reading {}", glue.display()))?;
    let (bytes, text) =
        change(&bytes, text).with_context(|| format!("the {names} of {} keep their names", program.display()))?;
    fs::write(program, bytes).with_context(|| format!("writing {}", program.display()))?;
    fs::write(glue, text).with_context(|| format!("writing {}", glue.display()))
}
