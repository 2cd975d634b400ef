//! Writing the list.

use crate::write::json_string;

/// The list as far as it is written.
pub(super) struct Written(String);

impl Written {
    /// A list that begins with `head`.
    pub(super) fn new(head: &str) -> Self {
        Self(head.to_owned())
    }

    pub(super) fn number(&mut self, number: u64) {
        self.0.push(',');
        self.0.push_str(&number.to_string());
    }

    pub(super) fn text(&mut self, text: &str) {
        self.0.push(',');
        self.0.push_str(&json_string(text));
    }

    /// The whole of it, with its end.
    pub(super) fn close(mut self, tail: &str) -> String {
        self.0.push_str(tail);
        self.0
    }
}
