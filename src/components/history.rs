//! What was seen of a count over time: as a small line, and as a table in which every figure opens its source.

mod chart;
mod periods;

use std::ops::Range;
use std::rc::Rc;

use milestream_data::model::Metric;
use milestream_data::query::{self, Evidence, Point, PointStatus};
use milestream_data::{Day, Figure};
use yew::prelude::*;

use self::chart::chart;
pub(super) use self::periods::claim as claim_of_period;
use self::periods::periods;
use super::source_button::{Face, source};
use super::view_context::Scene;
use crate::content::citation::Claim;
use crate::content::counter::Subject;
use crate::content::messages::fill;

/// A figure of the history, ready to be shown.
struct Seen {
    point: Point,
    claim: Rc<Claim>,
}

/// The history of what a counter counts, or of a track in the leaderboard, until the scene's day. `None` where less
/// than two figures were observed, and no days or weeks.
pub(super) fn history(scene: &Scene, subject: &Subject) -> Option<Html> {
    let seen = seen(scene, subject);
    let periods = match subject {
        Subject::Track(track) => periods(scene, *track),
        Subject::Songs { .. } | Subject::Total { .. } => None,
    };
    if seen.len() < 2 && periods.is_none() {
        return None;
    }
    let count = u64::try_from(seen.len()).unwrap_or(u64::MAX);
    let summary = fill(scene.intl.plural(&scene.words().all_figures, count), &[("n", &scene.intl.count(count))]);
    // What has no date has no place on a line.
    let dated: Vec<&Seen> = seen.iter().filter(|seen| !seen.point.as_of.is_unknown()).collect();
    Some(html! {
        <div part="history" class="history">
            // One figure is no line, and stands above already.
            if seen.len() > 1 {
                if dated.len() > 1 {
                    { chart(scene, subject.milestones(scene.dataset()), &dated) }
                }
                <details class="details">
                    <summary>{ summary }</summary>
                    { table(scene, &seen) }
                </details>
            }
            { periods.unwrap_or_default() }
        </div>
    })
}

/// Every observation that is known, the oldest first.
fn seen(scene: &Scene, subject: &Subject) -> Vec<Seen> {
    let Some(counts) = counts(scene, subject) else { return Vec::new() };
    let (is_tally, about) = match subject {
        Subject::Songs { artist, .. } => (true, scene.artist(*artist).to_owned()),
        Subject::Track(track) => (false, scene.track_name(*track)),
        Subject::Total { artist, metric, .. } => (*metric == Metric::Awards, scene.artist(*artist).to_owned()),
    };
    let milestones = subject.milestones(scene.dataset());
    let points = query::history(scene.dataset(), &counts, scene.at);
    let claim = |point: &Point| {
        let value = point.value;
        let shown = if is_tally { scene.intl.tally(value, milestones) } else { scene.intl.value(value, milestones) };
        let contradicts = match point.status {
            PointStatus::Corrected(earlier) => Some(earlier),
            _ => None,
        };
        let figure = Figure { value, as_of: point.as_of, observation: point.observation, contradicts };
        Rc::new(Claim::of_evidence(shown, about.clone(), value, point.as_of, &Evidence::Reported(figure)))
    };
    points.into_iter().map(|point| Seen { claim: claim(&point), point }).collect()
}

/// Where the observations of a subject lie; of a coverage those of the series with the newest figure.
fn counts(scene: &Scene, subject: &Subject) -> Option<Range<u32>> {
    let dataset = scene.dataset();
    match subject {
        Subject::Track(track) => Some(dataset.track(*track)?.counts.clone()),
        Subject::Total { index, .. } => Some(dataset.totals().get(*index)?.counts.clone()),
        Subject::Songs { artist, threshold } => {
            let fits = dataset.coverage().iter().filter(|one| one.artist == *artist && one.threshold == *threshold);
            let newest =
                |counts: &Range<u32>| -> Option<Day> { Some(dataset.figure_at(counts, scene.at)?.as_of.last_day()) };
            fits.map(|series| &series.observations).max_by_key(|counts| newest(counts)).cloned()
        }
    }
}

/// Date, figure and what is to be said of it, the newest first.
fn table(scene: &Scene, seen: &[Seen]) -> Html {
    let words = scene.words();
    let row = |Seen { point, claim }: &Seen| {
        let told = html! {
            <>
                { source(scene, claim, Face::Number) }
                if let Some(text) = mark(scene, point) {
                    <span class="aside">{ text }</span>
                }
            </>
        };
        self::row("observation", scene.date(point.as_of), told)
    };
    ruled(words.history, words.column_date_of, words.column_count, seen.iter().rev().map(row).collect())
}

/// A table of two columns: a time, and what was counted then.
fn ruled(caption: &'static str, time: &'static str, count: &'static str, rows: Vec<Html>) -> Html {
    html! {
        <table class="history-table">
            <caption>{ caption }</caption>
            <thead><tr><th scope="col">{ time }</th><th scope="col" class="figure">{ count }</th></tr></thead>
            <tbody>{ rows }</tbody>
        </table>
    }
}

/// A row of it.
fn row(part: &'static str, time: String, told: Html) -> Html {
    html! { <tr {part} translate="no"><th scope="row">{ time }</th><td class="figure">{ told }</td></tr> }
}

/// What speaks against an observation, or it against another.
fn mark(scene: &Scene, point: &Point) -> Option<String> {
    let words = scene.words();
    let (text, other) = match point.status {
        PointStatus::Stood | PointStatus::Added => return None,
        PointStatus::Disputed => return Some(words.mark_disputed.to_owned()),
        PointStatus::Corrected(other) => (words.mark_corrects, other),
        PointStatus::SetAside(other) => (words.mark_set_aside, other),
        PointStatus::Contradicted(other) => (words.mark_contradicted, other),
    };
    let other = scene.dataset().observation(other)?;
    let shown = scene.intl.value(other.value, scene.dataset().milestones_of_observation(point.observation));
    Some(fill(text, &[("n", &shown), ("date", &scene.intl.date(other.as_of))]))
}
