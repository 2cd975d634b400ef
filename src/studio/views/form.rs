//! Labelled fields: a list to choose from, a text to type.

use std::borrow::Cow;

use milestream_data::Date;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::content::messages::fill;
use crate::content::messages::studio::{Label, texts};

/// Hands on what stands in a field.
fn take(event: &Event, set: &Callback<String>) {
    if let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) {
        set.emit(input.value());
    }
}

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
    let Said { label, hint } = said.into();
    let hint = reason.unwrap_or(hint);
    field(id, label, hint, None, list(id, entries, value, (reason.is_some(), described(id, hint, false)), set))
}

/// A list to choose from, whose label stands elsewhere.
pub(super) fn menu(id: &str, entries: Vec<(String, String)>, value: &str, set: Callback<String>) -> Html {
    list(id, entries, value, (false, None), set)
}

fn list(
    id: &str,
    entries: Vec<(String, String)>,
    value: &str,
    (is_disabled, described): (bool, Option<String>),
    set: Callback<String>,
) -> Html {
    let chosen = entries.iter().position(|(known, _)| known.eq_ignore_ascii_case(value)).unwrap_or_default();
    let options = entries.iter().enumerate().map(|(place, (value, name))| {
        html! { <option key={place} value={value.clone()} selected={place == chosen}>{ name }</option> }
    });
    let options: Html = options.collect();
    // An attribute tells a list nothing that the reader has chosen from: Firefox would keep what is taken back.
    let shown = entries.get(chosen).map(|(value, _)| value.clone()).unwrap_or_default();
    let onchange = Callback::from(move |event: Event| {
        let list = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
        let place = list.and_then(|list| usize::try_from(list.selected_index()).ok());
        if let Some((value, _)) = place.and_then(|place| entries.get(place)) {
            // The first one holds without being said.
            set.emit(if place == Some(0) { String::new() } else { value.clone() });
        }
    });
    html! {
        <select id={of(id)} ~value={shown} disabled={is_disabled} {onchange} aria-describedby={described}>{ options }</select>
    }
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
    /// What does the same without typing.
    pub(super) picker: Option<Picker>,
}

/// What the browser has for values of a kind.
#[derive(Clone, Debug)]
pub(super) enum Picker {
    /// A calendar.
    Date,
    /// A palette, on this colour as `#rrggbb`.
    Colour(String),
}

/// A text to type.
pub(super) fn input(id: &str, said: Label, value: &str, mode: TextInput, set: Callback<String>) -> Html {
    let TextInput { reason, fault, is_number, done, picker } = mode;
    let picker = picker.map(|picker| {
        let (kind, value) = match picker {
            Picker::Date => ("date", Date::parse(value).filter(|date| date.is_day()).map_or_else(String::new, |date| date.to_string())),
            Picker::Colour(colour) => ("color", colour),
        };
        let (set, done) = (set.clone(), done.clone());
        let onchange = Callback::from(move |event: Event| {
            take(&event, &set);
            if let Some(done) = &done {
                take(&event, done);
            }
        });
        let name = fill(texts().studio_pick(), &[("what", said.label)]);
        if kind == "color" {
            return html! { <input type={kind} class="picker" aria-label={name} {value} {onchange} disabled={reason.is_some()} /> };
        }
        // A calendar is opened by a button: the text of a field for dates stands beside it already.
        let field = NodeRef::default();
        let open = field.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            if let Some(field) = open.cast::<HtmlInputElement>() {
                // A browser without a calendar leaves the typing.
                let _ = field.show_picker();
            }
        });
        html! {
            <span class="calendar">
                <button type="button" class="picker" aria-label={name} {onclick} disabled={reason.is_some()}>
                    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d="M2 3h12v11H2zM2 6.5h12M5 1v4M11 1v4" /></svg>
                </button>
                <input type={kind} ref={field} {value} {onchange} tabindex="-1" aria-hidden="true" />
            </span>
        }
    });
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
            <div class={picker.is_some().then_some("beside")}>
            <input id={of(id)} type="text" inputmode={is_number.then_some("numeric")} value={value.to_owned()} {oninput} {onchange}
                disabled={reason.is_some()} autocomplete="off" spellcheck="false"
                aria-invalid={is_wrong.then_some("true")} aria-describedby={described(id, hint, is_wrong)} />
            { for picker }
            </div>
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
