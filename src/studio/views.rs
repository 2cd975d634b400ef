//! What the studio shows.

pub(super) mod app;
mod builder;
mod file;
mod form;
mod hand_over;
mod share_card;
mod snippets;
mod themes;
mod understood;
