//! The Milestream dataset: what people know about how far songs have come.
//!
//! A file is read into wire types, validated into a [`Dataset`] with warnings by [`parse()`], and queried at a day.
//! Nothing here knows a browser, a clock, a locale or a network, and nothing panics on any input.
//!
//! Each part rests on those before it alone: [`date`], [`value`], [`milestones`] and [`label`] are the vocabulary;
//! [`model`] is what a dataset holds; [`figure`] tells what is known at a day; [`mod@statement`] is what is said of a file, without
//! its words, and [`diagnostics`] what is found wrong in one; wire and [`mod@table`] know the two forms of files, `validate` makes
//! a dataset of either, and [`mod@read`] is the way in.
//! [`query`] answers what the views ask, [`text`] says it in plain English, [`mod@write`] is the way out,
//! [`mod@compiled`] what a dataset is kept as where nobody reads a file, and [`mod@merge`] lets a dataset grow.

mod vocabulary;

pub mod model;

pub mod figure;

pub mod statement;

pub mod diagnostics;
mod json_parts;

pub mod table;
mod wire;

mod validate;

pub mod read;

pub mod query;

pub mod text;

pub mod write;

pub mod compiled;

pub mod merge;

#[cfg(feature = "encodings")]
pub mod encoding;

#[cfg(feature = "workbooks")]
pub mod workbook;

#[cfg(feature = "schema")]
pub mod schema;

pub use diagnostics::{Detail, Error, Warning};
pub use figure::Figure;
pub use model::Dataset;
#[cfg(feature = "import")]
pub use read::{Explained, is_dataset, read_explained};
pub use read::{
    Findings, MAX_BYTES, parse, parse_csv, parse_json, read, read_in_pieces, read_table, read_unlocated, read_with,
    unknown_fields,
};
pub use table::Origin;
pub use validate::is_picture_address;
pub use vocabulary::date::{self, Date, Day};
pub use vocabulary::label;
pub use vocabulary::milestones::{self, Milestones};
pub use vocabulary::value::{self, Precision, Value};
