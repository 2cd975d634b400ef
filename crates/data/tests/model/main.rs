//! The rules of the model, data-driven: one file per area, most cases a line of a table.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::format_push_string,
    clippy::format_collect,
    reason = "a test fails by panicking, and prints what it sees in the shortest way"
)]

mod build;

mod albums;
mod compiled;
mod coverage;
mod date;
mod estimate;
mod figure;
mod gain;
mod history;
mod label;
mod limits;
mod merge;
mod milestones;
mod order;
mod pace;
mod passed;
mod pictures;
mod pieces;
mod problems;
mod progress;
mod properties;
mod refused;
mod standings;
mod text;
mod timeline;
mod totals;
mod unknown;
mod upcoming;
mod value;
mod whose;
mod write;
