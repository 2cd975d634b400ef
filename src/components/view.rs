//! The view that the options ask for, and the source panel while it is open.

use yew::prelude::*;

use super::badge::badge;
use super::board::board;
use super::counter::counter;
use super::honours::honours;
use super::leaderboard::leaderboard;
use super::notice::notice;
use super::race::Race;
use super::source_panel::Panel;
use super::view_context::ViewProps;
use crate::state::options::View;

/// The view of a context.
#[component]
pub fn WidgetView(ViewProps { context }: &ViewProps) -> Html {
    let view = match context.options().view {
        View::Board => board(context),
        View::Counter => counter(context),
        View::Leaderboard => leaderboard(context),
        View::Honours => honours(context),
        View::Race => html! { <Race context={context.clone()} /> },
        View::Badge => badge(context),
    };
    html! {
        <>
            { view }
            { notice(context) }
            if let Some(citation) = &context.model.citation {
                <Panel context={context.clone()} citation={citation.clone()} />
            }
        </>
    }
}
