//! Sentences about a counter's number: what is counted, how far it is, what is left.

use milestream_data::model::{Credit, Metric};
use milestream_data::query::{Progress, Remaining};
use milestream_data::{Milestones, Precision, Value, label as labels};

use super::{CounterValue, NoCounter, Subject, Target};
use crate::content::messages::{Plural, fill};
use crate::content::snapshot::Snapshot;
use crate::content::text_direction::isolated;

/// What is counted, in words.
pub(crate) fn label(snapshot: &Snapshot, counter: &CounterValue) -> String {
    let words = snapshot.words();
    match &counter.subject {
        Subject::Songs { artist, threshold } => {
            // "1+" may be more than one.
            let is_sure = counter.value.precision() == Precision::Exact;
            let text = songs(snapshot, words.counter_songs(), is_sure.then_some(counter.value.amount()));
            fill(text, &[("artist", snapshot.artist(*artist)), ("t", &snapshot.intl.milestone(*threshold))])
        }
        Subject::Track(track) => snapshot.track_name(*track),
        Subject::Total { artist, metric, credit, name, .. } => {
            let artist = snapshot.artist(*artist);
            let template = match (metric, name) {
                (_, Some(name)) => return fill(words.total_named(), &[("artist", artist), ("name", name)]),
                (Metric::Streams, None) => words.total_streams(),
                (Metric::Followers, None) => words.total_followers(),
                (Metric::MonthlyListeners, None) => words.total_listeners(),
                (Metric::Awards, None) => words.total_awards(),
            };
            fill(template, &[("artist", artist), ("credit", credit_name(snapshot, *credit))])
        }
    }
}

/// What stands before the number and behind it in one line: `127 BTS songs past 100M`, `BTS followers: 30M+`.
pub(crate) fn around_number(snapshot: &Snapshot, counter: &CounterValue, label: &str) -> (String, String) {
    let words = snapshot.words();
    match &counter.subject {
        Subject::Songs { artist, threshold } => {
            let is_sure = counter.value.precision() == Precision::Exact;
            let text = songs(snapshot, words.counter_songs_line(), is_sure.then_some(counter.value.amount()));
            let (artist, threshold) = (snapshot.artist(*artist), snapshot.intl.milestone(*threshold));
            split_around(text, "{n}", &[("artist", artist), ("t", &threshold)])
        }
        Subject::Track(_) | Subject::Total { .. } => split_around(words.labelled(), "{text}", &[("label", label)]),
    }
}

/// The counter as a sentence of its own, parted around the number that it says: `127 of BTS’s songs have passed 100M streams`,
/// `Boy With Luv has passed 1B streams (BTS feat. Halsey)`. Where it says a milestone, that is surely reached; before the
/// first one it says the count: `Boy With Luv has 600K streams so far`.
pub(crate) fn sentence(snapshot: &Snapshot, counter: &CounterValue, shown: &str) -> [String; 3] {
    let words = snapshot.words();
    let count = (counter.value.precision() == Precision::Exact).then_some(counter.value.amount());
    let around = |text: &str, place: &str, number: String, values: &[(&str, &str)]| {
        let (before, after) = split_around(text, place, values);
        [before, number, after]
    };
    let passed = |text: &str, so_far: Plural, name: &str, aside: &str| {
        let values = [("title", name), ("artist", name)];
        let [mut before, number, mut after] =
            match counter.subject.milestones(snapshot.dataset()).last_reached(counter.value.lo()) {
                Some(reached) => around(text, "{t}", snapshot.intl.milestone(reached), &values),
                None => around(songs(snapshot, so_far, count), "{n}", shown.to_owned(), &values),
            };
        if !aside.is_empty() {
            let (start, end) = split_around(words.with_aside(), "{text}", &[("aside", aside)]);
            before.insert_str(0, &start);
            after.push_str(&end);
        }
        [before, number, after]
    };
    let streams = |name: &str, aside: &str| passed(words.counter_passed(), words.counter_streams_so_far(), name, aside);
    match &counter.subject {
        Subject::Songs { artist, threshold } => {
            let (artist, threshold) = (snapshot.artist(*artist), snapshot.intl.milestone(*threshold));
            let text = songs(snapshot, words.counter_sentence(), count);
            around(text, "{n}", shown.to_owned(), &[("artist", artist), ("t", &threshold)])
        }
        Subject::Track(track) => streams(&isolated(snapshot.title(*track).to_owned()), &snapshot.credits(*track)),
        Subject::Total { artist, metric, credit, name, .. } => {
            let artist = isolated(snapshot.artist(*artist).to_owned());
            let values = [("artist", artist.as_str()), ("name", name.as_deref().unwrap_or_default())];
            let of_number = |text: &str| around(text, "{n}", shown.to_owned(), &values);
            match (metric, name) {
                (Metric::Streams, _) => {
                    streams(&artist, name.as_deref().unwrap_or_else(|| credit_name(snapshot, *credit)))
                }
                (Metric::Followers, _) => {
                    let so_far = words.counter_followers_so_far();
                    passed(words.counter_followers(), so_far, &artist, name.as_deref().unwrap_or_default())
                }
                // They rise and fall: none of their milestones stays passed.
                (Metric::MonthlyListeners, _) => of_number(words.counter_listeners()),
                (Metric::Awards, Some(_)) => of_number(words.counter_won()),
                (Metric::Awards, None) => of_number(songs(snapshot, words.counter_awards(), count)),
            }
        }
    }
}

