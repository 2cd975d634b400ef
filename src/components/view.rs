//! A dataset that is here: the view that the options ask for, and the source panel when it is open.

use yew::prelude::*;

use super::badge::badge;
use super::board::board;
use super::counter::counter;
use super::honours::honours;
use super::leaderboard::leaderboard;
use super::notice::notice;
use super::source_panel::Panel;
use super::view_context::SceneProps;
use crate::state::options::View;

/// The view of a scene.
#[component]
pub fn Shown(SceneProps { scene }: &SceneProps) -> Html {
    let view = match scene.options().view {
        View::Board => board(scene),
        View::Counter => counter(scene),
        View::Leaderboard => leaderboard(scene),
        View::Honours => honours(scene),
        View::Badge => badge(scene),
    };
    html! {
        <>
            { view }
            { notice(scene) }
            if let Some(claim) = &scene.model.claim {
                <Panel scene={scene.clone()} claim={claim.clone()} />
            }
        </>
    }
}
