//! What would take a walk over the whole dataset to find out, and is asked for again and again.

use super::{ArtistId, Track};
use crate::{Date, Day};

/// What follows from everything that a dataset holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each answers a question of its own")]
pub(crate) struct Summary {
    /// The days at which something becomes known, ascending: the last days of counts that are not disputed, of honours
    /// and of dated notes.
    pub(crate) days: Vec<Day>,
    /// The dates that name more than one day, each once.
    pub(crate) reduced: Vec<Date>,
    /// Of each artist whether the dataset is about them; empty where it is about everybody.
    pub(super) is_main: Vec<bool>,
    pub(super) has_members: bool,
    pub(super) has_versions: bool,
    pub(super) has_albums: bool,
    pub(super) has_pictures: bool,
}

impl Summary {
    /// Whether a track credits somebody whom the dataset is about, or one of their members.
    pub(super) fn is_main(&self, track: &Track) -> bool {
        track.artists.iter().chain(&track.featuring).any(|id| self.is_main_artist(*id)) || self.is_main.is_empty()
    }

    /// Whether the dataset is about an artist.
    pub(super) fn is_main_artist(&self, id: ArtistId) -> bool {
        self.is_main.is_empty() || self.is_main.get(id.index()).copied().unwrap_or(false)
    }
}
