//! JSON that holds songs somehow: in lists, by title, by day, by column. What an object is, its shape tells; the order of
//! fields never matters.

mod grids;
mod keys;
mod slots;

use std::borrow::Cow;
use std::collections::HashSet;

use milestream_fast::csv_scan::Row;
use milestream_fast::json::tree::{Kind, Tree};

use super::column::{Columns, ROLES};
use super::grid::position;
use super::names::{name_cell, names_cell};
use super::{Role, Table, header};
use crate::diagnostics::{Error, Fatal, PathFinder, Step, offset_in, print};
use crate::json_parts::parts;
use keys::{Key, Keys};
use slots::{Slot, Slots, text};

/// How deep songs are looked for.
const DEPTH: usize = 12;
/// How deep the names of artists lie in what wraps them.
const NAMES_DEPTH: usize = 6;

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
    let mut keys = Keys::default();
    let tree = Tree::read(text, DEPTH, &mut |name| keys.mark(name)).map_err(|error| Error::not_json(text, &error))?;
    let readings = tree.sums(&mut |at| u32::from(is_reading(&tree, at)));
    let (roles, columns) = columns(&keys);
    let flaws = tree.flaws().iter();
    let damaged_lines =
        flaws.map(|flaw| (text.floor_char_boundary(flaw.offset()), flaw.message().to_owned())).collect();
    let file = Cow::Borrowed(text);
    let table = Table { file, find: Some(find), columns, above: 1, damaged_lines, ..Table::default() };
    let mut walk = Walk { readings, tree: &tree, table, roles, made: Vec::new(), grid: None };
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

/// The roles that a file has cells of, and a column for each.
fn columns(keys: &Keys) -> (Vec<Role>, Columns) {
    // What stands around a song may say these, whatever its fields are called.
    let is_needed = |role: &Role| {
        let is_met = keys.roles.get(*role as usize).copied().unwrap_or(false);
        is_met || matches!(role, Role::Title | Role::Artist | Role::Streams | Role::AsOf)
    };
    let roles: Vec<Role> = Role::all().filter(is_needed).collect();
    let mut columns = Columns::new(roles.iter().map(|role| role.name().to_owned()).collect());
    for role in Role::all() {
        columns.set(role, roles.iter().position(|known| *known == role));
    }
    (roles, columns)
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
        role?.is_of_name(&name).then(|| (name.into_owned(), offset_in(object, value)))
    });
    let within = field.map_or(0, |(name, within)| {
        path.push(Step::Key(name));
        within
    });
    (print(&path), within)
}

/// What is known of a song from around it.
#[derive(Clone, Copy, Default)]
struct Around {
    cells: Slots,
    /// The value whose name may be a title.
    title_key: Option<u32>,
    /// The value whose name may be an artist.
    artist_key: Option<u32>,
    /// Whether a field above is a day, or holds streams: numbers by title are counts then.
    are_numbers_counts: bool,
}

struct Walk<'t, 'a> {
    tree: &'t Tree<'a>,
    /// Of every value how many counts of songs lie in it.
    readings: Vec<u32>,
    table: Table<'a>,
    /// The roles that the table has columns of.
    roles: Vec<Role>,
    /// Texts that are made of several.
    made: Vec<String>,
    /// A list of lists.
    grid: Option<Table<'a>>,
}

/// The fields of an object that say something, by role.
type Fields = [Option<u32>; ROLES];

fn key(tree: &Tree<'_>, at: usize) -> Key {
    Key::from_mark(tree.mark(at))
}

/// The value that stands for a cell: itself, or the one in `{"value": …}`, as some services wrap each.
fn unwrapped(tree: &Tree<'_>, at: usize) -> Option<usize> {
    if tree.is_scalar(at) {
        return Some(at);
    }
    let inner = at + 1;
    let is_alone = tree.kind(at) == Kind::Object && tree.end(at) == inner + 1;
    (is_alone && tree.is_scalar(inner) && tree.name(inner).as_deref() == Some("value")).then_some(inner)
}

/// Whether a value is a number, or a text that begins like one.
fn is_number(tree: &Tree<'_>, at: usize) -> bool {
    unwrapped(tree, at).is_some_and(|at| tree.begins_with_digit(at))
}

/// Whether an object has a count of its own: in a field for streams, or in fields that are days.
fn is_reading(tree: &Tree<'_>, at: usize) -> bool {
    tree.kind(at) == Kind::Object
        && tree.children(at).any(|child| match key(tree, child) {
            key if key.is(Role::Streams) => unwrapped(tree, child).is_some(),
            key if key.is_day() => is_number(tree, child),
            _ => false,
        })
}

