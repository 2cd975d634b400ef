//! The command line.

use std::path::PathBuf;

use lexopt::{Arg, Parser, ValueExt};
use milestream_data::table::Choices;
use milestream_data::{Date, Value};
use milestream_widget::card::{Format, Motif};
use milestream_widget::state::options::table::OptionInfo;
use milestream_widget::state::options::{Options, View as WidgetView};

use crate::usage;

/// A command with its options.
pub(crate) enum Command {
    /// Print this text.
    Help(&'static str),
    /// Tell what is wrong with files.
    Check(Check),
    /// Make a dataset of a table.
    Import(Import),
    /// Add to a dataset.
    Merge(Merge),
    /// Print the schema.
    Schema,
    /// Print the main figures.
    Show(Show),
    /// Print the lines to paste.
    Snippet(Snippet),
    /// Write a feed of what has happened.
    Feed(Feed),
    /// Draw a share card.
    Card(Card),
}

/// Options of `check`.
#[derive(Default)]
pub(crate) struct Check {
    pub(crate) files: Vec<PathBuf>,
    pub(crate) json: bool,
    pub(crate) table: Table,
}

/// What a table does not say of itself.
#[derive(Default)]
pub(crate) struct Table {
    pub(crate) source: Option<String>,
    pub(crate) publisher: Option<String>,
    pub(crate) as_of: Option<Date>,
    pub(crate) artist: Option<String>,
    pub(crate) title: String,
    /// How it is read.
    pub(crate) choices: Choices,
    /// Where the choices are kept.
    pub(crate) recipe: Option<PathBuf>,
    /// Whether what was decided is printed.
    pub(crate) explain: bool,
    /// Choices of the command line, which outdo those of the recipe.
    said: Vec<(String, String)>,
}

impl Table {
    /// Reads the recipe, if there is one, and adds what the command line says.
    ///
    /// # Errors
    /// With a sentence.
    fn finish(&mut self) -> Result<(), String> {
        if let Some(path) = self.recipe.as_ref().filter(|path| path.exists()) {
            let failed = |error: String| format!("{}: {error}", path.display());
            let text = std::fs::read_to_string(path).map_err(|error| failed(error.to_string()))?;
            self.choices = Choices::from_json(&text).map_err(failed)?;
        }
        for (name, text) in &self.said {
            self.choices.set(name, text).map_err(|error| format!("--{error}"))?;
        }
        Ok(())
    }
}

/// Options of `import`.
#[derive(Default)]
pub(crate) struct Import {
    pub(crate) file: PathBuf,
    pub(crate) table: Table,
    pub(crate) output: Option<PathBuf>,
}

/// Options of `merge`.
#[derive(Default)]
pub(crate) struct Merge {
    pub(crate) base: PathBuf,
    pub(crate) news: Vec<PathBuf>,
    pub(crate) table: Table,
    pub(crate) thin: bool,
    pub(crate) output: Option<PathBuf>,
}

/// Options of `show`.
#[derive(Default)]
pub(crate) struct Show {
    pub(crate) file: PathBuf,
    pub(crate) at: Option<Date>,
    pub(crate) artist: Option<String>,
    pub(crate) threshold: Option<u64>,
    pub(crate) limit: Option<usize>,
}

/// Options of `snippet`.
#[derive(Default)]
pub(crate) struct Snippet {
    pub(crate) file: PathBuf,
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

/// Options of `feed`.
#[derive(Default)]
pub(crate) struct Feed {
    pub(crate) file: PathBuf,
    /// Where the feed is published.
    pub(crate) address: String,
    /// The page that it belongs to.
    pub(crate) page: Option<String>,
    pub(crate) limit: Option<usize>,
    pub(crate) at: Option<Date>,
    pub(crate) output: Option<PathBuf>,
}

/// Options of `card`.
#[derive(Default)]
pub(crate) struct Card {
    pub(crate) file: PathBuf,
    pub(crate) motif: Motif,
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

/// Reads the command line.
///
/// # Errors
/// With a sentence, where it cannot be understood.
pub(crate) fn parse() -> Result<Command, lexopt::Error> {
    let mut parser = Parser::from_env();
    let command = match parser.next()? {
        None | Some(Arg::Short('h') | Arg::Long("help")) => return Ok(Command::Help(usage::MAIN)),
        Some(Arg::Value(command)) => command.string()?,
        Some(other) => return Err(other.unexpected()),
    };
    match command.as_str() {
        "check" => check(&mut parser),
        "import" => import(&mut parser),
        "merge" => merge(&mut parser),
        "schema" => match parser.next()? {
            None => Ok(Command::Schema),
            Some(Arg::Short('h') | Arg::Long("help")) => Ok(Command::Help(usage::SCHEMA)),
            Some(other) => Err(other.unexpected()),
        },
        "show" => show(&mut parser),
        "snippet" => snippet(&mut parser),
        "feed" => feed(&mut parser),
        "card" => card(&mut parser),
        "help" => Ok(Command::Help(usage::MAIN)),
        other => Err(format!("there is no command '{other}'").into()),
    }
}

fn check(parser: &mut Parser) -> Result<Command, lexopt::Error> {
    let mut options = Check::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help(usage::CHECK)),
            Arg::Long("json") => options.json = true,
            Arg::Value(file) => options.files.push(file.into()),
            Arg::Long(name) => {
                let name = name.to_owned();
                table(&mut options.table, &name, parser)?;
            }
            other @ Arg::Short(_) => return Err(other.unexpected()),
        }
    }
    options.table.finish()?;
    if options.files.is_empty() {
        return Err("which file? 'milestream check FILE...'".into());
    }
    Ok(Command::Check(options))
}

