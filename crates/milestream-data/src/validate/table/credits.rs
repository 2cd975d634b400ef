//! Who the artists of a table are, and whose song each row is.

use std::ops::Range;

use milestream_bulk::ids::Chains;

use super::Song;
use crate::dataset::{Artist, ArtistId, Dataset, Few};
use crate::table::{Role, Table, credits, slug};

/// The artists that the rows name.
pub(super) struct Credits {
    /// Every naming in the order of the file, and whether it is of a featured artist.
    named: Vec<(ArtistId, bool)>,
    /// Where those of each row end in `named`.
    ends: Vec<u32>,
}

impl Credits {
    /// Finds the artists of `rows`, puts them into the dataset, and keeps who is named where.
    pub(super) fn of(dataset: &mut Dataset, table: &Table<'_>, rows: &[usize], default: Option<&str>) -> Self {
        let mut names: Vec<(&str, bool)> = Vec::new();
        let mut ends = Vec::with_capacity(rows.len());
        for row in rows {
            let before = names.len();
            let is_one = table.cell(*row, Role::ArtistCount) == "1";
            credits(table.cell(*row, Role::Artist), is_one, &mut |name, is_featured| names.push((name, is_featured)));
            if names.len() == before {
                names.extend(default.map(|name| (name, false)));
            }
            credits(table.cell(*row, Role::Featured), false, &mut |name, _| names.push((name, true)));
            ends.push(u32::try_from(names.len()).unwrap_or(u32::MAX));
        }
        let mut named: Vec<_> = names.iter().map(|(_, is_featured)| (ArtistId::new(0), *is_featured)).collect();
        // Names of the same letters are of one artist, and so are those that have one id: of many namings few are others.
        let written = Chains::of(&names.iter().map(|(name, _)| *name).collect::<Vec<_>>());
        let firsts: Vec<usize> = (0..names.len()).filter(|index| !written.is_repeated(*index)).collect();
        let name = |first: usize| firsts.get(first).and_then(|index| names.get(*index)).map_or("", |(name, _)| *name);
        let ids: Vec<String> = (0..firsts.len()).map(|first| id(name(first))).collect();
        let chain = Chains::of(&ids.iter().map(String::as_str).collect::<Vec<_>>());
        for (first, id) in ids.into_iter().enumerate().filter(|(index, _)| !chain.is_repeated(*index)) {
            let artist = ArtistId::new(dataset.artists.len());
            let name = name(first).to_owned();
            dataset.artists.push(Artist { id, name, names: Vec::new(), member_of: Few::None, complete: false });
            let spellings = chain.from(first).filter_map(|first| firsts.get(first));
            for index in spellings.flat_map(|index| written.from(*index)) {
                if let Some((slot, _)) = named.get_mut(index) {
                    *slot = artist;
                }
            }
        }
        Self { named, ends }
    }

    /// The artists of a song, and those who are featured; of several rows all that are named.
    pub(super) fn of_song(&self, song: &Song<'_>) -> (Few<ArtistId>, Few<ArtistId>) {
        let (mut artists, mut featuring) = (Few::None, Few::None);
        for (index, _) in song.rows() {
            for (artist, is_featured) in self.of_row(index) {
                if *is_featured { featuring.add(*artist) } else { artists.add(*artist) }
            }
        }
        (artists, featuring)
    }

    /// Who is named in a row, given as its place among those read.
    pub(super) fn of_row(&self, index: usize) -> &[(ArtistId, bool)] {
        let end = |index: Option<usize>| index.and_then(|index| self.ends.get(index)).map_or(0, |end| *end as usize);
        let range: Range<usize> = end(index.checked_sub(1))..end(Some(index));
        self.named.get(range).unwrap_or_default()
    }
}

fn id(name: &str) -> String {
    let mut id = String::new();
    slug(&mut id, name);
    id
}
