//! Rows that say what another row says.

use std::collections::HashSet;

use milestream_fast::csv_scan::Row;

use crate::table::grid::position;
use crate::table::{Role, Table};

/// Leaves out rows without an artist of which another row, with one, says the same: scrapes tell the newest songs above.
pub(super) fn leave_out_repeated(table: &mut Table<'_>) {
    let key = |row: usize| [Role::Title, Role::Streams, Role::AsOf].map(|role| table.cell(row, role));
    let is_named = |row: &usize| !table.cell(*row, Role::Artist).is_empty();
    if (0..table.len()).all(|row| is_named(&row)) || !(0..table.len()).any(|row| is_named(&row)) {
        return;
    }
    let named: HashSet<[&str; 3]> = (0..table.len()).filter(is_named).map(key).collect();
    let keep: Vec<bool> = (0..table.len()).map(|row| is_named(&row) || !named.contains(&key(row))).collect();
    table.repeated = keep.iter().filter(|keep| !**keep).count();
    let (mut ends, mut rows, mut cells) = (Vec::new(), Vec::new(), String::new());
    for (row, _) in keep.iter().enumerate().filter(|(_, keep)| **keep) {
        let offset = table.rows.get(row).map_or(0, |row| row.offset);
        rows.push(Row { first: position(ends.len()), offset });
        for column in 0..table.columns.len() {
            cells.push_str(table.raw(row, column));
            ends.push(position(cells.len()));
        }
    }
    (table.ends, table.rows, table.cells) = (ends, rows, cells);
}
