//! How the observations of a series become its figure.

use std::ops::Range;

use super::Figure;
use crate::model::{Dataset, Observation, ObservationId};
use crate::{Day, Precision};

/// What an observation does to the state of its series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    /// It is the state now.
    Replaced,
    /// It is the state now, and contradicts the one before.
    Corrected,
    /// It is a slip, and the state stays: it contradicts the one before, and the next one contradicts it in turn.
    SetAside,
    /// It adds nothing; the figure stays the same.
    Ignored,
}

impl Dataset {
    /// Tells `on_change` what every observation of the series until `at` does, in their order.
    pub(crate) fn fold(&self, counts: &Range<u32>, at: Day, mut on_change: impl FnMut(Change, Figure)) {
        fold(self.counts(counts), counts.start, at, &mut on_change);
    }
}

/// Tells `on_change` what each observation that is known at `at` and not disputed does, in their order, until the state
/// is the last [`Change::Replaced`] or [`Change::Corrected`]. `start` is the id of the first observation.
///
/// A slip is set aside also where what proves it came after `at`: a count that fell and came back never fell.
fn fold(observations: &[Observation], start: u32, at: Day, on_change: &mut dyn FnMut(Change, Figure)) {
    let slips = later_slips(observations, start, at);
    let mut fold = Fold { state: None, doubt: None, slips: &slips, on_change };
    let known = observations.iter().enumerate().filter(|(_, seen)| !seen.disputed && seen.as_of.is_known_at(at));
    // Most histories stand in the file in their order, and need no list of their own.
    if observations.is_sorted_by_key(order) {
        for (place, seen) in known {
            fold.add(figure(start, place, seen));
        }
    } else {
        let mut known: Vec<_> = known.collect();
        known.sort_by_key(|(_, seen)| order(seen));
        for (place, seen) in known {
            fold.add(figure(start, place, seen));
        }
    }
    fold.accept_doubt();
}

/// The slips of a series, where some of it is not known yet at `at`; what is known by then is in the fold itself.
///
/// Also a count far above that of which two later ones say less, and none before it says more.
fn later_slips(observations: &[Observation], start: u32, at: Day) -> Vec<ObservationId> {
    let mut slips = Vec::new();
    // It takes a count before the slip, and one after it.
    if observations.len() < 3 || only_rises(observations) || observations.iter().all(|seen| seen.as_of.is_known_at(at))
    {
        return slips;
    }
    // The state, the one before it, and the one that it corrects.
    let (mut state, mut before, mut corrected): (Option<Figure>, Option<Figure>, Option<Figure>) = (None, None, None);
    fold(observations, start, Day::MAX, &mut |change, figure| match change {
        Change::SetAside => slips.push(figure.observation),
        Change::Ignored => {}
        Change::Corrected => {
            let is_alone = before.is_some_and(|one| !one.as_of.is_unknown() && one.value.lo() <= figure.value.lo());
            corrected = state.filter(|state| is_alone && state.value.hi().is_some());
            (before, state) = (None, Some(figure));
        }
        Change::Replaced => {
            let is_below = |high: &Figure| figure.value.hi().is_some_and(|hi| hi < high.value.lo());
            slips.extend(corrected.take().filter(is_below).map(|high| high.observation));
            (before, state) = (state, Some(figure));
        }
    });
    slips.sort_unstable();
    slips
}

/// An observation as a figure; `start` is the id of the first one of its series, `place` where in the series it is.
pub(super) fn figure(start: u32, place: usize, observation: &Observation) -> Figure {
    Figure {
        value: observation.value,
        as_of: observation.as_of,
        observation: ObservationId::new(start as usize + place),
        contradicts: None,
    }
}

/// Whether a series is as most are: exact counts of one day after another that never fall. Each of them replaces the one
/// before, and the last that is known is the figure.
pub(super) fn only_rises(observations: &[Observation]) -> bool {
    let is_plain = |one: &Observation| !one.disputed && one.value.precision() == Precision::Exact && one.as_of.is_day();
    observations.iter().all(is_plain)
        && observations.is_sorted_by(|a, b| a.as_of.is_day_before(b.as_of) && a.value.lo() <= b.value.lo())
}

