//! Leaves out what a history does not need.

use std::collections::HashSet;

use super::arena::refill;
use crate::figure::order;
use crate::model::{Basis, Dataset, Observation};
use crate::{Date, Day, Milestones, Precision};

/// For how many days before the newest count each reading is kept.
pub const DAILY_DAYS: i32 = 60;

/// Leaves out exact readings that are older than [`DAILY_DAYS`] before the newest count of the dataset, but for the last
/// of each month and the first past each milestone; with them the periods of one day. What was reported, rounded, noted or
/// disputed stays.
pub fn thin(dataset: &Dataset) -> Dataset {
    let mut thinned = dataset.clone();
    let days = dataset.observations.iter().map(|seen| seen.as_of.last_day());
    let Some(newest) = days.max() else { return thinned };
    let since = Day::from_epoch_days(newest.epoch_days().saturating_sub(DAILY_DAYS));
    let milestones = dataset.milestones().clone();
    refill(&mut thinned, |_, counts, periods| {
        let is_kept = counts_to_keep(counts, since, &milestones);
        let counts: Vec<Observation> =
            counts.iter().zip(is_kept).filter(|(_, is_kept)| *is_kept).map(|(seen, _)| seen.clone()).collect();
        let mut periods = periods.to_vec();
        let counted: HashSet<Date> = counts.iter().map(|seen| seen.as_of).collect();
        periods.retain(|period| {
            let is_old_day = period.from == period.to && period.to.is_day() && period.to.last_day() < since;
            !is_old_day || period.note.is_some() || counted.contains(&period.to)
        });
        (counts, periods)
    });
    thinned.finished()
}

/// Which counts of a track are kept.
fn counts_to_keep(counts: &[Observation], since: Day, milestones: &Milestones) -> Vec<bool> {
    let mut places: Vec<usize> = (0..counts.len()).collect();
    places.sort_by_key(|place| counts.get(*place).map(order));
    let mut is_kept = vec![true; counts.len()];
    let mut reached = None;
    for (index, place) in places.iter().enumerate() {
        let Some(seen) = counts.get(*place) else { continue };
        // What nobody knows the date of was past nothing before.
        let milestone = milestones.last_reached(seen.value.lo()).filter(|_| !seen.as_of.is_unknown());
        let is_first_past = milestone > reached;
        reached = reached.max(milestone);
        if is_first_past || !is_thinnable(seen, since) {
            continue;
        }
        let mut others = places.iter().skip(index + 1).filter_map(|place| counts.get(*place));
        let next = others.find(|next| is_thinnable(next, since));
        let is_last_of_month =
            next.is_none_or(|next| (next.as_of.year(), next.as_of.month()) != (seen.as_of.year(), seen.as_of.month()));
        if let Some(slot) = is_kept.get_mut(*place) {
            *slot = is_last_of_month;
        }
    }
    is_kept
}

/// Whether a count is an old reading like many others.
fn is_thinnable(seen: &Observation, since: Day) -> bool {
    seen.value.precision() == Precision::Exact
        && seen.basis == Basis::Read
        && seen.as_of.is_day()
        && seen.as_of.last_day() < since
        && seen.note.is_none()
        && !seen.disputed
}
