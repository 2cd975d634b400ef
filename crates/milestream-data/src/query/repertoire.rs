//! Which tracks belong to an artist, and which of them stand together as one song.

use super::Evidence;
use crate::dataset::{ArtistId, Dataset, Track, TrackId};
use crate::{Date, Figure, Precision, Value};

/// Whose songs are ranked: of a group and the members that it has, or of all groups where none is named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Whose {
    /// Every song that names the artist among its artists; all songs where none is named.
    #[default]
    Any,
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
        let is_member = |id: &ArtistId| {
            dataset.artist(*id).is_some_and(|person| match artist {
                Some(group) => person.member_of.contains(&group),
                None => !person.member_of.is_empty(),
            })
        };
        let is_group = |id: &ArtistId| artist.map_or_else(|| !is_member(id), |group| *id == group);
        let by_group = track.artists.iter().any(is_group);
        let by_members = track.artists.iter().any(is_member) || (by_group && !track.performed_by.is_empty());
        match self {
            Self::Any => artist.is_none() || by_group,
            Self::Group => by_group && !by_members,
            Self::Members => by_members,
            Self::Both => by_group || by_members,
            Self::Features => track.featuring.iter().any(|id| is_group(id) || is_member(id)),
        }
    }
}

/// Whether each recording has a row, or all versions of a song share one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Versions {
    /// Each recording.
    #[default]
    Each,
    /// The sum of a song and its versions.
    Together,
}

/// What a row of the tracks' leaderboard holds before it is ranked.
pub(super) struct Sung {
    pub(super) track: TrackId,
    pub(super) value: Value,
    pub(super) as_of: Date,
    pub(super) evidence: Evidence,
}

impl Sung {
    pub(super) fn of(track: TrackId, figure: Figure) -> Self {
        Self { track, value: figure.value, as_of: figure.as_of, evidence: Evidence::Reported(figure) }
    }
}

/// One row for each song: a version stands with the track that it is `of`.
///
/// The sum is exact where every figure is exact and all are of the same date. Else it is a lower bound as of the newest
/// of them, since counts only grow.
pub(super) fn together(dataset: &Dataset, mut figures: Vec<(TrackId, Figure)>) -> Vec<Sung> {
    let song = |id: TrackId| dataset.track(id).and_then(|track| track.of).unwrap_or(id);
    figures.sort_by_key(|(id, _)| song(*id).index());
    figures
        .chunk_by(|(a, _), (b, _)| song(*a) == song(*b))
        .filter_map(|versions| sum(song(versions.first()?.0), versions))
        .collect()
}

fn sum(song: TrackId, versions: &[(TrackId, Figure)]) -> Option<Sung> {
    let (first, figure) = versions.first()?;
    if versions.len() == 1 && *first == song {
        return Some(Sung::of(song, *figure));
    }
    let is_exact =
        versions.iter().all(|(_, other)| other.value.precision() == Precision::Exact && other.as_of == figure.as_of);
    let amount = versions.iter().map(|(_, figure)| figure.value.lo()).sum();
    let value = if is_exact { Value::exact(amount) } else { Value::at_least(amount) };
    let newest = versions.iter().map(|(_, figure)| figure.as_of).max_by_key(|date| date.last_day())?;
    let tracks = versions.iter().map(|(id, _)| *id).collect();
    Some(Sung { track: song, value: value?, as_of: newest, evidence: Evidence::Summed(tracks) })
}
