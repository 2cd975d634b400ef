//! What the leaderboard is asked for.

use super::{Versions, Whose};
use crate::Day;
use crate::model::{ArtistId, Credit, Dataset, Metric, Track, TrackId};

/// What is ranked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StandingsQuery {
    /// Tracks, artists or albums.
    pub by: By,
    /// Of tracks and albums: only those of this artist; else those that the dataset is about.
    pub artist: Option<ArtistId>,
    /// Of tracks and albums: whose.
    pub whose: Whose,
    /// Of tracks: each recording, or all versions of a song in one row.
    pub versions: Versions,
}

/// What has a rank, and by what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Tracks by their streams.
    Tracks,
    /// Artists by a metric.
    Artists(ArtistMetric),
    /// Albums by the sum of their songs, see [`albums`](super::albums).
    Albums,
    /// Tracks by the days to their next milestone, see [`upcoming`](super::upcoming).
    Upcoming {
        /// The day from which one looks ahead.
        today: Day,
    },
}

/// What artists are ranked by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArtistMetric {
    /// How many songs are past a threshold.
    Songs {
        /// Past how many streams.
        threshold: u64,
    },
    /// A total.
    Total {
        /// Of what.
        metric: Metric,
        /// By which credits; `None` takes the newest of each artist, see [`Dataset::total`].
        credit: Option<Credit>,
    },
}

impl StandingsQuery {
    /// Tracks: all, or those of one artist.
    pub const fn tracks(artist: Option<ArtistId>) -> Self {
        Self { by: By::Tracks, artist, whose: Whose::Any, versions: Versions::Each }
    }

    /// The tracks that may have a row.
    pub fn tracks_of<'d>(&self, dataset: &'d Dataset) -> impl Iterator<Item = (TrackId, &'d Track)> {
        let tracks = dataset.track_ids().zip(dataset.tracks());
        let Self { whose, artist, .. } = *self;
        tracks.filter(move |(_, track)| whose.admits(dataset, track, artist))
    }

    /// Artists.
    pub const fn artists(metric: ArtistMetric) -> Self {
        Self { by: By::Artists(metric), artist: None, whose: Whose::Any, versions: Versions::Each }
    }
}
