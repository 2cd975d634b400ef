//! One number as the hero, and everything else a step back.

mod closest;
mod outlook;
mod sentences;

use std::rc::Rc;

use milestream_data::model::Metric;
use yew::prelude::*;

use self::closest::near;
use self::outlook::{deadline, estimate, refusal};
use self::sentences::of_total;
use super::history::history;
use super::meter::meter;
use super::placeholder::empty;
use super::source_button::{Face, digits, source};
use super::view_context::Scene;
use crate::content::citation::Claim;
use crate::content::counter::{self, Subject, Tally};
use crate::state::options::View;

pub(crate) use self::outlook::{told, with_aside};
pub(crate) use self::sentences::{credit_name, excuse, label, missing, remaining, way};

/// The counter that the options ask for.
pub(super) fn counter(scene: &Scene) -> Html {
    match counter::tally(scene.dataset(), scene.options(), scene.at) {
        Ok(tally) => hero(scene, &tally),
        Err(missing) => empty(excuse(scene, &missing)),
    }
}

/// The number large, with its meter, and behind a summary what there is more.
fn hero(scene: &Scene, tally: &Tally) -> Html {
    let claim = Rc::new(claim(scene, tally));
    let line = |part: &'static str, class: &'static str, words: Option<String>| match words {
        Some(words) => html! { <p {part} {class}>{ words }</p> },
        None => Html::default(),
    };
    html! {
        <div class="counter">
            { line("label", "label", Some(label(scene, tally))) }
            <p part="value" translate="no" class={["value ", crossed(scene, tally)].concat()} title={digits(scene, &claim)}
                data-amount={tally.value.amount().to_string()}>
                <span>{ &claim.shown }</span>
                // The glue lays the digits that roll over the text.
                <span class="roll" aria-hidden="true"></span>
            </p>
            if let Some((fraction_ppm, text, ticks)) = way(scene, tally) {
                { meter(fraction_ppm, text, &ticks) }
            }
            { line("remaining", "remaining", remaining(scene, tally)) }
            { line("deadline", "ahead", deadline(scene, tally)) }
            { line("estimate", "ahead", estimate(scene, tally)) }
            <p part="date" class="date">{ source(scene, &claim, Face::Line) }{ scene.age(tally.as_of) }</p>
            { details(scene, tally) }
        </div>
    }
}

/// What there is more, closed where the counter stands alone, so that it keeps its room.
fn details(scene: &Scene, tally: &Tally) -> Html {
    let refusal = refusal(scene, tally);
    let near = near(scene, tally);
    let history = history(scene, &tally.subject);
    if refusal.is_none() && near.is_none() && history.is_none() {
        return Html::default();
    }
    html! {
        <details part="details" class="details" open={scene.options().view == View::Board}>
            <summary>{ scene.words().details }</summary>
            { near.unwrap_or_default() }
            if let Some(text) = refusal {
                <p part="estimate" class="quiet">{ text }</p>
            }
            { history.unwrap_or_default() }
        </details>
    }
}

/// The number in a row of a list.
pub(super) fn small(scene: &Scene, tally: &Tally) -> Html {
    let claim = Rc::new(claim(scene, tally));
    html! {
        <div class="small-tally">
            <dt part="label">{ label(scene, tally) }</dt>
            <dd>
                <span part="value" translate="no" class={crossed(scene, tally)}>{ source(scene, &claim, Face::Number) }</span>
                if let Some(text) = tally.total.filter(|_| tally.target.is_none()).map(|total| of_total(scene, total)) {
                    <span class="aside">{ text }</span>
                }
                <span part="date" class="aside" translate="no">{ scene.date(tally.as_of) }{ scene.age(tally.as_of) }</span>
            </dd>
        </div>
    }
}

/// The class of a number, by whether it has just passed a milestone.
pub(super) fn crossed(scene: &Scene, tally: &Tally) -> &'static str {
    if scene.has_crossed(tally.subject.counter_ref()) { "number crossed" } else { "number" }
}

/// The number as it is shown, with what it rests on.
pub(crate) fn claim(scene: &Scene, tally: &Tally) -> Claim {
    let milestones = tally.subject.milestones(scene.dataset());
    let shown = match &tally.subject {
        Subject::Songs { .. } | Subject::Total { metric: Metric::Awards, .. } => {
            scene.intl.tally(tally.value, milestones)
        }
        Subject::Track(_) | Subject::Total { .. } => scene.intl.value(tally.value, milestones),
    };
    Claim::of_evidence(shown, label(scene, tally), tally.value, tally.as_of, &tally.evidence)
}
