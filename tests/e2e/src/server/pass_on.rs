//! Passing requests on to a server of this machine, whose pages have the widget.

use anyhow::{Context, Result};
use http_body_util::{BodyExt, Empty};
use hyper::body::{Bytes, Incoming};
use hyper::header::{ACCEPT_ENCODING, CONNECTION, CONTENT_LENGTH, HeaderMap, TRANSFER_ENCODING};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;

/// What its pages name as the address of the widget's files.
const HOST: &[u8] = b"https://HOST";

/// An answer from there.
pub(super) struct Passed {
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    pub(super) bytes: Bytes,
}

/// Asks the server at `address` what the browser has asked us, and puts `files` where its answer says `https://HOST`.
///
/// # Errors
/// When it does not answer.
pub(super) async fn pass_on(address: &str, request: &hyper::Request<Incoming>, files: &str) -> Result<Passed> {
    let asked = request.uri().path_and_query().map_or("/", |asked| asked.as_str());
    let mut passed = hyper::Request::builder().method(request.method()).uri(format!("{address}{asked}"));
    for (name, value) in request.headers() {
        // Its own address is ours to the server, as behind a proxy; what it sends is read here.
        if ![ACCEPT_ENCODING, CONNECTION].contains(name) {
            passed = passed.header(name, value);
        }
    }
    let client = Client::builder(TokioExecutor::new()).build_http();
    let answer = client.request(passed.body(Empty::<Bytes>::new())?).await.context("the host does not answer")?;
    let (parts, body) = answer.into_parts();
    let mut headers = parts.headers;
    for name in [CONNECTION, CONTENT_LENGTH, TRANSFER_ENCODING] {
        headers.remove(name);
    }
    let bytes = body.collect().await.context("the host's answer ends early")?.to_bytes();
    Ok(Passed { status: parts.status.as_u16(), headers, bytes: with_files(bytes, files) })
}

fn with_files(bytes: Bytes, files: &str) -> Bytes {
    if !bytes.windows(HOST.len()).any(|part| part == HOST) {
        return bytes;
    }
    match std::str::from_utf8(&bytes) {
        Ok(text) => text.replace("https://HOST", files).into(),
        Err(_) => bytes,
    }
}
