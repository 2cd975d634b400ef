//! A short word where something has just passed a milestone.

use milestream_data::query::CounterRef;
use yew::prelude::*;

use super::view_context::ViewContext;
use crate::content::messages::fill;

/// What is left of a number, and in the same place the word that it has just passed a milestone: hidden until the glue shows it
/// for a moment. That of a goal is in `left` itself.
pub(super) fn with_news(context: &ViewContext, counter_ref: Option<CounterRef>, left: String) -> Html {
    let crossing = context.model.crossed.iter().find(|crossing| Some(crossing.counter_ref) == counter_ref);
    let Some(crossing) = crossing.filter(|crossing| !crossing.is_goal()) else { return left.into() };
    let news = fill(context.words().counter_just(), &[("t", &context.intl.milestone(crossing.passed.threshold))]);
    html! { <span class="moment"><span part="news" class="news">{ news }</span><span>{ left }</span></span> }
}
