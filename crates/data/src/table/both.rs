//! Artist and title in one cell: `Luna Park - Glass Tide (w/ Aria Vale)`.

pub(super) use crate::statement::ARTIST_AND_TITLE;

#[cfg(feature = "import")]
use super::{Role, Table, names_cell};

/// Names of columns with artist and title in one cell.
const BOTH: [&str; 5] = ["artistandtitle", "artisttitle", "artistsong", "artisttrack", "artistandsong"];
/// The same with the title first.
const BOTH_TITLE_FIRST: [&str; 5] = ["titleandartist", "titleartist", "songartist", "trackartist", "songandartist"];

/// All of these names.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    BOTH.into_iter().chain(BOTH_TITLE_FIRST)
}

/// What such a cell says.
#[cfg(feature = "import")]
pub(super) struct Parted<'a> {
    /// The artist as a cell with one name; may be empty.
    pub(super) artist: String,
    pub(super) title: &'a str,
    /// The guests; may be empty.
    pub(super) featured: &'a str,
}

/// Whether a column of this plain name has the title first; `None` where it does not have both.
pub(super) fn is_title_first(name: &str) -> Option<bool> {
    if BOTH.contains(&name) {
        return Some(false);
    }
    BOTH_TITLE_FIRST.contains(&name).then_some(true)
}

/// What parts an artist from a title.
#[cfg(feature = "import")]
const DASHES: [&str; 3] = [" - ", " – ", " — "];

/// The parts of a cell around its first dash.
#[cfg(feature = "import")]
pub(super) fn around_dash(cell: &str) -> Option<(&str, &str)> {
    DASHES.iter().find_map(|dash| cell.split_once(dash))
}

/// The title and the artist of `Stand by Me by Luna Park`: titles have the word as well.
#[cfg(feature = "import")]
pub(super) fn around_by(cell: &str) -> Option<(&str, &str)> {
    let place = [" by ", " By ", " BY "].iter().filter_map(|by| cell.rfind(by)).max()?;
    let (title, artist) = (cell.get(..place)?.trim(), cell.get(place + " by ".len()..)?.trim());
    // `Glass Tide (Remix by Bo)`.
    let is_whole = title.matches(['(', '[']).count() == title.matches([')', ']']).count();
    (is_whole && !title.is_empty() && !artist.is_empty()).then_some((title, artist))
}

/// Whether all cells may be a title, "by" and an artist.
#[cfg(feature = "import")]
pub(super) fn are_around_by<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    let mut cells = cells.peekable();
    cells.peek().is_some() && cells.all(|cell| around_dash(cell).is_none() && around_by(cell).is_some())
}

/// Parts such a cell.
#[cfg(feature = "import")]
pub(super) fn part(cell: &str, is_title_first: bool) -> Parted<'_> {
    let (artist, mut title) = match around_dash(cell) {
        Some((title, artist)) if is_title_first => (artist, title),
        Some((artist, title)) => (artist, title),
        None => ("", cell),
    };
    let mut featured = "";
    let guests = title.rsplit_once("(w/ ").and_then(|(title, guests)| Some((title, guests.strip_suffix(')')?)));
    if let Some((before, guests)) = guests {
        (title, featured) = (before.trim_end(), guests);
    }
    let artist = artist.trim().trim_start_matches('*').trim_start();
    let artist = if artist.is_empty() { String::new() } else { names_cell([artist]) };
    Parted { artist, title: title.trim(), featured }
}

/// Parts the titles of a table that names no artist beside them.
#[cfg(feature = "import")]
pub(super) fn part_titles(table: &mut Table<'_>, is_title_first: bool) {
    let titles = (0..table.len()).filter(|row| table.cell(*row, Role::Artist).is_empty());
    let are_by = are_around_by(titles.map(|row| table.cell(row, Role::Title)).filter(|title| !title.is_empty()));
    table.change_rows(&mut |cells| {
        if !cells.has(Role::Artist) {
            let cell = cells.get(Role::Title).clone().into_owned();
            if let Some((title, artist)) = around_by(&cell).filter(|_| are_by) {
                cells.set(Role::Artist, artist.to_owned());
                cells.set(Role::Title, title.to_owned());
                return;
            }
            let Parted { artist, title, featured } = part(&cell, is_title_first);
            cells.set(Role::Artist, artist);
            cells.set(Role::Title, title.to_owned());
            if !featured.is_empty() {
                cells.set(Role::Featured, featured.to_owned());
            }
        }
    });
}
