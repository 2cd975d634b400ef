//! Options of `show`.

use std::path::PathBuf;

use lexopt::Parser;

use super::shared::{self, Shared};
use super::values::one_file;

/// Which figures are printed.
pub(crate) struct Show {
    pub(crate) file: PathBuf,
    pub(crate) shared: Shared,
}

impl Show {
    /// Reads them; `None` where the help is asked for.
    ///
    /// # Errors
    /// With a sentence.
    pub(super) fn read(parser: &mut Parser) -> Result<Option<Self>, lexopt::Error> {
        let read = shared::read(parser, &["at", "artist", "limit", "threshold"], |_, _| Ok(false))?;
        let Some((files, shared)) = read else { return Ok(None) };
        Ok(Some(Self { file: one_file(files, "show")?, shared }))
    }
}
