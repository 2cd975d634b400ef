//! Which rows of a long table are in the document: the visible ones, and some around them. Pure.

use std::ops::Range;

/// Up to this number, all rows are in the document, for the browser's own search and for screen readers.
pub const MAX_FULL_ROWS: usize = 1_000;

/// Extra rows above and below the visible ones while the reader scrolls. At the top, where a reader types, half a row is
/// enough: every extra row is laid out at every key.
const MARGIN: usize = 2;

/// What the reader sees of a table that scrolls, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VirtualWindow {
    /// How far the reader has scrolled down.
    pub scrolled: u32,
    /// The height above the first row.
    pub head: u32,
    /// The visible height.
    pub room: u32,
    /// The height of a row in 64ths of a pixel; all rows are equally high.
    pub row: u32,
    /// Whether it was measured.
    pub is_measured: bool,
}

impl Default for VirtualWindow {
    /// A guess for the first picture, which is then measured.
    fn default() -> Self {
        Self { scrolled: 0, head: 60, room: 600, row: 96 * 64, is_measured: false }
    }
}

impl VirtualWindow {
    /// The same window, scrolled to the top.
    #[must_use]
    pub const fn at_top(self) -> Self {
        Self { scrolled: 0, ..self }
    }

    /// The row height to use after a measurement. Small differences are ignored: engines round rows differently, and over 100,000
    /// rows a hair's breadth would move the text by pages.
    pub const fn with_row_height(self, row: u32) -> u32 {
        if self.is_measured && row.abs_diff(self.row) < self.row / 16 { self.row } else { row }
    }

    /// The rows that are in the document, of so many.
    pub fn range(self, rows: usize) -> Range<usize> {
        let place = |pixels: u32| usize::try_from(u64::from(pixels) * 64 / u64::from(self.row.max(1))).unwrap_or(0);
        let Self { scrolled, head, room, row, .. } = self;
        if scrolled == 0 {
            return 0..(place(room.saturating_sub(head).saturating_add(row / 128)) + 1).min(rows);
        }
        // If the table has become shorter, its end is visible.
        let seen = place(room) + 1;
        let first = place(scrolled.saturating_sub(head)).min(rows.saturating_sub(seen));
        first.saturating_sub(MARGIN)..(first + seen + MARGIN).min(rows)
    }

    /// How far a region is scrolled so that its first row stays what it was in `before`, where rows turned out to be of another
    /// height; `None` where nothing moves.
    pub fn scrolled_as(self, before: Self) -> Option<u32> {
        let above = u64::from(self.scrolled.checked_sub(self.head).filter(|_| self.row != before.row)?);
        u32::try_from(above * u64::from(self.row) / u64::from(before.row.max(1))).ok()?.checked_add(self.head)
    }

    /// The pixels that so many rows take.
    pub fn height(self, rows: usize) -> u64 {
        (rows as u64).saturating_mul(self.row.into()) / 64
    }
}
