//! Asking a server. First pictures are drawn from what the loader has asked for.
#![allow(clippy::disallowed_types, reason = "this is the file that fetches")]

use futures::FutureExt;
use gloo::net::http::Request;
use web_sys::{AbortSignal, RequestCache, RequestCredentials, RequestMode, Response};

use super::answer::Answer;
use super::error::LoadError;

/// Asks for what is at `url`, and gives the response.
pub(super) fn send<'a>(url: &'a str, signal: Option<&'a AbortSignal>) -> Answer<'a> {
    async move {
        let answer = Request::get(url)
            .mode(RequestMode::Cors)
            .credentials(RequestCredentials::Omit)
            // Revalidates without the preflight that a hand-set header would cost.
            .cache(RequestCache::NoCache)
            .abort_signal(signal)
            .send()
            .await
            .map_err(|error| LoadError::Network(sentence(&error)))?;
        Ok(Response::from(answer).into())
    }
    .boxed_local()
}

/// The browser's message. Errors of other kinds do not occur in a request, and formatting them would pull in the messages of
/// a JSON parser.
fn sentence(error: &gloo::net::Error) -> String {
    match error {
        gloo::net::Error::JsError(error) => error.to_string(),
        gloo::net::Error::GlooError(error) => error.clone(),
        gloo::net::Error::SerdeError(_) => "the request could not be made".to_owned(),
    }
}
