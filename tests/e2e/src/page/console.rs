//! What a page said, and what went wrong in it.

use std::fmt;

use anyhow::{Result, bail};
use serde::Deserialize;
use serde_json::Value;

use super::{Listed, Page};

/// Something that the page's console or its error events said.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct Message {
    /// `debug`, `log`, `info`, `warn` and `error` of the console; `uncaught` and `unhandled` for
    /// errors that nobody caught; `load` for an element that did not load; `policy` for a
    /// violation of the content security policy.
    pub level: String,
    /// The words.
    pub text: String,
}

/// An event of Milestream that reached the page's window.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct Happened {
    /// The event's type, such as `milestream:ready`.
    pub name: String,
    /// Its detail.
    pub detail: Value,
}

impl Page {
    /// What the console and the error events of the page said so far.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn console(&self) -> Result<Vec<Message>> {
        self.value("probe.memory().messages").await
    }

    /// The events of Milestream that reached the page's window so far.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn events(&self) -> Result<Vec<Happened>> {
        self.value("probe.memory().events").await
    }

    /// Fails when anything went wrong in the page: an error in the console or uncaught, an element
    /// that did not load, a violation of a policy.
    ///
    /// # Errors
    /// With what went wrong.
    pub async fn see_no_errors(&self) -> Result<()> {
        let harmless = ["debug", "log", "info", "warn"];
        let mut messages = self.console().await?;
        messages.retain(|message| !harmless.contains(&message.level.as_str()));
        if !messages.is_empty() {
            bail!("the page has errors: {}", Listed(&messages));
        }
        Ok(())
    }

    /// The keys that were added to `window` since the page began, without those that chromedriver
    /// leaves there when it runs a script or clicks.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn new_globals(&self) -> Result<Vec<String>> {
        self.value(
            "(() => { const before = new Set(probe.memory().keys);
                return Object.getOwnPropertyNames(window).filter((key) => !before.has(key) && !['ret_nodes', 'se_exportedFunctionSymbol'].includes(key)); })()",
        )
        .await
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{}] {}", self.level, self.text)
    }
}
