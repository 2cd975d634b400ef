//! The line and column of a byte.

/// Finds lines and columns in a text, each in the same short time wherever it is: a line may be as long as the file, and a
/// file may have as many places as rows.
pub(crate) struct Positions<'a> {
    text: &'a str,
    /// Of every piece of the text, how many lines end before it, and how many characters of its first line stand before it.
    pieces: Vec<(u32, u32)>,
}

/// How many bytes a piece has.
const PIECE: usize = 1 << 12;

impl<'a> Positions<'a> {
    pub(crate) const fn new(text: &'a str) -> Self {
        Self { text, pieces: Vec::new() }
    }

    /// The line and the column, from 1, of the byte at `offset`. Columns count characters.
    pub(crate) fn of(&mut self, offset: usize) -> (u32, u32) {
        let bytes = self.text.as_bytes();
        if self.pieces.is_empty() {
            let mut here = (0, 0);
            self.pieces = bytes
                .chunks(PIECE)
                .map(|piece| {
                    let next = after(here, piece);
                    std::mem::replace(&mut here, next)
                })
                .collect();
        }
        // The end of the text may be that of a piece that is full.
        let piece = (offset / PIECE).min(self.pieces.len().saturating_sub(1));
        let before = self.pieces.get(piece).copied().unwrap_or_default();
        let (lines, characters) = after(before, bytes.get(piece * PIECE..offset.min(bytes.len())).unwrap_or_default());
        (lines + 1, characters + 1)
    }
}

/// How many lines have ended, and how many characters of the next one have come, after these bytes. A file of 64 MiB cannot
/// have more than `u32` holds.
fn after((lines, characters): (u32, u32), bytes: &[u8]) -> (u32, u32) {
    let ends = bytes.iter().fold(0, |ends, byte| ends + u32::from(*byte == b'\n'));
    let last_line = bytes.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
    // All bytes of a character but the first have these two bits.
    let more = last_line.iter().fold(0, |more, byte| more + u32::from(byte & 0xC0 != 0x80));
    (lines + ends, if ends > 0 { more } else { characters + more })
}
