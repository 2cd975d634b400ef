//! One row of the table.

use std::rc::Rc;

use milestream_data::Value;
use milestream_data::model::{ArtistId, Metric, TrackId, Version};
use milestream_data::query::{self, ArtistMetric, Movement, Standing};
use yew::prelude::*;

use super::Ranking;
use super::controls::version_name;
use super::gains::{gains, line, outlook};
use super::track_details::opener;
use crate::components::counter::{credit_name, missing};
use crate::components::source_button::{Face, source};
use crate::components::view_context::Scene;
use crate::content::citation::Claim;
use crate::content::messages::fill;
use crate::state::options::{By, Rows};

/// One row; its bar is drawn against `most`. Where not all rows are in the document, `index` says which one it is, from 1.
pub(super) fn row(scene: &Scene, ranking: &Ranking, standing: &Standing, most: u64, index: Option<usize>) -> Html {
    let (name, beneath) = names(scene, ranking, standing);
    let title = html! { <>{ name }{ discs(standing) }</> };
    let title = match standing.subject {
        query::Subject::Track(track) => opener(scene, track, title),
        _ => html! { <span part="title" class="title" translate="no">{ title }</span> },
    };
    let claim = Rc::new(Claim::of_evidence(
        ranking.number(scene, standing),
        about(scene, standing, ranking),
        standing.value,
        standing.as_of,
        &standing.evidence,
    ));
    let missing = ranking.threshold.is_none().then(|| missing(scene, &standing.progress)).flatten();
    let is_crossed = ranking.counter_ref(scene, standing).is_some_and(|counter_ref| scene.has_crossed(counter_ref));
    let is_dense = is_dense(scene);
    html! {
        <tr key={index.map_or_else(|| key(scene, standing), |index| index.to_string())} part="row" aria-rowindex={index.map(|index| index.to_string())}>
            <td class="rank"><span part="rank">{ scene.intl.count(standing.rank.into()) }</span>{ is_dense.then(|| movement(scene, standing)).flatten() }</td>
            <th part="title-cell" scope="row" class="what">
                { title }
                <span part="artist" class="artist" translate="no">{ beneath }</span>
                { outlook(scene, standing).map(|text| line("estimate", text.into())).unwrap_or_default() }
                // A width that no policy on styles forbids, and that is laid out sooner than a drawing.
                <div part="bar" class="bar" aria-hidden="true"><hr width={percent(share(scene, standing, most))} /></div>
            </th>
            <td class="figure">
                <span part="streams" class={if is_crossed { "streams crossed" } else { "streams" }}>
                    { source(scene, &claim, Face::Number) }
                </span>
                { missing.map(|text| line("missing", text.into())).unwrap_or_default() }
                { line("date", html! { <>{ scene.date(standing.as_of) }{ scene.age(standing.as_of) }</> }) }
            </td>
            if is_dense {
                <td class="gains">{ for gains(scene, standing) }</td>
            }
        </tr>
    }
}

/// Whether rows have the column of gains.
pub(super) fn is_dense(scene: &Scene) -> bool {
    scene.model.arrangement.rows == Rows::Dense && scene.model.ranking != By::Upcoming
}

/// A key that stays with the track or artist when ranks change, and when the dataset is asked for again.
fn key(scene: &Scene, standing: &Standing) -> String {
    match standing.subject {
        query::Subject::Track(track) => ["t", scene.track_id(track)].concat(),
        query::Subject::Artist(artist) => {
            ["a", scene.dataset().artist(artist).map_or("", |artist| artist.id.as_str())].concat()
        }
        query::Subject::Album(first) => ["l", scene.track_id(first)].concat(),
    }
}

/// What a row is called, and what is said beneath that.
pub(super) fn names<'s>(scene: &'s Scene, ranking: &Ranking, standing: &Standing) -> (&'s str, String) {
    match standing.subject {
        query::Subject::Track(track) => (scene.title(track), beneath(scene, track, &standing.evidence)),
        query::Subject::Artist(artist) => (scene.artist(artist), aside(scene, artist, ranking)),
        query::Subject::Album(first) => (scene.album(first), of_songs(scene, first, &standing.evidence)),
    }
}

