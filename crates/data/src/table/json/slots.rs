//! What is known of a song, as places in the tree.

use std::borrow::Cow;

use milestream_fast::json::tree::Tree;

use crate::table::Role;
use crate::table::column::ROLES;

/// Where the text of a cell stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Slot {
    /// There is none.
    #[default]
    Empty,
    /// A value without others.
    Value(u32),
    /// The name of a value.
    Name(u32),
    /// A text made of several, by its place among those.
    Made(u32),
}

/// A cell to a role.
#[derive(Clone, Copy, Default)]
pub(super) struct Slots([Slot; ROLES]);

impl Slots {
    pub(super) fn get(&self, role: usize) -> Slot {
        self.0.get(role).copied().unwrap_or_default()
    }

    pub(super) fn has(&self, role: Role) -> bool {
        self.get(role as usize) != Slot::Empty
    }

    pub(super) fn set(&mut self, role: usize, slot: Slot) {
        if let Some(known) = self.0.get_mut(role) {
            *known = slot;
        }
    }

    /// Takes a cell out.
    pub(super) fn take(&mut self, role: Role) -> Slot {
        self.0.get_mut(role as usize).map(std::mem::take).unwrap_or_default()
    }
}

/// The text of a cell.
pub(super) fn text<'t, 'a: 't>(tree: &Tree<'a>, made: &'t [String], slot: Slot) -> Cow<'t, str> {
    match slot {
        Slot::Empty => Cow::Borrowed(""),
        Slot::Value(at) => tree.text(at as usize),
        Slot::Name(at) => tree.name(at as usize).unwrap_or_default(),
        Slot::Made(place) => Cow::Borrowed(made.get(place as usize).map_or("", String::as_str)),
    }
}
