//! The value of a counter: one number, its target, and what it rests on. Pure.

pub mod outlook;
pub(crate) mod outlook_sentences;
pub(crate) mod sentences;
pub(crate) mod text;

use milestream_data::model::{ArtistId, Color, CoverageSeries, Credit, Dataset, Metric, TrackId};
use milestream_data::query::{self, CounterRef, Coverage, Evidence, NearMiss, Progress};
use milestream_data::{Date, Day, Milestones, Value};

use crate::state::options::{CreditOption, Options, View};

/// What is counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Songs of an artist past a threshold.
    Songs {
        /// Who is credited with the songs.
        artist: ArtistId,
        /// In streams: songs count that have surely reached it.
        threshold: u64,
    },
    /// The streams of a track.
    Track(TrackId),
    /// A total of an artist.
    Total {
        /// Whose total it is.
        artist: ArtistId,
        /// Streams, people or awards.
        metric: Metric,
        /// By which credits.
        credit: Credit,
        /// What exactly, where the metric needs a name ("Daesang awards").
        name: Option<String>,
        /// Its place in [`Dataset::totals`].
        index: usize,
    },
}

impl Subject {
    /// The steps that it goes through: those of its total, else those of songs.
    pub fn milestones<'d>(&self, dataset: &'d Dataset) -> &'d Milestones {
        let own = match self {
            Self::Total { metric, .. } => dataset.milestones_of(*metric),
            Self::Songs { .. } | Self::Track(_) => None,
        };
        own.unwrap_or(dataset.milestones())
    }

    /// What can pass a milestone.
    pub const fn counter_ref(&self) -> CounterRef {
        match *self {
            Self::Songs { artist, threshold } => CounterRef::Songs { artist, threshold },
            Self::Track(track) => CounterRef::Track(track),
            Self::Total { index, .. } => CounterRef::Total(index),
        }
    }
}

/// A number, with what it goes toward and what it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CounterValue {
    /// What is counted.
    pub subject: Subject,
    /// Songs of an artist, streams of a song, or the amount of a total.
    pub value: Value,
    /// Of how many, from the same observation.
    pub total: Option<u64>,
    /// What it goes toward.
    pub target: Option<Target>,
    /// The songs closest to the threshold, the closest first.
    pub nearest: Vec<NearMiss>,
    /// The date it is as of.
    pub as_of: Date,
    /// The observations behind it.
    pub evidence: Evidence,
}

/// What a counter goes toward.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A hoped-for number of songs or awards.
    Goal {
        /// How many are hoped for: by the embed, else by the report.
        goal: u64,
        /// How far it is; without a next milestone where the goal is reached.
        progress: Progress,
    },
    /// Every song is past the threshold.
    Complete,
    /// A milestone ahead.
    Milestone(Progress),
    /// A threshold that was asked for and is passed.
    Passed(u64),
}

impl Target {
    /// How far it is to what is ahead; `None` where nothing is.
    pub fn ahead(&self) -> Option<&Progress> {
        match self {
            Self::Goal { progress, .. } | Self::Milestone(progress) => Some(progress).filter(|way| way.next.is_some()),
            Self::Complete | Self::Passed(_) => None,
        }
    }

    fn toward(value: Value, threshold: u64) -> Self {
        if value.lo() >= threshold { Self::Passed(threshold) } else { Self::Milestone(query::toward(value, threshold)) }
    }
}

/// Why there is no counter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoCounter {
    /// The dataset has no artist or track of this id.
    Unknown(String),
    /// It has no such figure at the day.
    NoFigure,
}

/// The counter that `options` ask for, at a day.
///
/// # Errors
/// [`NoCounter`] where the dataset has no such artist, track or figure.
pub fn counter_value(dataset: &Dataset, options: &Options, at: Day) -> Result<CounterValue, NoCounter> {
    let asked = options.threshold.or(options.goal);
    if let Some(id) = &options.track {
        let track = dataset.track_by_id(id).ok_or_else(|| NoCounter::Unknown(id.clone()))?;
        return track_value(dataset, track, asked, at).ok_or(NoCounter::NoFigure);
    }
    let unknown = || options.artist.clone().map_or(NoCounter::NoFigure, NoCounter::Unknown);
    let artist = artist_of(dataset, options).ok_or_else(unknown)?;
    let found = match counted_total(dataset, options, artist) {
        None => {
            let reported = options.threshold.or_else(|| default_threshold(dataset, artist, at));
            // A board opens with what has been reported, else with its songs.
            let counted = || counted_threshold(dataset, artist, at).filter(|_| options.view != View::Board);
            let threshold = reported.or_else(counted).ok_or(NoCounter::NoFigure)?;
            songs_value(dataset, artist, threshold, options.goal, at)
        }
        Some(metric) => {
            let credit = if metric == Metric::Streams { credit(options.credit) } else { None };
            total_value(dataset, artist, (metric, credit), asked, at)
        }
    };
    found.ok_or(NoCounter::NoFigure)
}

