//! A dataset grows: what another one has seen is added to it, and what nobody needs any more is left out.

mod add;
mod arena;
mod matching;
mod thin;

pub use add::merge;
pub use thin::{DAILY_DAYS, thin};

use crate::model::{Observation, TrackId};

/// What has happened to a track since the dataset was kept last. Tracks are those of the merged dataset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// It was not there.
    Appeared(TrackId),
    /// It is not in the new dataset, of whose sources or artists it is; it is kept.
    Vanished(TrackId),
    /// Its count is below what was known.
    Decreased {
        /// The track.
        track: TrackId,
        /// What was known.
        before: Box<Observation>,
        /// What is said now.
        now: Box<Observation>,
    },
    /// It has passed a milestone; of several the highest.
    Crossed {
        /// The track.
        track: TrackId,
        /// The milestone.
        threshold: u64,
    },
}
