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
pub(super) use self::periods::citation as citation_of_period;
use self::periods::periods;
use super::source_button::{Face, source_button};
use super::view_context::ViewContext;
use crate::content::citation::Citation;
use crate::content::counter::Subject;
use crate::content::messages::fill;

/// A figure of the history, ready to be shown.
struct Seen {
    point: Point,
    citation: Rc<Citation>,
}

/// The history of what a counter counts, or of a track in the leaderboard, until the context's day. `None` where less
/// than two figures were observed, and no days or weeks.
pub(super) fn history(context: &ViewContext, subject: &Subject) -> Option<Html> {
    let seen = seen(context, subject);
    let periods = match subject {
        Subject::Track(track) => periods(context, *track),
        Subject::Songs { .. } | Subject::Total { .. } => None,
    };
    if seen.len() < 2 && periods.is_none() {
        return None;
    }
    let count = u64::try_from(seen.len()).unwrap_or(u64::MAX);
    let summary = fill(context.intl.plural(&context.words().all_figures, count), &[("n", &context.intl.count(count))]);
    // What has no date has no place on a line.
    let dated: Vec<&Seen> = seen.iter().filter(|seen| !seen.point.as_of.is_unknown()).collect();
    Some(html! {
        <div part="history" class="history">
            // One figure is no line, and stands above already.
            if seen.len() > 1 {
                if dated.len() > 1 {
                    { chart(context, subject.milestones(context.dataset()), &dated) }
                }
                <details class="details">
                    <summary>{ summary }</summary>
                    { table(context, &seen) }
                </details>
            }
            { periods.unwrap_or_default() }
        </div>
    })
}

/// Every observation that is known, the oldest first.
fn seen(context: &ViewContext, subject: &Subject) -> Vec<Seen> {
    let Some(counts) = counts(context, subject) else { return Vec::new() };
    let (is_full_count, about) = match subject {
        Subject::Songs { artist, .. } => (true, context.artist(*artist).to_owned()),
        Subject::Track(track) => (false, context.track_name(*track)),
        Subject::Total { artist, metric, .. } => (*metric == Metric::Awards, context.artist(*artist).to_owned()),
    };
    let milestones = subject.milestones(context.dataset());
    let points = query::history(context.dataset(), &counts, context.at);
    let citation = |point: &Point| {
        let value = point.value;
        let shown = if is_full_count {
            context.intl.full_count(value, milestones)
        } else {
            context.intl.value(value, milestones)
        };
        let contradicts = match point.status {
            PointStatus::Corrected(earlier) => Some(earlier),
            _ => None,
        };
        let figure = Figure { value, as_of: point.as_of, observation: point.observation, contradicts };
        Rc::new(Citation::of_evidence(shown, about.clone(), value, point.as_of, &Evidence::Reported(figure)))
    };
    points.into_iter().map(|point| Seen { citation: citation(&point), point }).collect()
}

/// Where the observations of a subject lie; of a coverage those of the series with the newest figure.
fn counts(context: &ViewContext, subject: &Subject) -> Option<Range<u32>> {
    let dataset = context.dataset();
    match subject {
        Subject::Track(track) => Some(dataset.track(*track)?.counts.clone()),
        Subject::Total { index, .. } => Some(dataset.totals().get(*index)?.counts.clone()),
        Subject::Songs { artist, threshold } => {
            let fits = dataset.coverage().iter().filter(|one| one.artist == *artist && one.threshold == *threshold);
            let newest =
                |counts: &Range<u32>| -> Option<Day> { Some(dataset.figure_at(counts, context.at)?.as_of.last_day()) };
            fits.map(|series| &series.observations).max_by_key(|counts| newest(counts)).cloned()
        }
    }
}

/// Date, figure and what is to be said of it, the newest first.
fn table(context: &ViewContext, seen: &[Seen]) -> Html {
    let words = context.words();
    let row = |Seen { point, citation }: &Seen| {
        let told = html! {
            <>
                { source_button(context, citation, Face::Number) }
                if let Some(text) = mark(context, point) {
                    <span class="aside">{ text }</span>
                }
            </>
        };
        self::row("observation", context.date(point.as_of), told)
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
fn mark(context: &ViewContext, point: &Point) -> Option<String> {
    let words = context.words();
    let (text, other) = match point.status {
        PointStatus::Stood | PointStatus::Added => return None,
        PointStatus::Disputed => return Some(words.mark_disputed.to_owned()),
        PointStatus::Corrected(other) => (words.mark_corrects, other),
        PointStatus::SetAside(other) => (words.mark_set_aside, other),
        PointStatus::Contradicted(other) => (words.mark_contradicted, other),
    };
    let other = context.dataset().observation(other)?;
    let shown = context.intl.value(other.value, context.dataset().milestones_of_observation(point.observation));
    Some(fill(text, &[("n", &shown), ("date", &context.intl.date(other.as_of))]))
}
