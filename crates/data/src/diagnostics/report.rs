//! What is found wrong, to be located when all is read.

use milestream_fast::radix_sort::by_number;

use super::path::{At, Path, Span, Step};
use super::{Detail, Kind, Warning};
use crate::statement::Message;

/// Knows where things stand in a file.
pub(crate) trait Places {
    /// What the place is called, and where it is. `row` is how many steps lead to the row that it is in, and where in the
    /// file that stands, if it is known.
    fn find(&mut self, path: &[Step], row: Option<(usize, Span)>) -> (Message, Option<Place>);
}

/// A place in a file.
pub(crate) struct Place {
    /// From 1; 0 where it is not known where the place stands in the file.
    pub(crate) line: u32,
    /// In characters, from 1.
    pub(crate) column: u32,
    /// In bytes, from 0.
    pub(crate) offset: usize,
    /// What stands there, in few words.
    pub(crate) quote: String,
}

/// Collects what is wrong.
#[derive(Default)]
pub(crate) struct Report {
    detail: Detail,
    found: Vec<Finding>,
    groups: Vec<Group>,
}

struct Finding {
    kind: Kind,
    path: Path,
    /// See [`Places::find`].
    row: Option<(usize, Span)>,
    message: Message,
    /// Whether the message ends with what stands at the path.
    quotes: bool,
    /// Its place in the groups.
    group: usize,
}

impl Finding {
    /// What rows are ordered by: the number of a row of a table, or where a row of a dataset begins.
    fn row_number(&self) -> u64 {
        match (self.path.first(), self.row) {
            (Some(Step::Place(row)), _) => *row as u64,
            (_, Some((_, (start, _)))) => start as u64,
            _ => 0,
        }
    }
}

/// Findings of one kind and field.
struct Group {
    kind: Kind,
    /// The last name on their paths.
    field: Box<str>,
    count: usize,
}

/// Beyond so many groups, the field does not part them: names may come from the file.
const MOST_GROUPS: usize = 200;

impl Report {
    pub(crate) fn new(detail: Detail) -> Self {
        Self { detail, ..Self::default() }
    }

    /// Something else stands `at` than `what`.
    pub(crate) fn expected(&mut self, at: &At<'_>, kind: Kind, what: &str) {
        self.find(at, kind, || ["expected ", what, ", found "].concat().into(), true);
    }

    /// Something else stands `at` than a message says, which ends with what was found.
    pub(crate) fn found(&mut self, at: &At<'_>, kind: Kind, message: impl FnOnce() -> Message) {
        self.find(at, kind, message, true);
    }

    /// Something is wrong `at`.
    pub(crate) fn warn<M: Into<Message>>(&mut self, at: &At<'_>, kind: Kind, message: impl FnOnce() -> M) {
        self.find(at, kind, || message().into(), false);
    }

    /// A value within what stands `at`, where `within` leads, is not what is expected there; `span` is where all of it
    /// stands.
    pub(crate) fn warn_within(&mut self, at: &At<'_>, span: Span, within: impl FnOnce() -> Path, message: &str) {
        let Some(group) = self.group(Kind::Shape, at.name()) else { return };
        let (mut path, quotes) = (at.to_path(), message.starts_with("expected "));
        path.extend(within());
        let message = if quotes { [message, ", found "].concat() } else { message.to_owned() };
        let row = Some((at.depth(), span));
        self.found.push(Finding { kind: Kind::Shape, path, row, message: message.into(), quotes, group });
    }

    /// How many facts were found.
    pub(crate) fn count(&self) -> usize {
        self.groups.iter().map(|group| group.count).sum()
    }

    /// The warnings with their places in the file.
    pub(crate) fn into_warnings(self, places: &mut dyn Places) -> Vec<Warning> {
        // Of those that are grouped, whether the first has come.
        let mut has_first = vec![false; self.groups.len()];
        let mut listed = Vec::with_capacity(self.found.len());
        for finding in self.found {
            let count = self.groups.get(finding.group).map_or(1, |group| group.count);
            let is_one = count > self.detail.most();
            let is_later = has_first.get_mut(finding.group).is_some_and(|has_first| std::mem::replace(has_first, true));
            if !(is_later && is_one) {
                listed.push((finding, if is_one { count - 1 } else { 0 }));
            }
        }
        // They are reported song by song, and the rows of a song may stand in several lists. They are looked for row by row, since
        // every list is read once then.
        let mut order: Vec<(u64, u32)> = listed.iter().map(|(finding, _)| finding.row_number()).zip(0..).collect();
        by_number(&mut order);
        let mut found: Vec<(Message, Option<Place>)> = Vec::new();
        found.resize_with(listed.len(), Default::default);
        for (_, place) in order {
            if let (Some((finding, _)), Some(slot)) = (listed.get(place as usize), found.get_mut(place as usize)) {
                *slot = places.find(&finding.path, finding.row);
            }
        }
        let mut warnings = Vec::with_capacity(listed.len());
        for ((Finding { kind, mut message, quotes, .. }, others), (path, place)) in listed.into_iter().zip(found) {
            if let Some(place) = place.as_ref().filter(|_| quotes) {
                message = message.finding(&place.quote);
            }
            let place = place.filter(|place| place.line > 0);
            let (line, column) = place.as_ref().map(|place| (place.line, place.column)).unzip();
            let offset = place.map(|place| place.offset);
            warnings.push(Warning { kind, line, column, offset, others, ..Warning::of(path, message) });
        }
        warnings
    }

    fn find(&mut self, at: &At<'_>, kind: Kind, message: impl FnOnce() -> Message, quotes: bool) {
        if let Some(group) = self.group(kind, at.name()) {
            self.found.push(Finding { kind, path: at.to_path(), row: at.span(), message: message(), quotes, group });
        }
    }

    /// Counts one more of a kind and field: its group, where it is to be kept.
    fn group(&mut self, kind: Kind, field: &str) -> Option<usize> {
        let field = if self.groups.len() < MOST_GROUPS { field } else { "" };
        let known = self.groups.iter().position(|group| group.kind == kind && *group.field == *field);
        let place = known.unwrap_or_else(|| {
            self.groups.push(Group { kind, field: field.into(), count: 0 });
            self.groups.len() - 1
        });
        let group = self.groups.get_mut(place)?;
        group.count += 1;
        (group.count <= self.detail.most()).then_some(place)
    }
}
