//! The citation of a number or an entry: what is shown, and what it rests on.

use milestream_data::model::{Dataset, ObservationId, SourceId, TrackId};
use milestream_data::query::Evidence;
use milestream_data::{Date, Value};

/// A number or an entry whose sources the reader can open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// As it is shown: `1.32B`, or the text of an entry.
    pub shown: String,
    /// What the number counts: `Dynamite, BTS`; empty if `shown` says it.
    pub about: String,
    /// The value behind it, where it is a number.
    pub value: Option<Value>,
    /// The date it is as of.
    pub as_of: Date,
    /// The observations behind it.
    pub provenance: Provenance,
}

/// What a citation rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Provenance {
    /// An observation, and the one it corrects.
    Observed {
        /// The observation.
        observation: ObservationId,
        /// The earlier one that it contradicts.
        contradicts: Option<ObservationId>,
    },
    /// A count of tracks.
    Counted {
        /// The tracks counted; if none was, all that could have been.
        tracks: Vec<TrackId>,
        /// Whether the dataset has every track of the artist.
        is_complete: bool,
    },
    /// The sum of these versions of a song.
    Summed(Vec<TrackId>),
    /// The sum of these songs of an album.
    Album(Vec<TrackId>),
    /// Sources alone: an honour or a note.
    Sources {
        /// Where it can be read, the best first.
        sources: Vec<SourceId>,
        /// What is to be said about it.
        note: Option<String>,
    },
}

impl Citation {
    /// The citation of a count that is either reported or counted.
    pub fn of_evidence(shown: String, about: String, value: Value, as_of: Date, evidence: &Evidence) -> Self {
        let provenance = match evidence {
            Evidence::Reported(figure) => {
                Provenance::Observed { observation: figure.observation, contradicts: figure.contradicts }
            }
            Evidence::Summed(tracks) => Provenance::Summed(tracks.clone()),
            Evidence::Album { songs, .. } => Provenance::Album(songs.clone()),
            Evidence::Counted(tracks) | Evidence::NoneOf(tracks) => {
                Provenance::Counted { tracks: tracks.clone(), is_complete: value.hi().is_some() }
            }
        };
        Self { shown, about, value: Some(value), as_of, provenance }
    }

    /// The same citation in a newer version of the dataset; `None` if its provenance is gone.
    pub fn remapped(&self, old: &Dataset, new: &Dataset) -> Option<Self> {
        let observation = |id: ObservationId| new.remap_observation(old, id);
        let all = |tracks: &[TrackId]| tracks.iter().map(|track| new.remap_track(old, *track)).collect::<Option<_>>();
        let provenance = match &self.provenance {
            Provenance::Observed { observation: id, contradicts } => {
                Provenance::Observed { observation: observation(*id)?, contradicts: contradicts.and_then(observation) }
            }
            Provenance::Counted { tracks, is_complete } => {
                Provenance::Counted { tracks: all(tracks)?, is_complete: *is_complete }
            }
            Provenance::Summed(tracks) => Provenance::Summed(all(tracks)?),
            Provenance::Album(songs) => Provenance::Album(all(songs)?),
            Provenance::Sources { sources, note } => {
                let sources: Option<_> = sources.iter().map(|source| new.remap_source(old, *source)).collect();
                Provenance::Sources { sources: sources?, note: note.clone() }
            }
        };
        Some(Self { provenance, ..self.clone() })
    }

    /// Every source, the best first.
    pub fn sources(&self, dataset: &Dataset) -> Vec<SourceId> {
        let mut sources = Vec::new();
        let mut add = |more: &[SourceId]| {
            for source in more {
                if !sources.contains(source) {
                    sources.push(*source);
                }
            }
        };
        match &self.provenance {
            Provenance::Observed { observation, .. } => {
                if let Some(observation) = dataset.observation(*observation) {
                    add(observation.sources.as_slice());
                }
            }
            Provenance::Counted { tracks, .. } | Provenance::Summed(tracks) | Provenance::Album(tracks) => {
                for track in tracks {
                    let figure = dataset.track_figure(*track, self.as_of.last_day());
                    if let Some(observation) = figure.and_then(|figure| dataset.observation(figure.observation)) {
                        add(observation.sources.as_slice());
                    }
                }
            }
            Provenance::Sources { sources: named, .. } => add(named),
        }
        sources
    }
}
