//! Whether counts are of a day, a week or a month alone, and not of all streams until then.

use std::collections::HashMap;

use milestream_fast::hash64::hash64;

use crate::statement::Kind;
use crate::table::column::plain;
use crate::table::dates::Written;
use crate::table::falls::{Falls, are_weeks};
use crate::table::span::Span;
use crate::table::units::Units;
use crate::table::{Marks, Orders, Role, Table, header, numbers};
use crate::{Date, Value};

/// So many rows tell what columns of days and songs hold.
pub(super) const SAMPLE: usize = 1_000;

/// So many rows tell what the counts of a table with a row to a day are.
const ROWS: usize = 20_000;

/// Whether columns of days beside a total hold the streams of that day alone: together they are nowhere more than the total,
/// and the newest is somewhere less.
pub(super) fn are_daily(table: &Table<'_>, row: usize, total: usize, days: &[usize]) -> bool {
    let rows = || (row + 1..table.len()).take(SAMPLE);
    let cells = || rows().flat_map(|row| days.iter().chain([&total]).map(move |column| table.raw(row, *column)));
    let value = values(table, row, cells);
    let mut is_less = false;
    for row in rows() {
        let Some(total) = value(row, total) else { continue };
        let values: Vec<u64> = days.iter().filter_map(|column| value(row, *column)).collect();
        if values.iter().fold(0_u64, |sum, value| sum.saturating_add(*value)) > total {
            return false;
        }
        is_less |= values.iter().max().is_some_and(|most| *most < total);
    }
    is_less
}

/// How a cell of a row and column beneath a row of names is read, as the others of the same kind tell.
fn values<'a, C: Iterator<Item = &'a str>>(
    table: &'a Table<'_>,
    names: usize,
    cells: impl Fn() -> C,
) -> impl Fn(usize, usize) -> Option<u64> {
    let named: Vec<String> = header::names(table, names).names().iter().map(|name| plain(name)).collect();
    let (marks, units) = (Marks::of(cells(), 0), Units::of(cells(), &named));
    move |row, column| numbers::count(table.raw(row, column), marks, units, 0).ok().map(Value::amount)
}

/// Gives the day that a column is called by, as the names of all of them tell.
fn days_by_name<'n>(names: &'n [String], days: &[usize]) -> impl Fn(usize) -> Option<Date> + use<'n> {
    let name = |column: usize| names.get(column).map_or("", String::as_str);
    let orders = Orders::of(days.iter().copied().map(name));
    move |column| Written::read(name(column))?.date(orders)
}

/// The column of the last of several days.
pub(super) fn newest(names: &[String], days: &[usize]) -> usize {
    let day = days_by_name(names, days);
    let last = |column: &usize| day(*column).map_or(i32::MIN, |day| day.last_day().epoch_days());
    days.iter().copied().max_by_key(last).unwrap_or_default()
}

/// Columns of days in the order of their days; as they stand, where that is not known.
pub(super) fn by_day(names: &[String], days: &[usize]) -> Vec<usize> {
    let day = days_by_name(names, days);
    let mut ordered = days.to_vec();
    if days.iter().all(|column| day(*column).is_some()) {
        ordered.sort_by_key(|column| day(*column).map(|day| day.last_day().epoch_days()));
    }
    ordered
}

/// Whether the numbers of columns of days fall too often to be all streams until then, in either direction: a total falls only
/// where it is corrected.
pub(super) fn do_fall(table: &Table<'_>, row: usize, days: &[usize]) -> bool {
    let rows = || (row + 1..table.len()).take(SAMPLE);
    let cells = || rows().flat_map(|row| days.iter().map(move |column| table.raw(row, *column)));
    let value = values(table, row, cells);
    let mut falls = Falls::default();
    for row in rows() {
        let values: Vec<u64> = days.iter().filter_map(|column| value(row, *column)).collect();
        falls.add(&values);
    }
    falls.are_daily()
}

/// The days that columns are called by.
pub(super) fn dates<'n>(names: &'n [String], days: &'n [usize]) -> impl Iterator<Item = Date> + 'n {
    let day = days_by_name(names, days);
    days.iter().filter_map(move |column| day(*column))
}

/// Whether days that follow each other are weeks or months.
pub(super) fn span(days: impl Iterator<Item = Date>) -> Span {
    let days: Vec<Date> = days.collect();
    if days.len() > 1 && days.iter().all(|day| !day.is_day()) {
        return if days.iter().all(|day| day.month().is_none()) { Span::Year } else { Span::Month };
    }
    if are_weeks(days.into_iter()) { Span::Week } else { Span::Day }
}

/// What the counts of a table with a row to a day and song are of, where they are of that time alone: they fall too often to be
/// all streams until then, or the names of the columns, made plain, are those of a chart of days or weeks.
pub(super) fn span_of_rows(table: &Table<'_>, names: &[String]) -> Option<(Span, Option<Kind>)> {
    // Of one song a count may be corrected.
    const LEAST: usize = 3;
    let has = |name: &str| names.iter().any(|known| known == name);
    let is_chart = has("previousrank") || has("peakrank");
    if is_chart && has("daysonchart") {
        return Some((Span::Day, Some(Kind::ChartOfDays)));
    }
    if is_chart && has("weeksonchart") {
        return Some((Span::Week, Some(Kind::ChartOfWeeks)));
    }
    let mut days: HashMap<u64, Vec<(i32, u64)>> = HashMap::new();
    let orders = table.orders(Role::AsOf);
    for row in (0..table.len()).take(ROWS) {
        let day = Written::read(table.cell(row, Role::AsOf)).and_then(|day| day.date(orders));
        let count = table.count(table.cell(row, Role::Streams), Role::Streams).ok();
        let Some((day, count)) = day.zip(count) else { continue };
        let song = [Role::Title, Role::Artist, Role::Id].map(|role| table.cell(row, role)).join("\n");
        days.entry(hash64(song.as_bytes())).or_default().push((day.last_day().epoch_days(), count.amount()));
    }
    let mut falls = Falls::default();
    for counts in days.values_mut() {
        counts.sort_unstable();
        counts.dedup_by_key(|(day, _)| *day);
        falls.add(&counts.iter().map(|(_, count)| *count).collect::<Vec<_>>());
    }
    if !falls.are_daily() || falls.fewer() < LEAST {
        return None;
    }
    let cells = (0..table.len()).take(ROWS).map(|row| table.cell(row, Role::AsOf));
    Some((span(cells.filter_map(|cell| Written::read(cell)?.date(orders))), None))
}

/// As [`do_fall`], where a song is a column and a day a row.
pub(super) fn do_columns_fall(table: &Table<'_>, row: usize, songs: &[usize]) -> bool {
    let rows = || (row + 1..table.len()).take(SAMPLE);
    let cells = || rows().flat_map(|row| songs.iter().map(move |column| table.raw(row, *column)));
    let value = values(table, row, cells);
    let mut falls = Falls::default();
    for song in songs {
        let values: Vec<u64> = rows().filter_map(|row| value(row, *song)).collect();
        falls.add(&values);
    }
    falls.are_daily()
}
