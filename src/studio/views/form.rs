//! Labelled fields: a list to choose from, a text to type.

use std::borrow::Cow;

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::content::messages::studio::Label;

/// What is said of a list: a text of the studio's, or of the reader's table.
pub(super) struct Said {
    label: Cow<'static, str>,
    hint: &'static str,
}

impl From<Label> for Said {
    fn from(Label { label, hint }: Label) -> Self {
        Self { label: Cow::Borrowed(label), hint }
    }
}

impl From<String> for Said {
    fn from(label: String) -> Self {
        Self { label: Cow::Owned(label), hint: "" }
    }
}

/// A list to choose from.
pub(super) fn select(
    id: &str,
    said: impl Into<Said>,
    entries: Vec<(String, String)>,
    value: &str,
    reason: Option<&'static str>,
    set: Callback<String>,
) -> Html {
    let chosen = entries.iter().position(|(known, _)| known.eq_ignore_ascii_case(value)).unwrap_or_default();
    let options = entries.iter().enumerate().map(|(place, (value, name))| {
        html! { <option key={place} value={value.clone()} selected={place == chosen}>{ name }</option> }
    });
    let options: Html = options.collect();
    let onchange = Callback::from(move |event: Event| {
        let list = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
        let place = list.and_then(|list| usize::try_from(list.selected_index()).ok());
        if let Some((value, _)) = place.and_then(|place| entries.get(place)) {
            // The first one holds without being said.
            set.emit(if place == Some(0) { String::new() } else { value.clone() });
        }
    });
    let Said { label, hint } = said.into();
    let hint = reason.unwrap_or(hint);
    field(
        id,
        label,
        hint,
        None,
        html! {
            <select id={of(id)} disabled={reason.is_some()} {onchange} aria-describedby={described(id, hint, false)}>{ options }</select>
        },
    )
}

/// How a text is asked for.
#[derive(Default)]
pub(super) struct TextInput {
    /// Why it has no meaning, where it has none.
    pub(super) reason: Option<&'static str>,
    /// Why it is not understood.
    pub(super) fault: Option<String>,
    /// Whether it is made of digits.
    pub(super) is_number: bool,
    /// Hears of it once it is typed to its end.
    pub(super) done: Option<Callback<String>>,
}

/// A text to type.
pub(super) fn input(id: &str, said: Label, value: &str, mode: TextInput, set: Callback<String>) -> Html {
    let TextInput { reason, fault, is_number, done } = mode;
    let take = |event: &Event, set: &Callback<String>| {
        if let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) {
            set.emit(input.value());
        }
    };
    let oninput = Callback::from(move |event: InputEvent| take(&event, &set));
    let onchange = done.map(|done| Callback::from(move |event: Event| take(&event, &done)));
    let hint = reason.unwrap_or(said.hint);
    let is_wrong = fault.is_some();
    field(
        id,
        Cow::Borrowed(said.label),
        hint,
        fault,
        html! {
            <input id={of(id)} type="text" inputmode={is_number.then_some("numeric")} value={value.to_owned()} {oninput} {onchange}
                disabled={reason.is_some()} autocomplete="off" spellcheck="false"
                aria-invalid={is_wrong.then_some("true")} aria-describedby={described(id, hint, is_wrong)} />
        },
    )
}

fn field(id: &str, label: Cow<'static, str>, hint: &'static str, fault: Option<String>, control: Html) -> Html {
    html! {
        <div class="field" key={id.to_owned()}>
            <label for={of(id)}>{ label }</label>
            { control }
            if !hint.is_empty() {
                <p class="hint" id={[&of(id), "-hint"].concat()}>{ hint }</p>
            }
            if let Some(fault) = fault {
                <p class="fault" id={[&of(id), "-fault"].concat()}>{ fault }</p>
            }
        </div>
    }
}

/// The id of a control in the page.
fn of(id: &str) -> String {
    ["studio-", id].concat()
}

/// The ids of what is said about a control.
fn described(id: &str, hint: &str, is_wrong: bool) -> Option<String> {
    let mut ids = Vec::new();
    if !hint.is_empty() {
        ids.push([&of(id), "-hint"].concat());
    }
    if is_wrong {
        ids.push([&of(id), "-fault"].concat());
    }
    (!ids.is_empty()).then(|| ids.join(" "))
}
