//! What the shape of a value tells of it.

use milestream_fast::json::tree::{Kind, Tree};

use super::keys::Key;
use crate::table::Role;
use crate::table::column::{ROLES, is_total, plain};

/// The fields of an object that say something, by role.
pub(super) type Fields = [Option<u32>; ROLES];

/// What its name means.
pub(super) fn key(tree: &Tree<'_>, at: usize) -> Key {
    Key::from_mark(tree.mark(at))
}

/// The value that stands for a cell: itself, or the one in `{"value": …}`, as some services wrap each.
pub(super) fn unwrapped(tree: &Tree<'_>, at: usize) -> Option<usize> {
    if tree.is_scalar(at) {
        return Some(at);
    }
    let inner = at + 1;
    let is_alone = tree.kind(at) == Kind::Object && tree.end(at) == inner + 1;
    (is_alone && tree.is_scalar(inner) && tree.name(inner).as_deref() == Some("value")).then_some(inner)
}

/// Whether a value is a number, or a text that begins like one.
pub(super) fn is_number(tree: &Tree<'_>, at: usize) -> bool {
    unwrapped(tree, at).is_some_and(|at| tree.begins_with_digit(at))
}

/// Whether an object has a count of its own: in a field for streams, or in fields that are days.
pub(super) fn is_reading(tree: &Tree<'_>, at: usize) -> bool {
    tree.kind(at) == Kind::Object
        && tree.children(at).any(|child| match key(tree, child) {
            key if key.is(Role::Streams) => unwrapped(tree, child).is_some(),
            key if key.is_day() => is_number(tree, child),
            _ => false,
        })
}

/// Whether a value is a count that is said to be all streams.
pub(super) fn is_total_count(tree: &Tree<'_>, at: usize) -> bool {
    key(tree, at).is(Role::Streams)
        && unwrapped(tree, at).is_some()
        && tree.name(at).is_some_and(|name| is_total(&plain(&name)))
}

/// Whether a value is a list of lists.
pub(super) fn is_grid(tree: &Tree<'_>, at: usize) -> bool {
    let is_list = |row: usize| tree.kind(row) == Kind::List;
    is_list(at) && tree.children(at).next().is_some() && tree.children(at).all(is_list)
}

/// Whether all its values are counts, whose names may be titles.
pub(super) fn has_count_by_title(tree: &Tree<'_>, at: usize) -> bool {
    tree.children(at).next().is_some() && tree.children(at).all(|child| is_number(tree, child))
}
