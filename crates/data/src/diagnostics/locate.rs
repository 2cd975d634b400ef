//! Where a place in JSON stands in the file, and the other way round. Used only when something is wrong.

use super::path::{self, Path, Span, Step};
use super::{Place, Places, Positions};
use crate::json_parts::{Part, parts};
use crate::statement::Message;

/// Finds places in a file that is known to be JSON.
pub(crate) struct Locator<'a> {
    text: &'a str,
    opened: Opened<'a>,
    /// The same of a row that is known to stand somewhere.
    in_row: Opened<'a>,
    positions: Positions<'a>,
}

/// Finds the paths to places in a text that is known to be JSON.
pub(crate) struct PathFinder<'a> {
    text: &'a str,
    opened: Opened<'a>,
}

/// What was opened last on the way to a place, at every depth: warnings come mostly in the order of the file, and a list or
/// an object is read once for all that are in it.
#[derive(Default)]
struct Opened<'a> {
    by_depth: Vec<Open<'a>>,
    /// How many bytes were read to open them.
    #[cfg(test)]
    bytes_read: usize,
}

/// A list or an object with its parts.
struct Open<'a> {
    value: &'a str,
    parts: Vec<Part<'a>>,
    /// The places of the parts of an object in the order of their names; of several of one name the first one first.
    by_name: Vec<usize>,
}

impl<'a> Locator<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, opened: Opened::default(), in_row: Opened::default(), positions: Positions::new(text) }
    }

    /// Where `path` leads; where nothing stands there, what would hold it. The search begins at the row, where that is
    /// known, else at the file.
    fn intern(&mut self, path: &[Step], row: Option<(usize, Span)>) -> Place {
        let at_row = row.and_then(|(depth, (start, end))| Some((path.get(depth..)?, self.text.get(start..end)?)));
        let opened = if at_row.is_some() { &mut self.in_row } else { &mut self.opened };
        let (path, value) = at_row.unwrap_or((path, self.text));
        let mut here = value.trim_ascii();
        let mut is_there = true;
        for (depth, step) in path.iter().enumerate() {
            let next = opened.at(depth, here).and_then(|open| open.child(step));
            is_there = next.is_some();
            here = next.unwrap_or(here);
            if !is_there {
                break;
            }
        }
        self.place(here, if is_there { quote(here) } else { "nothing".to_owned() })
    }

    fn place(&mut self, here: &str, quote: String) -> Place {
        let offset = offset_in(self.text, here);
        let (line, column) = self.positions.of(offset);
        Place { line, column, offset, quote }
    }
}

impl Places for Locator<'_> {
    fn find(&mut self, path: &[Step], row: Option<(usize, Span)>) -> (Message, Option<Place>) {
        (path::print(path).into(), Some(self.intern(path, row)))
    }
}

impl<'a> PathFinder<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, opened: Opened::default() }
    }

    /// How many bytes were read so far.
    #[cfg(test)]
    pub(crate) const fn bytes_read(&self) -> usize {
        self.opened.bytes_read
    }

    /// The path to the innermost value that reaches over `offset`, in bytes.
    pub(crate) fn path_to(&mut self, offset: usize) -> Path {
        let mut path = Path::new();
        let mut here = self.text;
        loop {
            let Some(open) = self.opened.at(path.len(), here) else { return path };
            let start = |part: &Part<'_>| offset_in(self.text, part.1);
            let place = open.parts.partition_point(|part| start(part) <= offset).checked_sub(1);
            let hit = place.and_then(|place| Some((place, open.parts.get(place)?)));
            let Some((place, (name, child))) = hit.filter(|(_, part)| offset < start(part) + part.1.len()) else {
                return path;
            };
            path.push(name.as_ref().map_or(Step::Place(place), |name| Step::Key(name.clone().into_owned())));
            here = child;
        }
    }
}

impl<'a> Opened<'a> {
    /// The parts of `value`, which stands at this depth; all depths before it have been asked for.
    fn at(&mut self, depth: usize, value: &'a str) -> Option<&Open<'a>> {
        if self.by_depth.get(depth).is_none_or(|open| !std::ptr::eq(open.value, value)) {
            self.by_depth.truncate(depth);
            self.by_depth.push(Open::new(value));
            #[cfg(test)]
            {
                self.bytes_read += value.len();
            }
        }
        self.by_depth.get(depth)
    }
}

impl<'a> Open<'a> {
    fn new(value: &'a str) -> Self {
        let parts = parts(value);
        let mut by_name: Vec<usize> = (0..parts.len()).collect();
        if value.starts_with('{') {
            by_name.sort_by_key(|place| parts.get(*place).and_then(|(name, _)| name.as_ref()));
        }
        Self { value, parts, by_name }
    }

    fn child(&self, step: &Step) -> Option<&'a str> {
        let (name, place) = match step {
            Step::Key(key) => {
                let name = |place: &usize| self.parts.get(*place).and_then(|(name, _)| name.as_deref());
                let first = self.by_name.partition_point(|place| name(place) < Some(key));
                (Some(key.as_str()), *self.by_name.get(first)?)
            }
            Step::Place(place) => (None, *place),
        };
        self.parts.get(place).filter(|(known, _)| known.as_deref() == name).map(|(_, child)| *child)
    }
}

/// What stands somewhere, in few words.
pub(crate) fn quote(value: &str) -> String {
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

/// Where `part`, a slice of `text`, starts in it.
pub(crate) fn offset_in(text: &str, part: &str) -> usize {
    part.as_ptr().addr().saturating_sub(text.as_ptr().addr())
}
