//! Native tests: the pure parts of the widget, and its components rendered to HTML.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests may fail")]

mod stage;
mod takeaway;

mod albums;
mod arrangement;
mod availability;
mod board;
mod card;
mod counter;
mod dates;
mod digits;
mod docs;
mod failures;
mod invariants;
mod live;
mod model;
mod opened;
mod options;
mod panel;
mod slips;
mod snippets;
mod studio;
mod tables;
mod views;
mod window;
mod words;
