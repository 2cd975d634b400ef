//! Where a cell stands in the file. Used only when something is wrong.

use super::{Role, Table};
use crate::parse::{Place, Places as Finder, Step, lines, print};

/// Finds the cells of a table.
pub(super) struct Places<'t, 'a> {
    table: &'t Table<'a>,
    /// The bytes counted last, and the line at their end: warnings come mostly in the order of the file.
    counted: (usize, u32),
}

impl<'t, 'a> Places<'t, 'a> {
    pub(super) const fn new(table: &'t Table<'a>) -> Self {
        Self { table, counted: (0, 1) }
    }
}

impl Finder for Places<'_, '_> {
    /// `row 12, column streams`; of JSON the path to the field.
    fn find(&mut self, path: &[Step]) -> (String, Option<Place>) {
        let Some(Step::Place(row)) = path.first() else { return (print(path), None) };
        let role = path.get(1).and_then(|step| match step {
            Step::Key(name) => Role::of_own_name(name),
            Step::Place(_) => None,
        });
        let start = self.table.rows.get(*row).map_or(0, |row| row.offset as usize);
        let (name, within) = self.table.find.map(|find| find(self.table, *row, start, role)).unwrap_or_default();
        let offset = start + within;
        let (from, line) = if self.counted.0 <= offset { self.counted } else { (0, 1) };
        let line = line + lines(self.table.file.get(from..offset).unwrap_or_default());
        self.counted = (offset, line);
        let (_, column) = crate::parse::end(self.table.file.get(..offset).unwrap_or_default());
        let quote = role.map_or_else(String::new, |role| quote(self.table.cell(*row, role)));
        (name, Some(Place { line, column, quote }))
    }
}

/// A cell in few words.
pub(super) fn quote(cell: &str) -> String {
    const MOST: usize = 40;
    match cell.char_indices().nth(MOST) {
        _ if cell.is_empty() => "nothing".to_owned(),
        Some((cut, _)) => ["\"", cell.get(..cut).unwrap_or_default(), "…\""].concat(),
        None => ["\"", cell, "\""].concat(),
    }
}
