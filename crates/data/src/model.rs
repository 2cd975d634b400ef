//! The model: what a dataset holds once it is validated.

mod id;
mod small_set;

mod color;

mod album;
mod artist;
mod honour;
mod observation;
mod series;
mod source;
mod total_milestones;
mod track;

mod dataset;
mod finish;
mod remap;
mod summary;

pub use album::Album;
pub use artist::Artist;
pub use color::Color;
pub use dataset::Dataset;
pub use honour::{Honour, HonourKind, Note, When};
pub use id::{ArtistId, HonourId, NoteId, ObservationId, RuleId, SourceId, TrackId};
pub use observation::{Basis, Observation, Period, SourceIds};
pub use series::{CoverageCount, CoverageSeries, Credit, Metric, TotalSeries};
pub use small_set::SmallSet;
pub use source::{Rule, Service, Source};
pub use track::{Details, Track, Version};

pub(crate) use summary::Summary;
pub(crate) use total_milestones::TotalMilestones;

/// A text in another language, with its BCP 47 tag first: `("ko", "방탄소년단")`.
pub type Translation = (String, String);
