//! Writing the list.

use super::fields::Compiled;
use crate::write::json_string;

/// The list as far as it is written.
pub(super) struct Written(String);

impl Written {
    /// A list that begins with `head`.
    pub(super) fn new(head: &[u8]) -> Self {
        Self(String::from_utf8_lossy(head).into_owned())
    }

    pub(super) fn number(&mut self, number: u64) {
        self.0.push(',');
        self.0.push_str(&number.to_string());
    }

    pub(super) fn text(&mut self, text: &str) {
        self.0.push(',');
        self.0.push_str(&json_string(text));
    }

    /// Several of one kind, of which is known elsewhere how many they are.
    pub(super) fn items<T: Compiled>(&mut self, items: &[T]) {
        items.iter().for_each(|item| item.write(self));
    }

    /// The whole of it, with its end.
    pub(super) fn close(mut self, tail: &[u8]) -> String {
        self.0.push_str(&String::from_utf8_lossy(tail));
        self.0
    }
}
