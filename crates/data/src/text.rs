//! The main figures in plain English, for a page without scripts and for terminals.

mod lines;
mod markup;
mod words;

pub use lines::{Line, counter_line, followers_line, leaderboard_lines, songs_lines, totals_lines};
pub use markup::escaped;
pub use words::{count, date, grouped, milestone, missing, value};
