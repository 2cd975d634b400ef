//! Adds what another dataset has seen.

use std::collections::HashMap;

use super::Change;
use super::arena::refill;
use super::matching::Matching;
use crate::figure::{order, replaces};
use crate::model::{Dataset, Details, Observation, Period, SourceId, SourceIds, Track, TrackId};
use crate::{Date, Day, Precision, Value};

/// Adds the tracks of `new` and their counts to `base`, and tells what has happened to them since. What `base` says
/// already is not said again; where both have read one source on one day, the higher count is kept, since a day grows. The
/// coverage, totals, honours, notes and albums of `new` are not added.
pub fn merge(base: &Dataset, new: &Dataset) -> (Dataset, Vec<Change>) {
    let mut merged = base.clone();
    let matching = Matching::of(&mut merged, new);
    let mut changes = removed_tracks(base, new, &matching);
    // Of every track those of the new dataset that are it.
    let mut news: Vec<Option<&Track>> = vec![None; merged.tracks.len()];
    // Where each track of the new dataset is now, and those of them that are new.
    let (mut places, mut added) = (Vec::new(), Vec::new());
    for (track, own) in new.tracks.iter().zip(&matching.tracks) {
        if let Some(slot) = own.and_then(|own| news.get_mut(own.index())) {
            *slot = Some(track);
            places.extend(*own);
            continue;
        }
        places.push(TrackId::new(merged.tracks.len()));
        added.push((merged.tracks.len(), track.of));
        news.push(Some(track));
        changes.push(Change::Appeared(TrackId::new(merged.tracks.len())));
        let details = Details {
            featuring: matching.artists_of(&track.featuring),
            performed_by: matching.artists_of(&track.performed_by),
            of: None,
            ..Details::clone(track)
        };
        let name = (track.id.clone(), track.title.clone());
        merged.tracks.push(Track::new(name, matching.artists_of(&track.artists), (0..0, 0..0), details));
    }
    for (index, of) in added {
        if let Some(track) = merged.tracks.get_mut(index) {
            track.edit(|details| details.of = of.and_then(|of| places.get(of.index())).copied());
        }
    }
    refill(&mut merged, |index, counts, periods| {
        let (mut counts, mut periods) = (counts.to_vec(), periods.to_vec());
        if let Some(track) = news.get(index).copied().flatten() {
            let known = counts.len();
            let mut all = Counts::of(counts);
            for seen in new.counts(&track.counts) {
                all.add(Observation { sources: matching.sources_of(&seen.sources), ..seen.clone() });
            }
            counts = all.in_order(known);
            let seen = new.periods(track).iter();
            let seen = seen.map(|seen| Period { sources: matching.sources_of(&seen.sources), ..seen.clone() });
            add_periods(&mut periods, seen);
        }
        (counts, periods)
    });
    merged.tracks_by_id = merged.order_by_id();
    for id in base.track_ids() {
        changes.extend(moved(base, &merged, id));
    }
    (merged.finished(), changes)
}

/// The tracks that are not there any more: of the sources that the new counts are from, else of their artists.
fn removed_tracks(base: &Dataset, new: &Dataset, matching: &Matching) -> Vec<Change> {
    let mut is_there = vec![false; base.tracks.len()];
    for own in matching.tracks.iter().flatten() {
        if let Some(slot) = is_there.get_mut(own.index()) {
            *slot = true;
        }
    }
    let (mut sources, mut artists) = (vec![false; matching.sources.len()], vec![false; matching.artists.len()]);
    let mark = |all: &mut [bool], index: usize| all.get_mut(index).into_iter().for_each(|slot| *slot = true);
    for track in &new.tracks {
        track.artists.iter().for_each(|id| mark(&mut artists, id.index()));
        for seen in new.counts(&track.counts) {
            seen.sources.iter().for_each(|id| mark(&mut sources, id.index()));
        }
    }
    // The same of the dataset that they were found in.
    let (mut own_sources, mut own_artists) = (vec![false; base.sources.len()], vec![false; base.artists.len()]);
    for (own, _) in matching.sources.iter().zip(&sources).filter(|(_, is_used)| **is_used) {
        mark(&mut own_sources, own.index());
    }
    for (own, _) in matching.artists.iter().zip(&artists).filter(|(_, is_used)| **is_used) {
        mark(&mut own_artists, own.index());
    }
    let is_marked = |all: &[bool], index: usize| all.get(index).copied().unwrap_or_default();
    let is_source = |id: &SourceId| is_marked(&own_sources, id.index());
    let is_of_sources =
        |track: &Track| base.counts(&track.counts).iter().any(|seen| seen.sources.iter().any(is_source));
    let is_shared = base.tracks.iter().any(is_of_sources);
    let is_of_artists = |track: &Track| track.artists.iter().any(|id| is_marked(&own_artists, id.index()));
    let gone = base.track_ids().zip(&base.tracks).zip(is_there).filter(|(_, is_there)| !is_there);
    gone.filter(|((_, track), _)| if is_shared { is_of_sources(track) } else { is_of_artists(track) })
        .map(|((id, _), _)| Change::Vanished(id))
        .collect()
}

