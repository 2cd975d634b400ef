//! The ranked table.

mod finder;
mod first;
mod opened;
mod row;
mod scroll;
mod table;
mod take;

use milestream_data::dataset::Metric;
use milestream_data::query::{self, ArtistMetric, Standing, StandingsQuery, Versions, Whose};
use yew::prelude::*;

use self::finder::{asked, finder};
pub(crate) use self::first::{First, FirstRow};
pub(crate) use self::row::{beneath, billions};
pub(crate) use self::scroll::measure;
use self::table::table;
use super::fallen::empty;
use super::scene::Scene;
use crate::model::Event;
use crate::options::{By, MetricOption, VersionsOption, View, WhoseOption};
use crate::tally::credit;
use crate::words::fill;

/// A table of fewer rows needs no help to find one.
const ROWS_TO_SEARCH: usize = 6;

/// The leaderboard at the scene's day.
pub(super) fn leaderboard(scene: &Scene) -> Html {
    if let Some(id) = scene.options().artist.as_ref().filter(|id| scene.dataset().artist_by_id(id).is_none()) {
        return empty(fill(scene.words().empty_unknown, &[("id", id)]));
    }
    let ranking = Ranking::of(scene);
    let (dataset, desk) = (scene.dataset(), &scene.loaded.desk);
    let kept = desk.table(dataset, &ranking.query, scene.at);
    let places = desk.arrange(dataset, &kept, &scene.model.arrangement);
    let is_narrow = !asked(scene).is_empty();
    html! {
        <div class="leaderboard">
            if scene.options().view == View::Board {
                { choice(scene) }
            }
            if kept.standings.is_empty() && !is_narrow {
                { empty(fill(scene.words().empty_date, &[("date", &scene.intl.day(scene.at))])) }
            } else {
                { finder(scene, &kept, is_narrow || kept.standings.len() >= ROWS_TO_SEARCH) }
                { table(scene, &ranking, &kept, &places) }
            }
        </div>
    }
}

/// What is ranked.
#[derive(Debug)]
struct Ranking {
    query: StandingsQuery,
    /// Of songs past a threshold: which.
    threshold: Option<u64>,
    caption: String,
    /// Head of the column of figures.
    column: &'static str,
}

impl Ranking {
    fn of(scene: &Scene) -> Self {
        let (words, options) = (scene.words(), scene.options());
        if scene.model.ranking == By::Tracks {
            let artist = options.artist.as_deref().and_then(|id| scene.dataset().artist_by_id(id));
            return Self {
                query: StandingsQuery {
                    whose: whose(scene.model.arrangement.whose),
                    versions: match scene.model.arrangement.versions {
                        VersionsOption::Each => Versions::Each,
                        VersionsOption::Together => Versions::Together,
                    },
                    ..StandingsQuery::tracks(artist)
                },
                threshold: None,
                caption: words.caption_tracks.to_owned(),
                column: words.column_streams,
            };
        }
        let metric = match options.metric {
            MetricOption::Songs => {
                let threshold = options.threshold.or_else(|| query::common_threshold(scene.dataset(), scene.at));
                let threshold = threshold.unwrap_or(scene.dataset().ladder().first());
                return Self {
                    query: StandingsQuery::artists(ArtistMetric::Songs { threshold }),
                    threshold: Some(threshold),
                    caption: fill(words.caption_artists_songs, &[("t", &scene.intl.rung(threshold))]),
                    column: words.column_songs,
                };
            }
            MetricOption::Streams => (Metric::Streams, words.metric_streams),
            MetricOption::Followers => (Metric::Followers, words.metric_followers),
            MetricOption::Listeners => (Metric::MonthlyListeners, words.metric_listeners),
            MetricOption::Awards => (Metric::Awards, words.metric_awards),
        };
        Self {
            query: StandingsQuery::artists(ArtistMetric::Total { metric: metric.0, credit: credit(options.credit) }),
            threshold: None,
            caption: fill(words.caption_artists, &[("metric", metric.1)]),
            column: words.column_count,
        }
    }

    /// The number of a row as it is shown: songs in every digit, streams in the language's units.
    fn number(&self, scene: &Scene, standing: &Standing) -> String {
        let ladder = scene.dataset().ladder();
        if self.threshold.is_some() {
            scene.intl.tally(standing.value, ladder)
        } else {
            scene.intl.value(standing.value, ladder)
        }
    }
}

const fn whose(option: WhoseOption) -> Whose {
    match option {
        WhoseOption::Any => Whose::Any,
        WhoseOption::Group => Whose::Group,
        WhoseOption::Members => Whose::Members,
        WhoseOption::Both => Whose::Both,
        WhoseOption::Features => Whose::Features,
    }
}

/// Songs or artists.
fn choice(scene: &Scene) -> Html {
    let words = scene.words();
    let button = |by: By, text: &'static str| {
        let pressed = scene.model.ranking == by;
        html! {
            <button type="button" class="choice" aria-pressed={pressed.to_string()}
                onclick={scene.on(move |_: MouseEvent| Event::RankingChosen(by))}>{ text }</button>
        }
    };
    html! {
        <div class="choices" role="group" aria-label={words.rank_by}>
            { button(By::Tracks, words.rank_tracks) }
            { button(By::Artists, words.rank_artists) }
        </div>
    }
}
