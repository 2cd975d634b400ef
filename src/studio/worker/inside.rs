//! The side of the thread: reads, and sends what it found.

use std::cell::RefCell;

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use super::message::{Reply, Request};
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
        if let Some(request) = event.dyn_ref::<MessageEvent>().and_then(|event| Request::from_js(&event.data())) {
            answer(&scope, request);
        }
    });
    LISTENER.replace(Some(listener));
}

fn answer(scope: &DedicatedWorkerGlobalScope, request: Request) {
    let (number, name, bytes, about) = match request {
        Request::Speak { texts, words } => return speak(texts, &words),
        Request::Read { number, name, bytes, about } => (number, name, bytes, about),
    };
    let send = |reply: &Reply| {
        // The page may have ended it.
        let _ = scope.post_message(&reply.to_js(number));
    };
    let content = Content::of(ContentForm::Bytes(bytes.to_vec()), Vec::new());
    let content = content.decoded(about.choices.encoding.as_deref());
    send(&Reply::Progress(DECODED));
    let opened = OpenedFile::read(name, content, *about);
    send(&Reply::Progress(READ));
    let file = opened.to_json(None).and_then(|json| browser::blob(&json, "application/json"));
    send(&Reply::Found(Box::new(opened.findings), file));
}
