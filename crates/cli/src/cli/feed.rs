//! Options of `feed`.

use std::path::PathBuf;

use lexopt::{Arg, Parser, ValueExt};
use milestream_data::Date;

use super::table::Table;
use super::values::{address, date, one_file};

/// What a feed holds, and where it will be.
#[derive(Default)]
pub(crate) struct Feed {
    pub(crate) file: PathBuf,
    /// How a table is read.
    pub(crate) table: Table,
    /// Where the feed is published.
    pub(crate) address: String,
    /// The page that it belongs to.
    pub(crate) page: Option<String>,
    pub(crate) limit: Option<usize>,
    pub(crate) at: Option<Date>,
    pub(crate) output: Option<PathBuf>,
}

impl Feed {
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
                Arg::Short('o') | Arg::Long("output") => options.output = Some(parser.value()?.into()),
                Arg::Long("address") => options.address = address("--address", parser)?,
                Arg::Long("page") => options.page = Some(address("--page", parser)?),
                Arg::Long("limit") => options.limit = Some(parser.value()?.parse()?),
                Arg::Long("at") => options.at = Some(date("--at", parser)?),
                Arg::Value(file) => files.push(file.into()),
                Arg::Long(name) => {
                    let name = name.to_owned();
                    options.table.read_choice(&name, parser)?;
                }
                other @ Arg::Short(_) => return Err(other.unexpected()),
            }
        }
        options.table.finish()?;
        options.file = one_file(files, "feed")?;
        if options.address.is_empty() {
            return Err("where will the feed be? Its entries are known by its address: --address URL".into());
        }
        Ok(Some(options))
    }
}
