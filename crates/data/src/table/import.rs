//! From a text or the sheets of a workbook to a table that is validated as every other: in stages, each of which tells what it
//! decided. A widget's own program does not have this.

mod aggregates;
mod artists;
mod head;
mod line_order;
mod reading;

mod cell_texts;
mod contents;
mod dashes;
mod day_before;
mod day_names;
mod entities;
mod forms;
mod merged;
mod metrics;
mod mojibake;
mod names;
mod page;
mod pairs;
mod parting;
mod periods;
mod pivot;
mod plan;
mod release_days;
mod services;
mod years;

mod aligned;
mod build;
mod column_log;
mod first_rows;
mod layout;
mod lines;
mod list_of_lines;
mod markdown;
mod marks;
mod notations;
mod shares;
mod spans;

use std::borrow::Cow;
use std::rc::Rc;

use self::page::Surroundings;
use super::both::ARTIST_AND_TITLE;
use super::span::Span;
use super::{Origin, Role, Table, csv, json, places};
use crate::Date;
use crate::diagnostics::{Error, Fatal};
use crate::statement::{Kind, Parameter, Statement, said};

pub(super) use first_rows::shortened;
pub use head::{Head, HeadColumn, HeadRow};
pub(crate) use layout::Arranged;
pub use line_order::LineOrder;
pub(crate) use notations::log_notations;
pub(super) use reading::NONE;
pub use reading::{Choices, Circumstances, Decision, Question, Reading, Stage, Unit};
pub(super) use services::is_region;
pub use spans::{LINE_BREAK, Spanning, mark_note};

/// A sheet of a workbook, or a table of a web page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// What it is called; may be empty.
    pub name: String,
    /// The texts of its cells, row by row.
    pub rows: Vec<Vec<String>>,
    /// What stands above or beneath its cells as its title; may be empty.
    pub caption: String,
    /// The lines of text around it, which all tables of a page share: it may have thousands.
    pub lines: Rc<[String]>,
}

impl Sheet {
    /// A table of a web page: of every row its cells, and the address of the song that one of them leads to.
    pub fn of_page(
        name: String,
        caption: &str,
        rows: Vec<(Vec<Spanning>, Option<String>)>,
        lines: Rc<[String]>,
    ) -> Self {
        let (mut cells, songs): (Vec<_>, Vec<_>) = rows.into_iter().unzip();
        for cell in cells.iter_mut().flatten() {
            cell.text = spans::tidy(&cell.text);
        }
        let mut rows = spans::laid_out(cells);
        let width = rows.iter().map(Vec::len).max().unwrap_or(0);
        let has_id = rows.first().is_some_and(|names| names.iter().any(|name| name.eq_ignore_ascii_case("id")));
        if let Some(first) = songs.iter().position(Option::is_some).filter(|_| !has_id) {
            for (place, (cells, song)) in rows.iter_mut().zip(songs).enumerate() {
                cells.resize(width, String::new());
                // Names in two rows have its name in both.
                let has_names = || cells.iter().any(|cell| Role::of_name(cell) == Some(Role::Title));
                let is_name = place == 0 || (place < first && has_names());
                cells.push(if is_name { "id".to_owned() } else { song.unwrap_or_default() });
            }
        }
        Self { name, caption: spans::tidy(caption), rows, lines }
    }
}

