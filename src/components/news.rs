//! A short word where something has just passed a milestone.

use milestream_data::query::CounterRef;
use yew::prelude::*;

use super::view_context::ViewContext;
use crate::content::messages::fill;
use crate::refresh::Crossing;

/// What is left of a number, and in the same place the word that it has just passed a milestone. That of a goal is in `left`
/// itself.
pub(super) fn with_news(context: &ViewContext, counter_ref: Option<CounterRef>, left: String) -> Html {
    match counter_ref.and_then(|counter_ref| crossing(context, counter_ref)).filter(|crossing| !crossing.is_goal()) {
        Some(crossing) => moment(word(context, crossing), left.into()),
        None => left.into(),
    }
}

/// The word that a number has just passed a milestone or a goal.
pub(super) fn news(context: &ViewContext, counter_ref: CounterRef) -> Option<Html> {
    crossing(context, counter_ref).map(|crossing| word(context, crossing))
}

/// The word, and in the same place what else stands there.
pub(super) fn moment(news: Html, left: Html) -> Html {
    html! { <span class="moment">{ news }<span>{ left }</span></span> }
}

fn crossing(context: &ViewContext, counter_ref: CounterRef) -> Option<&Crossing> {
    context.model.crossed.iter().find(|crossing| crossing.counter_ref == counter_ref)
}

/// Hidden until the glue shows it for a moment.
fn word(context: &ViewContext, crossing: &Crossing) -> Html {
    let (words, intl, passed) = (context.words(), &context.intl, crossing.passed.threshold);
    let text = if crossing.is_goal() {
        fill(words.counter_goal_reached(), &[("goal", &intl.count(passed))])
    } else {
        fill(words.counter_just(), &[("t", &intl.milestone(passed))])
    };
    html! { <span part="news" class="news">{ text }</span> }
}
