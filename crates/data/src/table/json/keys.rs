//! What the names of fields mean. A file repeats the same few for every song.

use std::collections::HashMap;

use super::super::Role;
use super::super::column::{NAMES, plain};
use super::super::dates::Written;
use crate::Date;
use crate::table::Orders;

/// What the name of a field means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key {
    /// A role, and how good the name is for it: 0 is the best.
    Role(Role, usize),
    /// A day.
    Day,
    /// Nothing that is known: a title perhaps.
    Other,
}

/// So many names are remembered.
const MOST: usize = 64;

pub(super) struct Keys {
    words: HashMap<&'static str, (Role, usize)>,
    known: Vec<(Box<str>, Key)>,
    /// Where the last one was found: the next stands behind it mostly.
    last: usize,
}

impl Default for Keys {
    fn default() -> Self {
        let mut words = HashMap::new();
        for (role, names) in &NAMES {
            for (rank, word) in names.split([' ', '\n']).filter(|word| !word.is_empty()).enumerate() {
                words.entry(word).or_insert((*role, rank));
            }
        }
        Self { words, known: Vec::new(), last: 0 }
    }
}

impl Keys {
    pub(super) fn of(&mut self, name: Option<&str>) -> Key {
        let Some(name) = name else { return Key::Other };
        let next = if self.last + 1 < self.known.len() { self.last + 1 } else { 0 };
        let at = |place: usize| self.known.get(place).is_some_and(|(known, _)| **known == *name);
        let found = if at(next) { Some(next) } else { self.known.iter().position(|(known, _)| **known == *name) };
        if let Some(place) = found {
            self.last = place;
            return self.known.get(place).map_or(Key::Other, |(_, key)| *key);
        }
        let key = self.meaning(name);
        if self.known.len() < MOST {
            self.last = self.known.len();
            self.known.push((name.into(), key));
        }
        key
    }

    /// Whether a name has this role.
    pub(super) fn is(&self, name: Option<&str>, role: Role) -> bool {
        let Some(name) = name else { return false };
        let known = self.known.iter().find(|(known, _)| **known == *name).map(|(_, key)| *key);
        matches!(known.unwrap_or_else(|| self.meaning(name)), Key::Role(known, _) if known == role)
    }

    fn meaning(&self, name: &str) -> Key {
        let is_day = |name: &str| {
            let date = Written::read(name).map(|written| written.date(Orders::ANY));
            date.is_some_and(|date| date.is_none_or(Date::is_day))
        };
        if name.len() >= 8 && name.as_bytes().iter().any(u8::is_ascii_digit) && is_day(name) {
            return Key::Day;
        }
        self.words.get(plain(name).as_str()).map_or(Key::Other, |(role, rank)| Key::Role(*role, *rank))
    }
}
