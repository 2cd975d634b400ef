//! JSON that holds songs somehow: in lists, by title, by day, by column. What an object is, its shape tells; the order of
//! fields never matters.

mod grids;
mod keys;
mod tree;

use std::borrow::Cow;
use std::collections::HashSet;

use milestream_fast::csv_scan::Row;

use super::cells::Cells;
use super::column::{Columns, ROLES, plain};
use super::dates::Written;
use super::grid::position;
use super::names::{name_cell, names_cell};
use super::{Role, Table, header};
use crate::diagnostics::{Error, Fatal, PathFinder, Step, offset_in, print};
use crate::json_parts::parts;
use keys::{Key, Keys};
use tree::{Kind, Tree};

/// Names of fields that hold songs of several, and are the name of nobody.
const NOBODY: &str = "songs tracks solos group groups artists members data items results rows list bydate history days dates \
    records entries readings counts response result payload body content chart charts values all streams playlist songlist \
    tracklist page pages docs documents hits nodes edges node objects discography";
/// Names of fields that hold sums.
const SUMMARIES: &str = "total totals summary stats statistics overall sum all aggregate meta info group";

/// Reads the cells.
///
/// # Errors
/// Where it is no JSON, or holds no object with streams.
pub(crate) fn read(text: &str) -> Result<Table<'_>, Error> {
    let mut table = read_any(text)?;
    if !table.columns.has_songs() {
        let (row, columns) = header::find(&table).ok_or_else(nothing)?;
        table.begin_beneath(row, columns);
    }
    Ok(table)
}

/// Reads the cells: by their roles, or as a grid of lists in which the names of columns are still to be found.
///
/// # Errors
/// As [`read`].
pub(super) fn read_any(text: &str) -> Result<Table<'_>, Error> {
    let tree = Tree::read(text)?;
    let table =
        Table { file: Cow::Borrowed(text), find: Some(find), columns: Columns::all(), above: 1, ..Table::default() };
    let mut walk =
        Walk { meanings: Vec::new(), readings: Vec::new(), keys: Keys::default(), tree: &tree, table, grid: None };
    walk.count_readings();
    walk.roots();
    let Walk { mut table, grid, .. } = walk;
    if let Some(grid) = grid.filter(|_| table.rows.is_empty()) {
        return Ok(grid);
    }
    leave_out_repeated(&mut table);
    if table.rows.is_empty() { Err(nothing()) } else { Ok(table) }
}

fn nothing() -> Error {
    let message = "expected objects with the title of a song and its streams, found none".to_owned();
    Error::of_file(Fatal::Syntax, message)
}

/// The path to a field of the object that starts at so many bytes of the file, and where it stands in it.
fn find(
    table: &Table<'_>,
    paths: &mut PathFinder<'_>,
    (_, start): (usize, usize),
    role: Option<Role>,
) -> (String, usize) {
    let mut path = paths.path_to(start);
    let object = table.file.get(start..).unwrap_or_default();
    let field = parts(object).into_iter().find_map(|(name, value)| {
        let name = name?;
        (Role::of_name(&name) == role && role.is_some()).then(|| (name.into_owned(), offset_in(object, value)))
    });
    let within = field.map_or(0, |(name, within)| {
        path.push(Step::Key(name));
        within
    });
    (print(&path), within)
}

/// What is known of a song from around it.
#[derive(Clone, Default)]
struct Around<'a> {
    cells: Cells<'a>,
    /// The name of the field, where that may be a title.
    title_key: Option<Cow<'a, str>>,
    /// The name of the field, where that may be an artist.
    artist_key: Option<Cow<'a, str>>,
    /// Whether a field above is a day, or holds streams: numbers by title are counts then.
    are_numbers_counts: bool,
}

struct Walk<'t, 'a> {
    tree: &'t Tree<'a>,
    keys: Keys,
    /// Of every value what the name of its field means.
    meanings: Vec<Key>,
    /// Of every value how many counts of songs lie in it.
    readings: Vec<u32>,
    table: Table<'a>,
    /// A list of lists.
    grid: Option<Table<'a>>,
}

/// The fields of an object that say something, by role.
type Fields = [Option<usize>; ROLES];

