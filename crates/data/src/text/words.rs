//! Numbers and dates in English.

use crate::label::{self, Qualifier};
use crate::query;
use crate::{Date, Milestones, Precision, Value};

pub use crate::label::grouped;

/// A date as far as it is known: `14 April 2022`, `April 2022`, `2022`, `an unknown date`.
pub fn date(date: Date) -> String {
    if date.is_unknown() {
        return "an unknown date".to_owned();
    }
    let mut text = String::new();
    if let Some(day) = date.day() {
        text.push_str(&day.to_string());
        text.push(' ');
    }
    if let Some(month) = date.month() {
        text.push_str(MONTHS.get(usize::from(month) - 1).copied().unwrap_or_default());
        text.push(' ');
    }
    text.push_str(&date.year().to_string());
    text
}

/// A count with every digit that its source gives: `1,401,974,334`, `89+`; else as it is labelled.
pub fn count(value: Value) -> String {
    let Some(digits) = label::all_digits(value) else { return label::english(value) };
    let mut text = grouped(digits);
    if value.precision() == Precision::AtLeast {
        text.push('+');
    }
    text
}

/// A value as it is labelled: `1.32B`, `1B+`, `about 1.6B`.
pub fn value(value: Value, milestones: &Milestones) -> String {
    let label = label::english(value);
    match label::qualifier(value, milestones) {
        Qualifier::About => ["about ", &label].concat(),
        Qualifier::None | Qualifier::AtLeast => label,
    }
}

/// What is missing from a value to its next milestone: `80M left until 1.4B`, `up to 100M left until 2.1B`, of about 1.6B
/// `about 100M left until 1.7B`; `None` where nothing is.
pub fn missing(value: Value, milestones: &Milestones) -> Option<String> {
    const DIGITS: u8 = 3;
    let progress = query::progress(value, milestones);
    let (next, remaining) = (progress.next?, progress.remaining?);
    let before = match label::qualifier(value, milestones) {
        Qualifier::About => "about ",
        Qualifier::AtLeast => "up to ",
        Qualifier::None => "",
    };
    let missing = label::compact(label::ceil(remaining.known(), DIGITS), DIGITS);
    Some([before, &missing, " left until ", &milestone(next)].concat())
}

/// A milestone or threshold with all its digits: `100M`, `1.4B`.
pub fn milestone(amount: u64) -> String {
    label::compact(amount, label::significant_digits_of(amount))
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
