//! What asking for the dataset again can bring: milestones that were passed, or the reason why nothing newer came. Pure.

use milestream_data::Dataset;
use milestream_data::query::{CounterRef, Passed};

use crate::load::error::LoadError;
use crate::state::options::MetricOption;

/// Why the numbers on display are not newer.
#[derive(Clone, Debug, PartialEq)]
pub struct Stale {
    /// Why the last load failed.
    pub error: LoadError,
    /// When what is shown was last known to be the newest, in milliseconds since 1970.
    pub since_ms: f64,
}

/// A milestone that was passed while the page was open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crossing {
    /// What has passed it.
    pub counter_ref: CounterRef,
    /// The milestone, and the count that is past it.
    pub passed: Passed,
    /// What is counted: a track, or one of the values of the option `metric`.
    pub kind: &'static str,
    /// The track's id in the dataset.
    pub track: Option<String>,
    /// The id of the (first) artist; a song of a table may name none.
    pub artist: Option<String>,
    /// What is counted, as it is called on the widget.
    pub title: String,
}

impl Crossing {
    /// A crossing by something of `dataset`; `None` where the dataset does not have it.
    pub fn new(dataset: &Dataset, counter_ref: CounterRef, passed: Passed, title: String) -> Option<Self> {
        let (kind, track, artist) = match counter_ref {
            CounterRef::Track(id) => {
                let track = dataset.track(id)?;
                ("track", Some(track.id.clone()), track.artists.first().copied())
            }
            CounterRef::Songs { artist, .. } => ("songs", None, Some(artist)),
            CounterRef::Total(index) => {
                let total = dataset.totals().get(index)?;
                (MetricOption::of_total(total.metric).text().unwrap_or_default(), None, Some(total.artist))
            }
        };
        let artist = artist.and_then(|artist| dataset.artist(artist)).map(|artist| artist.id.clone());
        Some(Self { counter_ref, passed, kind, track, artist, title })
    }

    /// Whether what was passed is a number of songs or awards, not of streams.
    pub fn is_goal(&self) -> bool {
        ["songs", "awards"].contains(&self.kind)
    }
}
