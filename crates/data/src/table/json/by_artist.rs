//! Counts by title by artist: `{"streams": {"Luna Park": {"Glass Tide": 100, "Salt Road": 7}, "Aria": {"Low": 5}}}`.

use std::collections::HashSet;

use milestream_fast::json::tree::{Kind, Tree};

use super::shape::{has_count_by_title, is_of_no_streams, key, unwrapped};
use super::text_refs::TextRefs;
use super::walk::{Around, Walk};
use crate::table::Role;
use crate::table::column::plain;
use crate::table::grid::position;
use crate::table::import::is_region;

/// What such an object is called, made plain; it may say by whom the songs are: `streams_by_artist`.
const NAMES: [&str; 6] = ["songs", "tracks", "solos", "streams", "plays", "totalstreams"];

impl Walk<'_, '_> {
    /// Adds the songs of the only object with counts by title by artist. What nobody but its names tells is asked for last, in a
    /// file in which nothing else is a song.
    pub(super) fn add_by_artist(&mut self) {
        let tree = self.tree;
        let mut found = (0..tree.len()).filter(|at| is_by_artist(tree, *at));
        let (Some(at), None) = (found.next(), found.next()) else { return };
        let mut cells = TextRefs::default();
        let beside = tree.roots().flat_map(|root| tree.children(root)).chain(tree.children(at));
        let days: HashSet<usize> = beside.filter(|field| is_day(tree, *field)).collect();
        if let [day] = *days.into_iter().collect::<Vec<_>>() {
            let day = self.cell(day, Role::AsOf);
            cells.set(Role::AsOf as usize, day);
        }
        for artist in tree.children(at).filter(|artist| tree.kind(*artist) == Kind::Object) {
            let name = self.name(position(artist));
            let name = self.as_name_cell(name);
            let mut cells = cells;
            cells.set(Role::Artist as usize, name);
            let around =
                Around { cells: &cells, title_key: None, artist_key: None, are_numbers_counts: true, is_of_day: false };
            self.numbers_by_title(artist, &around);
        }
    }
}

/// Whether a field says of which day the counts are.
fn is_day(tree: &Tree<'_>, at: usize) -> bool {
    key(tree, at).is(Role::AsOf) && unwrapped(tree, at).is_some()
}

/// Whether an object is called after songs or streams and has nothing but counts by title, each group under a name that may be an
/// artist's. A title that stands in two groups is rather a country or a version.
fn is_by_artist(tree: &Tree<'_>, at: usize) -> bool {
    let is_called = |name: &str| {
        let name = plain(name);
        NAMES.iter().any(|known| {
            let by = name.strip_prefix(known);
            by.is_some_and(|by| matches!(by, "" | "byartist" | "byartists" | "byartistandtitle" | "byartistandsong"))
        })
    };
    if tree.kind(at) != Kind::Object || !tree.name(at).is_some_and(|name| is_called(&name)) {
        return false;
    }
    let groups = || tree.children(at).filter(|child| !is_day(tree, *child));
    // Years have none.
    let has_letters = |child: usize| tree.name(child).is_some_and(|name| name.contains(char::is_alphabetic));
    let may_name = |child: usize| {
        let (key, name) = (key(tree, child), tree.name(child).unwrap_or_default());
        let is_of_field = key.is_of_field() || key.is_nobody() && has_letters(child);
        !is_of_field && !is_of_no_streams(&plain(&name)) && !is_region(&name)
    };
    let is_group = |group: usize| {
        has_letters(group)
            && may_name(group)
            && has_count_by_title(tree, group)
            && tree.children(group).all(may_name)
            && tree.children(group).any(has_letters)
    };
    let titles = || groups().flat_map(|group| tree.children(group)).filter_map(|title| tree.name(title));
    let mut known = HashSet::new();
    groups().nth(1).is_some() && groups().all(is_group) && titles().all(|title| known.insert(plain(&title)))
}
