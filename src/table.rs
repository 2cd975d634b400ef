//! A leaderboard of 100,000 rows: what is computed once and kept, and which rows are in the document.

pub mod cache;
mod search_index;
mod sort;
pub mod virtual_window;
