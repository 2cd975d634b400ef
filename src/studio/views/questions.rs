//! What nobody but the reader can know, with the likeliest answer chosen.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;
use yew::virtual_dom::VTag;

use super::choice::{chosen, named};
use crate::content::messages::fill;
use crate::content::messages::studio::texts;
use crate::studio::state::findings::{Findings, Question};
use crate::studio::state::opened_file::{About, OpenedFile};
use crate::studio::state::studio::{Action, Studio};

/// The class of the form that asks.
pub(super) const FORM: &str = "question";

/// All that is open, answered at once.
pub(super) fn questions(studio: &Studio, opened: &OpenedFile, emit: &Callback<Action>) -> Html {
    let asked = &opened.findings.questions;
    if asked.is_empty() {
        return Html::default();
    }
    let about = studio.about.clone();
    let choices: Vec<String> = asked.iter().map(|question| question.choice().to_owned()).collect();
    let onsubmit = emit.reform(move |event: SubmitEvent| {
        event.prevent_default();
        Action::Tell(answered(&event, &about, &choices))
    });
    html! {
        <form class={FORM} {onsubmit}>
            { for asked.iter().enumerate().map(|(place, asked)| question(asked, place, &opened.findings)) }
            <p class="hint">{ texts().studio_ask_why() }</p>
            <p class="answers"><button type="submit" class="main">{ texts().studio_ask_take() }</button></p>
        </form>
    }
}

fn question(question: &Question, place: usize, findings: &Findings) -> Html {
    let group = group(place);
    let text = match question.choice() {
        "dates" => texts().studio_ask_dates(),
        "year" => texts().studio_ask_year(),
        "unit" => texts().studio_ask_unit(),
        "lines" => texts().studio_ask_lines(),
        "days" => texts().studio_ask_days(),
        "column" if question.texts().all(|text| !text.ends_with("=as_of")) => texts().studio_ask_both(),
        "column" => texts().studio_ask_column(),
        _ => texts().studio_ask_point(),
    };
    let is_guess = question.answers.len() > 1;
    let answers = question.texts().enumerate().map(|(rank, text)| {
        let mut said = named(question.choice(), text).into_owned();
        if let Some(example) = findings.example(question, text) {
            said = [&said, ": ", &example].concat();
        }
        if rank == 0 && is_guess {
            said = fill(texts().studio_ask_guess(), &[("answer", &said)]);
        }
        html! { <label key={text.to_owned()}>{ radio(&group, text, rank == 0) }{ said }</label> }
    });
    html! {
        <fieldset key={[question.choice(), " ", &question.cell].concat()}>
            <legend>{ fill(text, &[("cell", &question.cell)]) }</legend>
            { for answers }
        </fieldset>
    }
}

/// The name of the answers to a question: two of the same choice, of two columns, are answered each by itself.
fn group(place: usize) -> String {
    ["question-", &place.to_string()].concat()
}

/// Chosen or not to begin with; from then on it is its reader's, whatever is drawn anew.
fn radio(group: &str, text: &str, is_chosen: bool) -> Html {
    let mut radio = VTag::new("input");
    for (name, value) in [("type", "radio"), ("name", group), ("value", text)] {
        radio.add_attribute(name, value.to_owned());
    }
    if is_chosen {
        radio.add_attribute("checked", String::new());
    }
    radio.into()
}

/// What was said, with the answers that are chosen in a form.
fn answered(event: &SubmitEvent, about: &About, choices: &[String]) -> About {
    let form = event.target().and_then(|form| form.dyn_into::<Element>().ok());
    let mut about = about.clone();
    for (place, choice) in choices.iter().enumerate() {
        let chosen_one = form
            .as_ref()
            .and_then(|form| form.query_selector(&["[name=", &group(place), "]:checked"].concat()).ok().flatten());
        if let Some(answer) = chosen_one.and_then(|answer| answer.dyn_into::<HtmlInputElement>().ok()) {
            about = chosen(&about, choice, &answer.value());
        }
    }
    about
}
