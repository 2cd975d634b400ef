//! A dataset at a day, in the reader's language, as an embed asks for it: all that a sentence is made from.

use std::rc::Rc;

use milestream_data::model::{ArtistId, Dataset, TrackId};
use milestream_data::{Date, Day};

use super::age::Span;
use super::intl::Intl;
use super::messages::{Words, fill};
use super::text_direction::isolated;
use crate::load::Loaded;
use crate::state::options::Options;

/// What is shown, without what the reader does with it.
pub struct Snapshot {
    /// The dataset, with what is kept of its tables.
    pub loaded: Rc<Loaded>,
    /// What the embed asks for.
    pub options: Rc<Options>,
    /// The day it is shown at.
    pub at: Day,
    /// The day from which one looks ahead.
    pub now: Day,
    /// The reader's language.
    pub intl: Intl,
}

impl Snapshot {
    /// The dataset.
    pub fn dataset(&self) -> &Dataset {
        &self.loaded.dataset
    }

    /// What the embed asks for.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// The words of the reader's language.
    pub fn words(&self) -> &'static Words {
        self.intl.words
    }

    /// The date of a count. Where no count of the dataset has one, it is the day that the embed says: its owner knows.
    pub fn dated(&self, as_of: Date) -> Date {
        let stated = self.options().as_of.filter(|_| as_of.is_unknown() && self.dataset().is_undated());
        stated.unwrap_or(as_of)
    }

    /// The date of a count, by itself: `14 April 2022`, `Date unknown`.
    pub fn date(&self, as_of: Date) -> String {
        let as_of = self.dated(as_of);
        if as_of.is_unknown() { self.words().date_unknown().to_owned() } else { self.intl.date(as_of) }
    }

    /// From the oldest date to the newest, as coarsely as they can be told apart: `2022 to 2025`.
    pub fn span(&self, span: Span) -> String {
        match span.coarsest() {
            (date, None) => self.intl.date(date),
            (from, Some(to)) => {
                fill(self.words().date_range(), &[("from", &self.intl.date(from)), ("to", &self.intl.date(to))])
            }
        }
    }

    /// So many things, in digits.
    pub fn count(&self, things: usize) -> String {
        self.intl.count(u64::try_from(things).unwrap_or(u64::MAX))
    }

    /// The name of an artist.
    pub fn artist(&self, artist: ArtistId) -> &str {
        self.dataset().artist(artist).map_or("", |artist| artist.name.as_str())
    }

    /// The title of a track.
    pub fn title(&self, track: TrackId) -> &str {
        self.dataset().track(track).map_or("", |track| track.title.as_str())
    }

    /// The name of an album, known by one of its tracks.
    pub fn album(&self, track: TrackId) -> &str {
        self.dataset().track(track).and_then(|track| track.album.as_deref()).unwrap_or_default()
    }

    /// Whose album it is: the first artist of its tracks.
    pub fn album_artist(&self, track: TrackId) -> &str {
        let by = self.dataset().track(track).and_then(|track| track.artists.first());
        by.map_or("", |by| self.artist(*by))
    }

    /// An album with its artist: `Wings, BTS`.
    pub fn album_name(&self, track: TrackId) -> String {
        let (album, artist) = (self.album(track), self.album_artist(track));
        if artist.is_empty() {
            return album.to_owned();
        }
        fill(self.words().row_by(), &[("title", album), ("artists", artist)])
    }

    /// The id of a track in the dataset, which stays when the dataset is asked for again.
    pub fn track_id(&self, track: TrackId) -> &str {
        self.dataset().track(track).map_or("", |track| track.id.as_str())
    }

    /// A track with its artists: `Boy With Luv, BTS feat. Halsey`.
    pub fn track_name(&self, track: TrackId) -> String {
        let (title, credits) = (self.title(track), self.credits(track));
        if credits.is_empty() {
            return isolated(title.to_owned());
        }
        fill(self.words().row_by(), &[("title", title), ("artists", &credits)])
    }

    /// The artists of a track as one line: `Coldplay, BTS`, `BTS feat. Halsey`.
    pub fn credits(&self, track: TrackId) -> String {
        let Some(track) = self.dataset().track(track) else { return String::new() };
        let names = |ids: &[ArtistId]| {
            let names: Vec<String> = ids.iter().map(|id| isolated(self.artist(*id).to_owned())).collect();
            names.join(self.words().list_separator())
        };
        let artists = names(&track.artists);
        if track.featuring.is_empty() {
            return artists;
        }
        fill(self.words().row_featuring(), &[("artists", &artists), ("guests", &names(&track.featuring))])
    }
}
