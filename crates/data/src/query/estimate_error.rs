//! Why nothing can be said of the days to come.

/// Why there is no estimate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EstimateError {
    /// There is no milestone ahead.
    NoMilestone,
    /// By its upper end the newest reading may be past the milestone already.
    MayBePast,
    /// Fewer than two readings: exact or rounded, of one day, and not dated by a report.
    TooFewReadings,
    /// The readings are less than a week apart.
    TooClose,
    /// The rounding is larger than the growth.
    RoundingTooLarge,
    /// Two reports contradict each other.
    Contradicted,
    /// It grew far faster between the readings than before them, or than at their end: one of them may be a slip.
    Uneven,
    /// The newest reading is too old.
    TooOld,
    /// It is more than a year away.
    TooFar,
    /// The song is too new.
    TooNew,
}
