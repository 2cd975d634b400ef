//! Rows that are added, and cells that become others.

use milestream_fast::csv_scan::Row;

use super::{Table, position};
use crate::table::cells::Cells;
use crate::table::role::Role;

impl Table<'_> {
    /// Adds a row of cells that starts at a byte of the file.
    pub(in crate::table) fn push_row<'c>(&mut self, offset: u32, cells: impl Iterator<Item = &'c str>) {
        self.rows.push(Row { first: position(self.ends.len()), offset });
        for cell in cells {
            self.cells.push_str(cell);
            self.ends.push(position(self.cells.len()));
        }
    }

    /// All cells, with the space around them.
    pub(in crate::table) fn all_cells(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).flat_map(move |row| {
            let (first, end) = self.span(row);
            (0..end - first).map(move |column| self.untrimmed(row, column))
        })
    }

    /// Changes the cells for which there is another text, and gives the first of them.
    pub(in crate::table) fn change_cells(&mut self, change: &dyn Fn(&str) -> Option<String>) -> Option<String> {
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
    pub(in crate::table) fn change_rows(&mut self, change: &mut dyn FnMut(&mut Cells<'_>)) {
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
    pub(in crate::table) fn has_days_as_names(&self) -> bool {
        self.in_file.as_ref().is_some_and(|columns| columns.of(Role::AsOf).is_none())
    }
}
