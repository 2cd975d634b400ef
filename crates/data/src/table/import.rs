//! From a text or the sheets of a workbook to a table that is validated as every other: in stages, each of which tells what it
//! decided. A widget's own program does not have this.

mod reading;

mod merged;
mod page;
mod plan;

mod layout;
mod made;
mod markdown;
mod notations;

use std::borrow::Cow;
use std::rc::Rc;

use super::{Origin, Role, Table, csv, json, places};
use crate::diagnostics::{Error, Fatal};

pub(crate) use layout::Arranged;
pub(crate) use notations::tell_notations;
pub use reading::{Choices, Decision, Question, Reading, Stage};

/// A sheet of a workbook, or a table of a web page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// What it is called; may be empty.
    pub name: String,
    /// The texts of its cells, row by row.
    pub rows: Vec<Vec<String>>,
    /// The lines of text around it, which all tables of a page share: it may have thousands.
    pub lines: Rc<[String]>,
}

impl Sheet {
    /// A table of a web page: of every row its cells, and the address of the song that one of them leads to.
    pub fn of_page(name: String, rows: Vec<(Vec<String>, Option<String>)>, lines: Rc<[String]>) -> Self {
        let has_songs = rows.iter().any(|(_, song)| song.is_some());
        let width = rows.iter().map(|(cells, _)| cells.len()).max().unwrap_or(0);
        let has_id = rows.first().is_some_and(|(names, _)| names.iter().any(|name| name.eq_ignore_ascii_case("id")));
        let mut is_first = true;
        let with_id = |(mut cells, song): (Vec<String>, Option<String>)| {
            if has_songs && !has_id {
                cells.resize(width, String::new());
                cells.push(if std::mem::take(&mut is_first) { "id".to_owned() } else { song.unwrap_or_default() });
            }
            cells
        };
        Self { name, rows: rows.into_iter().map(with_id).collect(), lines }
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
    choices: &Choices,
    reading: &mut Reading,
) -> Result<Arranged<'a>, Error> {
    let mut arranged = match input {
        Input::Sheets(sheets) => of_sheets(sheets, origin, choices, reading)?,
        Input::Text(text) => of_text(text, origin, choices, reading)?,
    };
    choices.apply_to(&mut arranged.table);
    Ok(arranged)
}

fn of_text<'a>(
    text: &'a str,
    origin: &Origin<'_>,
    choices: &Choices,
    reading: &mut Reading,
) -> Result<Arranged<'a>, Error> {
    if text.trim_start().starts_with(['{', '[']) {
        reading.tell(Stage::Cells, "read as JSON".to_owned(), "");
        let table = json::read_any(text)?;
        if !table.columns.has_songs() {
            return layout::arrange(table, &[], origin, choices, reading).ok_or_else(|| nameless(text));
        }
        if table.repeated > 0 {
            let rows = if table.repeated == 1 {
                "1 song".to_owned()
            } else {
                [&table.repeated.to_string(), " songs"].concat()
            };
            let what = [&rows, " without an artist, which others with one say as well, left out"].concat();
            reading.tell(Stage::Layout, what, "");
        }
        tell_artists_of_json(&table, reading);
        return Ok(Arranged::of(table));
    }
    if let Some((table, lines)) = markdown::read(text) {
        reading.tell(Stage::Cells, "read as a table of Markdown".to_owned(), "");
        return layout::arrange(table, &lines, origin, choices, reading).ok_or_else(|| nameless(text));
    }
    for delimiter in csv::delimiters(text) {
        let table = csv::cells(text, delimiter);
        let (is_escaped, lone) = (table.has_escaped_quotes, table.lone_quotes.len());
        if let Some(arranged) = layout::arrange(table, &[], origin, choices, reading) {
            let between = match delimiter {
                b'\t' => "tabs",
                b';' => "semicolons",
                b'|' => "bars",
                _ => "commas",
            };
            let mut what = ["read as cells with ", between, " between them"].concat();
            if is_escaped {
                what.push_str("; quotation marks have a backslash before them");
            }
            if lone > 0 {
                what.push_str("; a quotation mark that is not closed is a letter");
            }
            reading.decisions.insert(0, Decision { stage: Stage::Cells, what, flag: "" });
            return Ok(arranged);
        }
    }
    Err(nameless(text))
}

fn of_sheets<'a>(
    sheets: &'a [Sheet],
    origin: &Origin<'_>,
    choices: &Choices,
    reading: &mut Reading,
) -> Result<Arranged<'a>, Error> {
    for (place, sheet) in sheets.iter().enumerate() {
        let number = (place + 1).to_string();
        if choices.sheet.as_ref().is_some_and(|wanted| *wanted != sheet.name && *wanted != number) {
            continue;
        }
        if let Some(arranged) = layout::arrange(grid(&sheet.rows), &sheet.lines, origin, choices, reading) {
            if sheets.len() > 1 {
                let name = if sheet.name.is_empty() { number } else { ["\"", &sheet.name, "\""].concat() };
                let what = ["of ", &sheets.len().to_string(), " tables, ", &name, " has songs"].concat();
                reading.decisions.insert(0, Decision { stage: Stage::Cells, what, flag: "--sheet NAME" });
            }
            return Ok(arranged);
        }
    }
    let message =
        "expected a table with the names of columns, with title and streams among them, found none".to_owned();
    Err(Error::of_file(Fatal::Syntax, message))
}

/// Cells of which nobody knows where they stand.
fn grid<'a>(rows: &[Vec<String>]) -> Table<'a> {
    let mut table =
        Table { find: Some(places::find_row), is_placeless: true, file: Cow::Borrowed(""), ..Table::default() };
    for row in rows {
        table.push_row(0, row.iter().map(String::as_str));
    }
    table
}

fn nameless(text: &str) -> Error {
    csv::nameless(text)
}

/// Artists whose names are those of fields, of which the file does not say what they are.
fn tell_artists_of_json(table: &Table<'_>, reading: &mut Reading) {
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
        reading.tell(Stage::Columns, ["artists are ", &names.join(", "), more].concat(), "");
    }
}
