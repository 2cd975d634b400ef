//! How many songs of an artist are past a threshold.

use std::cmp::Reverse;
use std::ops::Range;

use super::progress::remaining;
use super::{Evidence, Remaining};
use crate::figure::Moment;
use crate::model::{ArtistId, CoverageCount, CoverageSeries, Dataset, TrackId};
use crate::{Date, Day, Figure, Precision, Value};

/// How many songs of an artist are past a threshold, at a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// Whose songs.
    pub artist: ArtistId,
    /// Past how many streams.
    pub threshold: u64,
    /// How many.
    pub reached: u64,
    /// Whether there may be more: `5+ songs`.
    pub at_least: bool,
    /// How many songs there are: said by the same report, or counted where the dataset has every song of the artist.
    pub total: Option<u64>,
    /// The goal, from the same report.
    pub goal: Option<u64>,
    /// The observations behind it.
    pub evidence: Evidence,
    /// The date that it is of; of counted songs, that of the newest figure among those that the evidence names.
    pub as_of: Date,
    /// The songs that lack least, the closest first, at most 11: those above the next lower milestone whose figure has
    /// an upper end.
    pub nearest: Vec<NearMiss>,
}

/// A song that is close to a threshold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NearMiss {
    /// The song.
    pub track: TrackId,
    /// Its figure.
    pub figure: Figure,
    /// What it lacks.
    pub missing: Remaining,
}

impl Coverage {
    fn is_reported(&self) -> bool {
        matches!(self.evidence, Evidence::Reported(_))
    }

    /// The number of songs in the notation of counts.
    pub fn value(&self) -> Value {
        match &self.evidence {
            Evidence::Reported(figure) => figure.value,
            Evidence::NoneOf(_) => Value::of_len(0, self.at_least),
            counted => Value::of_len(counted.tracks().len(), self.at_least),
        }
    }
}

/// How many songs of `artist` are past `threshold` at a day: the larger of reported and counted; the report where both
/// are equal. `None` where nothing is reported and no song has a figure.
///
/// A song counts for its `artists`, not for those it features. Counted songs are a lower bound, unless the dataset has
/// every song of the artist and each has a figure that lies on one side of the threshold.
///
/// ```
/// # use milestream_data::{Day, parse, query};
/// let file = br#"{"schema": 1, "title": "T", "source": "a", "sources": {"a": {"publisher": "A", "url": "https://a.example/"}},
///     "artists": [{"id": "ada", "name": "Ada"}],
///     "coverage": [{"artist": "ada", "threshold": "100M", "counts": [{"reached": 89, "as_of": "2026-11", "total": 253, "goal": 100}]}]}"#;
/// let (dataset, _) = parse(file)?;
/// let (ada, today) = (dataset.artist_by_id("ada").unwrap(), Day::parse("2026-12-01").unwrap());
/// let coverage = query::coverage(&dataset, ada, 100_000_000, today).unwrap();
/// assert_eq!((coverage.reached, coverage.total, coverage.goal), (89, Some(253), Some(100)));
/// # Ok::<(), milestream_data::Error>(())
/// ```
pub fn coverage(dataset: &Dataset, artist: ArtistId, threshold: u64, at: Day) -> Option<Coverage> {
    coverage_then(dataset, artist, threshold, at.into())
}

/// The same at a moment.
pub(super) fn coverage_then(dataset: &Dataset, artist: ArtistId, threshold: u64, at: Moment) -> Option<Coverage> {
    coverage_by(dataset, artist, threshold, &|counts| dataset.figure_then(counts, at))
}

/// The same by the figure that each series has.
pub(super) fn coverage_by(
    dataset: &Dataset,
    artist: ArtistId,
    threshold: u64,
    figure_of: &dyn Fn(&Range<u32>) -> Option<Figure>,
) -> Option<Coverage> {
    let mut counted = Counted::default();
    let mut nearest = Vec::new();
    let floor = threshold.checked_sub(1).and_then(|below| dataset.milestones().last_reached(below)).unwrap_or(0);
    for (id, track) in dataset.track_ids().zip(dataset.tracks()) {
        if !track.artists.contains(&artist) {
            continue;
        }
        let figure = figure_of(&track.counts);
        counted.add(id, figure, threshold);
        nearest.extend(figure.and_then(|figure| near_miss(id, figure, floor, threshold)));
    }
    let reports = dataset.coverage().iter().filter(|series| series.artist == artist);
    let mut coverage = larger(dataset, artist, threshold, reported(reports, threshold, figure_of), counted)?;
    nearest.sort_by_key(|near| (near.missing.printed, near.missing.at_most));
    nearest.truncate(MOST_NEAREST);
    coverage.nearest = nearest;
    Some(coverage)
}

