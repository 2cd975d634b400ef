//! The table itself: a caption, heads that sort, and rows up to the limit.

use std::rc::Rc;

use milestream_data::Date;
use milestream_data::query::{self, StandingsQuery, Subject, Versions};
use yew::prelude::*;

use super::Ranking;
use super::controls::{asked, clear, title_column};
use super::export_buttons::some;
use super::row::{is_dense, row};
use super::scroll_region::{scroll, void};
use super::track_details::opened;
use crate::components::show_all::{limit, more, shown};
use crate::components::view_context::Scene;
use crate::content::csv_export::{Outcome, Take};
use crate::content::messages::fill;
use crate::state::model::Event;
use crate::state::options::{By, Sort};
use crate::table::cache::Table;
use crate::table::virtual_window::WHOLE;

pub(super) fn table(scene: &Scene, ranking: &Ranking, kept: &Table, places: &Rc<[u32]>) -> Html {
    let words = scene.words();
    if places.is_empty() {
        return html! {
            <>
                <p part="empty status" class="empty" role="status">{ fill(words.empty_search, &[("asked", &asked(scene))]) }</p>
                { clear(scene) }
            </>
        };
    }
    let is_dense = is_dense(scene);
    let columns = if is_dense { 4 } else { 3 };
    let shown = shown(scene, places);
    // A long table stays one while it is searched: it would change its whole build at a key otherwise.
    let is_long = kept.standings.len() > WHOLE && (scene.model.is_expanded || limit(scene) > WHOLE);
    let is_whole = !is_long || scene.model.is_printed;
    let range = if is_whole { 0..shown.len() } else { scene.model.window.range(shown.len()) };
    let rows = kept.rows(scene.dataset(), shown.get(range.clone()).unwrap_or_default());
    // Bars are drawn against the one that has the most.
    let most = kept.most(scene.dataset(), places);
    // The head is the first row.
    let rows = rows.iter().zip(range.start + 2..).flat_map(|(standing, index)| {
        let beneath = match standing.subject {
            Subject::Track(track) if scene.model.opened == Some(track) => Some(opened(scene, track, standing, columns)),
            _ => None,
        };
        std::iter::once(row(scene, ranking, standing, most, is_long.then_some(index))).chain(beneath)
    });
    // It is as high as it will be also while its rows change, since WebKit measures it in between, and scrolls back.
    let height = is_long.then(|| scene.model.window.height(shown.len()).to_string());
    let table = html! {
        <table part="table" height={height} aria-rowcount={is_long.then(|| (shown.len() + 1).to_string())}>
            <caption part="caption">{ &ranking.caption }</caption>
            <thead>
                <tr aria-rowindex={is_long.then_some("1")}>
                    <th scope="col" class="rank"><span>{ words.column_rank }</span></th>
                    { head(scene, Sort::Title, "", title_column(scene, scene.model.ranking)) }
                    { head(scene, Sort::Rank, "figure", ranking.column) }
                    if is_dense { { head(scene, Sort::Gain, "gains", words.column_gain) } }
                </tr>
            </thead>
            if is_long { { void(scene, range.start, columns) } }
            <tbody>{ for rows }</tbody>
            if is_long { { void(scene, shown.len() - range.end, columns) } }
        </table>
    };
    html! {
        <>
            { if is_long { scroll(scene, &ranking.caption, shown.len(), table) } else { table } }
            { more(scene, places.len()) }
            <p part="status" class="quiet" role="status">
                { status(scene, kept, places) }
                { taken(scene, places) }
            </p>
            { rest(scene, ranking, kept) }
            { for scene.dataset().rules().iter().map(|rule| html! { <p part="rule" class="quiet">{ &rule.text }</p> }) }
        </>
    }
}

/// How many rows there are, and of when their figures are.
fn status(scene: &Scene, kept: &Table, places: &Rc<[u32]>) -> String {
    let words = scene.words();
    let rows = fill(scene.intl.plural(&words.rows_shown, places.len() as u64), &[("n", &count(scene, places.len()))]);
    let span = kept.span(scene.dataset(), places);
    // The owner of a table without dates may say its day.
    let dates = span.map_or_else(|| scene.intl.date(scene.dated(Date::UNKNOWN)), |span| scene.span(span));
    fill(words.rows_of, &[("rows", &rows), ("dates", &dates)])
}

/// What is to be said of the rows as a whole: what an album's figure is, and how many songs have no place.
fn rest(scene: &Scene, ranking: &Ranking, kept: &Table) -> Html {
    let words = scene.words();
    let text = match scene.model.ranking {
        By::Artists => return Html::default(),
        By::Tracks => {
            let (counted, songs) = (kept.standings.len(), kept.standings.songs());
            if counted >= songs {
                return Html::default();
            }
            let text = scene.intl.plural(&words.counted_of, counted as u64);
            fill(text, &[("n", &count(scene, counted)), ("of", &count(scene, songs))])
        }
        By::Albums => words.means_album.to_owned(),
        By::Upcoming => {
            let all = StandingsQuery { by: query::By::Tracks, versions: Versions::Each, ..ranking.query };
            let all = scene.loaded.desk.table(scene.dataset(), &all, scene.at).standings.len();
            let others = all.saturating_sub(kept.standings.len());
            if others == 0 {
                return Html::default();
            }
            fill(scene.intl.plural(&words.left_out, others as u64), &[("n", &count(scene, others))])
        }
    };
    html! { <p part="rule" class="quiet">{ text }</p> }
}

/// What became of what the reader took along.
fn taken(scene: &Scene, places: &[u32]) -> String {
    let words = scene.words();
    let said = match scene.model.taken {
        Some((Take::Csv, Some(Outcome::Done))) => words.take_saved,
        Some((_, Some(Outcome::Asked))) => words.take_asked,
        Some((_, Some(Outcome::Done))) => words.take_copied,
        Some((_, Some(Outcome::Refused))) => words.take_failed,
        Some((_, None)) | None => return String::new(),
    };
    let is_of_rows = matches!(scene.model.taken, Some((Take::Csv | Take::Text, Some(Outcome::Done | Outcome::Asked))));
    let some = some(scene, places).filter(|_| is_of_rows && !scene.model.takes_all).unwrap_or_default();
    [" ", said, " ", &some].concat().trim_end().to_owned()
}

pub(super) fn count(scene: &Scene, rows: usize) -> String {
    scene.intl.count(u64::try_from(rows).unwrap_or(u64::MAX))
}

/// The head of a column: a button that sorts by it.
fn head(scene: &Scene, sort: Sort, class: &'static str, text: &'static str) -> Html {
    let is_sorted = scene.model.arrangement.sort == sort;
    // Streams and gains go down from the most, titles up from the first letter, days up from the fewest.
    let goes_down = match sort {
        Sort::Rank => scene.model.ranking != By::Upcoming,
        sort => sort == Sort::Gain,
    };
    let direction = is_sorted.then_some(if goes_down { "descending" } else { "ascending" });
    html! {
        <th scope="col" {class} aria-sort={direction}>
            <button type="button" part="sort" class="sort" onclick={scene.on(move |_: MouseEvent| Event::SortChosen(sort))}>
                { text }
            </button>
        </th>
    }
}
