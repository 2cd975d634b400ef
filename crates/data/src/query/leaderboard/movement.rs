//! What has changed on the leaderboard since the day before its newest count.

use std::cmp::Ordering;

use super::standing::newest_day;
use super::{Movement, Standing, Subject};
use crate::model::Dataset;
use crate::query::Evidence;
use crate::query::gain::{gain_until, is_comparable};
use crate::{Day, Precision, Value};

/// Fills in gain and movement of `rows`, which are those of `at`, from the ranked rows `before`.
pub(super) fn move_since(dataset: &Dataset, rows: &mut [Standing], before: &[Standing], at: Day) {
    if before.is_empty() {
        return;
    }
    let newest = newest_day(before.iter().map(|row| row.as_of));
    let mut before: Vec<&Standing> = before.iter().collect();
    before.sort_unstable_by_key(|row| key(row.subject));
    for row in rows {
        let found = before.binary_search_by_key(&key(row.subject), |row| key(row.subject)).ok();
        let earlier = found.and_then(|place| before.get(place)).copied();
        move_row(dataset, row, earlier, (newest, at));
    }
}

/// Fills in gain and movement of a row of `at`, which was `earlier` before, where it was anything; the newest count that was
/// known then was of `newest`, where any had a date.
pub(super) fn move_row(
    dataset: &Dataset,
    row: &mut Standing,
    earlier: Option<&Standing>,
    (newest, at): (Option<Day>, Day),
) {
    let Some(earlier) = earlier else {
        let is_new = newest.is_some_and(|newest| is_newer(dataset, row.subject, newest));
        row.movement = is_new.then_some(Movement::New);
        return;
    };
    if row.value.precision() != Precision::Exact {
        return;
    }
    // A count that is the same observation is not a count before: what was added is what it had added on its own day.
    if earlier.evidence == row.evidence && earlier.as_of == row.as_of {
        if let Evidence::Reported(figure) = row.evidence
            && let Some(gain) = gain_until(dataset, figure, at)
        {
            (row.gain, row.previous) = (Some(gain.added), Some(gain.from));
        }
        return;
    }
    // Nor is one of which nobody knows when it was.
    if earlier.as_of.is_unknown() || earlier.value.precision() != Precision::Exact {
        return;
    }
    // Where counts contradict each other, nobody knows what was added.
    if let (Evidence::Reported(older), Evidence::Reported(newer)) = (&earlier.evidence, &row.evidence)
        && !is_comparable(dataset, *older, *newer, at)
    {
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
