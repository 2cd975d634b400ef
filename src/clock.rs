//! The reader's calendar.

use milestream_data::{Date, Day};

/// The reader's calendar day, in the reader's time zone.
pub fn today() -> Day {
    let now = js_sys::Date::new_0();
    let year = now.get_full_year();
    Date::from_ymd(year, now.get_month() + 1, now.get_date()).map_or(Day::MAX, Date::last_day)
}
