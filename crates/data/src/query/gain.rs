//! What was added to a count of late.

use super::Standing;
use super::estimate::RELEASE_DAYS;
use super::pace::MAX_AGE_DAYS;
use crate::figure::Moment;
use crate::model::{Dataset, Metric, Period, TrackId};
use crate::{Date, Day, Figure, Precision};

/// What was added to a count between two days; on one day, where both are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gain {
    /// How many; below 0 where the count was corrected.
    pub added: i64,
    /// The day of the count before.
    pub from: Day,
    /// The day of the count.
    pub to: Day,
}

impl Gain {
    /// The days that it took, at least 1.
    pub fn days(self) -> u64 {
        u64::try_from(self.to.days_since(self.from)).unwrap_or(0).max(1)
    }

    /// What that is a day, truncated, so that nothing is reached sooner than it is. `None` where nothing was added.
    pub fn per_day(self) -> Option<u64> {
        u64::try_from(self.added).ok().map(|added| added / self.days()).filter(|per_day| *per_day > 0)
    }

    /// The days from `today` until `left` more is reached than the count of the day `as_of`, if every day is like those of
    /// the gain; rounded up, 0 where it may be reached already. `None` where nothing was added, or so long ago that it says
    /// nothing about today.
    ///
    /// ```
    /// # use milestream_data::{Day, query::Gain};
    /// let [from, to, today] = ["2026-11-01", "2026-11-11", "2026-11-15"].map(|day| Day::parse(day).unwrap());
    /// let gain = Gain { added: 1_000, from, to };
    /// assert_eq!(gain.days_ahead(950, to, today), Some(6));
    /// ```
    pub fn days_ahead(self, left: u64, as_of: Day, today: Day) -> Option<u64> {
        let is_old = today.days_since(self.to) > self.to.days_since(self.from).max(MAX_AGE_DAYS);
        let days = left.div_ceil(self.per_day().filter(|_| !is_old)?);
        let gone = i128::from(today.days_since(as_of));
        Some(u64::try_from(i128::from(days) - gone).unwrap_or_default())
    }

    /// How many a day it is more than `earlier`, truncated towards 0.
    pub fn per_day_more_than(self, earlier: Self) -> i64 {
        let (days, earlier_days) = (i128::from(self.days()), i128::from(earlier.days()));
        let more = i128::from(self.added) * earlier_days - i128::from(earlier.added) * days;
        i64::try_from(more / (days * earlier_days)).unwrap_or_default()
    }
}

/// The gain of a row of the leaderboard: between two exact counts.
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
/// let standings = query::standings(&dataset, &query::StandingsQuery::tracks(None), today);
/// assert_eq!(query::gain(&standings[0]).and_then(query::Gain::per_day), Some(2_000_000));
/// # Ok::<(), milestream_data::Error>(())
/// ```
pub fn gain(standing: &Standing) -> Option<Gain> {
    Some(Gain { added: standing.gain?, from: standing.previous?, to: standing.as_of.last_day() })
}

/// The gain of a track between the count that `gain` starts from and the one before it, where both are exact and of a
/// known day.
///
/// ```
/// # use milestream_data::{Date, Day, Origin, parse_csv, query};
/// let rows = "title,artist,streams,date,album\n\
///     Glass Tide,Ada,1490000000,2026-11-10,Tides\n\
///     Glass Tide,Ada,1500000000,2026-11-20,Tides\n\
///     Glass Tide,Ada,1514000000,2026-11-27,Tides\n";
/// let origin = Origin { title: "", publisher: "A", url: "https://a.example/", artist: None, as_of: None };
/// let (dataset, _) = parse_csv(rows.as_bytes(), &origin)?;
/// let today = Day::parse("2026-11-28").unwrap();
/// let standings = query::standings(&dataset, &query::StandingsQuery::tracks(None), today);
/// let gain = query::gain(&standings[0]).unwrap();
/// let before = query::gain_before(&dataset, dataset.track_ids().next().unwrap(), gain).unwrap();
/// assert_eq!((before.added, gain.per_day_more_than(before)), (10_000_000, 1_000_000));
/// # Ok::<(), milestream_data::Error>(())
/// ```
pub fn gain_before(dataset: &Dataset, track: TrackId, gain: Gain) -> Option<Gain> {
    gain_until(dataset, figure_of(dataset, track, gain.from, gain.to)?, gain.to)
}

/// What a track gained between its two newest counts at a day, where both are exact and of a known day.
pub(super) fn newest_gain(dataset: &Dataset, track: TrackId, at: Day) -> Option<Gain> {
    gain_until(dataset, figure_of(dataset, track, at, at)?, at)
}

