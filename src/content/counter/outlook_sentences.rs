//! Sentences about the deadline and the estimate, each with what it rests on.

use milestream_data::query::{self, Estimate, EstimateError, Evidence, Pace, RequiredPace, Upcoming, Verdict};
use milestream_data::{Date, Day};

use super::outlook::{self, Due};
use super::{CounterValue, Target};
use crate::content::intl::Intl;
use crate::content::messages::fill;
use crate::content::snapshot::Snapshot;

/// Longer ranges are given in months.
const MOST_DAYS: i32 = 62;

/// What a day it takes until the deadline, and whether the pace is enough.
pub(crate) fn deadline(snapshot: &Snapshot, counter: &CounterValue) -> Option<String> {
    let words = snapshot.words();
    // "Until 2027" would be read as until it begins; what is counted is until it ends.
    let date = snapshot.intl.day(snapshot.options().deadline?.last_day());
    Some(match outlook::due(snapshot.dataset(), snapshot.options(), counter, snapshot.now)? {
        Due::Passed => fill(words.due_passed(), &[("date", &date)]),
        Due::Met => fill(words.due_met(), &[("date", &date)]),
        Due::Ahead { required, pace } => {
            let mut sentence = rate(snapshot, counter, &required, &date);
            if let Some((verdict, pace)) = pace {
                let text = match verdict {
                    Verdict::Suffices => words.due_pace_enough(),
                    Verdict::MaySuffice => words.due_pace_maybe(),
                    Verdict::TooSlow => words.due_pace_too_slow(),
                };
                sentence.push_str(". ");
                let pace_text = with_pace(snapshot, text, &pace, &[]);
                sentence.push_str(&with_set_aside(snapshot, pace_text, &counter.evidence, (pace.from, pace.to)));
            }
            sentence
        }
    })
}

/// What a day it takes until `date`: streams a day, or one song every so many days.
fn rate(snapshot: &Snapshot, counter: &CounterValue, required: &RequiredPace, date: &str) -> String {
    let (words, intl) = (snapshot.words(), &snapshot.intl);
    // Where the printed count is the target itself, nobody knows whether anything is missing.
    let is_bounded = required.per_day_at_least.is_some() && required.per_day > 0;
    let from = intl.day(required.from);
    let per_day = |n: &str| {
        let text = if is_bounded { words.due_per_day() } else { words.due_per_day_at_most() };
        fill(text, &[("n", n), ("from", &from), ("date", date)])
    };
    if !matches!(counter.target, Some(Target::Goal { .. })) {
        let milestones = counter.subject.milestones(snapshot.dataset());
        let needed = if is_bounded { required.per_day } else { required.per_day_at_most };
        return per_day(&intl.missing_from(counter.value, milestones, needed));
    }
    // Of few, whole numbers would be far off: 73 in 198 days are one every 2.7 days. It never says less than it takes.
    let missing = required.missing.max(1);
    if missing > required.days {
        let tenths = missing.saturating_mul(10).div_ceil(required.days);
        // From ten on, a number has no decimal.
        return per_day(&intl.tenths(if tenths < 100 { tenths } else { tenths.next_multiple_of(10) }));
    }
    let every = required.days.saturating_mul(10) / missing;
    let plural = if is_bounded { words.due_every() } else { words.due_every_at_most() };
    let text = intl.plural_of_tenths(plural, every);
    fill(text, &[("every", &intl.tenths(every)), ("from", &from), ("date", date)])
}

/// When the next milestone may be passed.
pub(crate) fn estimate(snapshot: &Snapshot, counter: &CounterValue) -> Option<String> {
    match outlook::estimate(snapshot.dataset(), counter, snapshot.now)? {
        Ok(estimate) => {
            let (words, intl) = (snapshot.words(), &snapshot.intl);
            let text = if estimate.earliest > snapshot.now { words.forecast() } else { words.forecast_by() };
            let [first, last] = ends(intl, &estimate, Intl::day);
            let values = [("t", &*intl.milestone(estimate.threshold)), ("first", &first), ("last", &last)];
            let text = with_pace(snapshot, text, &estimate.pace, &values);
            Some(with_set_aside(snapshot, text, &counter.evidence, (estimate.pace.from, estimate.pace.to)))
        }
        Err(EstimateError::MayBePast) => {
            let next =
                counter.target.as_ref()?.ahead().filter(|way| way.remaining.is_some_and(|left| left.printed > 0))?;
            Some(fill(snapshot.words().forecast_past(), &[("t", &snapshot.intl.milestone(next.next?))]))
        }
        Err(_) => None,
    }
}

/// Why nothing is said about the next milestone.
pub(crate) fn why_no_estimate(snapshot: &Snapshot, counter: &CounterValue) -> Option<&'static str> {
    let words = snapshot.words();
    match outlook::estimate(snapshot.dataset(), counter, snapshot.now)?.err()? {
        EstimateError::NoMilestone | EstimateError::MayBePast => None,
        EstimateError::TooFewReadings => Some(words.forecast_none_few()),
        EstimateError::TooClose => Some(words.forecast_none_close()),
        EstimateError::RoundingTooLarge => Some(words.forecast_none_rounding()),
        EstimateError::Contradicted => Some(words.forecast_none_conflict()),
        EstimateError::TooOld => Some(words.forecast_none_old()),
        EstimateError::TooFar => Some(words.forecast_none_far()),
        EstimateError::Uneven => Some(words.forecast_none_uneven()),
        EstimateError::TooNew => Some(words.forecast_none_new()),
    }
}

