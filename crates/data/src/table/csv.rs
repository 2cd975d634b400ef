//! Comma-separated values, by the library that everybody trusts with their quotation marks.

use std::borrow::Cow;

use csv_core::{ReadFieldResult, Reader, ReaderBuilder};
use milestream_fast::csv_scan::{Row, scan};

use super::column::Columns;
use super::{Role, Table};
use crate::diagnostics::{Error, Fatal, PathFinder, Warning};

/// What may stand between two cells; of several in the row of names, the most frequent does.
const DELIMITERS: [u8; 3] = *b",;\t";

/// Whether a text is a table rather than JSON or a web page: it starts with neither, and its first line has several cells
/// or the name of one.
pub(crate) fn looks_like(text: &str) -> bool {
    // Asked first: of JSON the first line is often all of it.
    if matches!(text.trim_ascii_start().as_bytes().first(), Some(b'{' | b'[' | b'<')) {
        return false;
    }
    let line = first_line(text);
    line.bytes().any(|byte| DELIMITERS.contains(&byte)) || Role::of_name(line).is_some()
}

/// Reads the cells.
///
/// # Errors
/// Where the first row does not name a column for the titles and one for the streams.
pub(crate) fn read(text: &str) -> Result<Table<'_>, Error> {
    let delimiter = delimiter(text);
    let mut table = Table { file: text, find: Some(find), delimiter, ..Table::default() };
    match scan(text, delimiter) {
        Some((ends, rows)) => {
            table = Table { cells: Cow::Borrowed(text), is_in_place: true, ends, rows, ..table };
        }
        None => quoted_cells(text, delimiter, &mut table),
    }
    let width = table.span(0).1;
    let names: Vec<String> = (0..width).map(|column| table.at(0, column).to_owned()).collect();
    if !table.rows.is_empty() {
        table.rows.remove(0);
    }
    table.columns = Columns::new(names);
    for role in [Role::Title, Role::Streams] {
        if !table.has(role) {
            let found = super::places::quote(first_line(text));
            return Err(nameless(
                ["expected the names of columns, with ", role.name(), " among them, found ", &found].concat(),
            ));
        }
    }
    Ok(table)
}

/// An error of the row of names.
fn nameless(message: String) -> Error {
    let place = Warning { line: Some(1), column: Some(1), offset: Some(0), ..Warning::default() };
    Error::new(Fatal::Syntax, Warning { path: "row 1".to_owned(), message, ..place })
}

fn quoted_cells(text: &str, delimiter: u8, table: &mut Table<'_>) {
    let mut reader = reader(delimiter);
    // What is written is never more than what is read; one byte more, so that there is room at the end too.
    let mut output = vec![0; text.len() + 1];
    let (mut read, mut written) = (0, 0);
    let mut is_start = true;
    loop {
        let input = text.as_bytes().get(read..).unwrap_or_default();
        let (result, was_read, was_written) = reader.read_field(input, output.get_mut(written..).unwrap_or_default());
        if is_start {
            table.rows.push(Row { first: position(table.ends.len()), offset: position(read) });
            is_start = false;
        }
        read += was_read;
        written += was_written;
        match result {
            // The next call has nothing to read, and tells the end.
            ReadFieldResult::InputEmpty => {}
            ReadFieldResult::Field { record_end } => {
                table.ends.push(position(written));
                is_start = record_end;
            }
            ReadFieldResult::OutputFull | ReadFieldResult::End => break,
        }
    }
    // The row that the end was taken for.
    table.rows.pop();
    output.truncate(written);
    // Quotation marks are all that is missing, so it is the text that it was.
    table.cells = String::from_utf8(output).unwrap_or_default().into();
}

/// `row 12, column streams`, and where the cell stands in the row, which starts at so many bytes of the file.
fn find(
    table: &Table<'_>,
    _: &mut PathFinder<'_>,
    (row, start): (usize, usize),
    role: Option<Role>,
) -> (String, usize) {
    let mut name = ["row ", &(row + 2).to_string()].concat();
    let mut column = 0;
    if let Some(role) = role {
        name.push_str(", column ");
        name.push_str(table.columns.name(role));
        column = table.columns.of(role).unwrap_or(0);
    }
    let end = table.rows.get(row + 1).map_or(table.file.len(), |next| next.offset as usize);
    let row = table.file.get(start..end).unwrap_or_default();
    // The end of the row before, of which it is part to the library.
    let mut read = row.len() - row.trim_ascii_start().len();
    let mut reader = reader(table.delimiter);
    let mut output = vec![0; row.len() + 1];
    for _ in 0..column {
        let input = row.as_bytes().get(read..).unwrap_or_default();
        read += reader.read_field(input, &mut output).1;
    }
    (name, read)
}

fn reader(delimiter: u8) -> Reader {
    ReaderBuilder::new().delimiter(delimiter).build()
}

/// What stands between the cells of `file`.
fn delimiter(file: &str) -> u8 {
    let line = first_line(file);
    let count = |delimiter: u8| line.bytes().filter(|byte| *byte == delimiter).count();
    let [comma, others @ ..] = DELIMITERS;
    others.into_iter().fold(comma, |best, other| if count(other) > count(best) { other } else { best })
}

fn first_line(text: &str) -> &str {
    text.trim_ascii_start().lines().next().unwrap_or_default()
}

/// The limits of a file keep every position far below `u32::MAX`.
fn position(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}
