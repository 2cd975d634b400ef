//! The row with the names of the columns, and what the names leave open.

use super::column::{Columns, is_of_days, is_total, is_weekly, plain};
use super::notations::Notations;
use super::{Role, Table};

/// So many rows may stand above the names of columns.
const ROWS_ABOVE: usize = 20;
/// So many rows tell which of two counts is all of them.
const SAMPLE: usize = 1_000;

/// The first row that names a column for titles and one for streams, with its columns.
pub(super) fn find(table: &Table<'_>) -> Option<(usize, Columns)> {
    (0..table.len().min(ROWS_ABOVE))
        .find_map(|row| Some((row, names(table, row))).filter(|(_, names)| names.has_songs()))
}

/// The cells of a row as the names of columns.
pub(super) fn names(table: &Table<'_>, row: usize) -> Columns {
    let (first, end) = table.span(row);
    Columns::new((0..end - first).map(|column| table.raw(row, column).to_owned()).collect())
}

/// Of a table with streams and a total, the total is the count where it is nowhere less: charts of days and weeks have both.
/// The other is the day's in a chart of days.
pub(super) fn settle_counts(table: &mut Table<'_>) {
    let Some(streams) = table.columns.of(Role::Streams) else { return };
    let names: Vec<String> = table.columns.names().iter().map(|name| plain(name)).collect();
    let is_all = |column: usize| names.get(column).is_some_and(|name| is_total(name));
    let total = (0..names.len()).find(|column| *column != streams && is_all(*column));
    let Some(total) = total.filter(|_| !is_all(streams)) else { return };
    let value = |row: usize, column: usize| table.count(table.raw(row, column), Role::Streams).ok();
    let pairs = (0..table.len().min(SAMPLE)).filter_map(|row| value(row, streams).zip(value(row, total)));
    let (mut is_less, mut is_more) = (false, false);
    for (streams, total) in pairs {
        is_less |= total.amount() < streams.amount();
        is_more |= total.amount() > streams.amount();
    }
    if !is_more || is_less {
        return;
    }
    let has = |is_it: fn(&str) -> bool| names.iter().any(|name| is_it(name));
    let is_daily = table.columns.of(Role::Daily).is_none() && has(is_of_days) && !has(is_weekly);
    table.columns.set(Role::Streams, Some(total));
    if is_daily {
        table.columns.set(Role::Daily, Some(streams));
    }
    table.notations = Notations::default();
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use crate::table::{Role, csv};

    #[test]
    fn names_of_columns_may_stand_beneath_other_lines() {
        let table = csv::read("My songs,\nof this year,\nTitle,Streams\nGlass Tide,1000\n").unwrap();
        assert_eq!((table.len(), table.number(0), table.cell(0, Role::Title)), (1, 4, "Glass Tide"));
        assert!(csv::read("Glass Tide,1000\nSalt Road,900\n").is_err());
    }

    #[test]
    fn of_two_counts_the_one_that_is_nowhere_less_is_all_of_them() {
        let columns = |text: &str| {
            let table = csv::read(text).unwrap();
            [Role::Streams, Role::Daily].map(|role| table.columns.of(role))
        };
        // A chart of days says for how many days a song is in it.
        assert_eq!(columns("Pos,Days,Title,Streams,Total\n1,9,A,10,100\n2,3,B,5,200\n"), [Some(4), Some(3)]);
        assert_eq!(columns("Pos,Weeks,Title,Streams,Total\n1,9,A,10,100\n2,3,B,5,200\n"), [Some(4), None]);
        assert_eq!(columns("Pos,Days,Title,Streams,Total\n1,9,A,10,100\n2,3,B,5,4\n"), [Some(3), None]);
    }
}
