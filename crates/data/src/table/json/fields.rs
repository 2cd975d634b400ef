//! What is told of the fields of a file: how each is read, and the first songs as they stand.

use super::text_refs::text;
use super::walk::Walk;
use crate::table::Role;
use crate::table::both::ARTIST_AND_TITLE;
use crate::table::import::{Head, HeadColumn, HeadRow, NONE, shortened};

/// So many fields are shown.
const FIELDS: usize = 60;
/// So many songs are shown.
const SONGS: usize = 5;

impl Walk<'_, '_> {
    /// Tells the table how its fields are read. `is_title_first`: some hold artist and title.
    pub(super) fn tell_fields(&mut self, is_title_first: Option<bool>) {
        let roles = Role::all().zip(std::mem::take(&mut self.seen.by_role));
        self.table.fields = roles.filter_map(|(role, name)| Some((role, name?))).collect();
        self.table.unread_fields = std::mem::take(&mut self.seen.unread);
        self.table.head = match self.seen.columns {
            Some(columns) => self.columns_head(columns, is_title_first),
            None => self.songs_head(is_title_first),
        };
    }

    /// The column of a field.
    fn head_column(&self, field: usize, name: String, is_title_first: Option<bool>) -> HeadColumn {
        let key = self.key(field);
        let role = key.role().and_then(|role| Role::all().nth(role));
        let is_of_role =
            role.is_some_and(|role| self.table.fields.iter().any(|(known, read)| *known == role && *read == name));
        let role = match role.filter(|_| is_of_role) {
            Some(Role::Title) if is_title_first.is_some() => ARTIST_AND_TITLE,
            Some(role) => role.label(),
            None if key.is_day() => "day",
            None => NONE,
        };
        HeadColumn { can_be_chosen: !name.is_empty() && role != "day", name, role }
    }

    /// A value as it is shown.
    fn shown(&mut self, at: usize) -> String {
        let role = self.key(at).role().and_then(|role| Role::all().nth(role)).unwrap_or(Role::Title);
        let cell = self.cell(at, role);
        shortened(&text(self.tree, &self.owned, cell))
    }

    /// The first songs, each an object.
    fn songs_head(&mut self, is_title_first: Option<bool>) -> Head {
        let (tree, songs) = (self.tree, self.seen.songs.clone());
        let mut columns: Vec<HeadColumn> = Vec::new();
        let mut rows = Vec::new();
        for (song, number) in songs.into_iter().zip(1..) {
            let mut cells = vec![String::new(); columns.len()];
            for field in tree.children(song) {
                let Some(name) = tree.name(field) else { continue };
                let place = columns.iter().position(|column| column.name == name);
                let shown = self.shown(field);
                if let Some(cell) = place.and_then(|place| cells.get_mut(place)) {
                    *cell = shown;
                } else if columns.len() < FIELDS {
                    columns.push(self.head_column(field, name.into_owned(), is_title_first));
                    cells.push(shown);
                }
            }
            rows.push(HeadRow { number, cells });
        }
        for row in &mut rows {
            row.cells.resize(columns.len(), String::new());
        }
        Head { header: 0, columns, rows }
    }

    /// The first songs of a file by columns.
    fn columns_head(&mut self, at: usize, is_title_first: Option<bool>) -> Head {
        let tree = self.tree;
        let fields: Vec<usize> = tree.children(at).filter(|field| !tree.is_scalar(*field)).take(FIELDS).collect();
        let name = |field: usize| tree.name(field).unwrap_or_default().into_owned();
        let columns: Vec<HeadColumn> =
            fields.iter().map(|field| self.head_column(*field, name(*field), is_title_first)).collect();
        let mut rows: Vec<HeadRow> = Vec::new();
        let len = fields.iter().map(|field| tree.children(*field).take(SONGS).count()).max().unwrap_or(0);
        for row in 0..len {
            let cells = fields.iter().map(|field| tree.children(*field).nth(row));
            let cells = cells.map(|cell| cell.map_or_else(String::new, |cell| self.shown(cell))).collect();
            rows.push(HeadRow { number: row + 1, cells });
        }
        Head { header: 0, columns, rows }
    }
}
