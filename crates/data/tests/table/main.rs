//! Spreadsheets and scrapes: what is read from them, and what is said about what is wrong.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::format_collect,
    reason = "a test fails by panicking, and prints what it sees in the shortest way"
)]

mod build;
mod damaged;

mod forms;
mod json;
mod problems;
mod properties;
mod quirks;
mod undated;
