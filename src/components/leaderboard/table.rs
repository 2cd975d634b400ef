//! The table itself: a caption, heads that sort, and rows up to the limit.

use milestream_data::query::Subject;
use yew::prelude::*;

use super::Ranking;
use super::finder::{asked, clear};
use super::opened::opened;
use super::row::row;
use super::scroll::{scroll, void};
use crate::components::more::{limit, more, shown};
use crate::components::scene::Scene;
use crate::desk::Table;
use crate::model::Event;
use crate::options::{By, Sort};
use crate::takeaway::Take;
use crate::window::WHOLE;
use crate::words::fill;

pub(super) fn table(scene: &Scene, ranking: &Ranking, kept: &Table, places: &[u32]) -> Html {
    let words = scene.words();
    if places.is_empty() {
        return html! {
            <>
                <p part="empty status" class="empty" role="status">{ fill(words.empty_search, &[("asked", &asked(scene))]) }</p>
                { clear(scene) }
            </>
        };
    }
    let of_artists = ranking.threshold.is_some() || scene.model.ranking == By::Artists;
    let shown = shown(scene, places);
    // A long table stays one while it is searched: it would change its whole build at a key otherwise.
    let is_long = kept.standings.len() > WHOLE && (scene.model.is_expanded || limit(scene) > WHOLE);
    let range = if is_long { scene.model.window.range(shown.len()) } else { 0..shown.len() };
    let rows = kept.rows(scene.dataset(), shown.get(range.clone()).unwrap_or_default());
    // Bars are drawn against the one that has the most.
    let most = kept.most(scene.dataset(), places);
    // The head is the first row.
    let rows = rows.iter().zip(range.start + 2..).flat_map(|(standing, index)| {
        let beneath = match standing.subject {
            Subject::Track(track) if scene.model.opened == Some(track) => Some(opened(scene, track)),
            Subject::Track(_) | Subject::Artist(_) => None,
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
                    { head(scene, Sort::Title, if of_artists { words.column_artist } else { words.column_song }) }
                    { head(scene, Sort::Rank, ranking.column) }
                </tr>
            </thead>
            if is_long { { void(scene, range.start) } }
            <tbody>{ for rows }</tbody>
            if is_long { { void(scene, shown.len() - range.end) } }
        </table>
    };
    html! {
        <>
            { if is_long { scroll(scene, &ranking.caption, shown.len(), table) } else { table } }
            { more(scene, places.len()) }
            <p part="status" class="quiet" role="status">
                { fill(scene.intl.plural(&words.rows_shown, places.len() as u64), &[
                    ("n", &count(scene, places.len())), ("date", &scene.intl.day(scene.at)),
                ]) }
                { taken(scene) }
            </p>
            { for scene.dataset().rules().iter().map(|rule| html! { <p part="rule" class="quiet">{ &rule.text }</p> }) }
        </>
    }
}

/// What became of what the reader took along.
fn taken(scene: &Scene) -> String {
    let words = scene.words();
    let said = match scene.model.taken {
        Some((Take::Csv, Some(true))) => words.take_saved,
        Some((_, Some(true))) => words.take_copied,
        Some((_, Some(false))) => words.take_failed,
        Some((_, None)) | None => return String::new(),
    };
    [" ", said].concat()
}

fn count(scene: &Scene, rows: usize) -> String {
    scene.intl.count(u64::try_from(rows).unwrap_or(u64::MAX))
}

/// The head of a column: a button that sorts by it.
fn head(scene: &Scene, sort: Sort, text: &'static str) -> Html {
    let is_sorted = scene.model.arrangement.sort == sort;
    // Streams go down from the most, titles up from the first letter.
    let direction = is_sorted.then_some(if sort == Sort::Rank { "descending" } else { "ascending" });
    html! {
        <th scope="col" class={(sort == Sort::Rank).then_some("figure")} aria-sort={direction}>
            <button type="button" part="sort" class="sort" onclick={scene.on(move |_: MouseEvent| Event::SortChosen(sort))}>
                { text }
            </button>
        </th>
    }
}
