//! A point of a history, ready to be shown.

use std::rc::Rc;

use milestream_data::query::{Point, PointStatus};
use milestream_data::{Date, Value};

use crate::content::citation::Citation;

/// An observation with what it rests on.
pub(super) struct HistoryPoint {
    pub(super) point: Point,
    pub(super) citation: Rc<Citation>,
}

/// A point of a chart.
pub(super) struct ChartPoint {
    pub(super) value: Value,
    pub(super) as_of: Date,
    pub(super) status: PointStatus,
    /// Its value as it is shown.
    pub(super) shown: String,
}

/// What the point at a place among all rests on. Of what is counted, that is found once somebody asks for it: of a hundred
/// days and a hundred thousand songs nobody asks for more than a few.
pub(super) type Cite = Rc<dyn Fn(usize) -> Option<Rc<Citation>>>;
