//! One number as the hero, and everything else a step back.

use std::rc::Rc;

use milestream_data::dataset::{Credit, Metric};
use milestream_data::query::Progress;
use yew::prelude::*;

use super::fallen::empty;
use super::meter::meter;
use super::scene::Scene;
use super::source::{Face, source};
use crate::claim::Claim;
use crate::tally::{self, Missing, Subject, Tally, Target};
use crate::words::fill;

/// The counter that the options ask for.
pub(super) fn counter(scene: &Scene) -> Html {
    match tally::tally(scene.dataset(), scene.options(), scene.at) {
        Ok(tally) => hero(scene, &tally),
        Err(missing) => empty(excuse(scene, &missing)),
    }
}

/// Why there is no counter, as a sentence that says what to do.
fn excuse(scene: &Scene, missing: &Missing) -> String {
    match missing {
        Missing::Unknown(id) => fill(scene.words().empty_unknown, &[("id", id)]),
        Missing::NoFigure => fill(scene.words().empty_figure, &[("date", &scene.intl.day(scene.at))]),
    }
}

/// The number large, with its meter.
fn hero(scene: &Scene, tally: &Tally) -> Html {
    let claim = Rc::new(claim(scene, tally));
    let target = tally.target.as_ref();
    let progress = target.and_then(|target| way(scene, tally, target));
    html! {
        <div class="counter">
            <p part="label" class="label">{ label(scene, tally) }</p>
            <p part="value" class="value" title={scene.intl.count(tally.value.amount())}>{ &claim.shown }</p>
            if let Some((fraction_ppm, text)) = progress {
                { meter(fraction_ppm, text) }
            }
            if let Some(text) = remaining(scene, tally) {
                <p part="remaining" class="remaining">{ text }</p>
            }
            <p part="date" class="date">{ source(scene, &claim, Face::Line) }</p>
        </div>
    }
}

/// The number in a row of a list.
pub(super) fn small(scene: &Scene, tally: &Tally) -> Html {
    let claim = Rc::new(claim(scene, tally));
    html! {
        <div class="small-tally">
            <dt part="label">{ label(scene, tally) }</dt>
            <dd>
                <span part="value">{ source(scene, &claim, Face::Number) }</span>
                if let Some(text) = tally.total.filter(|_| tally.target.is_none()).map(|total| of_total(scene, total)) {
                    <span class="aside">{ text }</span>
                }
                <span part="date" class="aside">{ scene.intl.date(tally.as_of) }</span>
            </dd>
        </div>
    }
}

/// The number as it is shown, with what it rests on.
pub(super) fn claim(scene: &Scene, tally: &Tally) -> Claim {
    let ladder = scene.dataset().ladder();
    let shown = match &tally.subject {
        Subject::Songs { .. } | Subject::Total { metric: Metric::Awards, .. } => scene.intl.tally(tally.value, ladder),
        Subject::Track(_) | Subject::Total { .. } => scene.intl.value(tally.value, ladder),
    };
    Claim::of_evidence(shown, label(scene, tally), tally.value, tally.as_of, &tally.evidence)
}

/// What is counted, in words.
pub(super) fn label(scene: &Scene, tally: &Tally) -> String {
    let words = scene.words();
    match &tally.subject {
        Subject::Songs { artist, threshold } => {
            let text = scene.intl.plural(&words.songs_past, tally.value.amount());
            fill(text, &[("artist", scene.artist(*artist)), ("t", &scene.intl.rung(*threshold))])
        }
        Subject::Track(track) => scene.track_name(*track),
        Subject::Total { artist, metric, credit, name } => {
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

fn credit_name(scene: &Scene, credit: Credit) -> &'static str {
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

/// The meter of a target: how far, in parts per million, and in words. `None` where the value has no upper end.
fn way(scene: &Scene, tally: &Tally, target: &Target) -> Option<(u32, String)> {
    let intl = &scene.intl;
    let (fraction_ppm, done, of) = match target {
        Target::Goal { goal, .. } => {
            (share_ppm(tally.value.amount(), *goal), intl.count(tally.value.amount()), intl.count(*goal))
        }
        Target::Complete
        | Target::Passed(_)
        | Target::Milestone(Progress { is_bounded: false, .. } | Progress { next: None, .. }) => return None,
        Target::Milestone(Progress { next: Some(next), fraction_ppm, .. }) => {
            (*fraction_ppm, intl.value(tally.value, scene.dataset().ladder()), intl.rung(*next))
        }
    };
    Some((fraction_ppm, fill(scene.words().meter, &[("n", &done), ("t", &of)])))
}

/// `part` of `whole` in parts per million, truncated; at most 1,000,000.
fn share_ppm(part: u64, whole: u64) -> u32 {
    const FULL: u128 = 1_000_000;
    let share = (u128::from(part) * FULL).checked_div(u128::from(whole)).unwrap_or(FULL);
    u32::try_from(share.min(FULL)).unwrap_or(1_000_000)
}

/// What is left, in words.
pub(super) fn remaining(scene: &Scene, tally: &Tally) -> Option<String> {
    let (words, intl) = (scene.words(), &scene.intl);
    let Some(target) = &tally.target else {
        return tally.total.map(|total| of_total(scene, total));
    };
    Some(match target {
        Target::Goal { goal, to_go: 0 } => fill(words.goal_reached, &[("goal", &intl.count(*goal))]),
        Target::Goal { goal, to_go } => fill(words.to_go, &[("n", &intl.count(*to_go)), ("goal", &intl.count(*goal))]),
        Target::Complete => of_all(scene, tally),
        Target::Passed(threshold) => fill(words.past, &[("t", &intl.rung(*threshold))]),
        Target::Milestone(progress) => return missing(scene, progress),
    })
}

/// What is missing to the next milestone, in words.
pub(super) fn missing(scene: &Scene, progress: &Progress) -> Option<String> {
    let (words, intl) = (scene.words(), &scene.intl);
    let next = intl.rung(progress.next?);
    let remaining = progress.remaining?;
    let (text, left) = if !progress.is_bounded {
        (words.left_at_most, remaining.at_most)
    } else if remaining.printed == 0 {
        (words.left_unsure, 0)
    } else {
        (words.left, remaining.printed)
    };
    Some(fill(text, &[("n", &intl.missing(left)), ("t", &next)]))
}

fn of_total(scene: &Scene, total: u64) -> String {
    fill(scene.intl.plural(&scene.words().of_songs, total), &[("n", &scene.intl.count(total))])
}

fn of_all(scene: &Scene, tally: &Tally) -> String {
    let threshold = match tally.subject {
        Subject::Songs { threshold, .. } => scene.intl.rung(threshold),
        _ => String::new(),
    };
    let total = scene.intl.count(tally.value.amount());
    fill(scene.words().all_songs_past, &[("total", &total), ("t", &threshold)])
}
