//! An observation of a history, ready to be shown.

use std::rc::Rc;

use milestream_data::query::Point;

use crate::content::citation::Citation;

/// An observation with what it rests on.
pub(super) struct HistoryPoint {
    pub(super) point: Point,
    pub(super) citation: Rc<Citation>,
}
