//! What the views ask, each at a day. Pure: the same dataset and day give the same answer.

mod albums;
mod coverage;
mod crossing;
mod dates;
mod estimate;
mod gain;
mod history;
mod movement;
mod pace;
mod passed;
mod progress;
mod ranks;
mod repertoire;
mod standings;
mod timeline;
mod upcoming;

pub use albums::albums;
pub use coverage::{Coverage, Evidence, NearMiss, common_threshold, coverage, thresholds};
pub(crate) use dates::known_days;
pub use dates::{dates, dates_until};
pub use estimate::{Estimate, Refusal, crossing, estimate, estimate_total};
pub use gain::{Gain, day_of, gain, gain_before, gain_of_day};
pub use history::{Fate, Point, history};
pub use pace::{Demand, Pace, Reading, Verdict, demand, pace, set_aside};
pub use passed::{Climber, Passed, passed};
pub use progress::{Progress, Remaining, progress, toward};
pub use ranks::Standings;
pub use repertoire::{Versions, Whose};
pub use standings::{ArtistMetric, By, Movement, Standing, StandingsQuery, Subject, standings};
pub use timeline::{Entry, EntryKind, timeline};
pub use upcoming::{Upcoming, upcoming};
