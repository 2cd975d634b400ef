//! How far a count is on its way to a milestone.

use crate::{Milestones, Value};

/// Where a count stands between two milestones.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// The milestone that is surely reached: by the lower end of the value.
    pub previous: Option<u64>,
    /// The first milestone above the printed count, also where the count itself is printed as a milestone that is not
    /// surely reached ("about 1.6B" goes to 1.7B). `None` where none is left.
    pub next: Option<u64>,
    /// The share of the way from 0 to `next` that is surely done, in parts per million, truncated.
    pub fraction_ppm: u32,
    /// What is missing to `next`.
    pub remaining: Option<Remaining>,
    /// Whether the value has an upper end. A lower bound has none: how far it is on its way is not known.
    pub is_bounded: bool,
}

/// What is missing to a milestone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remaining {
    /// From the printed count.
    pub printed: u64,
    /// From the lower end of the value: no more than this is missing.
    pub at_most: u64,
    /// From the upper end of the value, where it has one: no less than this is missing.
    pub at_least: Option<u64>,
}

impl Remaining {
    /// What may be said of it: rounded up at the last digit that is known of the count, since a difference has no more of
    /// them, but with one digit at least; of a lower bound the most that may be missing.
    pub fn known(&self) -> u64 {
        if self.at_least.is_none() {
            return self.at_most;
        }
        // A rounded count may be less by half of the unit of its last digit, an exact one by nothing.
        let unit = self.at_most.saturating_sub(self.printed).saturating_mul(2);
        let first_digit = self.printed.checked_ilog10().map_or(1, |power| 10_u64.pow(power));
        self.printed.next_multiple_of(unit.clamp(1, first_digit))
    }
}

/// How far `value` is to the next milestone of `milestones`.
///
/// ```
/// # use milestream_data::{Milestones, Value, query};
/// let progress = query::progress(Value::parse("1514000000").unwrap(), &Milestones::default());
/// assert_eq!((progress.previous, progress.next), (Some(1_500_000_000), Some(1_600_000_000)));
/// assert_eq!(progress.remaining.unwrap().printed, 86_000_000);
/// ```
pub fn progress(value: Value, milestones: &Milestones) -> Progress {
    progress_between(value, milestones.last_reached(value.lo()), milestones.next_after(value.amount()))
}

/// How far `value` is to `threshold` alone, until it is surely reached.
///
/// ```
/// # use milestream_data::{Value, query};
/// let progress = query::toward(Value::parse("750000000").unwrap(), 1_000_000_000);
/// assert_eq!(progress.fraction_ppm, 750_000);
/// ```
pub fn toward(value: Value, threshold: u64) -> Progress {
    if value.lo() >= threshold {
        progress_between(value, Some(threshold), None)
    } else {
        progress_between(value, None, Some(threshold))
    }
}

/// What is missing from `value` to `threshold`.
pub(super) fn remaining(value: Value, threshold: u64) -> Remaining {
    Remaining {
        printed: threshold.saturating_sub(value.amount()),
        at_most: threshold.saturating_sub(value.lo()),
        at_least: value.hi().map(|hi| threshold.saturating_sub(hi)),
    }
}

fn progress_between(value: Value, previous: Option<u64>, next: Option<u64>) -> Progress {
    const FULL: u32 = 1_000_000;
    let share = |next: u64| (u128::from(value.lo()) * u128::from(FULL)).checked_div(next.into());
    let fraction = next.and_then(share).and_then(|share| u32::try_from(share).ok());
    Progress {
        previous,
        next,
        fraction_ppm: fraction.unwrap_or(FULL).min(FULL),
        remaining: next.map(|next| remaining(value, next)),
        is_bounded: value.hi().is_some(),
    }
}
