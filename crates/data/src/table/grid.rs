//! The cells of a table.

use std::borrow::Cow;

use milestream_fast::csv_scan::Row;

use super::cell::unguarded;
use super::column::{Columns, Role};
use crate::diagnostics::PathFinder;

/// The cells of a table, in one text.
#[derive(Default)]
pub(crate) struct Table<'a> {
    /// The file.
    pub(super) file: &'a str,
    /// Finds what is wrong in a file of its form.
    pub(super) find: Option<Find>,
    pub(super) columns: Columns,
    /// What stands between cells.
    pub(super) delimiter: u8,
    /// Of every cell the text, without quotation marks, one after the other; the file where it has none.
    pub(super) cells: Cow<'a, str>,
    /// Whether that is the file: cells have delimiters between them then.
    pub(super) is_in_place: bool,
    /// Where each cell ends in `cells`.
    pub(super) ends: Vec<u32>,
    /// The rows beneath the one with the names.
    pub(super) rows: Vec<Row>,
}

/// Where a row, given with the byte at which it starts, has the cell of a role: what the place is called, and how many bytes
/// behind the start.
pub(super) type Find = for<'a> fn(&Table<'a>, &mut PathFinder<'a>, (usize, usize), Option<Role>) -> (String, usize);

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

    pub(super) fn at(&self, row: usize, column: usize) -> &str {
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
            [b'\'', ..] => unguarded(cell.trim()),
            [0x21..0x7F, .., 0x21..0x7F] => cell,
            _ => unguarded(cell.trim()),
        }
    }

    /// The cells of a row, as places in `ends`.
    pub(super) fn span(&self, row: usize) -> (usize, usize) {
        let first = |row: usize| self.rows.get(row).map_or(self.ends.len(), |row| row.first as usize);
        (first(row), first(row + 1))
    }
}
