//! The way of most tracks: nothing but an id, a title, artists and counts, each as it should be.
//!
//! Such a track goes from the text into the model at once. Any other is read as a row of the file, and there it is found out
//! what is wrong with it. What is read here must be read there as the same track: a property test holds them together.

use std::ops::Range;

use milestream_fast::json::Reader;

use super::Context;
use super::atoms::trimmed;
use super::counts::range;
use crate::model::{ArtistId, Basis, Dataset, Observation, SmallSet, Track};
use crate::{Date, Value};

impl Context<'_> {
    /// Reads a track into the dataset, where it is of that form. Where it is not, nothing has been read.
    pub(super) fn add_plain_track(&mut self, dataset: &mut Dataset, reader: &mut Reader<'_>) -> bool {
        let (start, observations) = (reader.clone(), dataset.observations.len());
        let track = self.plain_track(dataset, reader);
        if track.is_none() {
            dataset.observations.truncate(observations);
            *reader = start;
        }
        let is_plain = track.is_some();
        dataset.tracks.extend(track);
        is_plain
    }

    fn plain_track(&mut self, dataset: &mut Dataset, reader: &mut Reader<'_>) -> Option<Track> {
        let (mut id, mut title, mut artists, mut counts) = (None, None, None, None);
        reader.enter(b'{')?;
        while let Some(name) = reader.plain_name()? {
            match name.as_bytes() {
                b"id" if id.is_none() => id = Some(reader.plain_text()?),
                b"title" if title.is_none() => title = Some(trimmed(reader.plain_text()?)),
                b"artists" if artists.is_none() => artists = Some(self.plain_artists(reader)?),
                b"counts" if counts.is_none() => counts = Some(self.plain_counts(dataset, reader)?),
                _ => return None,
            }
        }
        let text = |text: Option<&str>| text.filter(|text| !text.is_empty()).map(str::to_owned);
        let none = dataset.observations.len();
        let counts = counts.unwrap_or_else(|| range(none, none));
        Some(Track::plain((text(id)?, text(title)?), artists.unwrap_or_default(), (counts, 0..0)))
    }

    fn plain_artists(&self, reader: &mut Reader<'_>) -> Option<SmallSet<ArtistId>> {
        reader.enter(b'[')?;
        // Nothing at the end, and `None` inside where something is no plain artist.
        let mut next = || match reader.has_plain_part() {
            Some(false) => None,
            Some(true) => Some(reader.plain_text().and_then(|id| self.artists.find(id)).map(ArtistId::new)),
            None => Some(None),
        };
        std::iter::from_fn(&mut next).collect()
    }

    /// Counts in the order of time of which none is less than the one before: nothing contradicts anything.
    fn plain_counts(&mut self, dataset: &mut Dataset, reader: &mut Reader<'_>) -> Option<Range<u32>> {
        let first = dataset.observations.len();
        let mut before: Option<(Date, u64)> = None;
        reader.enter(b'[')?;
        while reader.has_plain_part()? {
            let (as_of, amount) =
                if reader.is_next(b'{') { self.plain_count(reader)? } else { (self.as_of?, reader.plain_number()?) };
            if before.is_some_and(|(date, least)| !date.is_day_before(as_of) || amount < least) {
                return None;
            }
            before = Some((as_of, amount));
            // Several are read as those of any other row.
            let SmallSet::One(source) = self.default_sources else { return None };
            dataset.observations.push(Observation {
                as_of,
                value: Value::exact(amount)?,
                basis: Basis::Read,
                sources: SmallSet::One(source),
                note: None,
                disputed: false,
            });
        }
        Some(range(first, dataset.observations.len()))
    }

    /// A count with its date, whose source is that of the file.
    fn plain_count(&mut self, reader: &mut Reader<'_>) -> Option<(Date, u64)> {
        let (mut as_of, mut amount) = (None, None);
        reader.enter(b'{')?;
        while let Some(name) = reader.plain_name()? {
            match name.as_bytes() {
                b"as_of" if as_of.is_none() => as_of = Some(self.known_date(reader.plain_text()?)?),
                b"value" if amount.is_none() => amount = Some(reader.plain_number()?),
                _ => return None,
            }
        }
        as_of.zip(amount)
    }
}