/// What stands before and behind a place. A name may look like a place: the text is split before it is filled.
fn split_around(text: &str, place: &str, values: &[(&str, &str)]) -> (String, String) {
    let (before, after) = text.split_once(place).unwrap_or((text, ""));
    (fill(before, values), fill(after, values))
}

/// Why there is no counter, as a sentence that says what to do.
pub(crate) fn no_counter(snapshot: &Snapshot, missing: &NoCounter) -> String {
    match missing {
        NoCounter::Unknown(id) => fill(snapshot.words().state_unknown(), &[("id", id)]),
        NoCounter::NoFigure => fill(snapshot.words().state_no_figure(), &[("date", &snapshot.intl.day(snapshot.at))]),
    }
}

/// How far a counter is on its way.
pub(crate) struct Meter {
    /// In parts per million; above 1,000,000 is full.
    pub(crate) fraction_ppm: u32,
    /// In words: `89 of 100`.
    pub(crate) text: String,
    /// The places of its ticks, in thousandths.
    pub(crate) ticks: Vec<u64>,
}

/// The meter of a counter. `None` where nothing is gone toward, and where the value has no upper end, so that nobody knows
/// how far it is.
pub(crate) fn meter(snapshot: &Snapshot, counter: &CounterValue) -> Option<Meter> {
    let (intl, milestones) = (&snapshot.intl, counter.subject.milestones(snapshot.dataset()));
    let meter = |fraction_ppm, done: &str, of: &str, ticks| {
        Some(Meter { fraction_ppm, text: fill(snapshot.words().number_of(), &[("n", done), ("t", of)]), ticks })
    };
    let in_tens = |whole: u64| {
        let step = if whole <= 10 { 1 } else { whole.div_ceil(10) };
        ticks(whole, |at| at.checked_sub(1).map(|at| at / step * step).filter(|at| *at > 0))
    };
    let count =
        labels::all_digits(counter.value).map_or_else(|| intl.value(counter.value, milestones), |all| intl.count(all));
    match counter.target.as_ref()? {
        Target::Goal { progress: Progress { is_bounded: false, next: Some(_), .. }, .. }
        | Target::Passed(_)
        | Target::Milestone(Progress { is_bounded: false, .. } | Progress { next: None, .. }) => None,
        // Nobody says "127 of 100".
        Target::Goal { goal, progress } if counter.value.lo() > *goal => Some(Meter {
            fraction_ppm: progress.fraction_ppm,
            text: remaining(snapshot, counter)?,
            ticks: in_tens(*goal),
        }),
        Target::Goal { goal, progress } => meter(progress.fraction_ppm, &count, &intl.count(*goal), in_tens(*goal)),
        Target::Complete => meter(1_000_000, &count, &count, Vec::new()),
        Target::Milestone(Progress { next: Some(next), fraction_ppm, .. }) => {
            let ticks = ticks(*next, |at| milestones.last_reached(at.checked_sub(1)?));
            meter(*fraction_ppm, &intl.value(counter.value, milestones), &intl.milestone(*next), ticks)
        }
    }
}

/// The ticks of a meter up to `next`, in thousandths: at each milestone below it, at each of few songs, else at each tenth.
fn ticks(next: u64, mut below: impl FnMut(u64) -> Option<u64>) -> Vec<u64> {
    const MOST: usize = 20;
    const FULL: u64 = 1000;
    // Counts are at most 2^53 − 1, so that nothing overflows.
    let place = |at: u64| at.saturating_mul(FULL) / next.max(1);
    let mut places = Vec::new();
    let mut milestone = next;
    while let Some(lower) = below(milestone) {
        places.push(place(lower));
        milestone = lower;
        if places.len() > MOST {
            return (1..10).map(|tenth| tenth * FULL / 10).collect();
        }
    }
    places
}

