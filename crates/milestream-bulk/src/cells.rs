//! The cells of comma-separated values that stand in no quotation marks.

/// Where a row lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its first cell, as a place among all.
    pub first: u32,
    /// Its start in the file, in bytes.
    pub offset: u32,
}

/// So many rows tell what the others are like.
const SAMPLE: usize = 500;

/// Where the cells of `text` end, in bytes, and its rows. A row begins with a cell, and each other cell begins behind the
/// delimiter after the one before. Lines without a letter are no rows. `None` where there is a quotation mark, or a line
/// ends as no line does any more: what that means is for a library to say.
pub fn cells(text: &str, delimiter: u8) -> Option<(Vec<u32>, Vec<Row>)> {
    let bytes = text.as_bytes();
    let (mut ends, mut rows) = (Vec::new(), Vec::new());
    let mut row = Row { first: 0, offset: 0 };
    for (place, byte) in bytes.iter().enumerate() {
        match *byte {
            b'"' => return None,
            b'\r' if bytes.get(place + 1) != Some(&b'\n') => return None,
            b'\n' => {
                let end = place - usize::from(place > 0 && bytes.get(place - 1) == Some(&b'\r'));
                end_row(&mut ends, &mut rows, row, end);
                row = Row { first: position(ends.len()), offset: position(place + 1) };
                if rows.len() == SAMPLE {
                    // A list that grows by doubling is copied on the way, and takes up to twice as much memory as it needs.
                    let more = (bytes.len() / (place / SAMPLE).max(1)).saturating_sub(SAMPLE);
                    rows.reserve_exact(more + more / 16);
                    ends.reserve_exact((more + more / 16) * (ends.len() / SAMPLE));
                }
            }
            byte if byte == delimiter => ends.push(position(place)),
            _ => {}
        }
    }
    end_row(&mut ends, &mut rows, row, bytes.len());
    Some((ends, rows))
}

/// Ends a row, where there is one.
fn end_row(ends: &mut Vec<u32>, rows: &mut Vec<Row>, row: Row, end: usize) {
    if position(end) > row.offset {
        ends.push(position(end));
        rows.push(row);
    }
}

/// The limits of a file keep every position far below `u32::MAX`.
fn position(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}
