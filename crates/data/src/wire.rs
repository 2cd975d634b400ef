//! The wire format, schema 1: only what its types can say about it. What it means is checked in `validate`.
//!
//! Every field may be missing here, so that `validate` can say in its own words what is missing where. Texts borrow from
//! the file where they can.

#[cfg(feature = "schema")]
mod schema_words;

mod atom;
mod count;
mod list;
mod rows;

mod check_syntax;
mod decode;
mod fields;

#[cfg(feature = "schema")]
mod schema_types;

pub(crate) use atom::{Amount, Sources, Text};
pub(crate) use check_syntax::check_syntax;
pub(crate) use count::{Count, WireCount, WireCoverageCount};
pub(crate) use decode::{Fields, Target};
pub(crate) use list::{List, Map, Object, Rows};
pub(crate) use rows::{
    WireAlbum, WireArtist, WireCoverage, WireDataset, WireHonour, WireMilestones, WireNote, WirePeriod, WireService,
    WireSource, WireTotal, WireTotalMilestones, WireTrack,
};

/// The number of the schema that is read.
pub(crate) const SCHEMA: u64 = 1;
