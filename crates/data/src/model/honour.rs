//! What is celebrated, and what else is to be said.

use super::{ArtistId, SmallSet, SourceIds, TrackId};
use crate::{Date, Day};

/// An award, a record, a first, a plaque.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Honour {
    /// What kind of thing it is.
    pub kind: HonourKind,
    /// When.
    pub date: When,
    /// Whose.
    pub artists: SmallSet<ArtistId>,
    /// For which tracks.
    pub tracks: SmallSet<TrackId>,
    /// The streams that it is for.
    pub threshold: Option<u64>,
    /// The threshold of the coverage that it is for.
    pub coverage: Option<u64>,
    /// For which album.
    pub album: Option<String>,
    /// Where, or by whom (`where` in the file).
    pub place: Option<String>,
    /// What it is, as a phrase.
    pub text: String,
    /// What is to be said about it.
    pub note: Option<String>,
    /// Who says so; never empty.
    pub sources: SourceIds,
}

/// When something happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum When {
    /// On this date.
    On(Date),
    /// On this date or before it.
    By(Date),
}

/// What kind of thing an honour is.
#[allow(missing_docs, reason = "most kinds say what they are")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HonourKind {
    Award,
    Record,
    /// The first to do something.
    First,
    Certification,
    Plaque,
    /// A place in a playlist.
    Playlist,
    /// A place in a ranking.
    Ranking,
    Milestone,
    Review,
}

/// Something else that sources tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The date that it is of; one without a date is not on the timeline.
    pub as_of: Option<Date>,
    /// What they tell, as sentences.
    pub text: String,
    /// Who says so; never empty.
    pub sources: SourceIds,
}

impl When {
    /// Its date.
    pub const fn date(self) -> Date {
        match self {
            Self::On(date) | Self::By(date) => date,
        }
    }

    /// Whether it is known at `day`: the last day that it can mean is on or before `day`.
    pub fn is_known_at(self, day: Day) -> bool {
        self.date().is_known_at(day)
    }
}

impl HonourKind {
    /// The name in the file.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Award => "award",
            Self::Record => "record",
            Self::First => "first",
            Self::Certification => "certification",
            Self::Plaque => "plaque",
            Self::Playlist => "playlist",
            Self::Ranking => "ranking",
            Self::Milestone => "milestone",
            Self::Review => "review",
        }
    }

    pub(crate) const ALL: [Self; 9] = [
        Self::Award,
        Self::Record,
        Self::First,
        Self::Certification,
        Self::Plaque,
        Self::Playlist,
        Self::Ranking,
        Self::Milestone,
        Self::Review,
    ];
}
