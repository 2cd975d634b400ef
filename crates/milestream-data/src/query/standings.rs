//! The leaderboard.

use super::coverage::coverage_of_all;
use super::movement::move_since;
use super::ranks::Standings;
use super::repertoire::{Sung, together};
use super::{Evidence, Progress, Versions, Whose, albums, progress, toward, upcoming};
use crate::dataset::{ArtistId, Credit, Dataset, Metric, Track, TrackId};
use crate::figure::Moment;
use crate::{Date, Day, Value};

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

/// A row of the leaderboard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// From 1, by the printed count; equal counts share a rank (1, 2, 2, 4).
    pub rank: u32,
    /// Who or what.
    pub subject: Subject,
    /// How many.
    pub value: Value,
    /// What it rests on.
    pub evidence: Evidence,
    /// The date that it is of.
    pub as_of: Date,
    /// What was added since `previous`: only between two exact counts.
    pub gain: Option<i64>,
    /// How the rank changed since `previous`: only between two exact counts, or where it is new.
    pub movement: Option<Movement>,
    /// The last day of the count before.
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

impl StandingsQuery {
    /// Tracks: all, or those of one artist.
    pub const fn tracks(artist: Option<ArtistId>) -> Self {
        Self { by: By::Tracks, artist, whose: Whose::Any, versions: Versions::Each }
    }

    /// The tracks that may have a row.
    pub(super) fn tracks_of<'d>(&self, dataset: &'d Dataset) -> impl Iterator<Item = (TrackId, &'d Track)> {
        let tracks = dataset.track_ids().zip(dataset.tracks());
        let Self { whose, artist, .. } = *self;
        tracks.filter(move |(_, track)| whose.admits(dataset, track, artist))
    }

    /// Artists.
    pub const fn artists(metric: ArtistMetric) -> Self {
        Self { by: By::Artists(metric), artist: None, whose: Whose::Any, versions: Versions::Each }
    }
}

/// Every track or artist with a figure at a day, the most first; equal counts in the order of the file.
///
/// Gain and movement are those since the day before the newest count shown: on two days of a daily file, since the day
/// before. Of many rows, [`Standings`] makes only those that are looked at.
pub fn standings(dataset: &Dataset, query: &StandingsQuery, at: Day) -> Vec<Standing> {
    let standings = Standings::new(dataset, query, at);
    (0..standings.len()).filter_map(|place| standings.get(dataset, place)).collect()
}

/// The rows of artists, or of songs with their versions together: they are made at once, since each rests on several
/// figures.
pub(super) fn made(dataset: &Dataset, query: &StandingsQuery, at: Day) -> Vec<Standing> {
    if let By::Upcoming { today } = query.by {
        return rank(upcoming::rows(dataset, query, today));
    }
    let ranked =
        |at| rank(rows(dataset, query, at).into_iter().map(|row| (u64::MAX - row.value.amount(), row)).collect());
    let mut rows = ranked(at.into());
    if let Some(newest) = newest(rows.iter().map(|row| row.as_of)) {
        let before = ranked(Moment { then: newest.previous(), now: at });
        move_since(dataset, &mut rows, &before, at);
    }
    rows
}

/// The last day of the newest of some dates; one that nobody knows is newer than nothing.
pub(super) fn newest(dates: impl Iterator<Item = Date>) -> Option<Day> {
    dates.filter(|date| !date.is_unknown()).map(Date::last_day).max()
}

/// The rows in the order of the file, without ranks.
fn rows(dataset: &Dataset, query: &StandingsQuery, at: Moment) -> Vec<Standing> {
    let ladder = dataset.ladder();
    match query.by {
        By::Albums => albums::rows(dataset, query, at),
        By::Tracks | By::Upcoming { .. } => {
            let tracks = query.tracks_of(dataset);
            let known = tracks.filter_map(|(id, track)| Some((id, dataset.figure_then(&track.counts, at)?)));
            let ranked = |Sung { track, value, as_of, evidence }: Sung| {
                row(Subject::Track(track), value, as_of, evidence, progress(value, ladder))
            };
            together(dataset, known.collect()).into_iter().map(ranked).collect()
        }
        By::Artists(ArtistMetric::Songs { threshold }) => {
            let coverages = coverage_of_all(dataset, threshold, at);
            // Beside reports, "1+" of an artist of whom the dataset has one song and no report would mislead.
            let is_reported = coverages.iter().any(|coverage| matches!(coverage.evidence, Evidence::Reported(_)));
            let has_report = |artist| dataset.coverage().iter().any(|series| series.artist == artist);
            coverages
                .into_iter()
                .filter(|coverage| !is_reported || has_report(coverage.artist))
                .map(|coverage| {
                    let value = coverage.value();
                    let progress = coverage.total.map_or_else(Progress::default, |total| toward(value, total));
                    row(Subject::Artist(coverage.artist), value, coverage.as_of, coverage.evidence, progress)
                })
                .collect()
        }
        By::Artists(ArtistMetric::Total { metric, credit }) => {
            let known = dataset
                .artist_ids()
                .filter_map(|artist| Some((artist, dataset.total_then(artist, metric, credit, at)?)));
            known
                .map(|(artist, (_, figure))| {
                    let ladder = dataset.ladder_of(metric);
                    let progress = ladder.map_or_else(Progress::default, |ladder| progress(figure.value, ladder));
                    row(Subject::Artist(artist), figure.value, figure.as_of, Evidence::Reported(figure), progress)
                })
                .collect()
        }
    }
}

pub(super) fn row(subject: Subject, value: Value, as_of: Date, evidence: Evidence, progress: Progress) -> Standing {
    Standing { rank: 0, subject, value, evidence, as_of, gain: None, movement: None, previous: None, progress }
}

/// Orders and numbers the rows by their keys, the least first; equal ones keep the order of the file.
fn rank(rows: Vec<(u64, Standing)>) -> Vec<Standing> {
    // Numbers are sorted, and the rows then put in their places: code that sorts rows would be more than all of this.
    let mut order: Vec<(u64, u32)> = rows.iter().map(|(key, _)| *key).zip(0..).collect();
    order.sort_unstable();
    let mut rows: Vec<Option<Standing>> = rows.into_iter().map(|(_, row)| Some(row)).collect();
    let mut ranked = Vec::with_capacity(rows.len());
    let (mut rank, mut last) = (0, None);
    for ((key, place), next) in order.into_iter().zip(1..) {
        if last != Some(key) {
            (rank, last) = (next, Some(key));
        }
        let row = rows.get_mut(place as usize).and_then(Option::take);
        ranked.extend(row.map(|row| Standing { rank, ..row }));
    }
    ranked
}
