//! The names of columns, where they do not stand as usual: broken into two lines, one too few, or none above the first column.

use super::aggregates;
use super::day_names::{bare_day, is_day, is_yearless};
use crate::table::column::{Columns, plain};
use crate::table::dates::Written;
use crate::table::units::power;
use crate::table::{Role, Table, header};

/// So many rows tell.
const SAMPLE: usize = 50;
/// So many lines above the names may say a unit.
const LINES: usize = 5;
/// Counts in thousands or more have so many digits at most.
const DIGITS: usize = 7;

/// The names that begin in a row, and the row in which they end.
pub(super) fn of(table: &Table<'_>, row: usize) -> (usize, Columns) {
    let names = header::names(table, row);
    if let Some(with_units) = with_units(table, row, names.names()) {
        return (row + 1, with_units);
    }
    if let Some(broken) = broken(table, row, names.names()) {
        return (row + 1, broken);
    }
    let shifted = shifted(table, row, names.names());
    let columns = shifted.unwrap_or(names);
    if let Some(columns) = aggregates::columns(&columns) {
        return (row, columns);
    }
    if let Some(with_unit) = with_unit_above(table, row, &columns) {
        return (row, with_unit);
    }
    let bracketed: Vec<String> = columns.names().iter().map(|name| bracketed(name)).collect();
    (row, if bracketed == columns.names() { columns } else { Columns::new(bracketed).called(columns.names().to_vec()) })
}

/// The name of a column with its unit in brackets, `Streams in Mio.`, `Стримы, млн`, or in one of two languages: `Song / 노래`.
fn bracketed(name: &str) -> String {
    let in_two = [" / ", "/", "|", " "].iter().find_map(|mark| name.split_once(mark)).filter(|(one, two)| {
        let role = Role::of_name(one);
        role.is_some() && role == Role::of_name(two) && Role::of_name(name).is_none()
    });
    if let Some((one, _)) = in_two {
        return one.to_owned();
    }
    let parted = [" in ", ", ", " / "].iter().find_map(|mark| name.rsplit_once(mark));
    let unit = parted.filter(|(before, unit)| Role::of_name(before).is_some() && is_unit(unit));
    unit.map_or_else(|| name.to_owned(), |(before, unit)| [before, " (", unit, ")"].concat())
}

/// Names of which the row beneath says the units alone.
fn with_units(table: &Table<'_>, row: usize, names: &[String]) -> Option<Columns> {
    let unit = |column: usize| table.raw(row + 1, column).trim_matches(['(', ')', '[', ']', '（', '）']);
    let width = table.width(row + 1);
    let are_units = (0..width).all(|column| unit(column).is_empty() || is_unit(unit(column)));
    let of_counts = |column: &usize| {
        let role = names.get(*column).and_then(|name| Role::of_name(name));
        !unit(*column).is_empty() && matches!(role, Some(Role::Streams | Role::Daily))
    };
    if width > names.len() || !are_units || !(0..width).any(|column| of_counts(&column)) {
        return None;
    }
    let name = |(column, name): (usize, &String)| match unit(column) {
        "" => name.clone(),
        unit => [name, " (", unit, ")"].concat(),
    };
    Some(Columns::new(names.iter().enumerate().map(name).collect()).called(names.to_vec()))
}

