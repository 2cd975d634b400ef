//! What an answer rests on.

use crate::model::TrackId;
use crate::{Date, Figure};

/// The observations behind a number of songs, or any standing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// A report.
    Reported(Figure),
    /// These tracks were counted.
    Counted(Vec<TrackId>),
    /// These are all tracks with a figure, and none of them surely counts.
    NoneOf(Vec<TrackId>),
    /// The figures of these versions of one song were added up.
    Summed(Vec<TrackId>),
    /// The figures of songs of one album were added up.
    Album {
        /// The songs of it that have a figure.
        songs: Vec<TrackId>,
        /// How many songs of it the dataset has, with a figure or without.
        of: usize,
        /// The date of the oldest of the figures that have one.
        since: Date,
    },
}

impl Evidence {
    /// The tracks that it was worked out from; none where it is a report.
    pub fn tracks(&self) -> &[TrackId] {
        match self {
            Self::Reported(_) => &[],
            Self::Counted(tracks) | Self::NoneOf(tracks) | Self::Summed(tracks) | Self::Album { songs: tracks, .. } => {
                tracks
            }
        }
    }
}
