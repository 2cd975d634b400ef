//! The age of a figure, and the span of several dates. Pure.

use milestream_data::{Date, Day};

/// Months or years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// For ages below two years.
    Month,
    /// For what is older, or known by its year alone.
    Year,
}

/// The age of a date more than a year before `now`, in full months or years; `None` if it is newer or unknown.
pub fn age(date: Date, now: Day) -> Option<(u32, Unit)> {
    if date.is_unknown() {
        return None;
    }
    let ((year, month, day), (now_year, now_month, now_day)) = (date.last_day().ymd(), now.ymd());
    if (year.saturating_add(1), month, day) >= (now_year, now_month, now_day) {
        return None;
    }
    let years = u32::try_from(now_year.saturating_sub(year)).ok()?;
    if date.month().is_none() {
        return Some((years, Unit::Year));
    }
    let has_begun = u32::from(date.is_day() && now_day < day);
    let months = (years * 12 + u32::from(now_month)).saturating_sub(u32::from(month) + has_begun);
    Some(if months < 24 { (months, Unit::Month) } else { (months / 12, Unit::Year) })
}

/// From the oldest to the newest of some dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The oldest.
    pub oldest: Date,
    /// The newest.
    pub newest: Date,
}

impl Span {
    /// Of all dates that are known; `None` where none is.
    pub fn of(dates: impl Iterator<Item = Date>) -> Option<Self> {
        dates.filter(|date| !date.is_unknown()).fold(None, |span, date| {
            let Some(Self { oldest, newest }) = span else { return Some(Self { oldest: date, newest: date }) };
            let is_older = date.last_day() < oldest.last_day();
            let is_newer = date.last_day() > newest.last_day();
            Some(Self { oldest: if is_older { date } else { oldest }, newest: if is_newer { date } else { newest } })
        })
    }

    /// Both ends as coarsely as they can be told apart: years, else months, else days; one if they are the same.
    #[must_use]
    pub fn coarsest(self) -> (Date, Option<Date>) {
        let Self { oldest, newest } = self;
        for coarser in [Date::to_year, Date::to_month] {
            let (from, to) = (coarser(oldest), coarser(newest));
            if from != to {
                return (from, Some(to));
            }
            // What is known by its year alone is of some time in it.
            if from == oldest || to == newest {
                return (from, None);
            }
        }
        (oldest, Some(newest).filter(|newest| *newest != oldest))
    }
}
