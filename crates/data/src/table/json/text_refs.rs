//! The texts of a row, as places in the tree: most are never copied.

use std::borrow::Cow;

use milestream_fast::json::tree::Tree;

use crate::table::Role;
use crate::table::column::ROLES;

/// Where the text of a cell stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum TextRef {
    /// There is none.
    #[default]
    Empty,
    /// A value without others.
    Value(u32),
    /// The name of a value.
    Name(u32),
    /// A text made of several, by its place among those.
    Owned(u32),
}

/// The text of a cell to each role.
#[derive(Clone, Copy, Default)]
pub(super) struct TextRefs([TextRef; ROLES]);

impl TextRefs {
    pub(super) fn get(&self, role: usize) -> TextRef {
        self.0.get(role).copied().unwrap_or_default()
    }

    pub(super) fn has(&self, role: Role) -> bool {
        self.get(role as usize) != TextRef::Empty
    }

    pub(super) fn set(&mut self, role: usize, text_ref: TextRef) {
        if let Some(known) = self.0.get_mut(role) {
            *known = text_ref;
        }
    }

    /// Takes the text of a cell out.
    pub(super) fn take(&mut self, role: Role) -> TextRef {
        self.0.get_mut(role as usize).map(std::mem::take).unwrap_or_default()
    }
}

/// The text of a cell.
pub(super) fn text<'t, 'a: 't>(tree: &Tree<'a>, owned: &'t [String], text_ref: TextRef) -> Cow<'t, str> {
    match text_ref {
        TextRef::Empty => Cow::Borrowed(""),
        TextRef::Value(at) => tree.text(at as usize),
        TextRef::Name(at) => tree.name(at as usize).unwrap_or_default(),
        TextRef::Owned(place) => Cow::Borrowed(owned.get(place as usize).map_or("", String::as_str)),
    }
}
