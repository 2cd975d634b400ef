//! A thread of its own for large files, so that the page answers its reader meanwhile: what is sent to it and what it sends
//! back. `page` is the side of the page, `inside` that of the thread.

mod inside;
mod page;

use js_sys::{Array, Reflect};
use milestream_data::table::Choices;
use wasm_bindgen::JsValue;

use crate::studio::state::opened_file::About;

pub(super) use inside::serve;
pub(super) use page::{Told, Worker, dataset};

/// From so many bytes on a file is read elsewhere: 256 KiB take some 50 ms.
pub(super) const LARGE: usize = 256 << 10;

/// Fields of messages.
const ASKED: &str = "asked";
const NAME: &str = "name";
const BYTES: &str = "bytes";
const ABOUT: &str = "about";
const TEXTS: &str = "texts";
const WORDS: &str = "words";
const PROGRESS: &str = "progress";
const FINDINGS: &str = "findings";
const FILE: &str = "file";

/// An object with these fields.
fn message(fields: &[(&str, JsValue)]) -> JsValue {
    let message = js_sys::Object::new();
    for (name, value) in fields {
        // It is a plain object.
        let _ = Reflect::set(&message, &JsValue::from_str(name), value);
    }
    message.into()
}

fn field(message: &JsValue, name: &str) -> JsValue {
    Reflect::get(message, &JsValue::from_str(name)).unwrap_or_default()
}

fn number(message: &JsValue, name: &str) -> f64 {
    field(message, name).as_f64().unwrap_or_default()
}

fn text(message: &JsValue, name: &str) -> String {
    field(message, name).as_string().unwrap_or_default()
}

/// What is said about a table, as texts.
fn texts_of(about: &About) -> JsValue {
    let About { source, publisher, as_of, artist, title, choices } = about;
    let texts = [source, publisher, as_of, artist, title, &choices.to_json()];
    texts.into_iter().map(|text| JsValue::from_str(text)).collect::<Array>().into()
}

fn about_of(texts: &JsValue) -> About {
    let texts = Array::from(texts);
    let mut texts = texts.iter();
    let mut next = || texts.next().and_then(|text| text.as_string()).unwrap_or_default();
    About {
        source: next(),
        publisher: next(),
        as_of: next(),
        artist: next(),
        title: next(),
        // It was written by `to_json`.
        choices: Choices::from_json(&next()).unwrap_or_default(),
    }
}
