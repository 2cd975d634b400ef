//! A table of monospaced text: columns with several spaces between them, as bots and terminals print them.

use std::borrow::Cow;

use crate::table::grid::position;
use crate::table::{Table, places};

/// The cells of a text with several spaces between them; `None` where not every row has as many cells as the first.
pub(super) fn read(text: &str) -> Option<Table<'_>> {
    let mut table =
        Table { file: Cow::Borrowed(text), find: Some(places::find_row), is_cells: true, ..Table::default() };
    let (mut width, mut offset) = (0, 0);
    for line in text.split_inclusive('\n') {
        let cells: Vec<&str> = line.trim().split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect();
        let is_rule = line.chars().all(|letter| matches!(letter, '-' | '=' | '─' | '+') || letter.is_whitespace());
        // Fences and headings have one.
        if cells.len() > 1 && !is_rule {
            if width > 0 && cells.len() != width {
                return None;
            }
            width = cells.len();
            table.push_row(position(offset), cells.into_iter());
        }
        offset += line.len();
    }
    (table.rows.len() > 1).then_some(table)
}