/// What is read.
#[derive(Clone, Copy, Debug)]
pub enum Input<'a> {
    /// A text: separated values, Markdown, JSON.
    Text(&'a str),
    /// Cells that a library has found.
    Sheets(&'a [Sheet]),
}

/// The table that is in a file, with what was decided about it.
///
/// # Errors
/// Where none is.
pub(crate) fn arranged<'a>(
    input: Input<'a>,
    origin: &Origin<'_>,
    (choices, circumstances): (&Choices, &Circumstances<'_>),
    reading: &mut Reading,
) -> Result<Arranged<'a>, Error> {
    let mut arranged = match input {
        Input::Sheets(sheets) => of_sheets(sheets, origin, (choices, circumstances), reading)?,
        Input::Text(text) => of_text(text, origin, (choices, circumstances), reading)?,
    };
    artists::settle_names(&mut arranged.table);
    artists::part(&mut arranged.table, reading);
    artists::doubt_commas(&arranged.table, reading);
    choices.apply_to(&mut arranged.table);
    pivot::refuse_groups(&arranged.table)?;
    if origin.as_of.or(arranged.as_of).is_none() {
        doubt_undated_days(&arranged.table, reading);
    }
    doubt_days_to_come(&arranged.table, circumstances.today, reading);
    doubt_scrobbles(&arranged.table, reading);
    Ok(arranged)
}

/// Tells that the streams of a day are left out where no row says which day it is.
fn doubt_undated_days(table: &Table<'_>, reading: &mut Reading) {
    if table.has_any(Role::Daily) && !table.has_any(Role::AsOf) {
        let name = table.fields.iter().find(|(role, _)| *role == Role::Daily).map(|(_, name)| name.as_str());
        let place = match name {
            Some(name) => Kind::OfField.with("name", name),
            None => Kind::OfColumn.with("name", table.name(Role::Daily)),
        };
        reading.doubts.push((place, Kind::UndatedDays.into()));
    }
}

/// Tells that the counts of songs that lie on Last.fm are of its own users.
fn doubt_scrobbles(table: &Table<'_>, reading: &mut Reading) {
    /// The addresses of a file are all alike.
    const LOOKED_AT: usize = 1 << 16;
    let start = table.file.get(..table.file.floor_char_boundary(LOOKED_AT)).unwrap_or_default();
    if start.contains("last.fm/music/") {
        let field = table.fields.iter().find(|(role, _)| *role == Role::Streams).map(|(_, name)| name.as_str());
        let place = match field {
            Some(name) => Kind::OfField.with("name", name),
            None => Kind::OfColumn.with("name", table.name(Role::Streams)),
        };
        reading.doubts.push((place, Kind::Scrobbles.into()));
    }
}

/// Tells of the first count whose day is still to come: its year may be a slip.
fn doubt_days_to_come(table: &Table<'_>, today: Option<Date>, reading: &mut Reading) {
    let Some(today) = today.map(Date::last_day).filter(|_| table.has(Role::AsOf)) else { return };
    let mut known = "";
    for row in 0..table.len() {
        let cell = table.cell(row, Role::AsOf);
        if cell == known || table.cell(row, Role::Streams).is_empty() && table.cell(row, Role::Daily).is_empty() {
            continue;
        }
        known = cell;
        if let Ok(date) = table.date(cell, Role::AsOf)
            && !date.is_unknown()
            && date.first_day() > today
        {
            let place = Kind::InCell.with("row", table.number(row)).with("column", table.name(Role::AsOf));
            reading.doubts.push((place, Kind::DayToCome.with("found", cell)));
            return;
        }
    }
}

