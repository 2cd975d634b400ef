//! What is known at a day: the only way in which a count leaves the model.

mod at_day;
mod fold;
mod folded;

use crate::model::ObservationId;
use crate::{Date, Value};

pub(crate) use fold::{Change, order, replaces};
pub(crate) use folded::Moment;

/// A count with its date, and the observation that it rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The count, as precise as its source prints it.
    pub value: Value,
    /// The date that it is of.
    pub as_of: Date,
    /// What was seen, with its sources.
    pub observation: ObservationId,
    /// The earlier and higher observation that this one corrected, to be marked where the sources are shown.
    pub contradicts: Option<ObservationId>,
}

/// An observation that corrected a higher one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// What was claimed.
    pub earlier: ObservationId,
    /// What is less, and certainly not earlier.
    pub later: ObservationId,
}
