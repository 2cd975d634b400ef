//! Artists, and who refers to them.

use milestream_fast::ids::{Ids, Interner};

use super::Context;
use super::atoms::translations;
use crate::diagnostics::{At, Kind};
use crate::model::{Artist, ArtistId, Dataset, SmallSet};
use crate::wire::{List, Rows, Text, WireArtist};

impl Context<'_> {
    pub(super) fn add_artists(&mut self, dataset: &mut Dataset, wire: &Rows<WireArtist<'_>>) {
        let file = At::File;
        let section = file.key("artists");
        let mut taken = Interner::default();
        // An artist may be a member of one that follows.
        let mut groups = Vec::new();
        for (row, place) in wire.rows.iter().zip(wire.places()) {
            let at = section.place(place);
            let id = self.text(&at.key("id"), row.id.as_ref());
            let name = self.name(&at.key("name"), row.name.as_ref());
            let complete = row.catalogue.as_ref().is_some_and(|catalogue| {
                self.one_of(&at.key("catalogue"), Some(catalogue), &[false, true], catalogue_name).unwrap_or(false)
            });
            // The first that can be kept has the id.
            let wire_id = row.id.as_ref().map_or("", Text::as_str);
            let is_own = self.is_own(&at.key("id"), taken.contains(wire_id));
            if let (Some(id), Some(name), true) = (id, name, is_own) {
                taken.intern(wire_id);
                let names = translations(&row.names);
                let color = row.color.as_ref().and_then(|color| self.color(&at.key("color"), color));
                let image = self.picture(&at.key("image"), row.image.as_ref());
                dataset.artists.push(Artist { id, name, names, member_of: SmallSet::None, complete, color, image });
                groups.push((place, &row.member_of));
            }
        }
        self.artists = Ids::of(dataset.artists.iter().map(|artist| artist.id.as_str()));
        for (artist, (place, member_of)) in dataset.artists.iter_mut().zip(groups) {
            artist.member_of = self.artists(&section.place(place).key("member_of"), member_of);
        }
    }

    /// Those of `wire` that the file knows.
    pub(super) fn artists(&mut self, at: &At<'_>, wire: &List<Text<'_>>) -> SmallSet<ArtistId> {
        wire.iter().enumerate().filter_map(|(place, id)| self.artist(&at.place(place), Some(id))).collect()
    }

    /// An artist that is needed.
    pub(super) fn artist(&mut self, at: &At<'_>, id: Option<&Text<'_>>) -> Option<ArtistId> {
        let artist = id.and_then(|id| self.artists.find(id.as_str()));
        if artist.is_none() {
            self.report.expected(at, Kind::Reference, "the id of an artist");
        }
        artist.map(ArtistId::new)
    }
}

const fn catalogue_name(complete: bool) -> &'static str {
    if complete { "complete" } else { "partial" }
}
