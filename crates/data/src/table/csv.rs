//! Comma-separated values, by the library that everybody trusts with their quotation marks.

use std::borrow::Cow;

use csv_core::{ReadFieldResult, Reader, ReaderBuilder};
use milestream_fast::csv_scan::{Row, scan};

use super::grid::position;
use super::quotes::Quotes;
use super::{Role, Table, bare_dates, header, places};
use crate::diagnostics::{Error, Fatal, PathFinder, Warning};
use crate::statement::{Message, said};

/// What may stand between two cells; of several in the row of names, the most frequent does.
const DELIMITERS: [u8; 4] = *b",;\t|";

/// So many lines may stand above the names of columns.
const LINES_ABOVE: usize = 20;

/// Whether a text is a table rather than JSON or a web page: it starts with neither, and one of its first lines has several
/// cells or is the name of one.
pub(crate) fn looks_like(text: &str) -> bool {
    // Asked first: of JSON the first line is often all of it.
    if matches!(text.trim_ascii_start().as_bytes().first(), Some(b'{' | b'[' | b'<')) {
        return false;
    }
    let is_row = |line: &str| line.bytes().any(|byte| DELIMITERS.contains(&byte)) || Role::of_name(line).is_some();
    text.trim_ascii_start().lines().take(LINES_ABOVE).any(is_row)
}

/// Reads the cells.
///
/// # Errors
/// Where no row names a column for the titles and one for the streams.
pub(crate) fn read(text: &str) -> Result<Table<'_>, Error> {
    for delimiter in delimiters(text) {
        let mut table = cells(text, delimiter);
        if let Some((row, columns)) = header::find(&table) {
            table.begin_beneath(row, columns);
            header::settle_counts(&mut table);
            bare_dates::leave_out(&mut table);
            return Ok(table);
        }
    }
    Err(nameless(text))
}

/// The error of a table without the names of its columns.
pub(super) fn nameless(text: &str) -> Error {
    let [best, ..] = delimiters(text);
    let table = cells(text, best);
    let names = header::names(&table, 0);
    let missing = [Role::Title, Role::Streams].into_iter().find(|role| names.of(*role).is_none());
    let found = super::places::quote(first_line(text));
    let message = said!(NoNames, name = missing.unwrap_or(Role::Title).name()).finding(&found);
    let place = said!(InRow, row = 1_usize);
    let at = Warning { line: Some(1), column: Some(1), offset: Some(0), ..Warning::of(place, message) };
    Error::new(Fatal::Syntax, at)
}

/// All cells of a text.
pub(super) fn cells(text: &str, delimiter: u8) -> Table<'_> {
    let mut table =
        Table { file: Cow::Borrowed(text), find: Some(find), delimiter, is_cells: true, ..Table::default() };
    if let Some((ends, rows)) = scan(text, delimiter) {
        (table.is_in_place, table.ends, table.rows) = (true, ends, rows);
        return table;
    }
    let quotes = Quotes::of(text, delimiter);
    table.has_escaped_quotes = quotes.are_escaped;
    if quotes.lone.is_empty() {
        quoted_cells(text, &mut table);
    } else {
        quoted_cells(&quotes.mended(text, delimiter), &mut table);
        quotes.in_file(text, delimiter, &mut table.rows.iter_mut().map(|row| &mut row.offset));
        table.lone_quotes = quotes.lone;
    }
    table
}

fn quoted_cells(text: &str, table: &mut Table<'_>) {
    let mut reader = reader(table);
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
    // To the library the end of the row before is a part of the next.
    for row in &mut table.rows {
        let rest = text.get(row.offset as usize..).unwrap_or_default();
        row.offset += position(rest.len() - rest.trim_start_matches(['\r', '\n']).len());
    }
    output.truncate(written);
    // Quotation marks are all that is missing, so it is the text that it was.
    table.cells = String::from_utf8(output).unwrap_or_default();
}

/// `row 12, column streams`, and where the cell stands in the row, which starts at so many bytes of the file.
pub(super) fn find(
    table: &Table<'_>,
    _: &mut PathFinder<'_>,
    (row, start): (usize, usize),
    role: Option<Role>,
) -> (Message, usize) {
    let column = role.and_then(|role| table.columns.of(role)).unwrap_or(0);
    (places::name(table, row, role.map(|role| table.columns.name(role))), start_of_cell(table, (row, start), column))
}

/// How many bytes behind the start of a row a column begins.
pub(super) fn start_of_cell(table: &Table<'_>, (row, start): (usize, usize), column: usize) -> usize {
    let rows = table.rows.get(row..).unwrap_or_default();
    let next = rows.partition_point(|row| row.offset as usize <= start);
    let end = rows.get(next).map_or(table.file.len(), |next| next.offset as usize);
    let row = table.file.get(start..end).unwrap_or_default();
    // The end of the row before, of which it is part to the library.
    let mut read = row.len() - row.trim_ascii_start().len();
    if column == 0 {
        return read;
    }
    // To make a reader takes as long as to read a hundred rows. Its clone is none: it knows no delimiter.
    let mut reader = table.reader.take().unwrap_or_else(|| Box::new(reader(table)));
    reader.reset();
    let mut output = vec![0; row.len() + 1];
    for _ in 0..column {
        let input = row.as_bytes().get(read..).unwrap_or_default();
        read += reader.read_field(input, &mut output).1;
    }
    table.reader.set(Some(reader));
    read
}

/// A reader at the start of a text.
fn reader(table: &Table<'_>) -> Reader {
    let mut builder = ReaderBuilder::new();
    builder.delimiter(table.delimiter);
    if table.has_escaped_quotes {
        builder.double_quote(false).escape(Some(b'\\'));
    }
    builder.build()
}

/// What may stand between the cells of a text, the likeliest first.
pub(super) fn delimiters(text: &str) -> [u8; 4] {
    let line = first_line(text);
    // The line that tells spreadsheets the delimiter.
    let stated = line.trim().strip_prefix("sep=").and_then(|stated| stated.bytes().next());
    let count = |delimiter: &u8| line.bytes().filter(|byte| byte == delimiter).count();
    let mut delimiters = DELIMITERS;
    delimiters.sort_by_key(|delimiter| (stated != Some(*delimiter), usize::MAX - count(delimiter)));
    delimiters
}

fn first_line(text: &str) -> &str {
    text.trim_ascii_start().lines().next().unwrap_or_default()
}
