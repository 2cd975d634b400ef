//! What stands in a view's place while there is nothing to show: a skeleton, a sentence for an empty state, an error.

use yew::prelude::*;

use crate::content::intl::Intl;
use crate::load::error::LoadError;
use crate::state::options::View;

/// The layout that follows, without its words.
pub(super) fn skeleton(view: View, intl: &Intl) -> Html {
    let rows = match view {
        View::Badge => 0,
        View::Counter => 2,
        View::Board | View::Leaderboard | View::Honours => 6,
    };
    html! {
        <div part="skeleton" class="skeleton" role="status" aria-label={intl.words.loading}>
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
pub(super) fn error_message(error: &LoadError, intl: &Intl, on_retry: &Callback<()>) -> Html {
    html! {
        <div part="error" class="error" role="alert">
            <p>{ error.sentence(intl) }</p>
            if error.is_worth_retrying() {
                <button type="button" part="retry" class="button" onclick={on_retry.reform(|_: MouseEvent| ())}>
                    { intl.words.retry }
                </button>
            }
        </div>
    }
}