fn import(parser: &mut Parser) -> Result<Command, lexopt::Error> {
    let mut options = Import::default();
    let mut files = Vec::new();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help(usage::IMPORT)),
            Arg::Short('o') | Arg::Long("output") => options.output = Some(parser.value()?.into()),
            Arg::Value(file) => files.push(file.into()),
            Arg::Long("title") => options.table.title = parser.value()?.string()?,
            Arg::Long(name) => {
                let name = name.to_owned();
                table(&mut options.table, &name, parser)?;
            }
            other @ Arg::Short(_) => return Err(other.unexpected()),
        }
    }
    options.table.finish()?;
    options.file = one(files, "import")?;
    if options.table.title.is_empty() {
        options.table.title = options.file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    }
    if options.table.source.is_none() {
        return Err("where can the table be opened? Every count needs a source: --source URL".into());
    }
    Ok(Command::Import(options))
}

fn merge(parser: &mut Parser) -> Result<Command, lexopt::Error> {
    let mut options = Merge::default();
    let mut files: Vec<PathBuf> = Vec::new();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help(usage::MERGE)),
            Arg::Short('o') | Arg::Long("output") => options.output = Some(parser.value()?.into()),
            Arg::Long("thin") => options.thin = true,
            Arg::Value(file) => files.push(file.into()),
            Arg::Long(name) => {
                let name = name.to_owned();
                table(&mut options.table, &name, parser)?;
            }
            other @ Arg::Short(_) => return Err(other.unexpected()),
        }
    }
    options.table.finish()?;
    let mut files = files.into_iter();
    options.base = files.next().ok_or("which files? 'milestream merge BASE NEW...'")?;
    options.news = files.collect();
    if options.news.is_empty() && !options.thin {
        return Err("what is to be added? 'milestream merge BASE NEW...'".into());
    }
    Ok(Command::Merge(options))
}

/// An option about a table.
fn table(table: &mut Table, name: &str, parser: &mut Parser) -> Result<(), lexopt::Error> {
    match name {
        "source" => table.source = Some(parser.value()?.string()?),
        "publisher" => table.publisher = Some(parser.value()?.string()?),
        "artist" => table.artist = Some(parser.value()?.string()?),
        "as-of" => table.as_of = Some(date("--as-of", parser)?),
        "explain" => table.explain = true,
        "recipe" => table.recipe = Some(parser.value()?.into()),
        "encoding" | "sheet" | "header" | "dates" | "point" | "fill" | "column" => {
            table.said.push((name.to_owned(), parser.value()?.string()?));
        }
        other => return Err(Arg::Long(other).unexpected()),
    }
    Ok(())
}

fn show(parser: &mut Parser) -> Result<Command, lexopt::Error> {
    let mut options = Show::default();
    let mut files = Vec::new();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help(usage::SHOW)),
            Arg::Long("at") => options.at = Some(date("--at", parser)?),
            Arg::Long("artist") => options.artist = Some(parser.value()?.string()?),
            Arg::Long("limit") => options.limit = Some(parser.value()?.parse()?),
            Arg::Long("threshold") => options.threshold = Some(threshold(parser)?.1),
            Arg::Value(file) => files.push(file.into()),
            other => return Err(other.unexpected()),
        }
    }
    options.file = one(files, "show")?;
    Ok(Command::Show(options))
}

fn snippet(parser: &mut Parser) -> Result<Command, lexopt::Error> {
    let mut options = Snippet::default();
    let mut files = Vec::new();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help(usage::SNIPPET)),
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
            other => return Err(other.unexpected()),
        }
    }
    options.file = one(files, "snippet")?;
    if options.host.is_empty() {
        return Err("where is the folder with embed.js? --host URL".into());
    }
    Ok(Command::Snippet(options))
}

