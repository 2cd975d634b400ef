//! The one module that fetches: a dataset's bytes, once per URL however many widgets ask.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use futures::FutureExt;
use futures::future::{LocalBoxFuture, Shared, pending, select};
use gloo::net::http::{Request, Response};
use gloo::timers::future::TimeoutFuture;
use js_sys::{Function, Promise};
use milestream_data::{Dataset, Error, Origin, Warning, table};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, AbortSignal, RequestCache, RequestCredentials, RequestMode};

use crate::desk::Desk;
use crate::fault::Fault;

/// A dataset as it was read, with what was odd about it.
#[derive(Debug, PartialEq, Eq)]
pub struct Loaded {
    /// What can be shown.
    pub dataset: Dataset,
    /// What was left out or is contradictory, in reading order.
    pub warnings: Vec<Warning>,
    /// What was worked out of it.
    pub desk: Desk,
}

/// A dataset, or why there is none.
pub type Outcome = Result<Rc<Loaded>, Fault>;

type Pending = Shared<LocalBoxFuture<'static, Outcome>>;

/// How long a server may take until the reader is told.
const TIMEOUT_MS: u32 = 20_000;

thread_local! {
    /// Every URL asked for, with its answer. Faults are forgotten at once, so that trying again asks again.
    static ASKED: RefCell<Vec<(String, Pending)>> = const { RefCell::new(Vec::new()) };
    /// The loader's responses.
    static HANDED_OVER: Cell<Option<Function>> = const { Cell::new(None) };
}

/// Lets [`dataset`] read what the loader has asked for already: `take(url, signal)` gives a promise of a
/// `Response`, once, and gives it up when the signal says so.
pub fn hand_over(take: Function) {
    HANDED_OVER.set(Some(take));
}

/// The loader's response for `url`, where it has one.
fn handed_over(url: &str, signal: Option<&AbortSignal>) -> Option<Promise> {
    let take = HANDED_OVER.take()?;
    let promise =
        take.call2(&JsValue::UNDEFINED, &url.into(), &signal.into()).ok().and_then(|promise| promise.dyn_into().ok());
    HANDED_OVER.set(Some(take));
    promise
}

/// The dataset at `url`, from memory where this page has it already.
///
/// # Errors
/// The [`Fault`] that keeps it from the reader; asking again asks the server again.
pub async fn dataset(url: &str) -> Outcome {
    let known = ASKED.with_borrow(|asked| asked.iter().find(|(of, _)| of == url).map(|(_, pending)| pending.clone()));
    let answer = known.unwrap_or_else(|| {
        let pending = read(url.to_owned()).inspect(say).boxed_local().shared();
        ASKED.with_borrow_mut(|asked| {
            // A page that lives long shows one dataset after another: those that no widget shows any more make way.
            asked.retain(|(_, pending)| is_in_use(pending));
            asked.push((url.to_owned(), pending.clone()));
        });
        pending
    });
    let outcome = answer.await;
    if outcome.is_err() {
        forget(url);
    }
    outcome
}

/// Makes the next [`dataset`] of this URL ask the server again, unless it has not even answered yet.
pub fn forget(url: &str) {
    ASKED.with_borrow_mut(|asked| asked.retain(|(of, pending)| of != url || pending.peek().is_none()));
}

/// Tells the page's owner what is wrong with a dataset, once however many widgets show it.
fn say(outcome: &Outcome) {
    match outcome {
        Ok(loaded) => {
            for warning in &loaded.warnings {
                web_sys::console::warn_1(&["[milestream] ", &warning.to_string()].concat().into());
            }
        }
        Err(fault) => web_sys::console::error_1(&["[milestream] ", &fault.reason()].concat().into()),
    }
}

/// Whether it is under way, or somebody besides the list holds what came.
fn is_in_use(pending: &Pending) -> bool {
    pending.peek().is_none_or(|outcome| outcome.as_ref().is_ok_and(|loaded| Rc::strong_count(loaded) > 1))
}

async fn read(url: String) -> Outcome {
    let bytes = match bytes(&url).await {
        // The page is on its way out and has ended this itself: nobody is left to be told. Should it come back, the
        // loader has its widgets ask again.
        Err(Fault::Network(reason)) if reason.starts_with("AbortError") => {
            ASKED.with_borrow_mut(|asked| asked.retain(|(of, _)| *of != url));
            return pending().await;
        }
        bytes => bytes?,
    };
    let (dataset, warnings) = understand(&bytes, &url).map_err(|error| Fault::Unreadable(Box::new(error)))?;
    if dataset.is_empty() {
        return Err(Fault::Empty);
    }
    Ok(Rc::new(Loaded { dataset, warnings, desk: Desk::default() }))
}

/// What the bytes at `url` say. A table does not say where it is from: its own address is the source of its counts.
fn understand(bytes: &[u8], url: &str) -> Result<(Dataset, Vec<Warning>), Error> {
    let origin = Origin { title: "", publisher: table::host(url), url, artist: None, as_of: None };
    milestream_data::read(bytes, &origin)
}

/// The body, or the fault; whichever comes first of the answer and the time limit.
async fn bytes(url: &str) -> Result<Vec<u8>, Fault> {
    let abort = AbortController::new().ok();
    let signal = abort.as_ref().map(AbortController::signal);
    let answer = async {
        let response = match handed_over(url, signal.as_ref()) {
            Some(promise) => JsFuture::from(promise)
                .await
                .map(|response| Response::from(web_sys::Response::from(response)))
                .map_err(|error| Fault::Network(String::from(js_sys::Object::from(error).to_string())))?,
            None => Request::get(url)
                .mode(RequestMode::Cors)
                .credentials(RequestCredentials::Omit)
                // Revalidates without the preflight that a hand-set header would cost.
                .cache(RequestCache::NoCache)
                .abort_signal(signal.as_ref())
                .send()
                .await
                .map_err(|error| Fault::Network(error.to_string()))?,
        };
        if !response.ok() {
            return Err(Fault::Status(response.status()));
        }
        response.binary().await.map_err(|error| Fault::Network(error.to_string()))
    };
    let limit = TimeoutFuture::new(TIMEOUT_MS);
    match select(answer.boxed_local(), limit).await {
        futures::future::Either::Left((outcome, _)) => outcome,
        futures::future::Either::Right(_) => {
            if let Some(abort) = abort {
                abort.abort();
            }
            Err(Fault::Timeout)
        }
    }
}
