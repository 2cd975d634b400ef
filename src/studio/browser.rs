//! The studio's door to the browser: its place in the page, files, the clipboard, what is handed out.

use std::mem;

use gloo::timers::callback::Timeout;
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use milestream_data::MAX_BYTES;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, Clipboard, CustomEvent, CustomEventInit, Document, File, HtmlAnchorElement, HtmlElement,
    ReadableWritablePair, Response, Url, Worker, window,
};

use crate::content::messages::studio::texts;
use crate::load;
use crate::load::error::LoadError;
use crate::studio::state::snippets::Site;

/// The id of the studio's place, which static/page.js makes.
const PLACE: &str = "studio";
/// The event by which the page hears of the address that brings all of it back: the page alone touches that.
const ADDRESS: &str = "studio:address";
/// The event by which the page is asked for the words of a language; with a function that takes them.
const LANGUAGE: &str = "studio:language";

/// The event by which the page is asked for a thread; with a list that takes it.
const WORKER: &str = "studio:worker";

pub(super) fn document() -> Option<Document> {
    window()?.document()
}

/// The studio's place in the page.
pub(super) fn place() -> Option<HtmlElement> {
    document()?.get_element_by_id(PLACE)?.dyn_into().ok()
}

/// Scrolls the first element of a class into sight, no further than that takes.
pub(super) fn bring_into_sight(class: &str) {
    let Some(element) = place().and_then(|place| place.get_elements_by_class_name(class).item(0)) else { return };
    // web-sys has it, but as two features for this one call.
    let how = Object::new();
    let scroll = Reflect::set(&how, &"block".into(), &"nearest".into())
        .and_then(|_| Reflect::get(&element, &"scrollIntoView".into()));
    if let Some(scroll) = scroll.ok().and_then(|scroll| scroll.dyn_into::<Function>().ok()) {
        // Where it fails, the reader scrolls.
        let _ = scroll.call1(&element, &how);
    }
}

/// What the page knows of its site.
pub(super) fn site(place: &HtmlElement) -> Site {
    let said = |name: &str| place.get_attribute(name).unwrap_or_default();
    // It stands in scripts and attributes that are pasted.
    let base = said("data-site").replace('\'', "%27").replace('"', "%22");
    Site { base, version: said("data-version"), integrity: said("data-loader") }
}

/// What stood behind the question mark of the page's address.
pub(super) fn query() -> String {
    place().and_then(|place| place.get_attribute("data-query")).unwrap_or_default()
}

/// An address as others can open it; what is none stays as it is, and an empty one empty.
pub(super) fn absolute(address: &str) -> String {
    let base = place().and_then(|place| place.get_attribute("data-site")).unwrap_or_default();
    match Url::new_with_base(address, &base) {
        Ok(url) if !address.is_empty() => url.href(),
        _ => address.to_owned(),
    }
}

/// The tables of the page's language, of the studio and of a widget.
pub(super) fn tables(place: &HtmlElement) -> (String, String) {
    let said = |name: &str| place.get_attribute(name).unwrap_or_default();
    (said("data-words"), said("data-widget-words"))
}

/// The table of a widget's words for a language, which the page brings; `None` where it cannot be had.
pub(super) async fn words(lang: &str) -> Option<String> {
    let place = place()?;
    let promise = Promise::new(&mut |resolve, _| {
        let details = CustomEventInit::new();
        details.set_detail(&Array::of2(&lang.into(), &resolve));
        if let Ok(event) = CustomEvent::new_with_event_init_dict(LANGUAGE, &details) {
            // Nobody cancels it.
            let _ = place.dispatch_event(&event);
        }
    });
    JsFuture::from(promise).await.ok()?.as_string()
}

/// A thread with this program, which the page starts; `None` where it cannot.
pub(super) fn worker() -> Option<Worker> {
    let details = CustomEventInit::new();
    let given = Array::new();
    details.set_detail(&given);
    let event = CustomEvent::new_with_event_init_dict(WORKER, &details).ok()?;
    // Nobody cancels it.
    let _ = place()?.dispatch_event(&event);
    given.get(0).dyn_into().ok()
}