impl<'a> Walk<'_, 'a> {
    fn roots(&mut self) {
        let around = Around::default();
        let mut at = 0;
        while at < self.tree.len() {
            self.value(at, &around);
            at = self.tree.end(at);
        }
    }

    /// Counts the readings in every value, from the innermost.
    fn count_readings(&mut self) {
        self.meanings = (0..self.tree.len()).map(|at| self.keys.of(self.tree.key(at))).collect();
        self.readings = vec![0; self.tree.len()];
        for at in (0..self.tree.len()).rev() {
            let own = u32::from(self.is_reading(at));
            let inner: u32 = self.tree.children(at).filter_map(|child| self.readings.get(child)).sum();
            if let Some(count) = self.readings.get_mut(at) {
                *count = inner.saturating_add(own);
            }
        }
    }

    /// Whether an object has a count of its own: in a field for streams, or in fields that are days.
    fn is_reading(&self, at: usize) -> bool {
        if self.tree.kind(at) != Kind::Object {
            return false;
        }
        self.tree.children(at).any(|child| match self.key(child) {
            Key::Role(Role::Streams, _) => self.tree.unwrapped(child).is_some(),
            Key::Day => self.tree.is_number(child),
            _ => false,
        })
    }

    fn key(&self, at: usize) -> Key {
        self.meanings.get(at).copied().unwrap_or(Key::Other)
    }

    fn count(&self, at: usize) -> u32 {
        self.readings.get(at).copied().unwrap_or(0)
    }

    fn value(&mut self, at: usize, around: &Around<'a>) {
        match self.tree.kind(at) {
            Kind::List => self.list(at, around),
            Kind::Object => self.object(at, around),
            Kind::Text | Kind::Other | Kind::Null => {}
        }
    }

    fn list(&mut self, at: usize, around: &Around<'a>) {
        let is_grid = self.tree.children(at).next().is_some_and(|first| self.tree.kind(first) == Kind::List)
            && self.tree.children(at).all(|row| self.tree.kind(row) == Kind::List);
        if is_grid {
            self.add_grid(None, at);
            return;
        }
        let inner = Around { title_key: None, ..around.clone() };
        for child in self.tree.children(at) {
            self.value(child, &inner);
        }
    }

    fn object(&mut self, at: usize, around: &Around<'a>) {
        let mut fields: Fields = [None; ROLES];
        let mut ranks = [usize::MAX; ROLES];
        let (mut days, mut inner) = (Vec::new(), Vec::new());
        let tree = self.tree;
        for child in tree.children(at) {
            match self.key(child) {
                Key::Day => days.push(child),
                Key::Role(role, rank) => {
                    if let (Some(field), Some(best)) = (fields.get_mut(role as usize), ranks.get_mut(role as usize))
                        && rank < *best
                    {
                        (*field, *best) = (Some(child), rank);
                    }
                    if self.count(child) > 0 {
                        inner.push(child);
                    }
                }
                Key::Other if !tree.is_scalar(child) => inner.push(child),
                Key::Other => {}
            }
        }
        if self.columns(&fields) || (inner.len() > 1 && self.split(&inner)) {
            return;
        }
        let own = |role: Role| fields.get(role as usize).copied().flatten();
        let mut here = Around { title_key: None, artist_key: None, ..around.clone() };
        for role in Role::all() {
            let cell = own(role).map_or(Cow::Borrowed(""), |field| self.cell(field, role));
            if !cell.is_empty() {
                here.cells.set(role, cell);
            }
        }
        // A song within the song: `{"track": {"name": …, "artists": […]}, "streams": 5}`.
        if let Some(track) = own(Role::Title).filter(|track| self.tree.kind(*track) == Kind::Object) {
            self.describe(track, &mut here);
        }
        let is_title = own(Role::Title).is_some() && here.cells.has(Role::Title);
        let inner_readings: u32 = inner.iter().chain(&days).map(|child| self.count(*child)).sum();
        let has_count = own(Role::Streams).is_some_and(|field| self.tree.unwrapped(field).is_some());
        let has_days = days.iter().any(|day| self.tree.is_number(*day));
        let inherited = around.cells.has(Role::Title);
        let from_key = around.title_key.as_ref().filter(|_| !is_title && !inherited);
        if (has_count || has_days) && (inner_readings == 0 || self.are_history(&inner)) {
            if let Some(title) = from_key {
                here.cells.set(Role::Title, title.clone());
            }
            if here.cells.has(Role::Title) {
                self.song(at, &here, (has_count, &days));
            }
            if inner_readings == 0 {
                return;
            }
        } else if inner_readings > 0 {
            self.container(&mut here, around, (is_title, own(Role::Artist).is_some()), &inner, &days);
        } else if around.are_numbers_counts && has_count_by_title(tree, at) {
            self.numbers_by_title(at, around);
            return;
        }
        self.inside(&here, &inner, &days);
    }

    /// The object is no song, but holds some: what it says of them.
    fn container(
        &self,
        here: &mut Around<'a>,
        around: &Around<'a>,
        (is_title, is_artist): (bool, bool),
        inner: &[usize],
        days: &[usize],
    ) {
        let are_untitled =
            self.are_history(inner) && !inner.is_empty() || days.iter().any(|day| self.count(*day) > 0) && is_title;
        // The counts of a song with days or a history have no title of their own.
        if is_title && are_untitled {
            return;
        }
        let title = here.cells.take(Role::Title);
        for role in [Role::Id, Role::Streams, Role::Daily] {
            here.cells.take(role);
        }
        // An artist with songs is called by a field, or by the field that it is; a song with counts as well.
        if is_artist {
            return;
        }
        let key = around.title_key.as_ref().or(around.artist_key.as_ref());
        let name = if is_title { Some(title) } else { key.filter(|key| !is_nobody(key)).cloned() };
        let Some(name) = name else { return };
        let role = if !is_title && are_untitled { Role::Title } else { Role::Artist };
        let name = if role == Role::Artist { name_cell(&name).into_owned().into() } else { name };
        here.cells.set(role, name);
    }

    /// Walks into what lies in an object.
    fn inside(&mut self, here: &Around<'a>, inner: &[usize], days: &[usize]) {
        for day in days {
            let mut around = Around { are_numbers_counts: true, ..here.clone() };
            around.cells.set(Role::AsOf, self.tree.key(*day).unwrap_or_default().to_owned());
            self.value(*day, &around);
        }
        // Names of fields are titles where the objects beside each other are counts, and nothing else holds any.
        let direct = inner.iter().filter(|child| self.tree.kind(**child) == Kind::Object);
        let (mut songs, mut others) = (0, 0);
        for child in direct {
            if self.is_direct(*child) {
                songs += 1;
            } else {
                others += 1;
            }
        }
        let lists =
            inner.iter().filter(|child| self.tree.kind(**child) == Kind::List && self.count(**child) > 0).count();
        for child in inner {
            let key = self.tree.key(*child).unwrap_or_default();
            let plain_key = plain(key);
            let is_title = lists == 0 && songs >= others && !(has(SUMMARIES, &plain_key) && inner.len() > 1);
            let is_streams = matches!(self.key(*child), Key::Role(Role::Streams, _));
            let key: Cow<'a, str> = key.to_owned().into();
            let is_list_of_artist = lists > 1 && self.tree.kind(*child) == Kind::List && !is_nobody(&key);
            let mut around = Around {
                title_key: is_title.then(|| key.clone()),
                artist_key: Some(key),
                are_numbers_counts: here.are_numbers_counts || is_streams,
                ..here.clone()
            };
            if let Some(key) = around.artist_key.clone().filter(|_| is_list_of_artist) {
                around.cells.set(Role::Artist, name_cell(&key).into_owned());
            }
            self.value(*child, &around);
        }
    }

    /// Whether an object is a count of a song itself, rather than one that holds songs.
    fn is_direct(&self, at: usize) -> bool {
        self.is_reading(at) && self.count(at) == 1
    }

    /// Whether the counts in these values have no title of their own, be it by a field's name: they are of one song.
    fn are_history(&self, inner: &[usize]) -> bool {
        let holders = inner.iter().filter(|child| self.count(**child) > 0);
        let mut any = false;
        for holder in holders {
            any = true;
            let is_of_days = |item: usize| {
                self.tree.children(item).any(|field| self.keys.is(self.tree.key(field), Role::AsOf))
                    && !self.tree.children(item).any(|field| self.keys.is(self.tree.key(field), Role::Title))
            };
            let is_history = match self.tree.kind(*holder) {
                Kind::List => self.tree.children(*holder).all(is_of_days),
                Kind::Object => {
                    // Its statistics, in an object of their own.
                    self.count(*holder) == 1
                        && self.tree.children(*holder).any(|field| self.keys.is(self.tree.key(field), Role::Streams))
                        && !self.tree.children(*holder).any(|field| self.keys.is(self.tree.key(field), Role::Title))
                        && self.tree.key(*holder).is_some_and(|key| has(STATISTICS, &plain(key)))
                }
                _ => false,
            };
            if !is_history {
                return false;
            }
        }
        any
    }

    /// Adds what an object within says of the song.
    fn describe(&mut self, track: usize, here: &mut Around<'a>) {
        for child in self.tree.children(track) {
            if let Key::Role(role, _) = self.key(child) {
                let cell = self.cell(child, role);
                if !cell.is_empty() {
                    here.cells.set(role, cell);
                }
            }
        }
    }

    fn song(&mut self, at: usize, here: &Around<'a>, (has_count, days): (bool, &[usize])) {
        if has_count {
            self.add(self.tree.start(at), here);
        }
        for day in days.iter().filter(|day| self.tree.is_number(**day)) {
            let mut of_day = here.clone();
            of_day.cells.set(Role::AsOf, self.tree.key(*day).unwrap_or_default().to_owned());
            of_day.cells.set(Role::Streams, self.cell(*day, Role::Streams));
            self.add(self.tree.start(*day), &of_day);
        }
    }

    /// `{"Glass Tide": 100, "Salt Road": 7}`.
    fn numbers_by_title(&mut self, at: usize, around: &Around<'a>) {
        for child in self.tree.children(at) {
            let mut here = around.clone();
            here.cells.set(Role::Title, self.tree.key(child).unwrap_or_default().to_owned());
            here.cells.set(Role::Streams, self.cell(child, Role::Streams));
            self.add(self.tree.start(child), &here);
        }
    }

    fn add(&mut self, start: usize, here: &Around<'a>) {
        self.table.rows.push(Row { first: position(self.table.ends.len()), offset: position(start) });
        for cell in here.cells.iter() {
            self.table.cells.push_str(cell);
            self.table.ends.push(position(self.table.cells.len()));
        }
    }

    /// What a value says in a cell of a role: of a list its texts, of an object its name.
    fn cell(&self, at: usize, role: Role) -> Cow<'a, str> {
        if let Some(scalar) = self.tree.unwrapped(at) {
            return self.tree.text(scalar);
        }
        let name_of = |object: usize| {
            let fields = self.tree.children(object);
            let named = fields.filter(|field| {
                self.keys.is(self.tree.key(*field), Role::Title) || self.keys.is(self.tree.key(*field), Role::Artist)
            });
            named
                .filter_map(|field| self.tree.unwrapped(field))
                .map(|field| self.tree.text(field))
                .next()
                .unwrap_or_default()
        };
        let is_of_names = matches!(role, Role::Artist | Role::Featured);
        match self.tree.kind(at) {
            Kind::List => {
                let items: Vec<Cow<'_, str>> = self
                    .tree
                    .children(at)
                    .map(|item| {
                        self.tree.unwrapped(item).map_or_else(|| name_of(item), |scalar| self.tree.text(scalar))
                    })
                    .filter(|item| !item.is_empty())
                    .collect();
                if is_of_names { names_cell(items.iter().map(AsRef::as_ref)) } else { items.join(";") }.into()
            }
            Kind::Object if is_of_names => name_cell(&name_of(at)).into_owned().into(),
            Kind::Object if role == Role::Album => name_of(at),
            _ => Cow::default(),
        }
    }
}

