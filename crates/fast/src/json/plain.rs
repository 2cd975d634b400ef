//! A quicker way through what stands in most files: texts without escapes, whole numbers, lists and objects of them.
//!
//! Nothing here says what is wrong: where something else follows there is `None`, and a copy of the reader that was made
//! before reads it again and does. How far it is read is kept on the way and written down once for each value.

use super::Reader;
use super::reader::letters;

/// A number of so many digits is within 64 bits, and may be above every count.
const MOST_DIGITS: usize = 18;

/// What follows in a list or an object.
enum Part {
    /// One more part, which begins there.
    At(usize),
    /// Its end, which is read.
    End,
}

impl<'de> Reader<'de> {
    /// Goes into the list or object that is next and begins with `bracket`.
    pub fn enter(&mut self, bracket: u8) -> Option<()> {
        let at = self.after_space(self.offset);
        (self.byte(at) == Some(bracket)).then(|| {
            self.offset = at + 1;
            self.depth += 1;
        })
    }

    /// Whether the list that was entered has one more part; else it is left.
    pub fn has_plain_part(&mut self) -> Option<bool> {
        Some(matches!(self.part(b'[', b']')?, Part::At(_)))
    }

    /// The name of the next part of the object that was entered, with its value to follow; else it is left.
    pub fn plain_name(&mut self) -> Option<Option<&'de str>> {
        let Part::At(at) = self.part(b'{', b'}')? else { return Some(None) };
        let (name, at) = self.text_at(at)?;
        let at = self.after_space(at);
        (self.byte(at) == Some(b':')).then(|| {
            self.offset = at + 1;
            Some(name)
        })
    }

    /// The next text.
    pub fn plain_text(&mut self) -> Option<&'de str> {
        let (text, at) = self.text_at(self.after_space(self.offset))?;
        self.offset = at;
        Some(text)
    }

    /// The next number.
    pub fn plain_number(&mut self) -> Option<u64> {
        let start = self.after_space(self.offset);
        let (mut at, mut number) = (start, 0_u64);
        while let Some(digit @ b'0'..=b'9') = self.byte(at) {
            number = number.wrapping_mul(10).wrapping_add(u64::from(digit - b'0'));
            at += 1;
        }
        let is_short = self.byte(start) != Some(b'0') || at - start == 1;
        let is_whole = !matches!(self.byte(at), Some(b'.' | b'e' | b'E'));
        ((1..=MOST_DIGITS).contains(&(at - start)) && is_short && is_whole).then(|| {
            self.offset = at;
            number
        })
    }

    /// Whether the next value begins with `byte`.
    pub fn is_next(&self, byte: u8) -> bool {
        self.byte(self.after_space(self.offset)) == Some(byte)
    }

    /// Where the next part begins of what `first` has opened; else it is left, where it ends with `last`.
    fn part(&mut self, first: u8, last: u8) -> Option<Part> {
        // Only there does the bracket come just before: every value ends with another letter.
        let is_first = self.offset.checked_sub(1).is_some_and(|before| self.byte(before) == Some(first));
        let at = self.after_space(self.offset);
        let at = match self.byte(at)? {
            byte if byte == last => {
                self.offset = at + 1;
                self.depth = self.depth.saturating_sub(1);
                return Some(Part::End);
            }
            b',' if !is_first => self.after_space(at + 1),
            _ if is_first => at,
            _ => return None,
        };
        self.offset = at;
        (self.byte(at) != Some(last)).then_some(Part::At(at))
    }

    /// The text that begins at `at`, and where it has ended.
    fn text_at(&self, at: usize) -> Option<(&'de str, usize)> {
        if self.byte(at) != Some(b'"') {
            return None;
        }
        let start = at + 1;
        let end = letters(self.text.as_bytes(), start);
        (self.byte(end) == Some(b'"')).then(|| (self.text.get(start..end).unwrap_or_default(), end + 1))
    }

    fn after_space(&self, mut at: usize) -> usize {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.byte(at) {
            at += 1;
        }
        at
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }
}
