//! Histories that belong to an artist.

use std::ops::Range;

use super::{ArtistId, ObservationId, RuleId};

/// How many songs of an artist are past a threshold, over time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoverageSeries {
    /// Whose songs.
    pub artist: ArtistId,
    /// Past how many streams.
    pub threshold: u64,
    /// What counts as a song.
    pub rule: Option<RuleId>,
    /// In the order of the file.
    pub counts: Vec<CoverageCount>,
    /// Where the observations of `counts` lie, see [`Dataset::counts`](super::Dataset::counts).
    pub observations: Range<u32>,
}

/// One report of a coverage. All three numbers are of the same report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CoverageCount {
    /// How many have reached the threshold.
    pub observation: ObservationId,
    /// How many songs there are.
    pub total: Option<u64>,
    /// The goal.
    pub goal: Option<u64>,
}

/// A total of an artist over time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TotalSeries {
    /// Whose total it is.
    pub artist: ArtistId,
    /// What is counted.
    pub metric: Metric,
    /// By which credits streams are counted.
    pub credit: Credit,
    /// What exactly, where the metric needs a name: "Daesang awards".
    pub name: Option<String>,
    /// Where its observations lie, see [`Dataset::counts`](super::Dataset::counts).
    pub counts: Range<u32>,
}

/// What is counted of an artist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Metric {
    /// Streams of all songs.
    Streams,
    /// Followers on the service.
    Followers,
    /// Listeners of the last month, which go up and down.
    MonthlyListeners,
    /// Awards won.
    Awards,
}

/// By which credits the streams of an artist are counted. Totals of different credits do not continue each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Credit {
    /// Every song that names the artist, as lead or featured.
    All,
    /// Songs with the artist as a lead, alone or with others.
    Lead,
    /// Songs without any other artist.
    Alone,
    /// Songs of others that feature the artist.
    Feature,
    /// With the solo work of the members.
    WithMembers,
    /// The source does not say.
    #[default]
    Unstated,
}

impl Metric {
    /// The name in the file.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Streams => "streams",
            Self::Followers => "followers",
            Self::MonthlyListeners => "monthly_listeners",
            Self::Awards => "awards",
        }
    }

    pub(crate) const ALL: [Self; 4] = [Self::Streams, Self::Followers, Self::MonthlyListeners, Self::Awards];
}

impl Credit {
    /// The name in the file.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Lead => "lead",
            Self::Alone => "alone",
            Self::Feature => "feature",
            Self::WithMembers => "with_members",
            Self::Unstated => "unstated",
        }
    }

    pub(crate) const ALL: [Self; 6] =
        [Self::All, Self::Lead, Self::Alone, Self::Feature, Self::WithMembers, Self::Unstated];
}
