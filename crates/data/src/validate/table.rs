//! From the rows of a table to the model.

mod song_rows;

mod credits;
mod history;
mod song_ids;

use super::Context;
use crate::date::Date;
use crate::diagnostics::{At, Kind, Report, quote};
use crate::model::{Dataset, Details, SmallSet, Source, SourceId, Track, Version};
use crate::statement::said;
use crate::table::slug;
use crate::table::{NoSong, Origin, Role, Table};

use credits::Credits;
use song_rows::SongRows;

/// The dataset that a table holds; what is wrong with it goes into `report`.
pub(crate) fn validate_table(table: &Table<'_>, origin: &Origin<'_>, report: &mut Report) -> Dataset {
    let mut context = Context::new(report);
    context.as_of = Some(origin.as_of.unwrap_or(Date::UNKNOWN));
    context.default_sources = SmallSet::One(SourceId::new(0));
    let mut dataset = Dataset { title: origin.title.to_owned(), ..Dataset::default() };
    dataset.sources.push(source(origin));
    if let Some(name) = &table.bare_dates {
        context.report.warn(&At::File, Kind::Ambiguous, || said!(BareDates, name = name.as_str()));
    } else if origin.as_of.is_none() && !table.has_any(Role::AsOf) {
        context.report.warn(&At::File, Kind::NoDateColumn, || said!(NoColumnOfDates));
    }
    let rows = context.rows(table);
    let credits = Credits::of(&mut dataset, table, &rows, origin.artist);
    let (ids, chain) = context.song_ids(table, &rows);
    dataset.tracks.reserve_exact(rows.len());
    dataset.observations.reserve_exact(rows.len());
    if table.has(Role::Daily) {
        dataset.periods.reserve_exact(rows.len());
    }
    let mut song = SongRows { rows: &rows, chain: &chain, first: 0 };
    for (first, id) in ids.into_iter().enumerate() {
        if !chain.is_repeated(first) {
            song.first = first;
            context.song(&mut dataset, table, (&song, &credits), id);
        }
    }
    // Where no song has a second row, the songs are the rows.
    let is_each = dataset.tracks.len() == chain.order.len();
    dataset.tracks_by_id = if is_each { chain.order } else { dataset.order_by_id() };
    dataset
}

fn source(origin: &Origin<'_>) -> Source {
    let mut id = String::new();
    slug(&mut id, origin.publisher);
    let (publisher, url) = (origin.publisher.to_owned(), origin.url.to_owned());
    Source { id, publisher, title: None, published: None, url, via: None }
}

impl Context<'_> {
    /// The rows that can be a song; empty ones say nothing.
    fn rows(&mut self, table: &Table<'_>) -> Vec<usize> {
        let file = At::File;
        let mut rows = Vec::with_capacity(table.len());
        for row in 0..table.len() {
            match self.is_song(table, &file.place(row), row) {
                Some(true) => rows.push(row),
                Some(false) => {}
                None => break,
            }
        }
        for (offset, why) in table.damaged_lines() {
            self.report
                .warn(&file.row(table.row_at(offset), (offset, offset)), Kind::Line, || said!(NoJson).finding(why));
        }
        for (offset, name) in table.unread() {
            self.report.warn(&file.row(table.row_at(offset), (offset, offset)), Kind::Shape, || {
                said!(UnreadField, name = quote(name))
            });
        }
        for offset in table.lone_quotes() {
            self.report.warn(&file.place(table.row_at(offset)), Kind::Quote, || said!(OpenQuote));
        }
        rows
    }

    /// Whether a row can be a song; `None` where another table begins. What is done for every row is a function of its own, for the reason that the crate
    /// `milestream-fast` gives.
    #[inline(never)]
    fn is_song(&mut self, table: &Table<'_>, at: &At<'_>, row: usize) -> Option<bool> {
        let title = table.cell(row, Role::Title);
        let no_song = NoSong::titled(table, row, title);
        if let Some(no_song) = no_song {
            self.report.warn(at, Kind::NoSong, || no_song.message());
            return (no_song != NoSong::OtherTable).then_some(false);
        }
        if table.is_too_wide(row) {
            // Everything behind the comma that has none would be taken for something else.
            self.report.warn(at, Kind::Width, || said!(TooWide));
            return Some(false);
        }
        let has_title = !title.is_empty();
        if !has_title && table.width(row) > 0 {
            self.expected_text(&at.key(Role::Title.name()));
        }
        Some(has_title)
    }

    #[inline(never)]
    fn song(
        &mut self,
        dataset: &mut Dataset,
        table: &Table<'_>,
        (song, credits): (&SongRows<'_>, &Credits),
        id: String,
    ) {
        let Some((_, row)) = song.iter().next() else { return };
        let text = |role: Role| Some(table.cell(row, role)).filter(|text| !text.is_empty()).map(str::to_owned);
        let released = self.released(table, row);
        let ranges = self.history(dataset, table, song, credits);
        let (artists, featuring) = credits.of_song(song);
        let names = (id, table.cell(row, Role::Title).to_owned());
        let is_filled = |role: &Role| !table.cell(row, *role).is_empty();
        let roles = [Role::Version, Role::Language, Role::Album];
        let track = if featuring.is_empty() && released.is_none() && !roles.iter().any(is_filled) {
            Track::plain(names, artists, ranges)
        } else {
            let (lang, album) = (text(Role::Language), text(Role::Album));
            let details =
                Details { featuring, version: version(table, row), lang, album, released, ..Details::default() };
            Track::new(names, artists, ranges, details)
        };
        dataset.tracks.push(track);
    }

    /// When it was released: one cell, or three.
    fn released(&mut self, table: &Table<'_>, row: usize) -> Option<Date> {
        let role = if table.has(Role::Released) { Role::Released } else { Role::ReleasedYear };
        let cell = table.cell(row, role);
        if cell.is_empty() {
            return None;
        }
        let mut text = cell.to_owned();
        for part in [Role::ReleasedMonth, Role::ReleasedDay] {
            let part = table.cell(row, part);
            if role == Role::ReleasedYear && !part.is_empty() {
                text.push('-');
                text.push_str(part);
            }
        }
        self.cell_date(table, row, (role, role), &text).filter(|date| !date.is_unknown())
    }
}

pub(super) fn version(table: &Table<'_>, row: usize) -> Version {
    let version = table.cell(row, Role::Version);
    match Version::from(version.to_ascii_lowercase().as_str()) {
        _ if version.is_empty() => Version::Original,
        Version::Other(_) => Version::from(version),
        known => known,
    }
}
