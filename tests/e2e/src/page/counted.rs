//! What Chromium counts in its process, also what no document holds any more.

use anyhow::{Result, bail};
use fantoccini::wd::WebDriverCompatibleCommand;
use hyper::Method;
use serde::Deserialize;
use serde_json::{Value, json};
use url::{ParseError, Url};

use super::Page;

/// What is alive after a collection of garbage.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
pub struct Counted {
    /// Nodes, in documents or kept by something else.
    pub nodes: u64,
    /// Listeners of events.
    #[serde(rename = "jsEventListeners")]
    pub listeners: u64,
}

impl Page {
    /// What the process holds; none where the driver is not Chromium's.
    ///
    /// # Errors
    /// When Chromium answers something else than its counters.
    pub async fn counted(&self) -> Result<Option<Counted>> {
        if self.devtools("HeapProfiler.collectGarbage", json!({})).await.is_err() {
            return Ok(None);
        }
        let counters = self.devtools("Memory.getDOMCounters", json!({})).await?;
        let Ok(counted) = serde_json::from_value(counters.clone()) else {
            bail!("the counters are {counters}");
        };
        Ok(Some(counted))
    }

    /// Gives a command to Chromium's developer tools, and what they answer.
    ///
    /// # Errors
    /// When the driver is not Chromium's, or the tools refuse it.
    pub async fn devtools(&self, command: &'static str, parameters: Value) -> Result<Value> {
        Ok(self.client.issue_cmd(Devtools(command, parameters)).await?)
    }
}

/// A command of the developer tools, which chromedriver passes on.
#[derive(Debug)]
struct Devtools(&'static str, Value);

impl WebDriverCompatibleCommand for Devtools {
    fn endpoint(&self, base_url: &Url, session_id: Option<&str>) -> Result<Url, ParseError> {
        base_url.join(&format!("session/{}/goog/cdp/execute", session_id.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        let body: Value = json!({ "cmd": self.0, "params": self.1 });
        (Method::POST, Some(body.to_string()))
    }
}
