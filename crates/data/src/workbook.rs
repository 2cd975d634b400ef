//! From the bytes of a workbook to the texts of its cells: xlsx, xlsb, ods, and the xls of before 2007.

use std::io::{Cursor, Read as _};
use std::rc::Rc;

use calamine::{Cell, Data, DataRef, Dimensions, Ods, Range, Reader as _, Xls, Xlsb, Xlsx, XlsxError};
use zip::ZipArchive;

use crate::read::MAX_BYTES;
use crate::statement::{Kind, Statement};
use crate::table::Sheet;

/// What begins a package, such as a workbook of today or any other archive.
const PACKAGE: &[u8] = b"PK\x03\x04";
/// What begins the older format of Excel.
const COMPOUND: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0];
/// So much may a package be in all once it is unpacked: a sheet in XML takes four times as much as its texts.
const MAX_UNPACKED: u64 = 4 * MAX_BYTES as u64;
/// So many cells are read, the empty ones before others included: 200,000 songs with forty columns.
const MAX_CELLS: usize = 8_000_000;

type Bytes = Cursor<Vec<u8>>;

/// Whether the bytes may be those of a workbook: a package, or the older format of Excel.
pub fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(PACKAGE) || bytes.starts_with(COMPOUND)
}

/// Its sheets with the texts of their cells.
///
/// # Errors
/// With a sentence, where it cannot be read or is too large.
pub fn sheets(bytes: Vec<u8>) -> Result<Vec<Sheet>, Statement> {
    if bytes.len() > MAX_BYTES {
        return Err(too_large());
    }
    if bytes.starts_with(COMPOUND) {
        return of_xls(Cursor::new(bytes));
    }
    let form = form(&bytes, MAX_UNPACKED)?;
    let bytes = Cursor::new(bytes);
    match form {
        Form::Xlsx => of_xlsx(bytes),
        Form::Xlsb => of_xlsb(bytes),
        Form::Ods => of_ods(bytes),
    }
}

fn failed(error: impl std::fmt::Display) -> Statement {
    Kind::WorkbookFailed.with("why", error.to_string())
}

fn too_large() -> Statement {
    Kind::WorkbookTooLarge.into()
}

/// What a package is.
enum Form {
    Xlsx,
    Xlsb,
    Ods,
}

/// Finds out what a package is, and that it has no more than `most` bytes: all of it is unpacked once, since a few bytes can
/// become very many, whatever they say of themselves.
fn form(bytes: &[u8], most: u64) -> Result<Form, Statement> {
    let mut package = ZipArchive::new(Cursor::new(bytes)).map_err(failed)?;
    let (mut form, mut unpacked) = (None, 0);
    for place in 0..package.len() {
        let part = package.by_index(place).map_err(failed)?;
        let name = part.name().map_err(failed)?.replace('\\', "/").to_ascii_lowercase();
        let found = match name.as_str() {
            "xl/workbook.bin" => Some(Form::Xlsb),
            "content.xml" => Some(Form::Ods),
            "xl/workbook.xml" => Some(Form::Xlsx),
            _ => None,
        };
        form = form.or(found);
        unpacked += std::io::copy(&mut part.take(most + 1), &mut std::io::sink()).map_err(failed)?;
        if unpacked > most {
            return Err(too_large());
        }
    }
    form.ok_or_else(|| Kind::NoWorkbook.into())
}

fn of_xlsx(bytes: Bytes) -> Result<Vec<Sheet>, Statement> {
    let mut book = Xlsx::new(bytes).map_err(failed)?;
    let mut sheets = Sheets::default();
    for name in book.sheet_names() {
        let mut rows = Vec::new();
        match book.worksheet_cells_reader(&name) {
            Ok(mut cells) => {
                while let Some(cell) = cells.next_cell().map_err(failed)? {
                    sheets.put(&mut rows, &cell)?;
                }
            }
            // A sheet with a chart.
            Err(XlsxError::NotAWorksheet(_)) => {}
            Err(error) => return Err(failed(error)),
        }
        let merged = book.merge_cells_by_sheet_name(&name).unwrap_or_default();
        sheets.end(name, rows, &merged);
    }
    Ok(sheets.done)
}

fn of_xlsb(bytes: Bytes) -> Result<Vec<Sheet>, Statement> {
    let mut book = Xlsb::new(bytes).map_err(failed)?;
    let mut sheets = Sheets::default();
    for name in book.sheet_names() {
        let mut rows = Vec::new();
        let mut cells = book.worksheet_cells_reader(&name).map_err(failed)?;
        while let Some(cell) = cells.next_cell().map_err(failed)? {
            sheets.put(&mut rows, &cell)?;
        }
        sheets.end(name, rows, &[]);
    }
    Ok(sheets.done)
}

fn of_ods(bytes: Bytes) -> Result<Vec<Sheet>, Statement> {
    let mut book = Ods::new(bytes).map_err(failed)?;
    let mut sheets = Sheets::default();
    for name in book.sheet_names() {
        let range = book.worksheet_range(&name).map_err(failed)?;
        sheets.take(name, &range, &[])?;
    }
    Ok(sheets.done)
}

fn of_xls(bytes: Bytes) -> Result<Vec<Sheet>, Statement> {
    // A workbook with a password is one of today in a wrapping of this format.
    let mut book = Xls::new(bytes.clone()).map_err(|error| match Xlsx::new(bytes).err() {
        Some(XlsxError::Password) => failed(XlsxError::Password),
        _ => failed(error),
    })?;
    let mut sheets = Sheets::default();
    for name in book.sheet_names() {
        let range = book.worksheet_range(&name).map_err(failed)?;
        let merged = book.merge_cells_by_sheet_name(&name).unwrap_or_default();
        sheets.take(name, &range, &merged)?;
    }
    Ok(sheets.done)
}

