//! The celebrated milestones that a track has crossed, derived from its observations.

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
    /// Whether the first of `reports` states another count, which is past the milestone all the same.
    is_derived: bool,
}

/// The crossings of `track` known at a day, in the order in which they became known.
///
/// A count that is the first past several milestones at once gives only the highest: nobody knows when the others were
/// crossed. One that a later count takes back is gone. A count without a date says nothing about when.
pub(super) fn crossings(dataset: &Dataset, track: &Track, at: Day) -> Vec<Crossing> {
    let milestones = dataset.milestones();
    let mut crossings: Vec<Crossing> = Vec::new();
    dataset.fold(&track.counts, at, |change, figure| {
        let Some(observation) = dataset.observation(figure.observation) else { return };
        if change == Change::SetAside {
            return;
        }
        if change == Change::Corrected {
            crossings.retain(|crossing| crossing.threshold <= figure.value.lo());
        }
        note(&mut crossings, milestones, observation, figure.observation);
    });
    crossings
}

/// Takes in what one observation says about crossings.
fn note(crossings: &mut Vec<Crossing>, milestones: &Milestones, observation: &Observation, id: ObservationId) {
    let value = observation.value;
    let Some(past) = milestones.last_celebrated(value.lo()).filter(|_| !observation.as_of.is_unknown()) else { return };
    let is_report = past == value.amount();
    let is_event = is_report && observation.basis == Basis::Event;
    let when = if is_event { When::On(observation.as_of) } else { When::By(observation.as_of) };
    if let Some(known) = crossings.iter_mut().find(|crossing| crossing.threshold == past) {
        if is_event && is_better(when, known.when) {
            if known.is_derived {
                known.reports.remove(0);
                known.is_derived = false;
            }
            known.when = when;
            known.reports.insert(0, id);
        } else if is_report {
            known.reports.push(id);
        }
        return;
    }
    let is_new = crossings.iter().all(|crossing| crossing.threshold < past);
    if is_new || is_event {
        crossings.push(Crossing { threshold: past, when, reports: vec![id], is_derived: !is_report });
    }
}

/// Whether `a` tells more about the day than `b`: on a day before by a day, a full date before a reduced one, then the
/// earlier one.
pub(super) fn is_better(a: When, b: When) -> bool {
    let key = |when: When| (matches!(when, When::By(_)), !when.date().is_day(), when.date().last_day());
    key(a) < key(b)
}
