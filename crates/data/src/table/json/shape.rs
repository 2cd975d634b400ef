//! What the shape of a value tells of it.

use milestream_fast::json::tree::{Kind, Tree};

use super::keys::Key;
use crate::table::Role;
use crate::table::blank::is_placeholder;
use crate::table::column::{ROLES, is_total, plain};

/// The fields of an object that say something, by role.
pub(super) type Fields = [Option<u32>; ROLES];

/// What its name means.
pub(super) fn key(tree: &Tree<'_>, at: usize) -> Key {
    Key::from_mark(tree.mark(at))
}

/// The names of fields that databases and services wrap a value in, some of which say its type.
const WRAPPERS: &str = "value v $numberLong $numberInt $numberDouble $numberDecimal $date $oid stringValue integerValue \
                        doubleValue timestampValue S N";

/// The value that stands for a cell: itself, or the one in `{"value": …}`, as some services wrap each. A wrapper may lie in
/// another: `{"$date": {"$numberLong": "…"}}`.
pub(super) fn unwrapped(tree: &Tree<'_>, at: usize) -> Option<usize> {
    if tree.is_scalar(at) {
        return Some(at);
    }
    if tree.kind(at) != Kind::Object {
        return None;
    }
    let inner = at + 1;
    let wraps = |at: usize| WRAPPERS.split(' ').any(|wrapper| tree.is_called(at, wrapper));
    if inner >= tree.end(at) || tree.end(inner) != tree.end(at) || !wraps(inner) {
        return None;
    }
    if tree.is_scalar(inner) {
        return Some(inner);
    }
    let innermost = inner + 1;
    let is_alone = tree.kind(inner) == Kind::Object && tree.end(inner) == innermost + 1;
    (is_alone && tree.is_scalar(innermost) && wraps(innermost)).then_some(innermost)
}

/// Whether a value is a number, or a text that begins like one.
pub(super) fn is_number(tree: &Tree<'_>, at: usize) -> bool {
    unwrapped(tree, at).is_some_and(|at| tree.begins_with_digit(at))
}

/// Whether a value is one, or says as a cell does that there is none.
pub(super) fn is_number_or_blank(tree: &Tree<'_>, at: usize) -> bool {
    is_number(tree, at)
        || unwrapped(tree, at).map(|at| tree.text(at)).is_some_and(|text| text.is_empty() || is_placeholder(&text))
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

/// Whether an object has nothing but counts by day, of which some may be blank.
pub(super) fn has_counts_by_day(tree: &Tree<'_>, at: usize) -> bool {
    // Most objects have no day at all, which their marks tell before any text is looked at.
    tree.children(at).all(|day| key(tree, day).is_day()) && has_count_by_title(tree, at)
}

/// Whether a value is a list of lists.
pub(super) fn is_grid(tree: &Tree<'_>, at: usize) -> bool {
    let is_list = |row: usize| tree.kind(row) == Kind::List;
    is_list(at) && tree.children(at).next().is_some() && tree.children(at).all(is_list)
}

/// Whether a field of this plain name has a number that counts no streams.
pub(super) fn is_of_no_streams(name: &str) -> bool {
    matches!(
        name,
        "code"
            | "status"
            | "error"
            | "errors"
            | "limit"
            | "offset"
            | "page"
            | "pages"
            | "perpage"
            | "pagesize"
            | "size"
            | "next"
            | "previous"
            | "version"
            | "ttl"
            | "width"
            | "height"
            | "albums"
            | "users"
            | "countries"
    )
}

/// Whether an object that nothing says it of has counts by title: it is called after songs, or the file is nothing else and its
/// names are not written as those of fields are.
pub(super) fn is_of_songs(tree: &Tree<'_>, at: usize) -> bool {
    let is_field = |child: usize| {
        let (key, name) = (key(tree, child), tree.name(child).unwrap_or_default());
        // A year is the name of nobody as well.
        let is_nobody = key.is_nobody() && !name.bytes().any(|letter| letter.is_ascii_digit());
        key.is_of_field() || is_nobody || is_of_no_streams(&plain(&name))
    };
    let is_variable = |name: &str| {
        name.starts_with(|letter: char| letter.is_ascii_lowercase() || letter == '_')
            && name.bytes().all(|letter| letter.is_ascii_alphanumeric() || letter == b'_')
    };
    let names = || tree.children(at).filter_map(|child| tree.name(child));
    let is_called = match tree.name(at) {
        Some(name) => matches!(&*plain(&name), "songs" | "tracks" | "solos"),
        None => {
            tree.end(0) == tree.len() && at == 0 && names().nth(1).is_some() && !names().all(|name| is_variable(&name))
        }
    };
    is_called && !tree.children(at).any(is_field)
}

/// Whether all its values are counts, whose names may be titles. Some may be blank.
pub(super) fn has_count_by_title(tree: &Tree<'_>, at: usize) -> bool {
    tree.kind(at) == Kind::Object
        && tree.children(at).any(|child| is_number(tree, child))
        && tree.children(at).all(|child| is_number_or_blank(tree, child))
}
