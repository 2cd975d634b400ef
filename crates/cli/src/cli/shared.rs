//! Options that several commands have.

use std::path::PathBuf;

use lexopt::{Arg, Parser, ValueExt};
use milestream_data::Date;

use super::table::Table;
use super::values::{date, threshold};

/// What a command was given of them.
#[derive(Default)]
pub(crate) struct Shared {
    /// How a table is read.
    pub(crate) table: Table,
    pub(crate) output: Option<PathBuf>,
    pub(crate) at: Option<Date>,
    pub(crate) artist: Option<String>,
    /// As it was written, and its streams.
    pub(crate) threshold: Option<(String, u64)>,
    pub(crate) limit: Option<usize>,
}

/// Reads the command line of one command: its files, and the options. `takes` names those of [`Shared`] that it has; with
/// `source`, it also has those that say where a table is from. `own` reads the value of an option that only this command
/// has, and returns `false` for any other name. `None` where the help is asked for.
///
/// # Errors
/// With a sentence, also where the command has no option of that name.
pub(super) fn read(
    parser: &mut Parser,
    takes: &[&str],
    mut own: impl FnMut(&str, &mut Parser) -> Result<bool, lexopt::Error>,
) -> Result<Option<(Vec<PathBuf>, Shared)>, lexopt::Error> {
    let (mut files, mut shared) = (Vec::new(), Shared::default());
    let table_option = if takes.contains(&"source") { Table::read_option } else { Table::read_choice };
    while let Some(argument) = parser.next()? {
        let (name, short) = match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(None),
            Arg::Short('o') => ("output".to_owned(), Some('o')),
            Arg::Short(_) => return Err(argument.unexpected()),
            Arg::Long(name) => (name.to_owned(), None),
            Arg::Value(file) => {
                files.push(file.into());
                continue;
            }
        };
        let known = own(&name, parser)?
            || takes.contains(&name.as_str()) && shared.read_option(&name, parser)?
            || table_option(&mut shared.table, &name, parser)?;
        if !known {
            return Err(short.map_or(Arg::Long(&name), Arg::Short).unexpected());
        }
    }
    shared.table.finish()?;
    Ok(Some((files, shared)))
}

impl Shared {
    /// Reads the value of an option; `false` where it is none of these.
    fn read_option(&mut self, name: &str, parser: &mut Parser) -> Result<bool, lexopt::Error> {
        match name {
            "output" => self.output = Some(parser.value()?.into()),
            "at" => self.at = Some(date(name, parser)?),
            "artist" => self.artist = Some(parser.value()?.string()?),
            "threshold" => self.threshold = Some(threshold(name, parser)?),
            "limit" => self.limit = Some(parser.value()?.parse()?),
            _ => return Ok(false),
        }
        Ok(true)
    }
}
