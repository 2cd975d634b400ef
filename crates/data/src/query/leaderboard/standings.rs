//! A leaderboard of any length: the ranks of all, and each row when it is looked at.

use std::borrow::Cow;

use milestream_fast::radix_sort;

use super::movement::move_row;
use super::rows::build;
use super::standing::row;
use super::{By, Standing, StandingsQuery, Subject, Versions};
use crate::figure::Moment;
use crate::model::{Dataset, Track, TrackId};
use crate::query::{Evidence, progress};
use crate::{Date, Day, Value};

/// Every track or artist with a figure at a day, the most first; equal counts in the order of the file.
///
/// Gain and movement are those since the day before the newest count shown: on two days of a daily file, since the day
/// before. A row without a count since then has no movement, and the gain up to its own count. Of many rows, [`Standings`]
/// makes only those that are looked at.
///
/// ```
/// # use milestream_data::{Date, Day, Origin, parse_csv, query};
/// let rows = "title,artist,streams,date,album\n\
///     Glass Tide,Ada,1500000000,2026-11-20,Tides\n\
///     Glass Tide,Ada,1514000000,2026-11-27,Tides\n\
///     Salt Road,Ada,90000000,2026-11-27,Tides\n";
/// let origin = Origin { title: "", publisher: "A", url: "https://a.example/", artist: None, as_of: None };
/// let (dataset, _) = parse_csv(rows.as_bytes(), &origin)?;
/// let today = Day::parse("2026-11-28").unwrap();
/// let standings = query::standings(&dataset, &query::StandingsQuery::tracks(None), today);
/// assert_eq!(standings.iter().map(|row| (row.rank, row.value.amount())).collect::<Vec<_>>(), [(1, 1_514_000_000), (2, 90_000_000)]);
/// # Ok::<(), milestream_data::Error>(())
/// ```
pub fn standings(dataset: &Dataset, query: &StandingsQuery, at: Day) -> Vec<Standing> {
    let standings = Standings::new(dataset, query, at);
    (0..standings.len()).filter_map(|place| standings.get(dataset, place)).collect()
}

/// Every track or artist with a figure at a day, the most first; equal counts in the order of the file.
///
/// It belongs to the dataset that it was made of. A row of 100,000 is a rank and a place in the file; what else it holds
/// is worked out by [`get`](Self::get).
#[derive(Debug)]
pub struct Standings {
    at: Day,
    rows: Rows,
    songs: usize,
}

#[derive(Debug)]
enum Rows {
    Tracks { ranked: Ranked, span: Option<(Date, Date)>, before: Before },
    Built(Vec<Standing>),
}

/// Tracks in the order of their ranks.
#[derive(Debug, Default)]
struct Ranked {
    /// Their places in the file.
    tracks: Vec<u32>,
    ranks: Vec<u32>,
}

/// The day before the newest count, and the ranks that tracks had on it, by their places in the file; 0 where a track
/// had none. Empty where no track had one.
#[derive(Debug)]
struct Before {
    at: Day,
    /// The last day of the newest count that was known then.
    newest: Option<Day>,
    ranks: Vec<u32>,
}

impl Standings {
    /// The leaderboard at a day.
    pub fn new(dataset: &Dataset, query: &StandingsQuery, at: Day) -> Self {
        let rows = if query.by == By::Tracks && query.versions == Versions::Each {
            let (now, span) = ranked(dataset, query, at.into());
            let newest = |span: Option<(Date, Date)>| span.map(|(_, newest)| newest.last_day());
            let before = newest(span).map_or(at, Day::previous);
            let earlier = span.map(|_| ranked(dataset, query, Moment { then: before, now: at }));
            let (earlier, earlier_span) = earlier.unwrap_or_default();
            let newest = newest(earlier_span);
            let count = if earlier.tracks.is_empty() { 0 } else { dataset.tracks().len() };
            let ranks = radix_sort::scattered(count, &earlier.tracks, &earlier.ranks);
            Rows::Tracks { ranked: now, span, before: Before { at: before, newest, ranks } }
        } else {
            Rows::Built(build(dataset, query, at))
        };
        let has_songs = matches!(query.by, By::Tracks | By::Upcoming { .. });
        Self { at, rows, songs: if has_songs { songs(dataset, query) } else { 0 } }
    }

    /// How many songs there are of those that are ranked, with a count or without; 0 where artists or albums are ranked.
    pub const fn songs(&self) -> usize {
        self.songs
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        match &self.rows {
            Rows::Tracks { ranked, .. } => ranked.tracks.len(),
            Rows::Built(rows) => rows.len(),
        }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Who or what is in a row, counted from 0.
    pub fn subject(&self, place: usize) -> Option<Subject> {
        match &self.rows {
            Rows::Tracks { ranked, .. } => Some(Subject::Track(ranked.track(place)?)),
            Rows::Built(rows) => Some(rows.get(place)?.subject),
        }
    }

    /// The places of tracks in the file, in the order of the rows; `None` where rows are not of tracks.
    pub fn tracks(&self) -> Option<Cow<'_, [u32]>> {
        match &self.rows {
            Rows::Tracks { ranked, .. } => Some(Cow::Borrowed(&ranked.tracks)),
            Rows::Built(rows) => {
                let track = |row: &Standing| match row.subject {
                    Subject::Track(track) => u32::try_from(track.index()).ok(),
                    Subject::Artist(_) | Subject::Album(_) => None,
                };
                rows.iter().map(track).collect()
            }
        }
    }

