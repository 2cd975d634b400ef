//! Tables: songs as people keep them in spreadsheets and scrapes. A row is a song, on one day where it has a date.
//!
//! Columns are found by their names, in any order; `validate` makes the dataset of them, as of a file of the schema.

mod letters;
mod role;

mod months;

mod dates;
mod units;

mod homonyms;
mod numbers;

mod blank;
mod cell;
mod column;
mod names;

mod bare_dates;
mod both;

#[cfg(feature = "import")]
mod cells;
mod falls;
mod notations;

mod grid;
mod header;
mod no_song;
mod places;

mod quotes;
#[cfg(feature = "import")]
mod span;

mod csv;
mod json;

#[cfg(feature = "import")]
mod import;

use crate::Date;

pub use cell::guarded;
pub(crate) use cell::{id_of, slug, spell_signs};

#[cfg(feature = "import")]
pub use crate::statement::{Kind as StatementKind, Parameter, Statement};
pub(crate) use csv::{looks_like as is_csv, read as csv};
pub use dates::Orders;
pub(crate) use grid::Table;
#[cfg(feature = "import")]
pub use import::{
    Choices, Circumstances, Decision, Head, HeadColumn, HeadRow, Input, LINE_BREAK, LineOrder, Question, Reading,
    Sheet, Spanning, Stage, Unit, mark_note,
};
#[cfg(feature = "import")]
pub(crate) use import::{arranged, log_notations};
pub(crate) use json::read as json;
pub use names::names_cell;
pub(crate) use names::{bare, credits};
pub(crate) use no_song::NoSong;
pub(crate) use notations::NoDate;
pub use numbers::Marks;
pub(crate) use numbers::NoCount;
pub(crate) use places::Places;
pub(crate) use role::Role;
#[cfg(feature = "import")]
pub(crate) use span::Span;

/// What a table does not say of itself.
#[derive(Clone, Copy, Debug)]
pub struct Origin<'a> {
    /// What the dataset is called; may be empty.
    pub title: &'a str,
    /// Who published the table: the source of every count in it.
    pub publisher: &'a str,
    /// Where it can be opened; an address that starts with `http://` or `https://`.
    pub url: &'a str,
    /// Whose songs they are, in rows that name no artist.
    pub artist: Option<&'a str>,
    /// The date of counts in rows that have none; [`Date::UNKNOWN`] where it is left out.
    pub as_of: Option<Date>,
}

/// The English names that columns are found by, a list to a role with spaces between them, the best first. They are compared
/// without case, spaces and signs.
pub fn column_names() -> impl Iterator<Item = &'static str> {
    Role::all().map(|role| role.names().split('\n').next().unwrap_or_default())
}

/// The host of an address, to name who published what lies there: `docs.example` of `https://docs.example/a?b`.
pub fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let authority = cell::before(rest, b"/?#");
    authority.split_once('@').map_or(authority, |(_, host)| host)
}
