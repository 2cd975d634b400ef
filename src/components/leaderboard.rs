//! The ranked table.

use std::rc::Rc;

use milestream_data::dataset::{ArtistId, Metric};
use milestream_data::query::{self, ArtistMetric, Standing, StandingsQuery};
use yew::prelude::*;

use super::counter::missing;
use super::fallen::empty;
use super::scene::Scene;
use super::source::{Face, source};
use crate::claim::Claim;
use crate::model::Event;
use crate::options::{By, MetricOption, View};
use crate::tally::credit;
use crate::words::fill;

/// Rows before "Show all", where the option does not say.
const DEFAULT_LIMIT: usize = 10;

/// The leaderboard at the scene's day.
pub(super) fn leaderboard(scene: &Scene) -> Html {
    if let Some(id) = scene.options().artist.as_ref().filter(|id| scene.dataset().artist_by_id(id).is_none()) {
        return empty(fill(scene.words().empty_unknown, &[("id", id)]));
    }
    let ranking = Ranking::of(scene);
    let standings = query::standings(scene.dataset(), &ranking.query, scene.at);
    html! {
        <div class="leaderboard">
            if scene.options().view == View::Board {
                { choice(scene) }
            }
            if standings.is_empty() {
                { empty(fill(scene.words().empty_date, &[("date", &scene.intl.day(scene.at))])) }
            } else {
                { table(scene, &ranking, &standings) }
            }
        </div>
    }
}

/// What is ranked.
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
                query: StandingsQuery::tracks(artist),
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

fn table(scene: &Scene, ranking: &Ranking, standings: &[Standing]) -> Html {
    let words = scene.words();
    let limit = scene.options().limit.unwrap_or(DEFAULT_LIMIT);
    let shown = if scene.model.is_expanded { standings.len() } else { limit.min(standings.len()) };
    // Bars are drawn against the first row, which has the most.
    let most = standings.first().map_or(1, |first| first.value.amount());
    let of_artists = ranking.threshold.is_some() || scene.model.ranking == By::Artists;
    let rows = standings.iter().take(shown).map(|standing| row(scene, ranking, standing, most));
    html! {
        <>
            <table part="table">
                <caption part="caption">{ &ranking.caption }</caption>
                <thead>
                    <tr>
                        <th scope="col" class="rank"><span>{ words.column_rank }</span></th>
                        <th scope="col">{ if of_artists { words.column_artist } else { words.column_song } }</th>
                        <th scope="col" class="figure">{ ranking.column }</th>
                    </tr>
                </thead>
                <tbody>{ for rows }</tbody>
            </table>
            if standings.len() > limit {
                <button type="button" class="button" part="more" aria-expanded={scene.model.is_expanded.to_string()}
                    onclick={scene.on(|_: MouseEvent| Event::ExpansionToggled)}>
                    { if scene.model.is_expanded {
                        words.show_fewer.to_owned()
                    } else {
                        fill(words.show_all, &[("n", &count(scene, standings.len()))])
                    } }
                </button>
            }
            <p part="status" class="quiet" role="status">
                { fill(scene.intl.plural(&words.rows_shown, standings.len() as u64), &[
                    ("n", &count(scene, standings.len())), ("date", &scene.intl.day(scene.at)),
                ]) }
            </p>
        </>
    }
}

fn count(scene: &Scene, rows: usize) -> String {
    scene.intl.count(u64::try_from(rows).unwrap_or(u64::MAX))
}

/// A key that stays with the track or artist when ranks change.
fn key(standing: &Standing) -> String {
    match standing.subject {
        query::Subject::Track(track) => ["t", &track.index().to_string()].concat(),
        query::Subject::Artist(artist) => ["a", &artist.index().to_string()].concat(),
    }
}

/// One row; its bar is drawn against `most`.
fn row(scene: &Scene, ranking: &Ranking, standing: &Standing, most: u64) -> Html {
    let ladder = scene.dataset().ladder();
    let (title, beneath) = match standing.subject {
        query::Subject::Track(track) => (scene.title(track).to_owned(), scene.credits(track)),
        query::Subject::Artist(artist) => (scene.artist(artist).to_owned(), aside(scene, artist, ranking.threshold)),
    };
    let shown = if ranking.threshold.is_some() {
        scene.intl.tally(standing.value, ladder)
    } else {
        scene.intl.value(standing.value, ladder)
    };
    let claim = Rc::new(Claim::of_evidence(shown, standing.value, standing.as_of, &standing.evidence));
    let missing = ranking.threshold.is_none().then(|| missing(scene, &standing.progress)).flatten();
    html! {
        <tr key={key(standing)} part="row">
            <td part="rank" class="rank">{ standing.rank }</td>
            <th part="title-cell" scope="row" class="what">
                <span part="title" class="title">{ title }</span>
                <span part="artist" class="artist">{ beneath }</span>
                <svg part="bar" class="bar" viewBox="0 0 1000 4" preserveAspectRatio="none" aria-hidden="true">
                    <rect width={permille(standing.value.amount(), most).to_string()} height="4" rx="0" />
                </svg>
            </th>
            <td class="figure">
                <span part="streams" class="streams">
                    { source(scene, &claim, Face::Number) }
                </span>
                if let Some(text) = missing {
                    <span part="missing" class="aside">{ text }</span>
                }
                <span part="date" class="aside">{ scene.intl.date(standing.as_of) }</span>
            </td>
        </tr>
    }
}

/// `part` of `whole` in thousandths, truncated; at most 1,000.
fn permille(part: u64, whole: u64) -> u64 {
    (u128::from(part) * 1000)
        .checked_div(u128::from(whole))
        .and_then(|share| u64::try_from(share).ok())
        .unwrap_or(0)
        .min(1000)
}

/// What is said beneath an artist's name: of how many songs, and what the source leaves open.
fn aside(scene: &Scene, artist: ArtistId, threshold: Option<u64>) -> String {
    let Some(coverage) = threshold.and_then(|threshold| query::coverage(scene.dataset(), artist, threshold, scene.at))
    else {
        return String::new();
    };
    let mut text = coverage.total.map_or_else(String::new, |total| {
        fill(scene.intl.plural(&scene.words().of_songs, total), &[("n", &scene.intl.count(total))])
    });
    if let query::Evidence::Reported(figure) = coverage.evidence {
        let note = scene.dataset().observation(figure.observation).and_then(|observation| observation.note.as_deref());
        if let Some(note) = note {
            if !text.is_empty() {
                text.push_str(". ");
            }
            text.push_str(note);
        }
    }
    text
}
