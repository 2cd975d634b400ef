//! Reading the list.

use std::ops::Range;

use crate::value::MAX_COUNT;

/// What ids lead to. How many there are of each stands at the beginning of the list.
#[derive(Clone, Copy)]
pub(super) enum Section {
    Rules,
    Sources,
    Artists,
    Tracks,
    Observations,
    Periods,
}

impl Section {
    pub(super) const COUNT: usize = 6;
}

/// A place in the list. Where the list is not what it should be, it is at its end from then on and gives nothing but zeros and
/// empty texts: whoever reads asks once, at the end.
pub(super) struct Cursor<'a> {
    rest: &'a [u8],
    is_damaged: bool,
    /// How many there are of each [`Section`].
    sizes: [u64; Section::COUNT],
    /// How many observations and periods belong to what was read.
    taken: [u64; Section::COUNT],
}

impl<'a> Cursor<'a> {
    /// The place behind the head of a list, and behind the sizes.
    pub(super) fn new(rest: &'a [u8]) -> Self {
        let mut cursor = Self { rest, is_damaged: false, sizes: [0; Section::COUNT], taken: [0; Section::COUNT] };
        cursor.sizes = std::array::from_fn(|_| cursor.count());
        cursor
    }

    /// Whether everything was as it should be, and this is all that is left.
    pub(super) fn ends_with(&self, tail: &str) -> bool {
        !self.is_damaged && self.rest == tail.as_bytes()
    }

    /// Something is not as it should be.
    pub(super) fn damage(&mut self) {
        self.is_damaged = true;
        self.rest = &[];
    }

    /// A whole number up to [`MAX_COUNT`].
    pub(super) fn number(&mut self) -> u64 {
        let mut number = 0;
        let mut is_empty = true;
        self.byte();
        while let [digit @ b'0'..=b'9', rest @ ..] = self.rest
            && number <= MAX_COUNT
        {
            number = number * 10 + u64::from(digit - b'0');
            self.rest = rest;
            is_empty = false;
        }
        if is_empty || number > MAX_COUNT {
            self.damage();
            return 0;
        }
        number
    }

    /// A number below `limit`.
    pub(super) fn below(&mut self, limit: u64) -> u64 {
        let number = self.number();
        if number < limit {
            return number;
        }
        self.damage();
        0
    }

    /// The length of a list: not more than there are bytes for its items.
    pub(super) fn count(&mut self) -> u64 {
        self.below(self.rest.len() as u64)
    }

    /// A position in a section.
    pub(super) fn place_in(&mut self, section: Section) -> usize {
        let size = self.size(section);
        usize::try_from(self.below(size)).unwrap_or_default()
    }

    /// So many of a section that lie behind those that other things have.
    pub(super) fn range_in(&mut self, section: Section) -> Range<u32> {
        let len = self.number();
        let size = self.size(section);
        let Some(taken) = self.taken.get_mut(section as usize) else { return 0..0 };
        let start = *taken;
        *taken += len;
        let end = *taken;
        if end > size {
            self.damage();
            return 0..0;
        }
        // As many as there are bytes.
        let position = |position: u64| u32::try_from(position).unwrap_or(u32::MAX);
        position(start)..position(end)
    }

    pub(super) fn text(&mut self) -> String {
        let mut text = Vec::new();
        self.byte();
        if self.byte() != b'"' {
            self.damage();
        }
        loop {
            match self.byte() {
                b'"' => break,
                b'\\' => text.push(self.escaped()),
                // Also where the list has ended.
                0..b' ' => {
                    self.damage();
                    break;
                }
                byte => text.push(byte),
            }
        }
        String::from_utf8(text).unwrap_or_else(|_| {
            self.damage();
            String::new()
        })
    }

    /// How many there are in a section.
    pub(super) fn size(&self, section: Section) -> u64 {
        self.sizes.get(section as usize).copied().unwrap_or_default()
    }

    /// So many things that `read` reads; fewer where something is not as it should be.
    pub(super) fn items<T>(&mut self, count: u64, read: impl Fn(&mut Self) -> T) -> Vec<T> {
        let mut items = Vec::new();
        for _ in 0..count {
            if self.is_damaged {
                break;
            }
            items.push(read(self));
        }
        items
    }

    /// The byte that a backslash and what follows it stand for.
    fn escaped(&mut self) -> u8 {
        match self.byte() {
            b'n' => b'\n',
            b't' => b'\t',
            b'r' => b'\r',
            // Four digits to the base of 16. Only control characters are written so.
            b'u' => (0..4).fold(0, |code, _| {
                let digit = self.byte();
                code << 4 | (if digit > b'9' { digit.wrapping_add(9) } else { digit } & 15)
            }),
            byte => byte,
        }
    }

    /// The next byte; 0 at the end.
    fn byte(&mut self) -> u8 {
        let Some((byte, rest)) = self.rest.split_first() else {
            self.damage();
            return 0;
        };
        self.rest = rest;
        *byte
    }
}
