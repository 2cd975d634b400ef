//! A short word where something has just passed a milestone.

use milestream_data::query::CounterRef;
use yew::prelude::*;

use super::view_context::ViewContext;
use crate::content::messages::fill;
use crate::refresh::Crossing;

/// What is left of a number, and in the same place the word that it has just passed a milestone or a goal.
pub(super) fn with_news(context: &ViewContext, counter_ref: Option<CounterRef>, left: String) -> Html {
    match counter_ref.and_then(|counter_ref| news(context, counter_ref)) {
        Some(news) => html! { <span class="moment">{ news }<span>{ left }</span></span> },
        None => left.into(),
    }
}

/// The word that a number has just passed a milestone or a goal.
pub(super) fn news(context: &ViewContext, counter_ref: CounterRef) -> Option<Html> {
    let crossing = context.model.crossed.iter().find(|crossing| crossing.counter_ref == counter_ref)?;
    Some(word(context, crossing))
}

/// Hidden until the glue shows it for a moment.
fn word(context: &ViewContext, crossing: &Crossing) -> Html {
    let (words, intl, passed) = (context.words(), &context.intl, crossing.passed.threshold);
    let text = if crossing.is_goal() {
        fill(words.counter_goal_just(), &[("goal", &intl.count(passed))])
    } else {
        fill(words.counter_just(), &[("t", &intl.milestone(passed))])
    };
    html! { <span part="news" class="news">{ text }</span> }
}
