//! Tracks with their counts and periods.

use super::Context;
use super::atoms::{optional, strings, translations};
use super::ids;
use crate::dataset::{Dataset, Few, Period, Track, TrackId, Version};
use crate::parse::At;
use crate::raw::{List, Object, RawPeriod, RawTrack, Rows, Text};

impl Context<'_> {
    pub(super) fn add_tracks(&mut self, dataset: &mut Dataset, raw: Rows<RawTrack<'_>>) {
        let file = At::File;
        let section = file.key("tracks");
        let names: Vec<&str> = raw.rows.iter().map(|row| row.id.as_ref().map_or("", Text::as_str)).collect();
        let order = ids::order(&names);
        let repeated = ids::repeated(&names, &order);
        let places: Vec<usize> = raw.places().collect();
        // A track may be a version of one that follows.
        let mut originals = Vec::new();
        dataset.tracks.reserve_exact(raw.rows.len());
        dataset.observations.reserve(raw.rows.len());
        for ((row, place), index) in raw.rows.into_iter().zip(places).zip(0..) {
            let at = section.place(place);
            if !self.is_own(&at.key("id"), repeated.binary_search(&index).is_ok()) {
                continue;
            }
            if let Some(track) = self.track(dataset, &at, &row) {
                if let Some(of) = row.of {
                    originals.push((dataset.tracks.len(), place, of));
                }
                dataset.tracks.push(track);
            }
        }
        dataset.tracks_by_id = if order.len() == dataset.tracks.len() { order } else { track_order(dataset) };
        for (track, place, of) in originals {
            let original = self.track_of(dataset, &section.place(place).key("of"), &of);
            if let Some(track) = dataset.tracks.get_mut(track) {
                track.of = original;
            }
        }
    }

    /// Those of `raw` that the file knows.
    pub(super) fn tracks(&mut self, dataset: &Dataset, at: &At<'_>, raw: &List<Text<'_>>) -> Few<TrackId> {
        let mut tracks = Few::None;
        for (place, id) in raw.iter().enumerate() {
            if let Some(track) = self.track_of(dataset, &at.place(place), id) {
                tracks.add(track);
            }
        }
        tracks
    }

    fn track_of(&mut self, dataset: &Dataset, at: &At<'_>, id: &Text<'_>) -> Option<TrackId> {
        let track = dataset.track_by_id(id.as_str());
        if track.is_none() {
            self.report.expected(at, "the id of a track");
        }
        track
    }

    fn track(&mut self, dataset: &mut Dataset, at: &At<'_>, raw: &RawTrack<'_>) -> Option<Track> {
        let id = self.text(&at.key("id"), raw.id.as_ref());
        let title = self.text(&at.key("title"), raw.title.as_ref());
        let (id, title) = (id?, title?);
        let released = self.optional_date(&at.key("released"), raw.released.as_ref());
        let artists = self.artists(&at.key("artists"), &raw.artists);
        let featuring = self.artists(&at.key("featuring"), &raw.featuring);
        let performed_by = self.artists(&at.key("performed_by"), &raw.performed_by);
        let counts = self.counts(dataset, &at.key("counts"), &raw.counts, true);
        let first = dataset.periods.len();
        for (place, Object(period)) in raw.periods.iter().enumerate() {
            let period = self.period(&at.key("periods").place(place), period);
            dataset.periods.extend(period);
        }
        Some(Track {
            id,
            title,
            titles: translations(&raw.titles),
            aliases: strings(&raw.aliases),
            artists,
            featuring,
            performed_by,
            version: raw.version.as_ref().map_or(Version::Original, |version| Version::from(version.as_str())),
            of: None,
            lang: optional(raw.lang.as_ref()),
            album: optional(raw.album.as_ref()),
            released,
            counts,
            periods: super::counts::range(first, dataset.periods.len()),
        })
    }

    fn period(&mut self, at: &At<'_>, raw: &RawPeriod<'_>) -> Option<Period> {
        let from = self.date(&at.key("from"), raw.from.as_ref());
        let to = match &raw.to {
            Some(to) => self.date(&at.key("to"), Some(to)),
            None => from,
        };
        let value = self.value(&at.key("value"), raw.value.as_ref());
        let sources = self.sources(at, &raw.source);
        let (from, to) = (from?, to?);
        if to.is_certainly_before(from) {
            self.report.say(at, || "ends before it starts".to_owned());
            return None;
        }
        Some(Period { from, to, value: value?, sources: sources?, note: optional(raw.note.as_ref()) })
    }
}

/// The positions of the tracks of a dataset in the order of their ids.
pub(crate) fn track_order(dataset: &Dataset) -> Vec<u32> {
    ids::order(&dataset.tracks.iter().map(|track| track.id.as_str()).collect::<Vec<_>>())
}
