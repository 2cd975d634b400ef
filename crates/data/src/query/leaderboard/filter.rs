//! Whose tracks are ranked.

use crate::model::{ArtistId, Dataset, Track};

/// Whose songs are ranked: of a group and the members that it has, or of all groups where none is named, of those whom the dataset is
/// about where it says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Whose {
    /// Every song that names the artist among its artists; where none is named, every song that the dataset is about, see
    /// [`Dataset::main_artists`].
    #[default]
    Any,
    /// Every song, whomever the dataset is about.
    All,
    /// The group's own, without songs of single members.
    Group,
    /// Those of its members.
    Members,
    /// Both.
    Both,
    /// Those that feature the group or one of its members.
    Features,
}

impl Whose {
    /// Whether a track is among them.
    pub(super) fn admits(self, dataset: &Dataset, track: &Track, artist: Option<ArtistId>) -> bool {
        match (self, artist) {
            (Self::All, _) => return true,
            (Self::Any, None) => return dataset.is_main(track),
            _ => {}
        }
        let has_performers = !track.performed_by.is_empty();
        self.admits_credits(dataset, (&track.artists, &track.featuring), has_performers, artist)
    }

    /// Whether something of these artists, and featuring those, is among them; `has_performers` where members perform it
    /// that are not among its artists.
    pub(super) fn admits_credits(
        self,
        dataset: &Dataset,
        (artists, featuring): (&[ArtistId], &[ArtistId]),
        has_performers: bool,
        artist: Option<ArtistId>,
    ) -> bool {
        let main = dataset.main_artists();
        let is_member = |id: &ArtistId| {
            dataset.artist(*id).is_some_and(|person| match artist {
                Some(group) => person.member_of.contains(&group),
                None if main.is_empty() => !person.member_of.is_empty(),
                None => person.member_of.iter().any(|group| main.contains(group)),
            })
        };
        let is_group = |id: &ArtistId| match artist {
            Some(group) => *id == group,
            None if main.is_empty() => !is_member(id),
            None => main.contains(id),
        };
        let by_group = artists.iter().any(is_group);
        let by_members = artists.iter().any(is_member) || (by_group && has_performers);
        match self {
            Self::All => true,
            Self::Any => artist.is_none() || by_group,
            Self::Group => by_group && !by_members,
            Self::Members => by_members,
            Self::Both => by_group || by_members,
            Self::Features => featuring.iter().any(|id| is_group(id) || is_member(id)),
        }
    }
}
