//! How fast a count has grown of late, and whether that is enough for a deadline.

use std::ops::Range;

use super::{EstimateError, Remaining};
use crate::model::{Dataset, ObservationId};
use crate::{Date, Day, Figure, Value};

/// Readings closer than this say more about the hour of the day than about the song.
const MIN_BASE_DAYS: i32 = 7;
/// A pace that is so many times another one of the same count says nothing about the days to come: somebody may have slipped
/// by a digit, or it is that week of the year.
const MOST_TIMES: u128 = 5;
/// A reading older than its base, and than this, says nothing about today.
pub(super) const MAX_AGE_DAYS: i32 = 30;

/// A value read on a day.
pub type Reading = (Day, Value);

/// How fast a count grew between two readings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// The day of the older reading.
    pub from: Day,
    /// The day of the newer reading.
    pub to: Day,
    /// The least that was added a day between the readings, whatever their hours; truncated.
    pub per_day_min: u64,
    /// The most that was added a day between the readings, whatever their hours; rounded up.
    pub per_day_max: u64,
}

/// What it takes to reach a target by a day. What was added since the day of the figure is not known, so it is taken for
/// nothing where that is on the safe side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RequiredPace {
    /// The day that it counts from: today, or that of the figure where it is later.
    pub from: Day,
    /// From that day to the deadline, at least 1.
    pub days: u64,
    /// What is missing, by the printed count; 0 where only the lower end of the count is below the target.
    pub missing: u64,
    /// What a day it takes by the printed count, rounded up.
    pub per_day: u64,
    /// What a day is enough whatever the rounding; rounded up.
    pub per_day_at_most: u64,
    /// What a day has been needed since the day of the figure, whatever the rounding; truncated. `None` where the count has
    /// no upper end.
    pub per_day_at_least: Option<u64>,
}

/// Whether a pace is enough for a deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Even at its slowest.
    Suffices,
    /// Not at its slowest, perhaps at its fastest.
    MaySuffice,
    /// Not even at its fastest.
    TooSlow,
}

/// How fast a series grew of late, as seen on `today`: from the newest pair of readings at least a week apart. `figure` is
/// the series' figure of that day.
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
/// let (id, track) = (dataset.track_ids().next().unwrap(), &dataset.tracks()[0]);
/// let pace = query::pace(&dataset, &track.counts, dataset.track_figure(id, today).unwrap(), today).unwrap();
/// // 14 million in a week, which may be 6 days and some hours, or nearly 8.
/// assert_eq!((pace.per_day_min, pace.per_day_max), (1_750_000, 2_333_334));
/// # Ok::<(), milestream_data::Error>(())
/// ```
///
/// # Errors
/// The [`EstimateError`] that says why nothing is known.
pub fn pace(dataset: &Dataset, counts: &Range<u32>, figure: Figure, today: Day) -> Result<Pace, EstimateError> {
    if figure.contradicts.is_some() {
        return Err(EstimateError::Contradicted);
    }
    pace_of(&pair(dataset, counts, today)?, today)
}

/// What it takes from `today` to a deadline to add `remaining` to a figure; `None` where the deadline is over, or the date
/// of the figure is not known.
///
/// ```
/// # use milestream_data::{Date, Day, Value, query};
/// let missing = query::toward(Value::parse("1514000000").unwrap(), 1_600_000_000).remaining.unwrap();
/// let (today, deadline) = (Day::parse("2026-11-28").unwrap(), Day::parse("2026-12-31").unwrap());
/// let required = query::required_pace(missing, Date::parse("2026-11-27").unwrap(), today, deadline).unwrap();
/// assert_eq!((required.days, required.per_day), (33, 2_606_061));
/// ```
pub fn required_pace(remaining: Remaining, as_of: Date, today: Day, deadline: Day) -> Option<RequiredPace> {
    if as_of.is_unknown() {
        return None;
    }
    let days_from = |from: Day| u64::try_from(deadline.days_since(from)).ok().map(|days| days.max(1));
    let since = as_of.last_day();
    let from = today.max(since);
    let (days, all_days) = (days_from(from)?, days_from(since)?);
    Some(RequiredPace {
        from,
        days,
        missing: remaining.printed,
        per_day: remaining.printed.div_ceil(days),
        per_day_at_most: remaining.at_most.div_ceil(days),
        per_day_at_least: remaining.at_least.map(|least| least / all_days),
    })
}

impl RequiredPace {
    /// Whether a pace is enough from now on; or was too slow since the day of the figure, so that nothing that was added
    /// in between can make up for it.
    pub fn verdict(&self, pace: &Pace) -> Verdict {
        if pace.per_day_min >= self.per_day_at_most {
            return Verdict::Suffices;
        }
        match self.per_day_at_least {
            Some(least) if pace.per_day_max < least => Verdict::TooSlow,
            _ => Verdict::MaySuffice,
        }
    }
}

