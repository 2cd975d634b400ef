//! The choices by which a dataset shows something, where what was chosen would show nothing of it. Pure.

use milestream_data::model::ArtistId;
use milestream_data::query::{Evidence, Standings, StandingsQuery, timeline};
use milestream_data::{Dataset, Day};

use crate::content::counter::{common_milestone, counter_value};
use crate::state::model::newest;
use crate::state::options::{MetricOption, Options, View};
use crate::state::today::Today;
use crate::studio::state::draft::Draft;

type Choice = (&'static str, String);

/// What to choose besides what the reader has chosen, so that the first picture shows something; nothing where it does so
/// already, or never would. Another view is the last resort once the reader has chosen one.
pub fn suggestion(dataset: &Dataset, draft: &Draft, today: Today, is_view_chosen: bool) -> Vec<Choice> {
    let at = newest(dataset, today).running();
    let fits = |choices: &[Choice]| {
        let mut draft = draft.clone();
        for (option, value) in choices {
            draft.set(option, value.clone());
        }
        shows(dataset, &draft.options(), at)
    };
    if fits(&[]) {
        return Vec::new();
    }
    let view = |view: View| vec![(View::OPTION, view.text().unwrap_or_default().to_owned())];
    let mut candidates = [
        // A table is the ranking of its songs. A count of those past a milestone would stand alone on its board, and as a
        // lower bound, since the table need not name all songs of an artist.
        Some(view(View::Leaderboard)),
        songs_past(dataset, draft, at),
        total(dataset, at),
        most_streamed(dataset, at),
        Some(view(View::Honours)),
    ];
    if is_view_chosen {
        candidates.swap(0, 1);
    }
    // What the reader has chosen stays.
    let is_open = |choices: &Vec<Choice>| choices.iter().all(|(option, _)| draft.value(option).is_empty());
    candidates.into_iter().flatten().find(|choices| is_open(choices) && fits(choices)).unwrap_or_default()
}

/// Whether a view has something to show.
fn shows(dataset: &Dataset, options: &Options, at: Day) -> bool {
    match options.view {
        View::Board | View::Counter | View::Badge => {
            counter_value(dataset, options, at).is_ok_and(|counter| match counter.evidence {
                Evidence::NoneOf(_) => false,
                // A milestone that nobody named changes with the counts: what is pasted names it.
                Evidence::Counted(_) => options.threshold.is_some(),
                _ => true,
            })
        }
        View::Leaderboard | View::Race => {
            let artist = options.artist.as_deref().and_then(|id| dataset.artist_by_id(id));
            !Standings::new(dataset, &StandingsQuery::tracks(artist), at).is_empty()
        }
        View::Honours => !timeline(dataset, at).is_empty(),
    }
}

/// The artist with the most songs that have a figure, or the one that was chosen, and the milestone that half of them are
/// past, or at least one.
fn songs_past(dataset: &Dataset, draft: &Draft, at: Day) -> Option<Vec<Choice>> {
    let chosen = dataset.artist_by_id(draft.value("artist"));
    let mut songs: Vec<Vec<u64>> = vec![Vec::new(); dataset.artists().len()];
    for track in dataset.tracks() {
        let Some(figure) = dataset.figure_at(&track.counts, at) else { continue };
        for artist in track.artists.iter().filter(|artist| chosen.is_none_or(|chosen| chosen == **artist)) {
            if let Some(songs) = songs.get_mut(artist.index()) {
                songs.push(figure.value.lo());
            }
        }
    }
    let (place, streams) = songs.iter_mut().enumerate().rev().max_by_key(|(_, songs)| songs.len())?;
    let threshold = common_milestone(dataset.milestones(), streams)?;
    let artist = dataset.artists().get(place)?.id.clone();
    let mut choices = vec![("threshold", threshold.to_string())];
    choices.extend(chosen.is_none().then_some(("artist", artist)));
    Some(choices)
}

/// The first total that has a figure.
fn total(dataset: &Dataset, at: Day) -> Option<Vec<Choice>> {
    let known = |(index, _): &(usize, _)| dataset.total_figure(*index, at).is_some();
    let (_, series) = dataset.totals().iter().enumerate().find(known)?;
    let metric = MetricOption::of_total(series.metric);
    let id = |artist: ArtistId| dataset.artist(artist).map(|artist| artist.id.clone());
    Some(vec![("artist", id(series.artist)?), (MetricOption::OPTION, metric.text()?.to_owned())])
}

/// The song that has the most, for a counter where no artist is known.
fn most_streamed(dataset: &Dataset, at: Day) -> Option<Vec<Choice>> {
    let figures = dataset.tracks().iter().filter_map(|track| {
        let figure = dataset.figure_at(&track.counts, at)?;
        Some((figure.value.lo(), track))
    });
    let (_, track) = figures.max_by_key(|(streams, _)| *streams)?;
    Some(vec![("track", track.id.clone())])
}
