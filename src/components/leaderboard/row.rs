//! One row of the table.

use std::rc::Rc;

use milestream_data::model::{ArtistId, Metric, TrackId, Version};
use milestream_data::query::{self, ArtistMetric, Movement, Standing};
use milestream_data::{Date, Precision, Value};
use yew::prelude::*;

use super::compared::RowGain;
use super::expected;
use super::gains::{GainColumns, cells, line, short_outlook};
use super::names::version_name;
use super::ranking::Ranking;
use super::track_details::track_button;
use crate::components::cover::cover;
use crate::components::history::{rise_of, small_history};
use crate::components::news::with_news;
use crate::components::source_button::{Face, source_button};
use crate::components::view_context::ViewContext;
use crate::content::citation::Citation;
use crate::content::counter::Subject;
use crate::content::counter::sentences::credit_name;
use crate::content::messages::fill;
use crate::content::snapshot::Snapshot;
use crate::content::text_direction::leading;
use crate::state::options::By;

/// What the rows of a table have in common.
#[derive(Clone, Copy)]
pub(super) struct Columns {
    /// The amount of the longest bar.
    pub(super) most: u64,
    /// The columns of gains, where there are some.
    pub(super) gains: Option<GainColumns>,
    /// The day that the line beneath the table says of all rows; `None` where each says its own.
    pub(super) day: Option<Date>,
    /// Whether the columns of what is expected stand in their place.
    pub(super) are_expected: bool,
    /// Whether any row has changed its rank.
    pub(super) has_moved: bool,
    /// Whether rows have pictures, where the dataset has any.
    pub(super) has_covers: bool,
    /// The least height of a history, in streams, where there is a column of them: one scale for all rows.
    pub(super) trends: Option<u64>,
}

/// One row. If not all rows are in the document, `index` is its position, from 1.
pub(super) fn row(
    context: &ViewContext,
    ranking: &Ranking,
    standing: &Standing,
    gain: Option<RowGain>,
    Columns { most, gains, day, are_expected, has_moved, trends, has_covers }: Columns,
    index: Option<usize>,
) -> Html {
    let (name, beneath) = names(context, ranking, standing);
    let title = html! { <>{ name }{ discs(standing) }</> };
    let title = match standing.subject {
        query::Subject::Track(track) => track_button(context, track, title),
        _ => html! { <span part="title" class="title" translate="no">{ title }</span> },
    };
    let cover = if has_covers { cover(context, standing.subject) } else { None };
    let citation = citation(context, ranking, standing);
    let missing = ranking.missing(context, standing);
    let counter_ref = ranking.counter_ref(context, standing);
    let is_crossed = counter_ref.is_some_and(|counter_ref| context.has_crossed(counter_ref));
    html! {
        <tr key={index.map_or_else(|| key(context, standing), |index| index.to_string())} part="row" aria-rowindex={index.map(|index| index.to_string())}>
            <td class={if standing.rank <= 3 { "rank first" } else { "rank" }}><span part="rank" translate="no">{ context.intl.count(standing.rank.into()) }</span>{ has_moved.then(|| movement(context, standing)).flatten() }</td>
            <th part="title-cell" scope="row" class="what">
                <div class={if cover.is_some() { "song covered" } else { "song" }}>
                    { cover.unwrap_or_default() }
                    <span class="names">{ title }{ " " }<span part="artist" class="artist" translate="no">{ beneath }</span></span>
                    if Some(standing.as_of) != day {
                        { line("date", html! { <>{ context.date(standing.as_of) }{ context.age(standing.as_of) }</> }) }
                    }
                    { short_outlook(context, standing).filter(|_| !are_expected).map(|text| line("estimate", text.into())).unwrap_or_default() }
                    // No style policy forbids this width, and it is laid out faster than an SVG.
                    <div part="bar" class={if standing.value.precision() == Precision::AtLeast { "bar least" } else { "bar" }} aria-hidden="true"><hr width={percent(share(context, standing, most))} /></div>
                </div>
            </th>
            <td class="figure">
                <span part="streams" class={if is_crossed { "streams crossed" } else { "streams" }}>
                    { source_button(context, &citation, Face::Number) }
                </span>
                { missing.map(|text| line("missing", with_news(context, counter_ref, text))).unwrap_or_default() }
            </td>
            { gains.map(|columns| cells(context, standing, gain, columns)).unwrap_or_default() }
            if are_expected { { expected::cells(context, standing) } }
            if let Some(full) = trends {
                <td class="trend">{ trend(context, standing, full).unwrap_or_default() }</td>
            }
        </tr>
    }
}

/// The history of a song as a sparkline; `None` of a sum, and with fewer than two dated counts.
pub(super) fn trend(snapshot: &Snapshot, standing: &Standing, full: u64) -> Option<Html> {
    small_history(snapshot, &Subject::Track(reported_track(standing)?), Some(full))
}

