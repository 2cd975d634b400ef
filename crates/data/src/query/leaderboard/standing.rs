//! A row of the leaderboard.

use crate::model::{ArtistId, TrackId};
use crate::query::{Evidence, Progress};
use crate::{Date, Day, Value};

/// A row of the leaderboard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// From 1, by the printed count; equal counts share a rank (1, 2, 2, 4).
    pub rank: u32,
    /// Who or what.
    pub subject: Subject,
    /// How many.
    pub value: Value,
    /// The observations behind it.
    pub evidence: Evidence,
    /// The date that it is of.
    pub as_of: Date,
    /// What was added since `previous`: only between two exact counts.
    pub gain: Option<i64>,
    /// How the rank changed since the day before the newest count of all rows: only between two exact counts, or where it is
    /// new.
    pub movement: Option<Movement>,
    /// The last day of the count before: the newest of the day before the newest count of all rows, or, where the row has no
    /// newer one, the one before its own.
    pub previous: Option<Day>,
    /// How far it is to the next milestone; of songs past a threshold, to all songs where that is reported.
    pub progress: Progress,
}

/// Who or what has a rank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A track.
    Track(TrackId),
    /// An artist.
    Artist(ArtistId),
    /// An album, known by the first of its tracks in the file.
    Album(TrackId),
}

/// How a rank changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Movement {
    /// It is better by so many ranks.
    Up(u32),
    /// It is worse by so many ranks.
    Down(u32),
    /// It is as it was.
    Same,
    /// It was released after the newest count that was known before: it cannot have had a rank. Whether a track without
    /// a count before is new, or only new to the file, is not known otherwise; nor does a `complete` catalogue tell,
    /// which has every track, but not a count of each on every day.
    New,
}

/// A row that has no rank yet.
pub(super) fn row(subject: Subject, value: Value, as_of: Date, evidence: Evidence, progress: Progress) -> Standing {
    Standing { rank: 0, subject, value, evidence, as_of, gain: None, movement: None, previous: None, progress }
}

/// The last day of the newest of some dates; one that nobody knows is newer than nothing.
pub(super) fn newest_day(dates: impl Iterator<Item = Date>) -> Option<Day> {
    dates.filter(|date| !date.is_unknown()).map(Date::last_day).max()
}
