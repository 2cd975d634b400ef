//! What a row of names makes of the columns beneath it.

use super::reading::{ARTIST_AND_TITLE, Choices, NONE};
use crate::Date;
use crate::table::column::{Columns, plain};
use crate::table::dates::Written;
use crate::table::{Orders, Role, Table, header};

/// Names of columns with artist and title in one cell.
const BOTH: [&str; 5] = ["artistandtitle", "artisttitle", "artistsong", "artisttrack", "artistandsong"];
/// The same with the title first.
const BOTH_TITLE_FIRST: [&str; 5] = ["titleandartist", "titleartist", "songartist", "trackartist", "songandartist"];

/// How the rows beneath a row of names are read.
#[derive(Clone, Default)]
pub(super) struct Plan {
    /// The row with the names.
    pub(super) row: usize,
    pub(super) columns: Columns,
    /// The column with artist and title in one cell, and whether the title stands first.
    pub(super) both: Option<(usize, bool)>,
    /// Columns whose names are days: each cell is the count of that day.
    pub(super) days: Vec<usize>,
    /// Columns whose names are songs, where every row is a day.
    pub(super) songs: Vec<usize>,
}

/// Rows with the same columns.
pub(super) struct Part {
    pub(super) first: usize,
    pub(super) end: usize,
    pub(super) plan: Plan,
    /// Roles whose empty cells have the value above.
    pub(super) merged: Vec<Role>,
}

impl Plan {
    /// What a row makes of the columns, if it names songs and counts.
    pub(super) fn of(table: &Table<'_>, row: usize, choices: &Choices) -> Option<Self> {
        let mut plan = Self { row, columns: header::names(table, row), ..Self::default() };
        let names = plan.columns.names().to_vec();
        plan.choose(choices, &names);
        let is_both = |names: &[&str], name: &String| names.contains(&plain(name).as_str());
        if plan.both.is_none() && plan.columns.of(Role::Title).is_none() {
            let first = names.iter().position(|name| is_both(&BOTH, name)).map(|column| (column, false));
            plan.both = first.or_else(|| {
                names.iter().position(|name| is_both(&BOTH_TITLE_FIRST, name)).map(|column| (column, true))
            });
        }
        let is_free = |column: &usize| Role::all().all(|role| plan.columns.of(role) != Some(*column));
        let days: Vec<usize> = (0..names.len())
            .filter(|column| is_free(column) && names.get(*column).is_some_and(|name| is_day(name)))
            .collect();
        let has_title = plan.columns.of(Role::Title).is_some() || plan.both.is_some();
        let has_streams = plan.columns.of(Role::Streams).is_some();
        let is_chosen = |role: &str| choices.columns.iter().any(|(_, chosen)| chosen == role);
        if has_title && !days.is_empty() && (!has_streams || days.len() > 1) && !is_chosen(Role::Streams.label()) {
            plan.columns.set(Role::Streams, days.first().copied());
            plan.days = days;
        } else if !has_title && !has_streams && plan.columns.of(Role::AsOf).is_some() {
            let songs: Vec<usize> = (0..names.len())
                .filter(|column| is_free(column) && names.get(*column).is_some_and(|name| !name.is_empty()))
                .filter(|column| holds_counts(table, row, *column))
                .collect();
            plan.songs = songs;
        }
        let has_counts = plan.columns.of(Role::Streams).is_some();
        ((has_title && has_counts) || plan.songs.len() > 1).then_some(plan)
    }

    /// Gives the columns the roles that were chosen.
    fn choose(&mut self, choices: &Choices, names: &[String]) {
        for (name, role) in &choices.columns {
            let found = names
                .iter()
                .position(|known| known == name)
                .or_else(|| names.iter().position(|known| plain(known) == plain(name)));
            let Some(column) = found else { continue };
            for role in Role::all().filter(|role| self.columns.of(*role) == Some(column)).collect::<Vec<_>>() {
                self.columns.set(role, None);
            }
            if role == ARTIST_AND_TITLE {
                self.both = Some((column, false));
            } else if role != NONE
                && let Some(role) = Role::of_name(role)
            {
                self.columns.set(role, Some(column));
            }
        }
    }
}

/// Whether the name of a column is a day.
fn is_day(name: &str) -> bool {
    // A number alone is a rank or a year.
    let date = if name.len() < 6 { None } else { Written::read(name) };
    date.is_some_and(|written| written.date(Orders::ANY).is_none_or(Date::is_day))
}

/// Whether the cells of a column beneath a row are counts, as far as they are filled.
fn holds_counts(table: &Table<'_>, row: usize, column: usize) -> bool {
    const SAMPLE: usize = 50;
    let cells = (row + 1..table.len()).take(SAMPLE).map(|row| table.raw(row, column)).filter(|cell| !cell.is_empty());
    let (mut counts, mut others) = (0, 0);
    for cell in cells {
        if table.count(cell, Role::Streams).is_ok() {
            counts += 1;
        } else {
            others += 1;
        }
    }
    counts > others
}
