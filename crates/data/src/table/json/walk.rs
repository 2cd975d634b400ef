//! The way through the values of a tree: which of them are songs, and what is known of these from around them.

use std::borrow::Cow;
use std::collections::HashSet;

use milestream_fast::json::tree::{Children, Kind, Tree};

use super::days::NamedDays;
use super::keys::{Key, is_of_albums, is_of_service};
use super::seen::{SONGS, Seen};
use super::shape::{
    Fields, has_count_by_title, is_grid, is_number, is_of_songs, is_reading, is_total_count, key, unwrapped,
};
use super::text_refs::{TextRef, TextRefs};
use crate::table::column::ROLES;
use crate::table::grid::position;
use crate::table::{Role, Table};

/// What is known of a song from around it.
#[derive(Clone, Copy)]
pub(super) struct Around<'c> {
    pub(super) cells: &'c TextRefs,
    /// The value whose name may be a title.
    pub(super) title_key: Option<u32>,
    /// The value whose name may be an artist.
    pub(super) artist_key: Option<u32>,
    /// Whether a field above is a day, or holds streams: numbers by title are counts then.
    pub(super) are_numbers_counts: bool,
    /// Whether it is a day that says so.
    pub(super) is_of_day: bool,
}

/// A way through all values, on which rows are added to a table.
pub(super) struct Walk<'t, 'a> {
    pub(super) tree: &'t Tree<'a>,
    /// Of every value how many counts of songs lie in it.
    pub(super) readings: Vec<u32>,
    pub(super) table: Table<'a>,
    /// The roles that the table has columns of.
    pub(super) roles: Vec<Role>,
    /// Texts that are made of several.
    pub(super) owned: Vec<String>,
    /// A list of lists.
    pub(super) grid: Option<Table<'a>>,
    /// Whether counts by day of which no name says it are those of the day alone.
    pub(super) are_days_daily: bool,
    /// Those counts.
    pub(super) named_days: NamedDays,
    /// What fields that are not read are called, and what is shown of the first songs.
    pub(super) seen: Seen,
    /// Whether of two counts of a song the one that says that it is all of them is taken.
    pub(super) is_total_taken: bool,
    /// Whether it is told how fields are read.
    pub(super) is_told: bool,
}

impl<'t, 'a> Walk<'t, 'a> {
    /// The rows of a tree in a table with columns of these roles, the largest list of lists, and the counts by day of which no
    /// name says what they are. `is_total_taken`: of two counts of a song the one is taken that says that it is all of them;
    /// `is_told`: it is told how fields are read.
    pub(super) fn through(
        tree: &'t Tree<'a>,
        table: Table<'a>,
        roles: Vec<Role>,
        (are_days_daily, is_total_taken, is_told): (bool, bool, bool),
    ) -> Self {
        // The streams of single days, of weeks and of whatever else are no counts.
        let others = tree.outermost(&|mark| {
            let key = Key::from_mark(mark);
            key.is(Role::Daily) || key.is_other()
        });
        let is_other = |at: usize| {
            let before = others.partition_point(|(other, _)| *other <= at).checked_sub(1);
            before.and_then(|place| others.get(place)).is_some_and(|(_, end)| at < *end)
        };
        let is_count = |at: usize| is_reading(tree, at) && !is_other(at);
        let readings = tree.sums(&mut |at| u32::from(is_count(at)));
        let (owned, named_days, seen) = (Vec::new(), NamedDays::default(), Seen::default());
        let grid = None;
        let mut walk = Self {
            tree,
            readings,
            table,
            roles,
            owned,
            grid,
            are_days_daily,
            named_days,
            seen,
            is_total_taken,
            is_told,
        };
        let around = Around {
            cells: &TextRefs::default(),
            title_key: None,
            artist_key: None,
            are_numbers_counts: false,
            is_of_day: false,
        };
        walk.beside_each_other(tree.roots(), &around);
        walk
    }