/// All counter values of an artist on a day: its coverages, the highest threshold first, then its totals.
pub fn all_counter_values(dataset: &Dataset, artist: ArtistId, at: Day) -> Vec<CounterValue> {
    let mut thresholds = query::thresholds(dataset, artist, at);
    thresholds.sort_unstable_by(|a, b| b.cmp(a));
    let songs = thresholds.into_iter().filter_map(|threshold| songs_value(dataset, artist, threshold, None, at));
    let totals = dataset.totals().iter().enumerate().filter(|(_, series)| series.artist == artist);
    songs.chain(totals.filter_map(|(index, _)| series_value(dataset, index, None, at))).collect()
}

/// The total that a counter of an artist shows; `None` where it counts songs. A board that asks for no number of songs
/// shows a total of an artist of whom nobody reports one.
fn counted_total(dataset: &Dataset, options: &Options, artist: ArtistId) -> Option<Metric> {
    options.metric.total().or_else(|| {
        let is_open = options.view == View::Board && options.threshold.or(options.goal).is_none();
        let is_of_artist = |series: &&CoverageSeries| series.artist == artist;
        let mut reports = dataset.coverage().iter().filter(is_of_artist);
        let mut has_songs = || reports.any(|series| dataset.has_figure(&series.observations, Day::MAX));
        (is_open && !has_songs()).then(|| first_total(dataset, |of| of == artist)).flatten()
    })
}

/// The total that artists are ranked by; `None` where it is songs past a threshold. A board that asks for no threshold ranks
/// by a total where there are no songs.
pub fn ranked_total(dataset: &Dataset, options: &Options) -> Option<Metric> {
    options.metric.total().or_else(|| {
        let is_open = options.view == View::Board && options.threshold.is_none();
        let is_reported = |series: &CoverageSeries| dataset.has_figure(&series.observations, Day::MAX);
        let has_songs = || dataset.coverage().iter().any(is_reported) || has_counted_songs(dataset);
        (is_open && !has_songs()).then(|| first_total(dataset, |_| true)).flatten()
    })
}

/// Whether any song has a count.
pub fn has_counted_songs(dataset: &Dataset) -> bool {
    dataset.tracks().iter().any(|track| dataset.has_figure(&track.counts, Day::MAX))
}

/// The first kind of total that is known of these artists.
fn first_total(dataset: &Dataset, admits: impl Fn(ArtistId) -> bool) -> Option<Metric> {
    let is_known = |metric: &Metric| {
        let mut totals = dataset.totals().iter().filter(|series| series.metric == *metric && admits(series.artist));
        totals.any(|series| dataset.has_figure(&series.counts, Day::MAX))
    };
    [Metric::Streams, Metric::Followers, Metric::MonthlyListeners, Metric::Awards].into_iter().find(is_known)
}

/// The artist of a counter or a board.
pub fn artist_of(dataset: &Dataset, options: &Options) -> Option<ArtistId> {
    match &options.artist {
        Some(id) => dataset.artist_by_id(id),
        None => first_artist(dataset),
    }
}

/// The artist of a widget that names none: the first of those whom the dataset is about.
pub fn first_artist(dataset: &Dataset) -> Option<ArtistId> {
    dataset.main_artists().first().copied().or_else(|| dataset.artist_ids().next())
}

/// The colour of the one whom a widget is about; `None` where it is about several, or the dataset names no colour.
pub fn artist_color(dataset: &Dataset, options: &Options) -> Option<Color> {
    let artist = match (&options.artist, &options.track) {
        (Some(artist), _) => dataset.artist_by_id(artist)?,
        (None, Some(track)) => *dataset.track(dataset.track_by_id(track)?)?.artists.first()?,
        (None, None) => {
            let is_of_one = match dataset.main_artists() {
                [] => dataset.artists().len() == 1,
                main => main.len() == 1,
            };
            first_artist(dataset).filter(|_| is_of_one || matches!(options.view, View::Counter | View::Badge))?
        }
    };
    dataset.artist(artist)?.color
}

/// The credit to look for; `None` takes the one with the newest figure.
pub const fn credit(option: CreditOption) -> Option<Credit> {
    match option {
        CreditOption::Any => None,
        CreditOption::All => Some(Credit::All),
        CreditOption::Lead => Some(Credit::Lead),
        CreditOption::Alone => Some(Credit::Alone),
        CreditOption::Feature => Some(Credit::Feature),
        CreditOption::WithMembers => Some(Credit::WithMembers),
        CreditOption::Unstated => Some(Credit::Unstated),
    }
}

