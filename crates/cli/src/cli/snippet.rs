//! Options of `snippet`.

use std::path::PathBuf;

use lexopt::{Arg, Parser, ValueExt};
use milestream_data::Date;

use super::table::Table;
use super::values::{address, date, one_file, threshold};

/// Which lines to paste are printed.
#[derive(Default)]
pub(crate) struct Snippet {
    pub(crate) file: PathBuf,
    /// How a table is read.
    pub(crate) table: Table,
    /// Where the folder with `embed.js` is.
    pub(crate) host: String,
    /// Where the dataset is published; `None` is the bundled one.
    pub(crate) src: Option<String>,
    pub(crate) view: View,
    pub(crate) artist: Option<String>,
    /// As it was written, and its streams.
    pub(crate) threshold: Option<(String, u64)>,
    pub(crate) limit: Option<usize>,
    pub(crate) at: Option<Date>,
    pub(crate) output: Option<PathBuf>,
}

/// What a snippet shows.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum View {
    #[default]
    Board,
    Counter,
    Leaderboard,
}

impl View {
    const ALL: [Self; 3] = [Self::Board, Self::Counter, Self::Leaderboard];

    /// As the option `view` of the widget has it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Board => "board",
            Self::Counter => "counter",
            Self::Leaderboard => "leaderboard",
        }
    }
}

impl Snippet {
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
                Arg::Long("host") => options.host = address("--host", parser)?,
                Arg::Long("src") => options.src = Some(address("--src", parser)?),
                Arg::Long("view") => {
                    let text = parser.value()?.string()?;
                    let known = View::ALL.into_iter().find(|view| view.name() == text);
                    let expected = || format!("--view: expected board, counter or leaderboard, found {text:?}");
                    options.view = known.ok_or_else(expected)?;
                }
                Arg::Long("artist") => options.artist = Some(parser.value()?.string()?),
                Arg::Long("threshold") => options.threshold = Some(threshold(parser)?),
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
        // The source of a table is where it is published.
        options.table.source = options.src.clone();
        options.file = one_file(files, "snippet")?;
        if options.host.is_empty() {
            return Err("where is the folder with embed.js? --host URL".into());
        }
        Ok(Some(options))
    }
}
