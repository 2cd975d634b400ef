//! All of it: the date control, and the views as tabs.

use milestream_data::Day;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::counter::small;
use super::date_control::{DateControl, day_shown};
use super::tab_panel::TabPanel;
use super::view_context::Scene;
use crate::content::counter::{self, Tally};
use crate::state::model::Event;
use crate::state::options::View;

/// The tabs, in order.
const TABS: [View; 3] = [View::Counter, View::Leaderboard, View::Honours];

/// The whole widget.
pub(super) fn board(scene: &Scene) -> Html {
    html! {
        <div class="board">
            <div class="bar-top">
                { heading(scene) }
                <DateControl scene={scene.clone()} />
            </div>
            <p class="spoken" role="status">{ day_chosen(scene) }</p>
            { tabs(scene) }
            { for TABS.iter().map(|view| panel(scene, *view)) }
        </div>
    }
}

/// The dataset's title at the level that fits the page; a table has none.
fn heading(scene: &Scene) -> Html {
    if scene.dataset().title.is_empty() {
        return Html::default();
    }
    let tag = ["h", &scene.options().heading_level.to_string()].concat();
    html! { <@{tag} part="heading" class="heading">{ &scene.dataset().title }</@> }
}

/// The day that the reader has chosen, for screen readers: the open view may have changed in places that are far away.
fn day_chosen(scene: &Scene) -> Option<String> {
    let day = scene.model.chosen.map(|_| scene.intl.day(day_shown(scene)))?;
    Some([scene.words().date_control, " ", &day].concat())
}

/// What belongs to a tab.
fn panel(scene: &Scene, view: View) -> Html {
    html! {
        <div key={id(view)} role="tabpanel" id={["panel-", id(view)].concat()} part="tab-panel"
            hidden={view != scene.model.tab} aria-labelledby={["tab-", id(view)].concat()}>
            <TabPanel scene={scene.clone()} {view} />
        </div>
    }
}

const fn id(view: View) -> &'static str {
    match view {
        View::Board | View::Counter | View::Badge => "counter",
        View::Leaderboard => "leaderboard",
        View::Honours => "honours",
    }
}

/// A tab list: one tab stop, arrow keys between the tabs.
fn tabs(scene: &Scene) -> Html {
    let words = scene.words();
    let name = |view: View| match view {
        View::Leaderboard => words.tab_leaderboard,
        View::Honours => words.tab_honours,
        View::Board | View::Counter | View::Badge => words.tab_counter,
    };
    let onkeydown = scene.when(|event: KeyboardEvent| {
        let tab: HtmlElement = event.target()?.dyn_into().ok()?;
        let right_to_left = tab.matches(":dir(rtl)").unwrap_or(false);
        let open = TABS.iter().position(|view| tab.id().ends_with(id(*view)))?;
        let last = TABS.len() - 1;
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
        let view = *TABS.get(next)?;
        let sibling = tab.parent_element()?.children().item(u32::try_from(next).ok()?)?;
        sibling.dyn_into::<HtmlElement>().ok()?.focus().ok()?;
        Some(Event::TabChosen(view))
    });
    html! {
        <div part="tabs" class="tabs" role="tablist" aria-label={words.views} {onkeydown}>
            { for TABS.iter().map(|&view| {
                let is_open = view == scene.model.tab;
                html! {
                    <button key={id(view)} type="button" role="tab" id={["tab-", id(view)].concat()}
                        part={if is_open { "tab active" } else { "tab" }} class="tab"
                        aria-selected={is_open.to_string()}
                        aria-controls={["panel-", id(view)].concat()}
                        tabindex={if is_open { "0" } else { "-1" }}
                        onclick={scene.on(move |_: MouseEvent| Event::TabChosen(view))}>{ name(view) }</button>
                }
            }) }
        </div>
    }
}

/// What else is known of the counter's artist at a day.
pub(super) fn others(scene: &Scene, at: Day) -> Vec<Tally> {
    let dataset = scene.dataset();
    let artist = match &scene.options().artist {
        Some(id) => dataset.artist_by_id(id),
        None => counter::first_artist(dataset),
    };
    let Some(artist) = artist else { return Vec::new() };
    let hero = counter::tally(dataset, scene.options(), at).ok().map(|tally| tally.subject);
    let all = counter::tallies(dataset, artist, at).into_iter();
    all.filter(|tally| Some(&tally.subject) != hero.as_ref()).collect()
}

pub(super) fn more_figures(scene: &Scene) -> Html {
    let others = others(scene, scene.at);
    if others.is_empty() {
        return Html::default();
    }
    html! {
        <section class="more" aria-label={scene.words().more_figures}>
            <dl>
                { for others.iter().map(|tally| small(scene, tally)) }
            </dl>
        </section>
    }
}
