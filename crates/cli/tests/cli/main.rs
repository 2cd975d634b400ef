//! The program as people call it: what it prints, word for word.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking, and prints what it sees in the shortest way"
)]

mod bench;

mod card;
#[path = "../../../../tests/native/card/drawing.rs"]
mod card_drawing;
mod cases;
mod check;
mod docs;
mod feed;
mod help;
mod import;
mod merge;
mod questions;
mod show;
mod snippet;
mod warehouse;
