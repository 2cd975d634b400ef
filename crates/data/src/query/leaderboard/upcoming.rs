//! Which songs come to their next milestone first.

use super::standing::row;
use super::{Standing, StandingsQuery, Subject};
use crate::model::{ArtistId, Dataset, Track, TrackId};
use crate::query::estimate::{MAX_AHEAD_DAYS, RELEASE_DAYS, estimate};
use crate::query::gain::{day_of, gain_of_day, newest_gain};
use crate::query::{Estimate, EstimateError, Evidence, Gain, progress};
use crate::{Day, Figure};

/// When a song may pass its next milestone, and on what basis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Upcoming {
    /// Within a range of days.
    Estimated(Estimate),
    /// So many days after its figure, if every day is like those of a gain.
    AtPace {
        /// The milestone.
        threshold: u64,
        /// The days, rounded up.
        days: u64,
        /// The day of the figure.
        from: Day,
        /// Between two exact counts, or what it had on one day.
        gain: Gain,
    },
}

impl Upcoming {
    /// The milestone.
    pub const fn threshold(&self) -> u64 {
        match self {
            Self::Estimated(estimate) => estimate.threshold,
            Self::AtPace { threshold, .. } => *threshold,
        }
    }

    /// Twice the day in the middle of what is expected: ranges and single days have one order. Days before 1970 are below 0,
    /// where no number of this kind is.
    pub fn middle(&self) -> u64 {
        let since = |day: Day| u64::from(day.epoch_days().cast_unsigned() ^ (1 << 31));
        match self {
            Self::Estimated(estimate) => since(estimate.earliest) + since(estimate.latest),
            Self::AtPace { days, from, .. } => 2 * since(*from).saturating_add(*days).min(u64::MAX / 2),
        }
    }
}

/// When `track` may pass its next milestone, as seen on `today`: the [`estimate`], else the days at the pace of its two
/// newest exact counts, else at that of the newest day that it is known of.
///
/// `None` where there is no pace, and where an estimate is refused for what holds for any pace: it is too old, the song too
/// new, the milestone more than a year away or perhaps passed, or two reports contradict each other.
///
/// ```
/// # use milestream_data::{Date, Day, Origin, parse_csv, query};
/// let rows = "title,artist,streams,date,album\n\
///     Glass Tide,Ada,1500000000,2026-11-20,Tides\n\
///     Glass Tide,Ada,1514000000,2026-11-27,Tides\n\
///     Salt Road,Ada,90000000,2026-11-27,Tides\n";
/// let origin = Origin { title: "", publisher: "A", url: "https://a.example/", artist: None, as_of: None };
/// let (dataset, _) = parse_csv(rows.as_bytes(), &origin)?;
/// let today = Day::parse("2026-11-28").unwrap();
/// let id = dataset.track_ids().next().unwrap();
/// assert!(matches!(query::upcoming(&dataset, id, today), Some(query::Upcoming::Estimated(_))));
/// # Ok::<(), milestream_data::Error>(())
/// ```
pub fn upcoming(dataset: &Dataset, track: TrackId, today: Day) -> Option<Upcoming> {
    match estimate(dataset, track, None, today) {
        Ok(estimate) => Some(Upcoming::Estimated(estimate)),
        Err(EstimateError::TooFewReadings | EstimateError::TooClose | EstimateError::RoundingTooLarge) => {
            at_pace(dataset, track, today)
        }
        Err(_) => None,
    }
}

fn at_pace(dataset: &Dataset, track: TrackId, today: Day) -> Option<Upcoming> {
    let figure = dataset.track_figure(track, today)?;
    let released = dataset.track(track)?.released;
    let is_new = released.is_some_and(|released| today.days_since(released.first_day()) < RELEASE_DAYS);
    if is_new || figure.contradicts.is_some() || !figure.as_of.is_day() || figure.value.hi().is_none() {
        return None;
    }
    let of_day = || gain_of_day(dataset, track, day_of(dataset, track, figure.as_of, today)?);
    let gain = newest_gain(dataset, track, today).filter(|gain| gain.per_day().is_some()).or_else(of_day)?;
    let way = progress(figure.value, dataset.milestones());
    let (threshold, left) = (way.next?, way.remaining?);
    let from = figure.as_of.last_day();
    let is_far = gain.days_ahead(left.at_most, from, today)? > u64::from(MAX_AHEAD_DAYS.unsigned_abs());
    let days = left.at_most.div_ceil(gain.per_day()?);
    (!is_far).then_some(Upcoming::AtPace { threshold, days, from, gain })
}

/// The song by `artist` that is expected to pass `threshold` as its next milestone first, in the order of
/// [`By::Upcoming`](super::By::Upcoming), among those whose figure `admits`.
///
/// ```
/// # use milestream_data::{Date, Day, Origin, parse_csv, query};
/// let rows = "title,artist,streams,date,album\n\
///     Glass Tide,Ada,1500000000,2026-11-20,Tides\n\
///     Glass Tide,Ada,1514000000,2026-11-27,Tides\n\
///     Salt Road,Ada,90000000,2026-11-27,Tides\n";
/// let origin = Origin { title: "", publisher: "A", url: "https://a.example/", artist: None, as_of: None };
/// let (dataset, _) = parse_csv(rows.as_bytes(), &origin)?;
/// let (ada, today) = (dataset.artist_ids().next().unwrap(), Day::parse("2026-11-28").unwrap());
/// let first = |threshold| query::first_to_pass(&dataset, ada, threshold, today, |_| true);
/// assert_eq!(first(1_600_000_000).map(|(track, ..)| track), dataset.track_ids().next());
/// assert_eq!(first(100_000_000), None);
/// # Ok::<(), milestream_data::Error>(())
/// ```
pub fn first_to_pass(
    dataset: &Dataset,
    artist: ArtistId,
    threshold: u64,
    today: Day,
    admits: impl Fn(Figure) -> bool,
) -> Option<(TrackId, Figure, Upcoming)> {
    let songs = dataset.track_ids().zip(dataset.tracks()).filter(|(_, track)| track.artists.contains(&artist));
    let expected = songs.filter_map(|(id, track)| {
        let (figure, upcoming) = expected(dataset, id, track, today)?;
        (upcoming.threshold() == threshold && admits(figure)).then_some((id, figure, upcoming))
    });
    expected.min_by_key(|(.., upcoming)| upcoming.middle())
}

/// A row for each track of which something is expected, with what it is ordered by.
pub(super) fn rows(dataset: &Dataset, query: &StandingsQuery, today: Day) -> Vec<(u64, Standing)> {
    let rows = query.tracks_of(dataset).filter_map(|(id, track)| {
        let (figure, upcoming) = expected(dataset, id, track, today)?;
        let way = progress(figure.value, dataset.milestones());
        let row = row(Subject::Track(id), figure.value, figure.as_of, Evidence::Reported(figure), way);
        Some((upcoming.middle(), row))
    });
    rows.collect()
}

/// What is expected of a track, and of which figure.
pub(super) fn expected(dataset: &Dataset, id: TrackId, track: &Track, today: Day) -> Option<(Figure, Upcoming)> {
    // Most tracks of most files have one count and no days, of which no pace follows.
    if track.counts.len() < 2 && track.periods.is_empty() {
        return None;
    }
    let upcoming = upcoming(dataset, id, today)?;
    Some((dataset.track_figure(id, today)?, upcoming))
}
