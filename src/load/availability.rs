//! Whether a dataset has a figure for what an embed asks for, at any date. Pure.

use std::rc::Rc;

use milestream_data::Day;
use milestream_data::model::{Dataset, Track};
use milestream_data::query::{self, ArtistMetric, StandingsQuery, Whose};

use crate::content::counter::{self, NoCounter};
use crate::load::error::LoadError;
use crate::state::options::{By, Filter, Options, View};
use crate::table::virtual_window::MAX_FULL_ROWS;

/// Why the view could show no figure of `dataset` on any date up to `newest`, a day that is running somewhere; `None` if it
/// can show one.
pub fn missing(dataset: &Dataset, options: &Options, newest: Day) -> Option<LoadError> {
    let artist = options.artist.as_deref();
    let unknown = artist.filter(|id| dataset.artist_by_id(id).is_none());
    let is_counter = matches!(options.view, View::Counter | View::Badge);
    let asked = match (options.view, counter(dataset, options, newest)) {
        (_, Err(NoCounter::Unknown(id))) if is_counter => quoted(&id),
        (View::Counter | View::Badge, Err(_)) => ["such count of ", options.metric.text().unwrap_or_default()].concat(),
        (View::Leaderboard | View::Race | View::Board, _) if unknown.is_some() => quoted(unknown.unwrap_or_default()),
        (View::Leaderboard | View::Race, _) if !has_rows(dataset, options, newest) => {
            "such count of a song or an artist".to_owned()
        }
        (View::Honours, _) if !has_entries(dataset, newest) => {
            "honour with a date, and no song past a milestone".to_owned()
        }
        (View::Board, Err(_)) if !has_rows(dataset, options, newest) && !has_entries(dataset, newest) => {
            "such figure".to_owned()
        }
        _ => return None,
    };
    Some(LoadError::NoFigure(["the dataset has no ", &asked, "; it has ", &contents(dataset, newest)].concat().into()))
}

/// The tabs of a board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tabs {
    /// Those that have something to show on any date, in their order; the first one where none has.
    pub offered: Rc<[View]>,
    /// The one that a board opens with: the counter, where the dataset has what it counts, else the first of the others.
    pub first: View,
}

impl Default for Tabs {
    fn default() -> Self {
        Self { offered: Rc::new([View::Counter, View::Leaderboard, View::Honours]), first: View::Counter }
    }
}

impl Tabs {
    /// The tabs of a board of `dataset`. To find out whether a long dataset has entries takes a walk through all counts, for
    /// which its first picture does not wait: that tab is offered then.
    pub fn of(dataset: &Dataset, options: &Options, newest: Day) -> Self {
        let has_counter = counter(dataset, options, newest).is_ok();
        let has_rows = has_rows(dataset, options, newest);
        let is_long = dataset.tracks().len() > MAX_FULL_ROWS;
        let has_entries = is_long && (has_counter || has_rows) || has_entries(dataset, newest);
        let others = [(View::Leaderboard, has_rows), (View::Honours, has_entries)];
        let others = others.into_iter().filter_map(|(view, has_any)| has_any.then_some(view));
        let first = others.clone().next().filter(|_| !has_counter).unwrap_or(View::Counter);
        let is_counting = first == View::Counter || has_figures(dataset, options, newest);
        let offered = is_counting.then_some(View::Counter).into_iter().chain(others).collect();
        Self { offered, first }
    }
}

/// Whether anything else than what the counter asks for is known of its artist.
fn has_figures(dataset: &Dataset, options: &Options, newest: Day) -> bool {
    let artist = counter::artist_of(dataset, options);
    artist.is_some_and(|artist| !counter::all_counter_values(dataset, artist, newest).is_empty())
}

/// What a leaderboard ranks at first: what the options say; on a board artists, where no song has a count.
pub fn first_ranking(dataset: &Dataset, options: &Options) -> By {
    match (options.view, options.by) {
        // A race is one of songs.
        (View::Race, _) => By::Tracks,
        (View::Board, By::Tracks) if !counter::has_counted_songs(dataset) => By::Artists,
        (_, by) => by,
    }
}

