//! Which tracks belong to an artist, and which of them stand together as one song.

use super::Evidence;
use crate::dataset::{ArtistId, Dataset, Track, TrackId};
use crate::{Date, Figure, Precision, Value};

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
/// The sum is made by [`add_up`].
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
    let (value, as_of) = add_up(versions, true)?;
    let tracks = versions.iter().map(|(id, _)| *id).collect();
    Some(Sung { track: song, value, as_of, evidence: Evidence::Summed(tracks) })
}

/// The sum of figures, and the date that it is of: exact where every figure is exact, all are of the same date, and
/// `is_whole` says that none is missing. Else it is a lower bound as of the newest of them, since counts only grow. `None`
/// where there is none, or the sum is more than a count can be.
pub(super) fn add_up(figures: &[(TrackId, Figure)], is_whole: bool) -> Option<(Value, Date)> {
    let (_, first) = figures.first()?;
    let is_exact = is_whole
        && figures.iter().all(|(_, other)| other.value.precision() == Precision::Exact && other.as_of == first.as_of);
    let amount = figures.iter().try_fold(0_u64, |sum, (_, figure)| sum.checked_add(figure.value.lo()))?;
    let rounded = figures.iter().map(|(_, figure)| figure.value).filter(|one| one.precision() == Precision::Rounded);
    let value = match rounded.max_by_key(|one| one.unit()) {
        _ if is_exact => Value::exact(amount),
        Some(coarsest) => Value::at_least(amount).map(|sum| sum.cut_at(coarsest)),
        None => Value::at_least(amount),
    };
    let newest = figures.iter().map(|(_, figure)| figure.as_of).max_by_key(|date| date.last_day())?;
    Some((value?, newest))
}
