//! Honours, crossings and notes on one line.

use std::cmp::Reverse;

use super::crossing::{Crossing, crossings, is_better};
use crate::Day;
use crate::model::{Dataset, Honour, HonourId, HonourKind, NoteId, SourceId, Track, TrackId, When};

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// When.
    pub when: When,
    /// What.
    pub kind: EntryKind,
    /// The honours that tell of the same crossing.
    pub honours: Vec<HonourId>,
    /// Who says so, the one with the best date first.
    pub sources: Vec<SourceId>,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// An honour.
    Honour(HonourId),
    /// A track has passed a celebrated milestone.
    Crossing {
        /// The track.
        track: TrackId,
        /// The milestone.
        threshold: u64,
    },
    /// A note.
    Note(NoteId),
}

/// What is known at a day of those whom the dataset is about, the newest first: by the last day that a date can mean. On one day crossings stand before
/// honours, these before notes, each in the order of the file.
///
/// One crossing is one entry, whoever reports it. A first or a milestone of one track with a threshold is a report of
/// that crossing; it is an entry of its own only where there is no such crossing.
///
/// ```
/// # use milestream_data::{Date, Day, Origin, parse_csv, query};
/// let rows = "title,artist,streams,date,album\n\
///     Glass Tide,Ada,99000000,2026-11-20,Tides\n\
///     Glass Tide,Ada,101000000,2026-11-27,Tides\n";
/// let origin = Origin { title: "", publisher: "A", url: "https://a.example/", artist: None, as_of: None };
/// let (dataset, _) = parse_csv(rows.as_bytes(), &origin)?;
/// let today = Day::parse("2026-11-28").unwrap();
/// let newest = &query::timeline(&dataset, today)[0];
/// assert!(matches!(newest.kind, query::EntryKind::Crossing { threshold: 100_000_000, .. }));
/// # Ok::<(), milestream_data::Error>(())
/// ```
pub fn timeline(dataset: &Dataset, at: Day) -> Vec<Entry> {
    let tracks = dataset.track_ids().zip(dataset.tracks()).filter(|(_, track)| dataset.is_main(track));
    let mut entries = entries(dataset, tracks, |honour| is_main(dataset, honour), at);
    for (index, note) in dataset.notes().iter().enumerate() {
        if let Some(as_of) = note.as_of.filter(|as_of| as_of.is_known_at(at)) {
            let kind = EntryKind::Note(NoteId::new(index));
            entries.push(Entry { when: When::On(as_of), kind, honours: Vec::new(), sources: note.sources.to_vec() });
        }
    }
    sorted(entries)
}

/// The entries of one track, whoever the dataset is about; nothing where there is no such track.
///
/// ```
/// # use milestream_data::{Date, Day, Origin, parse_csv, query};
/// let rows = "title,artist,streams,date,album\n\
///     Glass Tide,Ada,99000000,2026-11-20,Tides\n\
///     Glass Tide,Ada,101000000,2026-11-27,Tides\n\
///     Salt Road,Ada,90000000,2026-11-27,Tides\n";
/// let origin = Origin { title: "", publisher: "A", url: "https://a.example/", artist: None, as_of: None };
/// let (dataset, _) = parse_csv(rows.as_bytes(), &origin)?;
/// let today = Day::parse("2026-11-28").unwrap();
/// let entries = dataset.track_ids().map(|track| query::timeline_of(&dataset, track, today).len());
/// assert_eq!(entries.collect::<Vec<_>>(), [1, 0]);
/// # Ok::<(), milestream_data::Error>(())
/// ```
pub fn timeline_of(dataset: &Dataset, track: TrackId, at: Day) -> Vec<Entry> {
    let its = dataset.track(track).map(|its| (track, its));
    sorted(entries(dataset, its.into_iter(), |honour| honour.tracks.contains(&track), at))
}

/// Crossings and honours, the former in the order of their tracks.
fn entries<'a>(
    dataset: &'a Dataset,
    tracks: impl Iterator<Item = (TrackId, &'a Track)>,
    admits: impl Fn(&Honour) -> bool,
    at: Day,
) -> Vec<Entry> {
    let mut entries = Vec::new();
    for (id, track) in tracks {
        entries.extend(crossings(dataset, track, at).into_iter().map(|crossing| entry(dataset, id, &crossing)));
    }
    let crossed = entries.len();
    for (index, honour) in dataset.honours().iter().enumerate() {
        if !honour.date.is_known_at(at) || !admits(honour) {
            continue;
        }
        let id = HonourId::new(index);
        let same = crossing_of(honour).and_then(|(track, kind)| {
            // They stand in the order of their tracks.
            let crossings = entries.get_mut(..crossed)?;
            let first = crossings.partition_point(|entry| crossed_by(entry) < Some(track));
            let its = crossings.iter_mut().skip(first).take_while(|entry| crossed_by(entry) == Some(track));
            its.into_iter().find(|entry| entry.kind == kind)
        });
        match same {
            Some(entry) => merge(entry, id, honour),
            None => entries.push(Entry {
                when: honour.date,
                kind: EntryKind::Honour(id),
                honours: Vec::new(),
                sources: honour.sources.to_vec(),
            }),
        }
    }
    entries
}

/// The newest first. A stable sort, so that entries of one day keep the order in which they were made.
fn sorted(mut entries: Vec<Entry>) -> Vec<Entry> {
    entries.sort_by_key(|entry| Reverse(entry.when.date().last_day()));
    entries
}

/// Whether an honour is one of those whom the dataset is about, or for a song of theirs; or names nobody.
fn is_main(dataset: &Dataset, honour: &Honour) -> bool {
    let is_song = |id: &TrackId| dataset.track(*id).is_some_and(|track| dataset.is_main(track));
    (honour.artists.is_empty() && honour.tracks.is_empty())
        || honour.artists.iter().any(|id| dataset.is_main_artist(*id))
        || honour.tracks.iter().any(is_song)
}

fn entry(dataset: &Dataset, track: TrackId, crossing: &Crossing) -> Entry {
    let mut sources = Vec::new();
    for observation in crossing.reports.iter().filter_map(|id| dataset.observation(*id)) {
        add(&mut sources, &observation.sources);
    }
    Entry {
        when: crossing.when,
        kind: EntryKind::Crossing { track, threshold: crossing.threshold },
        honours: Vec::new(),
        sources,
    }
}

/// The track that has passed a milestone, where the entry is of that.
fn crossed_by(entry: &Entry) -> Option<TrackId> {
    match entry.kind {
        EntryKind::Crossing { track, .. } => Some(track),
        EntryKind::Honour(_) | EntryKind::Note(_) => None,
    }
}

/// The crossing that an honour is a report of, with its track, if it is one.
fn crossing_of(honour: &Honour) -> Option<(TrackId, EntryKind)> {
    let is_report = matches!(honour.kind, HonourKind::First | HonourKind::Milestone);
    match honour.tracks.as_slice() {
        [track] if is_report => Some((*track, EntryKind::Crossing { track: *track, threshold: honour.threshold? })),
        _ => None,
    }
}

fn merge(entry: &mut Entry, id: HonourId, honour: &Honour) {
    entry.honours.push(id);
    if is_better(honour.date, entry.when) {
        entry.when = honour.date;
        let mut sources = honour.sources.to_vec();
        add(&mut sources, &entry.sources);
        entry.sources = sources;
    } else {
        add(&mut entry.sources, &honour.sources);
    }
}

fn add(sources: &mut Vec<SourceId>, more: &[SourceId]) {
    for source in more {
        if !sources.contains(source) {
            sources.push(*source);
        }
    }
}
