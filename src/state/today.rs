//! The reader's calendar.

use milestream_data::{Date, Day};

/// What day it is, for the reader and on earth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Today {
    /// The day of the reader's own calendar.
    pub here: Day,
    /// The newest day that has begun anywhere on earth: a figure of that day counts west of its keeper too.
    pub begun: Day,
}

impl From<Day> for Today {
    fn from(day: Day) -> Self {
        Self { here: day, begun: day }
    }
}

/// The reader's calendar day, in the reader's time zone, and the newest that has begun anywhere.
pub fn today() -> Today {
    const DAY_MS: f64 = 86_400_000.0;
    /// Kiribati is 14 hours ahead of UTC: no day begins earlier.
    const FIRST_MS: f64 = 14.0 * 3_600_000.0;
    let now = js_sys::Date::new_0();
    let year = now.get_full_year();
    let here = Date::from_ymd(year, now.get_month() + 1, now.get_date()).map_or(Day::MAX, Date::last_day);
    #[allow(clippy::cast_possible_truncation, reason = "beyond the range, the last day that there is will do")]
    let begun = Day::from_epoch_days(((now.get_time() + FIRST_MS) / DAY_MS).floor() as i32);
    Today { here, begun: begun.max(here) }
}
