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
use super::source_button::{Face, digits, source_button};
use super::view_context::ViewContext;
use crate::content::citation::Citation;
use crate::content::counter::{self, CounterValue, Subject};
use crate::state::options::View;

pub(crate) use self::outlook::{estimate_sentence, with_set_aside};
pub(crate) use self::sentences::{credit_name, label, missing, no_counter, remaining, way};

/// The counter that the options ask for.
pub(super) fn counter(context: &ViewContext) -> Html {
    match counter::counter_value(context.dataset(), context.options(), context.at) {
        Ok(counter) => hero(context, &counter),
        Err(missing) => empty(no_counter(context, &missing)),
    }
}

/// The number large, with its meter, and behind a summary what there is more.
fn hero(context: &ViewContext, counter: &CounterValue) -> Html {
    let citation = Rc::new(citation(context, counter));
    let line = |part: &'static str, class: &'static str, words: Option<String>| match words {
        Some(words) => html! { <p {part} {class}>{ words }</p> },
        None => Html::default(),
    };
    html! {
        <div class="counter">
            { line("label", "label", Some(label(context, counter))) }
            <p part="value" translate="no" class={["value ", crossed(context, counter)].concat()} title={digits(context, &citation)}
                data-amount={counter.value.amount().to_string()}>
                <span>{ &citation.shown }</span>
                // The glue lays the digits that roll over the text.
                <span class="roll" aria-hidden="true"></span>
            </p>
            if let Some((fraction_ppm, text, ticks)) = way(context, counter) {
                { meter(fraction_ppm, text, &ticks) }
            }
            { line("remaining", "remaining", remaining(context, counter)) }
            { line("deadline", "ahead", deadline(context, counter)) }
            { line("estimate", "ahead", estimate(context, counter)) }
            <p part="date" class="date">{ source_button(context, &citation, Face::Line) }{ context.age(counter.as_of) }</p>
            { details(context, counter) }
        </div>
    }
}

/// What there is more, closed where the counter stands alone, so that it keeps its room.
fn details(context: &ViewContext, counter: &CounterValue) -> Html {
    let refusal = refusal(context, counter);
    let near = near(context, counter);
    let history = history(context, &counter.subject);
    if refusal.is_none() && near.is_none() && history.is_none() {
        return Html::default();
    }
    html! {
        <details part="details" class="details" open={context.options().view == View::Board}>
            <summary>{ context.words().details }</summary>
            { near.unwrap_or_default() }
            if let Some(text) = refusal {
                <p part="estimate" class="quiet">{ text }</p>
            }
            { history.unwrap_or_default() }
        </details>
    }
}

/// The number in a row of a list.
pub(super) fn small(context: &ViewContext, counter: &CounterValue) -> Html {
    let citation = Rc::new(citation(context, counter));
    html! {
        <div class="small-tally">
            <dt part="label">{ label(context, counter) }</dt>
            <dd>
                <span part="value" translate="no" class={crossed(context, counter)}>{ source_button(context, &citation, Face::Number) }</span>
                if let Some(text) = counter.total.filter(|_| counter.target.is_none()).map(|total| of_total(context, total)) {
                    <span class="aside">{ text }</span>
                }
                <span part="date" class="aside" translate="no">{ context.date(counter.as_of) }{ context.age(counter.as_of) }</span>
            </dd>
        </div>
    }
}

/// The class of a number, by whether it has just passed a milestone.
pub(super) fn crossed(context: &ViewContext, counter: &CounterValue) -> &'static str {
    if context.has_crossed(counter.subject.counter_ref()) { "number crossed" } else { "number" }
}

/// The number as it is shown, with what it rests on.
pub(crate) fn citation(context: &ViewContext, counter: &CounterValue) -> Citation {
    let milestones = counter.subject.milestones(context.dataset());
    let shown = match &counter.subject {
        Subject::Songs { .. } | Subject::Total { metric: Metric::Awards, .. } => {
            context.intl.full_count(counter.value, milestones)
        }
        Subject::Track(_) | Subject::Total { .. } => context.intl.value(counter.value, milestones),
    };
    Citation::of_evidence(shown, label(context, counter), counter.value, counter.as_of, &counter.evidence)
}
