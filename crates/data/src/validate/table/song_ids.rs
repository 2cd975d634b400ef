//! Which rows are of one song.

use milestream_fast::ids::DuplicateIndex;

use super::version;
use crate::diagnostics::{At, Kind};
use crate::model::Version;
use crate::statement::said;
use crate::table::{Role, Table, id_of, slug};
use crate::validate::Context;

impl Context<'_> {
    /// The id of every row's song, and which are the same. What a column of ids says is taken where it can be: an id that
    /// names several songs is none, and numbers that count the rows are none either.
    pub(super) fn song_ids(&mut self, table: &Table<'_>, rows: &[usize]) -> (Vec<String>, DuplicateIndex) {
        let mut ids: Vec<String> =
            rows.iter().map(|row| own_id(table, *row).map_or_else(|| made_id(table, *row), str::to_owned)).collect();
        let mut chain = index(&ids);
        let file = At::File;
        if !table.has(Role::Id) && !table.has(Role::Isrc) {
            return (ids, chain);
        }
        let titles = |place: usize| rows.get(place).map_or("", |row| table.cell(*row, Role::Title));
        if count_the_rows(table, rows) {
            self.report.warn(&At::File, Kind::NoId, || said!(IdsCountRows, name = table.name(Role::Id)));
            ids = rows.iter().map(|row| made_id(table, *row)).collect();
            chain = index(&ids);
            return (ids, chain);
        }
        // Under how many ids a title stands is only asked for where an id has several titles.
        let mut ids_of_titles: Option<(Vec<String>, DuplicateIndex)> = None;
        let mut are_none = vec![false; ids.len()];
        let mut is_column = false;
        for first in (0..ids.len()).filter(|place| !chain.is_repeated(*place)) {
            if chain.from(first).nth(1).is_none() {
                continue;
            }
            let title = titles(first);
            let Some(other) = chain.from(first).skip(1).find(|place| titles(*place) != title) else { continue };
            let has_own = rows.get(first).is_some_and(|row| own_id(table, *row).is_some());
            let id = ids.get(first).map_or("", String::as_str);
            if !has_own || slug_of(title) == slug_of(titles(other)) {
                continue;
            }
            let (_, by_title) = ids_of_titles.get_or_insert_with(|| {
                let names: Vec<String> = (0..ids.len()).map(|place| slug_of(titles(place))).collect();
                let by_title = index(&names);
                (names, by_title)
            });
            let is_number = id.len() <= 6 && id.bytes().all(|byte| byte.is_ascii_digit());
            // A song may be renamed, and keeps its id; but one of its titles then stands under no other, and not on one day.
            let is_elsewhere = |place: usize| {
                chain.from(first).any(|place| by_title.is_repeated(place))
                    && by_title.from(place).any(|other| ids.get(other) != ids.get(place))
            };
            let is_no_id = is_number || same_day(table, rows, chain.from(first)) || chain.from(first).any(is_elsewhere);
            if is_no_id {
                is_column |= is_number;
                for place in chain.from(first) {
                    if let Some(is_none) = are_none.get_mut(place) {
                        *is_none = true;
                    }
                }
                let row = rows.get(other).copied().unwrap_or(0);
                self.report.warn(&file.place(row).key(Role::Id.name()), Kind::NoId, || said!(NoId, id = id));
            }
        }
        if !are_none.contains(&true) {
            return (ids, chain);
        }
        for ((id, row), is_none) in ids.iter_mut().zip(rows).zip(are_none) {
            // Numbers of which one is no id are none at all.
            if is_none || (is_column && id.bytes().all(|byte| byte.is_ascii_digit())) {
                *id = made_id(table, *row);
            }
        }
        chain = index(&ids);
        (ids, chain)
    }
}

fn index(ids: &[String]) -> DuplicateIndex {
    DuplicateIndex::of(&ids.iter().map(String::as_str).collect::<Vec<_>>())
}

/// Whether several titles stand on one day.
fn same_day(table: &Table<'_>, rows: &[usize], places: impl Iterator<Item = usize>) -> bool {
    let mut seen: Vec<(&str, &str)> = places
        .filter_map(|place| rows.get(place))
        .map(|row| (table.cell(*row, Role::AsOf), table.cell(*row, Role::Title)))
        .collect();
    seen.sort_unstable();
    seen.windows(2).any(|pair| matches!(pair, [(day, title), (other_day, other)] if day == other_day && title != other))
}

/// Whether the ids are the numbers of the rows: one after the other from 0 or 1, and songs would not be harder to distinguish
/// without them.
fn count_the_rows(table: &Table<'_>, rows: &[usize]) -> bool {
    let number = |row: &usize| table.cell(*row, Role::Id).parse::<usize>().ok();
    let Some(first) = rows.first().and_then(number).filter(|first| *first <= 1 && rows.len() > 1) else { return false };
    if !rows.iter().zip(first..).all(|(row, expected)| number(row) == Some(expected)) {
        return false;
    }
    // Two songs of one name and day need their ids.
    let keys: Vec<String> =
        rows.iter().map(|row| [&made_id(table, *row), "\n", table.cell(*row, Role::AsOf)].concat()).collect();
    let chain = index(&keys);
    (0..keys.len()).all(|place| !chain.is_repeated(place))
}

/// What the service calls the song.
fn own_id<'t>(table: &'t Table<'_>, row: usize) -> Option<&'t str> {
    [Role::Id, Role::Isrc].into_iter().map(|role| id_of(table.cell(row, role))).find(|id| !id.is_empty())
}

fn slug_of(title: &str) -> String {
    let mut id = String::new();
    slug(&mut id, title);
    id
}

/// Title, artists and version of the song, so that its id is the same in every file.
#[inline(never)]
fn made_id(table: &Table<'_>, row: usize) -> String {
    let mut id = String::new();
    for part in [Role::Title, Role::Artist] {
        if part == Role::Title || !table.cell(row, part).is_empty() {
            slug(&mut id, table.cell(row, part));
        }
    }
    let version = version(table, row);
    if version != Version::Original {
        slug(&mut id, version.as_str());
    }
    id
}
