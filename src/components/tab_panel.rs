//! The content of a tab of the board, computed only while the tab is open.

use yew::prelude::*;

use super::counter::counter;
use super::honours::honours;
use super::leaderboard::leaderboard;
use super::other_figures::more_figures;
use super::view_context::ViewContext;
use crate::state::options::View;

/// Props of [`TabPanel`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct TabPanelProps {
    /// What the views share.
    pub(super) context: ViewContext,
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

    /// A closed panel is redrawn for another day or dataset, but not for a key typed in the open one.
    fn changed(&mut self, context: &Context<Self>, old: &TabPanelProps) -> bool {
        let new = context.props();
        new.context.model.tab == new.view || !new.context.is_alike(&old.context)
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let TabPanelProps { context, view } = context.props();
        match view {
            view if !context.draws_tab(*view) => Html::default(),
            View::Leaderboard => leaderboard(context),
            View::Honours => honours(context),
            View::Board | View::Counter | View::Race | View::Badge => {
                html! { <>{ counter(context) }{ more_figures(context) }</> }
            }
        }
    }
}
