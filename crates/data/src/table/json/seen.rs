//! What a file says besides what is read of it: the names of fields that are not, and its first songs as they stand.

use crate::table::column::ROLES;

/// So many names are told.
const NAMES: usize = 60;
/// So many songs are shown.
pub(super) const SONGS: usize = 5;

/// What was seen on the way.
#[derive(Default)]
pub(super) struct Seen {
    /// Names of fields that are not read.
    pub(super) unread: Vec<String>,
    /// Where the next one was the last time: objects have the same fields in the same order mostly.
    pub(super) next: usize,
    /// Of each role the name of the first field that was read for it.
    pub(super) by_role: [Option<String>; ROLES],
    /// The first songs.
    pub(super) songs: Vec<usize>,
    /// Columns of titles and counts.
    pub(super) columns: Option<usize>,
}

impl Seen {
    /// Keeps the name of a field that is not read.
    pub(super) fn pass_over(&mut self, name: &str) {
        if self.unread.get(self.next).is_some_and(|known| known == name) {
            self.next += 1;
            return;
        }
        match self.unread.iter().position(|known| known == name) {
            Some(place) => self.next = place + 1,
            None if self.unread.len() < NAMES => {
                self.unread.push(name.to_owned());
                self.next = self.unread.len();
            }
            None => {}
        }
    }
}
