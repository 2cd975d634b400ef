//! The rows of one song.

use milestream_fast::ids::DuplicateIndex;

/// The rows of one song.
pub(super) struct SongRows<'s> {
    /// The rows of the table that are read.
    pub(super) rows: &'s [usize],
    pub(super) chain: &'s DuplicateIndex,
    /// The first one, as a place in `rows`.
    pub(super) first: usize,
}

impl SongRows<'_> {
    /// Each as a place among those read and its row in the table.
    pub(super) fn iter(&self) -> impl Iterator<Item = (usize, usize)> {
        self.chain.from(self.first).filter_map(|index| Some((index, *self.rows.get(index)?)))
    }
}
