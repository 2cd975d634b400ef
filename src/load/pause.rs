//! Pauses in a long work, in which the page answers its reader.

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::MessageChannel;

/// Lets the browser do what waits: the next task is ours again. A timer would wait for four milliseconds each time.
pub async fn pause() {
    let Ok(channel) = MessageChannel::new() else { return };
    let promise = Promise::new(&mut |resolve, _| channel.port1().set_onmessage(Some(&resolve)));
    if channel.port2().post_message(&JsValue::NULL).is_ok() {
        // It is never refused.
        let _ = JsFuture::from(promise).await;
    }
    channel.port1().close();
}
