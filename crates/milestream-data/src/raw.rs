//! The wire format, schema 1: only what its types can say about it. What it means is checked in `validate`.
//!
//! Every field may be missing here, so that `validate` can say in its own words what is missing where. Texts borrow from
//! the file where they can.

mod atom;
mod count;
mod list;
mod rows;
mod skim;
mod slot;
#[cfg(feature = "schema")]
mod vocabulary;

pub(crate) use atom::{Amount, Sources, Text};
pub(crate) use count::{Count, RawCount, RawCoverageCount};
pub(crate) use list::{List, Map, Object, Rows};
pub(crate) use rows::{
    RawArtist, RawCoverage, RawDataset, RawHonour, RawLadder, RawNote, RawPeriod, RawService, RawSource, RawTotal,
    RawTotalLadders, RawTrack,
};
pub(crate) use skim::skim;
pub(crate) use slot::{Row, Series, Slot, fill};

/// The number of the schema that is read.
pub(crate) const SCHEMA: u64 = 1;
