//! The one module that fetches: a dataset's bytes, once per URL however many widgets ask.

mod answer;
pub mod availability;
mod console;
pub mod error;
pub mod pause;
mod request;
mod rest;

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::thread::LocalKey;

use futures::FutureExt;
use futures::future::{Either, LocalBoxFuture, Shared, pending, select};
use gloo::timers::future::TimeoutFuture;
use js_sys::{Function, Object, Promise, Reflect, Uint8Array};
use milestream_data::compiled::{self, CompiledDataset};
use milestream_data::{Dataset, Detail, MAX_BYTES, Warning, read_unlocated};
use milestream_fast::hash64::hash64;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{AbortController, AbortSignal, ReadableStreamDefaultReader, Response};

use self::answer::Answer;
use self::console::warn;
use self::error::LoadError;
use self::rest::Untold;
use crate::table::cache::TableCache;

/// A dataset with its cache.
#[derive(Debug, PartialEq, Eq)]
pub struct Loaded {
    /// What can be shown.
    pub dataset: Dataset,
    /// How many facts were left out or are contradictory.
    pub warnings: usize,
    /// What was computed from it.
    pub cache: TableCache,
}

impl Loaded {
    /// A dataset of which nothing was computed yet.
    pub fn new(dataset: Dataset, warnings: &[Warning]) -> Self {
        Self { dataset, warnings: warnings.iter().map(Warning::count).sum(), cache: TableCache::default() }
    }
}

/// A dataset, or why there is none.
pub type Outcome = Result<Rc<Loaded>, LoadError>;

type Pending = Shared<LocalBoxFuture<'static, Outcome>>;

/// A dataset that came, for as long as a widget shows it.
struct Kept {
    url: String,
    loaded: Rc<Loaded>,
    /// Of its bytes.
    print: u64,
    /// When its server last gave it, in milliseconds since 1970.
    since_ms: f64,
    /// Why the last attempt to load it again failed.
    error: Option<LoadError>,
}

/// How long a server may be silent. The total time depends on the reader's connection and is not limited.
const SILENCE_MS: u32 = 20_000;

/// A dataset of more bytes is read in pieces, so that the page answers its reader meanwhile.
const LARGE: usize = 2 << 20;

thread_local! {
    /// What is under way, by its URL.
    static ASKED: RefCell<Vec<(String, Pending)>> = const { RefCell::new(Vec::new()) };
    /// What has come, one for each URL.
    static KEPT: RefCell<Vec<Kept>> = const { RefCell::new(Vec::new()) };
    /// The loader's responses.
    static HANDED_OVER: Cell<Option<Function>> = const { Cell::new(None) };
    /// Brings the parts of the program that are not here yet.
    static WHOLE: Cell<Option<Function>> = const { Cell::new(None) };
    /// Waits until they have come by themselves.
    static ARRIVAL: Cell<Option<Function>> = const { Cell::new(None) };
}

/// Lets [`dataset`] read what the loader has asked for already: `take(url, signal)` gives a promise of a
/// `Response`, once, and gives it up when the signal says so. `whole(false)` gives a promise that all of the program is there,
/// `whole(true)` that what reads files is; `arrival()` gives the first one and brings nothing.
pub fn hand_over(take: Function, whole: Function, arrival: Function) {
    HANDED_OVER.set(Some(take));
    WHOLE.set(Some(whole));
    ARRIVAL.set(Some(arrival));
}

/// Waits until the whole program is there: what reads tables, tells faults or prepares for a reader is no part of the first
/// picture of a dataset. `false` where it cannot be had, which the glue tells when it is called for.
pub fn whole_program() -> LocalBoxFuture<'static, bool> {
    await_glue(&WHOLE, JsValue::FALSE)
}

/// Waits until what reads files is there: the bundled dataset needs none of it.
fn file_reader() -> LocalBoxFuture<'static, bool> {
    await_glue(&WHOLE, JsValue::TRUE)
}

