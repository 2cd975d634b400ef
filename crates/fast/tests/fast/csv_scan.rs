//! Cells without quotation marks beside those of the library `csv-core`.

use csv_core::{ReadFieldResult, ReaderBuilder};
use milestream_fast::csv_scan::scan;
use proptest::prelude::*;

/// The cells of each row as the library reads them.
fn expected(text: &str, delimiter: u8) -> Vec<Vec<String>> {
    let mut reader = ReaderBuilder::new().delimiter(delimiter).build();
    let (mut rows, mut row, mut cell, mut read) = (Vec::new(), Vec::new(), Vec::new(), 0);
    let mut output = vec![0; text.len() + 1];
    loop {
        let (result, was_read, was_written) = reader.read_field(&text.as_bytes()[read..], &mut output);
        read += was_read;
        cell.extend_from_slice(&output[..was_written]);
        match result {
            ReadFieldResult::End => return rows,
            ReadFieldResult::Field { record_end } => {
                row.push(String::from_utf8(std::mem::take(&mut cell)).unwrap());
                if record_end {
                    rows.push(std::mem::take(&mut row));
                }
            }
            // The next call has nothing to read, and tells the end.
            ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => {}
        }
    }
}

fn found(text: &str, delimiter: u8) -> Option<Vec<Vec<String>>> {
    let (ends, rows) = scan(text, delimiter)?;
    let next = rows.iter().skip(1).map(|row| row.first as usize).chain([ends.len()]);
    let row = |(row, next): (&milestream_fast::csv_scan::Row, usize)| {
        let first = row.first as usize;
        let start = |cell: usize| if cell == first { row.offset as usize } else { ends[cell - 1] as usize + 1 };
        (first..next).map(|cell| text[start(cell)..ends[cell] as usize].to_owned()).collect()
    };
    Some(rows.iter().zip(next).map(row).collect())
}

proptest! {
    #[test]
    fn cells_are_those_of_the_library(lines in proptest::collection::vec("[a,;é ]{0,6}", 0..8), end in "\n|\r\n", is_ended: bool) {
        let text = lines.join(&end) + if is_ended { &end } else { "" };
        for delimiter in *b",;" {
            prop_assert_eq!(found(&text, delimiter).unwrap(), expected(&text, delimiter), "{:?}", text);
        }
    }
}

#[test]
fn quotation_marks_and_old_line_ends_are_left_to_the_library() {
    for text in ["a,\"b\"\n", "a\rb", "a,b\r"] {
        assert_eq!(found(text, b','), None, "{text:?}");
    }
}

/// Room is made by what the first rows are like; later ones may be anything.
#[test]
fn rows_may_become_longer_and_shorter() {
    for lengths in [[1, 40], [40, 1]] {
        let text: String = (0..2_000).map(|row| "a,".repeat(lengths[row / 1_000]) + "b\n").collect();
        assert_eq!(found(&text, b','), Some(expected(&text, b',')));
    }
}
