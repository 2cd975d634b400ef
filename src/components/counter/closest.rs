//! The songs closest to the threshold.

use std::rc::Rc;

use milestream_data::query::{Evidence, NearMiss};
use yew::prelude::*;

use crate::components::source_button::{Face, source_button};
use crate::components::view_context::ViewContext;
use crate::content::citation::Citation;
use crate::content::counter::sentences::missing;
use crate::content::counter::{CounterValue, Subject};
use crate::content::messages::fill;

/// More would be a leaderboard.
const MOST: usize = 5;

/// The songs closest to the threshold of a coverage, each with what is missing; `None` if the dataset knows none.
pub(super) fn closest_songs(context: &ViewContext, counter: &CounterValue) -> Option<Html> {
    let Subject::Songs { threshold, .. } = counter.subject else { return None };
    if counter.nearest.is_empty() {
        return None;
    }
    let title = fill(context.words().counter_near, &[("t", &context.intl.milestone(threshold))]);
    Some(html! {
        <section class="near">
            <p class="section-title">{ title }</p>
            <ul>{ for counter.nearest.iter().take(MOST).map(|near| song(context, near, threshold)) }</ul>
        </section>
    })
}

fn song(context: &ViewContext, near: &NearMiss, threshold: u64) -> Html {
    let figure = near.figure;
    let shown = context.intl.value(figure.value, context.dataset().milestones());
    let about = context.track_name(near.track);
    let evidence = Evidence::Reported(figure);
    let citation = Rc::new(Citation::of_evidence(shown, about, figure.value, figure.as_of, &evidence));
    let lacks = missing(context, &milestream_data::query::toward(figure.value, threshold));
    html! {
        <li part="near" class="small-tally">
            <span>{ context.title(near.track) }</span>
            <span class="facts">
                { source_button(context, &citation, Face::Number) }
                <span part="missing" class="aside">{ lacks }</span>
                <span part="date" class="aside" translate="no">{ context.date(figure.as_of) }{ context.age(figure.as_of) }</span>
            </span>
        </li>
    }
}