/// How long a bar is, in thousandths. What is ranked by its way to a milestone shows the way; else bars are drawn against
/// the row that has the most.
pub(super) fn share(scene: &Scene, standing: &Standing, most: u64) -> u64 {
    match scene.model.ranking {
        By::Upcoming => u64::from(standing.progress.fraction_ppm) / 1000,
        _ => permille(standing.value.amount(), most),
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

/// Thousandths as the width of an element: `37.5%`.
fn percent(permille: u64) -> String {
    [&(permille / 10).to_string(), ".", &(permille % 10).to_string(), "%"].concat()
}

/// What is said beneath a title: the artists, which version it is, and what a sum is of.
pub(crate) fn beneath(scene: &Scene, id: TrackId, evidence: &query::Evidence) -> String {
    let mut text = scene.credits(id);
    let mut add = |more: &str| {
        text.push_str(scene.words().list_separator);
        text.push_str(more);
    };
    if let query::Evidence::Summed(tracks) = evidence {
        let name = |id: &TrackId| {
            scene.dataset().track(*id).map_or_else(String::new, |track| version_name(scene, &track.version))
        };
        let songs: Vec<String> = tracks.iter().map(name).collect();
        add(&fill(scene.words().summed, &[("songs", &songs.join(scene.words().list_separator))]));
    } else if let Some(track) = scene.dataset().track(id).filter(|track| track.version != Version::Original) {
        add(&version_name(scene, &track.version));
    }
    text
}

/// What is said beneath the name of an album: whose it is, and of how many songs its figure is the sum.
fn of_songs(scene: &Scene, first: TrackId, evidence: &query::Evidence) -> String {
    let (words, intl) = (scene.words(), &scene.intl);
    let query::Evidence::Album { songs, of, since } = evidence else { return String::new() };
    let count = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
    let values = [("n", intl.count(count(songs.len()))), ("of", intl.count(count(*of)))];
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    // Of an album of which the dataset need not have every song, nobody knows how many there are.
    let by = scene.dataset().track(first).and_then(|track| scene.dataset().artist(*track.artists.first()?));
    let text = if !by.is_some_and(|by| by.complete) {
        words.summed_some_of_album
    } else if songs.len() == *of {
        intl.plural(&words.summed_songs_of_album, count(*of))
    } else {
        words.summed_songs_of
    };
    let mut sum = fill(text, &values);
    let dates =
        songs.iter().filter_map(|song| scene.dataset().track_figure(*song, scene.at)).map(|figure| figure.as_of);
    if dates.clone().any(|date| date != *since && !date.is_unknown()) {
        sum = fill(words.summed_since, &[("sum", &sum), ("date", &scene.intl.date(scene.dated(*since)))]);
    }
    let parts = [scene.album_artist(first), &sum].into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(words.list_separator)
}

/// What is said beneath an artist's name: of how many songs, and what the source leaves open.
fn aside(scene: &Scene, artist: ArtistId, ranking: &Ranking) -> String {
    let coverage =
        ranking.threshold.and_then(|threshold| query::coverage(scene.dataset(), artist, threshold, scene.at));
    let Some(coverage) = coverage else { return of_what(scene, artist, ranking).unwrap_or_default() };
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

/// What exactly a total is of: totals of different credits, or awards of different names, do not compare.
fn of_what(scene: &Scene, artist: ArtistId, ranking: &Ranking) -> Option<String> {
    let query::By::Artists(ArtistMetric::Total { metric, credit }) = ranking.query.by else { return None };
    let (index, _) = scene.dataset().total(artist, metric, credit, scene.at)?;
    let series = scene.dataset().totals().get(index)?;
    let credit = (metric == Metric::Streams).then(|| credit_name(scene, series.credit).to_owned());
    series.name.clone().or(credit)
}

/// What a row's figure is of, as the source panel says it.
pub(super) fn about(scene: &Scene, standing: &Standing, ranking: &Ranking) -> String {
    match standing.subject {
        query::Subject::Track(track) => scene.track_name(track),
        query::Subject::Artist(artist) => {
            [scene.artist(artist), scene.words().list_separator, &ranking.caption].concat()
        }
        query::Subject::Album(first) => scene.album_name(first),
    }
}

/// A disc for each billion that is surely reached, up to ten; the figure says the same in words.
pub(crate) fn billions(value: Value) -> u64 {
    const BILLION: u64 = 1_000_000_000;
    const MOST: u64 = 10;
    (value.lo() / BILLION).min(MOST)
}

fn discs(standing: &Standing) -> Html {
    let discs = billions(standing.value);
    // Without any, their room alone could take a line.
    if discs == 0 {
        return Html::default();
    }
    // The style sheet draws them, so that they are no part of the title's text.
    html! { <span part="discs" class="discs" data-discs={discs.to_string()} aria-hidden="true"></span> }
}

/// How the rank changed, as a sign and as text.
fn movement(scene: &Scene, standing: &Standing) -> Option<Html> {
    let words = scene.words();
    let ranks = |text, ranks: u32| fill(text, &[("n", &scene.intl.count(ranks.into()))]);
    // The style sheet puts the sign before it.
    let (part, text) = match standing.movement? {
        Movement::Up(places) => ("movement up", ranks(words.moved_up, places)),
        Movement::Down(places) => ("movement down", ranks(words.moved_down, places)),
        Movement::New => ("movement new", words.moved_in.to_owned()),
        // A column of "same" would be louder than what has moved.
        Movement::Same => {
            return Some(
                html! { <span part="movement" class="aside movement" role="img" aria-label={words.moved_not}>{ "=" }</span> },
            );
        }
    };
    Some(html! { <span {part} class="aside movement"><span>{ text }</span></span> })
}