fn of_text<'a>(
    text: &'a str,
    origin: &Origin<'_>,
    (choices, circumstances): (&Choices, &Circumstances<'_>),
    reading: &mut Reading,
) -> Result<Arranged<'a>, Error> {
    if let Some(form) = forms::at_start(text) {
        return Err(other_form(form));
    }
    if text.trim_start().starts_with(['{', '[']) {
        reading.log(Stage::Cells, Kind::Json, "");
        let said = json::Said { are_days_daily: choices.are_days_daily, columns: &choices.columns, is_told: true };
        let mut table = json::read_any(text, &said)?;
        if !table.columns.has_songs() {
            return layout::arrange(table, Surroundings::default(), origin, (choices, circumstances), reading)
                .ok_or_else(|| nameless(text));
        }
        cell_texts::log(cell_texts::settle(&mut table, " "), reading);
        if table.repeated > 0 {
            let said = match table.repeated {
                1 => Kind::RepeatedSong.into(),
                count => Kind::RepeatedSongs.with("count", count),
            };
            reading.log(Stage::Layout, said, "");
        }
        reading.head = std::mem::take(&mut table.head);
        log_fields_of_json(&table, reading);
        log_artists_of_json(&table, reading);
        log_days_of_json(&table, choices, reading);
        if table.named_days.is_none() {
            layout::settle_rows_of_days(&mut table, choices, reading);
        }
        release_days::settle(&mut table, choices, reading);
        day_before::leave_out(&mut table, choices, reading);
        if origin.artist.is_none()
            && let Some((_, name)) = table.fields.iter().find(|(role, _)| *role == Role::Title)
        {
            dashes::ask(&table, name, choices, reading);
        }
        shares::doubt_fields(&table, choices, reading);
        let year = choices.year.or_else(|| origin.as_of.map(Date::year).filter(|year| *year > 0));
        years::settle_rows(&mut table, (choices, year), circumstances.today, reading);
        let as_of =
            page::day_in_name(circumstances.name).filter(|_| origin.as_of.is_none() && !table.has_any(Role::AsOf));
        page::log_name(as_of, reading);
        return Ok(Arranged { as_of, ..Arranged::of(table) });
    }
    if let Some((table, lines)) = markdown::read(text) {
        reading.log(Stage::Cells, Kind::Markdown, "");
        return layout::arrange(
            table,
            Surroundings { caption: "", lines: &lines },
            origin,
            (choices, circumstances),
            reading,
        )
        .ok_or_else(|| nameless(text));
    }
    for delimiter in csv::delimiters(text) {
        let table = csv::cells(text, delimiter);
        let (is_escaped, lone) = (table.has_escaped_quotes, table.lone_quotes.len());
        if let Some(arranged) =
            layout::arrange(table, Surroundings::default(), origin, (choices, circumstances), reading)
        {
            let mut what = Statement::from(match delimiter {
                b'\t' => Kind::Tabs,
                b';' => Kind::Semicolons,
                b'|' => Kind::Bars,
                _ => Kind::Commas,
            });
            if is_escaped {
                what = what.within(Kind::EscapedQuotes);
            }
            if lone > 0 {
                what = what.within(Kind::LoneQuotes);
            }
            reading.decisions.insert(0, Decision { stage: Stage::Cells, what, flag: "" });
            return Ok(arranged);
        }
    }
    if let Some(table) = aligned::read(text)
        && let Some(arranged) =
            layout::arrange(table, Surroundings::default(), origin, (choices, circumstances), reading)
    {
        reading.decisions.insert(0, Decision { stage: Stage::Cells, what: Kind::Spaces.into(), flag: "" });
        return Ok(arranged);
    }
    if let Some((table, lines)) = list_of_lines::read(text)
        && let Some(arranged) = layout::arrange(
            table,
            Surroundings { caption: "", lines: &lines },
            origin,
            (choices, circumstances),
            reading,
        )
    {
        reading.decisions.insert(0, Decision { stage: Stage::Cells, what: Kind::ListOfLines.into(), flag: "" });
        return Ok(arranged);
    }
    Err(nameless(text))
}

