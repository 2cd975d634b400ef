//! Markup as text, with whatever a dataset says made harmless.

use milestream_data::text::escaped;

/// Markup in the making.
#[derive(Debug, Default)]
pub(super) struct Xml(String);

impl Xml {
    /// Begins a tag; its attributes follow, then [`bare`](Self::bare), or what stands inside and [`end`](Self::end).
    pub(super) fn tag(&mut self, name: &str, lengths: &[(&str, u32)]) {
        self.0.push('<');
        self.0.push_str(name);
        for (name, length) in lengths {
            self.attribute(name, &length.to_string());
        }
    }

    /// An attribute of the tag that has begun.
    pub(super) fn attribute(&mut self, name: &str, value: &str) {
        self.0.push(' ');
        self.0.push_str(name);
        self.0.push_str("=\"");
        self.escape(value);
        self.0.push('"');
    }

    /// Ends a tag with nothing inside.
    pub(super) fn bare(&mut self) {
        self.0.push_str("/>");
    }

    /// Ends the tag that has begun; this text stands inside.
    pub(super) fn words(&mut self, text: &str) {
        self.0.push('>');
        self.escape(text);
    }

    /// Ends the tag that has begun; this stands inside.
    pub(super) fn inside(&mut self, markup: &Self) {
        self.0.push('>');
        self.append(markup);
    }

    /// Ends an element.
    pub(super) fn end(&mut self, name: &str) {
        self.0.push_str("</");
        self.0.push_str(name);
        self.0.push('>');
    }

    /// Adds what is written elsewhere.
    pub(super) fn append(&mut self, other: &Self) {
        self.0.push_str(&other.0);
    }

    /// What is written.
    pub(super) fn finished(self) -> String {
        self.0
    }

    /// Characters that no document may hold, a null for example, become spaces.
    fn escape(&mut self, text: &str) {
        let is_allowed = |letter: char| !letter.is_control() && !matches!(letter, '\u{fffe}' | '\u{ffff}');
        let text: String = text.chars().map(|letter| if is_allowed(letter) { letter } else { ' ' }).collect();
        self.0.push_str(&escaped(&text));
    }
}
