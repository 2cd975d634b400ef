//! The text of the search: folded once, all in one piece.

use std::cell::OnceCell;

use milestream_data::Dataset;
use milestream_data::dataset::TrackId;
use milestream_data::query::{self, Subject};

use crate::intl::Intl;

/// Folded names: of every track its titles and aliases, of every artist its names.
///
/// One text with an end for each is a hundredth of the allocations that as many texts would be, and what JavaScript folds
/// goes to it in one piece.
#[derive(Debug)]
pub(super) struct Index {
    tracks: Texts,
    artists: Texts,
    /// The names of albums, by the first of their tracks; folded when one is asked for.
    albums: OnceCell<(Vec<TrackId>, Texts)>,
}

/// Texts one after another.
#[derive(Debug, Default)]
struct Texts {
    text: String,
    ends: Vec<u32>,
}

/// What to look for, with the artists that have it already found.
pub(super) struct Finder<'a> {
    index: &'a Index,
    words: Vec<(&'a str, Vec<bool>)>,
}

/// What stands between the names of one track or artist; white space, so that no word of a search has it.
const BETWEEN: char = '\n';

impl Index {
    pub(super) fn new(dataset: &Dataset) -> Self {
        let mut tracks = Folding::new(dataset.tracks().len());
        for track in dataset.tracks() {
            let others = track.titles.iter().map(|(_, title)| title).chain(&track.aliases);
            tracks.add(std::iter::once(&track.title).chain(others));
        }
        let mut artists = Folding::new(dataset.artists().len());
        for artist in dataset.artists() {
            artists.add(std::iter::once(&artist.name).chain(artist.names.iter().map(|(_, name)| name)));
        }
        Self { tracks: tracks.finish(), artists: artists.finish(), albums: OnceCell::new() }
    }

    /// The folded name of an album.
    fn album(&self, dataset: &Dataset, first: TrackId) -> &str {
        let (ids, names) = self.albums.get_or_init(|| {
            let ids: Vec<TrackId> = query::albums(dataset).iter().filter_map(|songs| songs.first().copied()).collect();
            let mut names = Folding::new(ids.len());
            for track in ids.iter().filter_map(|id| dataset.track(*id)) {
                names.add(track.album.iter());
            }
            (ids, names.finish())
        });
        ids.binary_search(&first).map_or("", |place| names.get(place))
    }

    /// Looks for all of `words`, which are folded.
    pub(super) fn finder<'a>(&'a self, words: &[&'a str]) -> Finder<'a> {
        let artists = |word: &str| (0..self.artists.ends.len()).map(|artist| self.artists.has(artist, word)).collect();
        Finder { index: self, words: words.iter().map(|word| (*word, artists(word))).collect() }
    }

    /// The name that a row is sorted by.
    pub(super) fn name(&self, dataset: &Dataset, subject: Subject) -> &str {
        let names = match subject {
            Subject::Track(track) => self.tracks.get(track.index()),
            Subject::Artist(artist) => self.artists.get(artist.index()),
            Subject::Album(first) => self.album(dataset, first),
        };
        names.split(BETWEEN).next().unwrap_or_default()
    }
}

impl Finder<'_> {
    /// Whether a row has every word in a title, an alias or an artist's name.
    pub(super) fn finds(&self, dataset: &Dataset, subject: Subject) -> bool {
        self.words.iter().all(|(word, artists)| {
            let has = |artist: usize| artists.get(artist).copied().unwrap_or(false);
            match subject {
                Subject::Artist(artist) => has(artist.index()),
                Subject::Album(first) => {
                    contains(self.index.album(dataset, first).as_bytes(), word.as_bytes())
                        || dataset
                            .track(first)
                            .and_then(|track| track.artists.first())
                            .is_some_and(|by| has(by.index()))
                }
                Subject::Track(track) => {
                    self.index.tracks.has(track.index(), word)
                        || dataset.track(track).is_some_and(|track| {
                            track.artists.iter().chain(&track.featuring).any(|artist| has(artist.index()))
                        })
                }
            }
        })
    }
}

impl Texts {
    fn get(&self, place: usize) -> &str {
        let end = |place: usize| self.ends.get(place).copied().unwrap_or(0) as usize;
        let start = place.checked_sub(1).map_or(0, end);
        self.text.get(start..end(place)).unwrap_or_default()
    }

    fn has(&self, place: usize, word: &str) -> bool {
        contains(self.get(place).as_bytes(), word.as_bytes())
    }
}

/// Whether `word` stands in `text`. Names are short: the first letter alone rules most places out.
fn contains(text: &[u8], word: &[u8]) -> bool {
    let Some((first, others)) = word.split_first() else { return true };
    let mut rest = text;
    while let Some(place) = rest.iter().position(|byte| byte == first) {
        rest = rest.get(place + 1..).unwrap_or_default();
        if rest.starts_with(others) {
            return true;
        }
    }
    false
}

/// Names on their way to be folded.
struct Folding {
    done: Texts,
    /// Names with letters beyond ASCII, each followed by [`END`], and the places where they belong.
    others: String,
    places: Vec<u32>,
}

/// What no name has: it stands for nothing in any script.
const END: char = '\u{0}';

impl Folding {
    fn new(count: usize) -> Self {
        let done = Texts { text: String::new(), ends: Vec::with_capacity(count) };
        Self { done, others: String::new(), places: Vec::new() }
    }

    /// The names of one track or artist.
    fn add<'a>(&mut self, names: impl Iterator<Item = &'a String> + Clone) {
        let is_plain = names.clone().all(|name| name.is_ascii());
        let text = if is_plain { &mut self.done.text } else { &mut self.others };
        let start = text.len();
        for name in names {
            if text.len() > start {
                text.push(BETWEEN);
            }
            text.extend(name.chars().map(|letter| if letter == END || letter == BETWEEN { ' ' } else { letter }));
        }
        if is_plain {
            if let Some(added) = text.get_mut(start..) {
                added.make_ascii_lowercase();
            }
        } else {
            text.push(END);
            self.places.push(position(self.done.ends.len()));
        }
        self.done.ends.push(position(self.done.text.len()));
    }

    /// Folds what is beyond ASCII in one piece, and puts it where it belongs.
    fn finish(self) -> Texts {
        if self.places.is_empty() {
            return self.done;
        }
        let folded = Intl::fold(&self.others);
        drop(self.others);
        let mut others = self.places.iter().zip(folded.split(END)).peekable();
        let mut all = Texts { text: String::new(), ends: Vec::with_capacity(self.done.ends.len()) };
        all.text.reserve_exact(self.done.text.len() + folded.len());
        for place in 0..self.done.ends.len() {
            let other = others.next_if(|(of, _)| **of as usize == place).map(|(_, text)| text);
            all.text.push_str(other.unwrap_or_else(|| self.done.get(place)));
            all.ends.push(position(all.text.len()));
        }
        all
    }
}

/// The limits of a file keep every position far below `u32::MAX`.
fn position(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}
