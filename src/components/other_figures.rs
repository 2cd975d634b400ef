//! What else is known of the counter's artist.

use milestream_data::Day;
use yew::prelude::*;

use super::counter::small_counter;
use super::view_context::ViewContext;
use crate::content::counter::{self, CounterValue};

/// The counter values of the same artist, except the one that the counter shows.
pub(super) fn other_figures(context: &ViewContext, at: Day) -> Vec<CounterValue> {
    let dataset = context.dataset();
    let Some(artist) = counter::artist_of(dataset, context.options()) else { return Vec::new() };
    let hero = counter::counter_value(dataset, context.options(), at).ok().map(|counter| counter.subject);
    let all = counter::all_counter_values(dataset, artist, at).into_iter();
    all.filter(|counter| Some(&counter.subject) != hero.as_ref()).collect()
}

/// The list of them; nothing where there are none.
pub(super) fn more_figures(context: &ViewContext) -> Html {
    let others = other_figures(context, context.at);
    if others.is_empty() {
        return Html::default();
    }
    html! {
        <section class="more" aria-label={context.words().board_more()}>
            <dl>
                { for others.iter().map(|counter| small_counter(context, counter)) }
            </dl>
        </section>
    }
}
