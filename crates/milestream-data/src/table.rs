//! Tables: songs as people keep them in spreadsheets and scrapes. A row is a song, on one day where it has a date.
//!
//! Columns are found by their names, in any order; `validate` makes the dataset of them, as of a file of the schema.

mod cell;
mod column;
mod csv;
mod json;
mod names;
mod places;

use std::borrow::Cow;

use milestream_bulk::cells::Row;

use crate::Date;
use crate::diagnostics::{Error, Fatal, PathFinder, Warning};

pub use cell::guarded;
pub(crate) use cell::{date, id_of, slug, spell_signs};
pub(crate) use column::Role;
pub(crate) use csv::{looks_like as is_csv, read as csv};
pub(crate) use json::read as json;
pub use names::names_cell;
pub(crate) use names::{bare, credits};

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

/// The cells of a table, in one text.
#[derive(Default)]
pub(crate) struct Table<'a> {
    /// The file.
    file: &'a str,
    /// Finds what is wrong in a file of its form.
    find: Option<Find>,
    columns: column::Columns,
    /// What stands between cells.
    delimiter: u8,
    /// Of every cell the text, without quotation marks, one after the other; the file where it has none.
    cells: Cow<'a, str>,
    /// Whether that is the file: cells have delimiters between them then.
    is_in_place: bool,
    /// Where each cell ends in `cells`.
    ends: Vec<u32>,
    /// The rows beneath the one with the names.
    rows: Vec<Row>,
}

/// Where a row, given with the byte at which it starts, has the cell of a role: what the place is called, and how many bytes
/// behind the start.
type Find = for<'a> fn(&Table<'a>, &mut PathFinder<'a>, (usize, usize), Option<Role>) -> (String, usize);

/// The names that columns are found by, a list to a role with spaces between them, the best first. They are compared
/// without case, spaces and signs.
pub fn column_names() -> impl Iterator<Item = &'static str> {
    Role::all().map(Role::names)
}

/// The host of an address, to name who published what lies there: `docs.example` of `https://docs.example/a?b`.
pub fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let authority = cell::before(rest, b"/?#");
    authority.split_once('@').map_or(authority, |(_, host)| host)
}

/// Finds the places of cells.
pub(crate) fn places<'t, 'a>(table: &'t Table<'a>) -> places::Places<'t, 'a> {
    places::Places::new(table)
}

/// An error of the row of names.
fn nameless(message: String) -> Error {
    let place = Warning { line: Some(1), column: Some(1), offset: Some(0), ..Warning::default() };
    Error::new(Fatal::Syntax, Warning { path: "row 1".to_owned(), message, ..place })
}

impl Table<'_> {
    /// How many rows there are.
    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether a column has this role.
    pub(crate) fn has(&self, role: Role) -> bool {
        self.columns.of(role).is_some()
    }

    /// What a row has in the column of a role, without the space around it; empty where it has nothing.
    pub(crate) fn cell(&self, row: usize, role: Role) -> &str {
        self.columns.of(role).map_or("", |column| self.at(row, column))
    }

    /// How many cells a row has, those without a text at its end left out.
    pub(crate) fn width(&self, row: usize) -> usize {
        let (first, end) = self.span(row);
        (0..end - first).rev().find(|column| !self.at(row, *column).is_empty()).map_or(0, |column| column + 1)
    }

    /// How many columns have a name.
    pub(crate) fn columns(&self) -> usize {
        self.columns.len()
    }

    fn at(&self, row: usize, column: usize) -> &str {
        let (first, end) = self.span(row);
        let cell = first + column;
        if cell >= end {
            return "";
        }
        let ended = |cell: Option<usize>| cell.and_then(|cell| self.ends.get(cell)).map_or(0, |end| *end as usize);
        let start = match (self.is_in_place, column) {
            (true, 0) => self.rows.get(row).map_or(0, |row| row.offset as usize),
            (true, _) => ended(cell.checked_sub(1)) + 1,
            (false, _) => ended(cell.checked_sub(1)),
        };
        let cell = self.cells.get(start..ended(Some(cell))).unwrap_or_default();
        // Most have no space around them, and to look for that of all scripts takes its time.
        match cell.as_bytes() {
            [b'\'', ..] => cell::unguarded(cell.trim()),
            [0x21..0x7F, .., 0x21..0x7F] => cell,
            _ => cell::unguarded(cell.trim()),
        }
    }

    /// The cells of a row, as places in `ends`.
    fn span(&self, row: usize) -> (usize, usize) {
        let first = |row: usize| self.rows.get(row).map_or(self.ends.len(), |row| row.first as usize);
        (first(row), first(row + 1))
    }
}
