//! What belongs to a tab of the board, worked out while it can be seen.

use yew::prelude::*;

use super::board::more_figures;
use super::counter::counter;
use super::honours::honours;
use super::leaderboard::leaderboard;
use super::view_context::Scene;
use crate::state::options::View;

/// Props of [`TabPanel`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct TabPanelProps {
    /// The common ground.
    pub(super) scene: Scene,
    /// What it shows.
    pub(super) view: View,
}

/// The view of a tab.
pub(super) struct TabPanel;

impl Component for TabPanel {
    type Message = ();
    type Properties = TabPanelProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    /// A closed panel keeps what it had until that is of another day or dataset: a key in the search of the open one does
    /// not concern it.
    fn changed(&mut self, context: &Context<Self>, old: &TabPanelProps) -> bool {
        let new = context.props();
        new.scene.model.tab == new.view || !new.scene.is_alike(&old.scene)
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let TabPanelProps { scene, view } = context.props();
        match view {
            view if !scene.draws_tab(*view) => Html::default(),
            View::Leaderboard => leaderboard(scene),
            View::Honours => honours(scene),
            View::Board | View::Counter | View::Badge => html! { <>{ counter(scene) }{ more_figures(scene) }</> },
        }
    }
}
