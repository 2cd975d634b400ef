//! The side of the page: sends a file, hears how far it is read and what was found.

use gloo::events::EventListener;
use js_sys::Uint8Array;
use milestream_data::{Detail, read_in_pieces};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, MessageEvent};
use yew::Callback;

use super::message::{Reply, Request};
use crate::load::Loaded;
use crate::load::pause::pause;
use crate::studio::browser;
use crate::studio::state::opened_file::About;

/// How much of the work is done once the thread has done its own.
const WRITTEN: f64 = 0.8;
/// So many bytes of a dataset are read between two pauses: some 10 ms.
const PIECE: usize = 256 << 10;
/// So much more has to be read before the page shows it: it draws all of itself anew, which takes as long as a piece.
const STEP: f64 = 0.1;

/// A thread that reads. It ends with this, in the middle of its work perhaps.
pub(crate) struct Worker {
    worker: web_sys::Worker,
    _listeners: [EventListener; 2],
}

impl Worker {
    /// Starts one; `None` where the page may not.
    pub(crate) fn start(tell: Callback<(u32, Reply)>) -> Option<Self> {
        let worker = browser::worker()?;
        let heard = tell.clone();
        let messages = EventListener::new(&worker, "message", move |event| {
            if let Some(reply) = event.dyn_ref::<MessageEvent>().and_then(|event| Reply::from_js(&event.data())) {
                heard.emit(reply);
            }
        });
        let errors = EventListener::new(&worker, "error", move |_| tell.emit((u32::MAX, Reply::Broken)));
        let (texts, words) = browser::tables(&browser::place()?);
        worker.post_message(&Request::Speak { texts, words }.to_js()).ok()?;
        Some(Self { worker, _listeners: [messages, errors] })
    }

    /// Asks for a file to be read. Whether that could be sent.
    pub(crate) fn read(&self, number: u32, name: &str, bytes: &[u8], about: &About) -> bool {
        let bytes = Uint8Array::from(bytes);
        let transferred = js_sys::Array::of1(&bytes.buffer());
        let request = Request::Read { number, name: name.to_owned(), bytes, about: Box::new(about.clone()) };
        self.worker.post_message_with_transfer(&request.to_js(), &transferred).is_ok()
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

/// The dataset of a file that the thread has written, read in pieces. `None` where the browser does not give it.
pub(crate) async fn dataset(file: &Blob, progress: Callback<f64>) -> Option<Loaded> {
    let bytes = Uint8Array::new(&JsFuture::from(file.array_buffer()).await.ok()?).to_vec();
    pause().await;
    let mut shown = 0.0;
    let read = read_in_pieces(&bytes, Detail::Grouped, PIECE, async |done: f64| {
        pause().await;
        if done - shown >= STEP {
            shown = done;
            progress.emit(WRITTEN + (1.0 - WRITTEN) * done);
            pause().await;
        }
    });
    let (dataset, warnings) = read.await.ok()?;
    Some(Loaded::new(dataset, &warnings))
}
