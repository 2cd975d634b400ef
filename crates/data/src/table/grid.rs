//! The cells of a table.

#[cfg(feature = "import")]
mod edits;
#[cfg(feature = "import")]
mod proofs;
mod values;

use std::borrow::Cow;
use std::cell::{Cell, OnceCell};

use csv_core::Reader;
use milestream_fast::csv_scan::Row;

use super::blank::is_blank;
use super::cell::unguarded;
use super::column::Columns;
use super::notations::Notations;
use super::role::Role;
use crate::diagnostics::PathFinder;
use crate::statement::Message;

/// The cells of a table, in one text.
#[allow(clippy::struct_excessive_bools, reason = "each says another thing of the file")]
#[derive(Default)]
pub(crate) struct Table<'a> {
    /// The file.
    pub(super) file: Cow<'a, str>,
    /// Finds what is wrong in a file of its form.
    pub(super) find: Option<Find>,
    pub(super) columns: Columns,
    /// What stands between cells.
    pub(super) delimiter: u8,
    /// Of every cell the text, without quotation marks, one after the other; empty where cells lie in the file as they are.
    pub(super) cells: String,
    /// Whether they lie in the file: they have delimiters between them then.
    pub(super) is_in_place: bool,
    /// Where each cell ends.
    pub(super) ends: Vec<u32>,
    /// The rows beneath the one with the names.
    pub(super) rows: Vec<Row>,
    /// How many rows of the file stand above them.
    pub(super) above: usize,
    /// All counts together, found when a row may be their sum.
    pub(super) sum: OnceCell<u64>,
    /// How many rows with a word in place of a count were looked at.
    pub(super) wordy_rows: Cell<u32>,
    /// Where the empty lines of the file begin, found when a number of a row is asked for.
    pub(super) blank_lines: OnceCell<Vec<u32>>,
    /// Of every row its number in the file, where rows were made of others; from 1.
    pub(super) numbers: Vec<u32>,
    /// Whether nobody knows where its cells stand in the file.
    pub(super) is_placeless: bool,
    /// Whether its rows are cells beside each other, of which an empty one says that nothing is known.
    pub(super) is_cells: bool,
    /// The name of a column of dates that is left out, since nobody knows of what they are.
    pub(crate) bare_dates: Option<String>,
    /// How many rows are left out since another one says the same and the artist as well.
    pub(super) repeated: usize,
    /// Of every row the column that its count stands in, where a row was made of several cells; from 0.
    #[cfg(feature = "import")]
    pub(super) day_columns: Vec<u32>,
    /// Whether the columns of days hold the streams of that day, and not all until then.
    #[cfg(feature = "import")]
    pub(super) are_days_daily: bool,
    /// Where names of fields are days and nothing says what is counted: whether that is the streams of that day alone.
    #[cfg(feature = "import")]
    pub(super) named_days: Option<bool>,
    /// How long the time is that a count of a day, a week or a month alone is of.
    #[cfg(feature = "import")]
    pub(super) span: super::Span,
    /// Of JSON the fields that are read, each with its role.
    #[cfg(feature = "import")]
    pub(super) fields: Vec<(Role, String)>,
    /// The names of those that are not.
    #[cfg(feature = "import")]
    pub(super) unread_fields: Vec<String>,
    /// The first songs as they stand in the file.
    #[cfg(feature = "import")]
    pub(super) head: super::import::Head,
    /// Where the columns of the roles stand in the file, where rows were made of others.
    #[cfg(feature = "import")]
    pub(super) in_file: Option<Box<Columns>>,
    /// Where cells begin with a quotation mark that does not end, in bytes of the file.
    pub(super) lone_quotes: Vec<usize>,
    /// Lines that are left out since they are no JSON: where each cannot be read, in bytes, and why.
    pub(super) damaged_lines: Vec<(usize, String)>,
    /// Fields that are not understood, of which something is lost: where each stands, in bytes of the file, and its name.
    pub(super) unread: Vec<(usize, String)>,
    /// Whether quotation marks within a text have a backslash before them.
    pub(super) has_escaped_quotes: bool,
    /// What finds cells within rows, between two that are looked for.
    pub(super) reader: Cell<Option<Box<Reader>>>,
    /// What the columns of dates and counts show of their notation.
    pub(super) notations: Notations,
}

