//! Where a cell stands in the file. Used only when something is wrong.

use super::{Role, Table};
use crate::parse::{Place, Places as Finder, Step, lines, print};

/// Finds the cells of a table.
pub(super) struct Places<'t, 'a> {
    table: &'t Table<'a>,
    /// How many lines end before every piece of the file, once it is asked: there may be a hundred warnings anywhere in it.
    lines_before: Vec<u32>,
}

/// How many bytes a piece has.
const PIECE: usize = 1 << 14;

impl<'t, 'a> Places<'t, 'a> {
    pub(super) const fn new(table: &'t Table<'a>) -> Self {
        Self { table, lines_before: Vec::new() }
    }

    /// The line, from 1, in which the byte `offset` stands.
    fn line(&mut self, offset: usize) -> u32 {
        let file = self.table.file.as_bytes();
        if self.lines_before.is_empty() {
            let mut before = 0;
            self.lines_before = file
                .chunks(PIECE)
                .map(|piece| {
                    let here = before;
                    before += lines(piece);
                    here
                })
                .collect();
        }
        let piece = offset / PIECE;
        let before = self.lines_before.get(piece).copied().unwrap_or(0);
        before + lines(file.get(piece * PIECE..offset).unwrap_or_default()) + 1
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
        let line = self.line(offset);
        // The line alone: the file is long, and there may be a hundred warnings.
        let before = self.table.file.get(..offset).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |end| end + 1);
        let (_, column) = crate::parse::end(before.get(line_start..).unwrap_or_default());
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
