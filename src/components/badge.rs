//! One inline line, for a sidebar or a sentence.

use yew::prelude::*;

use super::counter::crossed;
use super::source_button::{Face, source_button};
use super::view_context::ViewContext;
use crate::content::counter;
use crate::content::counter::text::CounterText;

/// The counter's number and label, inline.
pub(super) fn badge(context: &ViewContext) -> Html {
    match counter::counter_value(context.dataset(), context.options(), context.at) {
        Ok(counter) => {
            let CounterText { label, citation, .. } = CounterText::brief(context, &counter);
            html! {
                <span class="badge">
                    <span part="value" translate="no" class={crossed(context, &counter)}>{ source_button(context, &citation, Face::Number) }</span>
                    { " " }<span part="label">{ label }</span>{ context.age(counter.as_of) }
                </span>
            }
        }
        // There is no room for an explanation inside a sentence; the dash says that nothing is known.
        Err(_) => html! { <span class="badge" part="empty">{ "–" }</span> },
    }
}
