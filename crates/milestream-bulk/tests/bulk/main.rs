//! What is done in bulk, beside what everybody does one by one.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod cells;
mod groups;
mod ids;
mod json;
mod sort;
mod texts;
