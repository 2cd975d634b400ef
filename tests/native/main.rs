//! Native tests: the pure parts of the widget, and its components rendered to HTML.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests may fail")]

mod albums;
mod availability;
mod board;
mod card;
mod counter;
mod csv_export;
mod dates;
mod digits;
mod docs;
mod export_buttons;
mod failures;
mod invariants;
mod messages;
mod model;
mod options;
mod package;
mod pictures;
mod placeholder;
mod race;
mod refresh;
mod slips;
mod snippets;
mod source_panel;
mod studio;
mod support;
mod table_state;
mod tables;
mod track_details;
mod views;
mod virtual_window;
