//! The history of a count: as a small chart, and as a table in which every figure opens its source.

mod chart;
mod counted;
mod dated_table;
mod periods;
mod point;
mod reading;
mod scale;
mod sparkline;

use std::ops::Range;
use std::rc::Rc;

use milestream_data::model::{Metric, TrackId};
use milestream_data::query::{self, Evidence, Point, PointStatus};
use milestream_data::{Day, Figure};
use yew::prelude::*;

use self::chart::chart;
#[cfg(feature = "studio")]
pub(crate) use self::chart::grows;
use self::counted::{counted_chart, counted_points};
use self::dated_table::{dated_row, dated_table};
pub(super) use self::periods::citation as citation_of_period;
use self::periods::periods;
use self::point::{ChartPoint, Cite, HistoryPoint};
use self::sparkline::{observed, rise, sparkline};
use super::source_button::{Face, source_button};
use super::view_context::ViewContext;
use crate::content::citation::Citation;
use crate::content::counter::{CounterValue, Subject};
use crate::content::messages::fill;
use crate::content::snapshot::Snapshot;

/// The history of a track in the leaderboard: how it came here, and every figure with its source. `None` with fewer than two
/// figures and no daily or weekly counts.
pub(super) fn history(context: &ViewContext, subject: &Subject) -> Option<Html> {
    let tables = tables(context, subject)?;
    Some(html! { <>{ history_chart(context, subject, None).unwrap_or_default() }{ tables }</> })
}

/// How a count came to what it is up to the day on display, as a chart that ends at `goal`, if there is one. `None` with fewer
/// than two figures of a known month: one alone is no line, and is shown above already. A report that names a year alone would
/// lie across all of it; it stands in the table.
fn history_chart(context: &ViewContext, subject: &Subject, goal: Option<u64>) -> Option<Html> {
    let mut points = points(context, subject);
    points.retain(|HistoryPoint { point, .. }| point.as_of.month().is_some());
    if points.len() < 2 {
        return None;
    }
    let drawn = points.iter().map(|HistoryPoint { point, citation }| ChartPoint {
        value: point.value,
        as_of: point.as_of,
        status: point.status,
        shown: citation.shown.clone(),
    });
    let drawn: Vec<ChartPoint> = drawn.collect();
    let cite: Cite = Rc::new(move |place| Some(Rc::clone(&points.get(place)?.citation)));
    Some(framed(chart(context, subject, goal, &drawn, cite)))
}

/// How a counter came to its number: by its reports, or by what was counted on each day.
pub(super) fn counter_history(context: &ViewContext, counter: &CounterValue, goal: Option<u64>) -> Option<Html> {
    match counter.evidence {
        Evidence::Reported(_) => history_chart(context, &counter.subject, goal),
        _ => counted_chart(context, &counter.subject, goal).map(framed),
    }
}

fn framed(chart: Html) -> Html {
    html! { <div part="history" class="history">{ chart }</div> }
}

/// Every figure of a history with its source. `None` with fewer than two and no daily or weekly counts.
pub(super) fn tables(context: &ViewContext, subject: &Subject) -> Option<Html> {
    let points = points(context, subject);
    let periods = match subject {
        Subject::Track(track) => periods(context, *track),
        Subject::Songs { .. } | Subject::Total { .. } => None,
    };
    if points.len() < 2 && periods.is_none() {
        return None;
    }
    let count = u64::try_from(points.len()).unwrap_or(u64::MAX);
    let summary = fill(context.intl.plural(context.words().history_all(), count), &[("n", &context.intl.count(count))]);
    Some(html! {
        <div part="history" class="history">
            if points.len() > 1 {
                <details class="details">
                    <summary>{ summary }</summary>
                    { table(context, &points) }
                </details>
            }
            { periods.unwrap_or_default() }
        </div>
    })
}

/// The history of a subject as a sparkline, whose height is at least `full`: several that are compared have one.
pub(super) fn small_history(snapshot: &Snapshot, subject: &Subject, full: Option<u64>) -> Option<Html> {
    sparkline(&observed(snapshot, &observations(snapshot, subject)?), chart::grows(subject), full)
}