/// A fold under way.
struct Fold<'a> {
    state: Option<Figure>,
    /// A reading that contradicts the state, and what came after it, as long as nothing tells which of the two is right.
    doubt: Option<Vec<Figure>>,
    /// What counts of a later day prove to be slips, in the order of their ids.
    slips: &'a [ObservationId],
    on_change: &'a mut dyn FnMut(Change, Figure),
}

impl Fold<'_> {
    fn add(&mut self, next: Figure) {
        if let (Some(state), Some(doubt)) = (self.state, &mut self.doubt) {
            if next.value.lo() >= state.value.lo() || doubt.first().is_some_and(|slip| bears_out(state, *slip, next)) {
                self.refuse();
            } else if next.value.hi().is_none_or(|hi| hi >= state.value.lo()) {
                doubt.push(next);
                return;
            } else {
                self.accept_doubt();
            }
        }
        match self.state {
            Some(state) if self.slips.binary_search(&next.observation).is_ok() => {
                (self.on_change)(Change::SetAside, Figure { contradicts: Some(state.observation), ..next });
            }
            Some(state) if may_be_slip(state, next) && change(state, next) == Change::Corrected => {
                self.doubt = Some(vec![next]);
            }
            _ => self.step(next),
        }
    }

    /// The reading in doubt is a slip.
    fn refuse(&mut self) {
        let mut doubt = self.doubt.take().unwrap_or_default().into_iter();
        if let (Some(slip), Some(state)) = (doubt.next(), self.state) {
            (self.on_change)(Change::SetAside, Figure { contradicts: Some(state.observation), ..slip });
        }
        for next in doubt {
            self.step(next);
        }
    }

    /// The reading in doubt is the state.
    fn accept_doubt(&mut self) {
        let doubt = self.doubt.take().unwrap_or_default();
        for next in doubt {
            self.step(next);
        }
    }

    fn step(&mut self, mut next: Figure) {
        let change = self.state.map_or(Change::Replaced, |state| change(state, next));
        if change == Change::Corrected {
            next.contradicts = self.state.map(|state| state.observation);
        }
        if change != Change::Ignored {
            self.state = Some(next);
        }
        (self.on_change)(change, next);
    }
}

/// Whether a reading that contradicts the state may be a slip. A lower bound is what somebody claims, perhaps too early: what
/// contradicts it by a little corrects it. Nobody claims twice of what there is.
fn may_be_slip(state: Figure, next: Figure) -> bool {
    state.value.hi().is_some() || next.value.hi().is_some_and(|hi| hi < state.value.lo() / 2)
}

/// Whether a rounded reading may be of the same count as the state, and surely is of more than the reading in doubt.
fn bears_out(state: Figure, in_doubt: Figure, next: Figure) -> bool {
    let may_be_state = next.value.hi().is_some_and(|hi| hi >= state.value.lo());
    may_be_state && in_doubt.value.hi().is_some_and(|hi| hi < next.value.lo())
}

/// Whether a reading takes the place of another one of the same day and source, as it would in a fold of both: a day grows, so
/// that the one that is surely of less was the earlier; of the same count the surer one stands.
pub(crate) fn replaces(known: &Observation, seen: &Observation) -> bool {
    let rank = |observation: &Observation| (observation.value.lo(), sureness(observation));
    rank(known) < rank(seen)
}

/// The order in which observations are taken; equal ones keep the order of the file. A day grows: of two readings of one day
/// the higher one is the later.
pub(crate) fn order(observation: &Observation) -> (Day, u8, u64) {
    (observation.as_of.last_day(), sureness(observation), observation.value.lo())
}

const fn sureness(observation: &Observation) -> u8 {
    match observation.value.precision() {
        Precision::AtLeast => 0,
        Precision::Rounded => 1,
        Precision::Exact => 2,
    }
}

fn change(state: Figure, next: Figure) -> Change {
    // What has a date outdoes what has none, and contradicts nothing that is certain.
    let is_first_dated = state.as_of.is_unknown() && !next.as_of.is_unknown();
    if is_first_dated || next.value.lo() >= state.value.lo() {
        return Change::Replaced;
    }
    let is_below = next.value.hi().is_some_and(|hi| hi < state.value.lo());
    // What is lower on the same day was read earlier on it.
    if is_below && state.as_of.is_certainly_before(next.as_of) { Change::Corrected } else { Change::Ignored }
}
