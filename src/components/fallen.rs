//! What stands in a view's place while there is nothing to show: a skeleton, a sentence for an empty state, an error.

use yew::prelude::*;

use crate::fault::Fault;
use crate::intl::Intl;
use crate::options::View;

/// Props of [`Skeleton`].
#[derive(Clone, PartialEq, Properties)]
pub struct SkeletonProps {
    /// The view that follows.
    pub view: View,
    /// The reader's language.
    pub intl: Intl,
}

/// The layout that follows, without its words.
#[component]
pub fn Skeleton(SkeletonProps { view, intl }: &SkeletonProps) -> Html {
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

/// Props of [`Empty`].
#[derive(Clone, PartialEq, Properties)]
pub struct EmptyProps {
    /// What to do.
    pub text: AttrValue,
}

/// An empty state: a sentence that says what to do.
#[component]
pub fn Empty(EmptyProps { text }: &EmptyProps) -> Html {
    html! { <p part="empty" class="empty" role="status">{ text }</p> }
}

/// Props of [`Fallen`].
#[derive(Clone, PartialEq, Properties)]
pub struct FallenProps {
    /// What went wrong.
    pub fault: Fault,
    /// The reader's language.
    pub intl: Intl,
    /// Asks again.
    pub on_retry: Callback<()>,
}

/// An error: a sentence in the view's place, and a button where trying again can help.
#[component]
pub fn Fallen(FallenProps { fault, intl, on_retry }: &FallenProps) -> Html {
    html! {
        <div part="error" class="error" role="alert">
            <p>{ fault.sentence(intl) }</p>
            if fault.is_worth_retrying() {
                <button type="button" part="retry" class="button" onclick={on_retry.reform(|_: MouseEvent| ())}>
                    { intl.words.retry }
                </button>
            }
        </div>
    }
}