/// The pace between two readings, unless they are too old or the rounding hides the growth.
pub(super) fn pace_of(&Pair { older, newer, is_even }: &Pair, today: Day) -> Result<Pace, EstimateError> {
    if today.days_since(newer.0) > newer.0.days_since(older.0).max(MAX_AGE_DAYS) {
        return Err(EstimateError::TooOld);
    }
    let days = u128::try_from(newer.0.days_since(older.0)).unwrap_or_default();
    let (least, most) = growth(older, newer).ok_or(EstimateError::RoundingTooLarge)?;
    if !is_even {
        return Err(EstimateError::Uneven);
    }
    let per_day = |growth: u128| u64::try_from(growth).unwrap_or(u64::MAX);
    Ok(Pace {
        from: older.0,
        to: newer.0,
        per_day_min: per_day(least / (days + 1)),
        per_day_max: per_day(most.div_ceil(days.saturating_sub(1).max(1))),
    })
}

/// What was added between two readings, at least (above 0) and at most.
pub(super) fn growth(older: Reading, newer: Reading) -> Option<(u128, u128)> {
    let least = newer.1.lo().checked_sub(older.1.hi()?).filter(|&least| least > 0)?;
    let most = newer.1.hi()?.checked_sub(older.1.lo())?;
    Some((least.into(), most.into()))
}

/// Two readings that tell of a pace.
pub(super) struct Pair {
    pub(super) older: Reading,
    pub(super) newer: Reading,
    /// Whether what else is known of the time before and between does not speak against it.
    is_even: bool,
}

/// The newest pair of readings that lie at least a week apart, of those that bear each other out.
pub(super) fn pair(dataset: &Dataset, counts: &Range<u32>, today: Day) -> Result<Pair, EstimateError> {
    let folded = dataset.folded_history(counts, today);
    let readings = folded.readings(dataset);
    let (newest, earlier) = readings.split_last().ok_or(EstimateError::TooFewReadings)?;
    if earlier.is_empty() {
        return Err(EstimateError::TooFewReadings);
    }
    let place = far_before(earlier, *newest).ok_or(EstimateError::TooClose)?;
    let older = *earlier.get(place).ok_or(EstimateError::TooClose)?;
    if folded.is_torn(older.1, newest.1) {
        return Err(EstimateError::Contradicted);
    }
    let before = earlier.get(..place).and_then(|before| before.get(far_before(before, older)?));
    let is_slower =
        |from: Option<&Reading>, to: Reading| from.is_some_and(|from| is_times_as_fast((older, *newest), (*from, to)));
    let between = earlier.get(place + 1..).and_then(<[Reading]>::last);
    Ok(Pair { older, newer: *newest, is_even: !is_slower(before, older) && !is_slower(between, *newest) })
}

/// The place of the last of these readings that lies at least a week before another one.
fn far_before(readings: &[Reading], newer: Reading) -> Option<usize> {
    readings.iter().rposition(|reading| newer.0.days_since(reading.0) >= MIN_BASE_DAYS)
}

/// Whether the growth of one pair is surely [`MOST_TIMES`] as fast as that of another one, whatever their hours and rounding.
fn is_times_as_fast(fast: (Reading, Reading), slow: (Reading, Reading)) -> bool {
    let days = |(older, newer): (Reading, Reading)| u128::try_from(newer.0.days_since(older.0)).unwrap_or_default();
    let (Some((least, _)), Some((_, most))) = (growth(fast.0, fast.1), growth(slow.0, slow.1)) else { return false };
    // Of two readings on following days nobody knows how many hours lie between.
    days(slow) > 1 && least * (days(slow) - 1) > MOST_TIMES * most * (days(fast) + 1)
}

/// The first count after a day, and not after another one, that was set aside as seen on `today`, of the series that `of`
/// belongs to: what is said of the time between the two rests on the others.
///
/// ```
/// # use milestream_data::{Date, Day, Origin, parse_csv, query};
/// let rows = "title,artist,streams,date,album\n\
///     Glass Tide,Ada,1500000000,2026-11-13,Tides\n\
///     Glass Tide,Ada,150000000,2026-11-20,Tides\n\
///     Glass Tide,Ada,1514000000,2026-11-27,Tides\n";
/// let origin = Origin { title: "", publisher: "A", url: "https://a.example/", artist: None, as_of: None };
/// let (dataset, _) = parse_csv(rows.as_bytes(), &origin)?;
/// let today = Day::parse("2026-11-28").unwrap();
/// let figure = dataset.track_figure(dataset.track_ids().next().unwrap(), today).unwrap();
/// let days = ["2026-11-13", "2026-11-27"].map(|day| Day::parse(day).unwrap());
/// let aside = query::set_aside(&dataset, figure.observation, days[0], days[1], today).unwrap();
/// assert_eq!(dataset.observation(aside).unwrap().value.amount(), 150_000_000);
/// # Ok::<(), milestream_data::Error>(())
/// ```
pub fn set_aside(dataset: &Dataset, of: ObservationId, after: Day, until: Day, today: Day) -> Option<ObservationId> {
    dataset.folded_history(dataset.series_of(of)?, today).set_aside(after, until)
}
