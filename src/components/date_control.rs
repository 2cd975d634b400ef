//! Walks the whole widget back through the dataset's history.

use milestream_data::{Date, Day, query};
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::scene::Scene;
use crate::model::Event;
use crate::words::fill;

/// Props of [`DateControl`].
#[derive(Clone, Properties)]
pub(super) struct DateControlProps {
    /// The common ground.
    pub(super) scene: Scene,
}

/// A key in the search changes nothing in a list of perhaps hundreds of days.
impl PartialEq for DateControlProps {
    fn eq(&self, other: &Self) -> bool {
        self.scene.is_alike(&other.scene) && self.scene.model.tab == other.scene.model.tab
    }
}

/// A list of the days at which the dataset knows something new, with a step back and forth.
#[component]
pub(super) fn DateControl(DateControlProps { scene }: &DateControlProps) -> Html {
    let words = scene.words();
    let mut days: Vec<Day> =
        query::dates(scene.dataset()).into_iter().filter(|&day| day <= scene.model.today).collect();
    let newest = days.last().copied();
    // A day that an option asked for stands in the list even when nothing became known on it.
    if let Err(place) = days.binary_search(&scene.at) {
        days.insert(place, scene.at);
    }
    let place = days.binary_search(&scene.at).unwrap_or_default();
    let earlier = place.checked_sub(1).and_then(|place| days.get(place)).copied();
    let later = days.get(place + 1).copied();

    // The list is told its value after each change of it: Firefox forgets the chosen one when `selected` moves up the list.
    let select = use_node_ref();
    use_effect_with((scene.at, days.len()), {
        let select = select.clone();
        move |(at, _)| {
            if let Some(select) = select.cast::<HtmlSelectElement>() {
                select.set_value(&at.to_string());
            }
        }
    });
    let onchange = scene.when(|event: yew::Event| {
        let select: HtmlSelectElement = event.target()?.dyn_into().ok()?;
        Date::parse_as_of(&select.value()).map(|date| Event::DateChosen(date.last_day()))
    });
    let step = |to: Option<Day>, label: &'static str, mark: &'static str| {
        // A button that is disabled loses the focus of whoever has just used it.
        html! {
            <button type="button" class="step" aria-label={label} title={label} aria-disabled={to.is_none().then_some("true")}
                onclick={scene.when(move |_: MouseEvent| to.map(Event::DateChosen))}>{ mark }</button>
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
                        let shown = scene.intl.day(day);
                        let text = if Some(day) == newest { fill(words.newest, &[("date", &shown)]) } else { shown };
                        html! { <option key={day.epoch_days()} value={day.to_string()} selected={day == scene.at}>{ text }</option> }
                    }) }
                </select>
            </label>
            { step(earlier, words.earlier, "‹") }
            { step(later, words.later, "›") }
        </div>
    }
}
