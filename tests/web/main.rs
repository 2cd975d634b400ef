//! Tests inside a real browser: what needs its `Intl`, its DOM and its events.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests may fail")]

use milestream::content::messages::Language;
use wasm_bindgen_test::wasm_bindgen_test_configure;

mod intl;
mod widget;

wasm_bindgen_test_configure!(run_in_browser);

/// English, which the glue hands in elsewhere.
fn english() -> &'static Language {
    Language::of(include_str!("../../src/content/messages/en.txt"))
}
