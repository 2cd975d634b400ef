//! Tracks with their counts and periods.

use milestream_fast::ids::Interner;

use super::Context;
use super::atoms::{optional, strings, translations, trimmed};
use super::counts::range;
use crate::diagnostics::{At, Kind, Span};
use crate::model::{Dataset, Details, Period, SmallSet, Track, TrackId, Version};
use crate::wire::{List, Object, Rows, Text, WirePeriod, WireTrack};

/// Where a row stands: its place, and its span in the file where that is known.
pub(super) type RowPlace = (usize, Option<Span>);

/// The tracks that are versions of others, which may follow in the file: each with its place there and the id of the other.
#[derive(Default)]
pub(super) struct Versions<'a>(Vec<(usize, RowPlace, Text<'a>)>);

impl Context<'_> {
    /// Adds tracks whose ids may be repeated: the first that can be kept has the id.
    pub(super) fn add_tracks(&mut self, dataset: &mut Dataset, wire: &Rows<WireTrack<'_>>) {
        let (mut versions, mut taken) = (Versions::default(), Interner::default());
        for (row, place) in wire.rows.iter().zip(wire.places()) {
            let id = row.id.as_ref().map_or("", Text::as_str);
            let file = At::File;
            let section = file.key("tracks");
            if self.is_own(&section.place(place).key("id"), taken.contains(id))
                && self.add_track(dataset, (place, None), row, &mut versions)
            {
                taken.intern(id);
            }
        }
        let order = dataset.order_by_id();
        self.end_tracks(dataset, order, versions);
    }

    /// Adds a track. Whether it is kept.
    pub(super) fn add_track<'a>(
        &mut self,
        dataset: &mut Dataset,
        place: RowPlace,
        wire: &WireTrack<'a>,
        versions: &mut Versions<'a>,
    ) -> bool {
        let file = At::File;
        let section = file.key("tracks");
        let track = self.track(dataset, &at_row(&section, place), wire);
        let is_kept = track.is_some();
        if is_kept && let Some(of) = &wire.of {
            versions.0.push((dataset.tracks.len(), place, of.clone()));
        }
        dataset.tracks.extend(track);
        is_kept
    }

    /// All tracks are there, in this order of their ids: what refers to them can be found.
    pub(super) fn end_tracks(&mut self, dataset: &mut Dataset, order: Vec<u32>, versions: Versions<'_>) {
        dataset.tracks_by_id = order;
        let file = At::File;
        let section = file.key("tracks");
        for (track, place, of) in versions.0 {
            let original = self.track_of(dataset, &at_row(&section, place).key("of"), &of);
            if let Some(track) = dataset.tracks.get_mut(track) {
                track.edit(|details| details.of = original);
            }
        }
    }

    /// Those of `wire` that the file knows.
    pub(super) fn tracks(&mut self, dataset: &Dataset, at: &At<'_>, wire: &List<Text<'_>>) -> SmallSet<TrackId> {
        wire.iter().enumerate().filter_map(|(place, id)| self.track_of(dataset, &at.place(place), id)).collect()
    }

    fn track_of(&mut self, dataset: &Dataset, at: &At<'_>, id: &Text<'_>) -> Option<TrackId> {
        let track = dataset.track_by_id(id.as_str());
        if track.is_none() {
            self.report.expected(at, Kind::Reference, "the id of a track");
        }
        track
    }

    fn track(&mut self, dataset: &mut Dataset, at: &At<'_>, wire: &WireTrack<'_>) -> Option<Track> {
        let id = self.text(&at.key("id"), wire.id.as_ref());
        let title = self.name(&at.key("title"), wire.title.as_ref());
        let (id, title) = (id?, title?);
        let released = self.optional_date(&at.key("released"), wire.released.as_ref());
        let artists = self.artists(&at.key("artists"), &wire.artists);
        let featuring = self.artists(&at.key("featuring"), &wire.featuring);
        let performed_by = self.artists(&at.key("performed_by"), &wire.performed_by);
        let counts = self.counts(dataset, &at.key("counts"), &wire.counts, true);
        let first = dataset.periods.len();
        for (place, Object(period)) in wire.periods.iter().enumerate() {
            let period = self.period(&at.key("periods").place(place), period);
            dataset.periods.extend(period);
        }
        let details = Details {
            titles: translations(&wire.titles),
            aliases: strings(&wire.aliases),
            featuring,
            performed_by,
            version: wire.version.as_ref().map_or(Version::Original, |version| Version::from(version.as_str())),
            of: None,
            lang: optional(wire.lang.as_ref()),
            album: optional(wire.album.as_ref()).map(|album| trimmed(&album).to_owned()),
            released,
            image: self.picture(&at.key("image"), wire.image.as_ref()),
        };
        let periods = if first == dataset.periods.len() { 0..0 } else { range(first, dataset.periods.len()) };
        Some(Track::new((id, title), artists, (counts, periods), details))
    }

    fn period(&mut self, at: &At<'_>, wire: &WirePeriod<'_>) -> Option<Period> {
        let from = self.date(&at.key("from"), wire.from.as_ref());
        let to = match &wire.to {
            Some(to) => self.date(&at.key("to"), Some(to)),
            None => from,
        };
        let value = self.value(&at.key("value"), wire.value.as_ref());
        let sources = self.sources(at, &wire.source);
        let (from, to) = (from?, to?);
        if to.is_certainly_before(from) {
            self.report.warn(at, Kind::Date, || "ends before it starts".to_owned());
            return None;
        }
        Some(Period { from, to, value: value?, sources: sources?, note: optional(wire.note.as_ref()) })
    }
}

fn at_row<'p>(section: &'p At<'p>, (place, span): RowPlace) -> At<'p> {
    span.map_or(section.place(place), |span| section.row(place, span))
}
