//! A column that is called a date, of which nothing says of what: of the counts, or of the releases.

use milestream_fast::ids::DuplicateIndex;

use super::column::{is_bare_date, plain};
use super::dates::Written;
use super::{Role, Table};

/// So few songs tell nothing.
const LEAST: usize = 3;
/// The days of counts that are kept together lie no further apart.
const YEAR: i32 = 366;

/// Whether the dates of the counts, whose column has a `name`, may be those of releases: each song has one, and they are years
/// apart.
pub(super) fn may_be_of_releases(table: &Table<'_>, name: &str) -> bool {
    let is_said = table.has(Role::Released) || table.has(Role::ReleasedYear);
    if is_said || !table.has(Role::AsOf) || !is_bare_date(&plain(name)) {
        return false;
    }
    let orders = table.orders(Role::AsOf);
    let day =
        |row: usize| Written::read(table.cell(row, Role::AsOf))?.date(orders).map(|date| date.last_day().epoch_days());
    let rows = || (0..table.len()).filter_map(|row| Some((row, day(row)?)));
    let mut days: Vec<i32> = rows().map(|(_, day)| day).collect();
    let songs = days.len();
    days.sort_unstable();
    let spread = days.last().zip(days.first()).map_or(0, |(last, first)| last.saturating_sub(*first));
    days.dedup();
    if songs < LEAST || days.len() * 4 < songs * 3 || spread < YEAR {
        return false;
    }
    // Of a song with several they are those of its counts.
    let cell = |row: usize, role: Role| table.cell(row, role);
    let key = |(row, _)| [Role::Title, Role::Artist, Role::Id, Role::Version].map(|role| cell(row, role)).concat();
    let keys: Vec<String> = rows().map(key).collect();
    let songs_by_key = DuplicateIndex::of(&keys.iter().map(String::as_str).collect::<Vec<_>>());
    !(0..keys.len()).any(|place| songs_by_key.is_repeated(place))
}

/// Leaves such dates out, and keeps the name of their column to tell it.
pub(super) fn leave_out(table: &mut Table<'_>) {
    let name = table.name(Role::AsOf);
    if may_be_of_releases(table, name) {
        table.bare_dates = Some(name.to_owned());
        table.columns.set(Role::AsOf, None);
    }
}