/// What a track had on the newest single day that is known at a day, where that is within a month of its count of
/// `as_of`: what it had on its first day says nothing years later.
///
/// ```
/// # use milestream_data::{Date, Day, query};
/// let file = br#"{ "schema": 1, "title": "", "source": "a", "sources": { "a": { "publisher": "A", "url": "https://a.example/" } },
///     "artists": [{ "id": "ada", "name": "Ada" }], "tracks": [{ "id": "glass-tide", "title": "Glass Tide", "artists": ["ada"],
///     "counts": [{ "value": "1.5B", "as_of": "2026-11-27" }],
///     "periods": [{ "from": "2026-11-26", "to": "2026-11-26", "value": 2000000, "source": "a" }] }] }"#;
/// let (dataset, _) = milestream_data::parse(file)?;
/// let (track, today) = (dataset.track_ids().next().unwrap(), Day::parse("2026-11-28").unwrap());
/// let day = query::day_of(&dataset, track, Date::parse("2026-11-27").unwrap(), today).unwrap();
/// assert_eq!((day.from.to_string(), day.value.amount()), ("2026-11-26".to_owned(), 2_000_000));
/// # Ok::<(), milestream_data::Error>(())
/// ```
pub fn day_of(dataset: &Dataset, track: TrackId, as_of: Date, at: Day) -> Option<&Period> {
    let periods = dataset.periods(dataset.track(track)?).iter();
    let is_near = |day: Day| as_of.is_day() && day.days_since(as_of.last_day()).abs() <= MAX_AGE_DAYS;
    let days = periods.filter(|period| period.from.is_day() && period.from == period.to && period.to.is_known_at(at));
    days.filter(|period| is_near(period.to.last_day())).max_by_key(|period| period.to.last_day())
}

/// What [`day_of`] gives as a gain, where it tells of a pace: not where it is rounded, nor in the first weeks after the
/// release.
///
/// ```
/// # use milestream_data::{Date, Day, query};
/// let file = br#"{ "schema": 1, "title": "", "source": "a", "sources": { "a": { "publisher": "A", "url": "https://a.example/" } },
///     "artists": [{ "id": "ada", "name": "Ada" }], "tracks": [{ "id": "glass-tide", "title": "Glass Tide", "artists": ["ada"],
///     "counts": [{ "value": "1.5B", "as_of": "2026-11-27" }],
///     "periods": [{ "from": "2026-11-26", "to": "2026-11-26", "value": 2000000, "source": "a" }] }] }"#;
/// let (dataset, _) = milestream_data::parse(file)?;
/// let (track, today) = (dataset.track_ids().next().unwrap(), Day::parse("2026-11-28").unwrap());
/// let day = query::day_of(&dataset, track, Date::parse("2026-11-27").unwrap(), today).unwrap();
/// let gain = query::gain_of_day(&dataset, track, day).unwrap();
/// assert_eq!((gain.days(), gain.per_day()), (1, Some(2_000_000)));
/// # Ok::<(), milestream_data::Error>(())
/// ```
pub fn gain_of_day(dataset: &Dataset, track: TrackId, period: &Period) -> Option<Gain> {
    let day = period.to.last_day();
    let released = dataset.track(track)?.released;
    let is_new = released.is_some_and(|released| day.days_since(released.first_day()) < RELEASE_DAYS);
    let is_exact = period.value.precision() == Precision::Exact;
    let added = i64::try_from(period.value.amount()).ok()?;
    (is_exact && !is_new).then_some(Gain { added, from: day, to: day })
}

/// What was added until `newer`, which is known at `at`, since the count before it in its series, where both are exact and of
/// a known day.
pub(super) fn gain_until(dataset: &Dataset, newer: Figure, at: Day) -> Option<Gain> {
    let to = newer.as_of.last_day();
    let counts = dataset.series_of(newer.observation)?;
    let older = dataset.figure_then(counts, Moment { then: to.previous(), now: at })?;
    if !is_exact(newer) || !is_exact(older) || !is_comparable(dataset, older, newer, at) {
        return None;
    }
    let added = newer.value.amount().checked_signed_diff(older.value.amount())?;
    Some(Gain { added, from: older.as_of.last_day(), to })
}

/// Whether the difference of two counts is what was added: not where they contradict each other, as only those of listeners
/// do not when they go down.
pub(super) fn is_comparable(dataset: &Dataset, older: Figure, newer: Figure, at: Day) -> bool {
    let is_of_listeners =
        || dataset.total_of(newer.observation).is_some_and(|of| of.metric == Metric::MonthlyListeners);
    dataset.is_comparable(older, newer, at) || is_of_listeners()
}

fn is_exact(figure: Figure) -> bool {
    figure.value.precision() == Precision::Exact && figure.as_of.is_day()
}

/// The count that a track had `then`, as seen `at` a later day.
fn figure_of(dataset: &Dataset, track: TrackId, then: Day, at: Day) -> Option<Figure> {
    dataset.figure_then(&dataset.track(track)?.counts, Moment { then, now: at })
}
