//! The program and its glue, which are changed together.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

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
