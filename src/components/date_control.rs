//! Takes the whole board back through the dataset's history.

use milestream_data::{Date, Day, query};
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::newest_day::{day_shown, newest_of_view};
use super::view_context::ViewContext;
use crate::content::messages::fill;
use crate::state::model::{Event, newest};

/// Props of [`DateControl`].
#[derive(Clone, Properties)]
pub(super) struct DateControlProps {
    /// What the views share.
    pub(super) context: ViewContext,
}

/// Typing in the search field does not redraw a list of hundreds of days.
impl PartialEq for DateControlProps {
    fn eq(&self, other: &Self) -> bool {
        let (model, before) = (&self.context.model, &other.context.model);
        let is_of_same_rows = (model.ranking, model.table_state.whose, model.table_state.versions)
            == (before.ranking, before.table_state.whose, before.table_state.versions)
            && model.table_state.filters == before.table_state.filters;
        self.context.is_alike(&other.context) && model.tab == before.tab && is_of_same_rows
    }
}

/// A list of the days on which something in the open view became known, with buttons for one step back and forth.
#[component]
pub(super) fn DateControl(DateControlProps { context }: &DateControlProps) -> Html {
    let words = context.words();
    // Each view has its own newest day.
    let today = context.model.today;
    let (newest_of_all, newest) = (newest(context.dataset(), today), newest_of_view(context));
    let shown = day_shown(context);
    let mut days: Vec<Day> = query::dates_until(context.dataset(), today.here, today.begun);
    days.retain(|&day| day <= newest);
    // A day that an option asks for is in the list even if nothing became known on it.
    if let Err(place) = days.binary_search(&shown) {
        days.insert(place, shown);
    }
    let place = days.binary_search(&shown).unwrap_or_default();
    // Whoever chooses the newest day of this view sees the newest figures of the other views too.
    let chosen = move |day: Day| Event::DateChosen(if day == newest { newest_of_all } else { day });
    let earlier = place.checked_sub(1).and_then(|place| days.get(place)).copied();
    let later = days.get(place + 1).copied();

    // Set the value after each change: Firefox loses the selection when `selected` moves up the list.
    let select = use_node_ref();
    use_effect_with((shown, days.len()), {
        let select = select.clone();
        move |(at, _)| {
            if let Some(select) = select.cast::<HtmlSelectElement>() {
                select.set_value(&at.to_string());
            }
        }
    });
    let onchange = context.when(move |event: yew::Event| {
        let select: HtmlSelectElement = event.target()?.dyn_into().ok()?;
        Date::parse_as_of(&select.value()).map(|date| chosen(date.last_day()))
    });
    let step = |to: Option<Day>, label: &'static str, mark: &'static str| {
        // A disabled button would drop the focus of the reader who has just pressed it.
        html! {
            <button type="button" class="step" aria-label={label} title={label} aria-disabled={to.is_none().then_some("true")}
                onclick={context.when(move |_: MouseEvent| to.map(chosen))}>{ mark }</button>
        }
    };
    // Without dates there is no history to go back through.
    if context.dataset().is_undated() {
        return Html::default();
    }
    html! {
        <div class="dates">
            <label>
                <span class="quiet">{ words.date_control() }</span>
                <select part="date-control" translate="no" ref={select} {onchange}>
                    { for days.iter().rev().map(|&day| {
                        let text = context.intl.day(day);
                        let text = if day == newest { fill(words.date_newest(), &[("date", &text)]) } else { text };
                        html! { <option key={day.epoch_days()} value={day.to_string()} selected={day == shown}>{ text }</option> }
                    }) }
                </select>
            </label>
            { step(earlier, words.date_earlier(), "‹") }
            { step(later, words.date_later(), "›") }
        </div>
    }
}
