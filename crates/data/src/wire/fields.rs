//! The fields of every wire type, by their names in the file.

use super::decode::{Field, Fields, Target};
use super::{
    WireAlbum, WireArtist, WireCount, WireCoverage, WireCoverageCount, WireDataset, WireHonour, WireMilestones,
    WireNote, WirePeriod, WireService, WireSource, WireTotal, WireTotalMilestones, WireTrack,
};

/// Lists the fields of a wire type; one that is forgotten does not compile.
macro_rules! fields {
    ($wire:ident: $($field:ident $(as $name:literal)?),+) => {
        impl<'de> Fields<'de> for $wire<'de> {
            fn target(&mut self, name: &str) -> Option<(u32, Target<'_, 'de>)> {
                let Self { $($field),+ } = self;
                let fields = 0;
                $(
                    if name == name!($field $($name)?) {
                        return Some((1 << fields, Field::target($field)));
                    }
                    let fields = fields + 1;
                )+
                debug_assert!(fields <= u32::BITS);
                None
            }
        }
    };
}

/// The name of a field in the file.
macro_rules! name {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $name:literal) => {
        $name
    };
}

fields! { WireCount: as_of, value, source, basis, note, disputed }
fields! { WireCoverageCount: as_of, reached, total, goal, source, basis, note, disputed }
fields! { WireDataset: schema, title, service, as_of, source, milestones, total_milestones, main_artists, rules, sources, artists, tracks, coverage, totals, honours, notes, albums }
fields! { WireService: name, unit }
fields! { WireMilestones: at, then_every }
fields! { WireTotalMilestones: streams, followers, monthly_listeners, awards }
fields! { WireSource: publisher, title, published, url, via }
fields! { WireArtist: id, name, names, member_of, catalogue, color, image }
fields! { WireAlbum: title, artist, image }
fields! { WireTrack: id, title, titles, aliases, artists, featuring, performed_by, version, of, lang, album, released, image, counts, periods }
fields! { WirePeriod: from, to, value, source, note }
fields! { WireCoverage: artist, threshold, rule, counts }
fields! { WireTotal: artist, metric, credit, name, counts }
fields! { WireHonour: kind, on, by, artists, tracks, threshold, coverage, album, place as "where", text, note, source }
fields! { WireNote: as_of, text, source }
