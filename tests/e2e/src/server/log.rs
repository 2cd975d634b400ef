//! What the browser asked for.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::Origin;

/// One request that reached the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The port that it came to.
    pub origin: Origin,
    /// `GET`, `HEAD`, `OPTIONS` …
    pub method: String,
    /// The path without its query.
    pub path: String,
    /// The query without its question mark, empty when there is none.
    pub query: String,
    /// The headers in the order of their arrival, names in lower case.
    pub headers: Vec<(String, String)>,
    /// How far the answer came.
    pub answer: Answer,
}

impl Request {
    /// The value of a header, by its name in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }
}

/// How far an answer came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It is under way.
    Pending,
    /// It was handed over as the rule wanted it, with this status.
    Given(u16),
    /// The browser left before the answer was complete.
    Left,
}

/// The requests of one site, in the order of their arrival.
#[derive(Clone, Debug, Default)]
pub(super) struct Log {
    entries: Arc<Mutex<Entries>>,
}

#[derive(Debug, Default)]
struct Entries {
    all: Vec<Request>,
    /// So many of them are forgotten. They stay, because answers under way find their entry by
    /// its place.
    forgotten: usize,
}

impl Log {
    pub(super) fn requests(&self) -> Vec<Request> {
        let entries = self.lock();
        entries.all.iter().skip(entries.forgotten).cloned().collect()
    }

    /// Those that were forgotten too.
    pub(super) fn all(&self) -> Vec<Request> {
        self.lock().all.clone()
    }

    pub(super) fn forget(&self) {
        let mut entries = self.lock();
        entries.forgotten = entries.all.len();
    }

    pub(super) fn begin(&self, request: Request) -> Ending {
        let mut entries = self.lock();
        entries.all.push(request);
        Ending { log: self.clone(), place: entries.all.len() - 1, answer: Answer::Left }
    }

    fn lock(&self) -> MutexGuard<'_, Entries> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Writes the end of an answer into the log when it is dropped: the browser left, unless
/// something better was noted before.
#[derive(Debug)]
pub(super) struct Ending {
    log: Log,
    place: usize,
    answer: Answer,
}

impl Ending {
    pub(super) fn given(mut self, status: u16) {
        self.answer = Answer::Given(status);
    }
}

impl Drop for Ending {
    fn drop(&mut self) {
        if let Some(entry) = self.log.lock().all.get_mut(self.place) {
            entry.answer = self.answer;
        }
    }
}
