//! The button at every number: shows its date and publisher, opens where it comes from.

use std::rc::Rc;

use milestream_data::Date;
use yew::prelude::*;

use super::view_context::ViewContext;
use crate::content::citation::Citation;
use crate::content::messages::fill;
use crate::state::model::Event;

/// How much of itself a source button shows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Face {
    /// Date and publisher: `14 April 2022, Sportskeeda`.
    Line,
    /// The number itself; its date stands beside it.
    Number,
    /// The publisher; the date stands above it.
    Publisher,
}

/// Who says it: the best source, and how many more there are.
pub(crate) fn publisher(context: &ViewContext, citation: &Citation) -> String {
    let sources = citation.sources(context.dataset());
    let publisher =
        sources.first().and_then(|id| context.dataset().source(*id)).map_or("", |source| source.publisher.as_str());
    match sources.len() {
        0 | 1 => publisher.to_owned(),
        n => fill(
            context.words().and_more,
            &[("source", publisher), ("n", &context.intl.count(u64::try_from(n - 1).unwrap_or_default()))],
        ),
    }
}

/// When, and who says it: `14 April 2022, Sportskeeda`.
pub(crate) fn date_and_publisher(context: &ViewContext, as_of: Date, publisher: &str) -> String {
    fill(context.words().as_of, &[("date", &context.date(as_of)), ("source", publisher)])
}

/// Every digit of a number that is shown with fewer; `None` where there are no more, or nobody knows them.
pub(super) fn digits(context: &ViewContext, citation: &Citation) -> Option<String> {
    context.intl.digits(citation.value?).filter(|digits| *digits != citation.shown)
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
        let label =
            fill(context.words().number_source, &[("n", &citation.shown), ("date", &date), ("source", &publisher)]);
        let digits = digits(context, citation);
        return html! {
            <button type="button" part="source" class="source number" translate="no" aria-haspopup="dialog" aria-label={label}
                title={digits} {onclick}>{ &citation.shown }</button>
        };
    }
    let line = date_and_publisher(context, citation.as_of, &publisher);
    let label = fill(context.words().line_source, &[("line", &line), ("n", &citation.shown)]);
    let shown = if face == Face::Publisher { publisher } else { line };
    html! {
        <button type="button" part="source" class="source" translate="no" aria-haspopup="dialog" aria-label={label} {onclick}>
            { shown }
        </button>
    }
}