/// That of a counter, by its reports, or by what was counted on each day.
pub(super) fn small_counter_history(snapshot: &Snapshot, counter: &CounterValue) -> Option<Html> {
    match (&counter.evidence, &counter.subject) {
        (Evidence::Counted(_) | Evidence::NoneOf(_), Subject::Songs { artist, threshold }) => {
            let counted = counted_points(snapshot, *artist, *threshold);
            let counted: Vec<_> = counted.into_iter().map(|point| (point.as_of, point.value)).collect();
            sparkline(&counted, true, None)
        }
        (_, subject) => small_history(snapshot, subject, None),
    }
}

/// By how much a track's count has changed in that sparkline.
pub(super) fn rise_of(snapshot: &Snapshot, track: TrackId) -> Option<u64> {
    rise(&observed(snapshot, &snapshot.dataset().track(track)?.counts))
}

/// Every observation that is known, the oldest first.
fn points(snapshot: &Snapshot, subject: &Subject) -> Vec<HistoryPoint> {
    let Some(counts) = observations(snapshot, subject) else { return Vec::new() };
    let (is_full_count, about) = match subject {
        Subject::Songs { artist, .. } => (true, snapshot.artist(*artist).to_owned()),
        Subject::Track(track) => (false, snapshot.track_name(*track)),
        Subject::Total { artist, metric, .. } => (*metric == Metric::Awards, snapshot.artist(*artist).to_owned()),
    };
    let milestones = subject.milestones(snapshot.dataset());
    let points = query::history(snapshot.dataset(), &counts, snapshot.at);
    let citation = |point: &Point| {
        let value = point.value;
        let shown = if is_full_count {
            snapshot.intl.full_count(value, milestones)
        } else {
            snapshot.intl.value(value, milestones)
        };
        let contradicts = match point.status {
            PointStatus::Corrected(earlier) => Some(earlier),
            _ => None,
        };
        let figure = Figure { value, as_of: point.as_of, observation: point.observation, contradicts };
        Rc::new(Citation::of_evidence(shown, about.clone(), value, point.as_of, &Evidence::Reported(figure)))
    };
    points.into_iter().map(|point| HistoryPoint { citation: citation(&point), point }).collect()
}

/// The range of a subject's observations; for a coverage, those of the series with the newest figure.
pub(crate) fn observations(snapshot: &Snapshot, subject: &Subject) -> Option<Range<u32>> {
    let dataset = snapshot.dataset();
    match subject {
        Subject::Track(track) => Some(dataset.track(*track)?.counts.clone()),
        Subject::Total { index, .. } => Some(dataset.totals().get(*index)?.counts.clone()),
        Subject::Songs { artist, threshold } => {
            let fits = dataset.coverage().iter().filter(|one| one.artist == *artist && one.threshold == *threshold);
            let newest =
                |counts: &Range<u32>| -> Option<Day> { Some(dataset.figure_at(counts, snapshot.at)?.as_of.last_day()) };
            fits.map(|series| &series.observations).max_by_key(|counts| newest(counts)).cloned()
        }
    }
}

/// Date, figure and remark, the newest first.
fn table(context: &ViewContext, points: &[HistoryPoint]) -> Html {
    let words = context.words();
    let row = |HistoryPoint { point, citation }: &HistoryPoint| {
        let figure = html! {
            <>
                { source_button(context, citation, Face::Number) }
                if let Some(text) = remark(context, point) {
                    <span class="aside">{ text }</span>
                }
            </>
        };
        dated_row("observation", context.date(point.as_of), figure)
    };
    dated_table(
        words.history_title(),
        words.history_date(),
        words.column_count(),
        points.iter().rev().map(row).collect(),
    )
}

/// The remark on an observation that contradicts another one, or is contradicted.
fn remark(snapshot: &Snapshot, point: &Point) -> Option<String> {
    let words = snapshot.words();
    let (text, other) = match point.status {
        PointStatus::Stood | PointStatus::Added => return None,
        PointStatus::Disputed => return Some(words.history_note_disputed().to_owned()),
        PointStatus::Corrected(other) => (words.history_note_lower(), other),
        PointStatus::SetAside(other) => (words.history_note_unused(), other),
        PointStatus::Contradicted(other) => (words.history_note_conflict(), other),
    };
    let other = snapshot.dataset().observation(other)?;
    let shown = snapshot.intl.value(other.value, snapshot.dataset().milestones_of_observation(point.observation));
    Some(fill(text, &[("n", &shown), ("date", &snapshot.intl.date(other.as_of))]))
}