/// Sheets as they are read, within bounds.
#[derive(Default)]
struct Sheets {
    done: Vec<Sheet>,
    /// Cells and rows of all of them.
    cells: usize,
    /// The bytes of their texts.
    bytes: usize,
}

impl Sheets {
    /// Puts a cell where it stands.
    fn put(&mut self, rows: &mut Vec<Vec<String>>, cell: &Cell<DataRef<'_>>) -> Result<(), Statement> {
        let text = match cell.get_value() {
            DataRef::Empty => return Ok(()),
            DataRef::SharedString(text) => (*text).to_owned(),
            DataRef::String(text) => text.clone(),
            value => text_of(&Data::from(value.clone())),
        };
        self.put_text(rows, cell.get_position(), text)
    }

    fn put_text(&mut self, rows: &mut Vec<Vec<String>>, place: (u32, u32), text: String) -> Result<(), Statement> {
        let (row, column) = (place.0 as usize, place.1 as usize);
        let new_rows = (row + 1).saturating_sub(rows.len());
        let new_cells = (column + 1).saturating_sub(rows.get(row).map_or(0, Vec::len));
        self.cells += new_rows + new_cells;
        self.bytes += text.len();
        if self.cells > MAX_CELLS || self.bytes > MAX_BYTES {
            return Err(too_large());
        }
        // Empty rows above count, so that a row has the number that the spreadsheet shows.
        rows.resize_with(rows.len() + new_rows, Vec::new);
        if let Some(cells) = rows.get_mut(row) {
            cells.resize_with(cells.len() + new_cells, String::new);
            if let Some(cell) = cells.get_mut(column) {
                *cell = text;
            }
        }
        Ok(())
    }

    /// Takes the cells of a sheet that was read as a whole.
    fn take(&mut self, name: String, range: &Range<Data>, merged: &[Dimensions]) -> Result<(), Statement> {
        let (top, left) = range.start().unwrap_or_default();
        let mut rows = Vec::new();
        for (row, column, value) in range.used_cells() {
            let place = (behind(top, row), behind(left, column));
            self.put_text(&mut rows, place, text_of(value))?;
        }
        self.end(name, rows, merged);
        Ok(())
    }

    /// Ends a sheet, without the empty columns on its left.
    fn end(&mut self, name: String, mut rows: Vec<Vec<String>>, merged: &[Dimensions]) {
        fill_merged(&mut rows, merged);
        let left = rows.iter().filter_map(|row| row.iter().position(|cell| !cell.is_empty())).min().unwrap_or(0);
        if left > 0 {
            for row in &mut rows {
                row.drain(..left.min(row.len()));
            }
        }
        self.done.push(Sheet { name, caption: String::new(), rows, lines: Rc::default() });
    }
}

/// A row or column of a sheet, so many behind another.
fn behind(first: u32, by: usize) -> u32 {
    first.saturating_add(u32::try_from(by).unwrap_or(u32::MAX))
}

/// Says in each row what a merged cell says once for all of them.
fn fill_merged(rows: &mut [Vec<String>], merged: &[Dimensions]) {
    for Dimensions { start, end } in merged {
        let (first, last, column) = (start.0 as usize, end.0 as usize, start.1 as usize);
        let text = rows.get(first).and_then(|row| row.get(column)).cloned().unwrap_or_default();
        if text.is_empty() {
            continue;
        }
        for row in rows.iter_mut().take(last.saturating_add(1)).skip(first + 1) {
            if let Some(cell) = row.get_mut(column).filter(|cell| cell.is_empty()) {
                cell.clone_from(&text);
            }
        }
    }
}

fn text_of(cell: &Data) -> String {
    match cell {
        Data::Empty => String::new(),
        Data::Error(_) => "#N/A".to_owned(),
        Data::DateTime(date) if date.is_datetime() => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::*;

    const XLSX: &[u8] = include_bytes!("../../cli/tests/cases/sheets.xlsx");
    const ODS: &[u8] = include_bytes!("../../cli/tests/cases/sheets.ods");

    #[test]
    fn sheets_have_the_texts_of_their_cells() {
        for bytes in [XLSX, ODS] {
            let sheets = sheets(bytes.to_vec()).unwrap();
            let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
            assert_eq!(names, ["July", "June"]);
            let rows: Vec<Vec<&str>> =
                sheets.last().unwrap().rows.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
            assert_eq!(
                rows,
                [["Title", "Artist", "Streams", "As of"], ["Glass Tide", "Luna Park", "1190000000", "2026-06-14"]]
            );
        }
    }

    #[test]
    fn what_becomes_too_large_is_refused() {
        assert!(form(XLSX, 100_000).is_ok());
        assert_eq!(form(XLSX, 500).err(), Some(too_large()));
        // Two cells that are far from each other are no rectangle.
        let (mut sheets, mut rows) = (Sheets::default(), Vec::new());
        sheets.put_text(&mut rows, (0, 0), "a".to_owned()).unwrap();
        sheets.put_text(&mut rows, (1_048_575, 16_383), "b".to_owned()).unwrap();
        assert_eq!((rows.len(), sheets.cells), (1_048_576, 1_048_576 + 1 + 16_384));
        let filled = (0..500).try_for_each(|row| sheets.put_text(&mut rows, (row, 16_383), "c".to_owned()));
        assert_eq!(filled, Err(too_large()));
    }

    #[test]
    fn what_is_no_workbook_is_a_sentence() {
        let (half, _) = XLSX.split_at(XLSX.len() / 2);
        for bytes in [half, PACKAGE, COMPOUND] {
            assert!(is_workbook(bytes));
            assert!(sheets(bytes.to_vec()).unwrap_err().to_string().starts_with("the workbook cannot be read: "));
        }
    }
}
