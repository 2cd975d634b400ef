//! The button at every number: shows its date and publisher, opens where it comes from.

use std::rc::Rc;

use milestream_data::Date;
use yew::prelude::*;

use super::view_context::Scene;
use crate::content::citation::Claim;
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
pub(crate) fn publisher(scene: &Scene, claim: &Claim) -> String {
    let sources = claim.sources(scene.dataset());
    let publisher =
        sources.first().and_then(|id| scene.dataset().source(*id)).map_or("", |source| source.publisher.as_str());
    match sources.len() {
        0 | 1 => publisher.to_owned(),
        n => fill(
            scene.words().and_more,
            &[("source", publisher), ("n", &scene.intl.count(u64::try_from(n - 1).unwrap_or_default()))],
        ),
    }
}

/// When, and who says it: `14 April 2022, Sportskeeda`.
pub(crate) fn line(scene: &Scene, as_of: Date, publisher: &str) -> String {
    fill(scene.words().as_of, &[("date", &scene.date(as_of)), ("source", publisher)])
}

/// Every digit of a number that is shown with fewer; `None` where there are no more, or nobody knows them.
pub(super) fn digits(scene: &Scene, claim: &Claim) -> Option<String> {
    scene.intl.digits(claim.value?).filter(|digits| *digits != claim.shown)
}

/// The button that opens the sources of a number.
pub(super) fn source(scene: &Scene, claim: &Rc<Claim>, face: Face) -> Html {
    let date = scene.intl.date(scene.dated(claim.as_of));
    let publisher = publisher(scene, claim);
    let onclick = {
        let claim = claim.clone();
        scene.on(move |_: MouseEvent| Event::SourceOpened(claim.clone()))
    };
    if face == Face::Number {
        let label = fill(scene.words().number_source, &[("n", &claim.shown), ("date", &date), ("source", &publisher)]);
        let digits = digits(scene, claim);
        return html! {
            <button type="button" part="source" class="source number" translate="no" aria-haspopup="dialog" aria-label={label}
                title={digits} {onclick}>{ &claim.shown }</button>
        };
    }
    let line = line(scene, claim.as_of, &publisher);
    let label = fill(scene.words().line_source, &[("line", &line), ("n", &claim.shown)]);
    let shown = if face == Face::Publisher { publisher } else { line };
    html! {
        <button type="button" part="source" class="source" translate="no" aria-haspopup="dialog" aria-label={label} {onclick}>
            { shown }
        </button>
    }
}
