//! *Build your embed*: a labelled control for every option that has a meaning in the view.

use milestream_data::Dataset;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::html::Scope;
use yew::prelude::*;

use super::app::{Act, App};
use super::controls::{CONTROLS, Control, Group, Kind};
use super::fit::{Fit, fit};
use super::trial::Trial;
use crate::content::intl::Intl;
use crate::content::messages::studio::{self as words, Said};

/// A list of more entries than this helps nobody: then an id is typed.
const ENTRIES: usize = 1_000;

/// The controls, a group to a field set.
pub(super) fn controls(app: &App, link: &Scope<App>) -> Html {
    let dataset = app.trial().and_then(Trial::dataset);
    let options = app.draft.options();
    let groups = Group::ALL.iter().map(|(group, legend)| {
        let controls: Vec<Html> = CONTROLS
            .iter()
            .filter(|control| control.group == *group)
            .filter_map(|control| match fit(control.option, &options, dataset) {
                Fit::Applies => Some(shown(app, link, control, dataset, None)),
                Fit::Not(reason) => Some(shown(app, link, control, dataset, Some(reason))),
                Fit::Foreign => None,
            })
            .collect();
        html! {
            if !controls.is_empty() {
                <fieldset key={*legend}><legend>{ *legend }</legend><div class="fields">{ controls }</div></fieldset>
            }
        }
    });
    html! {
        <section aria-labelledby="studio-build">
            <h2 id="studio-build">{ words::BUILD }</h2>
            { for groups }
        </section>
    }
}

fn shown(
    app: &App,
    link: &Scope<App>,
    control: &Control,
    dataset: Option<&Dataset>,
    reason: Option<&'static str>,
) -> Html {
    let (option, value) = (control.option, app.draft.value(control.option));
    let set = link.callback(move |value| Act::Set(option, value));
    let fault = app.draft.problem(option).filter(|_| reason.is_none());
    match entries(control, dataset) {
        Some(entries) => select(option, control.said, entries, value, reason, set),
        None => input(
            option,
            control.said,
            value,
            Mode { reason, fault, is_number: matches!(control.kind, Kind::Number), ..Mode::default() },
            set,
        ),
    }
}

/// Values and names to choose from, the one that holds without a choice first; `None` where a text is typed.
fn entries(control: &Control, dataset: Option<&Dataset>) -> Option<Vec<(String, String)>> {
    let known = |all: Vec<(String, String)>, none: &str| {
        (all.len() <= ENTRIES).then(|| std::iter::once((String::new(), none.to_owned())).chain(all).collect())
    };
    match control.kind {
        Kind::Closed(values) => {
            let named = |text: &&str| ((*text).to_owned(), words::value(control.option, text));
            Some(values().iter().map(named).collect())
        }
        Kind::Artist => {
            let artists = dataset.map_or(&[][..], Dataset::artists).iter();
            let none = if control.option == "artist" { words::FIRST_ARTIST } else { words::ANY };
            known(artists.map(|artist| (artist.id.clone(), artist.name.clone())).collect(), none)
        }
        Kind::Track => {
            let tracks = dataset.map_or(&[][..], Dataset::tracks);
            if tracks.len() > ENTRIES {
                return None;
            }
            let mut tracks: Vec<(String, String)> =
                tracks.iter().map(|track| (track.id.clone(), track.title.clone())).collect();
            tracks.sort_by(|(_, a), (_, b)| a.cmp(b));
            known(tracks, words::NO_TRACK)
        }
        Kind::Version => known(distinct(dataset, |track| Some(track.version.as_str()), str::to_owned), words::ANY),
        Kind::Language => {
            let intl = Intl::new(Some("en"));
            known(distinct(dataset, |track| track.lang.as_deref(), |tag| intl.language(tag)), words::ANY)
        }
        Kind::Number | Kind::Text => None,
    }
}

fn distinct(
    dataset: Option<&Dataset>,
    of: impl Fn(&milestream_data::model::Track) -> Option<&str>,
    name: impl Fn(&str) -> String,
) -> Vec<(String, String)> {
    let mut values: Vec<&str> = dataset.map_or(&[][..], Dataset::tracks).iter().filter_map(of).collect();
    values.sort_unstable();
    values.dedup();
    values.into_iter().map(|value| (value.to_owned(), name(value))).collect()
}

/// A list to choose from.
pub(super) fn select(
    id: &str,
    said: &Said,
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
    let hint = reason.unwrap_or(said.hint);
    field(
        id,
        said.label,
        hint,
        None,
        html! {
            <select id={of(id)} disabled={reason.is_some()} {onchange} aria-describedby={described(id, hint, false)}>{ options }</select>
        },
    )
}

/// How a text is asked for.
#[derive(Default)]
pub(super) struct Mode {
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
pub(super) fn input(id: &str, said: &Said, value: &str, mode: Mode, set: Callback<String>) -> Html {
    let Mode { reason, fault, is_number, done } = mode;
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
        said.label,
        hint,
        fault,
        html! {
            <input id={of(id)} type="text" inputmode={is_number.then_some("numeric")} value={value.to_owned()} {oninput} {onchange}
                disabled={reason.is_some()} autocomplete="off" spellcheck="false"
                aria-invalid={is_wrong.then_some("true")} aria-describedby={described(id, hint, is_wrong)} />
        },
    )
}

fn field(id: &str, label: &'static str, hint: &'static str, fault: Option<String>, control: Html) -> Html {
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
