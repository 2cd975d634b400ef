//! Options of `card`: its own, and those of a widget that say which number it shows.

use std::path::PathBuf;

use lexopt::{Parser, ValueExt};
use milestream_widget::card::{Format, Motif};
use milestream_widget::state::options::table::OptionInfo;
use milestream_widget::state::options::{Options, View};

use super::shared::{self, Shared};
use super::values::{address, colour, date, one_file};

/// What a card shows, and where it goes.
#[derive(Default)]
pub(crate) struct Card {
    pub(crate) file: PathBuf,
    pub(crate) shared: Shared,
    /// Without it, what the widget's options ask for.
    pub(crate) motif: Option<Motif>,
    pub(crate) format: Format,
    /// Which number, as an embed asks for it.
    pub(crate) widget: Options,
    /// As `#rrggbb`.
    pub(crate) accent: Option<String>,
    /// Where the picture is published: then the line that shows it is printed, not the picture.
    pub(crate) tag: Option<String>,
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
        let mut asked = Vec::new();
        let read = shared::read(parser, &["output"], |name, parser| {
            match name {
                "format" => {
                    let text = parser.value()?.string()?;
                    let expected = || format!("--format: expected wide, square, story or badge, found {text:?}");
                    options.format = Format::of(&text).ok_or_else(expected)?;
                }
                "motif" => {
                    let text = parser.value()?.string()?;
                    let expected = || format!("--motif: expected counter, passed or top, found {text:?}");
                    options.motif = Some(Motif::of(&text).ok_or_else(expected)?);
                }
                "accent" => options.accent = Some(colour(name, parser)?),
                "tag" => options.tag = Some(address(name, parser)?),
                // Of the widget's options, what is said last counts, and the first of a name is taken.
                "at" => asked.insert(0, ("as-of".to_owned(), date(name, parser)?.to_string())),
                _ => match OptionInfo::named(name).filter(|known| !NOT_OF_CARDS.contains(&known.name)) {
                    Some(known) => asked.insert(0, (known.name.to_owned(), parser.value()?.string()?)),
                    None => return Ok(false),
                },
            }
            Ok(true)
        })?;
        let Some((files, shared)) = read else { return Ok(None) };
        (options.file, options.shared) = (one_file(files, "card")?, shared);
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