/// Names of columns whose counts have the unit that a line above or at the end says: `Streams in millions`.
fn with_unit_above(table: &Table<'_>, row: usize, columns: &Columns) -> Option<Columns> {
    let last = table.len().saturating_sub(LINES).max(row + 1)..table.len();
    let unit = (0..row).rev().take(LINES).chain(last).find_map(|other| {
        let filled = |column: &usize| !table.raw(other, *column).is_empty();
        let mut cells = (0..table.width(other)).filter(filled);
        let line = table.raw(other, cells.next().filter(|_| cells.next().is_none())?);
        let behind = line.rsplit_once(" in ").or_else(|| line.rsplit_once(['(', '（', ':', '：']));
        // A song may be called so.
        let behind = if other > row { Some(behind?) } else { behind };
        let unit = behind.map_or(line, |(_, unit)| unit).trim_matches(['(', ')', ' ', '.', ':']);
        let unit = unit.strip_prefix("in ").unwrap_or(unit);
        is_unit(unit).then_some(unit)
    })?;
    // Counts with all their digits, or with units of their own, are what they are.
    let is_short = |cell: &str| {
        cell.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
            && cell.bytes().filter(u8::is_ascii_digit).count() <= DIGITS
    };
    let are_short = |column: usize| {
        let mut cells = (row + 1..table.len()).take(SAMPLE).map(|row| table.raw(row, column));
        cells.all(is_short)
    };
    let is_scaled = |column: usize| {
        let is_count = [Role::Streams, Role::Daily]
            .iter()
            .any(|role| columns.of(*role) == Some(column) && columns.scale(*role) == 0);
        is_count && are_short(column)
    };
    if !columns.of(Role::Streams).is_some_and(is_scaled) {
        return None;
    }
    let name = |(column, name): (usize, &String)| {
        if is_scaled(column) { [name, " (", unit, ")"].concat() } else { name.clone() }
    };
    // They are called so, which tells the unit.
    Some(Columns::new(columns.names().iter().enumerate().map(name).collect()))
}

/// Whether a text is a unit that multiplies counts.
fn is_unit(text: &str) -> bool {
    let text = plain(text);
    !text.bytes().all(|byte| byte.is_ascii_digit())
        && power(text.strip_prefix("in").unwrap_or(&text)).is_some_and(|power| power > 0)
}

/// Names of which one was broken into two lines as it was copied: `Streams` and `(billions)`.
fn broken(table: &Table<'_>, row: usize, names: &[String]) -> Option<Columns> {
    let beneath = header::names(table, row + 1);
    let (first, others) = beneath.names().split_first()?;
    let (last, before) = names.split_last()?;
    let width = names.len() + others.len();
    let fits = !last.is_empty() && first.starts_with(['(', '（', '[']) && cells(table, row + 2) == width;
    fits.then(|| {
        let joined = [last, " ", first].concat();
        Columns::new(before.iter().cloned().chain([joined]).chain(others.iter().cloned()).collect())
    })
}

/// Names of which there is one fewer than cells in every row, since the first cell is the row's own name, as R writes it.
fn shifted(table: &Table<'_>, row: usize, names: &[String]) -> Option<Columns> {
    let rows = || row + 1..table.len().min(row + 1 + SAMPLE);
    let are_wider = !rows().is_empty() && rows().all(|row| cells(table, row) == names.len() + 1);
    let is_filled = |column: usize| rows().any(|row| !table.raw(row, column).is_empty());
    let is_it =
        are_wider && names.len() > 1 && is_filled(names.len()) && rows().all(|row| !table.raw(row, 0).is_empty());
    is_it.then(|| Columns::new(std::iter::once(String::new()).chain(names.iter().cloned()).collect()))
}

fn cells(table: &Table<'_>, row: usize) -> usize {
    let (first, end) = table.span(row);
    end - first
}

/// Whether several columns are days. Texts beside a single count may be anything, as the lines of a summary are.
fn has_days(columns: &Columns) -> bool {
    let days = columns.names().iter().map(|name| bare_day(name));
    days.filter(|name| is_day(name) || is_yearless(name)).nth(1).is_some()
}

/// Gives a first column without a name the role that its cells show: days, or titles, as data frames write their index.
pub(super) fn settle_nameless(table: &Table<'_>, row: usize, columns: &mut Columns) {
    let is_nameless = columns.names().first().is_some_and(String::is_empty);
    if !is_nameless || columns.of(Role::Title).is_some() || header::names(table, row + 1).has_songs() {
        return;
    }
    let cells = || (row + 1..table.len()).take(SAMPLE).map(|row| table.raw(row, 0)).filter(|cell| !cell.is_empty());
    let all = cells().count();
    let dates = cells().filter(|cell| cell.len() > 5 && Written::read(cell).is_some()).count();
    let texts = cells().filter(|cell| cell.contains(char::is_alphabetic)).count();
    if dates > 0 && dates == all {
        if columns.of(Role::AsOf).is_none() {
            columns.set(Role::AsOf, Some(0));
        }
    } else if all > 0 && texts * 2 > all && has_days(columns) {
        columns.set(Role::Title, Some(0));
    }
}