/// Where a row, given with the byte at which it starts, has the cell of a role: what the place is called, and how many bytes
/// behind the start.
pub(super) type Find = fn(&Table<'_>, &mut PathFinder<'_>, (usize, usize), Option<Role>) -> (Message, usize);

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
        let cell = self.columns.of(role).map_or("", |column| self.raw(row, column));
        // Nearly all begin otherwise.
        match cell.as_bytes().first() {
            Some(b'\'' | b'-' | b'\\' | b'<' | b'#' | b'N' | b'n' | b'?' | 0xE2) => text_of(cell, role),
            _ => cell,
        }
    }

    /// The number of a row in the file, from 1, as a spreadsheet has it: empty lines, which are no rows here, count.
    pub(crate) fn number(&self, row: usize) -> usize {
        if let Some(number) = self.numbers.get(row) {
            return *number as usize;
        }
        let offset = self.rows.get(row).map_or(0, |row| row.offset);
        let blank = if self.delimiter == 0 { 0 } else { self.blank_lines().partition_point(|line| *line < offset) };
        row + self.above + blank + 1
    }

    /// Where the empty lines of the file begin.
    fn blank_lines(&self) -> &[u32] {
        self.blank_lines.get_or_init(|| {
            let mut offset = 0;
            let mut blank = Vec::new();
            for line in self.file.split_inclusive('\n') {
                if line.trim_end_matches(['\r', '\n']).is_empty() {
                    blank.push(u32::try_from(offset).unwrap_or(u32::MAX));
                }
                offset += line.len();
            }
            blank
        })
    }

    /// Whether some row has a cell of this role.
    pub(crate) fn has_any(&self, role: Role) -> bool {
        self.has(role) && (0..self.len()).any(|row| !self.cell(row, role).is_empty())
    }

    /// How the file names the column of a role.
    pub(crate) fn name(&self, role: Role) -> &str {
        self.columns.name(role)
    }

    /// Where cells begin with a quotation mark that does not end, in bytes of the file; within tabs it is a letter as others.
    pub(crate) fn lone_quotes(&self) -> impl Iterator<Item = usize> {
        self.lone_quotes.iter().copied().filter(|_| self.delimiter != b'\t')
    }

    /// Fields that are not understood: where each stands, in bytes of the file, and its name.
    pub(crate) fn unread(&self) -> impl Iterator<Item = (usize, &str)> {
        self.unread.iter().map(|(offset, name)| (*offset, &**name))
    }

    /// Lines that are left out: where each cannot be read, in bytes, and why.
    pub(crate) fn damaged_lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.damaged_lines.iter().map(|(offset, why)| (*offset, &**why))
    }

    /// The row that begins last before a byte of the file.
    pub(crate) fn row_at(&self, offset: usize) -> usize {
        self.rows.partition_point(|row| row.offset as usize <= offset).saturating_sub(1)
    }

    /// How many cells a row has, those without a text at its end left out.
    pub(crate) fn width(&self, row: usize) -> usize {
        let (first, end) = self.span(row);
        (0..end - first).rev().find(|column| !self.raw(row, *column).is_empty()).map_or(0, |column| column + 1)
    }

    /// Whether a row has cells behind the last column with a name.
    pub(crate) fn is_too_wide(&self, row: usize) -> bool {
        let (first, end) = self.span(row);
        end - first > self.columns.len() && self.width(row) > self.columns.len()
    }

    /// A cell as it stands, without the space around it.
    pub(super) fn raw(&self, row: usize, column: usize) -> &str {
        let cell = self.untrimmed(row, column);
        // Most have no space around them, and to look for that of all scripts takes its time.
        match cell.as_bytes() {
            [0x21..0x7F, .., 0x21..0x7F] => cell,
            _ => cell.trim(),
        }
    }

    /// A cell as it stands, with the space around it.
    fn untrimmed(&self, row: usize, column: usize) -> &str {
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
        let cells = if self.is_in_place { &*self.file } else { self.cells.as_str() };
        cells.get(start..ended(Some(cell))).unwrap_or_default()
    }

    /// The cells of a row, as places in `ends`.
    pub(super) fn span(&self, row: usize) -> (usize, usize) {
        let first = |row: usize| self.rows.get(row).map_or(self.ends.len(), |row| row.first as usize);
        (first(row), first(row + 1))
    }

    /// Takes the rows above and with the names of columns away.
    pub(super) fn begin_beneath(&mut self, row: usize, columns: Columns) {
        self.rows.drain(..=row.min(self.rows.len().saturating_sub(1)));
        self.above += row + 1;
        self.columns = columns;
    }
}

/// What a cell says that may be a placeholder, or begin with an apostrophe.
#[inline(never)]
fn text_of(cell: &str, role: Role) -> &str {
    if is_blank(cell, role) { "" } else { unguarded(cell) }
}

/// The limits of a file keep every position far below `u32::MAX`.
pub(super) fn position(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use crate::table::{Role, csv};

    #[test]
    fn cells_are_found_by_row_and_role() {
        let table =
            csv::read("title;streams;as_of\nGlass Tide; 1000 ;2026-01-01\n\n\"Salt; Road\";N/A;\n;;\n").unwrap();
        assert_eq!(table.len(), 3);
        assert_eq!([0, 1].map(|row| table.cell(row, Role::Title)), ["Glass Tide", "Salt; Road"]);
        // What says that there is nothing is nothing.
        assert_eq!([0, 1].map(|row| table.cell(row, Role::Streams)), ["1000", ""]);
        assert_eq!(table.cell(0, Role::Artist), "");
        // As a spreadsheet numbers them.
        assert_eq!([0, 1].map(|row| table.number(row)), [2, 4]);
        assert_eq!([0, 1, 2].map(|row| table.width(row)), [3, 2, 0]);
        assert_eq!(
            (table.has(Role::Artist), table.has_any(Role::AsOf), table.name(Role::AsOf)),
            (false, true, "as_of")
        );
    }
}
