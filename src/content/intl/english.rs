//! English without a browser: for native tests.
#![allow(clippy::unused_self, reason = "the same functions as the browser's, which keeps formatters")]

use milestream_data::{Date, Day, label, text};
use unicode_normalization::UnicodeNormalization;

pub(super) struct Engine;

impl Engine {
    pub(super) const fn new(_lang: Option<&str>, _is_rtl: bool) -> Self {
        Self
    }

    pub(super) fn grouped(&self, count: u64) -> String {
        text::grouped(count)
    }

    pub(super) fn tenths(&self, tenths: u64) -> String {
        let whole = text::grouped(tenths / 10);
        if tenths.is_multiple_of(10) { whole } else { format!("{whole}.{}", tenths % 10) }
    }

    pub(super) fn compact(&self, amount: u64, digits: u8) -> String {
        label::compact(amount, digits)
    }

    pub(super) fn date(&self, date: Date) -> String {
        text::date(date)
    }

    pub(super) fn day_of_year(&self, day: Day) -> String {
        let text = text::date(day.into());
        let mut words = text.split(' ');
        let (day, month) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        [day, " ", month.get(..3).unwrap_or(month)].concat()
    }

    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a moment of our times")]
    pub(super) fn time(&self, ms: f64) -> String {
        let minutes = ms as u64 / 60_000;
        format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)
    }

    pub(super) fn ago(&self, count: u32, unit: &str) -> String {
        format!("{count} {unit}{} ago", if count == 1 { "" } else { "s" })
    }

    /// Texts without accents and case, with numbers as numbers; what is the same then, in small first.
    pub(super) fn sorted(&self, texts: &[&str]) -> Vec<String> {
        let mut sorted: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
        sorted.sort_by_cached_key(|text| (in_parts(&fold(text)), std::cmp::Reverse(text.clone())));
        sorted
    }

    /// Whether two texts are the same but for accents and case.
    pub(super) fn is_same(&self, one: &str, other: &str) -> bool {
        fold(one) == fold(other)
    }

    pub(super) fn language(&self, tag: &str) -> String {
        let names = [("en", "English"), ("ja", "Japanese"), ("ko", "Korean")];
        names.into_iter().find(|(known, _)| *known == tag).map_or(tag, |(_, name)| name).to_owned()
    }
}

pub(super) struct Plurals;

impl Plurals {
    pub(super) const fn new(_tag: &str) -> Self {
        Self
    }

    pub(super) fn category(&self, count: u64) -> String {
        if count == 1 { "one" } else { "other" }.to_owned()
    }

    pub(super) fn category_of_tenths(&self, _tenths: u64) -> String {
        "other".to_owned()
    }
}

fn fold(text: &str) -> String {
    super::fold::fold(&decomposed(text))
}

/// A text as numbers that are compared: of each letter its class and its code, of each number its digits and what it is.
fn in_parts(text: &str) -> Vec<(u8, usize, u128)> {
    let is_digit = |letter: &char| letter.is_ascii_digit();
    let mut parts = Vec::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if !is_digit(&letter) {
            // Signs stand before numbers and letters, and what is no letter in any script behind all.
            let class = if letter == '\u{ffff}' { 3 } else { u8::from(letter.is_alphabetic()) * 2 };
            parts.push((class, 0, u128::from(u32::from(letter))));
            continue;
        }
        let mut number = letter.to_string();
        while let Some(digit) = letters.next_if(is_digit) {
            number.push(digit);
        }
        let number = number.trim_start_matches('0');
        parts.push((1, number.len(), number.parse().unwrap_or_default()));
    }
    parts
}

/// In compatibility forms, decomposed and in lower case.
pub(super) fn decomposed(text: &str) -> String {
    text.nfkd().collect::<String>().to_lowercase()
}
