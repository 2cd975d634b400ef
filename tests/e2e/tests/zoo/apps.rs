//! Applications around the widget that keep the page in step with a state of their own: what is in it is theirs.

use std::fs;

use anyhow::{Context, Result};
use milestream_e2e::{Rule, Scenario};

use crate::pages;
use crate::proof::{CONTRADICTION, LOADER, Proof};

pub(crate) fn pages() -> Vec<Scenario> {
    pages![react_hydrates_first, react_hydrates_around_ready_widgets, yew_around_widgets]
}

/// What both applications render at first, as a server would send it.
const RENDERED: &str = "<main><p id=\"count\">Updated 0 times</p><p id=\"heard\">Heard 0 clicks</p><div id=\"w\" class=\"milestream\" data-view=\"counter\" data-artist=\"bts\" data-threshold=\"100M\" data-goal=\"100\" data-as-of=\"2022-04-14\"><p>Fallback 0</p></div><p>Between</p><mile-stream id=\"v\" view=\"counter\" artist=\"bts\" threshold=\"100M\" goal=\"100\" as-of=\"2022-04-14\"><p>Fallback 0</p></mile-stream><button id=\"update\">Update</button><button id=\"threshold\">Threshold</button><button id=\"toggle\">Toggle</button></main>";

impl Proof<'_> {
    /// Serves a file of the applications that `cargo xtask test` has built.
    pub(crate) fn serve_app(&self, name: &str, content_type: &str) -> Result<()> {
        let folder = std::env::var("MILESTREAM_HOSTS").context("set MILESTREAM_HOSTS to the folder of built hosts")?;
        let bytes = fs::read(format!("{folder}/{name}")).with_context(|| format!("{folder} has no {name}"))?;
        self.stage.site.set(&format!("/{name}"), Rule::body(content_type, bytes));
        Ok(())
    }

    /// The application runs: it changes what is around the widgets and in them, and they go on.
    async fn lives_with_the_app(&self, values: [(&str, &str); 2]) -> Result<()> {
        for (selector, value) in values {
            self.sees(selector, "value", value).await?;
            self.act(&format!("document.querySelector('{selector}').shadowRoot.firstChild.mine = true;")).await?;
        }
        for count in 1..=3 {
            self.stage.page.click("#update").await?;
            self.holds(&format!("document.querySelector('#count').textContent === 'Updated {count} times'")).await?;
            // The words of the host are still the host's, unseen as they are.
            self.holds(&format!(
                "['#w', '#v'].every((s) => document.querySelector(s).textContent === 'Fallback {count}')"
            ))
            .await?;
        }
        for (selector, value) in values {
            self.sees(selector, "value", value).await?;
            self.holds(&format!("document.querySelector('{selector}').shadowRoot.firstChild.mine")).await?;
        }
        self.stage.page.click("#threshold").await?;
        self.sees("#w", "value", "253").await?;
        self.sees("#v", "value", "253").await?;
        // A click in the widget is for the widget, and reaches the application once, as one on the element.
        let heard = "Number(document.querySelector('#heard').textContent.match(/[0-9]+/)[0])";
        let before: u32 = self.value(heard).await?;
        self.click("#w", "source").await?;
        self.sees("#w", "panel", "253").await?;
        self.holds(&format!("{heard} === {}", before + 1)).await?;
        self.click("#w", "close").await?;
        self.holds("!document.querySelector('#w').shadowRoot.querySelector('dialog')").await?;
        self.stage.page.click("#toggle").await?;
        self.holds("!document.querySelector('#w, #v')").await?;
        self.stage.page.click("#toggle").await?;
        self.sees("#w", "value", "253").await?;
        self.sees("#v", "value", "253").await?;
        self.holds("['#w', '#v'].every((s) => document.querySelector(s).textContent === 'Fallback 3')").await
    }

    /// Nothing went wrong: the application's own hints, which are no warnings, aside.
    async fn app_is_content(&self) -> Result<()> {
        self.check_console_besides(&["debug", "info", "log"], &[CONTRADICTION]).await?;
        self.left_nothing().await
    }
}

async fn react(proof: &Proof<'_>, is_ready_first: bool) -> Result<()> {
    proof.serve_app("react.js", "text/javascript")?;
    let react = "<script src=\"/react.js\"></script>";
    let loader = if is_ready_first { LOADER.to_owned() } else { String::new() };
    proof.visit(&format!("<div id=\"root\">{RENDERED}</div>{react}{loader}")).await?;
    if is_ready_first {
        proof.sees_counter("#w").await?;
        proof.sees_counter("#v").await?;
    }
    proof.act("document.marked = document.querySelector('#w'); document.dispatchEvent(new Event('hydrate'));").await?;
    proof.holds("Object.keys(document.querySelector('#update')).some((key) => key.startsWith('__reactProps'))").await?;
    if !is_ready_first {
        proof
            .act(&proof.fill(
                "const s = document.createElement('script'); s.src = 'https://HOST/embed.js'; document.body.append(s);",
            ))
            .await?;
    }
    proof.sees_counter("#w").await?;
    // Hydrated, not made anew.
    proof.holds("document.marked === document.querySelector('#w') && document.marked.isConnected").await?;
    proof.lives_with_the_app([("#w", "89"), ("#v", "89")]).await?;
    proof.asked_only(&["host", "1/react.js", "embed", "glue", "wasm", "data"])?;
    proof.app_is_content().await
}

async fn react_hydrates_first(proof: &Proof<'_>) -> Result<()> {
    react(proof, false).await
}

async fn react_hydrates_around_ready_widgets(proof: &Proof<'_>) -> Result<()> {
    react(proof, true).await
}

/// Another copy of the widget's own framework: neither takes the other's nodes or events for its own.
async fn yew_around_widgets(proof: &Proof<'_>) -> Result<()> {
    proof.serve_app("yew.js", "text/javascript")?;
    proof.serve_app("yew_bg.wasm", "application/wasm")?;
    let app = "<script type=\"module\">import init from '/yew.js'; await init();</script>";
    proof.visit(&format!("<div id=\"root\"></div>{app}{LOADER}")).await?;
    proof.holds("document.querySelector('#root').innerHTML").await?;
    let rendered: String = proof.value("document.querySelector('#count').textContent").await?;
    proof.check(rendered == "Updated 0 times", &rendered)?;
    proof.lives_with_the_app([("#w", "89"), ("#v", "127")]).await?;
    proof.asked_only(&["host", "1/yew.js", "1/yew_bg.wasm", "embed", "glue", "wasm", "data"])?;
    proof.app_is_content().await
}
