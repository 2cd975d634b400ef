//! The one module that JavaScript sees.
#![allow(clippy::disallowed_types, reason = "this is the file that JavaScript sees")]

use std::rc::Rc;

use crate::components::{App, AppProps, POOLED};
use crate::content::csv_export::ExportOutcome;
use crate::content::messages::Language;
use crate::refresh::Crossing;
use crate::state::model::Event;
use crate::state::options::{By, Filter, Options, Rows, Sort, VersionsOption, WhoseOption};
use crate::state::today::today;
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Callback};

/// A mount on the page, used by one widget after another: Yew never frees a root.
#[wasm_bindgen]
pub struct Widget {
    app: AppHandle<App>,
    mount_id: u32,
    /// How often the dataset is to be asked for again, in milliseconds; 0 is never.
    every_ms: u32,
    language: &'static Language,
    on_event: Callback<Event>,
}

#[wasm_bindgen]
impl Widget {
    /// Renders into `mount`, an empty element of ours, in the language of the table `words`. `emit(type, detail)` hears
    /// `loading`, `ready`, `error`, `change` and `milestone`.
    #[wasm_bindgen(constructor)]
    pub fn new(mount: Element, options: JsValue, words: &str, emit: Function) -> Self {
        let on_event = Callback::from(move |event: Event| emit_event(&emit, &event));
        let mount_id = POOLED + 1;
        let language = Language::of(words);
        let props = props(options, language, mount_id, &on_event);
        let every_ms = props.options.refresh.unwrap_or_default();
        let app = yew::Renderer::<App>::with_root_and_props(mount, props).render();
        Self { app, mount_id, every_ms, language, on_event }
    }

    /// Takes new options, and the words that go with them, in place.
    pub fn update(&mut self, options: JsValue, words: &str) {
        self.language = Language::of(words);
        let props = props(options, self.language, self.mount_id, &self.on_event);
        self.every_ms = props.options.refresh.unwrap_or_default();
        self.app.update(props);
    }

    /// Another widget uses this mount from now on.
    pub fn remount(&mut self, options: JsValue, words: &str) {
        self.mount_id = self.mount_id.wrapping_add(1).max(POOLED + 1);
        self.update(options, words);
    }

    /// The widget is gone: shows nothing and frees its dataset.
    pub fn unmount(&mut self) {
        self.app.update(props(JsValue::UNDEFINED, self.language, POOLED, &self.on_event));
    }

    /// The browser has saved or copied an export, or refused; `None` if it does not say.
    pub fn handed(&self, is_done: Option<bool>) {
        let outcome = match is_done {
            Some(true) => ExportOutcome::Done,
            Some(false) => ExportOutcome::Refused,
            None => ExportOutcome::Asked,
        };
        self.app.send_message(App::message(self.mount_id, Event::ExportFinished(outcome)));
    }

    /// The page is about to be printed, or no longer.
    pub fn print(&self, is_printed: bool) {
        self.app.send_message(App::message(self.mount_id, Event::Printed(is_printed)));
    }

    /// Asks for the dataset again.
    pub fn refresh(&self) {
        self.ask(Event::LoadStarted);
    }

    /// How often it is to be asked for again while the widget can be seen, in milliseconds; 0 is never.
    pub fn every(&self) -> u32 {
        self.every_ms
    }

    /// Asks for the dataset again, since it is time to.
    pub fn renew(&self) {
        self.ask(Event::RefreshDue);
    }

    /// Sends the day too: a page may stay open over midnight.
    fn ask(&self, event: Event) {
        self.app.send_message_batch(vec![
            App::message(self.mount_id, Event::DayChanged(today())),
            App::message(self.mount_id, event),
        ]);
    }
}

/// Hands over the requests that the loader has started, and the ways to wait for the whole program: see
/// `load::hand_over`.
#[wasm_bindgen]
pub fn hand_over(take: Function, whole: Function, arrival: Function) {
    crate::load::hand_over(take, whole, arrival);
}

fn props(options: JsValue, language: &'static Language, mount_id: u32, on_event: &Callback<Event>) -> AppProps {
    AppProps { options: read(options), language, today: today(), mount_id, on_event: on_event.clone() }
}

/// Options from a list of pairs, name and text; logs what is not understood.
fn read(options: JsValue) -> Rc<Options> {
    let pairs = options.dyn_into::<Array>().unwrap_or_default();
    let attributes: Vec<(String, String)> = pairs
        .iter()
        .filter_map(|pair| {
            let pair = pair.dyn_into::<Array>().ok()?;
            Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
        })
        .collect();
    let (options, warnings) = Options::parse(&attributes);
    for warning in warnings {
        warn(&warning);
    }
    Rc::new(options)
}

