//! Columns with artist and title in one cell.

use crate::table::column::plain;
use crate::table::{NoSong, Role, Table, both};

/// A column with artist and title in one cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Both {
    pub(super) column: usize,
    /// Whether the title stands first.
    pub(super) is_title_first: bool,
    /// What parts them.
    pub(super) by: Parting,
}

/// What parts artist and title in one cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Parting {
    /// A dash.
    Dash,
    /// The word "by" behind the title.
    By,
    /// Each stands in a line of its own.
    Lines,
    /// One of them stands in brackets behind the other.
    Brackets,
}

impl Both {
    /// What stands first in the cell of a row: the title, before a "by", or all of it.
    pub(super) fn start<'t>(self, table: &'t Table<'_>, row: usize) -> &'t str {
        let cell = table.raw(row, self.column);
        both::around_by(cell).filter(|_| self.by == Parting::By).map_or(cell, |(title, _)| title)
    }

    /// Finds out whether the cells that no dash parts have a "by".
    pub(super) fn settle(&mut self, table: &Table<'_>) {
        let songs = (0..table.len()).filter(|row| NoSong::of(table, *row).is_none());
        let cells = songs.map(|row| table.raw(row, self.column));
        if self.by == Parting::Dash && both::are_around_by(cells.filter(|cell| !cell.is_empty())) {
            (self.by, self.is_title_first) = (Parting::By, true);
        }
    }
}

/// Whether a column of this name has the title first; `None` where it does not have both: `Title / Artist`, `곡명/가수`.
pub(super) fn is_title_first(name: &str) -> Option<bool> {
    if let Some(known) = both::is_title_first(&plain(name)) {
        return Some(known);
    }
    let mut parts =
        name.split([' ', '/', '|', '&', '+', '-', '–', '·', '・', '／', ',']).filter(|part| !plain(part).is_empty());
    let (first, second) = (Role::of_name(parts.next()?)?, Role::of_name(parts.next()?)?);
    let is_it = Role::of_name(name).is_none() && parts.next().is_none();
    match (first, second) {
        (Role::Title, Role::Artist) if is_it => Some(true),
        (Role::Artist, Role::Title) if is_it => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::is_title_first;

    #[test]
    fn names_say_which_stands_first() {
        for (name, expected) in [
            ("Title / Artist", Some(true)),
            ("곡명/가수", Some(true)),
            ("アーティスト・曲名", Some(false)),
            ("Interpret - Titel", Some(false)),
            ("Artist Name", None),
            ("Song Title", None),
        ] {
            assert_eq!(is_title_first(name), expected, "{name}");
        }
    }
}
