//! Whether a dataset has a figure for what an embed asks for, at any date. Pure.

use milestream_data::model::{ArtistId, Dataset, Track};
use milestream_data::{Day, query};

use crate::content::counter::{self, NoCounter};
use crate::load::error::LoadError;
use crate::state::options::{By, Options, View};

/// Why the view could show no figure of `dataset` on any date; `None` if it can show one.
pub fn missing(dataset: &Dataset, options: &Options) -> Option<LoadError> {
    let artist = options.artist.as_deref();
    let unknown = artist.filter(|id| dataset.artist_by_id(id).is_none());
    let is_counter = matches!(options.view, View::Counter | View::Badge);
    let asked = match (options.view, counter(dataset, options)) {
        (_, Err(NoCounter::Unknown(id))) if is_counter => quoted(&id),
        (View::Counter | View::Badge, Err(_)) => ["such count of ", options.metric.text().unwrap_or_default()].concat(),
        (View::Leaderboard | View::Race | View::Board, _) if unknown.is_some() => quoted(unknown.unwrap_or_default()),
        (View::Leaderboard | View::Race, _) if !has_rows(dataset, options) => {
            "such count of a song or an artist".to_owned()
        }
        (View::Honours, _) if !has_entries(dataset) => "honour with a date, and no song past a milestone".to_owned(),
        (View::Board, Err(_)) if !has_rows(dataset, options) && !has_entries(dataset) => "such figure".to_owned(),
        _ => return None,
    };
    Some(LoadError::NoFigure(["the dataset has no ", &asked, "; it has ", &contents(dataset)].concat().into()))
}

/// The tab of a board that has something to show: the counter, where the dataset has what it counts on any date, else the first
/// of the others.
pub fn first_tab(dataset: &Dataset, options: &Options) -> View {
    if counter(dataset, options).is_ok() {
        View::Counter
    } else if has_rows(dataset, options) {
        View::Leaderboard
    } else if has_entries(dataset) {
        View::Honours
    } else {
        View::Counter
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

fn counter(dataset: &Dataset, options: &Options) -> Result<(), NoCounter> {
    counter::counter_value(dataset, options, Day::MAX).map(|_| ())
}

/// Whether the leaderboard has a row.
fn has_rows(dataset: &Dataset, options: &Options) -> bool {
    let artist = options.artist.as_deref().and_then(|id| dataset.artist_by_id(id));
    let ranks_artists = options.by == By::Artists && options.view != View::Race;
    if let Some(metric) = options.metric.total().filter(|_| ranks_artists) {
        return dataset
            .totals()
            .iter()
            .any(|series| series.metric == metric && !dataset.counts(&series.counts).is_empty());
    }
    let is_reported = ranks_artists && dataset.coverage().iter().any(|series| !series.counts.is_empty());
    is_reported || dataset.tracks().iter().any(|track| has_count(dataset, track) && is_about(dataset, track, artist))
}

/// Whether a track credits an artist or one of its members, features included.
fn is_about(dataset: &Dataset, track: &Track, artist: Option<ArtistId>) -> bool {
    let Some(artist) = artist else { return true };
    let credited = track.artists.iter().chain(track.featuring.iter()).chain(track.performed_by.iter());
    credited
        .copied()
        .any(|id| id == artist || dataset.artist(id).is_some_and(|person| person.member_of.contains(&artist)))
}

fn has_entries(dataset: &Dataset) -> bool {
    !dataset.honours().is_empty() || !query::timeline(dataset, Day::MAX).is_empty()
}

fn has_count(dataset: &Dataset, track: &Track) -> bool {
    !dataset.counts(&track.counts).is_empty()
}

/// An id as the console says it.
fn quoted(id: &str) -> String {
    ["“", id, "”"].concat()
}

/// What a dataset has, for its owner.
fn contents(dataset: &Dataset) -> String {
    const MOST_IDS: usize = 10;
    let counted = dataset.tracks().iter().filter(|track| has_count(dataset, track)).count();
    let mut parts = Vec::new();
    let mut add = |count: usize, of: &str| {
        if count > 0 {
            parts.push([&count.to_string(), " ", of].concat());
        }
    };
    add(counted, "songs with a count");
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
