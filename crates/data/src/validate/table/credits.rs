//! Who the artists of a table are, and whose song each row is.

use std::ops::Range;

use milestream_fast::ids::{DuplicateIndex, Interner};

use super::song_rows::SongRows;
use crate::model::{Artist, ArtistId, Dataset, SmallSet};
use crate::table::{Role, Table, bare, credits, slug, spell_signs};

/// The artists that the rows name.
pub(super) struct Credits {
    /// Every naming in the order of the file, and whether it is of a featured artist.
    named: Vec<(ArtistId, bool)>,
    /// Where those of each row end in `named`.
    ends: Vec<u32>,
}

impl Credits {
    /// Finds the artists of `rows`, puts them into the dataset, and keeps who is named where.
    pub(super) fn of<'t>(
        dataset: &mut Dataset,
        table: &'t Table<'_>,
        rows: &[usize],
        default: Option<&'t str>,
    ) -> Self {
        let mut names = Interner::default();
        let mut named = Vec::with_capacity(rows.len());
        let mut ends = Vec::with_capacity(rows.len());
        for row in rows {
            add_row(table, *row, default, &mut |name, is_featured| named.push((names.intern(name), is_featured)));
            ends.push(u32::try_from(named.len()).unwrap_or(u32::MAX));
        }
        // Names of one id are of one artist.
        let names = names.into_strings();
        let ids = ids(&names);
        let mut artist_ids = Interner::default();
        let artists: Vec<ArtistId> = ids.iter().map(|id| ArtistId::new(artist_ids.intern(id))).collect();
        for ((id, name), artist) in ids.iter().zip(names).zip(&artists) {
            if artist.index() == dataset.artists.len() {
                let (id, name) = (id.clone(), bare(name).into_owned());
                dataset.artists.push(Artist {
                    id,
                    name,
                    names: Vec::new(),
                    member_of: SmallSet::None,
                    complete: false,
                    color: None,
                    image: None,
                });
            }
        }
        let artist = |name: usize| artists.get(name).copied().unwrap_or(ArtistId::new(0));
        let named = named.into_iter().map(|(name, is_featured)| (artist(name), is_featured)).collect();
        Self { named, ends }
    }

    /// The artists of a song, and those who are featured; of several rows all that are named.
    pub(super) fn of_song(&self, song: &SongRows<'_>) -> (SmallSet<ArtistId>, SmallSet<ArtistId>) {
        let named = |is_guest: bool| {
            let all = song.iter().flat_map(|(index, _)| self.of_row(index));
            all.filter(move |(_, is_featured)| *is_featured == is_guest).map(|(artist, _)| *artist)
        };
        (named(false).collect(), named(true).collect())
    }

    /// Who is named in a row, given as its place among those read.
    pub(super) fn of_row(&self, index: usize) -> &[(ArtistId, bool)] {
        let end = |index: Option<usize>| index.and_then(|index| self.ends.get(index)).map_or(0, |end| *end as usize);
        let range: Range<usize> = end(index.checked_sub(1))..end(Some(index));
        self.named.get(range).unwrap_or_default()
    }
}

/// Tells who is named in a row, and whether as a featured artist.
#[inline(never)]
fn add_row<'t>(table: &'t Table<'_>, row: usize, default: Option<&'t str>, add: &mut dyn FnMut(&'t str, bool)) {
    let is_one = table.cell(row, Role::ArtistCount) == "1";
    let mut is_named = false;
    credits(table.cell(row, Role::Artist), is_one, &mut |name, is_featured| {
        is_named = true;
        add(name, is_featured);
    });
    if let Some(name) = default.map(str::trim).filter(|name| !is_named && !name.is_empty()) {
        add(name, false);
    }
    credits(table.cell(row, Role::Featured), false, &mut |name, _| add(name, true));
}

/// The ids of names; names that differ in more than case and apostrophes have ids of their own.
fn ids(names: &[&str]) -> Vec<String> {
    let mut ids: Vec<String> = Vec::with_capacity(names.len());
    for name in names {
        let mut id = String::new();
        slug(&mut id, &bare(name));
        ids.push(id);
    }
    let alike = DuplicateIndex::of(&ids.iter().map(String::as_str).collect::<Vec<_>>());
    for first in (0..names.len()).filter(|place| !alike.is_repeated(*place)) {
        for place in alike.from(first).skip(1) {
            if let (Some(one), Some(other), Some(id)) = (names.get(first), names.get(place), ids.get_mut(place))
                && !letters(one).eq(letters(other))
            {
                spell_signs(id, &bare(other));
            }
        }
    }
    ids
}

/// What makes the name of an artist another one.
fn letters(name: &str) -> impl Iterator<Item = char> {
    let name = bare(name).into_owned();
    let letters: Vec<char> = name.chars().filter(|letter| !matches!(letter, '\'' | '’')).collect();
    letters.into_iter().map(|letter| letter.to_ascii_lowercase())
}
