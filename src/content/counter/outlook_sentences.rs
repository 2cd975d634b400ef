//! Sentences about the deadline and the estimate, each with what it rests on.

use milestream_data::query::{self, Estimate, EstimateError, Evidence, Pace, RequiredPace, Verdict};
use milestream_data::{Date, Day};

use super::outlook::{self, Due};
use super::{CounterValue, Target};
use crate::content::messages::fill;
use crate::content::snapshot::Snapshot;

/// Longer ranges are given in months.
const MOST_DAYS: i32 = 62;

/// What a day it takes until the deadline, and whether the pace is enough.
pub(crate) fn deadline(snapshot: &Snapshot, counter: &CounterValue) -> Option<String> {
    let words = snapshot.words();
    let date = snapshot.intl.date(snapshot.options().deadline?);
    Some(match outlook::due(snapshot.dataset(), snapshot.options(), counter, snapshot.now)? {
        Due::Passed => fill(words.due_passed, &[("date", &date)]),
        Due::Met => fill(words.due_met, &[("date", &date)]),
        Due::Ahead { demand, pace } => {
            let is_bounded = demand.per_day_at_least.is_some();
            let text = if is_bounded { words.due } else { words.due_at_most };
            let rate = rate(snapshot, counter, &demand, is_bounded);
            let mut sentence =
                fill(text, &[("rate", &rate), ("from", &snapshot.intl.day(demand.from)), ("date", &date)]);
            if let Some((verdict, pace)) = pace {
                let text = match verdict {
                    Verdict::Suffices => words.pace_suffices,
                    Verdict::MaySuffice => words.pace_may_suffice,
                    Verdict::TooSlow => words.pace_too_slow,
                };
                sentence.push_str(". ");
                let pace_text = with_pace(snapshot, text, &pace, &[]);
                sentence.push_str(&with_set_aside(snapshot, pace_text, &counter.evidence, (pace.from, pace.to)));
            }
            sentence
        }
    })
}

/// What a day it takes: streams a day, or one song every so many days.
fn rate(snapshot: &Snapshot, counter: &CounterValue, demand: &RequiredPace, is_bounded: bool) -> String {
    let (words, intl) = (snapshot.words(), &snapshot.intl);
    if !matches!(counter.target, Some(Target::Goal { .. })) {
        let per_day = if is_bounded { demand.per_day } else { demand.per_day_at_most };
        return fill(words.per_day, &[("n", &intl.missing(per_day))]);
    }
    // Of few, whole numbers would be far off: 73 in 198 days are one every 2.7 days. It never says less than it takes.
    let missing = demand.missing.max(1);
    if missing > demand.days {
        return fill(words.per_day, &[("n", &intl.tenths(missing.saturating_mul(10).div_ceil(demand.days)))]);
    }
    let every = demand.days.saturating_mul(10) / missing;
    // Some languages count 1.5 as one; the words of this form say no number.
    let form = words.one_every.form(if every == 10 { "one" } else { "other" });
    fill(form, &[("n", &intl.tenths(every))])
}

/// When the next milestone may be passed.
pub(crate) fn estimate(snapshot: &Snapshot, counter: &CounterValue) -> Option<String> {
    match outlook::estimate(snapshot.dataset(), counter, snapshot.now)? {
        Ok(estimate) => {
            let text =
                estimate_sentence(snapshot, &estimate, [snapshot.words().estimate, snapshot.words().estimate_by]);
            Some(with_set_aside(snapshot, text, &counter.evidence, (estimate.pace.from, estimate.pace.to)))
        }
        Err(EstimateError::MayBePast) => {
            let next =
                counter.target.as_ref()?.ahead().filter(|way| way.remaining.is_some_and(|left| left.printed > 0))?;
            Some(fill(snapshot.words().estimate_past, &[("t", &snapshot.intl.milestone(next.next?))]))
        }
        Err(_) => None,
    }
}

/// Why nothing is said about the next milestone.
pub(crate) fn refusal(snapshot: &Snapshot, counter: &CounterValue) -> Option<&'static str> {
    let words = snapshot.words();
    match outlook::estimate(snapshot.dataset(), counter, snapshot.now)?.err()? {
        EstimateError::NoMilestone | EstimateError::MayBePast => None,
        EstimateError::TooFewReadings => Some(words.refused_few),
        EstimateError::TooClose => Some(words.refused_close),
        EstimateError::RoundingTooLarge => Some(words.refused_rounding),
        EstimateError::Contradicted => Some(words.refused_contradicted),
        EstimateError::TooOld => Some(words.refused_old),
        EstimateError::TooFar => Some(words.refused_far),
        EstimateError::TooNew => Some(words.refused_new),
    }
}

/// `text`, and which count between two days was set aside.
pub(crate) fn with_set_aside(snapshot: &Snapshot, text: String, evidence: &Evidence, between: (Day, Day)) -> String {
    let dataset = snapshot.dataset();
    let Evidence::Reported(figure) = evidence else { return text };
    let aside = query::set_aside(dataset, figure.observation, between, snapshot.now);
    let Some((id, aside)) = aside.and_then(|id| Some((id, dataset.observation(id)?))) else { return text };
    let shown = snapshot.intl.value(aside.value, dataset.milestones_of_observation(id));
    let remark = fill(snapshot.words().set_aside, &[("n", &shown), ("date", &snapshot.intl.date(aside.as_of))]);
    [text.as_str(), if text.ends_with('.') { " " } else { ". " }, &remark].concat()
}

/// An estimate as a sentence: that of `texts` for what lies ahead, or for what may have happened since.
pub(crate) fn estimate_sentence(snapshot: &Snapshot, estimate: &Estimate, texts: [&'static str; 2]) -> String {
    let intl = &snapshot.intl;
    let is_wide = estimate.latest.days_since(estimate.earliest) > MOST_DAYS;
    let date = |day: Day| {
        let date = Date::from(day);
        intl.date(if is_wide { date.to_month() } else { date })
    };
    let [text, by] = texts;
    let text = if estimate.earliest > snapshot.now { text } else { by };
    with_pace(
        snapshot,
        text,
        &estimate.pace,
        &[
            ("t", &intl.milestone(estimate.threshold)),
            ("first", &date(estimate.earliest)),
            ("last", &date(estimate.latest)),
        ],
    )
}

/// `text` with the pace and its days filled in.
fn with_pace(snapshot: &Snapshot, text: &str, pace: &Pace, more: &[(&str, &str)]) -> String {
    let (words, intl) = (snapshot.words(), &snapshot.intl);
    let (least, most) = (intl.added(pace.per_day_min), intl.missing(pace.per_day_max));
    let range = if least == most { most } else { fill(words.between, &[("least", &least), ("most", &most)]) };
    let per_day = fill(words.per_day, &[("n", &range)]);
    let (from, to) = (intl.day(pace.from), intl.day(pace.to));
    let mut values = vec![("from", from.as_str()), ("to", &to), ("pace", &per_day)];
    values.extend_from_slice(more);
    fill(text, &values)
}
