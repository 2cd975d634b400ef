//! Many short texts in one piece, and a search through all of them.

use std::ops::Range;

use crate::CHUNK;

/// What stands behind each text.
const BREAK: char = '\n';

/// Texts one after another, each with its place, and a line break behind each: no word that is looked for has one. One text
/// with an end for each is a hundredth of the allocations that as many texts would be.
#[derive(Clone, Debug, Default)]
pub struct StringArena {
    text: String,
    ends: Vec<u32>,
}

impl StringArena {
    /// None, with room for so many of so many bytes together.
    pub fn with_capacity(count: usize, bytes: usize) -> Self {
        Self { text: String::with_capacity(bytes), ends: Vec::with_capacity(count) }
    }

    /// How many there are.
    pub const fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// Adds letters to the text that ends next.
    pub fn push_str(&mut self, part: &str) {
        self.text.push_str(part);
    }

    /// Ends a text, which has the next place.
    pub fn end(&mut self) {
        self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
        self.text.push(BREAK);
    }

    /// All bytes of them, with their line breaks.
    pub const fn bytes(&self) -> usize {
        self.text.len()
    }

    /// The text at a place, counted from 0; empty where there is none.
    pub fn get(&self, place: usize) -> &str {
        self.span(place).and_then(|span| self.text.get(span)).unwrap_or_default()
    }

    fn span(&self, place: usize) -> Option<Range<usize>> {
        let end = |place: usize| self.ends.get(place).map(|end| *end as usize);
        Some(place.checked_sub(1).map_or(Some(0), |before| Some(end(before)? + 1))?..end(place)?)
    }

    /// Of every place whether its text has `word` in it, which has no line break. The pieces are not taken out one by one:
    /// their bytes are gone through once, and where the word stands it is told whose place that is. `last` is what was
    /// looked for before in the same texts: who types on is answered from where that stands.
    pub fn containing(&self, word: &str, last: &mut Search) -> Vec<bool> {
        let word = word.as_bytes();
        if last.word.is_empty() || !word.starts_with(&last.word) {
            last.word = word.get(..2).unwrap_or(word).to_vec();
            last.places = self.occurrences_of(&last.word);
        }
        for letter in word.get(last.word.len()..).unwrap_or_default() {
            let mut kept = 0;
            for start in (0..last.places.len()).step_by(CHUNK) {
                kept = self.retain_continued(&mut last.places, start, kept, (last.word.len(), *letter));
            }
            last.places.truncate(kept);
            last.word.push(*letter);
        }
        let mut having = vec![word.is_empty(); self.len()];
        mark(&last.places, &mut having);
        having
    }

    /// Where one letter or two stand.
    fn occurrences_of(&self, letters: &[u8]) -> Vec<Place> {
        let mut places = Vec::new();
        let mut starts = Vec::with_capacity(CHUNK);
        let (mut start, mut text) = (0, 0);
        while start < self.bytes() && !letters.is_empty() {
            starts.clear();
            start = self.some(letters, start, &mut starts);
            text = self.add_occurrences(&starts, text, &mut places);
        }
        places
    }

    /// Goes through some bytes from `start` for where the letters stand, and tells where the next bytes are. Eight are
    /// looked at together: a letter stands some thirty away from the next of its kind, and further from one that the same
    /// letter follows.
    #[inline(never)]
    fn some(&self, letters: &[u8], start: usize, starts: &mut Vec<usize>) -> usize {
        let bytes = self.text.as_bytes();
        let eights = |start: usize| {
            let some = bytes.get(start..).unwrap_or_default();
            some.get(..some.len().min(CHUNK * 8)).unwrap_or_default().as_chunks::<8>().0
        };
        let first = letters.first().copied().unwrap_or_default();
        let second = letters.get(1).copied();
        let mut place = start;
        for (these, those) in eights(start).iter().zip(eights(start + usize::from(second.is_some()))) {
            let unlike = xor_bytes(*these, first) | second.map_or(0, |second| xor_bytes(*those, second));
            let mut alike = zeros(unlike);
            while alike != 0 {
                starts.push(place + alike.trailing_zeros() as usize / 8);
                alike &= alike - 1;
            }
            place += 8;
        }
        if place == start {
            // Fewer than eight are left, with the one that is to follow.
            let is_there = |start: &usize| bytes.get(*start..).is_some_and(|rest| rest.starts_with(letters));
            starts.extend((start..bytes.len()).filter(is_there));
            place = bytes.len();
        }
        place
    }

    /// Adds the places of what begins at `starts`, and tells the text of the last one. The texts before `text` are gone
    /// through.
    #[inline(never)]
    fn add_occurrences(&self, starts: &[usize], mut text: usize, places: &mut Vec<Place>) -> usize {
        for start in starts {
            // Most texts have no letter of the word: they are passed in steps of eight.
            let ends = self.ends.get(text..).unwrap_or_default();
            let passed = ends.as_chunks::<8>().0.iter().take_while(|ends| ends[7] as usize <= *start).count() * 8;
            text += passed + ends.iter().skip(passed).take_while(|end| **end as usize <= *start).count();
            places.push(Place { start: *start, text });
        }
        text
    }

    /// Keeps, of some places from `first` on, those where the letter stands that many bytes further on, and tells how many
    /// are kept with the `kept` before. Each is written, and written over by the next one where it is not kept: no processor
    /// could guess which way to go.
    #[inline(never)]
    fn retain_continued(
        &self,
        places: &mut [Place],
        first: usize,
        mut kept: usize,
        (further, letter): (usize, u8),
    ) -> usize {
        for index in first..places.len().min(first + CHUNK) {
            let Some(place) = places.get(index).copied() else { break };
            if let Some(slot) = places.get_mut(kept) {
                *slot = place;
            }
            kept += usize::from(self.text.as_bytes().get(place.start + further) == Some(&letter));
        }
        kept
    }
}

/// A word that was looked for, and where it stands.
#[derive(Clone, Debug, Default)]
pub struct Search {
    word: Vec<u8>,
    places: Vec<Place>,
}

/// Where something stands: the byte of all texts with which it begins, and the place of the text.
#[derive(Clone, Copy, Debug)]
struct Place {
    start: usize,
    text: usize,
}

#[inline(never)]
fn mark(places: &[Place], marks: &mut [bool]) {
    for place in places {
        if let Some(mark) = marks.get_mut(place.text) {
            *mark = true;
        }
    }
}

const ONES: u64 = u64::MAX / 0xFF;

/// Eight bytes, each 0 where it is `byte`.
const fn xor_bytes(bytes: [u8; 8], byte: u8) -> u64 {
    u64::from_le_bytes(bytes) ^ (ONES * byte as u64)
}

/// The highest bit of every byte that is 0, and no other: a byte without its highest bit carries into that unless it is 0.
/// See "Determine if a word has a zero byte" of <https://graphics.stanford.edu/~seander/bithacks.html>.
const fn zeros(bytes: u64) -> u64 {
    const REST: u64 = ONES * 0x7F;
    !(((bytes & REST) + REST) | bytes | REST)
}
