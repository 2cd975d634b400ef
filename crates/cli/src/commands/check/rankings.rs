//! Rankings that sources tell, compared with the counts that the dataset has.

use milestream_data::model::{Honour, HonourKind, TrackId};
use milestream_data::{Dataset, Figure, Warning};

use super::finding::{Finding, sources};

/// What the counts of a ranking's day do not bear out: a track with certainly less than one that stands behind it.
pub(super) fn doubts(dataset: &Dataset) -> Vec<Finding> {
    let rankings = dataset.honours().iter().enumerate().filter(|(_, honour)| honour.kind == HonourKind::Ranking);
    rankings.flat_map(|(place, honour)| doubts_of(dataset, place, honour)).collect()
}

fn doubts_of(dataset: &Dataset, place: usize, honour: &Honour) -> Vec<Finding> {
    let figure = |track: &TrackId| Some((*track, dataset.track_figure(*track, honour.date.date().last_day())?));
    let known: Vec<(TrackId, Figure)> = honour.tracks.iter().filter_map(figure).collect();
    let mut found = Vec::new();
    for pair in known.windows(2) {
        if let [(first, more), (second, less)] = pair
            && more.value.hi().is_some_and(|hi| hi < less.value.lo())
        {
            let said = |track: TrackId, figure: &Figure| {
                let title = dataset.track(track).map_or("", |track| track.title.as_str());
                let sources = dataset.observation(figure.observation).map(|seen| sources(dataset, &seen.sources));
                format!("{title}, {} of {}: {}", figure.value, figure.as_of, sources.unwrap_or_default())
            };
            found.push(Finding {
                is_problem: false,
                at: Warning {
                    path: format!("honours[{place}]"),
                    message: "ranks a track before one that had more".to_owned(),
                    ..Warning::default()
                },
                details: vec![
                    format!("{}: {}", honour.text, sources(dataset, &honour.sources)),
                    said(*first, more),
                    said(*second, less),
                ],
            });
        }
    }
    found
}