/// Whether what a function of the glue promises has come; `true` where there is no such function.
fn await_glue(function: &'static LocalKey<Cell<Option<Function>>>, argument: JsValue) -> LocalBoxFuture<'static, bool> {
    // In a box, since whoever waits for it would have a copy of its code.
    async move {
        let Some(called) = function.take() else { return true };
        let promise = called.call1(&JsValue::UNDEFINED, &argument).ok();
        function.set(Some(called));
        match promise {
            Some(promise) => JsFuture::from(promise.unchecked_into::<Promise>()).await.is_ok(),
            None => true,
        }
    }
    .boxed_local()
}

/// Calls `call` once the whole program is there, and asks for none of it.
pub fn after_arrival(call: Box<dyn FnOnce()>) {
    spawn_local(async move {
        if await_glue(&ARRIVAL, JsValue::UNDEFINED).await {
            call();
        } else {
            // How to drop it is in the rest.
            std::mem::forget(call);
        }
    });
}

/// The loader's response for `url`, where it has one.
fn handed_over(url: &str, signal: Option<&AbortSignal>) -> Option<Promise> {
    let take = HANDED_OVER.take()?;
    // A page may have replaced the browser's `Promise`; whatever it is, we await it.
    let promise = take.call2(&JsValue::UNDEFINED, &url.into(), &signal.into()).ok();
    HANDED_OVER.set(Some(take));
    promise.filter(|promise| !promise.is_undefined()).map(JsCast::unchecked_into)
}

/// The dataset at `url`, from its server: one request at a time, however many ask. The same bytes as before are the same
/// [`Loaded`] as before.
///
/// # Errors
/// The [`LoadError`] that keeps it from the reader; what came before stays the [`cached_dataset`].
pub async fn dataset(url: &str) -> Outcome {
    let under_way = ASKED.with_borrow(|asked| asked.iter().find(|(of, _)| of == url).map(|(_, answer)| answer.clone()));
    let answer = under_way.unwrap_or_else(|| {
        let answer = ask(url.to_owned()).boxed_local().shared();
        ASKED.with_borrow_mut(|asked| asked.push((url.to_owned(), answer.clone())));
        answer
    });
    answer.await
}

/// The dataset at `url`, where this page has read it already.
pub fn cached_dataset(url: &str) -> Option<Rc<Loaded>> {
    with_kept(url, |kept| kept.loaded.clone())
}

/// When the server last gave the [`cached_dataset`], in milliseconds since 1970.
pub fn known_since(url: &str) -> Option<f64> {
    with_kept(url, |kept| kept.since_ms)
}

/// Whether a server is being asked for the dataset at `url`.
pub fn is_under_way(url: &str) -> bool {
    ASKED.with_borrow(|asked| asked.iter().any(|(of, _)| of == url))
}

fn with_kept<T>(url: &str, tell: impl FnOnce(&mut Kept) -> T) -> Option<T> {
    KEPT.with_borrow_mut(|all| all.iter_mut().find(|kept| kept.url == url).map(tell))
}

async fn ask(url: String) -> Outcome {
    let outcome = read(&url).await;
    if outcome.is_err() {
        whole_program().await;
    }
    ASKED.with_borrow_mut(|asked| asked.retain(|(of, _)| *of != url));
    if let Err(error) = &outcome {
        report(&url, error);
    }
    outcome
}

/// Logs an error for the page's owner, once for all widgets and repetitions.
fn report(url: &str, error: &LoadError) {
    let is_news = with_kept(url, |kept| kept.error.replace(error.clone()).as_ref() != Some(error));
    match is_news {
        Some(true) => warn(&["not updated: ", &error.reason()].concat()),
        Some(false) => {}
        None => log_error(error),
    }
}

/// Logs why a widget shows nothing.
pub fn log_error(error: &LoadError) {
    web_sys::console::error_1(&["[milestream] ", &error.reason()].concat().into());
}

async fn read(url: &str) -> Outcome {
    let bytes = match bytes(url).await {
        // The page is being left and has aborted this itself. If it comes back, the loader asks again.
        Err(LoadError::Network(reason)) if reason.starts_with("AbortError") => {
            ASKED.with_borrow_mut(|asked| asked.retain(|(of, _)| of != url));
            return pending().await;
        }
        bytes => bytes?,
    };
    let (print, since_ms) = (hash64(&bytes), js_sys::Date::now());
    let same = with_kept(url, |kept| {
        (kept.print == print).then(|| {
            (kept.since_ms, kept.error) = (since_ms, None);
            kept.loaded.clone()
        })
    });
    if let Some(loaded) = same.flatten() {
        return Ok(loaded);
    }
    let is_dataset = bytes.trim_ascii_start().first() == Some(&b'{');
    let read = if is_dataset && bytes.len() <= LARGE && file_reader().await {
        read_small(&bytes)
    } else {
        read_compiled(&bytes)
    };
    let loaded = if let Some((dataset, warnings, untold)) = read.filter(|(dataset, ..)| availability::has_any(dataset))
    {
        if warnings > 0 {
            // For the page's owner, once it is shown.
            after_arrival(Box::new(move || rest::log(untold, &bytes)));
        }
        Loaded { dataset, warnings, cache: TableCache::default() }
    } else {
        whole_program().await;
        let (dataset, warnings) =
            rest::read(&bytes, is_dataset, url).await.map_err(|error| LoadError::Unreadable(Box::new(error)))?;
        // Logged first: if nothing is left, they say why.
        rest::log_warnings(&warnings);
        Loaded::new(dataset, &warnings)
    };
    if !availability::has_any(&loaded.dataset) {
        return Err(LoadError::Empty);
    }
    let loaded = Rc::new(loaded);
    let unused = KEPT.with_borrow_mut(|all| {
        // Drop the datasets that no widget shows any more: a page may live long.
        let is_unused = |kept: &mut Kept| kept.url == url || Rc::strong_count(&kept.loaded) == 1;
        let unused: Vec<Kept> = all.extract_if(.., is_unused).collect();
        all.push(Kept { url: url.to_owned(), loaded: loaded.clone(), print, since_ms, error: None });
        unused
    });
    if !unused.is_empty() {
        after_arrival(Box::new(move || drop(unused)));
    }
    Ok(loaded)
}

/// A dataset, how many facts are wrong with it, and what.
type Read = (Dataset, usize, Untold);

/// Reads a dataset in one piece. `None` where nothing of it can be shown.
fn read_small(bytes: &[u8]) -> Option<Read> {
    let (dataset, findings) = read_unlocated(bytes, Detail::Grouped)?;
    Some((dataset, findings.count(), Untold::Findings(findings)))
}

/// Takes the bundled dataset as the build has read it. `None` where it is anything else, or damaged.
fn read_compiled(bytes: &[u8]) -> Option<Read> {
    let CompiledDataset { dataset, faults, warnings } = compiled::read(bytes)?;
    Some((dataset, faults, Untold::Warnings(warnings)))
}

/// The bytes at `url`.
///
/// # Errors
/// The [`LoadError`] that keeps it from the reader, which is [`LoadError::Timeout`] where the server falls silent.
pub async fn bytes(url: &str) -> Result<Vec<u8>, LoadError> {
    let abort = AbortController::new().ok();
    let signal = abort.as_ref().map(AbortController::signal);
    let outcome = match answer(url, signal.as_ref()).await {
        Ok(response) => body(&response).await,
        Err(error) => Err(error),
    };
    // Stop the download: nobody waits for the rest.
    if let (Err(LoadError::Timeout | LoadError::TooLarge), Some(abort)) = (&outcome, abort) {
        abort.abort();
    }
    outcome
}

/// What the server answers, before its body.
async fn answer(url: &str, signal: Option<&AbortSignal>) -> Result<Response, LoadError> {
    let answer = match handed_over(url, signal) {
        Some(promise) => await_promise(promise),
        // Whoever asks for himself shows no first picture: how to ask is in the rest.
        None if !whole_program().await => {
            return Err(LoadError::Network("the rest of the program is missing".to_owned()));
        }
        None => request::send(url, signal),
    };
    let response: Response = with_timeout(answer).await?.unchecked_into();
    if response.ok() { Ok(response) } else { Err(LoadError::Status(response.status())) }
}

/// What a promise of the browser gives.
fn await_promise<'a>(promise: Promise) -> Answer<'a> {
    async { JsFuture::from(promise).await.map_err(reason) }.boxed_local()
}

/// The body of an answer, piece by piece as it comes.
///
/// # Errors
/// The [`LoadError`] that keeps it from the reader.
pub async fn body(response: &Response) -> Result<Vec<u8>, LoadError> {
    if is_announced_as_too_large(response) {
        return Err(LoadError::TooLarge);
    }
    let Some(stream) = response.body() else { return Ok(Vec::new()) };
    let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
    let (mut pieces, mut length) = (Vec::new(), 0);
    loop {
        let next = with_timeout(await_promise(reader.read())).await?;
        let piece = Reflect::get(&next, &"value".into()).map_err(reason)?;
        // The last one has no value.
        if piece.is_undefined() {
            break;
        }
        let piece: Uint8Array = piece.unchecked_into();
        length += piece.length() as usize;
        // Memory of the program never shrinks, so that a body that is too large must not enter it.
        if length > MAX_BYTES {
            return Err(LoadError::TooLarge);
        }
        pieces.push(piece);
    }
    let mut bytes = vec![0; length];
    let mut rest = bytes.as_mut_slice();
    for piece in pieces {
        let (here, after) = rest.split_at_mut_checked(piece.length() as usize).unwrap_or_default();
        piece.copy_to(here);
        rest = after;
    }
    Ok(bytes)
}

/// The answer, or [`LoadError::Timeout`] after the longest silence allowed.
async fn with_timeout(answer: Answer<'_>) -> Result<JsValue, LoadError> {
    match select(answer, TimeoutFuture::new(SILENCE_MS)).await {
        Either::Left((outcome, _)) => outcome,
        Either::Right(_) => Err(LoadError::Timeout),
    }
}

/// Whether the server announces a body that is too large.
fn is_announced_as_too_large(response: &Response) -> bool {
    let announced = response.headers().get("content-length").ok().flatten();
    announced.and_then(|length| length.parse().ok()).is_some_and(|length: usize| length > MAX_BYTES)
}

/// The browser's own reason.
#[allow(clippy::needless_pass_by_value, reason = "it stands in map_err")]
fn reason(error: JsValue) -> LoadError {
    LoadError::Network(String::from(Object::from(error).to_string()))
}
