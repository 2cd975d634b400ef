//! How many songs of an artist were past a threshold, from day to day.

use std::cmp::Reverse;

use super::Coverage;
use super::coverage::coverage_by;
use crate::model::{ArtistId, Dataset};
use crate::{Date, Day, Figure, Value};

/// How many songs were past a threshold from a day on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CoveragePoint {
    /// The day on which a count of a song or a report became known; what is behind the number is in the coverage of
    /// [`coverage_back`] on this day.
    pub day: Day,
    /// The number of songs; a lower bound as [`Coverage::at_least`] says.
    pub value: Value,
    /// As [`Coverage::as_of`].
    pub as_of: Date,
}

/// The coverage of an artist on each day with counts of songs or reports, as one sees it at a day: what was set aside by then
/// is left out. One point for each date, the oldest first.
///
/// ```
/// # use milestream_data::{Date, Day, Origin, parse_csv, query};
/// let rows = "title,artist,streams,date,album\n\
///     Glass Tide,Ada,1500000000,2026-11-20,Tides\n\
///     Glass Tide,Ada,1514000000,2026-11-27,Tides\n\
///     Salt Road,Ada,1000000000,2026-11-27,Tides\n";
/// let origin = Origin { title: "", publisher: "A", url: "https://a.example/", artist: None, as_of: None };
/// let (dataset, _) = parse_csv(rows.as_bytes(), &origin)?;
/// let (ada, today) = (dataset.artist_ids().next().unwrap(), Day::parse("2026-11-28").unwrap());
/// let points = query::coverage_history(&dataset, ada, 1_000_000_000, today);
/// assert_eq!(points.iter().map(|point| point.value.to_string()).collect::<Vec<_>>(), ["1+", "2+"]);
/// # Ok::<(), milestream_data::Error>(())
/// ```
pub fn coverage_history(dataset: &Dataset, artist: ArtistId, threshold: u64, at: Day) -> Vec<CoveragePoint> {
    let is_complete = dataset.artist(artist).is_some_and(|artist| artist.complete);
    // One pass over all counts in the order of their days, whatever song they are of.
    let songs = dataset.tracks().iter().filter(|track| track.artists.contains(&artist)).map(|track| &track.counts);
    let reports = dataset.coverage().iter().filter(|series| series.artist == artist && series.threshold == threshold);
    let (mut songs, mut reports): (Vec<_>, Vec<_>) =
        (songs.map(|counts| (counts, None)).collect(), reports.map(|series| (&series.observations, None)).collect());
    let mut turns: Vec<(Series, Figure)> = Vec::new();
    for (place, (counts, _)) in songs.iter().enumerate() {
        turns.extend(dataset.figures_until(counts, at).into_iter().map(|figure| (Series::Song(place), figure)));
    }
    for (place, (counts, _)) in reports.iter().enumerate() {
        turns.extend(dataset.figures_until(counts, at).into_iter().map(|figure| (Series::Report(place), figure)));
    }
    turns.sort_by_key(|(_, figure)| figure.as_of.last_day());
    // What has begun and is not over is known already.
    let day = |(_, figure): &(Series, Figure)| figure.as_of.last_day().min(at.over());

    let mut tally = Tally { undecided: songs.len(), ..Tally::default() };
    let mut points: Vec<CoveragePoint> = Vec::new();
    for known in turns.chunk_by(|a, b| day(a) == day(b)) {
        for (series, figure) in known {
            match *series {
                Series::Song(place) => {
                    if let Some((_, song)) = songs.get_mut(place) {
                        tally.turn(song.replace(*figure), *figure, threshold);
                    }
                }
                Series::Report(place) => {
                    if let Some((_, report)) = reports.get_mut(place) {
                        *report = Some(*figure);
                    }
                }
            }
        }
        if tally.is_stale {
            let past =
                songs.iter().filter_map(|(_, song)| *song).filter(|song| Side::of(*song, threshold) == Side::Past);
            tally.newest_past = past.max_by_key(|song| song.as_of.last_day()).map(|song| song.as_of);
            tally.is_stale = false;
        }
        // As `coverage`: the larger of reported and counted.
        let reported = reports.iter().filter_map(|(_, report)| *report);
        let reported = reported.min_by_key(|report| (Reverse(report.value.lo()), Reverse(report.as_of.last_day())));
        let found = match reported.filter(|report| report.value.lo() >= tally.past as u64) {
            Some(report) => Some((report.value, report.as_of)),
            None => tally.counted(is_complete),
        };
        let (Some((value, as_of)), Some(turn)) = (found, known.first()) else { continue };
        while points.pop_if(|point| point.as_of.last_day() >= as_of.last_day()).is_some() {}
        points.push(CoveragePoint { day: day(turn), value, as_of });
    }
    points
}

/// What is behind a point of [`coverage_history`]: the coverage on its day, as one sees it at a later one.
pub fn coverage_back(dataset: &Dataset, artist: ArtistId, threshold: u64, day: Day, at: Day) -> Option<Coverage> {
    let is_known = |figure: &Figure| day >= at.over() || figure.as_of.last_day() <= day;
    coverage_by(dataset, artist, threshold, &|counts| dataset.figures_until(counts, at).into_iter().rfind(is_known))
}

/// What a count is of, by its place among those of its kind.
#[derive(Clone, Copy)]
enum Series {
    Song(usize),
    Report(usize),
}

/// On which side of a threshold a song is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Past,
    Below,
    /// Nobody knows.
    Undecided,
}

impl Side {
    fn of(figure: Figure, threshold: u64) -> Self {
        if figure.value.lo() >= threshold {
            Self::Past
        } else if figure.value.hi().is_some_and(|hi| hi < threshold) {
            Self::Below
        } else {
            Self::Undecided
        }
    }
}

/// The songs of an artist, on either side of a threshold.
#[derive(Default)]
struct Tally {
    past: usize,
    undecided: usize,
    /// Of the figures of those that are past.
    newest_past: Option<Date>,
    /// Of all figures.
    newest: Option<Date>,
    /// Whether a song fell back below the threshold, so that [`newest_past`](Self::newest_past) is to be found anew.
    is_stale: bool,
}

impl Tally {
    /// A song has a new figure, none of which is older than those before.
    fn turn(&mut self, before: Option<Figure>, figure: Figure, threshold: u64) {
        let (before, now) =
            (before.map_or(Side::Undecided, |before| Side::of(before, threshold)), Side::of(figure, threshold));
        self.past = self.past + usize::from(now == Side::Past) - usize::from(before == Side::Past);
        self.undecided = self.undecided + usize::from(now == Side::Undecided) - usize::from(before == Side::Undecided);
        self.newest = Some(figure.as_of);
        if now == Side::Past {
            self.newest_past = Some(figure.as_of);
        }
        self.is_stale |= before == Side::Past && now != Side::Past;
    }

    /// What is counted, where any song has a figure.
    fn counted(&self, is_complete: bool) -> Option<(Value, Date)> {
        let as_of = if self.past > 0 { self.newest_past } else { self.newest }?;
        Some((Value::of_len(self.past, self.undecided > 0 || !is_complete), as_of))
    }
}