/// Whether any figure or event can be read in a dataset.
pub fn has_any(dataset: &Dataset) -> bool {
    !dataset.honours().is_empty()
        || !dataset.notes().is_empty()
        || dataset.tracks().iter().any(|track| has_count(dataset, track))
        || dataset.coverage().iter().any(|series| !series.counts.is_empty())
        || dataset.totals().iter().any(|series| !dataset.counts(&series.counts).is_empty())
}

fn counter(dataset: &Dataset, options: &Options, newest: Day) -> Result<(), NoCounter> {
    counter::counter_value(dataset, options, newest).map(|_| ())
}

/// Whether the leaderboard has a row before anything is searched for or filtered.
fn has_rows(dataset: &Dataset, options: &Options, newest: Day) -> bool {
    let artist = options.artist.as_deref().and_then(|id| dataset.artist_by_id(id));
    let is_wide = artist.is_none() && options.filters.iter().any(|(filter, _)| *filter == Filter::With);
    let whose = match options.whose.whose() {
        // A filter by artist reaches beyond those whom the dataset is about.
        Whose::Any if is_wide => Whose::All,
        whose => whose,
    };
    let of_songs = StandingsQuery { whose, ..StandingsQuery::tracks(artist) };
    let has_any = |query| query::has_standings(dataset, &query, newest, usize::MAX);
    match first_ranking(dataset, options) {
        By::Tracks | By::Upcoming => {
            of_songs.tracks_of(dataset).any(|(_, track)| dataset.has_figure(&track.counts, newest))
        }
        By::Albums => has_any(StandingsQuery { by: query::By::Albums, ..of_songs }),
        By::Artists => {
            let common = || query::common_threshold(dataset, newest).unwrap_or(dataset.milestones().first());
            let metric = counter::ranked_total(dataset, options).map_or_else(
                || ArtistMetric::Songs { threshold: options.threshold.unwrap_or_else(common) },
                |metric| ArtistMetric::Total { metric, credit: counter::credit(options.credit) },
            );
            has_any(StandingsQuery::artists(metric))
        }
    }
}

fn has_entries(dataset: &Dataset, newest: Day) -> bool {
    // Asked first: the timeline takes a walk through all counts.
    let is_of_all = dataset.main_artists().is_empty();
    (is_of_all && dataset.honours().iter().any(|honour| honour.date.is_known_at(newest)))
        || !query::timeline(dataset, newest).is_empty()
}

fn has_count(dataset: &Dataset, track: &Track) -> bool {
    !dataset.counts(&track.counts).is_empty()
}

/// An id as the console says it.
fn quoted(id: &str) -> String {
    ["“", id, "”"].concat()
}

/// What a dataset has, for its owner.
fn contents(dataset: &Dataset, newest: Day) -> String {
    const MOST_IDS: usize = 10;
    let counted = dataset.tracks().iter().filter(|track| has_count(dataset, track)).count();
    let known = dataset.tracks().iter().filter(|track| dataset.has_figure(&track.counts, newest)).count();
    let mut parts = Vec::new();
    let mut add = |count: usize, of: &str| {
        if count > 0 {
            parts.push([&count.to_string(), " ", of].concat());
        }
    };
    add(known, "songs with a count");
    add(counted - known, "songs whose counts are disputed or of days to come");
    add(dataset.tracks().len() - counted, "songs without one");
    add(dataset.coverage().len(), "reports of songs past a threshold");
    add(dataset.totals().len(), "totals of artists");
    add(dataset.honours().len(), "honours");
    let ids: Vec<&str> = dataset.artists().iter().take(MOST_IDS).map(|artist| artist.id.as_str()).collect();
    if !ids.is_empty() {
        let more = if dataset.artists().len() > MOST_IDS { " and others" } else { "" };
        parts.push(["the artists ", &ids.join(", "), more].concat());
    }
    if parts.is_empty() { "nothing".to_owned() } else { parts.join(", ") }
}
