//! A page in a browser, driven with the verbs of a reader.

mod axe;
mod console;
mod counted;
mod keyboard;
mod table;
mod widget;

use std::fmt;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use fantoccini::Client;
use fantoccini::elements::Element;
use fantoccini::error::{CmdError, ErrorStatus};
use fantoccini::wd::TimeoutConfiguration;
use serde::de::DeserializeOwned;
use serde_json::Value;

pub use axe::{AxeReport, Checks, Finding, Node};
pub use console::{Happened, Message};
pub use counted::Counted;
pub use keyboard::Focus;
pub use table::Row;
pub use widget::Widget;

use crate::wait::{Look, until};

/// What every script finds in its scope.
const PROBE: &str = include_str!("probe.js");
/// How often a click is tried that a driver says it has not made.
const CLICK_TRIES: u32 = 20;
const BETWEEN_CLICKS: Duration = Duration::from_millis(100);

/// The page that the browser shows.
#[derive(Clone, Debug)]
pub struct Page {
    client: Client,
}

impl Page {
    pub(crate) const fn new(client: Client) -> Self {
        Self { client }
    }

    /// Goes to an address and waits for the page's load event.
    ///
    /// # Errors
    /// When the browser cannot go there.
    pub async fn open(&self, url: &str) -> Result<()> {
        self.client.goto(url).await.with_context(|| format!("cannot open {url}"))
    }

    /// Loads the page again.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn reload(&self) -> Result<()> {
        Ok(self.client.refresh().await?)
    }

    /// Goes back in the history.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn back(&self) -> Result<()> {
        Ok(self.client.back().await?)
    }

    /// Sets the size of the browser's window in CSS pixels. No engine but Chromium goes below
    /// about 500: for a phone's width put the page into a frame.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn resize(&self, width: u32, height: u32) -> Result<()> {
        Ok(self.client.set_window_size(width, height).await?)
    }

    /// Sends what follows to the page's first frame, once the frame has loaded.
    ///
    /// # Errors
    /// When the page has no frame.
    pub async fn enter_frame(&self) -> Result<()> {
        Ok(self.client.enter_frame(0).await?)
    }

    /// Sends what follows to the top page again.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn leave_frame(&self) -> Result<()> {
        Ok(self.client.enter_parent_frame().await?)
    }

    /// Runs a script and gives what it returns. `probe` (see `probe.js`) and `arguments` are in
    /// its scope; a promise is awaited.
    ///
    /// # Errors
    /// When the script throws, or returns something else than a `T`.
    pub async fn script<T: DeserializeOwned>(&self, script: &str, arguments: Vec<Value>) -> Result<T> {
        let whole = format!("{PROBE}\n{script}");
        let value = self.client.execute(&whole, arguments).await?;
        let shown = value.to_string();
        serde_json::from_value(value).with_context(|| format!("the script returned {shown}"))
    }

    /// How long a script may take from now on; at the start it is half a minute.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn allow(&self, time: Duration) -> Result<()> {
        let timeouts = TimeoutConfiguration::new(Some(time), None, None);
        Ok(self.client.update_timeouts(timeouts).await?)
    }

    /// Gives the value of an expression.
    ///
    /// # Errors
    /// When it throws, or gives something else than a `T`.
    pub async fn value<T: DeserializeOwned>(&self, expression: &str) -> Result<T> {
        self.script(&format!("return ({expression});"), Vec::new()).await
    }

    /// Waits until an expression is true.
    ///
    /// # Errors
    /// When it does not become true, with the page's console.
    pub async fn wait_for(&self, expression: &str) -> Result<()> {
        until(expression, async || {
            if self.value::<bool>(&format!("Boolean({expression})")).await? {
                return Ok(Look::Is(()));
            }
            self.saw("it false").await
        })
        .await
    }

    /// What was seen in place of what is waited for, with the page's console.
    async fn saw<T>(&self, what: &str) -> Result<Look<T>> {
        Ok(Look::Not(format!("{what}; the console: {}", Listed(&self.console().await?))))
    }

    /// By how many pixels the page can be scrolled sideways.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn sideways_scroll(&self) -> Result<f64> {
        self.value("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth").await
    }

    /// Clicks the middle of the first element that a CSS selector finds in the page.
    ///
    /// # Errors
    /// When there is none, or something else is in the way.
    pub async fn click(&self, selector: &str) -> Result<()> {
        self.click_found("return document.querySelector(arguments[0]);", vec![selector.into()]).await
    }

    /// The widget of the element that a CSS selector finds.
    pub const fn widget<'a>(&'a self, selector: &'a str) -> Widget<'a> {
        Widget::new(self, selector)
    }

    /// A picture of the page as PNG bytes.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn picture(&self) -> Result<Vec<u8>> {
        Ok(self.client.screenshot().await?)
    }

    async fn click_found(&self, script: &str, arguments: Vec<Value>) -> Result<()> {
        let mut tries = CLICK_TRIES;
        loop {
            let found = self.client.execute(&format!("{PROBE}\n{script}"), arguments.clone()).await?;
            // An element travels as an object with one well-known key.
            let id = found.as_object().and_then(|object| object.values().next()).and_then(Value::as_str);
            let Some(id) = id else {
                bail!("nothing to click for {arguments:?}");
            };
            let element = Element::from_element_id(self.client.clone(), id.to_owned().into());
            tries -= 1;
            match element.click().await {
                Err(CmdError::Standard(error)) if tries > 0 && has_not_clicked(&error.error) => {
                    // It was drawn anew, or moved, between being found and being clicked.
                    tokio::time::sleep(BETWEEN_CLICKS).await;
                }
                Err(CmdError::Standard(error)) => {
                    bail!("cannot click {arguments:?}: {}: {}", error.error, error.message);
                }
                clicked => return clicked.with_context(|| format!("cannot click {arguments:?}")),
            }
        }
    }
}

/// Whether a driver says that it has not clicked, since the element went or lies beneath another.
const fn has_not_clicked(error: &ErrorStatus) -> bool {
    matches!(
        error,
        ErrorStatus::StaleElementReference | ErrorStatus::ElementNotInteractable | ErrorStatus::ElementClickIntercepted
    )
}

/// A list for a sentence: its items, or "nothing".
pub(crate) struct Listed<'a, T>(pub(crate) &'a [T]);

impl<T: fmt::Display> fmt::Display for Listed<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str("nothing");
        }
        for (place, item) in self.0.iter().enumerate() {
            let separator = if place == 0 { "" } else { "; " };
            write!(f, "{separator}{item}")?;
        }
        Ok(())
    }
}
