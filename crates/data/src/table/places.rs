//! Where a cell stands in the file. Used only when something is wrong.

use super::{Role, Table};
use crate::diagnostics::{PathFinder, Place, Places as Find, Positions, Span, Step, print};

/// Finds the cells of a table.
pub(crate) struct Places<'t, 'a> {
    table: &'t Table<'a>,
    positions: Positions<'t>,
    paths: PathFinder<'t>,
}

impl<'t, 'a> Places<'t, 'a> {
    pub(crate) fn new(table: &'t Table<'a>) -> Self {
        Self { table, positions: Positions::new(&table.file), paths: PathFinder::new(&table.file) }
    }
}

impl Find for Places<'_, '_> {
    /// `row 12, column streams`; of JSON the path to the field.
    fn find(&mut self, path: &[Step], _: Option<(usize, Span)>) -> (String, Option<Place>) {
        let Some(Step::Place(row)) = path.first() else { return (print(path), None) };
        let role = path.get(1).and_then(|step| match step {
            Step::Key(name) => Role::of_own_name(name),
            Step::Place(_) => None,
        });
        let start = self.table.rows.get(*row).map_or(0, |row| row.offset as usize);
        let find = self.table.find.map(|find| find(self.table, &mut self.paths, (*row, start), role));
        let (name, within) = find.unwrap_or_default();
        let offset = start + within;
        // Line 0 says that nobody knows.
        let (line, column) = if self.table.is_placeless { (0, 0) } else { self.positions.of(offset) };
        let quote = role.map_or_else(String::new, |role| quote(self.table.cell(*row, role)));
        (name, Some(Place { line, column, offset, quote }))
    }
}

/// `row 12, column streams`, of a file in which it is not known where cells stand.
pub(super) fn find_row(
    table: &Table<'_>,
    _: &mut PathFinder<'_>,
    (row, _): (usize, usize),
    role: Option<Role>,
) -> (String, usize) {
    let mut name = ["row ", &table.number(row).to_string()].concat();
    if let Some(role) = role {
        name.push_str(", column ");
        name.push_str(table.name(role));
    }
    (name, 0)
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
