//! Options of `check`.

use std::path::PathBuf;

use lexopt::{Arg, Parser};

use super::table::Table;

/// Which files are checked, and the format of the report.
#[derive(Default)]
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
        let mut options = Self::default();
        while let Some(argument) = parser.next()? {
            match argument {
                Arg::Short('h') | Arg::Long("help") => return Ok(None),
                Arg::Long("json") => options.json = true,
                Arg::Value(file) => options.files.push(file.into()),
                Arg::Long(name) => {
                    let name = name.to_owned();
                    options.table.read_option(&name, parser)?;
                }
                other @ Arg::Short(_) => return Err(other.unexpected()),
            }
        }
        options.table.finish()?;
        if options.files.is_empty() {
            return Err("which file? 'milestream check FILE...'".into());
        }
        Ok(Some(options))
    }
}
