//! What columns are.

/// What a column tells of a song.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// The title.
    Title,
    /// Those whose song it is.
    Artist,
    /// How many they are; with 1 a comma is a part of the name.
    ArtistCount,
    /// Those who are featured.
    Featured,
    /// The streams until the date.
    Streams,
    /// The streams of that day.
    Daily,
    /// The date of the counts.
    AsOf,
    /// The album.
    Album,
    /// When it was released.
    Released,
    /// The year of the release, in a column of its own.
    ReleasedYear,
    /// The month of it.
    ReleasedMonth,
    /// The day of it.
    ReleasedDay,
    /// The language it is sung in.
    Language,
    /// Which recording it is.
    Version,
    /// What the service calls it.
    Id,
    /// Its International Standard Recording Code.
    Isrc,
}
