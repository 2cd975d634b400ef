//! What a counter says of its number: what is counted, how far it is, what is left.

use milestream_data::model::{Credit, Metric};
use milestream_data::query::Progress;
use milestream_data::{Precision, label as labels};

use crate::components::meter;
use crate::components::view_context::ViewContext;
use crate::content::counter::{CounterValue, NoCounter, Subject, Target};
use crate::content::messages::{Plural, fill};

/// What is counted, in words.
pub(crate) fn label(context: &ViewContext, counter: &CounterValue) -> String {
    let words = context.words();
    match &counter.subject {
        Subject::Songs { artist, threshold } => {
            // "1+" may be more than one.
            let is_sure = counter.value.precision() == Precision::Exact;
            let text = songs(context, &words.songs_past, is_sure.then_some(counter.value.amount()));
            fill(text, &[("artist", context.artist(*artist)), ("t", &context.intl.milestone(*threshold))])
        }
        Subject::Track(track) => context.track_name(*track),
        Subject::Total { artist, metric, credit, name, .. } => {
            let artist = context.artist(*artist);
            let template = match (metric, name) {
                (_, Some(name)) => return [artist, " ", name].concat(),
                (Metric::Streams, None) => words.total_streams,
                (Metric::Followers, None) => words.followers,
                (Metric::MonthlyListeners, None) => words.listeners,
                (Metric::Awards, None) => words.awards,
            };
            fill(template, &[("artist", artist), ("credit", credit_name(context, *credit))])
        }
    }
}

/// Why there is no counter, as a sentence that says what to do.
pub(crate) fn no_counter(context: &ViewContext, missing: &NoCounter) -> String {
    match missing {
        NoCounter::Unknown(id) => fill(context.words().empty_unknown, &[("id", id)]),
        NoCounter::NoFigure => fill(context.words().empty_figure, &[("date", &context.intl.day(context.at))]),
    }
}

/// The meter of a counter: how far, in parts per million and in words, and its ticks. `None` where nothing is gone toward,
/// and where the value has no upper end, so that nobody knows how far it is.
pub(crate) fn way(context: &ViewContext, counter: &CounterValue) -> Option<(u32, String, Vec<u64>)> {
    let (intl, milestones) = (&context.intl, counter.subject.milestones(context.dataset()));
    let meter = |fraction_ppm, done: &str, of: &str, ticks| {
        Some((fraction_ppm, fill(context.words().meter, &[("n", done), ("t", of)]), ticks))
    };
    let in_tens = |whole: u64| {
        let step = if whole <= 10 { 1 } else { whole.div_ceil(10) };
        meter::ticks(whole, |at| at.checked_sub(1).map(|at| at / step * step).filter(|at| *at > 0))
    };
    let count =
        labels::all_digits(counter.value).map_or_else(|| intl.value(counter.value, milestones), |all| intl.count(all));
    match counter.target.as_ref()? {
        Target::Goal { progress: Progress { is_bounded: false, next: Some(_), .. }, .. }
        | Target::Passed(_)
        | Target::Milestone(Progress { is_bounded: false, .. } | Progress { next: None, .. }) => None,
        Target::Goal { goal, progress } => meter(progress.fraction_ppm, &count, &intl.count(*goal), in_tens(*goal)),
        Target::Complete => meter(1_000_000, &count, &count, Vec::new()),
        Target::Milestone(Progress { next: Some(next), fraction_ppm, .. }) => {
            let ticks = meter::ticks(*next, |at| milestones.last_reached(at.checked_sub(1)?));
            meter(*fraction_ppm, &intl.value(counter.value, milestones), &intl.milestone(*next), ticks)
        }
    }
}

/// What is left, in words.
pub(crate) fn remaining(context: &ViewContext, counter: &CounterValue) -> Option<String> {
    let (words, intl) = (context.words(), &context.intl);
    let digits = labels::all_digits(counter.value);
    let Some(target) = &counter.target else {
        return counter.total.map(|total| of_total(context, total));
    };
    Some(match target {
        Target::Goal { goal, progress } => match progress.remaining {
            None => fill(words.goal_reached, &[("goal", &intl.count(*goal))]),
            Some(left) => {
                let text = if progress.is_bounded { words.left } else { words.left_at_most };
                let left = left.known();
                let left = if digits.is_some() { intl.count(left) } else { intl.missing(left) };
                fill(text, &[("n", &left), ("t", &intl.count(*goal))])
            }
        },
        Target::Complete => of_all(context, counter),
        Target::Passed(threshold) => fill(words.past, &[("t", &intl.milestone(*threshold))]),
        Target::Milestone(progress) => return missing(context, progress),
    })
}

/// What is missing to the next milestone, in words.
pub(crate) fn missing(context: &ViewContext, progress: &Progress) -> Option<String> {
    let (words, intl) = (context.words(), &context.intl);
    let next = intl.milestone(progress.next?);
    let remaining = progress.remaining?;
    let text = if !progress.is_bounded {
        words.left_at_most
    } else if remaining.printed == 0 {
        words.left_unsure
    } else {
        words.left
    };
    Some(fill(text, &[("n", &intl.missing(remaining.known())), ("t", &next)]))
}

pub(super) fn of_total(context: &ViewContext, total: u64) -> String {
    fill(songs(context, &context.words().of_songs, Some(total)), &[("n", &context.intl.count(total))])
}

fn of_all(context: &ViewContext, counter: &CounterValue) -> String {
    let threshold = match counter.subject {
        Subject::Songs { threshold, .. } => context.intl.milestone(threshold),
        _ => String::new(),
    };
    let total = context.intl.full_count(counter.value, context.dataset().milestones());
    fill(
        songs(context, &context.words().all_songs_past, Some(counter.value.amount())),
        &[("total", &total), ("t", &threshold)],
    )
}

/// The form for so many songs; `None` where it is not known how many exactly.
fn songs(context: &ViewContext, plural: &Plural, count: Option<u64>) -> &'static str {
    count.map_or_else(|| plural.form("other"), |count| context.intl.plural(plural, count))
}

/// By which credits a total is counted.
pub(crate) fn credit_name(context: &ViewContext, credit: Credit) -> &'static str {
    let words = context.words();
    match credit {
        Credit::All => words.credit_all,
        Credit::Lead => words.credit_lead,
        Credit::Alone => words.credit_alone,
        Credit::Feature => words.credit_feature,
        Credit::WithMembers => words.credit_with_members,
        Credit::Unstated => words.credit_unstated,
    }
}
