//! Options of `check`.

use std::path::PathBuf;

use lexopt::Parser;

use super::shared;
use super::table::Table;

/// Which files are checked, and the format of the report.
pub(crate) struct Check {
    pub(crate) files: Vec<PathBuf>,
    pub(crate) json: bool,
    pub(crate) table: Table,
}

impl Check {
    /// Reads them; `None` where the help is asked for.
    ///
    /// # Errors
    /// With a sentence.
    pub(super) fn read(parser: &mut Parser) -> Result<Option<Self>, lexopt::Error> {
        let mut json = false;
        let read = shared::read(parser, &["source"], |name, _| {
            json |= name == "json";
            Ok(name == "json")
        })?;
        let Some((files, shared)) = read else { return Ok(None) };
        if files.is_empty() {
            return Err("which file? 'milestream check FILE...'".into());
        }
        Ok(Some(Self { files, json, table: shared.table }))
    }
}
