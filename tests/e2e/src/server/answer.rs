//! From a request and its rule to a response.

use std::fs;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result};
use hyper::body::{Bytes, Incoming};
use hyper::header::{HeaderMap, HeaderName, HeaderValue};
use hyper::{Method, Response, StatusCode};
use tokio::time::sleep;

use super::body::Pieces;
use super::inject::{RECORDER, RECORDER_PATH, with_recorder};
use super::log::{Answer, Request};
use super::pass_on::{Passed, pass_on};
use super::rule::{End, Rule, Source};
use super::{Behind, Origin, State};

/// Answers one request and notes it in the log.
pub(super) async fn answer(state: &State, origin: Origin, request: hyper::Request<Incoming>) -> Response<Pieces> {
    let path = request.uri().path().to_owned();
    let ending = state.log.begin(noted(origin, &request));
    let rule = state.rule(origin, &path);
    if let Some(gate) = &rule.gate {
        gate.passed().await;
    }
    sleep(rule.delay).await;

    let answered = match state.behind(origin, &path) {
        Some(Behind { address, files }) => pass_on(&address, &request, &files).await,
        None => from_folder(state, &rule, &path),
    };
    let (status, headers, bytes) = match answered {
        Ok(Passed { status, headers, bytes }) => (status, headers.clone(), finished(bytes, &rule, &headers)),
        // Shown by the browser and in the log, so that a mistake in a test is found.
        Err(error) => (500, HeaderMap::new(), format!("{error:#}").into()),
    };
    let (bytes, end) = match *request.method() {
        Method::GET => (bytes, rule.end),
        _ => (Bytes::new(), End::Whole),
    };
    let mut response = Response::new(Pieces::new(bytes, (end, rule.pauses), status, ending));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::IM_A_TEAPOT);
    *response.headers_mut() = headers;
    response
}

/// What a plain host answers.
fn from_folder(state: &State, rule: &Rule, path: &str) -> Result<Passed> {
    let found = if path == RECORDER_PATH {
        Some(Found::of("text/javascript", RECORDER))
    } else {
        look_up(rule, path, state.folder().as_deref())
    };
    let (status, found) = match found {
        Some(found) => (rule.status.unwrap_or(200), found),
        None => (404, Found::of("text/plain; charset=utf-8", "not found")),
    };
    Ok(Passed { status, headers: headers(state, rule, &found.content_type)?, bytes: found.bytes })
}

struct Found {
    content_type: String,
    bytes: Bytes,
}

impl Found {
    fn of(content_type: &str, body: &'static str) -> Self {
        Self { content_type: content_type.to_owned(), bytes: Bytes::from_static(body.as_bytes()) }
    }
}

fn look_up(rule: &Rule, path: &str, folder: Option<&Path>) -> Option<Found> {
    let path = match &rule.source {
        // Its type is among the rule's headers.
        Source::Given(bytes) => {
            return Some(Found { content_type: String::new(), bytes: bytes.clone() });
        }
        Source::Own => path,
        Source::Other(other) => other,
    };
    let file = file_of(folder?, path)?;
    let bytes = fs::read(&file).ok()?.into();
    let mut content_type = mime_guess::from_path(&file).first_or_octet_stream().to_string();
    if content_type.starts_with("text/") {
        content_type.push_str("; charset=utf-8");
    }
    Some(Found { content_type, bytes })
}

/// The file for a path, never outside of the folder.
fn file_of(folder: &Path, path: &str) -> Option<PathBuf> {
    let relative = Path::new(path.trim_start_matches('/'));
    if relative.components().any(|part| !matches!(part, Component::Normal(_))) {
        return None;
    }
    let file = folder.join(relative);
    Some(if path.ends_with('/') { file.join("index.html") } else { file })
}

fn headers(state: &State, rule: &Rule, content_type: &str) -> Result<HeaderMap> {
    let mut headers = HeaderMap::new();
    // Asked for again each time, as with the short cache times of static hosts; "no-store" would
    // also shut the page out of the back/forward cache.
    headers.insert("cache-control", HeaderValue::from_static("no-cache"));
    if !content_type.is_empty() {
        headers.insert("content-type", content_type.parse()?);
    }
    for (name, value) in state.everywhere().iter().chain(&rule.headers) {
        let name: HeaderName = name.parse().with_context(|| format!("header name {name}"))?;
        let value: HeaderValue = value.parse().with_context(|| format!("header {name}: {value}"))?;
        headers.insert(name, value);
    }
    Ok(headers)
}

/// The body with the rule's replacements, and with the recorder where it is a page.
fn finished(bytes: Bytes, rule: &Rule, headers: &HeaderMap) -> Bytes {
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let recorded = rule.recorded && header("content-type").is_some_and(|t| t.starts_with("text/html"));
    if rule.replaced.is_empty() && !recorded {
        return bytes;
    }
    let mut text = String::from_utf8_lossy(&bytes).into_owned();
    for (from, to) in &rule.replaced {
        text = text.replace(from, to);
    }
    if recorded {
        text = with_recorder(&text, header("content-security-policy"), rule.haste);
    }
    text.into()
}

fn noted(origin: Origin, request: &hyper::Request<Incoming>) -> Request {
    let headers = request
        .headers()
        .iter()
        .map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()));
    Request {
        origin,
        method: request.method().to_string(),
        path: request.uri().path().to_owned(),
        query: request.uri().query().unwrap_or_default().to_owned(),
        headers: headers.collect(),
        answer: Answer::Pending,
    }
}
