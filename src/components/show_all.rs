//! The rest of a long list is behind a button, so that a widget does not outgrow the space that the page reserves.

use yew::prelude::*;

use super::view_context::ViewContext;
use crate::content::messages::fill;
use crate::state::model::Event;

/// Rows before "Show all", where the option does not say.
const DEFAULT_LIMIT: usize = 10;

/// Rows before "Show all".
pub(super) fn limit(context: &ViewContext) -> usize {
    context.options().limit.unwrap_or(DEFAULT_LIMIT)
}

/// The rows that are shown.
pub(super) fn visible<'a, T>(context: &ViewContext, all: &'a [T]) -> &'a [T] {
    if context.model.is_expanded { all } else { all.get(..limit(context)).unwrap_or(all) }
}

/// The button for the other rows; nothing if all are shown.
pub(super) fn show_all_button(context: &ViewContext, all: usize) -> Html {
    if all <= limit(context) {
        return Html::default();
    }
    let is_expanded = context.model.is_expanded;
    html! {
        <button type="button" class="button" part="more" aria-expanded={is_expanded.to_string()}
            onclick={context.on(|_: MouseEvent| Event::ExpansionToggled)}>
            { if is_expanded {
                context.words().rows_show_fewer().to_owned()
            } else {
                fill(context.words().rows_show_all(), &[("n", &context.intl.count(u64::try_from(all).unwrap_or(u64::MAX)))])
            } }
        </button>
    }
}