/// By how much its count has changed in that sparkline.
pub(super) fn rise(snapshot: &Snapshot, standing: &Standing) -> Option<u64> {
    rise_of(snapshot, reported_track(standing)?)
}

/// The track of a row that is no sum.
fn reported_track(standing: &Standing) -> Option<TrackId> {
    match (standing.subject, &standing.evidence) {
        (query::Subject::Track(track), query::Evidence::Reported(_)) => Some(track),
        _ => None,
    }
}

/// A key that stays with the track or artist when ranks or the dataset change.
pub(in crate::components) fn key(snapshot: &Snapshot, standing: &Standing) -> String {
    match standing.subject {
        query::Subject::Track(track) => ["t", snapshot.track_id(track)].concat(),
        query::Subject::Artist(artist) => {
            ["a", snapshot.dataset().artist(artist).map_or("", |artist| artist.id.as_str())].concat()
        }
        query::Subject::Album(first) => ["l", snapshot.track_id(first)].concat(),
    }
}

/// The number of a row, with what it rests on.
pub(in crate::components) fn citation(context: &ViewContext, ranking: &Ranking, standing: &Standing) -> Rc<Citation> {
    Rc::new(Citation::of_evidence(
        ranking.number(context, standing),
        about(context, standing, ranking),
        standing.value,
        standing.as_of,
        &standing.evidence,
    ))
}

/// The title of a row, and the line beneath it.
pub(super) fn names<'s>(context: &'s ViewContext, ranking: &Ranking, standing: &Standing) -> (&'s str, String) {
    let beneath = match standing.subject {
        query::Subject::Track(track) => beneath(context, track, &standing.evidence),
        query::Subject::Artist(artist) => aside(context, artist, ranking),
        query::Subject::Album(first) => of_songs(context, first, &standing.evidence),
    };
    (title(context, standing), beneath)
}

/// The title of a row: of a song, an artist or an album.
pub(in crate::components) fn title<'s>(snapshot: &'s Snapshot, standing: &Standing) -> &'s str {
    match standing.subject {
        query::Subject::Track(track) => snapshot.title(track),
        query::Subject::Artist(artist) => snapshot.artist(artist),
        query::Subject::Album(first) => snapshot.album(first),
    }
}

/// The title of a row with whose it is: `Dynamite, BTS`.
pub(super) fn title_and_artist(snapshot: &Snapshot, standing: &Standing) -> String {
    match standing.subject {
        query::Subject::Track(track) => snapshot.track_name(track),
        query::Subject::Artist(artist) => snapshot.artist(artist).to_owned(),
        query::Subject::Album(first) => snapshot.album_name(first),
    }
}

/// The length of a bar in thousandths: the progress to the next milestone in the ranking of upcoming ones, else relative to
/// the largest row.
pub(in crate::components) fn share(context: &ViewContext, standing: &Standing, most: u64) -> u64 {
    match context.model.ranking {
        By::Upcoming => u64::from(standing.progress.fraction_ppm) / 1000,
        _ => permille(standing.value.amount(), most),
    }
}

/// `part` of `whole` in thousandths, truncated; at most 1,000.
pub(in crate::components) fn permille(part: u64, whole: u64) -> u64 {
    (u128::from(part) * 1000)
        .checked_div(u128::from(whole))
        .and_then(|share| u64::try_from(share).ok())
        .unwrap_or(0)
        .min(1000)
}

/// Thousandths as the width of an element: `37.5%`.
pub(in crate::components) fn percent(permille: u64) -> String {
    [&(permille / 10).to_string(), ".", &(permille % 10).to_string(), "%"].concat()
}

/// The line beneath a title: artists, version, and what a sum consists of.
pub(crate) fn beneath(snapshot: &Snapshot, id: TrackId, evidence: &query::Evidence) -> String {
    let text = snapshot.credits(id);
    let with = |more: &str| {
        [&*leading(&text, snapshot.intl.language().is_rtl), snapshot.words().list_separator(), more].concat()
    };
    if let query::Evidence::Summed(tracks) = evidence {
        let name = |id: &TrackId| {
            snapshot.dataset().track(*id).map_or_else(String::new, |track| version_name(snapshot, &track.version))
        };
        let versions: Vec<String> = tracks.iter().map(name).collect();
        return with(&fill(
            snapshot.words().row_sum(),
            &[("versions", &versions.join(snapshot.words().list_separator()))],
        ));
    }
    match snapshot.dataset().track(id).filter(|track| track.version != Version::Original) {
        Some(track) => with(&version_name(snapshot, &track.version)),
        None => text,
    }
}

