//! Two artists in one cell with a mark between them that names may have as well: `Luna Park & Aria`. Where other rows name each
//! of them alone, they are two.

use std::collections::{HashMap, HashSet};

use super::reading::{Reading, Stage};
use crate::statement::Kind;
use crate::table::{Role, Table, credits, names_cell};

/// What stands between two artists, or within the name of one.
const MARKS: [&str; 8] = [" & ", " x ", " X ", " × ", " and ", " with ", " / ", " + "];
/// So many are told.
const TOLD: usize = 3;

/// What guests stand in, behind an artist.
const GUESTS: [&str; 8] = ["(feat. ", "(feat ", "(ft. ", "(ft ", "(featuring ", "(with ", "(w/ ", "[feat. "];

/// Makes cells of names as they are read of those that programs write, `['Luna Park', 'Aria']`, and takes guests out of brackets:
/// `Luna Park (feat. Aria)`.
pub(super) fn settle_names(table: &mut Table<'_>) {
    let parted = |cell: &str| {
        if let Some(names) = listed(cell) {
            return Some(names_cell(names));
        }
        let (inner, mark) = GUESTS.iter().find_map(|mark| Some((cell.split_once(mark)?, mark)))?;
        let (artist, guests) = inner;
        let guests = guests.strip_suffix(if mark.starts_with('[') { ']' } else { ')' })?;
        let artist = artist.trim_end();
        let is_plain = !artist.is_empty() && !guests.is_empty() && !guests.contains(['(', '[', '"']);
        is_plain.then(|| [artist, " feat. ", guests].concat())
    };
    let is_some =
        table.has(Role::Artist) && (0..table.len()).any(|row| parted(table.cell(row, Role::Artist)).is_some());
    if is_some {
        table.change_rows(&mut |cells| {
            if let Some(cell) = parted(cells.get(Role::Artist)) {
                cells.set(Role::Artist, cell);
            }
        });
    }
}

/// The names of a list as Python and others write it.
fn listed(cell: &str) -> Option<Vec<&str>> {
    let mut rest = cell.strip_prefix('[')?.strip_suffix(']')?;
    let mut names = Vec::new();
    loop {
        let quote = rest.chars().next().filter(|quote| matches!(quote, '\'' | '"'))?;
        let (name, behind) = rest.get(1..)?.split_once(quote)?;
        names.push(name);
        match behind.strip_prefix(',') {
            Some(next) => rest = next.trim_start(),
            None => return behind.is_empty().then_some(names),
        }
    }
}

/// Parts names of which every part is an artist of another row, be they those of guests.
pub(super) fn part(table: &mut Table<'_>, reading: &mut Reading) {
    let has_mark = |cell: &str| MARKS.iter().any(|mark| cell.contains(mark));
    let is_some = table.has(Role::Artist) && (0..table.len()).any(|row| has_mark(table.cell(row, Role::Artist)));
    if !is_some {
        return;
    }
    let mut alone: HashSet<&str> = HashSet::new();
    let mut together: HashSet<&str> = HashSet::new();
    for row in 0..table.len() {
        let cell = table.cell(row, Role::Artist);
        credits(cell, false, &mut |name, _| {
            alone.insert(name);
        });
        if has_mark(cell) && !cell.contains('"') {
            together.insert(cell);
        }
    }
    let mut parted: HashMap<String, String> = HashMap::new();
    let mut told: Vec<&str> = Vec::new();
    for cell in together {
        let (mut artists, mut guests, mut is_parted) = (Vec::new(), Vec::new(), false);
        credits(cell, false, &mut |name, is_guest| {
            let names = parts(name);
            let are_known = names.len() > 1 && names.iter().all(|name| alone.contains(name));
            let credited = if is_guest { &mut guests } else { &mut artists };
            if are_known {
                is_parted = true;
                told.push(name);
                credited.extend(names);
            } else {
                credited.push(name);
            }
        });
        if is_parted {
            let [artists, guests] = [artists, guests].map(names_cell);
            let mark = if guests.is_empty() { "" } else { " feat. " };
            parted.insert(cell.to_owned(), [&artists, mark, &guests].concat());
        }
    }
    if parted.is_empty() {
        return;
    }
    reading.log(Stage::Columns, Kind::PartedArtists.with("names", some_of(told)), "");
    table.change_rows(&mut |cells| {
        if let Some(names) = parted.get(cells.get(Role::Artist).as_ref()) {
            cells.set(Role::Artist, names.clone());
        }
    });
}

/// Tells of names that a comma parts, of which no part stands in another cell of several songs: `Earth, Wind & Fire` may be one
/// artist, or two who always sing together.
pub(super) fn doubt_commas(table: &Table<'_>, reading: &mut Reading) {
    let names_of = |row: usize| {
        let cell = table.cell(row, Role::Artist);
        let has_comma = cell.contains(',') && !cell.contains([';', '"']);
        (cell, has_comma && table.cell(row, Role::ArtistCount) != "1")
    };
    if !table.has(Role::Artist) || !(0..table.len()).any(|row| names_of(row).1) {
        return;
    }
    // Of every name the cell that it stands in, and of every cell with a comma its song, where there is but one.
    let mut cell_of: HashMap<&str, Option<&str>> = HashMap::new();
    let mut song_of: HashMap<&str, Option<&str>> = HashMap::new();
    for row in 0..table.len() {
        let (cell, has_comma) = names_of(row);
        credits(cell, false, &mut |name, _| {
            let known = cell_of.entry(name).or_insert(Some(cell));
            *known = known.filter(|known| *known == cell);
        });
        if has_comma {
            let title = table.cell(row, Role::Title);
            let known = song_of.entry(cell).or_insert(Some(title));
            *known = known.filter(|known| *known == title);
        }
    }
    let mut told: Vec<&str> = song_of.iter().filter(|(_, song)| song.is_none()).map(|(cell, _)| *cell).collect();
    told.retain(|cell| {
        let mut stand_together = true;
        credits(cell, false, &mut |name, _| stand_together &= cell_of.get(name).is_some_and(Option::is_some));
        stand_together
    });
    if !told.is_empty() {
        let field = table.fields.iter().find(|(role, _)| *role == Role::Artist).map(|(_, name)| name.as_str());
        let place = match field {
            Some(name) => Kind::OfField.with("name", name),
            None => Kind::OfColumn.with("name", table.name(Role::Artist)),
        };
        reading.doubts.push((place, Kind::CommasInNames.with("names", some_of(told))));
    }
}

/// The first of several names.
fn some_of(mut names: Vec<&str>) -> String {
    names.sort_unstable();
    names.dedup();
    let more = if names.len() > TOLD { " …" } else { "" };
    names.truncate(TOLD);
    [&names.join("; "), more].concat()
}

/// What stands between the marks of a name.
fn parts(name: &str) -> Vec<&str> {
    let mut names = vec![name];
    for mark in MARKS {
        names = names.into_iter().flat_map(|name| name.split(mark)).collect();
    }
    names
}
