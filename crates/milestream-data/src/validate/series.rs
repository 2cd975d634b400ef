//! Coverage and totals of artists.

use super::Context;
use super::atoms::optional;
use super::counts::range;
use crate::diagnostics::{At, Kind};
use crate::model::{CoverageCount, CoverageSeries, Credit, Dataset, Metric, ObservationId, TotalSeries};
use crate::wire::{Amount, Object, RawCount, RawCoverage, RawCoverageCount, RawTotal, Rows};

impl Context<'_> {
    pub(super) fn add_coverage(&mut self, dataset: &mut Dataset, raw: Rows<RawCoverage<'_>>) {
        let file = At::File;
        let section = file.key("coverage");
        let places: Vec<usize> = raw.places().collect();
        for (row, place) in raw.rows.into_iter().zip(places) {
            let series = self.coverage_series(dataset, &section.place(place), &row);
            dataset.coverage.extend(series);
        }
    }

    pub(super) fn add_totals(&mut self, dataset: &mut Dataset, raw: Rows<RawTotal<'_>>) {
        let file = At::File;
        let section = file.key("totals");
        let places: Vec<usize> = raw.places().collect();
        for (row, place) in raw.rows.into_iter().zip(places) {
            let series = self.total_series(dataset, &section.place(place), &row);
            dataset.totals.extend(series);
        }
    }

    /// A threshold that is needed: nothing is past 0.
    pub(super) fn threshold(&mut self, at: &At<'_>, raw: Option<&Amount<'_>>) -> Option<u64> {
        let amount = self.value(at, raw)?.amount();
        if amount == 0 {
            self.report.expected(at, Kind::Count, "a count above 0");
        }
        Some(amount).filter(|amount| *amount > 0)
    }

    fn coverage_series(&mut self, dataset: &mut Dataset, at: &At<'_>, raw: &RawCoverage<'_>) -> Option<CoverageSeries> {
        let artist = self.artist(&at.key("artist"), raw.artist.as_ref());
        let threshold = self.threshold(&at.key("threshold"), raw.threshold.as_ref());
        let (artist, threshold) = (artist?, threshold?);
        let rule = self.rule(&at.key("rule"), raw.rule.as_ref());
        let counts_at = at.key("counts");
        let first = dataset.observations.len();
        let mut counts = Vec::new();
        let mut places = Vec::new();
        for (place, Object(count)) in raw.counts.iter().enumerate() {
            if let Some(count) = self.coverage_count(dataset, &counts_at.place(place), count) {
                counts.push(count);
                places.push(place);
            }
        }
        let observations = range(first, dataset.observations.len());
        self.tell_contradictions(dataset, &counts_at, &observations, &places, None);
        Some(CoverageSeries { artist, threshold, rule, counts, observations })
    }

    fn coverage_count(
        &mut self,
        dataset: &mut Dataset,
        at: &At<'_>,
        raw: &RawCoverageCount<'_>,
    ) -> Option<CoverageCount> {
        let total = raw.total.as_ref().and_then(|total| self.amount(&at.key("total"), total));
        let goal = raw.goal.as_ref().and_then(|goal| self.amount(&at.key("goal"), goal));
        let count = RawCount {
            as_of: raw.as_of.clone(),
            value: raw.reached.clone(),
            source: raw.source.clone(),
            basis: raw.basis.clone(),
            note: raw.note.clone(),
            disputed: raw.disputed,
        };
        let observation = self.full(at, &count, "reached")?;
        if total.is_some_and(|total| total < observation.value.lo()) {
            self.report.say(at, Kind::Count, || "reaches more songs than there are".to_owned());
            return None;
        }
        let id = ObservationId::new(dataset.observations.len());
        dataset.observations.push(observation);
        Some(CoverageCount { observation: id, total, goal })
    }

    fn total_series(&mut self, dataset: &mut Dataset, at: &At<'_>, raw: &RawTotal<'_>) -> Option<TotalSeries> {
        let artist = self.artist(&at.key("artist"), raw.artist.as_ref());
        let metric = self.one_of(&at.key("metric"), raw.metric.as_ref(), &Metric::ALL, Metric::as_str);
        let credit = match &raw.credit {
            Some(credit) => self.one_of(&at.key("credit"), Some(credit), &Credit::ALL, Credit::as_str),
            None => Some(Credit::Unstated),
        };
        let (artist, metric, credit) = (artist?, metric?, credit?);
        let ascends = metric != Metric::MonthlyListeners;
        let counts = self.counts(dataset, &at.key("counts"), &raw.counts, ascends);
        Some(TotalSeries { artist, metric, credit, name: optional(raw.name.as_ref()), counts })
    }
}
