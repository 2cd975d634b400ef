//! The command line. Each command reads its own options.

mod card;
mod check;
mod feed;
mod import;
mod merge;
mod shared;
mod show;
mod snippet;
mod table;
mod values;

use lexopt::{Arg, Parser, ValueExt};

pub(crate) use card::Card;
pub(crate) use check::Check;
pub(crate) use feed::Feed;
pub(crate) use import::Import;
pub(crate) use merge::Merge;
pub(crate) use show::Show;
pub(crate) use snippet::{Snippet, View};
pub(crate) use table::Table;

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
    /// Draw a share card; it has all options of a widget.
    Card(Box<Card>),
}

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
    let (read, help) = match command.as_str() {
        "check" => (Check::read(&mut parser)?.map(Command::Check), usage::CHECK),
        "import" => (Import::read(&mut parser)?.map(Command::Import), usage::IMPORT),
        "merge" => (Merge::read(&mut parser)?.map(Command::Merge), usage::MERGE),
        "schema" => (schema(&mut parser)?, usage::SCHEMA),
        "show" => (Show::read(&mut parser)?.map(Command::Show), usage::SHOW),
        "snippet" => (Snippet::read(&mut parser)?.map(Command::Snippet), usage::SNIPPET),
        "feed" => (Feed::read(&mut parser)?.map(Command::Feed), usage::FEED),
        "card" => (Card::read(&mut parser)?.map(|card| Command::Card(Box::new(card))), usage::CARD),
        "help" => (None, usage::MAIN),
        other => return Err(format!("there is no command '{other}'").into()),
    };
    Ok(read.unwrap_or(Command::Help(help)))
}

/// `None` where the help is asked for.
fn schema(parser: &mut Parser) -> Result<Option<Command>, lexopt::Error> {
    match parser.next()? {
        None => Ok(Some(Command::Schema)),
        Some(Arg::Short('h') | Arg::Long("help")) => Ok(None),
        Some(other) => Err(other.unexpected()),
    }
}
