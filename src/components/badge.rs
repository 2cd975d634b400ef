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
            let said = CounterText::brief(context, &counter);
            let (before, after) = &said.around_number;
            html! {
                <span class="badge">
                    { label(before) }
                    <span part="value" translate="no" class={crossed(context, &counter)}>{ source_button(context, &said.citation, Face::Number) }</span>
                    { label(after) }{ context.date_aside(counter.as_of) }
                </span>
            }
        }
        // There is no room for an explanation inside a sentence; the dash says that nothing is known.
        Err(_) => html! { <span class="badge" part="empty">{ "–" }</span> },
    }
}

/// A part of the label, with the white between it and the number outside of it.
fn label(text: &str) -> Html {
    let words = text.trim();
    if words.is_empty() {
        return text.into();
    }
    let (before, after) = text.split_once(words).unwrap_or_default();
    html! { <>{ before.to_owned() }<span part="label">{ words.to_owned() }</span>{ after.to_owned() }</> }
}