impl Walk<'_, '_> {
    fn roots(&mut self) {
        let tree = self.tree;
        let roots = std::iter::successors(Some(0), |at| Some(tree.end(*at)));
        self.beside_each_other(&mut roots.take_while(|at| *at < tree.len()), &Around::default());
    }

    /// Walks through the values of a list. Objects that look like the songs beside them but have no count are songs as well:
    /// what is not known is left out by who writes JSON lines.
    fn beside_each_other(&mut self, values: &mut dyn Iterator<Item = usize>, around: &Around) {
        let tree = self.tree;
        let values: Vec<usize> = values.collect();
        let is_uncounted = |at: &usize| {
            let fields = || {
                tree.children(*at).filter(|field| unwrapped(tree, *field).is_some_and(|field| !tree.is_blank(field)))
            };
            let has = |role: Role| fields().any(|field| key(tree, field).is(role));
            tree.kind(*at) == Kind::Object && self.count(*at) == 0 && has(Role::Title) && fields().nth(1).is_some()
        };
        let uncounted: HashSet<usize> = values.iter().copied().filter(is_uncounted).collect();
        let mut names: HashSet<Cow<'_, str>> = HashSet::new();
        if !uncounted.is_empty() && !around.cells.has(Role::Title) {
            let songs = values.iter().filter(|at| is_reading(tree, **at));
            names.extend(songs.flat_map(|song| tree.children(*song)).filter_map(|field| tree.name(field)));
        }
        for at in values {
            let mut fields = tree.children(at).filter_map(|field| tree.name(field));
            if uncounted.contains(&at) && fields.all(|name| names.contains(&name)) {
                self.object(at, around, true);
            } else {
                self.value(at, around);
            }
        }
    }

    fn key(&self, at: usize) -> Key {
        key(self.tree, at)
    }

    fn count(&self, at: usize) -> u32 {
        self.readings.get(at).copied().unwrap_or(0)
    }

    fn value(&mut self, at: usize, around: &Around) {
        match self.tree.kind(at) {
            Kind::List => self.list(at, around),
            Kind::Object => self.object(at, around, false),
            Kind::Text | Kind::Escaped | Kind::Other | Kind::Null => {}
        }
    }

    fn list(&mut self, at: usize, around: &Around) {
        let tree = self.tree;
        if is_grid(tree, at) {
            self.add_grid(None, at);
            return;
        }
        let inner = Around { title_key: None, ..*around };
        self.beside_each_other(&mut tree.children(at), &inner);
    }

