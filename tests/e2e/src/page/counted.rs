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
        if self.client.issue_cmd(Devtools("HeapProfiler.collectGarbage")).await.is_err() {
            return Ok(None);
        }
        let counters = self.client.issue_cmd(Devtools("Memory.getDOMCounters")).await?;
        let Ok(counted) = serde_json::from_value(counters.clone()) else {
            bail!("the counters are {counters}");
        };
        Ok(Some(counted))
    }
}

/// A command of the developer tools, which chromedriver passes on.
#[derive(Debug)]
struct Devtools(&'static str);

impl WebDriverCompatibleCommand for Devtools {
    fn endpoint(&self, base_url: &Url, session_id: Option<&str>) -> Result<Url, ParseError> {
        base_url.join(&format!("session/{}/goog/cdp/execute", session_id.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        let body: Value = json!({ "cmd": self.0, "params": {} });
        (Method::POST, Some(body.to_string()))
    }
}
