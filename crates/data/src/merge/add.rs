//! Adds what another dataset has seen.

use super::Change;
use super::arena::refill;
use super::matching::Matching;
use crate::figure::{order, replaces};
use crate::model::{Dataset, Details, Observation, Period, SourceId, Track, TrackId};
use crate::{Day, Precision};

/// Adds the tracks of `new` and their counts to `base`, and tells what has happened to them since. What `base` says
/// already is not said again; where both have read one source on one day, the higher count is kept, since a day grows. The
/// coverage, totals, honours and notes of `new` are not added.
pub fn merge(base: &Dataset, new: &Dataset) -> (Dataset, Vec<Change>) {
    let mut merged = base.clone();
    let matching = Matching::of(&mut merged, new);
    let mut changes = vanished(base, new, &matching);
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
            for seen in new.counts(&track.counts) {
                add_count(&mut counts, Observation { sources: matching.sources_of(&seen.sources), ..seen.clone() });
            }
            for period in new.periods(track) {
                add_period(&mut periods, Period { sources: matching.sources_of(&period.sources), ..period.clone() });
            }
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
fn vanished(base: &Dataset, new: &Dataset, matching: &Matching) -> Vec<Change> {
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

fn add_count(counts: &mut Vec<Observation>, seen: Observation) {
    if counts.iter().any(|known| known.as_of == seen.as_of && known.value == seen.value) {
        return;
    }
    let is_exact = |one: &Observation| one.value.precision() == Precision::Exact;
    let same_day = counts.iter_mut().find(|known| {
        (known.as_of, known.disputed) == (seen.as_of, seen.disputed)
            && known.sources == seen.sources
            && is_exact(known)
            && is_exact(&seen)
    });
    if let Some(known) = same_day {
        if replaces(known, &seen) {
            *known = seen;
        }
        return;
    }
    // Behind all that are not later, so that the history stays in order.
    let place = counts.iter().rposition(|known| known.as_of.last_day() <= seen.as_of.last_day());
    counts.insert(place.map_or(0, |place| place + 1), seen);
}

fn add_period(periods: &mut Vec<Period>, period: Period) {
    if periods.contains(&period) {
        return;
    }
    let same =
        |known: &&mut Period| known.from == period.from && known.to == period.to && known.sources == period.sources;
    match periods.iter_mut().find(same) {
        Some(known) => *known = period,
        None => periods.push(period),
    }
}

/// What has happened to a track that was there.
fn moved(base: &Dataset, merged: &Dataset, id: TrackId) -> Option<Change> {
    let before = base.track_figure(id, Day::MAX)?;
    let track = merged.track(id)?;
    let newest = merged.counts(&track.counts).iter().filter(|seen| !seen.disputed).max_by_key(|seen| order(seen))?;
    let is_later = !before.as_of.is_unknown() && newest.as_of.last_day() > before.as_of.last_day();
    if is_later && newest.value.hi().is_some_and(|hi| hi < before.value.lo()) {
        let before = Box::new(base.observation(before.observation)?.clone());
        return Some(Change::Decreased { track: id, before, now: Box::new(newest.clone()) });
    }
    let now = merged.track_figure(id, Day::MAX)?;
    let threshold = merged.milestones().last_reached(now.value.lo())?;
    (base.milestones().last_reached(before.value.lo()) < Some(threshold))
        .then_some(Change::Crossed { track: id, threshold })
}
