//! What a value or its name says in a cell.

use std::borrow::Cow;

use milestream_fast::json::tree::Kind;

use super::shape::unwrapped;
use super::text_refs::{TextRef, text};
use super::walk::Walk;
use crate::table::Role;
use crate::table::grid::position;
use crate::table::names::{name_cell, names_cell};

/// How deep the names of artists lie in what wraps them.
const NAMES_DEPTH: usize = 6;

impl Walk<'_, '_> {
    /// What a value says in a cell of a role: of a list its texts, of an object its name.
    pub(super) fn cell(&mut self, at: usize, role: Role) -> TextRef {
        let tree = self.tree;
        let scalar = |at: usize| if tree.is_blank(at) { TextRef::Empty } else { TextRef::Value(position(at)) };
        if let Some(at) = unwrapped(tree, at) {
            return scalar(at);
        }
        let name_of = |object: usize| {
            let is_name = |field: &usize| self.key(*field).is(Role::Title) || self.key(*field).is(Role::Artist);
            tree.children(object).filter(is_name).find_map(|field| unwrapped(tree, field))
        };
        let is_of_names = matches!(role, Role::Artist | Role::Featured);
        match tree.kind(at) {
            Kind::List => {
                let items = if is_of_names {
                    self.names_in(at, NAMES_DEPTH)
                } else {
                    tree.children(at).filter_map(|item| unwrapped(tree, item).or_else(|| name_of(item))).collect()
                };
                let items: Vec<Cow<'_, str>> =
                    items.into_iter().map(|item| tree.text(item)).filter(|item| !item.is_empty()).collect();
                let names = if is_of_names { names_cell(items.iter().map(AsRef::as_ref)) } else { items.join(";") };
                self.store(names)
            }
            Kind::Object if is_of_names => match *self.names_in(at, NAMES_DEPTH) {
                [] => TextRef::Empty,
                [name] => self.as_name_cell(scalar(name)),
                ref names => {
                    let names: Vec<Cow<'_, str>> = names.iter().map(|name| tree.text(*name)).collect();
                    self.store(names_cell(names.iter().map(AsRef::as_ref)))
                }
            },
            Kind::Object if role == Role::Album => name_of(at).map_or(TextRef::Empty, scalar),
            _ => TextRef::Empty,
        }
    }

    /// The names that a value holds: its own, those of a list, or those that lie in what only wraps them.
    fn names_in(&self, at: usize, depth: usize) -> Vec<usize> {
        let tree = self.tree;
        if let Some(at) = unwrapped(tree, at) {
            return if tree.is_blank(at) { Vec::new() } else { vec![at] };
        }
        let Some(depth) = depth.checked_sub(1) else { return Vec::new() };
        if tree.kind(at) == Kind::List {
            return tree.children(at).flat_map(|item| self.names_in(item, depth)).collect();
        }
        let is_name = |field: &usize| self.key(*field).is(Role::Title) || self.key(*field).is(Role::Artist);
        let own = tree.children(at).filter(is_name).find_map(|field| unwrapped(tree, field));
        if let Some(own) = own {
            return if tree.is_blank(own) { Vec::new() } else { vec![own] };
        }
        let wraps = |field: &usize| {
            self.key(*field).is_nobody()
                || ["profile", "node", "attributes"].iter().any(|name| tree.is_called(*field, name))
        };
        tree.children(at)
            .filter(wraps)
            .map(|field| self.names_in(field, depth))
            .find(|names| !names.is_empty())
            .unwrap_or_default()
    }

    /// The name of a field as a cell.
    pub(super) fn name(&self, at: u32) -> TextRef {
        let is_blank = self.tree.name(at as usize).is_none_or(|name| name.is_empty());
        if is_blank { TextRef::Empty } else { TextRef::Name(at) }
    }

    /// A name as a cell with one name.
    pub(super) fn as_name_cell(&mut self, cell_text: TextRef) -> TextRef {
        let owned = match name_cell(&text(self.tree, &self.owned, cell_text)) {
            Cow::Borrowed(_) => return cell_text,
            Cow::Owned(owned) => owned,
        };
        self.store(owned)
    }

    /// A text that is made of others as a cell.
    fn store(&mut self, text: String) -> TextRef {
        if text.is_empty() {
            return TextRef::Empty;
        }
        self.owned.push(text);
        TextRef::Owned(position(self.owned.len() - 1))
    }
}
