//! Options of `show`.

use std::path::PathBuf;

use lexopt::{Arg, Parser, ValueExt};
use milestream_data::Date;

use super::table::Table;
use super::values::{date, one_file, threshold};

/// Which figures are printed.
#[derive(Default)]
pub(crate) struct Show {
    pub(crate) file: PathBuf,
    /// How a table is read.
    pub(crate) table: Table,
    pub(crate) at: Option<Date>,
    pub(crate) artist: Option<String>,
    pub(crate) threshold: Option<u64>,
    pub(crate) limit: Option<usize>,
}

impl Show {
    /// Reads them; `None` where the help is asked for.
    ///
    /// # Errors
    /// With a sentence.
    pub(super) fn read(parser: &mut Parser) -> Result<Option<Self>, lexopt::Error> {
        let mut options = Self::default();
        let mut files = Vec::new();
        while let Some(argument) = parser.next()? {
            match argument {
                Arg::Short('h') | Arg::Long("help") => return Ok(None),
                Arg::Long("at") => options.at = Some(date("--at", parser)?),
                Arg::Long("artist") => options.artist = Some(parser.value()?.string()?),
                Arg::Long("limit") => options.limit = Some(parser.value()?.parse()?),
                Arg::Long("threshold") => options.threshold = Some(threshold(parser)?.1),
                Arg::Value(file) => files.push(file.into()),
                Arg::Long(name) => {
                    let name = name.to_owned();
                    options.table.read_choice(&name, parser)?;
                }
                other @ Arg::Short(_) => return Err(other.unexpected()),
            }
        }
        options.table.finish()?;
        options.file = one_file(files, "show")?;
        Ok(Some(options))
    }
}