fn of_sheets<'a>(
    sheets: &'a [Sheet],
    origin: &Origin<'_>,
    (choices, circumstances): (&Choices, &Circumstances<'_>),
    reading: &mut Reading,
) -> Result<Arranged<'a>, Error> {
    let called = |place: usize, sheet: &Sheet| {
        if sheet.name.is_empty() { (place + 1).to_string() } else { ["\"", &sheet.name, "\""].concat() }
    };
    let is_wanted = |place: usize, sheet: &Sheet| {
        choices.sheet.as_ref().is_none_or(|wanted| *wanted == sheet.name || *wanted == (place + 1).to_string())
    };
    let mut found = None;
    for (place, sheet) in sheets.iter().enumerate().filter(|(place, sheet)| is_wanted(*place, sheet)) {
        if found.is_none() {
            let around = Surroundings { caption: &sheet.caption, lines: &sheet.lines };
            found = layout::arrange(grid(&sheet.rows), around, origin, (choices, circumstances), reading)
                .map(|table| (place, table));
        } else if layout::has_songs(&grid(&sheet.rows), choices) {
            reading.left_out.push(called(place, sheet));
        }
    }
    if let Some((place, arranged)) = found {
        if sheets.len() > 1 {
            let name = sheets.get(place).map_or_else(String::new, |sheet| called(place, sheet));
            let what = Kind::OneOfTables.with("count", sheets.len()).with("name", name);
            reading.decisions.insert(0, Decision { stage: Stage::Cells, what, flag: "--sheet NAME" });
        }
        return Ok(arranged);
    }
    Err(Error::of_file(Fatal::Syntax, said!(NoTable)))
}

/// Cells of which nobody knows where they stand.
fn grid<'a>(rows: &[Vec<String>]) -> Table<'a> {
    let mut table = Table {
        find: Some(places::find_row),
        is_placeless: true,
        is_cells: true,
        file: Cow::Borrowed(""),
        ..Table::default()
    };
    for row in rows {
        table.push_row(0, row.iter().map(String::as_str));
    }
    table
}

fn nameless(text: &str) -> Error {
    forms::of(text).map_or_else(|| csv::nameless(text), other_form)
}

fn other_form(form: Parameter) -> Error {
    Error::of_file(Fatal::Syntax, said!(OtherForm, form = form))
}

/// Counts whose names are days, of which nothing says what they count.
fn log_days_of_json(table: &Table<'_>, choices: &Choices, reading: &mut Reading) {
    let Some(are_daily) = table.named_days else { return };
    let said = |each: Kind| Kind::FieldsOfDays.with("each", each);
    let (what, flag) = match (are_daily, choices.are_days_daily) {
        (true, None) => (said(column_log::alone(table.span)).within(Kind::AsNumbersShow), column_log::TOTALS),
        (true, Some(_)) => (said(column_log::alone(table.span)), column_log::TOTALS),
        (false, _) => (said(Kind::EachUntilDay), column_log::DAILY),
    };
    reading.log(Stage::Layout, what, flag);
    if are_daily && table.span == Span::Week {
        reading.doubts.push((Kind::InFieldsOfDays.into(), Kind::CountsOfWeeks.into()));
    }
    reading.recipe.are_days_daily = Some(are_daily);
}

/// Which fields are read for what, and which are not.
fn log_fields_of_json(table: &Table<'_>, reading: &mut Reading) {
    let mut roles = Vec::new();
    for (role, name) in &table.fields {
        let is_both = reading.head.columns.iter().any(|known| known.name == *name && known.role == ARTIST_AND_TITLE);
        let label = if is_both { ARTIST_AND_TITLE } else { role.label() };
        roles.push((label, name.clone()));
        reading.recipe.columns.push((name.clone(), label.to_owned()));
    }
    if !roles.is_empty() {
        reading.log(Stage::Columns, Kind::Columns.with("columns", Parameter::Roles(roles)), column_log::COLUMN);
    }
    if !table.unread_fields.is_empty() {
        reading.unread.clone_from(&table.unread_fields);
        reading.log(Stage::Columns, Kind::Unread.with("names", table.unread_fields.join(", ")), column_log::COLUMN);
    }
}

/// Artists whose names are those of fields, of which the file does not say what they are.
fn log_artists_of_json(table: &Table<'_>, reading: &mut Reading) {
    let mut names: Vec<&str> = Vec::new();
    for row in 0..table.len() {
        let name = table.cell(row, Role::Artist);
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
            if names.len() > 3 {
                break;
            }
        }
    }
    if !names.is_empty() {
        let more = if names.len() > 3 { " …" } else { "" };
        reading.log(Stage::Columns, Kind::FieldArtists.with("names", [&names.join(", "), more].concat()), "");
    }
}
