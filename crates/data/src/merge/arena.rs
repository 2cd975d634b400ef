//! Puts the counts of all tracks where they belong, after some were added or left out.

use std::ops::Range;

use crate::model::{Dataset, Observation, ObservationId, Period};

/// Gives every track the counts and periods that `of` says, in the order of the tracks. Those of coverage and totals move
/// behind them as they are.
pub(super) fn refill(
    dataset: &mut Dataset,
    mut of: impl FnMut(usize, &[Observation], &[Period]) -> (Vec<Observation>, Vec<Period>),
) {
    let old = std::mem::take(&mut dataset.observations);
    let old_periods = std::mem::take(&mut dataset.periods);
    let (mut new, mut new_periods) = (Vec::with_capacity(old.len()), Vec::with_capacity(old_periods.len()));
    for (index, track) in dataset.tracks.iter_mut().enumerate() {
        let (counts, periods) = of(index, slice(&old, &track.counts), slice(&old_periods, &track.periods));
        track.counts = append(&mut new, counts);
        let is_none = periods.is_empty();
        let periods = append(&mut new_periods, periods);
        track.periods = if is_none { 0..0 } else { periods };
    }
    for series in &mut dataset.coverage {
        let start = series.observations.start as usize;
        series.observations = append(&mut new, slice(&old, &series.observations).to_vec());
        for count in &mut series.counts {
            let place = count.observation.index().saturating_sub(start);
            count.observation = ObservationId::new(series.observations.start as usize + place);
        }
    }
    for series in &mut dataset.totals {
        series.counts = append(&mut new, slice(&old, &series.counts).to_vec());
    }
    dataset.observations = new;
    dataset.periods = new_periods;
}

fn slice<'a, T>(all: &'a [T], range: &Range<u32>) -> &'a [T] {
    all.get(range.start as usize..range.end as usize).unwrap_or_default()
}

fn append<T>(all: &mut Vec<T>, more: Vec<T>) -> Range<u32> {
    let position = |position: usize| u32::try_from(position).unwrap_or(u32::MAX);
    let start = position(all.len());
    all.extend(more);
    start..position(all.len())
}
