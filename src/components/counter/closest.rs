//! The songs that lack least.

use std::rc::Rc;

use milestream_data::query::{Evidence, NearMiss};
use yew::prelude::*;

use super::sentences::missing;
use crate::components::source_button::{Face, source};
use crate::components::view_context::Scene;
use crate::content::citation::Claim;
use crate::content::counter::{Subject, Tally};
use crate::content::messages::fill;

/// Beyond these it is a leaderboard.
const MOST: usize = 5;

/// The songs closest to the threshold of a coverage, each with what it lacks; `None` where the dataset knows none.
pub(super) fn near(scene: &Scene, tally: &Tally) -> Option<Html> {
    let Subject::Songs { threshold, .. } = tally.subject else { return None };
    if tally.nearest.is_empty() {
        return None;
    }
    let title = fill(scene.words().closest, &[("t", &scene.intl.milestone(threshold))]);
    Some(html! {
        <section class="near">
            <p class="section-title">{ title }</p>
            <ul>{ for tally.nearest.iter().take(MOST).map(|near| song(scene, near, threshold)) }</ul>
        </section>
    })
}

fn song(scene: &Scene, near: &NearMiss, threshold: u64) -> Html {
    let figure = near.figure;
    let shown = scene.intl.value(figure.value, scene.dataset().milestones());
    let about = scene.track_name(near.track);
    let evidence = Evidence::Reported(figure);
    let claim = Rc::new(Claim::of_evidence(shown, about, figure.value, figure.as_of, &evidence));
    let lacks = missing(scene, &milestream_data::query::toward(figure.value, threshold));
    html! {
        <li part="near" class="small-tally">
            <span>{ scene.title(near.track) }</span>
            <span class="facts">
                { source(scene, &claim, Face::Number) }
                <span part="missing" class="aside">{ lacks }</span>
                <span part="date" class="aside" translate="no">{ scene.date(figure.as_of) }{ scene.age(figure.as_of) }</span>
            </span>
        </li>
    }
}
