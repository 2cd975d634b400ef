//! What has passed a milestone between two states of a dataset: what a page that stays open sees happen.

use super::Evidence;
use super::coverage::coverage_then;
use crate::figure::Moment;
use crate::model::{ArtistId, Dataset, TrackId};
use crate::{Date, Day, Milestones, Value};

/// Something whose count may pass a milestone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CounterRef {
    /// The streams of a track.
    Track(TrackId),
    /// The songs of an artist past a threshold.
    Songs {
        /// Whose.
        artist: ArtistId,
        /// Past how many streams.
        threshold: u64,
    },
    /// The series at this place of [`Dataset::totals`].
    Total(usize),
}

/// A milestone that was passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passed {
    /// The milestone.
    pub threshold: u64,
    /// The count that is surely past it.
    pub value: Value,
    /// The date of the count.
    pub as_of: Date,
}

/// What `counter` of the dataset `new` has surely passed since `old`, each as known at its day: the `aim` where it goes
/// toward one, else the goal of its report, else the highest milestone. Songs have no milestones of their own, nor awards where the
/// dataset brings none.
///
/// `None` where nothing was passed, and where `old` has no count of it: what may have been so before has not just happened.
///
/// ```
/// # use milestream_data::{Date, Day, Origin, parse_csv, query};
/// let rows = "title,artist,streams,date,album\n\
///     Glass Tide,Ada,999000000,2026-11-26,Tides\n\
///     Glass Tide,Ada,1001000000,2026-11-27,Tides\n";
/// let origin = Origin { title: "", publisher: "A", url: "https://a.example/", artist: None, as_of: None };
/// let (dataset, _) = parse_csv(rows.as_bytes(), &origin)?;
/// let today = Day::parse("2026-11-28").unwrap();
/// let (before, track) = (Day::parse("2026-11-26").unwrap(), dataset.track_ids().next().unwrap());
/// let passed = query::passed((&dataset, before), (&dataset, today), query::CounterRef::Track(track), None);
/// assert_eq!(passed.map(|passed| passed.threshold), Some(1_000_000_000));
/// # Ok::<(), milestream_data::Error>(())
/// ```
pub fn passed(old: (&Dataset, Day), new: (&Dataset, Day), counter: CounterRef, aim: Option<u64>) -> Option<Passed> {
    let ((old, before), (new, now)) = (old, new);
    let known = match counter {
        CounterRef::Track(track) => CounterRef::Track(old.remap_track(new, track)?),
        CounterRef::Songs { artist, threshold } => {
            CounterRef::Songs { artist: old.remap_artist(new, artist)?, threshold }
        }
        CounterRef::Total(index) => CounterRef::Total(old.remap_total(new, index)?),
    };
    let before = Stand::of(old, known, before.into())?;
    let after = Stand::of(new, counter, now.into())?;
    let milestone = || after.milestones?.last_reached(after.value.lo());
    let threshold = aim.or(after.goal).or_else(milestone)?;
    let is_passed = before.most < threshold && threshold <= after.value.lo();
    is_passed.then_some(Passed { threshold, value: after.value, as_of: after.as_of })
}

/// Whether `counter` had surely reached `threshold` by a day, as one knows on a later one: what was set aside in between does
/// not count.
///
/// ```
/// # use milestream_data::{Date, Day, Origin, parse_csv, query};
/// let rows = "title,artist,streams,date\n\
///     Glass Tide,Ada,501000000,2026-09-15\n\
///     Glass Tide,Ada,50200000,2026-10-20\n\
///     Glass Tide,Ada,540000000,2026-11-20\n";
/// let origin = Origin { title: "", publisher: "A", url: "https://a.example/", artist: None, as_of: None };
/// let (dataset, _) = parse_csv(rows.as_bytes(), &origin)?;
/// let song = query::CounterRef::Track(dataset.track_ids().next().unwrap());
/// let (october, today) = (Day::parse("2026-10-31").unwrap(), Day::parse("2026-11-28").unwrap());
/// assert!(query::was_reached(&dataset, song, 500_000_000, october, today));
/// # Ok::<(), milestream_data::Error>(())
/// ```
pub fn was_reached(dataset: &Dataset, counter: CounterRef, threshold: u64, by: Day, today: Day) -> bool {
    Stand::of(dataset, counter, Moment { then: by, now: today }).is_some_and(|stand| stand.value.lo() >= threshold)
}

/// The count of a counter at a day.
struct Stand<'d> {
    value: Value,
    /// The most that it surely is by its figure or by what that contradicts: which of the two is a slip, nobody knows yet.
    most: u64,
    as_of: Date,
    goal: Option<u64>,
    /// What it climbs, where it has milestones.
    milestones: Option<&'d Milestones>,
}

impl<'d> Stand<'d> {
    fn of(dataset: &'d Dataset, counter: CounterRef, at: Moment) -> Option<Self> {
        let (figure, milestones) = match counter {
            CounterRef::Track(track) => {
                (dataset.figure_then(&dataset.track(track)?.counts, at)?, Some(dataset.milestones()))
            }
            CounterRef::Total(index) => {
                (dataset.total_figure_then(index, at)?, dataset.milestones_of(dataset.totals().get(index)?.metric))
            }
            CounterRef::Songs { artist, threshold } => {
                let coverage = coverage_then(dataset, artist, threshold, at)?;
                let (value, as_of) = (coverage.value(), coverage.as_of);
                let most = match coverage.evidence {
                    Evidence::Reported(figure) => dataset.most_claimed(figure),
                    _ => value.lo(),
                };
                return Some(Self { value, most, as_of, goal: coverage.goal, milestones: None });
            }
        };
        let most = dataset.most_claimed(figure);
        Some(Self { value: figure.value, most, as_of: figure.as_of, goal: None, milestones })
    }
}
