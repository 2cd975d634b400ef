//! A table made of another one, with a row to a reading: of a column for each day, of merged cells, of a page about one artist.

use super::lines;
use super::marks::Marks;
use super::parting::{Both, Parting};
use super::plan::{Part, Plan};
use crate::diagnostics::PathFinder;
use crate::statement::Message;
use crate::table::cells::Cells;
use crate::table::column::Columns;
use crate::table::grid::{Find, position};
use crate::table::{NoSong, Role, Table, both, csv, names_cell, places};

/// A table with a cell to a role and a row to a reading.
pub(super) fn build<'a>(
    table: &Table<'a>,
    parts: &[Part],
    artist: Option<&str>,
    (has_features, marks): (bool, Marks),
) -> Table<'a> {
    let mut source = Table {
        file: table.file.clone(),
        cells: table.cells.clone(),
        is_in_place: table.is_in_place,
        ends: table.ends.clone(),
        rows: table.rows.clone(),
        columns: Columns::default(),
        delimiter: table.delimiter,
        above: table.above,
        is_cells: table.is_cells,
        ..Table::default()
    };
    let in_file = parts.first().map(|part| part.plan.columns.clone()).unwrap_or_default();
    let mut built = Table {
        file: table.file.clone(),
        find: Some(find),
        delimiter: table.delimiter,
        is_cells: table.is_cells,
        is_placeless: table.is_placeless
            || table.find.is_some_and(|find| !std::ptr::fn_addr_eq(find, csv::find as Find)),
        columns: Columns::all().named_as(&in_file),
        has_escaped_quotes: table.has_escaped_quotes,
        lone_quotes: table.lone_quotes.clone(),
        are_days_daily: parts.iter().any(|part| part.plan.are_daily),
        span: parts.first().map(|part| part.plan.span).unwrap_or_default(),
        in_file: Some(Box::new(in_file)),
        ..Table::default()
    };
    let artist_cell = artist.map(|artist| names_cell([artist]));
    for part in parts {
        source.columns = part.plan.columns.clone();
        add_part(&mut built, &source, part, artist_cell.as_deref(), (has_features, marks));
    }
    built
}

fn add_part(
    built: &mut Table<'_>,
    source: &Table<'_>,
    part: &Part,
    artist: Option<&str>,
    (has_features, marks): (bool, Marks),
) {
    let Plan { columns, both, days, songs, dated, are_daily, is_open, daily_of, total, metrics, .. } = &part.plan;
    let name = |column: &usize| columns.names().get(*column).map_or("", String::as_str);
    let mut above = Cells::default();
    for row in part.first..part.end {
        let mut cells = Cells::default();
        for role in Role::all() {
            if let Some(column) = columns.of(role) {
                cells.set(role, source.raw(row, column));
            }
        }
        if source.is_too_wide(row) {
            // It is too wide here as well.
            built.take(source, row, &cells, None);
            built.cells.push('…');
            built.ends.push(position(built.cells.len()));
            continue;
        }
        let is_song = source.width(row) > 0 && NoSong::of(source, row).is_none();
        if is_song {
            for role in &part.merged {
                if source.cell(row, *role).is_empty() {
                    cells.set(*role, above.get(*role).clone());
                } else {
                    above.set(*role, cells.get(*role).clone());
                }
            }
            if let Some(both) = both {
                part_both(&mut cells, marks.without_rank(source.raw(row, both.column)), *both);
            }
            for role in [Role::Artist, Role::Featured] {
                if cells.get(role).contains('\n') {
                    let lines = lines::all(cells.get(role));
                    let is_one = lines.len() < 2;
                    cells.set(role, if is_one { lines.concat() } else { names_cell(lines.iter().map(String::as_str)) });
                }
            }
            add_artist(&mut cells, artist, has_features);
            marks.leave_out(&mut cells);
        } else if let Some(both) = both {
            // What it is called tells why it is none.
            cells.set(Role::Title, source.raw(row, both.column));
        }
        let mut metric = None;
        if let Some(metrics) = metrics.as_ref().filter(|_| is_song) {
            metric = metrics.role(source.raw(row, metrics.column));
            let Some(role) = metric else { continue };
            cells.set(if role == Role::Streams { Role::Daily } else { Role::Streams }, "");
        }
        if days.is_empty() && songs.is_empty() {
            built.take(source, row, &cells, None);
        }
        for column in songs {
            cells.set(Role::Title, name(column));
            cells.set(if *are_daily { Role::Daily } else { Role::Streams }, source.raw(row, *column));
            built.take(source, row, &cells, Some(*column));
        }
        let total = *total;
        let own_total = total.filter(|_| is_song && part.plan.span.is_long());
        if let Some((total, _)) = own_total {
            cells.set(Role::Streams, source.raw(row, total));
            cells.set(Role::Daily, "");
            built.take(source, row, &cells, Some(total));
        }
        // Rows that are no songs are reported once.
        for (place, column) in days.iter().enumerate().take(if is_song { usize::MAX } else { 1 }) {
            if is_song {
                cells.set(Role::AsOf, dated.get(place).map_or_else(|| name(column), String::as_str));
            }
            // Of what a count is asked for, it is none yet.
            if *is_open {
                cells.set(Role::Streams, "");
            } else if let Some(role) = metric {
                cells.set(role, source.raw(row, *column));
            } else if *are_daily {
                cells.set(Role::Daily, source.raw(row, *column));
                let total = total.filter(|(_, newest)| newest == column && own_total.is_none());
                cells.set(Role::Streams, total.map_or("", |(total, _)| source.raw(row, total)));
            } else {
                cells.set(Role::Streams, source.raw(row, *column));
                let daily = daily_of.get(place).copied().flatten();
                cells.set(Role::Daily, daily.map_or("", |daily| source.raw(row, daily)));
            }
            built.take(source, row, &cells, Some(*column));
        }
    }
}

