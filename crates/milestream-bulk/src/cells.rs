//! The cells of comma-separated values that stand in no quotation marks.

use crate::sixteen::alike;

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
    let (mut ends, mut rows) = (Vec::new(), Vec::new());
    let mut start = 0;
    while start < text.len() {
        let row = Row { first: position(ends.len()), offset: position(start) };
        start = line(text.as_bytes(), start, delimiter, &mut ends)?;
        if ends.len() > row.first as usize {
            rows.push(row);
        }
        if rows.len() == SAMPLE && ends.len() > row.first as usize {
            // A list that grows by doubling is copied on the way, and takes up to twice as much memory as it needs.
            let more = (text.len() / (start / SAMPLE).max(1)).saturating_sub(SAMPLE);
            rows.reserve_exact(more + more / 16);
            ends.reserve_exact((more + more / 16) * (ends.len() / SAMPLE));
        }
    }
    Some((ends, rows))
}

/// Reads the cells of the line that begins at `start`, none where it has no letter; gives the start of the next one.
#[inline(never)]
fn line(text: &[u8], start: usize, delimiter: u8, ends: &mut Vec<u32>) -> Option<usize> {
    let (end, next) = last_cell(text, start, delimiter, ends)?;
    if end > start {
        ends.push(position(end));
    }
    Some(next)
}

/// Reads the line up to its last cell: where that ends, and where the next line begins.
fn last_cell(text: &[u8], start: usize, delimiter: u8, ends: &mut Vec<u32>) -> Option<(usize, usize)> {
    let mut at = start;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let some = rest.first_chunk().copied().unwrap_or_else(|| {
            let mut some = [0; 16];
            some.iter_mut().zip(rest).for_each(|(some, byte)| *some = *byte);
            some
        });
        let mut marks = alike(some, delimiter) | alike(some, b'\n') | alike(some, b'\r') | alike(some, b'"');
        while marks != 0 {
            let place = at + marks.trailing_zeros() as usize;
            marks &= marks - 1;
            match text.get(place) {
                Some(b'\n') => return Some((place, place + 1)),
                Some(b'\r') if text.get(place + 1) == Some(&b'\n') => return Some((place, place + 2)),
                Some(b'"' | b'\r') => return None,
                _ => ends.push(position(place)),
            }
        }
        at += some.len();
    }
    Some((text.len(), text.len()))
}

/// The limits of a file keep every position far below `u32::MAX`.
fn position(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}
