//! The search index: names, folded once.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use milestream_data::Dataset;
use milestream_data::model::TrackId;
use milestream_data::query::{self, Subject};
use milestream_fast::compressed_rows::{CompressedRows, marked};
use milestream_fast::string_arena::{Search, StringArena};

use crate::content::intl::Intl;

/// The folded titles and aliases of every track, and the folded names of every artist.
#[derive(Debug)]
pub(super) struct SearchIndex {
    tracks: StringArena,
    artists: StringArena,
    /// Where the last words were found in the names of tracks, so that the next key looks there alone.
    last: RefCell<Vec<Search>>,
    /// The tracks of every artist, features included.
    songs: CompressedRows,
    /// The names of albums by their first track; folded on demand.
    albums: OnceCell<(Vec<TrackId>, StringArena)>,
}

/// Matches words against rows of artists and albums.
pub(super) struct RowMatcher<'a> {
    index: &'a SearchIndex,
    words: Vec<Word<'a>>,
}

/// A word, and which artists and albums have it in their names.
struct Word<'a> {
    text: &'a str,
    artists: Vec<bool>,
    albums: OnceCell<Vec<bool>>,
}

/// Separates the names of one track or artist. No word of a search contains white space.
const BETWEEN: char = '\n';

impl SearchIndex {
    pub(super) fn new(dataset: &Dataset) -> Self {
        let mut tracks = IndexBuilder::new(dataset.tracks().len());
        for track in dataset.tracks() {
            let others = track.titles.iter().map(|(_, title)| title).chain(&track.aliases);
            tracks.add(std::iter::once(&track.title).chain(others));
        }
        let mut artists = IndexBuilder::new(dataset.artists().len());
        for artist in dataset.artists() {
            artists.add(std::iter::once(&artist.name).chain(artist.names.iter().map(|(_, name)| name)));
        }
        let credits = || {
            let tracks = dataset.tracks().iter().zip(0..);
            tracks.flat_map(|(track, place)| {
                track.artists.iter().chain(&track.featuring).map(move |artist| (artist.index(), place))
            })
        };
        let songs = CompressedRows::new(dataset.artists().len(), credits);
        Self {
            tracks: tracks.finish(),
            artists: artists.finish(),
            last: RefCell::default(),
            songs,
            albums: OnceCell::new(),
        }
    }

    /// The folded name of an album, and its place among them.
    fn album(&self, dataset: &Dataset, first: TrackId) -> (&StringArena, usize) {
        let (ids, names) = self.albums.get_or_init(|| {
            let ids: Vec<TrackId> = query::albums(dataset).iter().filter_map(|songs| songs.first().copied()).collect();
            let mut names = IndexBuilder::new(ids.len());
            for track in ids.iter().filter_map(|id| dataset.track(*id)) {
                names.add(track.album.iter());
            }
            (ids, names.finish())
        });
        (names, ids.binary_search(&first).unwrap_or(usize::MAX))
    }

    /// The places whose track has each of the folded `words` in a title, an alias or an artist's name; `tracks` has the track of
    /// every place.
    pub(super) fn narrow(&self, places: Rc<[u32]>, tracks: &[u32], words: &[&str]) -> Rc<[u32]> {
        let mut last = self.last.borrow_mut();
        last.resize_with(words.len(), Search::default);
        words.iter().zip(&mut *last).fold(places, |places, (word, last)| {
            let mut found = self.tracks.containing(word, last);
            self.songs.mark(&containing(&self.artists, word), &mut found);
            marked(&places, tracks, &found).into()
        })
    }

    /// Matches all of the folded `words` against rows of artists or albums.
    pub(super) fn matcher<'a>(&'a self, words: &[&'a str]) -> RowMatcher<'a> {
        let word = |text: &&'a str| Word { text, artists: containing(&self.artists, text), albums: OnceCell::new() };
        RowMatcher { index: self, words: words.iter().map(word).collect() }
    }
}

/// For every place, whether its names contain `word`. Artists and albums are few enough to scan each time.
fn containing(names: &StringArena, word: &str) -> Vec<bool> {
    names.containing(word, &mut Search::default())
}

impl RowMatcher<'_> {
    /// Whether a row has every word in a name of its artist or album.
    pub(super) fn matches(&self, dataset: &Dataset, subject: Subject) -> bool {
        let has = |all: &[bool], place: usize| all.get(place).copied().unwrap_or(false);
        self.words.iter().all(|Word { text, artists, albums }| match subject {
            Subject::Artist(artist) => has(artists, artist.index()),
            Subject::Album(first) => {
                let (names, place) = self.index.album(dataset, first);
                let by = dataset.track(first).and_then(|track| track.artists.first());
                has(albums.get_or_init(|| containing(names, text)), place)
                    || by.is_some_and(|by| has(artists, by.index()))
            }
            Subject::Track(_) => false,
        })
    }
}

/// Collects names, and folds them all in one call to JavaScript.
struct IndexBuilder {
    done: StringArena,
    /// Names with letters beyond ASCII, each followed by [`END`], and their places.
    others: String,
    places: Vec<u32>,
    /// The name in progress.
    name: String,
}

/// No name contains it.
const END: char = '\u{0}';

impl IndexBuilder {
    fn new(count: usize) -> Self {
        let done = StringArena::with_capacity(count, 0);
        Self { done, others: String::new(), places: Vec::new(), name: String::new() }
    }

    /// The names of one track or artist.
    fn add<'a>(&mut self, names: impl Iterator<Item = &'a String>) {
        self.name.clear();
        for name in names {
            if !self.name.is_empty() {
                self.name.push(BETWEEN);
            }
            // Bytes are checked since every name is. `Intl::fold` removes apostrophes and quotation marks.
            if name.bytes().any(|byte| matches!(byte, b'\0' | b'\n' | b'\'' | b'"' | b'`')) {
                self.name.push_str(&name.replace([END, BETWEEN], " ").replace(['\'', '"', '`'], ""));
            } else {
                self.name.push_str(name);
            }
        }
        if self.name.is_ascii() {
            self.name.make_ascii_lowercase();
            self.done.push_str(&self.name);
        } else {
            self.places.push(u32::try_from(self.done.len()).unwrap_or(u32::MAX));
            self.others.push_str(&self.name);
            self.others.push(END);
        }
        self.done.end();
    }

    /// Folds the names beyond ASCII in one call, and puts them in their places.
    fn finish(self) -> StringArena {
        if self.places.is_empty() {
            return self.done;
        }
        let folded = Intl::fold(&self.others);
        drop(self.others);
        let mut others = self.places.iter().zip(folded.split(END)).peekable();
        let mut all = StringArena::with_capacity(self.done.len(), self.done.bytes() + folded.len());
        for place in 0..self.done.len() {
            let other = others.next_if(|(of, _)| **of as usize == place).map(|(_, text)| text);
            all.push_str(other.unwrap_or_else(|| self.done.get(place)));
            all.end();
        }
        all
    }
}
