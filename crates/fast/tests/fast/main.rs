//! What is done in bulk, beside what everybody does one by one.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod compressed_rows;
mod csv_scan;
mod ids;
mod json;
mod radix_sort;
mod string_arena;
