//! Calendar days, and dates that may be reduced to a month or a year.

use std::fmt;

/// A calendar day, counted from 1970-01-01 (day 0) in the proleptic Gregorian calendar.
///
/// As the day at which one asks what is known, it is over: what has a date is known where the whole of it is. While a day
/// is [`running`](Self::running), it is known once its first day has begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    /// Since 1970-01-01.
    days: i32,
    is_running: bool,
}

impl Day {
    /// Later than every date: "whatever is known".
    pub const MAX: Self = Self::from_epoch_days(i32::MAX);

    /// Earlier than every date: the day of [`Date::UNKNOWN`]. What has no date is known at every day, and is the first to
    /// be outdone by what has one.
    pub const UNDATED: Self = Self::from_ymd(0, 1, 1);

    /// The day of a full date, `2022-04-14`.
    pub fn parse(text: &str) -> Option<Self> {
        Date::parse(text).filter(|date| date.is_day()).map(Date::first_day)
    }

    /// The day before.
    #[must_use]
    pub const fn previous(self) -> Self {
        Self::from_epoch_days(self.days.saturating_sub(1))
    }

    /// The same day while it is running.
    #[must_use]
    pub const fn running(self) -> Self {
        Self { is_running: true, ..self }
    }

    /// Whether it is asked at while it is running.
    pub const fn is_running(self) -> bool {
        self.is_running
    }

    /// The same day once it is over.
    #[must_use]
    pub const fn over(self) -> Self {
        Self::from_epoch_days(self.days)
    }

    /// The day `days` after 1970-01-01; negative before it.
    pub const fn from_epoch_days(days: i32) -> Self {
        Self { days, is_running: false }
    }

    /// Days after 1970-01-01.
    pub const fn epoch_days(self) -> i32 {
        self.days
    }

    /// Days from `earlier` to this day; negative where this is the earlier one.
    pub const fn days_since(self, earlier: Self) -> i32 {
        self.days.saturating_sub(earlier.days)
    }

    /// Year, month 1–12 and day 1–31.
    ///
    /// The algorithm is Howard Hinnant's `civil_from_days` (<https://howardhinnant.github.io/date_algorithms.html>).
    pub fn ymd(self) -> (i32, u8, u8) {
        let shifted = i64::from(self.days) + 719_468;
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        (i32::try_from(year).unwrap_or(i32::MAX), u8::try_from(month).unwrap_or(1), u8::try_from(day).unwrap_or(1))
    }

    /// The day of a calendar date (Howard Hinnant's `days_from_civil`); month and day are taken as given.
    const fn from_ymd(year: i32, month: u8, day: u8) -> Self {
        let year = if month <= 2 { year - 1 } else { year };
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let month = month as i32;
        let month_from_march = if month > 2 { month - 3 } else { month + 9 };
        let day_of_year = (153 * month_from_march + 2) / 5 + day as i32 - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Self::from_epoch_days(era * 146_097 + day_of_era - 719_468)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Date::from(*self).fmt(f)
    }
}

/// A date as sources give it (ISO 8601): `2022-04-14`, `2022-04` or `2022`; of a count also `unknown`.
///
/// In one number, the last day it can mean and how much of it is known: dates of counts are compared by the hundred
/// thousand, and read as year, month and day by the dozen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Date(i32);

/// How much of a date is known.
#[derive(Clone, Copy)]
enum Known {
    Nothing,
    Year,
    Month,
    Day,
}

/// The bits of [`Known`].
const KNOWN: i32 = 0b11;

impl Date {
    /// The date of a count that comes without one. It is said to the reader, and never guessed.
    pub const UNKNOWN: Self = Self::ending(Day::UNDATED, Known::Nothing);

    const fn ending(day: Day, known: Known) -> Self {
        Self((day.days << KNOWN.count_ones()) | known as i32)
    }

    /// Reads the date of a count: as [`parse`](Self::parse), or `unknown`.
    pub fn parse_as_of(text: &str) -> Option<Self> {
        if text == UNKNOWN { Some(Self::UNKNOWN) } else { Self::parse(text) }
    }