    /// Walks through the values of a list. Objects that look like the songs beside them but have no count are songs as well:
    /// what is not known is left out by who writes JSON lines.
    fn beside_each_other(&mut self, values: Children<'t>, around: &Around<'_>) {
        let tree = self.tree;
        let is_uncounted = |at: usize| {
            let fields =
                || tree.children(at).filter(|field| unwrapped(tree, *field).is_some_and(|field| !tree.is_blank(field)));
            let has = |role: Role| fields().any(|field| key(tree, field).is(role));
            tree.kind(at) == Kind::Object && has(Role::Title) && fields().nth(1).is_some()
        };
        let has_uncounted = values.clone().any(|at| self.count(at) == 0 && is_uncounted(at));
        if !has_uncounted {
            for at in values {
                self.value(at, around);
            }
            return;
        }
        let mut names: HashSet<Cow<'_, str>> = HashSet::new();
        if !around.cells.has(Role::Title) {
            let songs = values.clone().filter(|at| is_reading(tree, *at));
            names.extend(songs.flat_map(|song| tree.children(song)).filter_map(|field| tree.name(field)));
        }
        for at in values {
            let mut fields = tree.children(at).filter_map(|field| tree.name(field));
            let is_song = self.count(at) == 0 && is_uncounted(at);
            if is_song && fields.all(|name| names.contains(&name)) {
                self.object(at, around, true);
            } else {
                self.value(at, around);
            }
        }
    }

    pub(super) fn key(&self, at: usize) -> Key {
        key(self.tree, at)
    }

    /// Where a value stands, and its name.
    fn named(&self, at: usize) -> (usize, String) {
        (self.tree.start(at), self.tree.name(at).unwrap_or_default().into_owned())
    }

    pub(super) fn count(&self, at: usize) -> u32 {
        self.readings.get(at).copied().unwrap_or(0)
    }

    fn value(&mut self, at: usize, around: &Around<'_>) {
        match self.tree.kind(at) {
            Kind::List => self.list(at, around),
            Kind::Object => self.object(at, around, false),
            Kind::Text | Kind::Escaped | Kind::Other | Kind::Null => {}
        }
    }

    fn list(&mut self, at: usize, around: &Around<'_>) {
        let tree = self.tree;
        if is_grid(tree, at) {
            self.add_grid(None, at);
            return;
        }
        let inner = Around { title_key: None, ..*around };
        self.beside_each_other(tree.children(at), &inner);
    }

    /// `is_song` says that it is one, though it has no count.
    fn object(&mut self, at: usize, around: &Around<'_>, is_song: bool) {
        let tree = self.tree;
        let mut fields: Fields = [None; ROLES];
        let (days, mut inner) = self.parts(at, &mut fields);
        let mut unread = Vec::new();
        if self.columns(&fields) {
            self.see(at, &fields, false);
            self.seen.columns = self.seen.columns.or(Some(at));
            return;
        }
        if inner.len() > 1 && self.split(&inner) {
            return;
        }
        let own = |role: Role| fields.get(role as usize).copied().flatten().map(|field| field as usize);
        // What a song had in each week, or of something else than streams, is neither a count nor another song.
        let is_counted_song = own(Role::Title).is_some() && own(Role::Streams).is_some();
        for other in inner.extract_if(.., |child| self.counts_another_thing(*child, is_counted_song)) {
            unread.push(self.named(other));
        }
        let mut cells = *around.cells;
        for place in 0..self.roles.len() {
            let Some(role) = self.roles.get(place).copied() else { break };
            // What songs lie in is no cell.
            let field = own(role).filter(|field| self.count(*field) == 0);
            let cell = field.map_or(TextRef::Empty, |field| self.cell(field, role));
            if cell != TextRef::Empty {
                cells.set(role as usize, cell);
            }
        }
        // What a song had on its own day it had on no other.
        if own(Role::AsOf).is_some() && own(Role::Daily).is_none() && around.cells.has(Role::Daily) {
            cells.take(Role::Daily);
        }
        // A song within the song: `{"track": {"name": …, "artists": […]}, "streams": 5}`.
        // One with a count of its own is walked into.
        let is_within = |track: &usize| tree.kind(*track) == Kind::Object && self.count(*track) == 0;
        if let Some(track) = own(Role::Title).filter(is_within) {
            self.describe(track, &mut cells);
        }
        if own(Role::Title).is_none() && !around.cells.has(Role::Title) {
            self.describe_from_beside(at, &inner, &mut cells);
        }
        let is_title = cells.has(Role::Title) && !around.cells.has(Role::Title) || own(Role::Title).is_some();
        let is_title = is_title && cells.has(Role::Title);
        let daily = own(Role::Daily).filter(|daily| unwrapped(tree, *daily).is_none());
        let single_days = daily.map(|daily| self.single_days(daily)).unwrap_or_default();
        let inner_readings: u32 = inner.iter().chain(&days).map(|child| self.count(*child)).sum();
        let has_count = is_song || own(Role::Streams).is_some_and(|field| unwrapped(tree, field).is_some());
        let has_days = days.iter().any(|day| is_number(tree, *day));
        let inherited = around.cells.has(Role::Title);
        let from_key = around.title_key.filter(|_| !is_title && !inherited);
        if (has_count || has_days) && (inner_readings == 0 || self.are_history(&inner)) {
            if let Some(title) = from_key {
                cells.set(Role::Title as usize, self.name(title));
            }
            if cells.has(Role::Title) {
                self.song(at, &cells, (has_count, &days));
            }
        } else if inner_readings > 0 {
            self.container(&mut cells, around, (is_title, own(Role::Artist).is_some()), &inner, &days);
        } else if !single_days.is_empty() {
            let key = around.title_key.or(around.artist_key).filter(|at| !self.key(*at as usize).is_nobody());
            if let Some(title) = key.filter(|_| !cells.has(Role::Title)) {
                cells.set(Role::Title as usize, self.name(title));
            }
        } else if has_count_by_title(tree, at) && (around.are_numbers_counts || is_of_songs(tree, at)) {
            self.numbers_by_title(at, around);
            return;
        }
        if let Some(daily) = daily {
            if cells.has(Role::Title) && !single_days.is_empty() {
                self.add_single_days(&cells, &single_days);
            } else if tree.children(daily).next().is_some() {
                unread.push(self.named(daily));
            }
        }
        self.table.unread.append(&mut unread);
        if is_title || has_count || has_days {
            self.see(at, &fields, has_count || has_days);
        }
        if (has_count || has_days) && inner_readings == 0 {
            return;
        }
        let here = Around { cells: &cells, title_key: None, artist_key: None, ..*around };
        self.inside(&here, &inner, &days);
    }

