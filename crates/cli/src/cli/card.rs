//! Options of `card`: its own, and those of a widget that say which number it shows.

use std::path::PathBuf;

use lexopt::{Arg, Parser, ValueExt};
use milestream_widget::card::{Format, Motif};
use milestream_widget::state::options::table::OptionInfo;
use milestream_widget::state::options::{Options, View};

use super::table::Table;
use super::values::{address, colour, date, one_file};

/// What a card shows, and where it goes.
#[derive(Default)]
pub(crate) struct Card {
    pub(crate) file: PathBuf,
    /// How a table is read.
    pub(crate) table: Table,
    /// Without it, what the widget's options ask for.
    pub(crate) motif: Option<Motif>,
    pub(crate) format: Format,
    /// Which number, as an embed asks for it.
    pub(crate) widget: Options,
    /// As `#rrggbb`.
    pub(crate) accent: Option<String>,
    /// Where the picture is published: then the line that shows it is printed, not the picture.
    pub(crate) tag: Option<String>,
    pub(crate) output: Option<PathBuf>,
}

/// What a card has no use for, of the options of a widget: it says in its own way where its numbers are, of which day they
/// are and which colour they have, has its own rows and language, and does nothing by itself.
const NOT_OF_CARDS: [&str; 10] =
    ["src", "as-of", "accent", "limit", "rows", "lang", "motion", "heading-level", "refresh", "loading"];

impl Card {
    /// Reads them; `None` where the help is asked for.
    ///
    /// # Errors
    /// With a sentence.
    pub(super) fn read(parser: &mut Parser) -> Result<Option<Self>, lexopt::Error> {
        let mut options = Self::default();
        let (mut files, mut asked) = (Vec::new(), Vec::new());
        while let Some(argument) = parser.next()? {
            match argument {
                Arg::Short('h') | Arg::Long("help") => return Ok(None),
                Arg::Short('o') | Arg::Long("output") => options.output = Some(parser.value()?.into()),
                Arg::Long("format") => {
                    let text = parser.value()?.string()?;
                    let expected = || format!("--format: expected wide, square, story or badge, found {text:?}");
                    options.format = Format::of(&text).ok_or_else(expected)?;
                }
                Arg::Long("motif") => {
                    let text = parser.value()?.string()?;
                    let expected = || format!("--motif: expected counter, passed or top, found {text:?}");
                    options.motif = Some(Motif::of(&text).ok_or_else(expected)?);
                }
                Arg::Long("accent") => options.accent = Some(colour("--accent", parser)?),
                Arg::Long("tag") => options.tag = Some(address("--tag", parser)?),
                Arg::Long("at") => asked.insert(0, ("as-of".to_owned(), date("--at", parser)?.to_string())),
                Arg::Value(file) => files.push(file.into()),
                Arg::Long(name) => {
                    let known = OptionInfo::named(name).filter(|known| !NOT_OF_CARDS.contains(&known.name));
                    let Some(known) = known else {
                        let name = name.to_owned();
                        options.table.read_choice(&name, parser)?;
                        continue;
                    };
                    // What is said last counts, and the first of a name is taken.
                    asked.insert(0, (known.name.to_owned(), parser.value()?.string()?));
                }
                other @ Arg::Short(_) => return Err(other.unexpected()),
            }
        }
        options.table.finish()?;
        options.file = one_file(files, "card")?;
        options.widget = widget(&asked)?;
        Ok(Some(options))
    }
}

/// What is asked for of a widget.
fn widget(asked: &[(String, String)]) -> Result<Options, String> {
    let view = asked.iter().find(|(name, _)| name == View::OPTION).map(|(_, view)| view.as_str());
    if let Some(view) = view.filter(|view| !["counter", "leaderboard"].contains(view)) {
        return Err(format!("--view: expected counter or leaderboard, found {view:?}"));
    }
    let (widget, faults) = Options::parse(asked);
    match faults.first() {
        None => Ok(widget),
        Some(fault) => {
            // A widget goes on, and says with what.
            let (fault, _) = fault.rsplit_once("; ").unwrap_or((fault, ""));
            Err(["--", fault.trim_start_matches("option ")].concat())
        }
    }
}
