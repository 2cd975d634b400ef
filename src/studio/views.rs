//! What the studio shows.

pub(super) mod app;
mod builder;
mod file;
mod form;
mod share_card;
mod snippets;