/// The line beneath an album: its artist, and how many songs its figure sums.
fn of_songs(snapshot: &Snapshot, first: TrackId, evidence: &query::Evidence) -> String {
    let (words, intl) = (snapshot.words(), &snapshot.intl);
    let query::Evidence::Album { songs, of, since } = evidence else { return String::new() };
    let count = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
    let values = [("n", intl.count(count(songs.len()))), ("of", intl.count(count(*of)))];
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    // Without the artist's complete catalogue, the number of songs is unknown.
    let by = snapshot.dataset().track(first).and_then(|track| snapshot.dataset().artist(*track.artists.first()?));
    let text = if !by.is_some_and(|by| by.complete) {
        intl.plural(words.row_album_some(), count(songs.len()))
    } else if songs.len() == *of {
        intl.plural(words.row_album_all(), count(*of))
    } else {
        intl.plural(words.row_album_of(), count(*of))
    };
    let mut sum = fill(text, &values);
    let dates =
        songs.iter().filter_map(|song| snapshot.dataset().track_figure(*song, snapshot.at)).map(|figure| figure.as_of);
    if dates.clone().any(|date| date != *since && !date.is_unknown()) {
        sum = fill(words.row_oldest_count(), &[("sum", &sum), ("date", &snapshot.intl.date(snapshot.dated(*since)))]);
    }
    let artist = leading(snapshot.album_artist(first), intl.language().is_rtl);
    let parts = [&*artist, &sum].into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(words.list_separator())
}

/// The line beneath an artist: of how many songs, and the source's own note.
fn aside(snapshot: &Snapshot, artist: ArtistId, ranking: &Ranking) -> String {
    let coverage =
        ranking.threshold.and_then(|threshold| query::coverage(snapshot.dataset(), artist, threshold, snapshot.at));
    let Some(coverage) = coverage else { return of_what(snapshot, artist, ranking).unwrap_or_default() };
    let mut text = coverage.total.map_or_else(String::new, |total| {
        fill(snapshot.intl.plural(snapshot.words().counter_of_songs(), total), &[("n", &snapshot.intl.count(total))])
    });
    if let query::Evidence::Reported(figure) = coverage.evidence {
        let note =
            snapshot.dataset().observation(figure.observation).and_then(|observation| observation.note.as_deref());
        if let Some(note) = note {
            if !text.is_empty() {
                text.push_str(". ");
            }
            text.push_str(note);
        }
    }
    text
}

/// What exactly a total counts: totals of different credits, or awards of different names, do not compare.
fn of_what(snapshot: &Snapshot, artist: ArtistId, ranking: &Ranking) -> Option<String> {
    let query::By::Artists(ArtistMetric::Total { metric, credit }) = ranking.query.by else { return None };
    let (index, _) = snapshot.dataset().total(artist, metric, credit, snapshot.at)?;
    let series = snapshot.dataset().totals().get(index)?;
    let credit = (metric == Metric::Streams).then(|| credit_name(snapshot, series.credit).to_owned());
    series.name.clone().or(credit)
}

/// What a row's figure counts, for the source panel.
pub(in crate::components) fn about(context: &ViewContext, standing: &Standing, ranking: &Ranking) -> String {
    match standing.subject {
        query::Subject::Track(track) => context.track_name(track),
        query::Subject::Artist(artist) => {
            let (artist, caption) = (context.artist(artist), &*ranking.caption);
            fill(context.words().caption_of_artist(), &[("caption", caption), ("artist", artist)])
        }
        query::Subject::Album(first) => context.album_name(first),
    }
}

/// What a disc stands for.
pub(super) const BILLION: u64 = 1_000_000_000;

/// So many discs can be counted at a glance; what has more has a plus behind them.
pub(crate) const MOST_DISCS: u64 = 10;

/// The number of discs: one for each billion surely reached, at most one more than [`MOST_DISCS`], which says that there are
/// more.
pub(crate) fn billions(value: Value) -> u64 {
    (value.lo() / BILLION).min(MOST_DISCS + 1)
}

fn discs(standing: &Standing) -> Html {
    let discs = billions(standing.value);
    // An empty element could still take up a line.
    if discs == 0 {
        return Html::default();
    }
    // The style sheet draws them, so that they do not become part of the title's text.
    html! { <><span class="gap"></span><span part="discs" class="discs" data-discs={discs.to_string()} aria-hidden="true"></span></> }
}

/// How the rank changed: a sign and a number, with words for screen readers.
fn movement(context: &ViewContext, standing: &Standing) -> Option<Html> {
    let words = context.words();
    let places = |text, places: u32| {
        let places = context.intl.count(places.into());
        (fill(text, &[("n", &places)]), places)
    };
    // The style sheet adds the sign.
    let (part, (text, shown)) = match standing.movement? {
        Movement::Up(up) => ("movement up", places(words.row_up(), up)),
        Movement::Down(down) => ("movement down", places(words.row_down(), down)),
        Movement::New => ("movement new", (words.row_new().to_owned(), String::new())),
        // A column of "same" would be louder than what has moved.
        Movement::Same => {
            return Some(html! { <span part="movement" class="spoken">{ " " }{ words.row_same() }</span> });
        }
    };
    Some(
        html! { <span {part} class="aside movement" role="img" title={text.clone()} aria-label={text}>{ shown }</span> },
    )
}
