//! Which line of a cell is what.

/// What the lines of a cell with a title are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineOrder {
    /// The title, and beneath it the artist.
    TitleFirst,
    /// The artist, and beneath it the title.
    ArtistFirst,
    /// One title.
    One,
}

/// The names of the orders, as options and recipes have them.
pub(super) const ORDERS: [(&str, LineOrder); 3] =
    [("title-first", LineOrder::TitleFirst), ("artist-first", LineOrder::ArtistFirst), ("one", LineOrder::One)];
