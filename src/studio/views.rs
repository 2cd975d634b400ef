//! What the studio shows.

pub(super) mod app;
mod builder;
mod choice;
mod file;
mod first_rows;
mod form;
mod hand_over;
mod questions;
mod share_card;
mod snippets;
mod themes;
mod understood;