/// `text`, and which count between two days was set aside.
pub(crate) fn with_set_aside(snapshot: &Snapshot, text: String, evidence: &Evidence, (from, to): (Day, Day)) -> String {
    let dataset = snapshot.dataset();
    let Evidence::Reported(figure) = evidence else { return text };
    let aside = query::set_aside(dataset, figure.observation, from, to, snapshot.now);
    let Some((id, aside)) = aside.and_then(|id| Some((id, dataset.observation(id)?))) else { return text };
    let shown = snapshot.intl.value(aside.value, dataset.milestones_of_observation(id));
    let remark =
        fill(snapshot.words().forecast_unused_count(), &[("n", &shown), ("date", &snapshot.intl.date(aside.as_of))]);
    [text.as_str(), if text.ends_with('.') { " " } else { ". " }, &remark].concat()
}

/// The first and the last day of a range, in months if it is wide.
fn ends(intl: &Intl, estimate: &Estimate, date: fn(&Intl, Day) -> String) -> [String; 2] {
    let (first, last) = (estimate.earliest, estimate.latest);
    let is_wide = is_wide(first, last);
    [first, last].map(|day| if is_wide { intl.date(Date::from(day).to_month()) } else { date(intl, day) })
}

/// Whether a range is given in months.
pub(crate) fn is_wide(first: Day, last: Day) -> bool {
    last.days_since(first) > MOST_DAYS
}

/// When a song may pass its next milestone, and on what basis.
pub(crate) fn upcoming_sentence(snapshot: &Snapshot, upcoming: &Upcoming, evidence: &Evidence) -> String {
    let (words, intl) = (snapshot.words(), &snapshot.intl);
    let outlook = when(snapshot, upcoming, Intl::day);
    let (text, between) = match upcoming {
        Upcoming::Estimated(Estimate { pace, .. }) => {
            (with_pace(snapshot, words.forecast_basis(), pace, &[("forecast", &outlook)]), (pace.from, pace.to))
        }
        Upcoming::AtPace { gain, .. } => {
            let pace = intl.added(gain.per_day().unwrap_or_default());
            let (from, to) = (intl.day(gain.from), intl.day(gain.to));
            let basis = if gain.from == gain.to {
                fill(words.gain_on_day(), &[("n", &pace), ("date", &to)])
            } else {
                fill(words.gain_per_day_between(), &[("n", &pace), ("from", &from), ("to", &to)])
            };
            (fill(words.gain_outlook(), &[("basis", &basis), ("outlook", &outlook)]), (gain.from, gain.to))
        }
    };
    with_set_aside(snapshot, text, evidence, between)
}

/// When a song may pass its next milestone: `Forecast: 1 December to 14 December`, with days as `date` writes them, or
/// `about 12 days to 1.4B at this pace`.
pub(crate) fn when(snapshot: &Snapshot, upcoming: &Upcoming, date: fn(&Intl, Day) -> String) -> String {
    let words = snapshot.words();
    match upcoming {
        Upcoming::Estimated(estimate) => {
            let text = if estimate.earliest > snapshot.now { words.forecast_row() } else { words.forecast_row_by() };
            let [first, last] = ends(&snapshot.intl, estimate, date);
            fill(text, &[("first", &first), ("last", &last)])
        }
        Upcoming::AtPace { threshold, days, from, .. } => {
            let gone = u64::try_from(snapshot.now.days_since(*from)).unwrap_or_default();
            match days.saturating_sub(gone) {
                0 => fill(words.gain_outlook_already(), &[("outlook", &at_that_pace(snapshot, *threshold, *days))]),
                ahead => at_that_pace(snapshot, *threshold, ahead),
            }
        }
    }
}

/// `about 12 days to 1.4B at this pace`.
pub(crate) fn at_that_pace(snapshot: &Snapshot, threshold: u64, days: u64) -> String {
    let intl = &snapshot.intl;
    let text = intl.plural(snapshot.words().gain_days_to(), days);
    fill(text, &[("n", &intl.count(days)), ("t", &intl.milestone(threshold))])
}

/// `text` with the pace and its days filled in.
fn with_pace(snapshot: &Snapshot, text: &str, pace: &Pace, more: &[(&str, &str)]) -> String {
    let (words, intl) = (snapshot.words(), &snapshot.intl);
    let (least, most) = (intl.added(pace.per_day_min), intl.missing(pace.per_day_max));
    let range = if least == most { most } else { fill(words.number_range(), &[("least", &least), ("most", &most)]) };
    let per_day = fill(words.number_per_day(), &[("n", &range)]);
    let (from, to) = (intl.day(pace.from), intl.day(pace.to));
    let mut values = vec![("from", from.as_str()), ("to", &to), ("pace", &per_day)];
    values.extend_from_slice(more);
    fill(text, &values)
}
