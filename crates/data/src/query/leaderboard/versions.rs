//! Which tracks stand together as one song, and what they have together.

use crate::model::{Dataset, TrackId};
use crate::query::Evidence;
use crate::{Date, Figure, Precision, Value};

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
pub(super) struct TrackTotal {
    pub(super) track: TrackId,
    pub(super) value: Value,
    pub(super) as_of: Date,
    pub(super) evidence: Evidence,
}

impl TrackTotal {
    pub(super) fn of(track: TrackId, figure: Figure) -> Self {
        Self { track, value: figure.value, as_of: figure.as_of, evidence: Evidence::Reported(figure) }
    }
}

/// One row for each song: a version stands with the track that it is `of`.
///
/// The sum is made by [`add_up`].
pub(super) fn together(dataset: &Dataset, mut figures: Vec<(TrackId, Figure)>) -> Vec<TrackTotal> {
    let song = |id: TrackId| dataset.track(id).and_then(|track| track.of).unwrap_or(id);
    figures.sort_by_key(|(id, _)| song(*id).index());
    figures
        .chunk_by(|(a, _), (b, _)| song(*a) == song(*b))
        .filter_map(|versions| sum(song(versions.first()?.0), versions))
        .collect()
}

fn sum(song: TrackId, versions: &[(TrackId, Figure)]) -> Option<TrackTotal> {
    let (first, figure) = versions.first()?;
    if versions.len() == 1 && *first == song {
        return Some(TrackTotal::of(song, *figure));
    }
    let (value, as_of) = add_up(versions, true)?;
    let tracks = versions.iter().map(|(id, _)| *id).collect();
    Some(TrackTotal { track: song, value, as_of, evidence: Evidence::Summed(tracks) })
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
