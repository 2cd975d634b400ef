//! English without a browser: for native tests.
#![allow(clippy::unused_self, reason = "the same functions as the browser's, which keeps formatters")]

use milestream_data::{Date, label, text};
use unicode_normalization::UnicodeNormalization;

pub(super) struct Engine;

impl Engine {
    pub(super) const fn new(_lang: Option<&str>) -> Self {
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

    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a moment of our times")]
    pub(super) fn time(&self, ms: f64) -> String {
        let minutes = ms as u64 / 60_000;
        format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)
    }

    pub(super) fn ago(&self, count: u32, unit: &str) -> String {
        format!("{count} {unit}{} ago", if count == 1 { "" } else { "s" })
    }

    pub(super) fn language(&self, tag: &str) -> String {
        let names = [("en", "English"), ("ja", "Japanese"), ("ko", "Korean")];
        names.into_iter().find(|(known, _)| *known == tag).map_or(tag, |(_, name)| name).to_owned()
    }

    pub(super) fn plural_category(&self, count: u64) -> String {
        if count == 1 { "one" } else { "other" }.to_owned()
    }
}

/// In compatibility forms, decomposed and in lower case.
pub(super) fn decomposed(text: &str) -> String {
    text.nfkd().collect::<String>().to_lowercase()
}