/// Names of fields with the counts of the song around them.
const STATISTICS: &str = "stats statistics counts streams spotify data metrics numbers latest current playcount plays";

fn has_count_by_title(tree: &Tree<'_>, at: usize) -> bool {
    tree.children(at).next().is_some() && tree.children(at).all(|child| tree.is_number(child))
}

fn is_nobody(key: &str) -> bool {
    let plain = plain(key);
    has(NOBODY, &plain) || Written::read(key).is_some()
}

fn has(list: &str, name: &str) -> bool {
    list.split_whitespace().any(|word| word == name)
}

/// Leaves out rows without an artist of which another row, with one, says the same: scrapes tell the newest songs above.
fn leave_out_repeated(table: &mut Table<'_>) {
    let key = |row: usize| [Role::Title, Role::Streams, Role::AsOf].map(|role| table.cell(row, role));
    let is_named = |row: &usize| !table.cell(*row, Role::Artist).is_empty();
    if (0..table.len()).all(|row| is_named(&row)) || !(0..table.len()).any(|row| is_named(&row)) {
        return;
    }
    let named: HashSet<[&str; 3]> = (0..table.len()).filter(is_named).map(key).collect();
    let keep: Vec<bool> = (0..table.len()).map(|row| is_named(&row) || !named.contains(&key(row))).collect();
    table.repeated = keep.iter().filter(|keep| !**keep).count();
    let (mut ends, mut rows, mut cells) = (Vec::new(), Vec::new(), String::new());
    for (row, _) in keep.iter().enumerate().filter(|(_, keep)| **keep) {
        let offset = table.rows.get(row).map_or(0, |row| row.offset);
        rows.push(Row { first: position(ends.len()), offset });
        for column in 0..ROLES {
            cells.push_str(table.raw(row, column));
            ends.push(position(cells.len()));
        }
    }
    (table.ends, table.rows, table.cells) = (ends, rows, cells);
}
