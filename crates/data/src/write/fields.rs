//! JSON on one line.

use super::written::Written;
use crate::label::{compact, significant_digits_of};
use crate::model::{SourceIds, Translation};
use crate::{Precision, Value};

/// The fields of an object, written one after the other.
#[derive(Default)]
pub(super) struct Fields(String);

impl Fields {
    /// A field whose value is JSON already.
    pub(super) fn raw(&mut self, key: &str, json: &str) {
        self.0.push_str(if self.0.is_empty() { "{ " } else { ", " });
        for part in ["\"", key, "\": ", json] {
            self.0.push_str(part);
        }
    }

    pub(super) fn text(&mut self, key: &str, text: &str) {
        self.raw(key, &string(text));
    }

    pub(super) fn optional(&mut self, key: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.text(key, text);
        }
    }

    /// A list of what is JSON already; left out where it is empty.
    pub(super) fn list(&mut self, key: &str, items: impl Iterator<Item = String>) {
        let items: Vec<String> = items.collect();
        if !items.is_empty() {
            self.raw(key, &["[", &items.join(", "), "]"].concat());
        }
    }

    /// A list with an item to a line, indented as a field of a row of a section; left out where it is empty.
    pub(super) fn lines(&mut self, key: &str, items: &[String]) {
        if items.is_empty() {
            return;
        }
        self.0.push_str(if self.0.is_empty() { "{\n      " } else { ",\n      " });
        for part in ["\"", key, "\": [\n        ", &items.join(",\n        "), "\n      ]"] {
            self.0.push_str(part);
        }
    }

    pub(super) fn translations(&mut self, key: &str, texts: &[Translation]) {
        if texts.is_empty() {
            return;
        }
        let mut fields = Self::default();
        for (lang, text) in texts {
            let quoted = string(lang);
            fields.raw(quoted.get(1..quoted.len() - 1).unwrap_or_default(), &string(text));
        }
        self.raw(key, &fields.close());
    }

    pub(super) fn sources(&mut self, dataset: &Written<'_>, sources: &SourceIds) {
        let id = |source| dataset.source(source).map_or_else(String::new, |source| string(&source.id));
        match sources.as_slice() {
            [one] if Some(*one) == dataset.default => {}
            [one] => self.raw("source", &id(*one)),
            many => self.list("source", many.iter().map(|source| id(*source))),
        }
    }

    pub(super) fn close(mut self) -> String {
        self.0.push_str(if self.0.is_empty() { "{}" } else { " }" });
        self.0
    }
}

/// A JSON string.
pub(crate) fn string(text: &str) -> String {
    let mut json = String::with_capacity(text.len() + 2);
    json.push('"');
    for letter in text.chars() {
        match letter {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            '\t' => json.push_str("\\t"),
            '\r' => json.push_str("\\r"),
            '\0'..='\u{1f}' => {
                let code = u32::from(letter);
                json.push_str("\\u00");
                json.extend([code / 16, code % 16].into_iter().filter_map(|digit| char::from_digit(digit, 16)));
            }
            _ => json.push(letter),
        }
    }
    json.push('"');
    json
}

/// A count: a number where it is exact, else its notation.
pub(super) fn value(value: Value) -> String {
    match value.precision() {
        Precision::Exact => value.amount().to_string(),
        Precision::Rounded | Precision::AtLeast => string(&value.to_string()),
    }
}

/// A threshold or a milestone: `"100M"`, and a number where that would be longer to read.
pub(super) fn amount(amount: u64) -> String {
    const DIGITS: u8 = 3;
    let digits = significant_digits_of(amount);
    if amount < 1000 || digits > DIGITS { amount.to_string() } else { string(&compact(amount, digits)) }
}