/// What is left, in words.
pub(crate) fn remaining(snapshot: &Snapshot, counter: &CounterValue) -> Option<String> {
    let (words, intl, milestones) = (snapshot.words(), &snapshot.intl, counter.subject.milestones(snapshot.dataset()));
    let digits = labels::all_digits(counter.value);
    let Some(target) = &counter.target else {
        return counter.total.map(|total| of_total(snapshot, total));
    };
    Some(match target {
        Target::Goal { goal, progress } => match progress.remaining {
            None => fill(words.counter_goal_reached(), &[("goal", &intl.count(*goal))]),
            Some(remaining) => {
                let left = remaining.known();
                let left = if digits.is_some() {
                    intl.count(left)
                } else {
                    intl.missing_from(counter.value, milestones, left)
                };
                fill(left_until(snapshot, progress, remaining), &[("n", &left), ("t", &intl.count(*goal))])
            }
        },
        Target::Complete => of_all(snapshot, counter),
        Target::Passed(threshold) => fill(words.counter_past(), &[("t", &intl.milestone(*threshold))]),
        Target::Milestone(progress) => return missing(snapshot, counter.value, milestones, progress),
    })
}

/// What is missing from `value` to the next of `milestones`, in words.
pub(crate) fn missing(
    snapshot: &Snapshot,
    value: Value,
    milestones: &Milestones,
    progress: &Progress,
) -> Option<String> {
    let intl = &snapshot.intl;
    let (next, remaining) = (intl.milestone(progress.next?), progress.remaining?);
    let left = intl.missing_from(value, milestones, remaining.known());
    Some(fill(left_until(snapshot, progress, remaining), &[("n", &left), ("t", &next)]))
}

/// The text for what is left, by how much is known of it.
fn left_until(snapshot: &Snapshot, progress: &Progress, remaining: Remaining) -> &'static str {
    let words = snapshot.words();
    if !progress.is_bounded {
        words.counter_left_at_most()
    } else if remaining.printed == 0 {
        words.counter_left_unsure()
    } else {
        words.counter_left()
    }
}

pub(crate) fn of_total(snapshot: &Snapshot, total: u64) -> String {
    fill(songs(snapshot, snapshot.words().counter_of_songs(), Some(total)), &[("n", &snapshot.intl.count(total))])
}

fn of_all(snapshot: &Snapshot, counter: &CounterValue) -> String {
    let threshold = match counter.subject {
        Subject::Songs { threshold, .. } => snapshot.intl.milestone(threshold),
        _ => String::new(),
    };
    let total = snapshot.intl.full_count(counter.value, snapshot.dataset().milestones());
    fill(
        songs(snapshot, snapshot.words().counter_all_songs(), Some(counter.value.amount())),
        &[("n", &total), ("t", &threshold)],
    )
}

/// The form for so many songs; `None` where it is not known how many exactly.
fn songs(snapshot: &Snapshot, plural: Plural, count: Option<u64>) -> &'static str {
    let intl = &snapshot.intl;
    count.map_or_else(|| intl.plural_of_many(plural), |count| intl.plural(plural, count))
}

/// What it means that a total counts these credits.
pub(crate) fn credit_meaning(snapshot: &Snapshot, credit: Credit) -> &'static str {
    let words = snapshot.words();
    match credit {
        Credit::All => words.credit_all_meaning(),
        Credit::Lead => words.credit_lead_meaning(),
        Credit::Alone => words.credit_alone_meaning(),
        Credit::Feature => words.credit_feature_meaning(),
        Credit::WithMembers => words.credit_with_members_meaning(),
        Credit::Unstated => words.credit_unstated_meaning(),
    }
}

/// By which credits a total is counted.
pub(crate) fn credit_name(snapshot: &Snapshot, credit: Credit) -> &'static str {
    let words = snapshot.words();
    match credit {
        Credit::All => words.credit_all(),
        Credit::Lead => words.credit_lead(),
        Credit::Alone => words.credit_alone(),
        Credit::Feature => words.credit_feature(),
        Credit::WithMembers => words.credit_with_members(),
        Credit::Unstated => words.credit_unstated(),
    }
}
