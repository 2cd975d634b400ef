//! The cells of a table.

use std::borrow::Cow;
use std::cell::{Cell, OnceCell};

use csv_core::Reader;
use milestream_fast::csv_scan::Row;

use super::blank::is_blank;
use super::cell::unguarded;
#[cfg(feature = "import")]
use super::cells::Cells;
use super::column::{Columns, ROLES};
use super::dates::{Orders, Written};
use super::numbers::{self, Marks, NoCount};
use super::role::Role;
use super::units::Units;
use crate::diagnostics::PathFinder;
use crate::statement::Message;
use crate::{Date, Value};

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

/// The notations of columns: found when a cell needs them, or said by whoever reads the table.
#[derive(Default)]
pub(super) struct Notations {
    pub(super) orders: [OnceCell<Orders>; ROLES],
    pub(super) marks: [OnceCell<Marks>; ROLES],
    pub(super) units: OnceCell<Units>,
}

/// Why a cell has no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoDate {
    /// It is none.
    Malformed,
    /// It is one of two.
    Ambiguous,
    /// It is one of another calendar, in a notation of this one: it is this date.
    Buddhist(Date),
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

    /// The date of a row; what is no day alone is decided by the column.
    ///
    /// # Errors
    /// [`NoDate`], where it is none or one of two.
    pub(crate) fn date(&self, cell: &str, role: Role) -> Result<Date, NoDate> {
        let plain = super::cell::plain_date(cell);
        if let Some(date) = plain {
            return possible(date, role);
        }
        let written = Written::read(cell).ok_or(NoDate::Malformed)?;
        match written {
            Written::Sure(date) => possible(date, role),
            Written::Parts(_) => {
                written.date(self.orders(role)).ok_or(NoDate::Ambiguous).and_then(|date| possible(date, role))
            }
        }
    }

    /// The count of a row; what is no count alone is decided by the column.
    ///
    /// # Errors
    /// [`NoCount`], where it is none or one of two.
    pub(crate) fn count(&self, cell: &str, role: Role) -> Result<Value, NoCount> {
        let scale = self.columns.scale(role);
        // Nearly all counts have digits alone.
        let is_plain = || cell.as_bytes().last().is_some_and(u8::is_ascii_digit) || self.units().are_usual();
        if scale == 0
            && let Ok(value) = Value::parse(cell)
            && is_plain()
        {
            return Ok(value);
        }
        numbers::count(cell, self.marks(role), self.units(), scale)
    }

    /// What the units of counts are that are not the same in all languages. Nobody writes one table in two.
    pub(super) fn units(&self) -> Units {
        *self.notations.units.get_or_init(|| {
            let counts = [Role::Streams, Role::Daily].into_iter().filter(|role| self.has(*role));
            let cells = counts.flat_map(|role| (0..self.len()).map(move |row| self.cell(row, role)));
            let names: Vec<String> = self.columns.names().iter().map(|name| super::column::plain(name)).collect();
            Units { are_names_of_comma: self.columns.are_units_of_comma(), ..Units::of(cells, &names) }
        })
    }

    /// The orders of day, month and year that a column may have.
    pub(crate) fn orders(&self, role: Role) -> Orders {
        let find = || Orders::of((0..self.len()).map(|row| self.cell(row, role)));
        self.notations.orders.get(role as usize).map_or(Orders::ANY, |orders| *orders.get_or_init(find))
    }

    /// What point and comma are in a column.
    pub(crate) fn marks(&self, role: Role) -> Marks {
        let of_column =
            |role: Role| Marks::of((0..self.len()).map(|row| self.cell(row, role)), self.columns.scale(role));
        let find = || match of_column(role) {
            // Nobody writes the counts of one table in two ways.
            Marks::Unknown => of_column(if role == Role::Streams { Role::Daily } else { Role::Streams }),
            known => known,
        };
        self.notations.marks.get(role as usize).map_or(Marks::Unknown, |marks| *marks.get_or_init(find))
    }

    /// The first and the last day that the streams of a day, or of a month, alone are of; `None` where that is not known.
    pub(crate) fn time_of(&self, as_of: Date) -> Option<(Date, Date)> {
        #[cfg(feature = "import")]
        match self.span {
            super::Span::Week => return None,
            super::Span::Month if !as_of.is_day() && as_of.month().is_some() => {
                return Some((Date::from(as_of.first_day()), Date::from(as_of.last_day())));
            }
            super::Span::Quarter => {
                let first = as_of
                    .month()
                    .and_then(|month| Date::from_ymd(as_of.year().into(), month.checked_sub(2)?.into(), 1));
                return first.map(|first| (first, Date::from(as_of.last_day())));
            }
            super::Span::Year if !as_of.is_unknown() => {
                return Some((Date::from(as_of.first_day()), Date::from(as_of.last_day())));
            }
            super::Span::Year | super::Span::Month | super::Span::Day => {}
        }
        as_of.is_day().then_some((as_of, as_of))
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

/// The decisions about the notations of columns.
#[cfg(feature = "import")]
impl Table<'_> {
    /// Adds a row of cells that starts at a byte of the file.
    pub(super) fn push_row<'c>(&mut self, offset: u32, cells: impl Iterator<Item = &'c str>) {
        self.rows.push(Row { first: position(self.ends.len()), offset });
        for cell in cells {
            self.cells.push_str(cell);
            self.ends.push(position(self.cells.len()));
        }
    }

    /// All cells, with the space around them.
    pub(super) fn all_cells(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).flat_map(move |row| {
            let (first, end) = self.span(row);
            (0..end - first).map(move |column| self.untrimmed(row, column))
        })
    }

    /// Changes the cells for which there is another text, and gives the first of them.
    pub(super) fn change_cells(&mut self, change: &dyn Fn(&str) -> Option<String>) -> Option<String> {
        let first = self.all_cells().find(|cell| change(cell).is_some())?.trim().to_owned();
        let (mut text, mut ends, mut rows) = (String::new(), Vec::new(), Vec::new());
        for (row, place) in self.rows.iter().enumerate() {
            rows.push(Row { first: position(ends.len()), ..*place });
            let (first, end) = self.span(row);
            for cell in (0..end - first).map(|column| self.untrimmed(row, column)) {
                text.push_str(change(cell).as_deref().unwrap_or(cell));
                ends.push(position(text.len()));
            }
        }
        (self.cells, self.is_in_place, self.ends, self.rows) = (text, false, ends, rows);
        Some(first)
    }

    /// Changes what the rows have in the columns of roles.
    pub(super) fn change_rows(&mut self, change: &mut dyn FnMut(&mut Cells<'_>)) {
        let (mut text, mut ends, mut rows) = (String::new(), Vec::new(), Vec::new());
        for row in 0..self.len() {
            let roles = || Role::all().filter_map(|role| Some((role, self.columns.of(role)?)));
            let mut cells = Cells::default();
            for (role, column) in roles() {
                cells.set(role, self.raw(row, column));
            }
            change(&mut cells);
            rows.push(Row { first: position(ends.len()), offset: self.rows.get(row).map_or(0, |row| row.offset) });
            let (first, end) = self.span(row);
            let width = roles().map(|(_, column)| column + 1).max().unwrap_or(0).max(end - first);
            for column in 0..width {
                let changed = roles().find(|(_, known)| *known == column).map(|(role, _)| cells.get(role).clone());
                text.push_str(changed.as_deref().unwrap_or_else(|| self.raw(row, column)));
                ends.push(position(text.len()));
            }
        }
        (self.cells, self.is_in_place, self.ends, self.rows) = (text, false, ends, rows);
    }

    /// Whether dates are the names of columns in the file.
    pub(super) fn has_days_as_names(&self) -> bool {
        self.in_file.as_ref().is_some_and(|columns| columns.of(Role::AsOf).is_none())
    }

    /// The first cell that leaves one order alone, with the number of its row.
    pub(super) fn proof_of_order(&self, role: Role) -> Option<(String, usize)> {
        let is_proof = |row: &usize| Orders::of(std::iter::once(self.cell(*row, role))).is_one();
        let row = (0..self.len()).find(is_proof)?;
        Some((self.cell(row, role).to_owned(), self.number(row)))
    }

    /// The first cell that is one of two dates, with the number of its row.
    pub(super) fn ambiguous_date(&self, role: Role) -> Option<(String, usize)> {
        let row = (0..self.len()).find(|row| self.date(self.cell(*row, role), role) == Err(NoDate::Ambiguous))?;
        Some((self.cell(row, role).to_owned(), self.number(row)))
    }

    /// The first cell that is one of two counts, with the number of its row.
    pub(super) fn ambiguous_count(&self, role: Role) -> Option<(String, usize)> {
        let row = (0..self.len()).find(|row| self.count(self.cell(*row, role), role) == Err(NoCount::Ambiguous))?;
        Some((self.cell(row, role).to_owned(), self.number(row)))
    }

    /// The first count that has something, with the number of its row.
    pub(super) fn count_with(&self, is_it: impl Fn(&str) -> bool) -> Option<(String, usize)> {
        let cells = || [Role::Streams, Role::Daily].into_iter().filter(|role| self.has(*role));
        let found = (0..self.len())
            .find_map(|row| Some((row, cells().map(|role| self.cell(row, role)).find(|cell| is_it(cell))?)));
        found.map(|(row, cell)| (cell.to_owned(), self.number(row)))
    }

    /// The options for the orders that a column may have; the one in which its dates lie closest together is the likeliest.
    pub(super) fn likely_orders(&self, role: Role) -> Vec<&'static str> {
        let orders = self.orders(role);
        let known = [
            (Orders::DAY_FIRST, "--dates day-first"),
            (Orders::MONTH_FIRST, "--dates month-first"),
            (Orders::YEAR_FIRST, "--dates year-first"),
        ];
        let spread = |order: Orders| {
            let days = (0..self.len()).filter_map(|row| Written::read(self.cell(row, role))?.date(order));
            let (least, most) = days.fold((i32::MAX, i32::MIN), |(least, most), date| {
                let day = date.last_day().epoch_days();
                (least.min(day), most.max(day))
            });
            most.saturating_sub(least)
        };
        let is_possible = |order: Orders| {
            let mut cells = (0..self.len()).map(|row| self.cell(row, role)).filter(|cell| !cell.is_empty());
            cells.all(|cell| Written::read(cell).is_none_or(|written| written.date(order).is_some()))
        };
        // Of a column with several orders each cell tells its own; those that do not are what is asked.
        let fits_one = |order: Orders| {
            let cells = (0..self.len()).map(|row| self.cell(row, role));
            let mut asked =
                cells.filter(|cell| self.date(cell, role) == Err(NoDate::Ambiguous)).filter_map(Written::read);
            asked.any(|written| written.date(order).is_some())
        };
        let mut answers: Vec<(i32, &'static str)> = known
            .into_iter()
            .filter(
                |(order, _)| {
                    if orders.is_mixed() { fits_one(*order) } else { orders.meets(*order) && is_possible(*order) }
                },
            )
            .map(|(order, flag)| (spread(order), flag))
            .collect();
        answers.sort_by_key(|(spread, _)| *spread);
        answers.into_iter().map(|(_, flag)| flag).collect()
    }
}

