//! The celebrated milestones that a track has crossed, derived from its observations.

use std::collections::BTreeMap;

use crate::figure::Change;
use crate::model::{Basis, Dataset, Observation, ObservationId, Track, When};
use crate::{Day, Milestones};

/// A milestone that a track has crossed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Crossing {
    /// The milestone.
    pub(super) threshold: u64,
    /// On the day of the best event, else by the first count that was past it.
    pub(super) when: When,
    /// Who tells it: what `when` is taken from, then the other reports of it in the order of their dates.
    pub(super) reports: Vec<ObservationId>,
    /// Which of `reports` `when` is taken from.
    best: usize,
    /// Whether that one states another count, which is past the milestone all the same.
    is_derived: bool,
    /// How many crossings were noted before it.
    place: usize,
}

/// The crossings of `track` known at a day, in the order in which they became known.
///
/// A count that is the first past several milestones at once gives only the highest: nobody knows when the others were
/// crossed. One that a later count takes back is gone. A count without a date says nothing about when.
pub(super) fn crossings(dataset: &Dataset, track: &Track, at: Day) -> Vec<Crossing> {
    let milestones = dataset.milestones();
    // By their milestones, so that none is looked for among all others.
    let (mut crossings, mut noted) = (BTreeMap::new(), 0);
    dataset.fold(&track.counts, at, |change, figure| {
        let Some(observation) = dataset.observation(figure.observation) else { return };
        if change == Change::SetAside {
            return;
        }
        if change == Change::Corrected {
            crossings.split_off(&figure.value.lo().saturating_add(1));
        }
        note(&mut crossings, &mut noted, milestones, observation, figure.observation);
    });
    let mut crossings: Vec<Crossing> = crossings.into_values().collect();
    crossings.sort_by_key(|crossing| crossing.place);
    for crossing in &mut crossings {
        if let Some(until_best) = crossing.reports.get_mut(..=crossing.best) {
            until_best.rotate_right(1);
        }
    }
    crossings
}

/// Takes in what one observation says about crossings.
fn note(
    crossings: &mut BTreeMap<u64, Crossing>,
    noted: &mut usize,
    milestones: &Milestones,
    observation: &Observation,
    id: ObservationId,
) {
    let value = observation.value;
    let Some(past) = milestones.last_celebrated(value.lo()).filter(|_| !observation.as_of.is_unknown()) else { return };
    let is_report = past == value.amount();
    let is_event = is_report && observation.basis == Basis::Event;
    let when = if is_event { When::On(observation.as_of) } else { When::By(observation.as_of) };
    if let Some(known) = crossings.get_mut(&past) {
        if is_event && is_better(when, known.when) {
            // No report of the milestone: it was the first one past it, and what `when` was taken from until now.
            if known.is_derived {
                known.reports.remove(known.best);
                known.is_derived = false;
            }
            known.when = when;
            known.best = known.reports.len();
        } else if !is_report {
            return;
        }
        known.reports.push(id);
        return;
    }
    let is_highest = crossings.last_key_value().is_none_or(|(highest, _)| *highest < past);
    if is_highest || is_event {
        let place = *noted;
        *noted += 1;
        crossings.insert(
            past,
            Crossing { threshold: past, when, reports: vec![id], best: 0, is_derived: !is_report, place },
        );
    }
}

/// Whether `a` tells more about the day than `b`: on a day before by a day, a full date before a reduced one, then the
/// earlier one.
pub(super) fn is_better(a: When, b: When) -> bool {
    let key = |when: When| (matches!(when, When::By(_)), !when.date().is_day(), when.date().last_day());
    key(a) < key(b)
}
