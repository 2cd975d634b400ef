//! Where a place in the data stands in the file, and the other way round. Used only when something is wrong.

use super::path::{self, Path, Step};
use super::report::Places;
use crate::raw::{Part, parts};

/// Finds places in a file that is known to be JSON.
pub(super) struct Locator<'a> {
    text: &'a str,
    /// What the file and the section asked for last hold: a hundred warnings of one section read it once.
    held: [Option<(&'a str, Vec<Part<'a>>)>; 2],
    /// The bytes counted last, and the line at their end: warnings come mostly in the order of the file.
    counted: (usize, u32),
}

/// A place in a file.
pub(crate) struct Place {
    /// From 1.
    pub(crate) line: u32,
    /// In characters, from 1.
    pub(crate) column: u32,
    /// What stands there, in few words.
    pub(crate) quote: String,
}

impl<'a> Locator<'a> {
    pub(super) const fn new(text: &'a str) -> Self {
        Self { text, held: [None, None], counted: (0, 1) }
    }

    /// Where `path` leads; where nothing stands there, what would hold it.
    fn place_of(&mut self, path: &[Step]) -> Place {
        let mut here = self.text.trim_ascii();
        for (depth, step) in path.iter().enumerate() {
            match self.child(depth, here, step) {
                Some(next) => here = next,
                None => return self.place(here, "nothing".to_owned()),
            }
        }
        self.place(here, quote(here))
    }

    fn child(&mut self, depth: usize, of: &'a str, step: &Step) -> Option<&'a str> {
        let Some(kept) = self.held.get_mut(depth) else { return child(&parts(of), step) };
        if kept.as_ref().is_none_or(|(kept_of, _)| !std::ptr::eq(*kept_of, of)) {
            *kept = Some((of, parts(of)));
        }
        kept.as_ref().and_then(|(_, held)| child(held, step))
    }

    fn place(&mut self, here: &str, quote: String) -> Place {
        let offset = offset_in(self.text, here);
        let (from, line) = if self.counted.0 <= offset { self.counted } else { (0, 1) };
        let line = line + lines(self.text.as_bytes().get(from..offset).unwrap_or_default());
        self.counted = (offset, line);
        Place { line, column: column_after(self.text.get(..offset).unwrap_or_default()), quote }
    }
}

impl Places for Locator<'_> {
    fn find(&mut self, path: &[Step]) -> (String, Option<Place>) {
        (path::print(path), Some(self.place_of(path)))
    }
}

fn child<'a>(held: &[Part<'a>], step: &Step) -> Option<&'a str> {
    let (_, child) = match step {
        Step::Key(key) => held.iter().find(|(name, _)| name.as_ref().is_some_and(|name| name.as_str() == key))?,
        Step::Place(place) => held.get(*place).filter(|(name, _)| name.is_none())?,
    };
    Some(child)
}

/// The path from `value`, which is JSON, to the innermost value in it that reaches over `offset`, in bytes.
pub(crate) fn path_to(value: &str, offset: usize) -> Path {
    let mut path = Path::new();
    let mut here = value;
    loop {
        let hit = parts(here).into_iter().enumerate().find(|(_, (_, child))| {
            let start = offset_in(value, child);
            (start..start + child.len()).contains(&offset)
        });
        let Some((place, (name, child))) = hit else { return path };
        path.push(name.map_or(Step::Place(place), |name| Step::Key(name.owned())));
        here = child;
    }
}

/// Line and column, from 1, of what follows `text`.
pub(crate) fn end(text: &str) -> (u32, u32) {
    (lines(text.as_bytes()) + 1, column_after(text))
}

fn column_after(text: &str) -> u32 {
    let start = text.rfind('\n').map_or(0, |newline| newline + 1);
    let before = text.get(start..).unwrap_or_default().chars().count();
    u32::try_from(before).unwrap_or(u32::MAX).saturating_add(1)
}

/// What stands somewhere, in few words.
pub(super) fn quote(value: &str) -> String {
    const MOST: usize = 40;
    match value.as_bytes().first() {
        None => "nothing".to_owned(),
        Some(b'{') => "an object".to_owned(),
        Some(b'[') => "a list".to_owned(),
        Some(_) => match value.char_indices().nth(MOST) {
            Some((cut, _)) => [value.get(..cut).unwrap_or_default(), "…"].concat(),
            None => value.to_owned(),
        },
    }
}

/// How many lines end in `text`. A file of 64 MiB cannot have more than `u32` holds.
pub(crate) fn lines(text: &[u8]) -> u32 {
    text.iter().fold(0, |lines, byte| lines + u32::from(*byte == b'\n'))
}

/// Where `part`, a slice of `text`, starts in it.
pub(crate) fn offset_in(text: &str, part: &str) -> usize {
    part.as_ptr().addr().saturating_sub(text.as_ptr().addr())
}