/// The counts of a track, to which others are added.
struct Counts {
    all: Vec<Observation>,
    /// How many of `all` have this date and value.
    values: HashMap<(Date, Value), usize>,
    /// The first exact one of each day, belief and source.
    exact: HashMap<(Date, bool, SourceIds), usize>,
}

impl Counts {
    fn of(all: Vec<Observation>) -> Self {
        let mut counts = Self { all: Vec::new(), values: HashMap::new(), exact: HashMap::new() };
        for seen in all {
            counts.push(seen);
        }
        counts
    }

    fn push(&mut self, seen: Observation) {
        *self.values.entry((seen.as_of, seen.value)).or_default() += 1;
        if seen.value.precision() == Precision::Exact {
            self.exact.entry(reading(&seen)).or_insert(self.all.len());
        }
        self.all.push(seen);
    }

    fn add(&mut self, seen: Observation) {
        if self.values.get(&(seen.as_of, seen.value)).is_some_and(|many| *many > 0) {
            return;
        }
        let same_day = self.exact.get(&reading(&seen)).filter(|_| seen.value.precision() == Precision::Exact);
        let Some(known) = same_day.and_then(|place| self.all.get_mut(*place)) else { return self.push(seen) };
        if replaces(known, &seen) {
            for (one, change) in [(&*known, -1), (&seen, 1)] {
                let many = self.values.entry((one.as_of, one.value)).or_default();
                *many = many.saturating_add_signed(change);
            }
            *known = seen;
        }
    }

    /// Those that were there, in their order, and each new one behind all that are not later.
    fn in_order(self, known: usize) -> Vec<Observation> {
        let mut known_ones = self.all;
        let mut new = known_ones.split_off(known.min(known_ones.len()));
        if new.is_empty() {
            return known_ones;
        }
        // A history need not be in order itself: the earliest day from each place on tells which place is the last that is
        // not later.
        let mut earliest: Vec<Day> = known_ones.iter().map(|seen| seen.as_of.last_day()).collect();
        let mut day = Day::MAX;
        for one in earliest.iter_mut().rev() {
            day = day.min(*one);
            *one = day;
        }
        new.sort_by_key(|seen| seen.as_of.last_day());
        let mut all = Vec::with_capacity(known_ones.len() + new.len());
        let mut known_ones = known_ones.into_iter();
        for seen in new {
            let place = earliest.partition_point(|day| *day <= seen.as_of.last_day());
            let behind = place.saturating_sub(earliest.len() - known_ones.len());
            all.extend(known_ones.by_ref().take(behind));
            all.push(seen);
        }
        all.extend(known_ones);
        all
    }
}

/// What a day has one exact count of.
fn reading(seen: &Observation) -> (Date, bool, SourceIds) {
    (seen.as_of, seen.disputed, seen.sources.clone())
}

/// Adds `new` to the periods of a track: one that is known with another count gets the newer one.
fn add_periods(periods: &mut Vec<Period>, new: impl Iterator<Item = Period>) {
    let span = |period: &Period| (period.from, period.to, period.sources.clone());
    let mut places: HashMap<_, usize> = HashMap::new();
    for (place, period) in periods.iter().enumerate() {
        places.entry(span(period)).or_insert(place);
    }
    for period in new {
        let place = *places.entry(span(&period)).or_insert(periods.len());
        match periods.get_mut(place) {
            Some(known) => *known = period,
            None => periods.push(period),
        }
    }
}

/// What has happened to a track that was there.
fn moved(base: &Dataset, merged: &Dataset, id: TrackId) -> Option<Change> {
    let before = base.track_figure(id, Day::MAX)?;
    let track = merged.track(id)?;
    let newest = merged.counts(&track.counts).iter().filter(|seen| !seen.disputed).max_by_key(|seen| order(seen))?;
    // Of a year that is not over nobody knows whether it is later than a day of it.
    let is_later = before.as_of.is_certainly_before(newest.as_of);
    if is_later && newest.value.hi().is_some_and(|hi| hi < before.value.lo()) {
        let before = Box::new(base.observation(before.observation)?.clone());
        return Some(Change::Decreased { track: id, before, now: Box::new(newest.clone()) });
    }
    let now = merged.track_figure(id, Day::MAX)?;
    let threshold = merged.milestones().last_reached(now.value.lo())?;
    (base.milestones().last_reached(base.most_claimed(before)) < Some(threshold))
        .then_some(Change::Crossed { track: id, threshold })
}
