//! What has changed on the leaderboard since the day before its newest count.

use std::cmp::Ordering;

use super::{Movement, Standing, Subject};
use crate::{Precision, Value};

/// Fills in gain and movement of `rows` from the ranked rows `before`.
pub(super) fn move_since(rows: &mut [Standing], before: &[Standing]) {
    if before.is_empty() {
        return;
    }
    let mut before: Vec<&Standing> = before.iter().collect();
    before.sort_unstable_by_key(|row| key(row.subject));
    for row in rows {
        let found = before.binary_search_by_key(&key(row.subject), |row| key(row.subject)).ok();
        move_row(row, found.and_then(|place| before.get(place)).copied());
    }
}

/// Fills in gain and movement of a row, which was `earlier` before, where it was anything.
pub(super) fn move_row(row: &mut Standing, earlier: Option<&Standing>) {
    if row.value.precision() != Precision::Exact {
        return;
    }
    let Some(earlier) = earlier else {
        row.movement = Some(Movement::New);
        return;
    };
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

fn gain(earlier: Value, now: Value) -> Option<i64> {
    now.amount().checked_signed_diff(earlier.amount())
}

const fn key(subject: Subject) -> (bool, usize) {
    match subject {
        Subject::Track(track) => (false, track.index()),
        Subject::Artist(artist) => (true, artist.index()),
    }
}
