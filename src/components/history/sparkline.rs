//! A history as small as a word. It says nothing that a chart, a table or a source does not say in words.

use std::ops::Range;

use milestream_data::query;
use milestream_data::{Date, Precision, Value};
use yew::prelude::*;

use super::chart::HEAD;
use crate::content::snapshot::Snapshot;

/// The drawing in tenths of a pixel, and the room around its line, in which the last point has its mark.
const WIDTH: u64 = 840;
const HEIGHT: u64 = 260;
const MARGIN: u64 = 60;

/// A count with its date.
pub(super) type Dated = (Date, Value);

/// How a count came here, the newest report with its mark: hollow where the count is a lower bound. What only grows is a
/// staircase, since a count stands until the next report. `None` with fewer than two reports of different days; a report that
/// is known by its year alone has no place in so small a drawing. Its height is what the count has changed by,
/// or `full` where that is more. Without `full` it is compared with nothing, and a single report is its mark alone.
pub(super) fn sparkline(points: &[Dated], grows: bool, full: Option<u64>) -> Option<Html> {
    let (first, last) = points.first().zip(points.last())?;
    let since = |(as_of, _): &Dated| u64::try_from(as_of.last_day().days_since(first.0.last_day())).unwrap_or(0);
    let days = since(last);
    if days == 0 && (full.is_some() || points.len() > 1) {
        return None;
    }
    let (least, rise) = span(points)?;
    let full = rise.max(full.unwrap_or(0)).max(1);
    // Counts are at most 2^53 − 1, so that nothing overflows.
    let place = |point: &Dated| {
        let up = (point.1.amount() - least).saturating_mul(HEIGHT - 2 * MARGIN) / full;
        let along = since(point).saturating_mul(WIDTH - 2 * MARGIN).checked_div(days);
        (MARGIN + along.unwrap_or(WIDTH - 2 * MARGIN), HEIGHT - MARGIN - up)
    };
    let mut line = String::new();
    for point in points {
        let (x, y) = place(point);
        if line.is_empty() {
            line.push_str(&["M", &x.to_string(), " ", &y.to_string()].concat());
        } else if grows {
            line.push_str(&["H", &x.to_string(), "V", &y.to_string()].concat());
        } else {
            line.push_str(&["L", &x.to_string(), " ", &y.to_string()].concat());
        }
    }
    let (x, y) = place(last);
    let at = ["translate(", &x.to_string(), " ", &y.to_string(), ") scale(8)"].concat();
    let head = if last.1.precision() == Precision::AtLeast { "hollow" } else { "full" };
    Some(html! {
        <svg part="sparkline" class="sparkline" viewBox="0 0 840 260" aria-hidden="true">
            <path class="line" d={line} />
            <path class={head} d={HEAD} transform={at} />
        </svg>
    })
}

/// By how much a count has changed in its sparkline; `None` with fewer than two reports.
pub(super) fn rise(points: &[Dated]) -> Option<u64> {
    span(points).filter(|_| points.len() > 1).map(|(_, rise)| rise)
}

/// The reports of a count that stood, and of which at least the month is known.
pub(super) fn observed(snapshot: &Snapshot, counts: &Range<u32>) -> Vec<Dated> {
    let points = query::history(snapshot.dataset(), counts, snapshot.at).into_iter();
    let points = points.filter(|point| point.status.stood() && point.as_of.month().is_some());
    points.map(|point| (point.as_of, point.value)).collect()
}

/// The least amount, and how much more the most is.
fn span(points: &[Dated]) -> Option<(u64, u64)> {
    let amounts = || points.iter().map(|(_, value)| value.amount());
    amounts().min().zip(amounts().max()).map(|(least, most)| (least, most - least))
}
