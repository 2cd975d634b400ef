//! A quiet line that says whether the numbers are up to date, and what has just happened.

use yew::prelude::*;

use super::view_context::ViewContext;
use crate::content::messages::fill;
use crate::content::snapshot::Snapshot;
use crate::refresh::Crossing;
use crate::state::model::Event;
use crate::state::options::View;

/// The line beneath a view whose dataset is asked for again.
pub(super) fn notice(context: &ViewContext) -> Html {
    let (words, model) = (context.words(), &context.model);
    if context.options().refresh.is_none() && model.stale.is_none() {
        return Html::default();
    }
    let since =
        model.stale.as_ref().map(|stale| fill(words.state_stale(), &[("time", &context.intl.time(stale.since_ms))]));
    // Inside a sentence there is no room for a button.
    let is_badge = context.options().view == View::Badge;
    let may_retry = !is_badge && model.stale.as_ref().is_some_and(|stale| stale.error.is_worth_retrying());
    html! {
        <span class={if is_badge { "notice inline" } else { "notice" }}>
            // A live region must exist before its content changes, or screen readers miss it.
            <span role="status">
                if let Some(since) = since {
                    { " " }<span part="stale" class="quiet">{ since }</span>
                }
                { for model.crossed.iter().map(|crossing| html! {
                    <span class="spoken">{ crossing_sentence(context, crossing) }</span>
                }) }
            </span>
            if may_retry {
                { " " }
                <button type="button" part="retry" class="button" onclick={context.on(|_: MouseEvent| Event::LoadStarted)}>
                    { words.state_retry() }
                </button>
            }
        </span>
    }
}

/// A crossing as a sentence; on the screen the number itself says it.
fn crossing_sentence(snapshot: &Snapshot, crossing: &Crossing) -> String {
    let (words, intl, threshold) = (snapshot.words(), &snapshot.intl, crossing.passed.threshold);
    if crossing.is_goal() {
        return fill(words.entry_goal(), &[("title", &crossing.title), ("goal", &intl.count(threshold))]);
    }
    fill(words.entry_passed(), &[("title", &crossing.title), ("t", &intl.milestone(threshold))])
}
