//! Counts of tracks and totals.

use std::ops::Range;

use super::Context;
use super::atoms::optional;
use crate::Day;
use crate::diagnostics::{At, Kind};
use crate::model::{Basis, Dataset, Observation, ObservationId};
use crate::statement::said;
use crate::wire::{Amount, Count, List, WireCount};

impl Context<'_> {
    /// Puts the counts of a series into the arena. Where the series `ascends`, counts that contradict earlier ones are
    /// told.
    pub(super) fn counts(
        &mut self,
        dataset: &mut Dataset,
        at: &At<'_>,
        wire: &List<Count<'_>>,
        ascends: bool,
    ) -> Range<u32> {
        let first = dataset.observations.len();
        // The places of those that are kept, where others are not.
        let mut places = Vec::new();
        let is_history = wire.is_many();
        for (place, count) in wire.iter().enumerate() {
            let at = at.place(place);
            let observation = match count {
                Count::Bare(amount) => self.bare_count(&at, amount),
                Count::Full(full) => self.full_count(&at, full, "value"),
            };
            let kept = dataset.observations.len() - first;
            if observation.is_some() && kept < place {
                places.extend(places.len()..kept);
                places.push(place);
            }
            dataset.observations.extend(observation);
        }
        let counts = range(first, dataset.observations.len());
        if ascends && is_history {
            self.warn_contradictions(dataset, at, &counts, &places, None);
        }
        counts
    }

    /// A count with its date and source; its number stands in the field `key`.
    pub(super) fn full_count(&mut self, at: &At<'_>, wire: &WireCount<'_>, key: &str) -> Option<Observation> {
        let value = self.value(&at.key(key), wire.value.as_ref());
        let as_of = match &wire.as_of {
            Some(as_of) => self.as_of(&at.key("as_of"), as_of),
            None => self.default_date(at),
        };
        let sources = self.sources(at, &wire.source);
        let basis = wire
            .basis
            .as_ref()
            .and_then(|basis| self.one_of(&at.key("basis"), Some(basis), &Basis::ALL, Basis::as_str));
        Some(Observation {
            as_of: as_of?,
            value: value?,
            basis: basis.unwrap_or_default(),
            sources: sources?,
            note: optional(wire.note.as_ref()).map(Into::into),
            disputed: wire.disputed.unwrap_or(false),
        })
    }

    /// Says which counts of a series take back an earlier one. `places` are those of the file, empty where none was left
    /// out; `key` is the field that has the count, where the place is not of the count alone.
    pub(super) fn warn_contradictions(
        &mut self,
        dataset: &Dataset,
        at: &At<'_>,
        counts: &Range<u32>,
        places: &[usize],
        key: Option<&str>,
    ) {
        dataset.fold(counts, Day::MAX, |_, figure| {
            let place = |id: ObservationId| {
                let index = id.index() - counts.start as usize;
                places.get(index).copied().unwrap_or(index)
            };
            if let Some(earlier) = figure.contradicts.and_then(|id| dataset.observation(id)) {
                let message = || {
                    let (value, before) = (figure.value.to_string(), earlier.value.to_string());
                    said!(LessThan, count = value, before = before, day = earlier.as_of)
                };
                let at = at.place(place(figure.observation));
                self.report.warn(&key.map_or(at, |key| at.key(key)), Kind::Contradiction, message);
            }
        });
    }

    fn bare_count(&mut self, at: &At<'_>, amount: &Amount<'_>) -> Option<Observation> {
        let value = self.value(at, Some(amount));
        let as_of = self.default_date(at);
        let sources = self.sources(at, &crate::wire::Sources::None);
        Some(Observation {
            as_of: as_of?,
            value: value?,
            basis: Basis::Read,
            sources: sources?,
            note: None,
            disputed: false,
        })
    }

    fn default_date(&mut self, at: &At<'_>) -> Option<crate::Date> {
        if self.as_of.is_none() {
            self.report.warn(at, Kind::NoDate, || "has no date, and the file names none for all".to_owned());
        }
        self.as_of
    }
}

/// Positions in an arena; the limits of a file keep them far below `u32::MAX`.
pub(super) fn range(first: usize, end: usize) -> Range<u32> {
    let position = |position: usize| u32::try_from(position).unwrap_or(u32::MAX);
    position(first)..position(end)
}