    /// What an object consists of: its fields by their roles, those that are days, and what may hold songs.
    fn parts(&self, at: usize, fields: &mut Fields) -> (Vec<usize>, Vec<usize>) {
        let mut ranks = [u16::MAX; ROLES];
        let (mut days, mut inner) = (Vec::new(), Vec::new());
        let mut spotify = None;
        let tree = self.tree;
        for child in tree.children(at) {
            let key = self.key(child);
            if key.is_day() {
                days.push(child);
            } else if let Some(role) = key.role() {
                let rank = if self.is_total_taken && is_total_count(tree, child) { 0 } else { key.rank() };
                if let (Some(field), Some(best)) = (fields.get_mut(role), ranks.get_mut(role))
                    && rank < *best
                {
                    (*field, *best) = (Some(position(child)), rank);
                }
                // pandas calls the rows of a table "data", which is a date in other languages.
                if !tree.is_scalar(child) && (self.count(child) > 0 || is_grid(tree, child)) {
                    inner.push(child);
                }
            } else {
                if key.is_statistics() && self.is_count(child, &|name| name.eq_ignore_ascii_case("spotify")) {
                    spotify = spotify.or(Some(position(child)));
                }
                if !tree.is_scalar(child) {
                    inner.push(child);
                }
            }
        }
        // The count of Spotify beside those of other services, of which a total is one of all of them.
        if let Some(streams) = fields.get_mut(Role::Streams as usize)
            && spotify.is_some()
            && tree.children(at).any(|child| self.is_count(child, &is_of_service))
        {
            *streams = spotify;
        }
        (days, inner)
    }

    /// Whether a value is a number that is called so.
    fn is_count(&self, at: usize, is_it: &dyn Fn(&str) -> bool) -> bool {
        self.tree.name(at).is_some_and(|name| is_it(&name)) && is_number(self.tree, at)
    }

