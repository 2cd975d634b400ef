//! What stands in a view's place while there is nothing to show: a skeleton, a sentence for an empty state, an error.

use yew::prelude::*;

use super::focus::{SELF, move_focus};
use crate::content::intl::Intl;
use crate::load::error::LoadError;
use crate::state::options::View;

/// The outline of the layout that follows. `place` refers to the element that a skeleton and an error share.
pub fn skeleton(view: View, intl: &Intl, place: &NodeRef) -> Html {
    let rows = match view {
        View::Badge => 0,
        View::Counter => 2,
        View::Board | View::Leaderboard | View::Honours | View::Race => 6,
    };
    html! {
        <div ref={place} part="skeleton" class="skeleton" role="status" tabindex="-1" aria-label={intl.words.state_loading()}>
            if matches!(view, View::Board | View::Counter) {
                <span class="bone hero"></span>
            }
            { for (0..rows).map(|row| html! { <span key={row} class="bone"></span> }) }
        </div>
    }
}

/// An empty state: a sentence that says what to do.
pub(super) fn empty(text: String) -> Html {
    html! { <p part="empty" class="empty" role="status">{ text }</p> }
}

/// An error: a sentence in the view's place, and a button where trying again can help.
pub fn error_message(error: &LoadError, intl: &Intl, on_retry: &Callback<()>, place: &NodeRef) -> Html {
    // The button goes away while the numbers are loading; the element around it stays and keeps the focus.
    let onclick = on_retry.reform(|event: MouseEvent| move_focus(&event, ".error", SELF));
    html! {
        <div ref={place} part="error" class="error" role="alert" tabindex="-1">
            <p>{ error.sentence(intl) }</p>
            if error.is_worth_retrying() {
                <button type="button" part="retry" class="button" {onclick}>
                    { intl.words.state_retry() }
                </button>
            }
        </div>
    }
}
