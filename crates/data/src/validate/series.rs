//! Coverage and totals of artists.

use super::Context;
use super::atoms::optional;
use super::counts::range;
use crate::diagnostics::{At, Kind};
use crate::model::{CoverageCount, CoverageSeries, Credit, Dataset, Metric, ObservationId, TotalSeries};
use crate::wire::{Amount, Object, WireCount, WireCoverage, WireCoverageCount, WireTotal};

impl Context<'_> {
    /// A threshold that is needed: nothing is past 0.
    pub(super) fn threshold(&mut self, at: &At<'_>, wire: Option<&Amount<'_>>) -> Option<u64> {
        let amount = self.value(at, wire)?.amount();
        if amount == 0 {
            self.report.expected(at, Kind::Count, "a count above 0");
        }
        Some(amount).filter(|amount| *amount > 0)
    }

    pub(super) fn coverage_series(
        &mut self,
        dataset: &mut Dataset,
        at: &At<'_>,
        wire: &WireCoverage<'_>,
    ) -> Option<CoverageSeries> {
        let artist = self.artist(&at.key("artist"), wire.artist.as_ref());
        let threshold = self.threshold(&at.key("threshold"), wire.threshold.as_ref());
        let (artist, threshold) = (artist?, threshold?);
        let rule = self.rule(&at.key("rule"), wire.rule.as_ref());
        let counts_at = at.key("counts");
        let first = dataset.observations.len();
        let mut counts = Vec::new();
        let mut places = Vec::new();
        for (place, Object(count)) in wire.counts.iter().enumerate() {
            if let Some(count) = self.coverage_count(dataset, &counts_at.place(place), count) {
                counts.push(count);
                places.push(place);
            }
        }
        let observations = range(first, dataset.observations.len());
        self.warn_contradictions(dataset, &counts_at, &observations, &places, None);
        Some(CoverageSeries { artist, threshold, rule, counts, observations })
    }

    fn coverage_count(
        &mut self,
        dataset: &mut Dataset,
        at: &At<'_>,
        wire: &WireCoverageCount<'_>,
    ) -> Option<CoverageCount> {
        let total = wire.total.as_ref().and_then(|total| self.amount(&at.key("total"), total));
        let goal = wire.goal.as_ref().and_then(|goal| self.amount(&at.key("goal"), goal));
        let count = WireCount {
            as_of: wire.as_of.clone(),
            value: wire.reached.clone(),
            source: wire.source.clone(),
            basis: wire.basis.clone(),
            note: wire.note.clone(),
            disputed: wire.disputed,
        };
        let observation = self.full_count(at, &count, "reached")?;
        if total.is_some_and(|total| total < observation.value.lo()) {
            self.report.warn(at, Kind::Count, || "reaches more songs than there are".to_owned());
            return None;
        }
        let id = ObservationId::new(dataset.observations.len());
        dataset.observations.push(observation);
        Some(CoverageCount { observation: id, total, goal })
    }

    pub(super) fn total_series(
        &mut self,
        dataset: &mut Dataset,
        at: &At<'_>,
        wire: &WireTotal<'_>,
    ) -> Option<TotalSeries> {
        let artist = self.artist(&at.key("artist"), wire.artist.as_ref());
        let metric = self.one_of(&at.key("metric"), wire.metric.as_ref(), &Metric::ALL, Metric::as_str);
        let credit = match &wire.credit {
            Some(credit) => self.one_of(&at.key("credit"), Some(credit), &Credit::ALL, Credit::as_str),
            None => Some(Credit::Unstated),
        };
        let (artist, metric, credit) = (artist?, metric?, credit?);
        let ascends = metric != Metric::MonthlyListeners;
        let counts = self.counts(dataset, &at.key("counts"), &wire.counts, ascends);
        Some(TotalSeries { artist, metric, credit, name: optional(wire.name.as_ref()), counts })
    }
}
