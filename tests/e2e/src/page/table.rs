//! The leaderboard as its reader sees it.

use std::fmt;

use serde::Deserialize;

/// A row of the leaderboard, in the words that it shows.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct Row {
    /// The rank.
    pub rank: String,
    /// The track's title, or the artist's name in a table of artists.
    pub title: String,
    /// The artist, empty where the row shows none.
    pub artist: String,
    /// The figure.
    pub streams: String,
    /// What is missing to the next milestone, empty where that is not known.
    pub missing: String,
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rank, title, artist, streams, missing } = self;
        write!(f, "{rank} | {title} | {artist} | {streams} | {missing}")
    }
}
