//! What a counter says of its number: what is counted, how far it is, what is left.

use milestream_data::model::{Credit, Metric};
use milestream_data::query::Progress;
use milestream_data::{Precision, label as labels};

use crate::components::meter;
use crate::components::view_context::Scene;
use crate::content::counter::{Missing, Subject, Tally, Target};
use crate::content::messages::{Plural, fill};

/// What is counted, in words.
pub(crate) fn label(scene: &Scene, tally: &Tally) -> String {
    let words = scene.words();
    match &tally.subject {
        Subject::Songs { artist, threshold } => {
            // "1+" may be more than one.
            let is_sure = tally.value.precision() == Precision::Exact;
            let text = songs(scene, &words.songs_past, is_sure.then_some(tally.value.amount()));
            fill(text, &[("artist", scene.artist(*artist)), ("t", &scene.intl.milestone(*threshold))])
        }
        Subject::Track(track) => scene.track_name(*track),
        Subject::Total { artist, metric, credit, name, .. } => {
            let artist = scene.artist(*artist);
            let template = match (metric, name) {
                (_, Some(name)) => return [artist, " ", name].concat(),
                (Metric::Streams, None) => words.total_streams,
                (Metric::Followers, None) => words.followers,
                (Metric::MonthlyListeners, None) => words.listeners,
                (Metric::Awards, None) => words.awards,
            };
            fill(template, &[("artist", artist), ("credit", credit_name(scene, *credit))])
        }
    }
}

/// Why there is no counter, as a sentence that says what to do.
pub(crate) fn excuse(scene: &Scene, missing: &Missing) -> String {
    match missing {
        Missing::Unknown(id) => fill(scene.words().empty_unknown, &[("id", id)]),
        Missing::NoFigure => fill(scene.words().empty_figure, &[("date", &scene.intl.day(scene.at))]),
    }
}

/// The meter of a counter: how far, in parts per million and in words, and its ticks. `None` where nothing is gone toward,
/// and where the value has no upper end, so that nobody knows how far it is.
pub(crate) fn way(scene: &Scene, tally: &Tally) -> Option<(u32, String, Vec<u64>)> {
    let (intl, milestones) = (&scene.intl, tally.subject.milestones(scene.dataset()));
    let meter = |fraction_ppm, done: &str, of: &str, ticks| {
        Some((fraction_ppm, fill(scene.words().meter, &[("n", done), ("t", of)]), ticks))
    };
    let in_tens = |whole: u64| {
        let step = if whole <= 10 { 1 } else { whole.div_ceil(10) };
        meter::ticks(whole, |at| at.checked_sub(1).map(|at| at / step * step).filter(|at| *at > 0))
    };
    let count =
        labels::all_digits(tally.value).map_or_else(|| intl.value(tally.value, milestones), |all| intl.count(all));
    match tally.target.as_ref()? {
        Target::Goal { progress: Progress { is_bounded: false, next: Some(_), .. }, .. }
        | Target::Passed(_)
        | Target::Milestone(Progress { is_bounded: false, .. } | Progress { next: None, .. }) => None,
        Target::Goal { goal, progress } => meter(progress.fraction_ppm, &count, &intl.count(*goal), in_tens(*goal)),
        Target::Complete => meter(1_000_000, &count, &count, Vec::new()),
        Target::Milestone(Progress { next: Some(next), fraction_ppm, .. }) => {
            let ticks = meter::ticks(*next, |at| milestones.last_reached(at.checked_sub(1)?));
            meter(*fraction_ppm, &intl.value(tally.value, milestones), &intl.milestone(*next), ticks)
        }
    }
}

/// What is left, in words.
pub(crate) fn remaining(scene: &Scene, tally: &Tally) -> Option<String> {
    let (words, intl) = (scene.words(), &scene.intl);
    let digits = labels::all_digits(tally.value);
    let Some(target) = &tally.target else {
        return tally.total.map(|total| of_total(scene, total));
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
        Target::Complete => of_all(scene, tally),
        Target::Passed(threshold) => fill(words.past, &[("t", &intl.milestone(*threshold))]),
        Target::Milestone(progress) => return missing(scene, progress),
    })
}

/// What is missing to the next milestone, in words.
pub(crate) fn missing(scene: &Scene, progress: &Progress) -> Option<String> {
    let (words, intl) = (scene.words(), &scene.intl);
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

pub(super) fn of_total(scene: &Scene, total: u64) -> String {
    fill(songs(scene, &scene.words().of_songs, Some(total)), &[("n", &scene.intl.count(total))])
}

fn of_all(scene: &Scene, tally: &Tally) -> String {
    let threshold = match tally.subject {
        Subject::Songs { threshold, .. } => scene.intl.milestone(threshold),
        _ => String::new(),
    };
    let total = scene.intl.tally(tally.value, scene.dataset().milestones());
    fill(
        songs(scene, &scene.words().all_songs_past, Some(tally.value.amount())),
        &[("total", &total), ("t", &threshold)],
    )
}

/// The form for so many songs; `None` where it is not known how many exactly.
fn songs(scene: &Scene, plural: &Plural, count: Option<u64>) -> &'static str {
    count.map_or_else(|| plural.form("other"), |count| scene.intl.plural(plural, count))
}

/// By which credits a total is counted.
pub(crate) fn credit_name(scene: &Scene, credit: Credit) -> &'static str {
    let words = scene.words();
    match credit {
        Credit::All => words.credit_all,
        Credit::Lead => words.credit_lead,
        Credit::Alone => words.credit_alone,
        Credit::Feature => words.credit_feature,
        Credit::WithMembers => words.credit_with_members,
        Credit::Unstated => words.credit_unstated,
    }
}
