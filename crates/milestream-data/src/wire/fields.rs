//! The fields of every wire type, by their names in the file.

use super::decode::{Field, Row, Slot};
use super::{
    RawArtist, RawCount, RawCoverage, RawCoverageCount, RawDataset, RawHonour, RawLadder, RawNote, RawPeriod,
    RawService, RawSource, RawTotal, RawTotalLadders, RawTrack,
};

/// Lists the fields of a wire type; one that is forgotten does not compile.
macro_rules! row {
    ($raw:ident: $($field:ident $(as $name:literal)?),+) => {
        impl<'de> Row<'de> for $raw<'de> {
            fn slot(&mut self, name: &str) -> Option<(u32, Slot<'_, 'de>)> {
                let Self { $($field),+ } = self;
                let fields = 0;
                $(
                    if name == name!($field $($name)?) {
                        return Some((1 << fields, Field::slot($field)));
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

row! { RawCount: as_of, value, source, basis, note, disputed }
row! { RawCoverageCount: as_of, reached, total, goal, source, basis, note, disputed }
row! { RawDataset: schema, title, service, as_of, source, milestones, total_milestones, main_artists, rules, sources, artists, tracks, coverage, totals, honours, notes }
row! { RawService: name, unit }
row! { RawLadder: at, then_every }
row! { RawTotalLadders: streams, followers, monthly_listeners, awards }
row! { RawSource: publisher, title, published, url, via }
row! { RawArtist: id, name, names, member_of, catalogue }
row! { RawTrack: id, title, titles, aliases, artists, featuring, performed_by, version, of, lang, album, released, counts, periods }
row! { RawPeriod: from, to, value, source, note }
row! { RawCoverage: artist, threshold, rule, counts }
row! { RawTotal: artist, metric, credit, name, counts }
row! { RawHonour: kind, on, by, artists, tracks, threshold, coverage, album, place as "where", text, note, source }
row! { RawNote: as_of, text, source }
