//! The sheets of a workbook.

use std::io::Cursor;
use std::rc::Rc;

use calamine::{Data, Dimensions, Reader as _, Sheets, open_workbook_auto_from_rs};
use milestream_data::table::Sheet;

/// Whether the bytes are those of a workbook: a package, or the older format of Excel.
pub(super) fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0])
}

/// Its sheets with the texts of their cells.
///
/// # Errors
/// With a sentence, where it cannot be read.
pub(super) fn sheets(bytes: Vec<u8>) -> Result<Vec<Sheet>, String> {
    let failed = |error: calamine::Error| format!("the workbook cannot be read: {error}");
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(failed)?;
    let mut sheets = Vec::new();
    for name in book.sheet_names() {
        let range = book.worksheet_range(&name).map_err(failed)?;
        let above = range.start().map_or(0, |(row, _)| row as usize);
        // Empty rows above count, so that a row has the number that the spreadsheet shows.
        let empty = std::iter::repeat_n(Vec::new(), above);
        let mut rows: Vec<Vec<String>> = empty.chain(range.rows().map(|row| row.iter().map(cell).collect())).collect();
        let left = range.start().map_or(0, |(_, column)| column as usize);
        fill_merged(&mut rows, left, &merged(&mut book, &name));
        sheets.push(Sheet { name, rows, lines: Rc::default() });
    }
    Ok(sheets)
}

/// The cells that are merged into one: of each the first and the last row and column.
fn merged(book: &mut Sheets<Cursor<Vec<u8>>>, sheet: &str) -> Vec<Dimensions> {
    let merged = match book {
        Sheets::Xlsx(book) => book.merge_cells_by_sheet_name(sheet).ok(),
        Sheets::Xls(book) => book.merge_cells_by_sheet_name(sheet).ok(),
        _ => None,
    };
    merged.unwrap_or_default()
}

/// Says in each row what a merged cell says once for all of them; `left` is the column that the rows begin with.
fn fill_merged(rows: &mut [Vec<String>], left: usize, merged: &[Dimensions]) {
    for Dimensions { start, end } in merged {
        let (first, last) = (start.0 as usize, end.0 as usize);
        let Some(column) = (start.1 as usize).checked_sub(left) else { continue };
        let text = rows.get(first).and_then(|row| row.get(column)).cloned().unwrap_or_default();
        for row in rows.iter_mut().take(last.saturating_add(1)).skip(first + 1) {
            if let Some(cell) = row.get_mut(column).filter(|cell| cell.is_empty()) {
                cell.clone_from(&text);
            }
        }
    }
}

fn cell(cell: &Data) -> String {
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
