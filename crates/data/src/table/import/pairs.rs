//! Days with two columns each: all streams until then, and those of that day alone.

use super::day_names::is_day;
use super::services;
use crate::Date;
use crate::table::column::Columns;
use crate::table::dates::Written;
use crate::table::{Orders, Role, Table};

/// Columns of counts that stand beneath days.
pub(super) struct Pairs {
    /// Of every day the column with all streams until then.
    pub(super) days: Vec<usize>,
    /// The days, as they are written.
    pub(super) dates: Vec<String>,
    /// Of every day the column with the streams of that day alone.
    pub(super) daily: Vec<Option<usize>>,
}

impl Pairs {
    /// Finds several columns of the same name for all streams, where the row above says a day over each: `None` where that is not
    /// so.
    pub(super) fn beneath_days(table: &Table<'_>, row: usize, names: &[String]) -> Option<Self> {
        let above = row.checked_sub(1)?;
        let of = |role: Role| {
            let columns = names.iter().enumerate().filter(move |(_, name)| Role::of_name(name) == Some(role));
            columns.map(|(column, _)| column).collect::<Vec<_>>()
        };
        let (streams, daily) = (of(Role::Streams), of(Role::Daily));
        if streams.len() < 2 {
            return None;
        }
        // A day spans the columns beneath it until the next one.
        let over = |column: usize| {
            let place = (0..=column).rev().find(|place| !table.raw(above, *place).is_empty())?;
            let day = table.raw(above, place);
            (is_day(day) && !day.bytes().all(|byte| byte.is_ascii_digit())).then(|| day.to_owned())
        };
        let dates: Vec<String> = streams.iter().map(|column| over(*column)).collect::<Option<_>>()?;
        let are_different =
            dates.iter().enumerate().all(|(place, day)| !dates.iter().take(place).any(|other| other == day));
        if !are_different {
            return None;
        }
        let daily_of = |day: &String| daily.iter().copied().find(|column| over(*column).as_ref() == Some(day));
        let daily = dates.iter().map(daily_of).collect();
        Some(Self { days: streams, dates, daily })
    }
}

/// The names of columns of which those for titles stand in a row, with days or services, and those for counts in the row beneath;
/// `None` where that is not so.
pub(super) fn names_in_two_rows(table: &Table<'_>, row: usize, above: &Columns) -> Option<Columns> {
    let title = above.of(Role::Title)?;
    let beneath = row + 1;
    if beneath >= table.len() || !table.raw(beneath, title).is_empty() {
        return None;
    }
    let is_streams = |column: &usize| Role::of_name(table.raw(beneath, *column)) == Some(Role::Streams);
    // Of one service there may be but one.
    let least = if services::are_above(table, beneath) { 1 } else { 2 };
    if (0..table.width(beneath)).filter(is_streams).count() < least {
        return None;
    }
    let width = above.len().max(table.width(beneath));
    let name = |column: usize| match table.raw(beneath, column) {
        "" => table.raw(row, column).to_owned(),
        name => name.to_owned(),
    };
    Some(Columns::new((0..width).map(name).collect()))
}

/// Of every day, whose column says all streams until then, the column with those of that day alone: it says the day as well, or
/// stands behind each of them. Empty where there is none.
pub(super) fn daily_beside(names: &[String], days: &[usize], known: Option<usize>) -> Vec<Option<usize>> {
    let name = |column: usize| names.get(column).map_or("", String::as_str);
    let date = |column: usize| {
        Written::read(name(column)).and_then(|written| written.date(Orders::ANY)).filter(|day| day.is_day())
    };
    let is_daily = |column: usize| {
        name(column).split([' ', '(', ')', '_', ':', '\n']).any(|word| Role::of_name(word) == Some(Role::Daily))
    };
    let of_day = |day: Date| (0..names.len()).find(|column| is_daily(*column) && date(*column) == Some(day));
    let said: Vec<Option<usize>> = days.iter().map(|column| of_day(date(*column)?)).collect();
    if said.iter().any(Option::is_some) {
        return said;
    }
    let is_behind_each =
        known.is_some() && days.len() > 1 && days.iter().all(|day| Role::of_name(name(day + 1)) == Some(Role::Daily));
    if is_behind_each { days.iter().map(|day| Some(day + 1)).collect() } else { Vec::new() }
}
