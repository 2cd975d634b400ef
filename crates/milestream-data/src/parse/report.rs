//! What is found wrong, to be located when all is read.

use super::locate::Place;
use super::path::{At, Path, Step};
use crate::problem::Warning;

/// How many warnings are told.
const MOST: usize = 100;

/// Knows where things stand in a file.
pub(crate) trait Places {
    /// What the place is called, and where it is.
    fn find(&mut self, path: &[Step]) -> (String, Option<Place>);
}

/// Collects warnings.
#[derive(Default)]
pub(crate) struct Report {
    found: Vec<Finding>,
    /// Those above [`MOST`].
    more: usize,
}

struct Finding {
    path: Path,
    message: String,
    /// Whether the message ends with what stands at the path.
    quotes: bool,
}

impl Report {
    /// Something else stands `at` than `what`.
    pub(crate) fn expected(&mut self, at: &At<'_>, what: &str) {
        self.find(at, || ["expected ", what, ", found "].concat(), true);
    }

    /// Something is wrong `at`.
    pub(crate) fn say(&mut self, at: &At<'_>, message: impl FnOnce() -> String) {
        self.find(at, message, false);
    }

    /// Something is wrong where `path` leads.
    pub(super) fn say_path(&mut self, path: Path, message: String, quotes: bool) {
        if self.found.len() == MOST {
            self.more += 1;
        } else {
            self.found.push(Finding { path, message, quotes });
        }
    }

    /// The warnings with their places in the file.
    pub(crate) fn into_warnings(self, places: &mut dyn Places) -> Vec<Warning> {
        let mut warnings = Vec::with_capacity(self.found.len());
        for Finding { path, mut message, quotes } in self.found {
            let (path, place) = places.find(&path);
            if let Some(place) = place.as_ref().filter(|_| quotes) {
                message.push_str(&place.quote);
            }
            let (line, column) = place.map(|place| (place.line, place.column)).unzip();
            warnings.push(Warning { path, message, line, column });
        }
        if self.more > 0 {
            let message = ["and ", &self.more.to_string(), " more"].concat();
            warnings.push(Warning { path: String::new(), message, line: None, column: None });
        }
        warnings
    }

    fn find(&mut self, at: &At<'_>, message: impl FnOnce() -> String, quotes: bool) {
        // A file with a million mistakes must not cost a million texts.
        if self.found.len() == MOST {
            self.more += 1;
        } else {
            self.say_path(at.to_path(), message(), quotes);
        }
    }
}
