//! What was seen of a count over time, and what became of it.

use std::ops::Range;

use crate::figure::Change;
use crate::model::{Dataset, Metric, ObservationId};
use crate::{Date, Day, Figure, Value};

/// An observation in a history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// What was seen, with its sources.
    pub observation: ObservationId,
    /// The count.
    pub value: Value,
    /// The date that it is of.
    pub as_of: Date,
    /// What became of it.
    pub status: PointStatus,
}

/// What became of an observation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PointStatus {
    /// It was the figure from its day on.
    Stood,
    /// It was the figure, and lower than this one that stood before it.
    Corrected(ObservationId),
    /// It was the figure until this lower one contradicted it.
    Contradicted(ObservationId),
    /// It was a slip: lower than this one that stood before it, and than what came next.
    SetAside(ObservationId),
    /// It added nothing new.
    Added,
    /// It is kept without being believed.
    Disputed,
}

impl PointStatus {
    /// Whether it was the figure of its day.
    pub const fn stood(self) -> bool {
        matches!(self, Self::Stood | Self::Corrected(_) | Self::Contradicted(_))
    }

    /// Whether another observation speaks against it, or it against another.
    pub const fn is_marked(self) -> bool {
        matches!(self, Self::Corrected(_) | Self::Contradicted(_) | Self::SetAside(_) | Self::Disputed)
    }
}

/// Every observation of a series that is known at a day, the oldest first; see [`Dataset::figure_at`] for the order.
/// Monthly listeners go up and down: none of them contradicts another.
///
/// ```
/// # use milestream_data::{Date, Day, Origin, parse_csv, query};
/// let rows = "title,artist,streams,date,album\n\
///     Glass Tide,Ada,1500000000,2026-11-20,Tides\n\
///     Glass Tide,Ada,1514000000,2026-11-27,Tides\n\
///     Salt Road,Ada,90000000,2026-11-27,Tides\n";
/// let origin = Origin { title: "", publisher: "A", url: "https://a.example/", artist: None, as_of: None };
/// let (dataset, _) = parse_csv(rows.as_bytes(), &origin)?;
/// let today = Day::parse("2026-11-28").unwrap();
/// let track = &dataset.tracks()[0];
/// let points = query::history(&dataset, &track.counts, today);
/// assert_eq!(points.iter().map(|point| point.value.amount()).collect::<Vec<_>>(), [1_500_000_000, 1_514_000_000]);
/// # Ok::<(), milestream_data::Error>(())
/// ```
pub fn history(dataset: &Dataset, counts: &Range<u32>, at: Day) -> Vec<Point> {
    let goes_down =
        dataset.totals().iter().any(|series| series.metric == Metric::MonthlyListeners && series.counts == *counts);
    let mut points: Vec<Point> = Vec::new();
    // Where each observation of the series is among the points.
    let mut places = vec![usize::MAX; counts.len()];
    let slot = |observation: ObservationId| observation.index().saturating_sub(counts.start as usize);
    let is_lower = |earlier: ObservationId, figure: Figure| {
        dataset.observation(earlier).is_some_and(|earlier| figure.value.lo() < earlier.value.lo())
    };
    dataset.fold(counts, at, |change, figure| {
        let status = match (change, figure.contradicts) {
            _ if goes_down => PointStatus::Stood,
            (Change::Ignored, _) => PointStatus::Added,
            // Too high a count is one that the reader need not believe, whatever came before it.
            (Change::SetAside, Some(earlier)) if is_lower(earlier, figure) => PointStatus::SetAside(earlier),
            (Change::SetAside, _) => PointStatus::Disputed,
            (Change::Corrected, Some(earlier)) => {
                let place = places.get(slot(earlier)).copied().unwrap_or(usize::MAX);
                if let Some(point) = points.get_mut(place) {
                    point.status = PointStatus::Contradicted(figure.observation);
                }
                PointStatus::Corrected(earlier)
            }
            _ => PointStatus::Stood,
        };
        if let Some(place) = places.get_mut(slot(figure.observation)) {
            *place = points.len();
        }
        points.push(Point { observation: figure.observation, value: figure.value, as_of: figure.as_of, status });
    });
    for (seen, place) in dataset.counts(counts).iter().zip(counts.clone()) {
        if seen.disputed && seen.as_of.is_known_at(at) {
            let observation = ObservationId::new(place as usize);
            points.push(Point { observation, value: seen.value, as_of: seen.as_of, status: PointStatus::Disputed });
        }
    }
    // Stable, so that those of one day keep their order.
    points.sort_by_key(|point| point.as_of.last_day());
    points
}