/// Tells the page what now brings all of it back.
pub(super) fn send_address(query: &str) {
    let details = CustomEventInit::new();
    details.set_detail(&query.into());
    if let (Some(place), Ok(event)) = (place(), CustomEvent::new_with_event_init_dict(ADDRESS, &details)) {
        // Nobody cancels it.
        let _ = place.dispatch_event(&event);
    }
}

/// The bytes of a file that the reader has handed over, or why there are none.
pub(super) async fn bytes(file: &File) -> Result<Vec<u8>, &'static str> {
    // What is too large is not brought in: the program's memory never shrinks again.
    #[allow(clippy::cast_precision_loss, reason = "some millions")]
    let is_too_large = file.size() > MAX_BYTES as f64;
    if is_too_large {
        return Err(texts().studio_file_too_large());
    }
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| texts().studio_file_unopened())?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// What bytes hold that are compressed with gzip, or why that is not known.
pub(super) async fn unpacked(bytes: Vec<u8>) -> Result<Vec<u8>, &'static str> {
    let failed = |_| texts().studio_file_unopened();
    let packed = Blob::new_with_u8_array_sequence(&Array::of1(&Uint8Array::from(bytes.as_slice()))).map_err(failed)?;
    let class: Function =
        Reflect::get(&js_sys::global(), &"DecompressionStream".into()).map_err(failed)?.unchecked_into();
    let unpacker = Reflect::construct(&class, &Array::of1(&"gzip".into())).map_err(failed)?;
    let stream = packed.stream().pipe_through(unpacker.unchecked_ref::<ReadableWritablePair>());
    let response = Response::new_with_opt_readable_stream(Some(&stream)).map_err(failed)?;
    // A small file may hold a very large one.
    load::body(&response).await.map_err(|error| match error {
        LoadError::TooLarge => texts().studio_file_too_large(),
        _ => texts().studio_file_unopened(),
    })
}

/// A text as a file of a type.
pub(super) fn blob(text: &str, kind: &str) -> Option<Blob> {
    let bag = BlobPropertyBag::new();
    bag.set_type(kind);
    Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &bag).ok()
}

/// A text under an address of this page, which is revoked some time after this is dropped: see `REVOKE_AFTER_MS`.
#[derive(Debug, PartialEq)]
pub(super) struct Hosted(pub(super) String);

impl Hosted {
    /// Gives a dataset an address.
    pub(super) fn new(json: &str) -> Option<Self> {
        Self::of(&blob(json, "application/json")?)
    }

    /// Gives a file an address.
    pub(super) fn of(file: &Blob) -> Option<Self> {
        Url::create_object_url_with_blob(file).ok().map(Self)
    }
}

/// In milliseconds. A preview may still be reading: `WebKit` logs an error when the address is revoked under it.
const REVOKE_AFTER_MS: u32 = 20_000;

impl Drop for Hosted {
    fn drop(&mut self) {
        let address = mem::take(&mut self.0);
        let revoke = move || {
            // There is nothing to do about an address that is gone.
            let _ = Url::revoke_object_url(&address);
        };
        Timeout::new(REVOKE_AFTER_MS, revoke).forget();
    }
}

/// Hands out what lies at an address as a file.
pub(super) fn download(hosted: &Hosted, name: &str) {
    let link = document().and_then(|document| document.create_element("a").ok());
    if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) {
        link.set_href(&hosted.0);
        link.set_download(name);
        link.click();
    }
}

/// The clipboard, which is not there without https, whatever its type says.
pub(super) fn clipboard() -> Option<Clipboard> {
    let navigator = window()?.navigator();
    let clipboard = Reflect::get(&navigator, &JsValue::from_str("clipboard"));
    clipboard.is_ok_and(|clipboard| clipboard.is_object()).then(|| navigator.clipboard())
}

/// Copies a text, and says whether that worked: a policy may forbid it.
pub(super) async fn copy(text: String) -> bool {
    match clipboard() {
        Some(clipboard) => JsFuture::from(clipboard.write_text(&text)).await.is_ok(),
        None => false,
    }
}