/// The thresholds for which a report of `artist` is known at a day, ascending.
///
/// ```
/// # use milestream_data::{Day, parse, query};
/// let file = br#"{"schema": 1, "title": "T", "source": "a", "sources": {"a": {"publisher": "A", "url": "https://a.example/"}},
///     "artists": [{"id": "ada", "name": "Ada"}],
///     "coverage": [{"artist": "ada", "threshold": "100M", "counts": [{"reached": 89, "as_of": "2026-11", "total": 253, "goal": 100}]}]}"#;
/// let (dataset, _) = parse(file)?;
/// let (ada, today) = (dataset.artist_by_id("ada").unwrap(), Day::parse("2026-12-01").unwrap());
/// assert_eq!(query::thresholds(&dataset, ada, today), [100_000_000]);
/// # Ok::<(), milestream_data::Error>(())
/// ```
pub fn thresholds(dataset: &Dataset, artist: ArtistId, at: Day) -> Vec<u64> {
    let reported = dataset.coverage().iter().filter(|series| series.artist == artist);
    let known = reported.filter(|series| dataset.figure_at(&series.observations, at).is_some());
    let mut thresholds: Vec<u64> = known.map(|series| series.threshold).collect();
    thresholds.sort_unstable();
    thresholds.dedup();
    thresholds
}

/// The threshold for which reports of the most artists are known at a day; of equally common ones the one with the
/// newest report, then the highest.
///
/// ```
/// # use milestream_data::{Day, parse, query};
/// let file = br#"{"schema": 1, "title": "T", "source": "a", "sources": {"a": {"publisher": "A", "url": "https://a.example/"}},
///     "artists": [{"id": "ada", "name": "Ada"}],
///     "coverage": [{"artist": "ada", "threshold": "100M", "counts": [{"reached": 89, "as_of": "2026-11", "total": 253, "goal": 100}]}]}"#;
/// let (dataset, _) = parse(file)?;
/// let (ada, today) = (dataset.artist_by_id("ada").unwrap(), Day::parse("2026-12-01").unwrap());
/// assert_eq!(query::common_threshold(&dataset, today), Some(100_000_000));
/// # Ok::<(), milestream_data::Error>(())
/// ```
pub fn common_threshold(dataset: &Dataset, at: Day) -> Option<u64> {
    let mut known: Vec<(u64, ArtistId, Day)> = Vec::new();
    for series in dataset.coverage() {
        let figure = dataset.figure_at(&series.observations, at);
        known.extend(figure.map(|figure| (series.threshold, series.artist, figure.as_of.last_day())));
    }
    known.sort_unstable();
    let ranked = known.chunk_by(|a, b| a.0 == b.0).filter_map(|reports| {
        let artists = reports.chunk_by(|a, b| a.1 == b.1).count();
        let newest = reports.iter().map(|(_, _, day)| *day).max()?;
        Some((artists, newest, reports.first()?.0))
    });
    ranked.max().map(|(_, _, threshold)| threshold)
}

/// As [`coverage`] for every artist at once, in one pass over the tracks and without [`Coverage::nearest`]. Beside others, a
/// lower bound of 0 says nothing: it is left out.
pub(super) fn coverage_of_all(dataset: &Dataset, threshold: u64, at: Moment) -> Vec<Coverage> {
    let mut counted: Vec<Counted> = dataset.artists().iter().map(|_| Counted::default()).collect();
    for (id, track) in dataset.track_ids().zip(dataset.tracks()) {
        let figure = dataset.figure_then(&track.counts, at);
        for artist in &track.artists {
            if let Some(counted) = counted.get_mut(artist.index()) {
                counted.add(id, figure, threshold);
            }
        }
    }
    let mut reports: Vec<Vec<&CoverageSeries>> = vec![Vec::new(); counted.len()];
    for series in dataset.coverage() {
        reports.get_mut(series.artist.index()).into_iter().for_each(|reports| reports.push(series));
    }
    let each = dataset.artist_ids().zip(counted).zip(reports);
    each.filter_map(|((artist, counted), reports)| {
        let figure_of = |counts: &Range<u32>| dataset.figure_then(counts, at);
        let reported = reported(reports.into_iter(), threshold, &figure_of);
        larger(dataset, artist, threshold, reported, counted)
            .filter(|coverage| !coverage.at_least || coverage.reached > 0 || coverage.is_reported())
    })
    .collect()
}

