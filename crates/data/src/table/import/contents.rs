//! What the cells of a column hold.

use std::collections::HashSet;

use super::periods::SAMPLE;
use crate::table::numbers::NoCount;
use crate::table::{Role, Table};

/// Whether the cells of a column beneath a row are counts, as far as they are filled.
pub(super) fn holds_counts(table: &Table<'_>, row: usize, column: usize) -> bool {
    const SAMPLE: usize = 50;
    let cells = (row + 1..table.len()).take(SAMPLE).map(|row| table.raw(row, column)).filter(|cell| !cell.is_empty());
    let (mut counts, mut others) = (0, 0);
    for cell in cells {
        // What could be two numbers is one in any case.
        match table.count(cell, Role::Streams) {
            Ok(_) | Err(NoCount::Ambiguous | NoCount::Unit) => counts += 1,
            Err(NoCount::Value(_)) => others += 1,
        }
    }
    counts > others
}

/// Whether the cells of a column beneath a row are the places of a chart: small numbers, each only once.
pub(super) fn holds_ranks(table: &Table<'_>, row: usize, column: usize) -> bool {
    let cells = (row + 1..table.len()).take(SAMPLE).map(|row| table.raw(row, column)).filter(|cell| !cell.is_empty());
    let ranks: Vec<Option<usize>> = cells.map(|cell| cell.trim_start_matches('#').parse().ok()).collect();
    let known: HashSet<usize> = ranks.iter().flatten().copied().collect();
    known.len() == ranks.len() && known.iter().all(|rank| (1..=2 * ranks.len()).contains(rank))
}
