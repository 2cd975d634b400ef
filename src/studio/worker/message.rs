//! The messages between the page and its thread, and how JavaScript carries them.

use js_sys::{Array, Object, Reflect, Uint8Array};
use milestream_data::table::Choices;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Blob;

use crate::studio::state::findings::Findings;
use crate::studio::state::opened_file::About;

/// What the page asks for.
pub(super) enum Request {
    /// Speak with these texts: those of the studio, and those of the widget.
    Speak { texts: String, words: String },
    /// Read a file; the number is that of the replies.
    Read { number: u32, name: String, bytes: Uint8Array, about: Box<About> },
}

/// What the thread says of the work on a file.
pub(crate) enum Reply {
    /// How much of it is done: 0.42 means 42 %.
    Progress(f64),
    /// What was found, and the dataset as a file where there is one.
    Found(Box<Findings>, Option<Blob>),
    /// It stopped, or never began.
    Broken,
}

/// Names of fields.
const NUMBER: &str = "number";
const NAME: &str = "name";
const BYTES: &str = "bytes";
const ABOUT: &str = "about";
const TEXTS: &str = "texts";
const WORDS: &str = "words";
const PROGRESS: &str = "progress";
const FINDINGS: &str = "findings";
const FILE: &str = "file";

impl Request {
    /// As it is sent.
    pub(super) fn to_js(&self) -> JsValue {
        match self {
            Self::Speak { texts, words } => object(&[(TEXTS, texts.into()), (WORDS, words.into())]),
            Self::Read { number, name, bytes, about } => object(&[
                (NUMBER, (*number).into()),
                (NAME, name.into()),
                (BYTES, bytes.clone().into()),
                (ABOUT, texts_of(about)),
            ]),
        }
    }

    /// As it comes; `None` of what is no request.
    pub(super) fn from_js(message: &JsValue) -> Option<Self> {
        if let Some(texts) = text(message, TEXTS) {
            return Some(Self::Speak { texts, words: text(message, WORDS)? });
        }
        Some(Self::Read {
            number: number(message)?,
            name: text(message, NAME)?,
            bytes: field(message, BYTES).dyn_into().ok()?,
            about: Box::new(about_of(&field(message, ABOUT))),
        })
    }
}

impl Reply {
    /// As it is sent, to the request with a number.
    pub(super) fn to_js(&self, number: u32) -> JsValue {
        let number = (NUMBER, number.into());
        match self {
            Self::Progress(done) => object(&[number, (PROGRESS, (*done).into())]),
            Self::Found(findings, file) => {
                let findings = serde_wasm_bindgen::to_value(findings).unwrap_or_default();
                object(&[number, (FINDINGS, findings), (FILE, file.clone().into())])
            }
            Self::Broken => object(&[number]),
        }
    }

    /// As it comes, with the number of the request; `None` of what is no reply.
    pub(super) fn from_js(message: &JsValue) -> Option<(u32, Self)> {
        let reply = match field(message, PROGRESS).as_f64() {
            Some(done) => Self::Progress(done),
            None => match serde_wasm_bindgen::from_value(field(message, FINDINGS)) {
                Ok(findings) => Self::Found(findings, field(message, FILE).dyn_into().ok()),
                Err(_) => Self::Broken,
            },
        };
        Some((number(message)?, reply))
    }
}

fn object(fields: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        // Setting a property of a plain object cannot fail.
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object.into()
}

fn field(message: &JsValue, name: &str) -> JsValue {
    Reflect::get(message, &JsValue::from_str(name)).unwrap_or_default()
}

fn text(message: &JsValue, name: &str) -> Option<String> {
    field(message, name).as_string()
}

fn number(message: &JsValue) -> Option<u32> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it was a u32")]
    let number = field(message, NUMBER).as_f64()? as u32;
    Some(number)
}

/// What is said about a table, as texts.
fn texts_of(about: &About) -> JsValue {
    let About { source, publisher, as_of, artist, title, choices } = about;
    let texts = [source, publisher, as_of, artist, title].map(String::as_str);
    // A recipe would leave out the year.
    let choices = choices.all();
    let choices = choices.iter().flat_map(|(name, text)| [*name, text.as_str()]);
    texts.into_iter().chain(choices).map(JsValue::from_str).collect::<Array>().into()
}

fn about_of(texts: &JsValue) -> About {
    let texts = Array::from(texts);
    let mut texts = texts.iter();
    let mut next = || texts.next().and_then(|text| text.as_string());
    let [source, publisher, as_of, artist, title] = std::array::from_fn(|_| next().unwrap_or_default());
    let mut choices = Choices::default();
    while let (Some(name), Some(text)) = (next(), next()) {
        // Each was made by `all`.
        let _: Result<(), String> = choices.set(&name, &text);
    }
    About { source, publisher, as_of, artist, title, choices }
}
