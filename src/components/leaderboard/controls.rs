//! Search, order and filters: one quiet control above the table, and what is chosen in it in words.

use std::rc::Rc;

use milestream_data::model::Version;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::export_buttons::take;
use super::filter_menus::{Choice, Lists, list};
use super::{Ranking, ranking_name, rankings};
use crate::components::focus::bequeath;
use crate::components::view_context::Scene;
use crate::content::messages::fill;
use crate::state::model::Event;
use crate::state::options::{By, Filter, Sort, View, WhoseOption};
use crate::table::cache::Table;
use crate::table::virtual_window::WHOLE;

/// The control, closed until the reader asks for it; few rows are neither searched nor sorted.
pub(super) fn finder(scene: &Scene, ranking: &Ranking, table: &Rc<Table>, has_many: bool) -> Html {
    let words = scene.words();
    let arrangement = &scene.model.arrangement;
    let oninput = scene.when(|event: InputEvent| {
        let field: HtmlInputElement = event.target()?.dyn_into().ok()?;
        Some(Event::SearchTyped(field.value()))
    });
    let asked = asked(scene);
    let finding = if asked.is_empty() { "{find}" } else { words.finding };
    let summary = fill(finding, &[("find", words.find), ("asked", &asked)]);
    // What a long table can be narrowed down by takes a walk through it, which its first picture does not wait for.
    let has_values = table.standings.len() <= WHOLE || scene.loaded.desk.is_prepared();
    html! {
        <details part="finder" class="finder">
            <summary part="find">{ summary }</summary>
            <div class="finder-fields">
                // The board has buttons for it.
                if scene.options().view != View::Board {
                    { list(scene, words.rank_by, choices(scene)) }
                }
                if has_many {
                    <label class="field"><span class="quiet">{ words.search }</span>
                        <input type="search" part="search" value={arrangement.search.clone()} {oninput} /></label>
                }
                <Lists scene={scene.clone()} table={table.clone()} {has_many} {has_values} threshold={ranking.threshold} />
                if !asked.is_empty() {
                    { clear(scene) }
                }
            </div>
            { take(scene) }
        </details>
    }
}

/// The button that brings all rows back, and goes away by that.
pub(super) fn clear(scene: &Scene) -> Html {
    let onclick = scene.on(|event: MouseEvent| {
        bequeath(&event, ".leaderboard", ".finder summary");
        Event::FindingCleared
    });
    html! {
        <button type="button" part="clear" class="button" {onclick}>
            { scene.words().clear }
        </button>
    }
}

/// What narrows the rows down, as the reader chose it: `“dyna”, Korean, past 1B`; empty where nothing does.
pub(super) fn asked(scene: &Scene) -> String {
    let words = scene.words();
    let arrangement = &scene.model.arrangement;
    let mut asked = Vec::new();
    if !arrangement.search.trim().is_empty() {
        asked.push(["“", arrangement.search.trim(), "”"].concat());
    }
    if scene.model.ranking != By::Artists {
        asked.extend((arrangement.whose != WhoseOption::Any).then(|| whose_name(scene, arrangement.whose).to_owned()));
    }
    if scene.model.ranking.is_of_tracks() {
        asked.extend(arrangement.filters.iter().map(|(filter, value)| value_name(scene, *filter, value)));
    }
    asked.join(words.list_separator)
}

/// What may be ranked, as a list.
fn choices(scene: &Scene) -> Vec<Choice> {
    let choice = |by: By| (ranking_name(scene, by).to_owned(), by == scene.model.ranking, Event::RankingChosen(by));
    rankings(scene).into_iter().map(choice).collect()
}

/// A value of a filter in words.
pub(super) fn value_name(scene: &Scene, filter: Filter, value: &str) -> String {
    match filter {
        Filter::With => scene.dataset().artist_by_id(value).map_or(value, |artist| scene.artist(artist)).to_owned(),
        Filter::Version => version_name(scene, &Version::from(value)),
        Filter::Language => scene.intl.language(value),
        Filter::Past => {
            let threshold = value.parse().map_or_else(|_| value.to_owned(), |past| scene.intl.milestone(past));
            fill(scene.words().past, &[("t", &threshold)])
        }
    }
}

/// A version in words.
pub(super) fn version_name(scene: &Scene, version: &Version) -> String {
    let words = scene.words();
    match version {
        Version::Original => words.version_original,
        Version::Remix => words.version_remix,
        Version::Japanese => words.version_japanese,
        Version::Live => words.version_live,
        Version::Instrumental => words.version_instrumental,
        Version::Other(name) => name,
    }
    .to_owned()
}

pub(super) fn whose_name(scene: &Scene, whose: WhoseOption) -> &'static str {
    let words = scene.words();
    match whose {
        WhoseOption::Any => words.all,
        WhoseOption::Group => words.whose_group,
        WhoseOption::Members => words.whose_members,
        WhoseOption::Both => words.whose_both,
        WhoseOption::Features => words.whose_features,
    }
}

pub(super) fn sort_name(scene: &Scene, sort: Sort) -> String {
    let words = scene.words();
    match (sort, scene.model.ranking) {
        (Sort::Rank, By::Tracks | By::Albums) => words.column_streams,
        (Sort::Rank, By::Artists | By::Upcoming) => words.column_rank,
        (Sort::Title, ranking) => title_column(scene, ranking),
        (Sort::Missing, _) => words.column_missing,
        (Sort::Date, _) => words.column_date,
        (Sort::Gain, _) => words.column_gain,
    }
    .to_owned()
}

/// The head of the column of titles.
pub(super) fn title_column(scene: &Scene, ranking: By) -> &'static str {
    let words = scene.words();
    match ranking {
        By::Tracks | By::Upcoming => words.column_song,
        By::Artists => words.column_artist,
        By::Albums => words.column_album,
    }
}
