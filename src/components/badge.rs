//! One inline line, for a sidebar or a sentence.

use std::rc::Rc;

use yew::prelude::*;

use super::counter::{claim, crossed, label};
use super::source_button::{Face, source};
use super::view_context::Scene;
use crate::content::counter;

/// The counter's number and label, inline.
pub(super) fn badge(scene: &Scene) -> Html {
    match counter::tally(scene.dataset(), scene.options(), scene.at) {
        Ok(tally) => html! {
            <span class="badge">
                <span part="value" translate="no" class={crossed(scene, &tally)}>{ source(scene, &Rc::new(claim(scene, &tally)), Face::Number) }</span>
                { " " }<span part="label">{ label(scene, &tally) }</span>{ scene.age(tally.as_of) }
            </span>
        },
        // In a sentence there is no room for an excuse: the dash says that nothing is known.
        Err(_) => html! { <span class="badge" part="empty">{ "–" }</span> },
    }
}
