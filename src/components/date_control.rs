//! Walks the whole widget back through the dataset's history.

use milestream_data::{Date, Day, query};
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::board::others;
use super::leaderboard;
use super::view_context::Scene;
use crate::content::counter;
use crate::content::messages::fill;
use crate::state::model::{Event, newest};
use crate::state::options::View;

/// Props of [`DateControl`].
#[derive(Clone, Properties)]
pub(super) struct DateControlProps {
    /// The common ground.
    pub(super) scene: Scene,
}

/// A key in the search changes nothing in a list of perhaps hundreds of days.
impl PartialEq for DateControlProps {
    fn eq(&self, other: &Self) -> bool {
        let (model, before) = (&self.scene.model, &other.scene.model);
        let is_of_same_rows = (model.ranking, model.arrangement.whose, model.arrangement.versions)
            == (before.ranking, before.arrangement.whose, before.arrangement.versions)
            && model.arrangement.filters == before.arrangement.filters;
        self.scene.is_alike(&other.scene) && model.tab == before.tab && is_of_same_rows
    }
}

/// A list of the days at which the dataset knows something new of what the open view shows, with a step back and forth.
#[component]
pub(super) fn DateControl(DateControlProps { scene }: &DateControlProps) -> Html {
    let words = scene.words();
    // What is newest in another view is not so in this one.
    let today = scene.model.today;
    let (newest_of_all, newest) = (newest(scene.dataset(), today), newest_of_view(scene));
    let shown = day_shown(scene);
    let mut days: Vec<Day> = query::dates_until(scene.dataset(), today.here, today.begun);
    days.retain(|&day| day <= newest);
    // A day that an option asked for stands in the list even when nothing became known on it.
    if let Err(place) = days.binary_search(&shown) {
        days.insert(place, shown);
    }
    let place = days.binary_search(&shown).unwrap_or_default();
    // Whoever chooses the newest day of a view sees what is newest in the others, too.
    let chosen = move |day: Day| Event::DateChosen(if day == newest { newest_of_all } else { day });
    let earlier = place.checked_sub(1).and_then(|place| days.get(place)).copied();
    let later = days.get(place + 1).copied();

    // The list is told its value after each change of it: Firefox forgets the chosen one when `selected` moves up the list.
    let select = use_node_ref();
    use_effect_with((shown, days.len()), {
        let select = select.clone();
        move |(at, _)| {
            if let Some(select) = select.cast::<HtmlSelectElement>() {
                select.set_value(&at.to_string());
            }
        }
    });
    let onchange = scene.when(move |event: yew::Event| {
        let select: HtmlSelectElement = event.target()?.dyn_into().ok()?;
        Date::parse_as_of(&select.value()).map(|date| chosen(date.last_day()))
    });
    let step = |to: Option<Day>, label: &'static str, mark: &'static str| {
        // A button that is disabled loses the focus of whoever has just used it.
        html! {
            <button type="button" class="step" aria-label={label} title={label} aria-disabled={to.is_none().then_some("true")}
                onclick={scene.when(move |_: MouseEvent| to.map(chosen))}>{ mark }</button>
        }
    };
    // There is no way back through a history without dates.
    if scene.dataset().is_undated() {
        return Html::default();
    }
    html! {
        <div class="dates">
            <label>
                <span class="quiet">{ words.date_control }</span>
                <select part="date-control" translate="no" ref={select} {onchange}>
                    { for days.iter().rev().map(|&day| {
                        let text = scene.intl.day(day);
                        let text = if day == newest { fill(words.newest, &[("date", &text)]) } else { text };
                        html! { <option key={day.epoch_days()} value={day.to_string()} selected={day == shown}>{ text }</option> }
                    }) }
                </select>
            </label>
            { step(earlier, words.earlier, "‹") }
            { step(later, words.later, "›") }
        </div>
    }
}

/// The day that the open view is said to show: where that is the newest of all, its own newest one.
pub(super) fn day_shown(scene: &Scene) -> Day {
    let at = scene.at.over();
    if at == newest(scene.dataset(), scene.model.today) { newest_of_view(scene) } else { at }
}

/// The day of the newest count of what the open view shows, of honours that of the newest one; where it shows none, the
/// newest of all.
fn newest_of_view(scene: &Scene) -> Day {
    let dataset = scene.dataset();
    let last = newest(dataset, scene.model.today);
    let at = last.running();
    let of_view = match scene.model.tab {
        View::Leaderboard => leaderboard::newest(scene, at),
        View::Honours => query::timeline(dataset, at).first().map(|entry| entry.when.date().last_day()),
        View::Board | View::Counter | View::Badge => {
            let hero = counter::tally(dataset, scene.options(), at).ok();
            hero.into_iter().chain(others(scene, at)).map(|tally| tally.as_of.last_day()).max()
        }
    };
    // A month may not be over yet.
    of_view.filter(|day| *day > Day::UNDATED).map_or(last, |day| day.min(last))
}
