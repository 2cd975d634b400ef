//! How a number of songs that is counted from the counts of the songs came here.

use std::rc::Rc;

use milestream_data::model::ArtistId;
use milestream_data::query::{CoveragePoint, PointStatus, coverage_back};
use yew::prelude::*;

use super::chart::chart;
use super::point::{ChartPoint, Cite};
use crate::components::view_context::ViewContext;
use crate::content::citation::Citation;
use crate::content::counter::Subject;
use crate::content::snapshot::Snapshot;

/// The number of songs past a threshold on each day with counts of which at least the month is known, the oldest first.
pub(super) fn counted_points(snapshot: &Snapshot, artist: ArtistId, threshold: u64) -> Vec<CoveragePoint> {
    let points = snapshot.loaded.cache.coverage_history(snapshot.dataset(), artist, threshold, snapshot.at);
    points.iter().filter(|point| point.as_of.month().is_some()).copied().collect()
}

/// Its chart. `None` with fewer than two points.
pub(super) fn counted_chart(context: &ViewContext, subject: &Subject, goal: Option<u64>) -> Option<Html> {
    let Subject::Songs { artist, threshold } = *subject else { return None };
    let counted = counted_points(context, artist, threshold);
    if counted.len() < 2 {
        return None;
    }
    let shown = |point: &CoveragePoint| context.intl.full_count(point.value, context.dataset().milestones());
    let points: Vec<ChartPoint> = counted
        .iter()
        .map(|point| ChartPoint {
            value: point.value,
            as_of: point.as_of,
            status: PointStatus::Stood,
            shown: shown(point),
        })
        .collect();
    let cite: Cite = {
        let context = context.clone();
        Rc::new(move |place| {
            let point = counted.get(place)?;
            let shown = context.intl.full_count(point.value, context.dataset().milestones());
            let coverage = coverage_back(context.dataset(), artist, threshold, point.day, context.at)?;
            let about = context.artist(artist).to_owned();
            Some(Rc::new(Citation::of_evidence(shown, about, point.value, point.as_of, &coverage.evidence)))
        })
    };
    Some(chart(context, subject, goal, &points, cite))
}
