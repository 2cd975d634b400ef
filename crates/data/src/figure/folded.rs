//! The observations of a series that bear each other out, and those that were set aside for them.

use std::ops::Range;

use super::Figure;
use super::fold::{Change, only_rises};
use crate::model::{Basis, Dataset, ObservationId};
use crate::{Day, Value};

/// A day, and the later day from which one looks back on it: what was set aside in between is gone.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Moment {
    pub(crate) then: Day,
    pub(crate) now: Day,
}

impl From<Day> for Moment {
    fn from(day: Day) -> Self {
        Self { then: day, now: day }
    }
}

/// The observations of a series, as known at a day: those that bear each other out, and those set aside.
#[derive(Debug, Default)]
pub(crate) struct FoldedHistory {
    /// What contradicts nothing that came later, in its order; whether it was the figure of its day.
    pub(super) kept: Vec<(Figure, bool)>,
    /// What a later count has taken back.
    taken_back: Vec<Figure>,
    /// What the counts before and after contradict.
    slips: Vec<Figure>,
    /// The least that the figure can mean after what was taken last.
    least: u64,
}

impl FoldedHistory {
    /// Exact and rounded counts of one day that somebody read on it, in their order.
    pub(crate) fn readings(&self, dataset: &Dataset) -> Vec<(Day, Value)> {
        let is_read = |figure: &Figure| {
            let basis = dataset.observation(figure.observation).map(|seen| seen.basis);
            figure.as_of.is_day() && figure.value.hi().is_some() && basis != Some(Basis::Report)
        };
        let kept = self.kept.iter().map(|(figure, _)| figure);
        kept.filter(|figure| is_read(figure)).map(|figure| (figure.as_of.last_day(), figure.value)).collect()
    }

    /// Whether a count that was taken back lies between two that are kept: from a lower one to a higher one, nobody knows
    /// which of the three are right.
    pub(crate) fn is_torn(&self, older: Value, newer: Value) -> bool {
        let is_between = |lo: u64| older.hi().is_some_and(|hi| hi < lo) && newer.hi().is_none_or(|hi| lo <= hi);
        self.taken_back.iter().any(|figure| !figure.as_of.is_unknown() && is_between(figure.value.lo()))
    }

    /// The first count after a day, and not after another one, that was set aside.
    pub(crate) fn set_aside(&self, after: Day, until: Day) -> Option<ObservationId> {
        let is_within = |figure: &&Figure| after < figure.as_of.first_day() && figure.as_of.last_day() <= until;
        let aside = self.slips.iter().chain(&self.taken_back).filter(is_within);
        aside.min_by_key(|figure| figure.as_of.last_day()).map(|figure| figure.observation)
    }

    fn take(&mut self, change: Change, figure: Figure) {
        if matches!(change, Change::Replaced | Change::Corrected) {
            self.least = figure.value.lo();
        }
        match change {
            Change::Replaced => self.kept.push((figure, true)),
            // What is below a figure of the same day contradicts it, whichever of the two is right.
            Change::Ignored if figure.value.hi().is_some_and(|hi| hi < self.least) => {}
            Change::Ignored => self.kept.push((figure, false)),
            Change::SetAside => self.slips.push(figure),
            Change::Corrected => {
                let is_above = |lo: u64| figure.value.hi().is_some_and(|hi| hi < lo);
                // Figures only rise, so that all before the first one that is not above are not either.
                while let Some((last, _)) = self.kept.pop_if(|(last, stood)| !*stood || is_above(last.value.lo())) {
                    self.taken_back.extend(is_above(last.value.lo()).then_some(last));
                }
                self.kept.push((figure, true));
            }
        }
    }
}

impl Dataset {
    /// The history of a series, folded as it is known at a day.
    pub(crate) fn folded_history(&self, counts: &Range<u32>, at: Day) -> FoldedHistory {
        let mut folded = FoldedHistory::default();
        self.fold(counts, at, |change, figure| folded.take(change, figure));
        folded
    }

    /// Whether what has changed between two figures of one series is known, as seen `now`.
    pub(crate) fn is_comparable(&self, older: Figure, newer: Figure, now: Day) -> bool {
        let Some(counts) = self.series_of(newer.observation) else { return false };
        newer.contradicts.is_none()
            && (only_rises(self.counts(counts)) || !self.folded_history(counts, now).is_torn(older.value, newer.value))
    }
}
