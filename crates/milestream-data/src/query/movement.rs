//! What has changed on the leaderboard since the day before its newest count.

use std::cmp::Ordering;

use super::{Movement, Standing, Subject};
use crate::dataset::Dataset;
use crate::{Day, Precision, Value};

/// Fills in gain and movement of `rows` from the ranked rows `before`.
pub(super) fn move_since(dataset: &Dataset, rows: &mut [Standing], before: &[Standing]) {
    let Some(newest) = before.iter().map(|row| row.as_of.last_day()).max() else { return };
    let mut before: Vec<&Standing> = before.iter().collect();
    before.sort_unstable_by_key(|row| key(row.subject));
    for row in rows {
        let found = before.binary_search_by_key(&key(row.subject), |row| key(row.subject)).ok();
        move_row(dataset, row, found.and_then(|place| before.get(place)).copied(), newest);
    }
}

/// Fills in gain and movement of a row, which was `earlier` before, where it was anything; the newest count that was known
/// then was of `newest`.
pub(super) fn move_row(dataset: &Dataset, row: &mut Standing, earlier: Option<&Standing>, newest: Day) {
    let Some(earlier) = earlier else {
        row.movement = is_newer(dataset, row.subject, newest).then_some(Movement::New);
        return;
    };
    if row.value.precision() != Precision::Exact {
        return;
    }
    // A count that is the same observation is not a count before, nor is one of which nobody knows when it was.
    let is_same = earlier.evidence == row.evidence && earlier.as_of == row.as_of;
    if is_same || earlier.as_of.is_unknown() || earlier.value.precision() != Precision::Exact {
        return;
    }
    row.previous = Some(earlier.as_of.last_day());
    row.gain = gain(earlier.value, row.value);
    row.movement = Some(match earlier.rank.cmp(&row.rank) {
        Ordering::Greater => Movement::Up(earlier.rank - row.rank),
        Ordering::Less => Movement::Down(row.rank - earlier.rank),
        Ordering::Equal => Movement::Same,
    });
}

/// Whether a track was released after a day.
fn is_newer(dataset: &Dataset, subject: Subject, day: Day) -> bool {
    let Subject::Track(track) = subject else { return false };
    dataset.track(track).and_then(|track| track.released).is_some_and(|released| released.first_day() > day)
}

fn gain(earlier: Value, now: Value) -> Option<i64> {
    now.amount().checked_signed_diff(earlier.amount())
}

const fn key(subject: Subject) -> (u8, usize) {
    match subject {
        Subject::Track(track) => (0, track.index()),
        Subject::Artist(artist) => (1, artist.index()),
        Subject::Album(track) => (2, track.index()),
    }
}