    /// Reads `2022-04-14`, `2022-04` or `2022`; `None` for anything else, and for days that no calendar has.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = digits(parts.next()?, 4)?;
        let month = parts.next().map(|part| digits(part, 2));
        let day = parts.next().map(|part| digits(part, 2));
        if parts.next().is_some() {
            return None;
        }
        let year = u32::from(year);
        match (month, day) {
            (None, _) => Self::from_ymd(year, 12, 31).map(|date| date.known_to(Known::Year)),
            (Some(month), None) => {
                let month = u32::from(month?);
                let last = days_in(u16::try_from(year).ok()?, u8::try_from(month).ok()?);
                Self::from_ymd(year, month, last.into()).map(|date| date.known_to(Known::Month))
            }
            (Some(month), Some(day)) => Self::from_ymd(year, u32::from(month?), u32::from(day?)),
        }
    }

    /// A full date; `None` where the calendar has no such day or the year is not within 1 to 9999.
    pub fn from_ymd(year: u32, month: u32, day: u32) -> Option<Self> {
        let year = u16::try_from(year).ok().filter(|year| (1..=9999).contains(year))?;
        let month = u8::try_from(month).ok().filter(|month| (1..=12).contains(month))?;
        let day = u8::try_from(day).ok()?;
        let is_day = (1..=days_in(year, month)).contains(&day);
        is_day.then(|| Self::ending(Day::from_ymd(year.into(), month, day), Known::Day))
    }

    /// The date with no more of it known than that; it is the last day that it may mean then.
    const fn known_to(self, known: Known) -> Self {
        Self((self.0 & !KNOWN) | known as i32)
    }

    /// A number of its own, in the order of the last days that dates can mean.
    pub(crate) const fn number(self) -> u64 {
        self.0.cast_unsigned() as u64 ^ (1 << 31)
    }

    /// Its place among all dates in the order of the last days that they can mean: 0 where nothing is known of it.
    pub(crate) const fn ordinal(self) -> u64 {
        self.0.wrapping_sub(Self::UNKNOWN.0).cast_unsigned() as u64
    }

    /// The date with this [`ordinal`](Self::ordinal); `None` beyond the year 9999.
    pub(crate) fn from_ordinal(ordinal: u64) -> Option<Self> {
        const LAST: Date = Date::ending(Day::from_ymd(9999, 12, 31), Known::Day);
        let number = i32::try_from(ordinal).ok().filter(|_| ordinal <= LAST.ordinal())?;
        Some(Self(number.wrapping_add(Self::UNKNOWN.0)))
    }

    /// Whether nothing is known of it.
    pub const fn is_unknown(self) -> bool {
        self.0 & KNOWN == Known::Nothing as i32
    }

    /// The year, 1 to 9999; 0 where it is not known.
    pub fn year(self) -> u16 {
        if self.is_unknown() { 0 } else { u16::try_from(self.last_day().ymd().0).unwrap_or_default() }
    }

    /// The month, 1 to 12, where it is known.
    pub fn month(self) -> Option<u8> {
        (self.0 & KNOWN >= Known::Month as i32).then(|| self.last_day().ymd().1)
    }

    /// The day of the month, 1 to 31, where it is known.
    pub fn day(self) -> Option<u8> {
        self.is_day().then(|| self.last_day().ymd().2)
    }

    /// The date without its day.
    #[must_use]
    pub fn to_month(self) -> Self {
        if !self.is_day() {
            return self;
        }
        let (year, month, _) = self.last_day().ymd();
        let last = days_in(u16::try_from(year).unwrap_or_default(), month);
        Self::ending(Day::from_ymd(year, month, last), Known::Month)
    }

    /// The date without its month.
    #[must_use]
    pub fn to_year(self) -> Self {
        if self.is_unknown() {
            return self;
        }
        Self::ending(Day::from_ymd(self.last_day().ymd().0, 12, 31), Known::Year)
    }

    /// Whether the date names one day.
    pub const fn is_day(self) -> bool {
        self.0 & KNOWN == Known::Day as i32
    }

    /// Whether both name one day, and this one is before `other`.
    pub(crate) const fn is_day_before(self, other: Self) -> bool {
        self.is_day() && other.is_day() && self.0 < other.0
    }

    /// The first day it can mean.
    pub fn first_day(self) -> Day {
        let last = self.last_day();
        let (year, month, _) = last.ymd();
        match self.0 & KNOWN {
            known if known == Known::Year as i32 => Day::from_ymd(year, 1, 1),
            known if known == Known::Month as i32 => Day::from_ymd(year, month, 1),
            _ => last,
        }
    }

    /// The last day it can mean; from this day on, what carries the date is known.
    pub const fn last_day(self) -> Day {
        Day::from_epoch_days(self.0 >> KNOWN.count_ones())
    }

    /// Whether what carries this date is known at `day`: its last day is on or before it; at a day that is still running,
    /// its first day.
    pub fn is_known_at(self, day: Day) -> bool {
        self.last_day() <= day || (day.is_running && self.first_day() <= day)
    }

    /// Whether every day it can mean is before every day that `other` can mean. A date that nobody knows is before nothing
    /// and after nothing.
    pub fn is_certainly_before(self, other: Self) -> bool {
        !self.is_unknown() && !other.is_unknown() && self.last_day() < other.first_day()
    }
}

impl From<Day> for Date {
    /// Days outside of the years 1 to 9999 become the nearest one inside; [`Day::UNDATED`] is the day of no date.
    fn from(day: Day) -> Self {
        if day.over() == Day::UNDATED {
            return Self::UNKNOWN;
        }
        Self::ending(day.over().clamp(Day::from_ymd(1, 1, 1), Day::from_ymd(9999, 12, 31)), Known::Day)
    }
}

impl fmt::Display for Date {
    /// As sources write it: `2022-04-14`, `2022-04`, `2022`; `unknown`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_unknown() {
            return f.write_str(UNKNOWN);
        }
        let (year, month, day) = self.last_day().ymd();
        write!(f, "{year:04}")?;
        if self.month().is_some() {
            write!(f, "-{month:02}")?;
        }
        if self.is_day() {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

/// How a file says that the date of a count is not known.
const UNKNOWN: &str = "unknown";

/// Exactly `width` ASCII digits as a number.
fn digits(text: &str, width: usize) -> Option<u16> {
    (text.len() == width && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
