//! What the browser will answer.

use futures::future::LocalBoxFuture;
use wasm_bindgen::JsValue;

use super::error::LoadError;

/// A response or a piece of one, or why there is none.
pub(super) type Answer<'a> = LocalBoxFuture<'a, Result<JsValue, LoadError>>;
