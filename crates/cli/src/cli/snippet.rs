//! Options of `snippet`.

use std::path::PathBuf;

use lexopt::{Parser, ValueExt};

use super::shared::{self, Shared};
use super::values::{address, one_file};

/// Which lines to paste are printed.
#[derive(Default)]
pub(crate) struct Snippet {
    pub(crate) file: PathBuf,
    pub(crate) shared: Shared,
    /// Where the folder with `embed.js` is.
    pub(crate) host: String,
    /// Where the dataset is published; `None` is the bundled one.
    pub(crate) src: Option<String>,
    pub(crate) view: View,
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
        let read = shared::read(parser, &["output", "artist", "threshold", "limit", "at"], |name, parser| {
            match name {
                "host" => options.host = address(name, parser)?,
                "src" => options.src = Some(address(name, parser)?),
                "view" => {
                    let text = parser.value()?.string()?;
                    let known = View::ALL.into_iter().find(|view| view.name() == text);
                    let expected = || format!("--view: expected board, counter or leaderboard, found {text:?}");
                    options.view = known.ok_or_else(expected)?;
                }
                _ => return Ok(false),
            }
            Ok(true)
        })?;
        let Some((files, shared)) = read else { return Ok(None) };
        (options.file, options.shared) = (one_file(files, "snippet")?, shared);
        // The source of a table is where it is published.
        options.shared.table.source.clone_from(&options.src);
        if options.host.is_empty() {
            return Err("where is the folder with embed.js? --host URL".into());
        }
        Ok(Some(options))
    }
}
