//! Texts, dates, values, names of closed sets.

use super::Context;
use crate::date::Date;
use crate::diagnostics::{At, Kind};
use crate::model::Translation;
use crate::statement::said;
use crate::value::{Value, ValueError};
use crate::wire::{Amount, List, Map, Text};

impl Context<'_> {
    /// A text that is needed.
    pub(super) fn text(&mut self, at: &At<'_>, text: Option<&Text<'_>>) -> Option<String> {
        let text = text.filter(|text| !text.as_str().is_empty());
        if text.is_none() {
            self.expected_text(at);
        }
        text.map(Text::owned)
    }

    /// Says that a text was expected.
    pub(super) fn expected_text(&mut self, at: &At<'_>) {
        self.report.found(at, Kind::Text, || said!(ExpectedText));
    }

    /// A title or a name that is needed. The space around it says nothing, and a table could not keep it.
    pub(super) fn name(&mut self, at: &At<'_>, text: Option<&Text<'_>>) -> Option<String> {
        self.text(at, text).map(|text| trimmed(&text).to_owned())
    }

    /// A date that is needed.
    pub(super) fn date(&mut self, at: &At<'_>, text: Option<&Text<'_>>) -> Option<Date> {
        let date = text.and_then(|text| Date::parse(text.as_str()));
        if date.is_none() {
            self.expected_date(at);
        }
        date
    }

    /// Says that a date was expected.
    pub(super) fn expected_date(&mut self, at: &At<'_>) {
        self.report.found(at, Kind::Date, || said!(ExpectedDate));
    }

    /// A date that may be left out.
    pub(super) fn optional_date(&mut self, at: &At<'_>, text: Option<&Text<'_>>) -> Option<Date> {
        text.and_then(|text| self.date(at, Some(text)))
    }

    /// The date of a count, which may be `unknown`.
    pub(super) fn as_of(&mut self, at: &At<'_>, text: &Text<'_>) -> Option<Date> {
        self.known_date(text.as_str()).or_else(|| self.date(at, Some(text)))
    }

    /// The same where it is one.
    pub(super) fn known_date(&mut self, text: &str) -> Option<Date> {
        // Many counts of a file are of one day.
        if let Some((known, date)) = &self.last_date
            && known == text
        {
            return Some(*date);
        }
        let date = Date::parse_as_of(text)?;
        self.last_date = Some((text.to_owned(), date));
        Some(date)
    }

    /// A count that is needed.
    pub(super) fn value(&mut self, at: &At<'_>, amount: Option<&Amount<'_>>) -> Option<Value> {
        let value = match amount {
            Some(Amount::Number(number)) => Value::from_number(*number),
            Some(Amount::Text(text)) => Value::parse(text.as_str()),
            Some(Amount::Other) | None => Err(ValueError::Malformed),
        };
        value.inspect_err(|error| self.expected_count(at, *error)).ok()
    }

    /// Says that a count was expected.
    pub(super) fn expected_count(&mut self, at: &At<'_>, error: ValueError) {
        self.report.found(at, Kind::Count, || match error {
            ValueError::Malformed => said!(ExpectedCount),
            ValueError::TooFine => said!(ExpectedDecimals),
            ValueError::TooLarge => said!(ExpectedLess),
        });
    }

    /// One of a closed set.
    pub(super) fn one_of<T: Copy>(
        &mut self,
        at: &At<'_>,
        text: Option<&Text<'_>>,
        all: &[T],
        name: fn(T) -> &'static str,
    ) -> Option<T> {
        let found = text.and_then(|text| all.iter().copied().find(|one| name(*one) == text.as_str()));
        if found.is_none() {
            let names: Vec<&str> = all.iter().copied().map(name).collect();
            self.report.expected(at, Kind::Choice, &["one of ", &names.join(", ")].concat());
        }
        found
    }
}

/// A text without the space around it, where it is not all of it.
pub(super) fn trimmed(text: &str) -> &str {
    Some(text.trim()).filter(|text| !text.is_empty()).unwrap_or(text)
}

/// An optional text; an empty one says nothing.
pub(super) fn optional(text: Option<&Text<'_>>) -> Option<String> {
    text.filter(|text| !text.as_str().is_empty()).map(Text::owned)
}

pub(super) fn strings(texts: &List<Text<'_>>) -> Vec<String> {
    texts.iter().map(Text::owned).collect()
}

pub(super) fn translations(texts: &Map<'_, Text<'_>>) -> Vec<Translation> {
    texts.0.iter().map(|(lang, text)| (lang.owned(), text.owned())).collect()
}
