//! The rest of a long list, behind a button: a widget does not outgrow the space that its page keeps free.

use yew::prelude::*;

use super::view_context::Scene;
use crate::content::messages::fill;
use crate::state::model::Event;

/// Rows before "Show all", where the option does not say.
const DEFAULT_LIMIT: usize = 10;

/// Rows before "Show all".
pub(super) fn limit(scene: &Scene) -> usize {
    scene.options().limit.unwrap_or(DEFAULT_LIMIT)
}

/// Those of `all` rows that are shown.
pub(super) fn shown<'a, T>(scene: &Scene, all: &'a [T]) -> &'a [T] {
    if scene.model.is_expanded { all } else { all.get(..limit(scene)).unwrap_or(all) }
}

/// The button for the others of `all` rows, where there are any.
pub(super) fn more(scene: &Scene, all: usize) -> Html {
    if all <= limit(scene) {
        return Html::default();
    }
    let is_expanded = scene.model.is_expanded;
    html! {
        <button type="button" class="button" part="more" aria-expanded={is_expanded.to_string()}
            onclick={scene.on(|_: MouseEvent| Event::ExpansionToggled)}>
            { if is_expanded {
                scene.words().show_fewer.to_owned()
            } else {
                fill(scene.words().show_all, &[("n", &scene.intl.count(u64::try_from(all).unwrap_or(u64::MAX)))])
            } }
        </button>
    }
}