/// A date as it stands, where it is one that the column can have: none of the Buddhist era, and of a count none before there
/// were any. What a spreadsheet or a clock without a date shows is 1899, 1900 or 1970.
fn possible(date: Date, role: Role) -> Result<Date, NoDate> {
    // 1 January 1990, in days of the epoch.
    const FIRST_COUNTS: i32 = 7_305;
    if role == Role::AsOf && !date.is_unknown() && date.last_day().epoch_days() < FIRST_COUNTS {
        return Err(NoDate::Malformed);
    }
    super::dates::of_buddhist_era(date).map_or(Ok(date), |known| Err(NoDate::Buddhist(known)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::NoDate;
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

    #[test]
    fn a_column_decides_what_a_cell_leaves_open() {
        let both = csv::read("title;streams;as_of\nA;1.204;04/05/2026\nB;2.500;06/05/2026\n").unwrap();
        assert_eq!(both.date("04/05/2026", Role::AsOf), Err(NoDate::Ambiguous));
        assert!(both.count("1.204", Role::Streams).is_err());
        let known = csv::read("title;streams;as_of\nA;1.204;04/05/2026\nB;2.500.000;26/05/2026\n").unwrap();
        assert_eq!(known.date("04/05/2026", Role::AsOf).unwrap().to_string(), "2026-05-04");
        assert_eq!(known.count("1.204", Role::Streams).unwrap().amount(), 1204);
        assert_eq!(known.date("tomorrow", Role::AsOf), Err(NoDate::Malformed));
    }
}
