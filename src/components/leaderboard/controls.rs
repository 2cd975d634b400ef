//! Search, order, filters and export: one quiet control above the table.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::export_buttons::export_buttons;
use super::filter_menus::{Choice, FilterMenus, menu};
use super::names::{active_filters, ranking_name};
use super::ranking::rankings;
use super::rows::Rows;
use crate::components::focus::move_focus;
use crate::components::view_context::ViewContext;
use crate::content::messages::fill;
use crate::state::model::Event;
use crate::state::options::{By, View};

/// The control, closed until the reader opens it. Short tables can be neither searched nor sorted.
pub(super) fn controls(context: &ViewContext, rows: &Rows, has_many: bool) -> Html {
    let words = context.words();
    let table_state = &context.model.table_state;
    let oninput = context.when(|event: InputEvent| {
        let field: HtmlInputElement = event.target()?.dyn_into().ok()?;
        Some(Event::SearchTyped(field.value()))
    });
    let asked = active_filters(context);
    let summary =
        if asked.is_empty() { words.find_title().to_owned() } else { fill(words.find_asked(), &[("asked", &asked)]) };
    // On the board, buttons do this.
    let choices = if context.options().view == View::Board { Vec::new() } else { choices(context) };
    let has_values = rows.has_filter_values(context);
    html! {
        <details part="finder" class="finder">
            <summary part="find">{ summary }</summary>
            <div class="finder-fields">
                if !choices.is_empty() {
                    { menu(context, words.rank_by(), choices) }
                }
                if has_many {
                    <label class="field"><span class="quiet">{ words.find_search() }</span>
                        <input type="search" part="search" value={table_state.search.clone()} {oninput} /></label>
                }
                <FilterMenus context={context.clone()} table={rows.table.clone()} {has_many} {has_values} threshold={rows.ranking.threshold} />
                if !asked.is_empty() {
                    { clear_button(context) }
                }
            </div>
            { export_buttons(context, rows) }
        </details>
    }
}

/// The button that clears search and filters, and then goes away.
pub(super) fn clear_button(context: &ViewContext) -> Html {
    let onclick = context.on(|event: MouseEvent| {
        move_focus(&event, ".leaderboard", ".finder summary");
        Event::FiltersCleared
    });
    html! {
        <button type="button" part="clear" class="button" {onclick}>
            { context.words().find_clear() }
        </button>
    }
}

/// What may be ranked, as a list.
fn choices(context: &ViewContext) -> Vec<Choice> {
    let choice = |by: By| (ranking_name(context, by).to_owned(), by == context.model.ranking, Event::RankingChosen(by));
    rankings(context).into_iter().map(choice).collect()
}
