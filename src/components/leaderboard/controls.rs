//! Search, order and filters: one quiet control above the table, and what is chosen in it in words.

use std::rc::Rc;

use milestream_data::model::Version;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::export_buttons::export_buttons;
use super::filter_menus::{Choice, FilterMenus, menu};
use super::{Ranking, ranking_name, rankings};
use crate::components::focus::move_focus;
use crate::components::view_context::ViewContext;
use crate::content::messages::fill;
use crate::state::model::Event;
use crate::state::options::{By, Filter, Sort, View, WhoseOption};
use crate::table::cache::RankedTable;
use crate::table::virtual_window::MAX_FULL_ROWS;

/// The control, closed until the reader asks for it; few rows are neither searched nor sorted.
pub(super) fn controls(context: &ViewContext, ranking: &Ranking, table: &Rc<RankedTable>, has_many: bool) -> Html {
    let words = context.words();
    let table_state = &context.model.table_state;
    let oninput = context.when(|event: InputEvent| {
        let field: HtmlInputElement = event.target()?.dyn_into().ok()?;
        Some(Event::SearchTyped(field.value()))
    });
    let asked = active_filters(context);
    let finding = if asked.is_empty() { "{find}" } else { words.finding };
    let summary = fill(finding, &[("find", words.find), ("asked", &asked)]);
    // What a long table can be narrowed down by takes a walk through it, which its first picture does not wait for.
    let has_values = table.standings.len() <= MAX_FULL_ROWS || context.loaded.cache.is_prepared();
    html! {
        <details part="finder" class="finder">
            <summary part="find">{ summary }</summary>
            <div class="finder-fields">
                // The board has buttons for it.
                if context.options().view != View::Board {
                    { menu(context, words.rank_by, choices(context)) }
                }
                if has_many {
                    <label class="field"><span class="quiet">{ words.search }</span>
                        <input type="search" part="search" value={table_state.search.clone()} {oninput} /></label>
                }
                <FilterMenus context={context.clone()} table={table.clone()} {has_many} {has_values} threshold={ranking.threshold} />
                if !asked.is_empty() {
                    { clear_button(context) }
                }
            </div>
            { export_buttons(context) }
        </details>
    }
}

/// The button that brings all rows back, and goes away by that.
pub(super) fn clear_button(context: &ViewContext) -> Html {
    let onclick = context.on(|event: MouseEvent| {
        move_focus(&event, ".leaderboard", ".finder summary");
        Event::FiltersCleared
    });
    html! {
        <button type="button" part="clear" class="button" {onclick}>
            { context.words().clear }
        </button>
    }
}

/// What narrows the rows down, as the reader chose it: `“dyna”, Korean, past 1B`; empty where nothing does.
pub(super) fn active_filters(context: &ViewContext) -> String {
    let words = context.words();
    let table_state = &context.model.table_state;
    let mut asked = Vec::new();
    if !table_state.search.trim().is_empty() {
        asked.push(["“", table_state.search.trim(), "”"].concat());
    }
    if context.model.ranking != By::Artists {
        asked
            .extend((table_state.whose != WhoseOption::Any).then(|| whose_name(context, table_state.whose).to_owned()));
    }
    if context.model.ranking.is_of_tracks() {
        asked.extend(table_state.filters.iter().map(|(filter, value)| value_name(context, *filter, value)));
    }
    asked.join(words.list_separator)
}

/// What may be ranked, as a list.
fn choices(context: &ViewContext) -> Vec<Choice> {
    let choice = |by: By| (ranking_name(context, by).to_owned(), by == context.model.ranking, Event::RankingChosen(by));
    rankings(context).into_iter().map(choice).collect()
}

/// A value of a filter in words.
pub(super) fn value_name(context: &ViewContext, filter: Filter, value: &str) -> String {
    match filter {
        Filter::With => context.dataset().artist_by_id(value).map_or(value, |artist| context.artist(artist)).to_owned(),
        Filter::Version => version_name(context, &Version::from(value)),
        Filter::Language => context.intl.language(value),
        Filter::Past => {
            let threshold = value.parse().map_or_else(|_| value.to_owned(), |past| context.intl.milestone(past));
            fill(context.words().past, &[("t", &threshold)])
        }
    }
}

/// A version in words.
pub(super) fn version_name(context: &ViewContext, version: &Version) -> String {
    let words = context.words();
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

pub(super) fn whose_name(context: &ViewContext, whose: WhoseOption) -> &'static str {
    let words = context.words();
    match whose {
        WhoseOption::Any => words.all,
        WhoseOption::Group => words.whose_group,
        WhoseOption::Members => words.whose_members,
        WhoseOption::Both => words.whose_both,
        WhoseOption::Features => words.whose_features,
    }
}

pub(super) fn sort_name(context: &ViewContext, sort: Sort) -> String {
    let words = context.words();
    match (sort, context.model.ranking) {
        (Sort::Rank, By::Tracks | By::Albums) => words.column_streams,
        (Sort::Rank, By::Artists | By::Upcoming) => words.column_rank,
        (Sort::Title, ranking) => title_column(context, ranking),
        (Sort::Missing, _) => words.column_missing,
        (Sort::Date, _) => words.column_date,
        (Sort::Gain, _) => words.column_gain,
    }
    .to_owned()
}

/// The head of the column of titles.
pub(super) fn title_column(context: &ViewContext, ranking: By) -> &'static str {
    let words = context.words();
    match ranking {
        By::Tracks | By::Upcoming => words.column_song,
        By::Artists => words.column_artist,
        By::Albums => words.column_album,
    }
}