    /// The object is no song, but holds some: what it says of them.
    fn container(
        &mut self,
        cells: &mut TextRefs,
        around: &Around<'_>,
        (is_title, is_artist): (bool, bool),
        inner: &[usize],
        days: &[usize],
    ) {
        let mut counted = days.iter().filter(|day| self.count(**day) > 0).peekable();
        // Beneath the days of an artist there are songs.
        let are_days_of_song = counted.peek().is_some() && (is_title || counted.all(|day| is_reading(self.tree, *day)));
        let are_untitled = self.are_history(inner) && !inner.is_empty() || are_days_of_song;
        // The counts of a song with days or a history have no title of their own.
        if is_title && are_untitled {
            return;
        }
        let key = around.title_key.or(around.artist_key).filter(|at| !self.key(*at as usize).is_nobody());
        if are_untitled {
            // A song by its name, with all that is said of it beside its counts.
            if let Some(key) = key.filter(|_| !around.cells.has(Role::Title)) {
                cells.set(Role::Title as usize, self.name(key));
            }
            return;
        }
        // Within a song there are only its counts.
        if around.cells.has(Role::Title) {
            return;
        }
        let title = cells.take(Role::Title);
        // The name of a record of a database, whose fields are those of a song: `{"name": …, "fields": {…}}`.
        let is_record = matches!(inner, [one] if self.tree.is_called(*one, "fields"));
        let title = if is_record { TextRef::Empty } else { title };
        for role in [Role::Id, Role::Streams, Role::Daily] {
            cells.take(role);
        }
        // An artist with songs is called by a field, or by the field that it is.
        if is_artist {
            return;
        }
        let is_album =
            around.artist_key.is_some_and(|at| self.tree.name(at as usize).is_some_and(|name| is_of_albums(&name)));
        if is_title && is_album {
            cells.set(Role::Album as usize, title);
            return;
        }
        let name = if is_title { title } else { key.map_or(TextRef::Empty, |key| self.name(key)) };
        if name != TextRef::Empty {
            let name = self.as_name_cell(name);
            cells.set(Role::Artist as usize, name);
        }
    }

    /// Walks into what lies in an object.
    fn inside(&mut self, here: &Around<'_>, inner: &[usize], days: &[usize]) {
        let tree = self.tree;
        for day in days {
            let mut cells = *here.cells;
            cells.set(Role::AsOf as usize, self.name(position(*day)));
            cells.take(Role::Daily);
            self.value(*day, &Around { cells: &cells, are_numbers_counts: true, is_of_day: true, ..*here });
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
            // Of a song something else than its streams.
            if key.is_other() && here.cells.has(Role::Title) {
                if let Some(name) = tree.name(*child) {
                    self.seen.pass_over(&name);
                }
                continue;
            }
            let is_title = lists == 0
                && songs >= others
                && !(key.is_summary() && inner.len() > 1)
                && !(key.holds_counts() && songs == 1);
            let is_list_of_artist = lists > 1 && tree.kind(*child) == Kind::List && !key.is_nobody();
            let place = position(*child);
            let mut around = Around {
                title_key: is_title.then_some(place),
                artist_key: Some(place),
                are_numbers_counts: here.are_numbers_counts || key.is(Role::Streams),
                is_of_day: here.is_of_day && !key.is(Role::Streams),
                ..*here
            };
            let mut cells;
            if is_list_of_artist {
                let name = self.name(place);
                let name = self.as_name_cell(name);
                cells = *here.cells;
                cells.set(Role::Artist as usize, name);
                around.cells = &cells;
            }
            self.value(*child, &around);
        }
    }

    /// Looks at the fields of an object, of which those of the roles are read.
    pub(super) fn see(&mut self, at: usize, fields: &Fields, is_song: bool) {
        // A widget tells nobody.
        if !cfg!(feature = "import") || !self.is_told {
            return;
        }
        let tree = self.tree;
        self.seen.next = 0;
        for child in tree.children(at) {
            let key = self.key(child);
            // Counts lie in it.
            if key.is(Role::AsOf) && self.count(child) > 0 {
                continue;
            }
            let is_for = |role: usize| fields.get(role).copied().flatten().is_some_and(|field| field as usize == child);
            // A field of a service holds its streams.
            let role = key.role().or_else(|| Some(Role::Streams as usize).filter(|role| is_for(*role)));
            let is_read = role.is_some_and(is_for);
            if let Some(role) = role.filter(|_| is_read) {
                if let Some(slot) = self.seen.by_role.get_mut(role).filter(|slot| slot.is_none()) {
                    *slot = tree.name(child).map(Cow::into_owned);
                }
            } else if !key.is_day()
                && self.count(child) == 0
                && let Some(name) = tree.name(child)
            {
                self.seen.pass_over(&name);
            }
        }
        if is_song && self.seen.songs.len() < SONGS {
            self.seen.songs.push(at);
        }
    }
}
