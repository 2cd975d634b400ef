//! The Milestream dataset: what people know about how far songs have come.
//!
//! A file is read into wire types, validated into a [`Dataset`] with warnings by [`parse()`], and queried at a day.
//! Nothing here knows a browser, a clock, a locale or a network, and nothing panics on any input.
//!
//! Reading order: [`date`], [`value`], [`ladder`] and [`label`] are the vocabulary; [`dataset`] is the model;
//! [`figure`] tells what is known at a day; [`query`] answers what the views ask; [`text`] says it in plain English;
//! [`mod@read`] and [`mod@write`] are the way in and out, [`mod@table`] knows spreadsheets, [`diagnostics`] is what they find
//! wrong, [`mod@merge`] lets a dataset grow.

pub mod date;
pub mod value;

pub mod ladder;

pub mod label;

pub mod dataset;

pub mod figure;

pub mod query;

pub mod text;

pub mod diagnostics;
mod json;

mod raw;
pub mod table;
mod validate;

pub mod read;

pub mod write;

pub mod merge;

#[cfg(feature = "schema")]
pub mod schema;

pub use dataset::Dataset;
pub use date::{Date, Day};
pub use diagnostics::{Detail, Error, Warning};
pub use figure::Figure;
pub use ladder::Ladder;
pub use read::{MAX_BYTES, parse, parse_csv, parse_json, read, read_table, read_with, unknown_fields};
pub use table::Origin;
pub use value::{Precision, Value};
