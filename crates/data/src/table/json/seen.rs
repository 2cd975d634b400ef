//! What a file says besides what is read of it: the names of fields that are not, and its first songs as they stand.

use std::borrow::Cow;

use super::shape::Fields;
use super::walk::Walk;
use crate::table::column::ROLES;

/// So many names are told.
const NAMES: usize = 60;
/// So many songs are shown.
const SONGS: usize = 5;

/// What was seen on the way.
#[derive(Default)]
pub(super) struct Seen {
    /// Names of fields that are not read.
    pub(super) unread: Vec<String>,
    /// Where the next one was the last time: objects have the same fields in the same order mostly.
    next: usize,
    /// Of each role the name of the first field that was read for it.
    pub(super) by_role: [Option<String>; ROLES],
    /// The first songs.
    pub(super) songs: Vec<usize>,
    /// Columns of titles and counts.
    pub(super) columns: Option<usize>,
}

impl Seen {
    fn pass_over(&mut self, name: &str) {
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

impl Walk<'_, '_> {
    /// Looks at the fields of an object, of which those of the roles are read.
    pub(super) fn see(&mut self, at: usize, fields: &Fields, is_song: bool) {
        let tree = self.tree;
        self.seen.next = 0;
        for child in tree.children(at) {
            let key = self.key(child);
            let role = key.role();
            let is_read = role
                .is_some_and(|role| fields.get(role).copied().flatten().is_some_and(|field| field as usize == child));
            if let Some(role) = role.filter(|_| is_read) {
                if let Some(slot) = self.seen.by_role.get_mut(role).filter(|slot| slot.is_none()) {
                    *slot = tree.name(child).map(Cow::into_owned);
                }
            } else if !key.is_day()
                && self.count(child) == 0
                && let Some(name) = tree.name(child)
            {
                self.seen.pass_over(&name);
            }
        }
        if is_song && self.seen.songs.len() < SONGS {
            self.seen.songs.push(at);
        }
    }
}
