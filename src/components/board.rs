//! The board: the date control, and the views as tabs.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::date_control::DateControl;
use super::newest_day::chosen_day;
use super::tab_panel::TabPanel;
use super::view_context::ViewContext;
use super::{honours, leaderboard};
use crate::content::messages::fill;
use crate::state::model::Event;
use crate::state::options::View;

/// The whole board.
pub(super) fn board(context: &ViewContext) -> Html {
    html! {
        <div class="board">
            <div class="bar-top">
                { heading(context) }
                <DateControl context={context.clone()} />
            </div>
            // The leaderboard's own status names the day, so that a change of the day is announced once.
            <p class="spoken" role="status">
                { Some(context).filter(|context| context.model.tab != View::Leaderboard).and_then(chosen_day) }
            </p>
            { tabs(context) }
            { for context.model.offered_tabs().map(|view| panel(context, view)) }
        </div>
    }
}

/// The dataset's title, at the heading level that fits the page. Tables (CSV) have no title.
fn heading(context: &ViewContext) -> Html {
    if context.dataset().title.is_empty() {
        return Html::default();
    }
    let tag = ["h", &context.options().heading_level.to_string()].concat();
    html! { <@{tag} part="heading" class="heading">{ &context.dataset().title }</@> }
}

/// The panel of a tab.
fn panel(context: &ViewContext, view: View) -> Html {
    html! {
        <div key={id(view)} role="tabpanel" id={["panel-", id(view)].concat()} part="tab-panel"
            hidden={view != context.model.tab} aria-labelledby={["tab-", id(view)].concat()}>
            <TabPanel context={context.clone()} {view} />
        </div>
    }
}

const fn id(view: View) -> &'static str {
    match view {
        View::Board | View::Counter | View::Race | View::Badge => "counter",
        View::Leaderboard => "leaderboard",
        View::Honours => "honours",
    }
}

/// How many songs or entries a tab holds. A tab that is not worked out does not say, nor does one whose name leaves open what
/// it counts.
fn tab_count(context: &ViewContext, view: View) -> Option<String> {
    if !context.draws_tab(view) {
        return None;
    }
    match view {
        View::Leaderboard => context.model.ranking.is_of_tracks().then(|| {
            let songs = u64::try_from(leaderboard::row_count(context)).unwrap_or(u64::MAX);
            fill(context.intl.plural(context.words().tab_songs(), songs), &[("n", &context.intl.count(songs))])
        }),
        View::Honours => Some(context.count(honours::timeline(context).len())),
        View::Board | View::Counter | View::Race | View::Badge => None,
    }
}

/// A tab list: one tab stop, arrow keys between the tabs.
fn tabs(context: &ViewContext) -> Html {
    let words = context.words();
    let name = |view: View| match view {
        View::Leaderboard => words.tab_leaderboard(),
        View::Honours => words.tab_honours(),
        View::Board | View::Counter | View::Race | View::Badge => words.tab_counter(),
    };
    let offered: Vec<View> = context.model.offered_tabs().collect();
    let buttons: Html = offered.iter().map(|&view| {
        let is_open = view == context.model.tab;
        html! {
            <button key={id(view)} type="button" role="tab" id={["tab-", id(view)].concat()}
                part={if is_open { "tab active" } else { "tab" }} class="tab"
                aria-selected={is_open.to_string()}
                aria-controls={["panel-", id(view)].concat()}
                tabindex={if is_open { "0" } else { "-1" }}
                onclick={context.on(move |_: MouseEvent| Event::TabChosen(view))}>
                { name(view) }
                if let Some(things) = tab_count(context, view) { { " " }<span class="quiet" translate={(view == View::Honours).then_some("no")}>{ things }</span> }
            </button>
        }
    }).collect();
    let onkeydown = context.when(move |event: KeyboardEvent| {
        let tab: HtmlElement = event.target()?.dyn_into().ok()?;
        let right_to_left = tab.matches(":dir(rtl)").unwrap_or(false);
        let open = offered.iter().position(|view| tab.id().ends_with(id(*view)))?;
        let last = offered.len().saturating_sub(1);
        let next = match (event.key().as_str(), right_to_left) {
            ("ArrowRight", false) | ("ArrowLeft", true) => {
                if open == last {
                    0
                } else {
                    open + 1
                }
            }
            ("ArrowLeft", false) | ("ArrowRight", true) => open.checked_sub(1).unwrap_or(last),
            ("Home", _) => 0,
            ("End", _) => last,
            _ => return None,
        };
        event.prevent_default();
        let view = *offered.get(next)?;
        let sibling = tab.parent_element()?.children().item(u32::try_from(next).ok()?)?;
        sibling.dyn_into::<HtmlElement>().ok()?.focus().ok()?;
        Some(Event::TabChosen(view))
    });
    html! {
        <div part="tabs" class="tabs" role="tablist" aria-label={words.tab_list()} {onkeydown}>
            { buttons }
        </div>
    }
}