    /// How many a row has.
    pub fn value(&self, dataset: &Dataset, place: usize) -> Option<Value> {
        match &self.rows {
            Rows::Tracks { ranked, .. } => Some(dataset.track_figure(ranked.track(place)?, self.at)?.value),
            Rows::Built(rows) => Some(rows.get(place)?.value),
        }
    }

    /// The dates of the oldest and of the newest figure of all rows; `None` where none has a date.
    pub fn span(&self) -> Option<(Date, Date)> {
        match &self.rows {
            Rows::Tracks { span, .. } => *span,
            Rows::Built(rows) => rows.iter().map(|row| row.as_of).fold(None, span_with),
        }
    }

    /// The date of a row's figure.
    pub fn as_of(&self, dataset: &Dataset, place: usize) -> Option<Date> {
        match &self.rows {
            Rows::Tracks { ranked, .. } => Some(dataset.track_figure(ranked.track(place)?, self.at)?.as_of),
            Rows::Built(rows) => Some(rows.get(place)?.as_of),
        }
    }

    /// A row.
    pub fn get(&self, dataset: &Dataset, place: usize) -> Option<Standing> {
        let (ranked, before) = match &self.rows {
            Rows::Tracks { ranked, before, .. } => (ranked, before),
            Rows::Built(rows) => return rows.get(place).cloned(),
        };
        let (track, rank) = (ranked.track(place)?, *ranked.ranks.get(place)?);
        let mut now = standing(dataset, (track, rank), self.at.into())?;
        if !before.ranks.is_empty() {
            let rank = before.ranks.get(track.index()).copied().filter(|rank| *rank > 0);
            let then = Moment { then: before.at, now: self.at };
            let earlier = rank.and_then(|rank| standing(dataset, (track, rank), then));
            move_row(dataset, &mut now, earlier.as_ref(), (before.newest, self.at));
        }
        Some(now)
    }
}

/// How many songs a query admits.
fn songs(dataset: &Dataset, query: &StandingsQuery) -> usize {
    let admitted = query.tracks_of(dataset);
    if query.versions == Versions::Each {
        return admitted.count();
    }
    let mut is_there = vec![false; dataset.tracks().len()];
    for (id, track) in admitted {
        if let Some(slot) = is_there.get_mut(track.of.unwrap_or(id).index()) {
            *slot = true;
        }
    }
    is_there.into_iter().filter(|is_there| *is_there).count()
}

impl Ranked {
    fn track(&self, place: usize) -> Option<TrackId> {
        Some(TrackId::new(*self.tracks.get(place)? as usize))
    }
}

fn standing(dataset: &Dataset, (track, rank): (TrackId, u32), at: Moment) -> Option<Standing> {
    let figure = dataset.figure_then(&dataset.track(track)?.counts, at)?;
    let progress = progress(figure.value, dataset.milestones());
    let row = row(Subject::Track(track), figure.value, figure.as_of, Evidence::Reported(figure), progress);
    Some(Standing { rank, ..row })
}

/// So many tracks are gone through in a call: a browser makes a function fast for its next call.
const AT_A_TIME: usize = 1_024;

/// Adds the amounts of some of the tracks, of which `first` is the place of the first one, and tells the dates of the oldest
/// and the newest of them.
#[inline(never)]
fn add_amounts(
    dataset: &Dataset,
    query: &StandingsQuery,
    at: Moment,
    (tracks, first): (&[Track], u32),
    amounts: &mut Vec<(u64, u32)>,
    span: Option<(Date, Date)>,
) -> Option<(Date, Date)> {
    let mut span = span;
    for (track, place) in tracks.iter().zip(first..) {
        if query.whose.admits(dataset, track, query.artist)
            && let Some(figure) = dataset.figure_then(&track.counts, at)
        {
            span = span_with(span, figure.as_of);
            // The most come first; equal amounts stay in the order of the file.
            amounts.push((u64::MAX - figure.value.amount(), place));
        }
    }
    span
}

/// The oldest and the newest date, with one more; what has no date is neither.
fn span_with(span: Option<(Date, Date)>, date: Date) -> Option<(Date, Date)> {
    if date.is_unknown() {
        return span;
    }
    let Some((oldest, newest)) = span else { return Some((date, date)) };
    let is_older = date.last_day() < oldest.last_day();
    let is_newer = date.last_day() > newest.last_day();
    Some((if is_older { date } else { oldest }, if is_newer { date } else { newest }))
}

/// The tracks that a query admits, by their amounts, and the dates of the oldest and the newest of them.
fn ranked(dataset: &Dataset, query: &StandingsQuery, at: Moment) -> (Ranked, Option<(Date, Date)>) {
    let mut span = None;
    let mut amounts: Vec<(u64, u32)> = Vec::with_capacity(dataset.tracks().len());
    for (tracks, first) in dataset.tracks().chunks(AT_A_TIME).zip((0..).step_by(AT_A_TIME)) {
        span = add_amounts(dataset, query, at, (tracks, first), &mut amounts, span);
    }
    radix_sort::by_number(&mut amounts);
    let (tracks, ranks) = radix_sort::ranked(&amounts);
    (Ranked { tracks, ranks }, span)
}