const MOST_NEAREST: usize = 11;

/// The songs of an artist, on either side of a threshold.
#[derive(Default)]
struct Counted {
    past: Songs,
    others: Songs,
    /// A song of which nobody knows on which side of the threshold it is.
    has_undecided: bool,
    all: u64,
}

#[derive(Default)]
struct Songs {
    tracks: Vec<TrackId>,
    /// Of their figures.
    newest: Option<Date>,
}

impl Counted {
    fn add(&mut self, track: TrackId, figure: Option<Figure>, threshold: u64) {
        self.all += 1;
        let Some(figure) = figure else {
            self.has_undecided = true;
            return;
        };
        if figure.value.lo() >= threshold {
            self.past.add(track, figure.as_of);
            return;
        }
        self.has_undecided |= figure.value.hi().is_none_or(|hi| hi >= threshold);
        self.others.add(track, figure.as_of);
    }

    /// What was counted, of an artist whose songs are all known or not.
    fn coverage(self, artist: ArtistId, threshold: u64, is_complete: bool) -> Option<Coverage> {
        let at_least = self.has_undecided || !is_complete;
        let reached = self.past.tracks.len() as u64;
        let (as_of, evidence) = match self.past.newest {
            Some(newest) => (newest, Evidence::Counted(self.past.tracks)),
            None => (self.others.newest?, Evidence::NoneOf(self.others.tracks)),
        };
        let total = is_complete.then_some(self.all);
        Some(Coverage { artist, threshold, reached, at_least, total, goal: None, evidence, as_of, nearest: Vec::new() })
    }
}

impl Songs {
    fn add(&mut self, track: TrackId, as_of: Date) {
        self.tracks.push(track);
        if self.newest.is_none_or(|newest| newest.last_day() < as_of.last_day()) {
            self.newest = Some(as_of);
        }
    }
}

/// The larger of reported and counted.
fn larger(
    dataset: &Dataset,
    artist: ArtistId,
    threshold: u64,
    reported: Option<(Figure, CoverageCount)>,
    counted: Counted,
) -> Option<Coverage> {
    let reached = counted.past.tracks.len() as u64;
    match reported {
        Some((figure, count)) if figure.value.lo() >= reached => Some(Coverage {
            artist,
            threshold,
            reached: figure.value.amount(),
            at_least: figure.value.precision() == Precision::AtLeast,
            total: count.total,
            goal: count.goal,
            as_of: figure.as_of,
            evidence: Evidence::Reported(figure),
            nearest: Vec::new(),
        }),
        _ => counted.coverage(artist, threshold, dataset.artist(artist).is_some_and(|artist| artist.complete)),
    }
}

/// Of the reports of an artist the one with the most songs; of equal ones the newest, then the first.
fn reported<'d>(
    reports: impl Iterator<Item = &'d CoverageSeries>,
    threshold: u64,
    figure_of: &dyn Fn(&Range<u32>) -> Option<Figure>,
) -> Option<(Figure, CoverageCount)> {
    let known = reports.filter(|series| series.threshold == threshold).filter_map(|series| {
        let figure = figure_of(&series.observations)?;
        let count = series.counts.iter().find(|count| count.observation == figure.observation)?;
        Some((figure, *count))
    });
    known.min_by_key(|(figure, _)| (Reverse(figure.value.lo()), Reverse(figure.as_of.last_day())))
}

fn near_miss(track: TrackId, figure: Figure, floor: u64, threshold: u64) -> Option<NearMiss> {
    let value = figure.value;
    let is_near = value.lo() < threshold && value.amount() >= floor && value.hi().is_some();
    is_near.then(|| NearMiss { track, figure, missing: remaining(value, threshold) })
}
