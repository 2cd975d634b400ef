//! The rows of a song: one to each of its counts.

use milestream_fast::csv_scan::Row;
use milestream_fast::json::tree::Kind;

use super::shape::{has_counts_by_day, is_number, is_reading, unwrapped};
use super::text_refs::{TextRef, TextRefs, text};
use super::walk::{Around, Walk};
use crate::table::Role;
use crate::table::grid::position;

impl Walk<'_, '_> {
    /// Whether the counts in these values have no title of their own, be it by a field's name: they are of one song.
    pub(super) fn are_history(&self, inner: &[usize]) -> bool {
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
        (key.is_nobody() || key.is_statistics()) && has_counts_by_day(tree, at)
    }

    /// Whether a value has numbers by day, or with a day to each, that are not said to be streams until that day: within a song
    /// with a count of its own those of any name that is not known, else those of names that say so.
    pub(super) fn counts_another_thing(&self, at: usize, is_of_song: bool) -> bool {
        let tree = self.tree;
        let key = self.key(at);
        let is_known = key.is_nobody() || key.is_statistics() || key.role().is_some();
        if !key.is_other() && (!is_of_song || tree.kind(at) != Kind::Object || is_known) {
            return false;
        }
        let has = |at: usize, role: Role| tree.children(at).any(|field| self.key(field).is(role));
        match tree.kind(at) {
            Kind::Object => has_counts_by_day(tree, at),
            Kind::List => {
                tree.children(at).next().is_some()
                    && tree.children(at).all(|item| has(item, Role::AsOf) && !has(item, Role::Title))
            }
            Kind::Text | Kind::Escaped | Kind::Other | Kind::Null => false,
        }
    }

    /// Adds what an object beside the count says of the song, as in `{"snippet": {"title": …}, "statistics": {…}}`.
    pub(super) fn describe_from_beside(&mut self, at: usize, inner: &[usize], cells: &mut TextRefs) {
        const BESIDE: [&str; 6] = ["snippet", "attributes", "info", "details", "metadata", "meta"];
        let tree = self.tree;
        let mut counted = inner.iter().copied().filter(|child| self.count(*child) > 0);
        let is_counted = match (counted.next(), counted.next()) {
            (Some(one), None) => self.count(one) == 1 && self.key(one).is_statistics(),
            (None, _) => is_reading(tree, at),
            (Some(_), Some(_)) => false,
        };
        let is_description = |child: &usize| {
            tree.kind(*child) == Kind::Object
                && self.count(*child) == 0
                && BESIDE.iter().any(|name| tree.is_called(*child, name))
                && tree.children(*child).any(|field| self.key(field).is(Role::Title))
        };
        let found = inner.iter().copied().find(is_description).filter(|_| is_counted);
        if let Some(description) = found {
            self.describe(description, cells);
        }
    }

    /// Adds what an object within says of the song.
    pub(super) fn describe(&mut self, track: usize, cells: &mut TextRefs) {
        let tree = self.tree;
        for child in tree.children(track) {
            if let Some(number) = self.key(child).role()
                && let Some(role) = Role::all().nth(number)
            {
                let cell = self.cell(child, role);
                if cell != TextRef::Empty {
                    cells.set(number, cell);
                }
            }
        }
    }

    pub(super) fn song(&mut self, at: usize, cells: &TextRefs, (has_count, days): (bool, &[usize])) {
        if has_count {
            self.add(self.tree.start(at), cells);
        }
        let first = self.table.rows.len();
        for day in days.iter().filter(|day| is_number(self.tree, **day)) {
            let mut of_day = *cells;
            of_day.set(Role::AsOf as usize, self.name(position(*day)));
            self.add_of_day(*day, of_day);
        }
        if has_count {
            self.named_days.add_beside(first.saturating_sub(1), self.table.rows.len() - first);
        }
    }

    /// Adds a row for the count of a day, of which no name says what it counts.
    fn add_of_day(&mut self, at: usize, mut cells: TextRefs) {
        let role = if self.are_days_daily { Role::Daily } else { Role::Streams };
        let count = self.cell(at, role);
        for other in [Role::Streams, Role::Daily] {
            cells.set(other as usize, TextRef::Empty);
        }
        cells.set(role as usize, count);
        self.named_days.add(self.table.rows.len());
        self.add(self.tree.start(at), &cells);
    }

    /// The streams of single days in `{"2026-07-13": 5}`, or in a list with the day in each: where each day and its number
    /// stand.
    pub(super) fn single_days(&self, at: usize) -> Vec<(TextRef, usize)> {
        let tree = self.tree;
        let of_item = |item: usize| {
            let field = |role: Role| {
                let field = tree.children(item).find(|field| self.key(*field).is(role));
                field.and_then(|field| unwrapped(tree, field))
            };
            let number = field(Role::Daily).or_else(|| field(Role::Streams))?;
            Some((TextRef::Value(position(field(Role::AsOf)?)), number))
        };
        match tree.kind(at) {
            Kind::Object => {
                let days = tree.children(at).filter(|day| self.key(*day).is_day());
                days.filter_map(|day| Some((self.name(position(day)), unwrapped(tree, day)?))).collect()
            }
            Kind::List => tree.children(at).filter_map(of_item).collect(),
            Kind::Text | Kind::Escaped | Kind::Other | Kind::Null => Vec::new(),
        }
    }

    /// Adds a row to each of those days.
    pub(super) fn add_single_days(&mut self, of_song: &TextRefs, days: &[(TextRef, usize)]) {
        for (day, number) in days {
            let mut cells = *of_song;
            cells.set(Role::AsOf as usize, *day);
            cells.set(Role::Streams as usize, TextRef::Empty);
            let daily = self.cell(*number, Role::Daily);
            cells.set(Role::Daily as usize, daily);
            self.add(self.tree.start(*number), &cells);
        }
    }

    /// `{"Glass Tide": 100, "Salt Road": 7}`.
    pub(super) fn numbers_by_title(&mut self, at: usize, around: &Around<'_>) {
        let tree = self.tree;
        for child in tree.children(at) {
            let mut cells = *around.cells;
            cells.set(Role::Title as usize, self.name(position(child)));
            if around.is_of_day {
                self.add_of_day(child, cells);
            } else {
                let streams = self.cell(child, Role::Streams);
                cells.set(Role::Streams as usize, streams);
                self.add(tree.start(child), &cells);
            }
        }
    }

    /// Adds a row that starts at a byte of the file.
    pub(super) fn add(&mut self, start: usize, cells: &TextRefs) {
        let table = &mut self.table;
        table.rows.push(Row { first: position(table.ends.len()), offset: position(start) });
        for role in &self.roles {
            let cell_text = cells.get(*role as usize);
            if cell_text != TextRef::Empty {
                table.cells.push_str(&text(self.tree, &self.owned, cell_text));
            }
            table.ends.push(position(table.cells.len()));
        }
    }
}
