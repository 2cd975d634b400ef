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
pub fn scan(text: &str, delimiter: u8) -> Option<(Vec<u32>, Vec<Row>)> {
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
    let mut at = start;
    let (end, next) = loop {
        match text.get(at) {
            Some(b'\n') => break (at, at + 1),
            Some(b'\r') if text.get(at + 1) == Some(&b'\n') => break (at, at + 2),
            Some(b'"' | b'\r') => return None,
            Some(byte) if *byte == delimiter => ends.push(position(at)),
            Some(_) => {}
            None => break (at, at),
        }
        at += 1;
    };
    if end > start {
        ends.push(position(end));
    }
    Some(next)
}

/// The limits of a file keep every position far below `u32::MAX`.
fn position(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}
