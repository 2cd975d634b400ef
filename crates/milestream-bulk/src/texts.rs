//! Many short texts in one piece, and a search through all of them.

use std::ops::Range;

use crate::AT_A_TIME;

/// Texts one after another, each with its place. One text with an end for each is a hundredth of the allocations that as
/// many texts would be.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    text: String,
    ends: Vec<u32>,
}

impl Texts {
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
    }

    /// All bytes of them.
    pub const fn bytes(&self) -> usize {
        self.text.len()
    }

    /// The text at a place, counted from 0; empty where there is none.
    pub fn get(&self, place: usize) -> &str {
        self.span(place).and_then(|span| self.text.get(span)).unwrap_or_default()
    }

    fn span(&self, place: usize) -> Option<Range<usize>> {
        let end = |place: usize| self.ends.get(place).map(|end| *end as usize);
        Some(place.checked_sub(1).map_or(Some(0), end)?..end(place)?)
    }

    /// Of every place whether its text has `word` in it. The pieces are not taken out one by one: their bytes are gone
    /// through once, and where the word stands it is told whose place that is.
    pub fn having(&self, word: &str) -> Vec<bool> {
        let mut having = vec![word.is_empty(); self.len()];
        let mut search = Search { texts: self, word: word.as_bytes(), place: 0, having: &mut having };
        let mut start = 0;
        while start < self.bytes() && !word.is_empty() {
            start = search.some(start);
        }
        having
    }
}

/// A search on its way through the bytes of all texts.
struct Search<'a> {
    texts: &'a Texts,
    word: &'a [u8],
    /// The texts before this one are gone through.
    place: usize,
    having: &'a mut [bool],
}

impl Search<'_> {
    /// Goes through some bytes, and tells where the next begin. Eight are looked at together: a letter stands some thirty
    /// away from the next of its kind, and further from one that the same letter follows.
    #[inline(never)]
    fn some(&mut self, start: usize) -> usize {
        let bytes = self.texts.text.as_bytes();
        let eights = |start: usize| {
            let some = bytes.get(start..).unwrap_or_default();
            some.get(..some.len().min(AT_A_TIME * 8)).unwrap_or_default().as_chunks::<8>().0
        };
        let first = self.word.first().copied().unwrap_or_default();
        let second = self.word.get(1).copied();
        let mut place = start;
        for (these, those) in eights(start).iter().zip(eights(start + usize::from(second.is_some()))) {
            let unlike = unlike(*these, first) | second.map_or(0, |second| unlike(*those, second));
            let mut alike = zeros(unlike);
            while alike != 0 {
                self.look_at(place + alike.trailing_zeros() as usize / 8);
                alike &= alike - 1;
            }
            place += 8;
        }
        if place == start {
            // Fewer than eight are left, with the one that is to follow.
            place = bytes.len();
            (start..place).for_each(|place| self.look_at(place));
        }
        place
    }

    /// Marks the text that has the word at this byte, if one has.
    fn look_at(&mut self, start: usize) {
        let rest = self.texts.text.as_bytes().get(start..).unwrap_or_default();
        if rest.len() < self.word.len() || rest.iter().zip(self.word).any(|(byte, other)| byte != other) {
            return;
        }
        // Most texts have no letter of the word: they are passed in steps of eight.
        let ends = self.texts.ends.get(self.place..).unwrap_or_default();
        let passed = ends.as_chunks::<8>().0.iter().take_while(|ends| ends[7] as usize <= start).count() * 8;
        self.place += passed + ends.iter().skip(passed).take_while(|end| **end as usize <= start).count();
        if let (Some(end), Some(has)) = (self.texts.ends.get(self.place), self.having.get_mut(self.place)) {
            *has |= start + self.word.len() <= *end as usize;
        }
    }
}

const ONES: u64 = u64::MAX / 0xFF;

/// Eight bytes, each 0 where it is `byte`.
const fn unlike(bytes: [u8; 8], byte: u8) -> u64 {
    u64::from_le_bytes(bytes) ^ (ONES * byte as u64)
}

/// The highest bit of every byte that is 0, and no other: a byte without its highest bit carries into that unless it is 0.
/// See "Determine if a word has a zero byte" of <https://graphics.stanford.edu/~seander/bithacks.html>.
const fn zeros(bytes: u64) -> u64 {
    const REST: u64 = ONES * 0x7F;
    !(((bytes & REST) + REST) | bytes | REST)
}
