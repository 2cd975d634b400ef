//! Which rows of a leaderboard the reader wants to see, in which order. Pure; ranks stay what they are.

use milestream_data::model::{ArtistId, Dataset, Track};
use milestream_data::query::{Standings, Subject};

use crate::state::options::{Filter, Options, Rows, Sort, VersionsOption, WhoseOption};

/// What the reader asks of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableState {
    /// Words that title, alias or artist must contain, in any script; empty asks for nothing.
    pub search: String,
    /// The order of the rows.
    pub sort: Sort,
    /// Whose songs are ranked.
    pub whose: WhoseOption,
    /// Whether the versions of a song have a row each.
    pub versions: VersionsOption,
    /// How much a row says.
    pub rows: Rows,
    /// The filters, each at most once.
    pub filters: Vec<(Filter, String)>,
}

impl TableState {
    /// The one that the options ask for.
    pub fn of(options: &Options) -> Self {
        Self {
            search: options.search.clone(),
            sort: options.sort,
            whose: options.whose,
            versions: options.versions,
            rows: options.rows,
            filters: options.filters.clone(),
        }
    }

    /// Sets a filter, or clears it.
    pub fn filter(&mut self, filter: Filter, value: Option<String>) {
        self.filters.retain(|(known, _)| *known != filter);
        self.filters.extend(value.map(|value| (filter, value)));
    }

    /// The value of a filter.
    pub fn filtered(&self, filter: Filter) -> Option<&str> {
        self.filters.iter().find(|(known, _)| *known == filter).map(|(_, value)| value.as_str())
    }
}

impl Default for TableState {
    fn default() -> Self {
        Self::of(&Options::default())
    }
}

/// A filter whose value is looked up, once for all rows.
pub(crate) enum RowFilter<'v> {
    /// The track names the artist; `None` is an id that the dataset does not have.
    With(Option<ArtistId>),
    /// It is of this version.
    Version(&'v str),
    /// It is sung in this language.
    Language(&'v str),
    /// It has surely more than this; `None` is no number.
    Past(Option<u64>),
}

impl<'v> RowFilter<'v> {
    /// What a filter of this value asks of a row.
    pub(crate) fn new(dataset: &Dataset, filter: Filter, value: &'v str) -> Self {
        match filter {
            Filter::With => Self::With(dataset.artist_by_id(value)),
            Filter::Version => Self::Version(value),
            Filter::Language => Self::Language(value),
            Filter::Past => Self::Past(value.parse().ok()),
        }
    }

    /// Whether a row passes. Only rows of tracks are filtered.
    pub(crate) fn matches(&self, dataset: &Dataset, standings: &Standings, place: usize) -> bool {
        let Some(Subject::Track(track)) = standings.subject(place) else { return true };
        let Some(track) = dataset.track(track) else { return false };
        match *self {
            Self::With(artist) => artist.is_some_and(|artist| is_by(track, artist)),
            Self::Version(version) => track.version.as_str() == version,
            Self::Language(language) => track.lang.as_deref() == Some(language),
            Self::Past(past) => {
                past.is_some_and(|past| standings.value(dataset, place).is_some_and(|value| value.lo() >= past))
            }
        }
    }
}

/// Whether a track credits an artist, features included.
pub fn is_by(track: &Track, artist: ArtistId) -> bool {
    track.artists.contains(&artist) || track.featuring.contains(&artist)
}
