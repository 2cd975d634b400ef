//! What the texts of cells stand for, where a program between wrote them in its own way: as in a web page, as a database does, or
//! in another encoding.

use super::reading::{Reading, Stage};
use super::{entities, mojibake};
use crate::statement::{Kind, Statement};
use crate::table::Table;

/// Reads the cells of a table as what they stand for, and says what was done. `line` is what parts two lines of a cell.
pub(super) fn settle(table: &mut Table<'_>, line: &str) -> Vec<Statement> {
    let changed = [
        (Kind::Mojibake, mojibake::is_in(table).then(|| table.change_cells(&mojibake::mended)).flatten()),
        (Kind::Backslashes, are_escaped(table).then(|| table.change_cells(&without_backslashes)).flatten()),
        (Kind::Entities, table.change_cells(&|cell| entities::decoded(cell, line))),
    ];
    changed.into_iter().filter_map(|(kind, cell)| Some(kind.with("cell", cell?))).collect()
}

/// Tells what was done.
pub(super) fn log(changed: Vec<Statement>, reading: &mut Reading) {
    for what in changed {
        reading.log(Stage::Cells, what, "");
    }
}

/// Whether every apostrophe has a backslash before it, as databases write them.
fn are_escaped(table: &Table<'_>) -> bool {
    let is_escaped = |cell: &str| {
        cell.match_indices('\'').all(|(at, _)| cell.get(..at).is_some_and(|before| before.ends_with('\\')))
    };
    table.all_cells().all(is_escaped)
}

fn without_backslashes(cell: &str) -> Option<String> {
    cell.contains("\\'").then(|| cell.replace("\\'", "'"))
}
