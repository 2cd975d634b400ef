//! What was seen, when, and who says so.

use super::{SmallSet, SourceId};
use crate::{Date, Value};

/// The sources of one thing, the best first.
pub type SourceIds = SmallSet<SourceId>;

/// A count of one track, coverage or total on one date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observation {
    /// The date that the count is of; its source may be younger.
    pub as_of: Date,
    /// The count.
    pub value: Value,
    /// What the date is the date of.
    pub basis: Basis,
    /// Who says so; never empty.
    pub sources: SourceIds,
    /// What is to be said about it.
    pub note: Option<Box<str>>,
    /// Whether it is kept without being believed: it never becomes the figure.
    pub disputed: bool,
}

/// What the date of an observation is the date of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Basis {
    /// Somebody read the count on that date.
    #[default]
    Read,
    /// It was published on that date.
    Report,
    /// The count was reached on that date.
    Event,
}

/// What a track had from one date to another: its first day, a week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: Date,
    /// The last day, which is counted too.
    pub to: Date,
    /// How many.
    pub value: Value,
    /// Who says so; never empty.
    pub sources: SourceIds,
    /// What is to be said about it.
    pub note: Option<String>,
}

impl Basis {
    /// The name in the file.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Report => "report",
            Self::Event => "event",
        }
    }

    pub(crate) const ALL: [Self; 3] = [Self::Read, Self::Report, Self::Event];
}
