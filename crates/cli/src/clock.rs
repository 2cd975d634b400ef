//! The calendar of whoever runs a command.

use std::env;
use std::time::SystemTime;

use milestream_data::Day;

/// The second since 1970 that a command is to take for now, so that the same files make the same output on any day:
/// see <https://reproducible-builds.org/specs/source-date-epoch/>.
const GIVEN: &str = "SOURCE_DATE_EPOCH";

/// The day in UTC, and the newest that has begun anywhere on earth.
pub(crate) fn today() -> (Day, Day) {
    const HOUR: u64 = 3600;
    let given = env::var(GIVEN).ok().and_then(|seconds| seconds.parse().ok());
    let seconds = given.unwrap_or_else(|| SystemTime::UNIX_EPOCH.elapsed().map_or(0, |since| since.as_secs()));
    let day = |seconds: u64| i32::try_from(seconds / (24 * HOUR)).map_or(Day::MAX, Day::from_epoch_days);
    // Kiribati is 14 hours ahead: no day begins earlier.
    (day(seconds), day(seconds.saturating_add(14 * HOUR)))
}
