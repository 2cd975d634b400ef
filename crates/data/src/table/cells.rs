//! The cells of one row, by their roles.

use std::borrow::Cow;

use super::Role;
use super::column::ROLES;

/// The cells of one row, by their roles.
#[derive(Clone, Default)]
pub(super) struct Cells<'a>([Cow<'a, str>; ROLES]);

impl<'a> Cells<'a> {
    pub(super) fn get(&self, role: Role) -> &Cow<'a, str> {
        const NOTHING: &Cow<'static, str> = &Cow::Borrowed("");
        self.0.get(role as usize).unwrap_or(NOTHING)
    }

    pub(super) fn has(&self, role: Role) -> bool {
        !self.get(role).is_empty()
    }

    pub(super) fn set(&mut self, role: Role, cell: impl Into<Cow<'a, str>>) {
        if let Some(slot) = self.0.get_mut(role as usize) {
            *slot = cell.into();
        }
    }

    /// All of them, in the order of the roles.
    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(AsRef::as_ref)
    }
}
