//! Cells that a spreadsheet had merged: a value, blanks beneath it, again a value.

use crate::table::{NoSong, Role, Table};

/// Roles whose cells people merge.
const ROLES: [Role; 4] = [Role::Title, Role::Artist, Role::Album, Role::AsOf];

/// The roles whose empty cells have the value above them, among the rows from `first` to before `end`. `choice`: whoever reads
/// the table decides.
pub(super) fn merged(table: &Table<'_>, first: usize, end: usize, choice: Option<bool>) -> Vec<Role> {
    let songs: Vec<usize> =
        (first..end).filter(|row| table.width(*row) > 0 && NoSong::of(table, *row).is_none()).collect();
    let is_merged = |role: &Role| match choice {
        Some(choice) => choice && table.has(*role),
        None => table.has(*role) && shows_it(table, &songs, *role),
    };
    ROLES.into_iter().filter(is_merged).collect()
}

fn shows_it(table: &Table<'_>, songs: &[usize], role: Role) -> bool {
    let cells: Vec<&str> = songs.iter().map(|row| table.cell(*row, role)).collect();
    let blanks = cells.iter().filter(|cell| cell.is_empty()).count();
    // Whoever writes `NULL` for nothing leaves no cell blank.
    let is_blank = |row: &usize| table.columns.of(role).is_none_or(|column| table.raw(*row, column).is_empty());
    let are_written = songs.iter().zip(&cells).any(|(row, cell)| cell.is_empty() && !is_blank(row));
    let begins = cells.first().is_some_and(|cell| !cell.is_empty());
    // Where cells are merged, a value stands once above its blanks.
    let is_repeated = cells.windows(2).any(|pair| matches!(pair, [a, b] if a == b && !a.is_empty()));
    let again = cells.windows(2).any(|pair| matches!(pair, [a, b] if a.is_empty() && !b.is_empty()));
    // Counts of one song are of different days; a title that was only forgotten is none of the song above.
    let are_readings = role != Role::Title
        || songs.windows(2).zip(cells.windows(2)).all(|(rows, cells)| {
            let day = |row: Option<&usize>| row.map_or("", |row| table.cell(*row, Role::AsOf));
            cells.last().is_some_and(|cell| !cell.is_empty()) || day(rows.first()) != day(rows.last())
        });
    let is_shown = begins && again && !are_written && blanks * 3 >= cells.len() && are_readings;
    is_shown && (!is_repeated || role == Role::AsOf)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::merged;
    use crate::table::{Role, csv};

    fn roles(text: &str, choice: Option<bool>) -> Vec<Role> {
        let table = csv::read(text).unwrap();
        merged(&table, 0, table.len(), choice)
    }

    #[test]
    fn blanks_beneath_a_value_are_merged_cells() {
        let merged = "artist,title,streams\nLuna Park,A,9\n,B,8\n,C,7\nCobalt,D,6\n,E,5\n";
        assert_eq!(roles(merged, None), [Role::Artist]);
        assert_eq!(roles(merged, Some(false)), []);
        // A value that is repeated shows that nothing is merged; a single blank was only forgotten.
        let repeated = "artist,title,streams\nLuna Park,A,9\nLuna Park,B,8\n,C,7\nCobalt,D,6\n,E,5\n";
        assert_eq!(roles(repeated, None), []);
        assert_eq!(roles(repeated, Some(true)), [Role::Title, Role::Artist]);
        assert_eq!(roles("artist,title,streams\nLuna Park,A,9\nCobalt,B,8\n,C,7\nEcho,D,6\n", None), []);
    }

    #[test]
    fn titles_are_merged_where_their_days_differ() {
        let days = "title,as_of,streams\nA,2026-07-01,7\n,2026-07-02,8\nB,2026-07-01,5\n,2026-07-02,6\n";
        assert_eq!(roles(days, None), [Role::Title]);
        let one_day = "title,as_of,streams\nA,2026-07-01,7\n,2026-07-01,8\nB,2026-07-01,5\n,2026-07-01,6\n";
        assert_eq!(roles(one_day, None), []);
    }
}