fn feed(parser: &mut Parser) -> Result<Command, lexopt::Error> {
    let mut options = Feed::default();
    let mut files = Vec::new();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help(usage::FEED)),
            Arg::Short('o') | Arg::Long("output") => options.output = Some(parser.value()?.into()),
            Arg::Long("address") => options.address = address("--address", parser)?,
            Arg::Long("page") => options.page = Some(address("--page", parser)?),
            Arg::Long("limit") => options.limit = Some(parser.value()?.parse()?),
            Arg::Long("at") => options.at = Some(date("--at", parser)?),
            Arg::Value(file) => files.push(file.into()),
            other => return Err(other.unexpected()),
        }
    }
    options.file = one(files, "feed")?;
    if options.address.is_empty() {
        return Err("where will the feed be? Its entries are known by its address: --address URL".into());
    }
    Ok(Command::Feed(options))
}

fn card(parser: &mut Parser) -> Result<Command, lexopt::Error> {
    let mut options = Card::default();
    let (mut files, mut asked) = (Vec::new(), Vec::new());
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help(usage::CARD)),
            Arg::Short('o') | Arg::Long("output") => options.output = Some(parser.value()?.into()),
            Arg::Long("format") => {
                let text = parser.value()?.string()?;
                let expected = || format!("--format: expected wide, square or badge, found {text:?}");
                options.format = Format::of(&text).ok_or_else(expected)?;
            }
            Arg::Long("accent") => options.accent = Some(colour(parser)?),
            Arg::Long("tag") => options.tag = Some(address("--tag", parser)?),
            Arg::Long("at") => asked.insert(0, ("as-of".to_owned(), date("--at", parser)?.to_string())),
            Arg::Value(file) => files.push(file.into()),
            Arg::Long(name) => {
                let known = OptionInfo::named(name).filter(|known| !NOT_OF_CARDS.contains(&known.name));
                let Some(known) = known else { return Err(Arg::Long(name).unexpected()) };
                // What is said last counts, and the first of a name is taken.
                asked.insert(0, (known.name.to_owned(), parser.value()?.string()?));
            }
            other @ Arg::Short(_) => return Err(other.unexpected()),
        }
    }
    options.file = one(files, "card")?;
    let view = asked.iter().find(|(name, _)| name == WidgetView::OPTION).map(|(_, view)| view.as_str());
    if let Some(view) = view.filter(|view| !["counter", "leaderboard"].contains(view)) {
        return Err(format!("--view: expected counter or leaderboard, found {view:?}").into());
    }
    let (widget, faults) = Options::parse(&asked);
    if let Some(fault) = faults.first() {
        // A widget goes on, and says with what.
        let (fault, _) = fault.rsplit_once("; ").unwrap_or((fault, ""));
        return Err(["--", fault.trim_start_matches("option ")].concat().into());
    }
    options.motif = Motif::of_view(widget.view);
    options.widget = widget;
    Ok(Command::Card(options))
}

/// A colour as `#rgb` or `#rrggbb`.
fn colour(parser: &mut Parser) -> Result<String, lexopt::Error> {
    let text = parser.value()?.string()?;
    let digits = text.strip_prefix('#').unwrap_or_default();
    if [3, 6].contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return Ok(text);
    }
    Err(format!("--accent: expected a colour like #7c3aed, found {text:?}").into())
}

/// A web address.
fn address(option: &str, parser: &mut Parser) -> Result<String, lexopt::Error> {
    let text = parser.value()?.string()?;
    if text.starts_with("https://") || text.starts_with("http://") {
        return Ok(text);
    }
    Err(format!("{option}: expected an address that starts with https:// or http://, found {text:?}").into())
}

/// A milestone as it was written, and its streams.
fn threshold(parser: &mut Parser) -> Result<(String, u64), lexopt::Error> {
    let text = parser.value()?.string()?;
    let value = Value::parse(&text).map_err(|error| format!("--threshold: {error}, found {text:?}"))?;
    Ok((text, value.amount()))
}

fn date(option: &str, parser: &mut Parser) -> Result<Date, lexopt::Error> {
    let text = parser.value()?.string()?;
    let expected = || format!("{option}: expected a date like 2022-04-14, 2022-04 or 2022, found {text:?}");
    Ok(Date::parse(&text).ok_or_else(expected)?)
}

/// The one file that a command takes.
fn one(files: Vec<PathBuf>, command: &str) -> Result<PathBuf, lexopt::Error> {
    let mut files = files.into_iter();
    match (files.next(), files.next()) {
        (Some(file), None) => Ok(file),
        (None, _) => Err(format!("which file? 'milestream {command} FILE'").into()),
        (_, Some(other)) => {
            Err(format!("'milestream {command}' takes one file; what is {:?}?", other.display().to_string()).into())
        }
    }
}
