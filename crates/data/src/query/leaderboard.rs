//! The leaderboard: tracks, artists or albums by what they have.

mod filter;
mod standing;
mod versions;

mod question;

mod albums;
mod movement;
mod upcoming;

mod any;
mod rows;
mod standings;

pub use albums::albums;
pub use any::has_standings;
pub use filter::Whose;
pub use question::{ArtistMetric, By, StandingsQuery};
pub use standing::{Movement, Standing, Subject};
pub use standings::{Standings, standings};
pub use upcoming::{Upcoming, first_to_pass, upcoming};
pub use versions::Versions;
