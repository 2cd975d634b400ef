//! The button on every number, which opens its sources.

use std::rc::Rc;

use yew::prelude::*;

use super::view_context::ViewContext;
use crate::content::citation::Citation;
use crate::content::citation_text::{date_and_publisher, digits, publisher};
use crate::content::messages::fill;
use crate::state::model::Event;

/// The text of a source button.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Face {
    /// Date and publisher: `14 April 2022, Sportskeeda`.
    Line,
    /// The number itself; its date stands beside it.
    Number,
    /// The publisher; the date stands above it.
    Publisher,
}

/// The button that opens the sources of a number.
pub(super) fn source_button(context: &ViewContext, citation: &Rc<Citation>, face: Face) -> Html {
    let date = context.intl.date(context.dated(citation.as_of));
    let publisher = publisher(context, citation);
    let onclick = {
        let citation = citation.clone();
        context.on(move |_: MouseEvent| Event::SourceOpened(citation.clone()))
    };
    if face == Face::Number {
        let label = fill(
            context.words().source_of_number(),
            &[("n", &citation.shown), ("date", &date), ("source", &publisher)],
        );
        let digits = digits(context, citation);
        return html! {
            <button type="button" part="source" class="source number" translate="no" aria-haspopup="dialog" aria-label={label}
                title={digits} {onclick}>{ &citation.shown }</button>
        };
    }
    let line = date_and_publisher(context, citation.as_of, &publisher);
    let label = fill(context.words().source_of_line(), &[("line", &line), ("n", &citation.shown)]);
    let shown = if face == Face::Publisher { publisher } else { line };
    html! {
        <button type="button" part="source" class="source" translate="no" aria-haspopup="dialog" aria-label={label} {onclick}>
            { shown }
        </button>
    }
}
