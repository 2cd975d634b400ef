//! Closes a dataset to which nothing is added any more.

use super::summary::Summary;
use super::{Artist, ArtistId, Dataset};
use crate::{Date, Day};

impl Dataset {
    /// The same with its summary, once nothing is added any more.
    pub(crate) fn finished(mut self) -> Self {
        // One walk for all: it ends where all are found.
        let (mut has_versions, mut has_albums) = (false, false);
        let mut has_pictures = !self.albums.is_empty() || self.artists.iter().any(|artist| artist.image.is_some());
        for track in &self.tracks {
            has_versions |= track.of.is_some();
            has_albums |= track.album.is_some();
            has_pictures |= track.image.is_some();
            if has_versions && has_albums && has_pictures {
                break;
            }
        }
        let (days, reduced) = known_days(&self);
        let main = &self.main_artists;
        let is_main = |(artist, id): (&Artist, ArtistId)| {
            main.contains(&id) || artist.member_of.iter().any(|group| main.contains(group))
        };
        let everybody = self.artists.iter().zip(self.artist_ids());
        self.summary = Summary {
            days,
            reduced,
            is_main: if main.is_empty() { Vec::new() } else { everybody.map(is_main).collect() },
            has_members: self.artists.iter().any(|artist| !artist.member_of.is_empty()),
            has_versions,
            has_albums,
            has_pictures,
        };
        self
    }
}

/// The days at which something becomes known, and the dates that name more than one day. Counts without a date have a day
/// of their own where nothing has a date.
fn known_days(dataset: &Dataset) -> (Vec<Day>, Vec<Date>) {
    let counts = dataset.observations.iter().filter(|observation| !observation.disputed);
    let counts = counts.map(|observation| observation.as_of);
    let honours = dataset.honours().iter().map(|honour| honour.date.date());
    let notes = dataset.notes().iter().filter_map(|note| note.as_of);
    let mut days: Vec<Day> = Vec::new();
    let mut reduced: Vec<Date> = Vec::new();
    let mut last = None;
    // Of many counts, most are of the same few days.
    for date in counts.chain(honours).chain(notes).filter(|date| last.replace(*date) != Some(*date)) {
        if !date.is_day() && !date.is_unknown() {
            let key = |date: &Date| (date.last_day(), date.first_day());
            if let Err(place) = reduced.binary_search_by_key(&key(&date), key) {
                reduced.insert(place, date);
            }
        }
        let day = date.last_day();
        if let Err(place) = days.binary_search(&day) {
            days.insert(place, day);
        }
    }
    // It is before nothing, so that no way leads back to it.
    if days.len() > 1 && days.first() == Some(&Day::UNDATED) {
        days.remove(0);
    }
    (days, reduced)
}
