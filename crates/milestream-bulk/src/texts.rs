//! Many short texts in one piece, and a search through all of them.

use std::ops::Range;

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

    /// Whether the text at a place has `word` in it.
    #[inline(never)]
    pub fn has(&self, place: usize, word: &str) -> bool {
        let Some((first, others)) = word.as_bytes().split_first() else { return true };
        let mut rest = self.span(place).and_then(|span| self.text.as_bytes().get(span)).unwrap_or_default();
        while let Some(found) = position(rest, *first, others.first().copied()) {
            rest = rest.get(found + 1..).unwrap_or_default();
            if rest.starts_with(others) {
                return true;
            }
        }
        false
    }

    /// Of every place whether its text has `word` in it. The pieces are not taken out one by one: their bytes are gone
    /// through once, and where the word stands it is told whose place that is.
    pub fn having(&self, word: &str) -> Vec<bool> {
        let mut having = vec![word.is_empty(); self.len()];
        let Some((first, others)) = word.as_bytes().split_first() else { return having };
        let text = self.text.as_bytes();
        let mut places = having.iter_mut().zip(&self.ends).peekable();
        let mut from = 0;
        while let Some(found) = position(text.get(from..).unwrap_or_default(), *first, others.first().copied()) {
            let start = from + found;
            from = start + 1;
            let end = start + word.len();
            if text.get(from..end) != Some(others) {
                continue;
            }
            // The place of the text in which it starts.
            while places.next_if(|(_, text_end)| **text_end as usize <= start).is_some() {}
            let Some((has, text_end)) = places.peek_mut() else { break };
            if end <= **text_end as usize {
                **has = true;
                from = **text_end as usize;
            }
        }
        having
    }
}

/// Where the first `byte` is that `next` follows, if there is to be one. Eight bytes are looked at together: a letter
/// stands some thirty away from the next of its kind. See "Determine if a word has a zero byte" of
/// <https://graphics.stanford.edu/~seander/bithacks.html>.
#[inline(never)]
fn position(bytes: &[u8], byte: u8, next: Option<u8>) -> Option<usize> {
    const ONES: u64 = u64::MAX / 0xFF;
    let all = |byte: u8| ONES * u64::from(byte);
    let (these, those) = (all(byte), next.map(all));
    let followers = bytes.get(1..).unwrap_or_default().as_chunks::<8>().0;
    let words = bytes.as_chunks::<8>().0.iter().zip(followers);
    let looked_at = followers.len() * 8;
    for (place, (word, follower)) in words.enumerate() {
        let unlike = those.map_or(0, |those| u64::from_le_bytes(*follower) ^ those);
        let unlike = unlike | (u64::from_le_bytes(*word) ^ these);
        // Of the highest bits, the lowest that is set is that of the first byte that is alike.
        let alike = unlike.wrapping_sub(ONES) & !unlike & (ONES << 7);
        if alike != 0 {
            return Some(place * 8 + alike.trailing_zeros() as usize / 8);
        }
    }
    let others = bytes.get(looked_at..).unwrap_or_default();
    others.iter().position(|other| *other == byte).map(|place| looked_at + place)
}