/// For the glue: the reader exports rows.
const TAKE: &str = "take";
/// For the glue alone: the numbers are about to be replaced.
const REPLACED: &str = "replaced";
/// For the glue alone: undo what others have changed in the widget.
const DRAWING: &str = "drawing";
/// For the glue alone: a number may roll now. It tells the colour of whom the view is about.
const DRAWN: &str = "drawn";
/// For the glue alone: what was passed within a day may light up.
const CELEBRATED: &str = "celebrated";

/// Passes an event on to the page.
fn emit_event(emit: &Function, event: &Event) {
    match event {
        Event::LoadStarted => send(emit, "loading", &JsValue::NULL),
        Event::DatasetLoaded(loaded) => {
            let title = loaded.dataset.title.as_str();
            send(emit, "ready", &object([("title", title.into()), ("warnings", loaded.warnings.into())]));
        }
        Event::LoadFailed(error, since_ms) => {
            let message = error.reason();
            let parse_error = error.parse_error();
            let detail = object([
                ("code", error.code().into()),
                ("message", message.into()),
                ("path", parse_error.and_then(|error| error.path()).into()),
                ("line", parse_error.and_then(milestream_data::Error::line).into()),
                ("column", parse_error.and_then(milestream_data::Error::column).into()),
                // Whether the numbers of before are still shown.
                ("shown", since_ms.is_some().into()),
            ]);
            send(emit, "error", &detail);
        }
        Event::Crossed(crossed) => {
            for crossing in crossed.iter() {
                emit_crossing(emit, crossing);
            }
        }
        Event::DateChosen(day) => send_change(emit, "as-of", Some(&day.to_string())),
        Event::SearchTyped(search) => {
            let search = search.trim();
            send_change(emit, "search", (!search.is_empty()).then_some(search));
        }
        Event::FilterChosen(filter, value) => {
            send_change(emit, filter.text().unwrap_or_default(), value.as_deref());
        }
        Event::WhoseChosen(whose) => {
            let value = whose.text().filter(|text| !text.is_empty());
            send_change(emit, WhoseOption::OPTION, value);
        }
        Event::VersionsChosen(versions) => send_change(emit, VersionsOption::OPTION, versions.text()),
        Event::RowsChosen(rows) => send_change(emit, Rows::OPTION, rows.text()),
        Event::FiltersCleared => {
            let filters = Filter::ALL.iter().map(|(_, name)| *name);
            for name in filters.chain(["search", WhoseOption::OPTION, VersionsOption::OPTION]) {
                send_change(emit, name, None);
            }
        }
        // For the glue alone, not for the page.
        Event::Replaced => send(emit, REPLACED, &JsValue::NULL),
        Event::Drawing => send(emit, DRAWING, &JsValue::NULL),
        Event::Drawn(color) => send(emit, DRAWN, &color.map_or(JsValue::NULL, |color| color.to_string().into())),
        Event::Celebrated(_) => send(emit, CELEBRATED, &JsValue::NULL),
        Event::ExportRequested(take, text) => send(emit, TAKE, &Array::of2(&take.name().into(), &(&**text).into())),
        Event::RankingChosen(by) => send_change(emit, By::OPTION, by.text()),
        Event::SortChosen(sort) => send_change(emit, Sort::OPTION, sort.text()),
        _ => {}
    }
}

fn emit_crossing(emit: &Function, crossing: &Crossing) {
    let passed = &crossing.passed;
    let detail = object([
        ("kind", crossing.kind.into()),
        ("track", crossing.track.as_deref().into()),
        ("artist", crossing.artist.as_deref().into()),
        ("title", crossing.title.as_str().into()),
        ("threshold", number(passed.threshold)),
        // What is surely reached.
        ("value", number(passed.value.lo())),
        ("as_of", passed.as_of.to_string().into()),
    ]);
    send(emit, "milestone", &detail);
}

/// Tells an option, and the value that the reader gave it; none where the reader took it away.
fn send_change(emit: &Function, name: &str, value: Option<&str>) {
    send(emit, "change", &object([("name", name.into()), ("value", value.map_or(JsValue::NULL, JsValue::from))]));
}

fn send(emit: &Function, kind: &str, detail: &JsValue) {
    // If a host's listener throws, the browser reports it.
    let _ = emit.call2(&JsValue::UNDEFINED, &kind.into(), detail);
}

/// An object of these fields, without those that are undefined.
fn object<const FIELDS: usize>(fields: [(&str, JsValue); FIELDS]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        if !value.is_undefined() {
            // A new object takes every field.
            let _ = Reflect::set(&object, &name.into(), &value);
        }
    }
    object.into()
}

/// A count, of which JavaScript holds every one exactly.
#[allow(clippy::cast_precision_loss, reason = "counts are at most 2^53 - 1")]
fn number(count: u64) -> JsValue {
    (count as f64).into()
}

fn warn(text: &str) {
    web_sys::console::warn_1(&["[milestream] ", text].concat().into());
}