/// Parts a cell with artist and title.
fn part_both<'a>(cells: &mut Cells<'a>, cell: &'a str, Both { is_title_first, by, .. }: Both) {
    if by == Parting::Lines {
        match lines::pair(cell) {
            Some((first, second)) => {
                let (title, artist) = if is_title_first { (first, second) } else { (second, first) };
                cells.set(Role::Title, title);
                let is_by = artist.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("by "));
                cells.set(Role::Artist, if is_by { artist.get(3..).unwrap_or_default().to_owned() } else { artist });
            }
            None => cells.set(Role::Title, lines::all(cell).join(" ")),
        }
        return;
    }
    if by == Parting::Brackets
        && let Some((title, artist)) = cell.strip_suffix([')', '）']).and_then(|cell| cell.rsplit_once(['(', '（']))
    {
        cells.set(Role::Title, title.trim_end());
        cells.set(Role::Artist, artist.trim());
        return;
    }
    if by == Parting::By
        && let Some((title, artist)) = both::around_by(cell)
    {
        cells.set(Role::Title, title);
        cells.set(Role::Artist, artist);
        return;
    }
    let parted = both::part(cell, is_title_first);
    if !parted.featured.is_empty() {
        cells.set(Role::Featured, parted.featured);
    }
    if !parted.artist.is_empty() {
        cells.set(Role::Artist, parted.artist);
    }
    cells.set(Role::Title, parted.title);
}

/// Adds the artist whom a page is about; of a song with a star that is a guest.
fn add_artist(cells: &mut Cells<'_>, artist: Option<&str>, has_features: bool) {
    let Some(artist) = artist else { return };
    let starred = cells.get(Role::Title).strip_prefix('*').filter(|_| has_features);
    let starred = starred.map(|title| title.trim_start().to_owned());
    let role = if starred.is_some() { Role::Featured } else { Role::Artist };
    if let Some(title) = starred {
        cells.set(Role::Title, title);
    }
    if !cells.has(role) {
        cells.set(role, artist.to_owned());
    }
}

impl Table<'_> {
    /// Adds a row made of one of another table, with the column that its count stands in.
    fn take(&mut self, source: &Table<'_>, row: usize, cells: &Cells<'_>, column: Option<usize>) {
        let offset = source.rows.get(row).map_or(0, |row| row.offset);
        self.push_row(offset, cells.iter());
        self.numbers.push(position(source.number(row)));
        let streams = self.in_file.as_ref().and_then(|columns| columns.of(Role::Streams));
        self.day_columns.push(column.or(streams).map_or(u32::MAX, position));
    }
}

/// `row 12, column 2026-07-14`, and where the cell stands in the row.
fn find(
    table: &Table<'_>,
    _: &mut PathFinder<'_>,
    (row, start): (usize, usize),
    role: Option<Role>,
) -> (Message, usize) {
    let Some(role) = role else { return (places::name(table, row, None), csv::start_of_cell(table, (row, start), 0)) };
    let in_file = table.in_file.as_deref();
    let own = in_file.and_then(|columns| columns.of(role));
    let is_of_day = match role {
        Role::Streams => !table.are_days_daily,
        Role::Daily => table.are_days_daily,
        Role::AsOf => own.is_none(),
        _ => false,
    };
    let day = table.day_columns.get(row).map(|column| *column as usize).filter(|_| is_of_day);
    let column = day.or(own);
    let named = column.and_then(|column| in_file?.names().get(column));
    let named = named.map_or_else(|| role.name(), String::as_str);
    (places::name(table, row, Some(named)), csv::start_of_cell(table, (row, start), column.unwrap_or(0)))
}
