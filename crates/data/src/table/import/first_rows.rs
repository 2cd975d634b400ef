//! The first rows of a table as they stand in the file, beneath what every column is read as.

use super::head::{Head, HeadColumn, HeadRow};
use super::plan::Plan;
use super::reading::NONE;
use crate::table::both::ARTIST_AND_TITLE;
use crate::table::{Role, Table};

/// So many rows are shown.
const ROWS: usize = 5;
/// So many columns are shown.
const COLUMNS: usize = 60;
/// Of columns that are days, or songs, so many are shown before the last one.
const ALIKE: usize = 3;
/// So many letters of a cell are shown.
const LETTERS: usize = 80;
/// Stands for what is left out.
const MORE: &str = "…";

/// The head of a table whose rows begin beneath its names, which stand in the row `header`.
pub(super) fn head(table: &Table<'_>, header: usize, plan: &Plan, beside: &[Plan]) -> Head {
    let names = plan.columns.names();
    let shown = shown(plan);
    let columns = shown.iter().map(|column| {
        let Some(column) = *column else {
            return HeadColumn { name: MORE.to_owned(), role: "more", can_be_chosen: false };
        };
        let name = names.get(column).cloned().unwrap_or_default();
        let is_first = names.iter().position(|other| *other == name) == Some(column);
        let role = role(plan, beside, column);
        let can_be_chosen = !name.is_empty() && is_first && !["day", "song"].contains(&role);
        HeadColumn { name, role, can_be_chosen }
    });
    let columns = columns.collect();
    let cell = |row: usize, column: &Option<usize>| match column {
        Some(column) => shortened(table.raw(row, *column)),
        None => MORE.to_owned(),
    };
    let rows = (0..table.len()).filter(|row| table.width(*row) > 0).take(ROWS);
    let rows = rows.map(|row| HeadRow {
        number: table.number(row),
        cells: shown.iter().map(|column| cell(row, column)).collect(),
    });
    Head { header, columns, rows: rows.collect() }
}

/// The columns that are shown; `None` stands for several that are not.
fn shown(plan: &Plan) -> Vec<Option<usize>> {
    let mut shown = Vec::new();
    for column in 0..plan.columns.len() {
        let alike = [&plan.days, &plan.songs].into_iter().find_map(|all| {
            let place = all.iter().position(|known| *known == column)?;
            Some((place, all.len()))
        });
        let is_shown = shown.len() < COLUMNS && alike.is_none_or(|(place, all)| place < ALIKE || place + 1 == all);
        if is_shown {
            shown.push(Some(column));
        } else if shown.last() != Some(&None) {
            shown.push(None);
        }
    }
    shown
}

/// What a column is read as.
fn role(plan: &Plan, beside: &[Plan], column: usize) -> &'static str {
    if plan.both.is_some_and(|both| both.column == column) {
        return ARTIST_AND_TITLE;
    }
    if plan.days.contains(&column) {
        return "day";
    }
    if plan.songs.contains(&column) {
        return "song";
    }
    if plan.daily_of.contains(&Some(column)) {
        return Role::Daily.label();
    }
    if plan.total.is_some_and(|(total, _)| total == column) {
        return Role::Streams.label();
    }
    let plans = std::iter::once(plan).chain(beside);
    let mut roles = plans.flat_map(|plan| Role::all().filter(|role| plan.columns.of(*role) == Some(column)));
    roles.next().map_or(NONE, Role::label)
}

/// A text as it is shown.
pub(in crate::table) fn shortened(text: &str) -> String {
    match text.char_indices().nth(LETTERS) {
        Some((end, _)) => [text.get(..end).unwrap_or_default(), MORE].concat(),
        None => text.to_owned(),
    }
}
