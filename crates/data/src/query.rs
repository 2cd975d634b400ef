//! What the views ask, each at a day. Pure: the same dataset and day give the same answer.

mod evidence;
mod progress;

mod coverage;
mod coverage_history;
mod crossing;
mod dates;
mod history;
mod timeline;

mod estimate_error;
mod pace;

mod estimate;
mod gain;

mod leaderboard;
mod passed;

pub use coverage::{Coverage, NearMiss, common_threshold, coverage, thresholds};
pub use coverage_history::{CoveragePoint, coverage_back, coverage_history};
pub use dates::{dates, dates_until};
pub use estimate::{Estimate, crossing, estimate, estimate_total};
pub use estimate_error::EstimateError;
pub use evidence::Evidence;
pub use gain::{Gain, day_of, gain, gain_before, gain_of_day};
pub use history::{Point, PointStatus, history};
pub use leaderboard::{
    ArtistMetric, By, Movement, Standing, Standings, StandingsQuery, Subject, Upcoming, Versions, Whose, albums,
    first_to_pass, has_standings, standings, upcoming,
};
pub use pace::{Pace, Reading, RequiredPace, Verdict, pace, required_pace, set_aside};
pub use passed::{CounterRef, Passed, passed, was_reached};
pub use progress::{Progress, Remaining, progress, toward};
pub use timeline::{Entry, EntryKind, timeline, timeline_of};
