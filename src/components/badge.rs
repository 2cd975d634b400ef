//! One inline line, for a sidebar or a sentence.

use std::rc::Rc;

use yew::prelude::*;

use super::counter::{citation, crossed, label};
use super::source_button::{Face, source_button};
use super::view_context::ViewContext;
use crate::content::counter;

/// The counter's number and label, inline.
pub(super) fn badge(context: &ViewContext) -> Html {
    match counter::counter_value(context.dataset(), context.options(), context.at) {
        Ok(counter) => html! {
            <span class="badge">
                <span part="value" translate="no" class={crossed(context, &counter)}>{ source_button(context, &Rc::new(citation(context, &counter)), Face::Number) }</span>
                { " " }<span part="label">{ label(context, &counter) }</span>{ context.age(counter.as_of) }
            </span>
        },
        // In a sentence there is no room for an no_counter: the dash says that nothing is known.
        Err(_) => html! { <span class="badge" part="empty">{ "–" }</span> },
    }
}
