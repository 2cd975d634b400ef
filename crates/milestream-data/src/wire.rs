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

mod decode;
mod fields;
mod skim;

#[cfg(feature = "schema")]
mod schema_types;

pub(crate) use atom::{Amount, Sources, Text};
pub(crate) use count::{Count, RawCount, RawCoverageCount};
pub(crate) use decode::{Row, Slot};
pub(crate) use list::{List, Map, Object, Rows};
pub(crate) use rows::{
    RawArtist, RawCoverage, RawDataset, RawHonour, RawLadder, RawNote, RawPeriod, RawService, RawSource, RawTotal,
    RawTotalLadders, RawTrack,
};
pub(crate) use skim::skim;

/// The number of the schema that is read.
pub(crate) const SCHEMA: u64 = 1;
