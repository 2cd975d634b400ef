//! The calendar of whoever runs a command.

use std::time::SystemTime;

use milestream_data::Day;

/// The day in UTC, and the newest that has begun anywhere on earth.
pub(crate) fn today() -> (Day, Day) {
    const HOUR: u64 = 3600;
    let seconds = SystemTime::UNIX_EPOCH.elapsed().map_or(0, |since| since.as_secs());
    let day = |seconds: u64| i32::try_from(seconds / (24 * HOUR)).map_or(Day::MAX, Day::from_epoch_days);
    // Kiribati is 14 hours ahead: no day begins earlier.
    (day(seconds), day(seconds + 14 * HOUR))
}