fn songs_value(
    dataset: &Dataset,
    artist: ArtistId,
    threshold: u64,
    goal: Option<u64>,
    at: Day,
) -> Option<CounterValue> {
    let coverage = query::coverage(dataset, artist, threshold, at)?;
    let target = songs_target(&coverage, goal);
    Some(CounterValue {
        subject: Subject::Songs { artist, threshold },
        value: coverage.value(),
        total: coverage.total,
        target,
        nearest: coverage.nearest,
        as_of: coverage.as_of,
        evidence: coverage.evidence,
    })
}

/// A goal that was asked for, else the report's own, else all songs.
fn songs_target(coverage: &Coverage, goal: Option<u64>) -> Option<Target> {
    if let Some(goal) = goal.or(coverage.goal) {
        return Some(Target::Goal { goal, progress: query::toward(coverage.value(), goal) });
    }
    (coverage.total? == coverage.reached).then_some(Target::Complete)
}

/// The threshold with the newest report; of several, the highest.
fn default_threshold(dataset: &Dataset, artist: ArtistId, at: Day) -> Option<u64> {
    let reported = query::thresholds(dataset, artist, at);
    let newest = reported.iter().copied().filter_map(|threshold| {
        let coverage = query::coverage(dataset, artist, threshold, at)?;
        match coverage.evidence {
            Evidence::Reported(figure) => Some((figure.as_of.last_day(), threshold)),
            _ => None,
        }
    });
    newest.max().map(|(_, threshold)| threshold).or_else(|| reported.into_iter().max())
}

/// The milestone of an artist whose songs are counted and reported by nobody: that which half of them are past, or at least
/// one, else the lowest. `None` where no song has a count.
fn counted_threshold(dataset: &Dataset, artist: ArtistId, at: Day) -> Option<u64> {
    let of_artist = dataset.tracks().iter().filter(|track| track.artists.contains(&artist));
    let mut counts: Vec<u64> =
        of_artist.filter_map(|track| Some(dataset.figure_at(&track.counts, at)?.value.lo())).collect();
    let milestones = dataset.milestones();
    common_milestone(milestones, &mut counts).or_else(|| (!counts.is_empty()).then(|| milestones.first()))
}

/// The milestone that half of `counts` are past, or at least one of them. Sorts them.
pub(crate) fn common_milestone(milestones: &Milestones, counts: &mut [u64]) -> Option<u64> {
    counts.sort_unstable();
    let reached = |count: Option<&u64>| milestones.last_reached(*count?);
    reached(counts.get(counts.len() / 2)).or_else(|| reached(counts.last()))
}

fn track_value(dataset: &Dataset, track: TrackId, threshold: Option<u64>, at: Day) -> Option<CounterValue> {
    let figure = dataset.track_figure(track, at)?;
    Some(CounterValue {
        subject: Subject::Track(track),
        value: figure.value,
        total: None,
        target: Some(toward_milestone(dataset.milestones(), figure.value, threshold)),
        nearest: Vec::new(),
        as_of: figure.as_of,
        evidence: Evidence::Reported(figure),
    })
}

fn total_value(
    dataset: &Dataset,
    artist: ArtistId,
    (metric, credit): (Metric, Option<Credit>),
    threshold: Option<u64>,
    at: Day,
) -> Option<CounterValue> {
    let (index, _) = dataset.total(artist, metric, credit, at)?;
    series_value(dataset, index, threshold, at)
}

fn series_value(dataset: &Dataset, index: usize, threshold: Option<u64>, at: Day) -> Option<CounterValue> {
    let series = dataset.totals().get(index)?;
    let figure = dataset.total_figure(index, at)?;
    let target = match (series.metric, threshold) {
        (Metric::Awards, Some(goal)) => Some(Target::Goal { goal, progress: query::toward(figure.value, goal) }),
        (metric, None) => {
            dataset.milestones_of(metric).map(|milestones| toward_milestone(milestones, figure.value, None))
        }
        (_, Some(threshold)) => Some(Target::toward(figure.value, threshold)),
    };
    Some(CounterValue {
        subject: Subject::Total {
            artist: series.artist,
            metric: series.metric,
            credit: series.credit,
            name: series.name.clone(),
            index,
        },
        value: figure.value,
        total: None,
        target,
        nearest: Vec::new(),
        as_of: figure.as_of,
        evidence: Evidence::Reported(figure),
    })
}

/// To a threshold that was asked for, else to the next milestone.
fn toward_milestone(milestones: &Milestones, value: Value, threshold: Option<u64>) -> Target {
    match threshold {
        Some(threshold) => Target::toward(value, threshold),
        None => Target::Milestone(query::progress(value, milestones)),
    }
}