    /// `is_song` says that it is one, though it has no count.
    fn object(&mut self, at: usize, around: &Around, is_song: bool) {
        let mut fields: Fields = [None; ROLES];
        let mut ranks = [u16::MAX; ROLES];
        let (mut days, mut inner) = (Vec::new(), Vec::new());
        let tree = self.tree;
        for child in tree.children(at) {
            let key = self.key(child);
            if key.is_day() {
                days.push(child);
            } else if let Some(role) = key.role() {
                if let (Some(field), Some(best)) = (fields.get_mut(role), ranks.get_mut(role))
                    && key.rank() < *best
                {
                    (*field, *best) = (Some(position(child)), key.rank());
                }
                // pandas calls the rows of a table "data", which is a date in other languages. The streams of each day are no counts.
                if (self.count(child) > 0 && !key.is(Role::Daily)) || is_grid(tree, child) {
                    inner.push(child);
                }
            } else if !tree.is_scalar(child) {
                inner.push(child);
            }
        }
        if self.columns(&fields) || (inner.len() > 1 && self.split(&inner)) {
            return;
        }
        let own = |role: Role| fields.get(role as usize).copied().flatten().map(|field| field as usize);
        let mut here = Around { title_key: None, artist_key: None, ..*around };
        for place in 0..self.roles.len() {
            let Some(role) = self.roles.get(place).copied() else { break };
            let cell = own(role).map_or(Slot::Empty, |field| self.cell(field, role));
            if cell != Slot::Empty {
                here.cells.set(role as usize, cell);
            }
        }
        // A song within the song: `{"track": {"name": …, "artists": […]}, "streams": 5}`.
        // One with a count of its own is walked into.
        let is_within = |track: &usize| tree.kind(*track) == Kind::Object && self.count(*track) == 0;
        if let Some(track) = own(Role::Title).filter(is_within) {
            self.describe(track, &mut here);
        }
        let is_title = own(Role::Title).is_some() && here.cells.has(Role::Title);
        let inner_readings: u32 = inner.iter().chain(&days).map(|child| self.count(*child)).sum();
        let has_count = is_song || own(Role::Streams).is_some_and(|field| unwrapped(tree, field).is_some());
        let has_days = days.iter().any(|day| is_number(tree, *day));
        let inherited = around.cells.has(Role::Title);
        let from_key = around.title_key.filter(|_| !is_title && !inherited);
        if (has_count || has_days) && (inner_readings == 0 || self.are_history(&inner)) {
            if let Some(title) = from_key {
                here.cells.set(Role::Title as usize, self.name(title));
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
        &mut self,
        here: &mut Around,
        around: &Around,
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
        let key = around.title_key.or(around.artist_key).filter(|at| !self.key(*at as usize).is_nobody());
        if are_untitled {
            // A song by its name, with all that is said of it beside its counts.
            if let Some(key) = key.filter(|_| !around.cells.has(Role::Title)) {
                here.cells.set(Role::Title as usize, self.name(key));
            }
            return;
        }
        // Within a song there are only its counts.
        if around.cells.has(Role::Title) {
            return;
        }
        let title = here.cells.take(Role::Title);
        for role in [Role::Id, Role::Streams, Role::Daily] {
            here.cells.take(role);
        }
        // An artist with songs is called by a field, or by the field that it is.
        if is_artist {
            return;
        }
        let name = if is_title { title } else { key.map_or(Slot::Empty, |key| self.name(key)) };
        if name != Slot::Empty {
            let name = self.as_name_cell(name);
            here.cells.set(Role::Artist as usize, name);
        }
    }

    /// Walks into what lies in an object.
    fn inside(&mut self, here: &Around, inner: &[usize], days: &[usize]) {
        let tree = self.tree;
        for day in days {
            let mut around = Around { are_numbers_counts: true, ..*here };
            around.cells.set(Role::AsOf as usize, self.name(position(*day)));
            self.value(*day, &around);
        }
        // Names of fields are titles where the objects beside each other are counts, and nothing else holds any.
        let (mut songs, mut others, mut lists) = (0, 0, 0);
        for child in inner {
            match tree.kind(*child) {
                Kind::Object if self.count(*child) == 1 && is_reading(tree, *child) => songs += 1,
                Kind::Object => others += 1,
                Kind::List => lists += usize::from(self.count(*child) > 0),
                Kind::Text | Kind::Escaped | Kind::Other | Kind::Null => {}
            }
        }
        for child in inner {
            let key = self.key(*child);
            let is_title = lists == 0 && songs >= others && !(key.is_summary() && inner.len() > 1);
            let is_list_of_artist = lists > 1 && tree.kind(*child) == Kind::List && !key.is_nobody();
            let place = position(*child);
            let mut around = Around {
                title_key: is_title.then_some(place),
                artist_key: Some(place),
                are_numbers_counts: here.are_numbers_counts || key.is(Role::Streams),
                ..*here
            };
            if is_list_of_artist {
                let name = self.name(place);
                let name = self.as_name_cell(name);
                around.cells.set(Role::Artist as usize, name);
            }
            self.value(*child, &around);
        }
    }

    /// Whether the counts in these values have no title of their own, be it by a field's name: they are of one song.
    fn are_history(&self, inner: &[usize]) -> bool {
        let tree = self.tree;
        let has = |at: usize, role: Role| tree.children(at).any(|field| self.key(field).is(role));
        let holders = inner.iter().filter(|child| self.count(**child) > 0);
        let mut any = false;
        for holder in holders {
            any = true;
            let is_history = match tree.kind(*holder) {
                Kind::List => tree.children(*holder).all(|item| has(item, Role::AsOf) && !has(item, Role::Title)),
                // Its counts by day.
                Kind::Object if self.are_days(*holder) => true,
                // Its statistics, in an object of their own, or in one for each service within.
                Kind::Object => {
                    let mut at = *holder;
                    let within = |at: usize| tree.children(at).find(|child| self.count(*child) > 0);
                    while let Some(inner) = within(at).filter(|_| !has(at, Role::Streams) && !has(at, Role::Title)) {
                        at = inner;
                    }
                    self.count(*holder) == 1
                        && self.key(*holder).is_statistics()
                        && has(at, Role::Streams)
                        && !has(at, Role::Title)
                }
                Kind::Text | Kind::Escaped | Kind::Other | Kind::Null => false,
            };
            if !is_history {
                return false;
            }
        }
        any
    }

    /// Whether an object has a count for each day, and a name that no song has.
    fn are_days(&self, at: usize) -> bool {
        let tree = self.tree;
        let key = self.key(at);
        (key.is_nobody() || key.is_statistics())
            && tree.children(at).next().is_some()
            && tree.children(at).all(|day| self.key(day).is_day() && is_number(tree, day))
    }

    /// Adds what an object within says of the song.
    fn describe(&mut self, track: usize, here: &mut Around) {
        let tree = self.tree;
        for child in tree.children(track) {
            if let Some(number) = self.key(child).role()
                && let Some(role) = Role::all().nth(number)
            {
                let cell = self.cell(child, role);
                if cell != Slot::Empty {
                    here.cells.set(number, cell);
                }
            }
        }
    }

    fn song(&mut self, at: usize, here: &Around, (has_count, days): (bool, &[usize])) {
        if has_count {
            self.add(self.tree.start(at), &here.cells);
        }
        for day in days.iter().filter(|day| is_number(self.tree, **day)) {
            let mut of_day = here.cells;
            of_day.set(Role::AsOf as usize, self.name(position(*day)));
            let streams = self.cell(*day, Role::Streams);
            of_day.set(Role::Streams as usize, streams);
            self.add(self.tree.start(*day), &of_day);
        }
    }

    /// `{"Glass Tide": 100, "Salt Road": 7}`.
    fn numbers_by_title(&mut self, at: usize, around: &Around) {
        let tree = self.tree;
        for child in tree.children(at) {
            let mut cells = around.cells;
            cells.set(Role::Title as usize, self.name(position(child)));
            let streams = self.cell(child, Role::Streams);
            cells.set(Role::Streams as usize, streams);
            self.add(tree.start(child), &cells);
        }
    }

    /// Adds a row that starts at a byte of the file.
    fn add(&mut self, start: usize, cells: &Slots) {
        let table = &mut self.table;
        table.rows.push(Row { first: position(table.ends.len()), offset: position(start) });
        for role in &self.roles {
            let slot = cells.get(*role as usize);
            if slot != Slot::Empty {
                table.cells.push_str(&text(self.tree, &self.made, slot));
            }
            table.ends.push(position(table.cells.len()));
        }
    }

    /// The name of a field as a cell.
    fn name(&self, at: u32) -> Slot {
        let is_blank = self.tree.name(at as usize).is_none_or(|name| name.is_empty());
        if is_blank { Slot::Empty } else { Slot::Name(at) }
    }

    /// A text that is made of others as a cell.
    fn make(&mut self, text: String) -> Slot {
        if text.is_empty() {
            return Slot::Empty;
        }
        self.made.push(text);
        Slot::Made(position(self.made.len() - 1))
    }

    /// A name as a cell with one name.
    fn as_name_cell(&mut self, slot: Slot) -> Slot {
        let made = match name_cell(&text(self.tree, &self.made, slot)) {
            Cow::Borrowed(_) => return slot,
            Cow::Owned(made) => made,
        };
        self.make(made)
    }

    /// What a value says in a cell of a role: of a list its texts, of an object its name.
    fn cell(&mut self, at: usize, role: Role) -> Slot {
        let tree = self.tree;
        let scalar = |at: usize| if tree.is_blank(at) { Slot::Empty } else { Slot::Value(position(at)) };
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
                self.make(names)
            }
            Kind::Object if is_of_names => match *self.names_in(at, NAMES_DEPTH) {
                [] => Slot::Empty,
                [name] => self.as_name_cell(scalar(name)),
                ref names => {
                    let names: Vec<Cow<'_, str>> = names.iter().map(|name| tree.text(*name)).collect();
                    self.make(names_cell(names.iter().map(AsRef::as_ref)))
                }
            },
            Kind::Object if role == Role::Album => name_of(at).map_or(Slot::Empty, scalar),
            _ => Slot::Empty,
        }
    }
}

impl Walk<'_, '_> {
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
                || matches!(tree.name(*field).as_deref(), Some("profile" | "node" | "attributes"))
        };
        tree.children(at)
            .filter(wraps)
            .map(|field| self.names_in(field, depth))
            .find(|names| !names.is_empty())
            .unwrap_or_default()
    }
}

/// Whether a value is a list of lists.
fn is_grid(tree: &Tree<'_>, at: usize) -> bool {
    let is_list = |row: usize| tree.kind(row) == Kind::List;
    is_list(at) && tree.children(at).next().is_some() && tree.children(at).all(is_list)
}

fn has_count_by_title(tree: &Tree<'_>, at: usize) -> bool {
    tree.children(at).next().is_some() && tree.children(at).all(|child| is_number(tree, child))
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
        for column in 0..table.columns.len() {
            cells.push_str(table.raw(row, column));
            ends.push(position(cells.len()));
        }
    }
    (table.ends, table.rows, table.cells) = (ends, rows, cells);
}
