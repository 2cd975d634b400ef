//! The side of the thread: reads, and sends what it found.

use std::cell::RefCell;

use gloo::events::EventListener;
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use super::{
    ABOUT, ASKED, BYTES, FILE, FINDINGS, NAME, PROGRESS, TEXTS, WORDS, about_of, field, message, number, text,
};
use crate::content::messages::studio::speak;
use crate::studio::browser;
use crate::studio::state::opened_file::{Content, ContentForm, OpenedFile};

/// How much of the work is done once the text is there, its numbers are read, and the file of them is written.
const DECODED: f64 = 0.1;
const READ: f64 = 0.6;

thread_local! {
    static LISTENER: RefCell<Option<EventListener>> = const { RefCell::new(None) };
}

/// Reads what the page sends, where this program was started in a thread of its own.
pub(in crate::studio) fn serve() {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let listener = EventListener::new(&scope.clone().into(), "message", move |event| {
        if let Some(event) = event.dyn_ref::<MessageEvent>() {
            answer(&scope, &event.data());
        }
    });
    LISTENER.replace(Some(listener));
}

fn answer(scope: &DedicatedWorkerGlobalScope, asked: &JsValue) {
    let texts = text(asked, TEXTS);
    if !texts.is_empty() {
        speak(texts, &text(asked, WORDS));
        return;
    }
    let send = |fields: &[(&str, JsValue)]| {
        let number = (ASKED, JsValue::from_f64(number(asked, ASKED)));
        // The page may have ended it.
        let _ = scope.post_message(&message(&[&[number], fields].concat()));
    };
    let bytes = field(asked, BYTES).dyn_into::<Uint8Array>().map(|bytes| bytes.to_vec()).unwrap_or_default();
    let content = Content { form: ContentForm::Bytes(bytes), decisions: Vec::new() }.decoded();
    send(&[(PROGRESS, DECODED.into())]);
    let opened = OpenedFile::read(text(asked, NAME), content, about_of(&field(asked, ABOUT)));
    send(&[(PROGRESS, READ.into())]);
    let file = opened.to_json(None).and_then(|json| browser::blob(&json, "application/json"));
    let findings = serde_wasm_bindgen::to_value(&opened.findings).unwrap_or_default();
    send(&[(FINDINGS, findings), (FILE, file.into())]);
}
