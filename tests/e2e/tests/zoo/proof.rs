//! A page of the zoo under proof: verbs that count what they assert.

use std::cell::Cell;
use std::fs;
use std::sync::Arc;

use anyhow::{Result, bail};
use futures_util::future::LocalBoxFuture;
use milestream_e2e::{Assets, Gate, Kind, Look, Origin, Rule, Scenario, Stage, Widget, until};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::table::{Fate, note};

/// A list of pages from async functions that take a `&Proof`; behind one may stand the engines in which it is not proved.
#[macro_export]
macro_rules! pages {
    ($($play:ident $(except $cannot:expr)?),+ $(,)?) => {
        vec![$($crate::proof::page(
            concat!(module_path!(), "::", stringify!($play)),
            &[$($cannot)?],
            |proof| Box::pin($play(proof)),
        )),+]
    };
}

/// A page of the zoo from its name and its play, in every engine but those where it is not proved, with the reason.
pub(crate) fn page(
    name: impl Into<String>,
    cannot: &'static [(Kind, &'static str)],
    play: impl for<'a> Fn(&'a Proof<'a>) -> LocalBoxFuture<'a, Result<()>> + Send + Sync + 'static,
) -> Scenario {
    let name: String = name.into();
    let play = Arc::new(play);
    Scenario::new(name.clone(), move |stage| {
        let (play, name) = (Arc::clone(&play), name.trim_start_matches("zoo::").to_owned());
        Box::pin(async move {
            if let Some((_, reason)) = cannot.iter().find(|(engine, _)| *engine == stage.engine) {
                note(stage.engine, &name, Fate::Unproved(reason));
                return Ok(());
            }
            note(stage.engine, &name, Fate::Open);
            let proof = Proof::new(stage)?;
            play(&proof).await?;
            note(stage.engine, &name, Fate::Proved(proof.assertions.get()));
            Ok(())
        })
    })
}

/// A host page and what must hold on it.
pub(crate) struct Proof<'a> {
    pub(crate) stage: &'a Stage,
    pub(crate) assets: Assets,
    assertions: Cell<u64>,
}

/// What the counter of the snippets shows: 89 of 100 songs, on the day that the dataset knows best.
pub(crate) const COUNTER: &str =
    r#"data-view="counter" data-artist="bts" data-threshold="100M" data-goal="100" data-as-of="2022-04-14""#;
/// The loader as the documents give it.
pub(crate) const LOADER: &str =
    r#"<script async="async" src="https://HOST/embed.js" crossorigin="anonymous"></script>"#;
/// What the console says about the bundled dataset.
pub(crate) const CONTRADICTION: (&str, &str) = ("warn", "is 690M, less than the 700M+ of 2023-08-27");
/// The file of the bundled dataset, as anybody may keep one; a widget that names none asks for the same, compiled.
pub(crate) const FILE: &str = "/data/bts.json";
/// What a page with one widget or many asks for.
pub(crate) const ONCE: [&str; 5] = ["host", "embed", "glue", "wasm", "data"];

/// Form 2 with the counter.
pub(crate) fn form_2(id: &str) -> String {
    format!(r#"<div id="{id}" class="milestream" {COUNTER}><p>89 of 100 songs (fallback)</p></div>"#)
}

impl<'a> Proof<'a> {
    fn new(stage: &'a Stage) -> Result<Self> {
        stage.site.header_everywhere("access-control-allow-origin", "*");
        Ok(Self { stage, assets: Assets::read()?, assertions: Cell::new(0) })
    }

    /// The text with the second port in place of `https://HOST`.
    pub(crate) fn fill(&self, text: &str) -> String {
        text.replace("https://HOST", &self.stage.site.url_on(Origin::Second, ""))
    }

    /// A page whose head and body are these.
    pub(crate) fn rule(&self, head: &str, body: &str) -> Rule {
        let start = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Host</title>";
        Rule::page(self.fill(&format!("{start}{head}</head>\n<body>{body}</body></html>")))
    }

    /// Opens a host page whose body is this.
    pub(crate) async fn visit(&self, body: &str) -> Result<()> {
        self.visit_as(self.rule("", body)).await
    }

    /// Opens a host page that a closed gate keeps loading, and opens the gate once these were asked for.
    pub(crate) async fn visit_while(&self, gate: &Gate, body: &str, asked: &[&str]) -> Result<()> {
        let mut wanted = asked.to_vec();
        wanted.sort_unstable();
        let first = async {
            let seen = until("the first requests", async || {
                let asked = self.asked();
                Ok(if asked == wanted { Look::Is(()) } else { Look::Not(format!("{asked:?}")) })
            })
            .await;
            gate.open();
            seen
        };
        let (visited, seen) = futures_util::future::join(self.visit(body), first).await;
        self.count();
        visited.and(seen)
    }

    /// Opens a host page that is answered so.
    pub(crate) async fn visit_as(&self, rule: Rule) -> Result<()> {
        self.stage.site.set("/host.html", rule);
        self.stage.open("/host.html").await
    }

    /// Answers one of the assets by a rule.
    pub(crate) fn serve(&self, path: &str, rule: Rule) {
        self.stage.site.set_on(Origin::Second, path, rule);
    }

    /// Counts an assertion that holds.
    pub(crate) fn count(&self) {
        self.assertions.set(self.assertions.get() + 1);
    }

    /// Fails unless a condition holds.
    pub(crate) fn check(&self, holds: bool, what: &str) -> Result<()> {
        if !holds {
            bail!("{what}");
        }
        self.count();
        Ok(())
    }

    /// Waits until an expression is true.
    pub(crate) async fn holds(&self, expression: &str) -> Result<()> {
        self.stage.page.wait_for(expression).await?;
        self.count();
        Ok(())
    }

    /// Gives the value of an expression.
    pub(crate) async fn value<T: DeserializeOwned>(&self, expression: &str) -> Result<T> {
        self.stage.page.value(expression).await
    }

    /// Runs statements in the page.
    pub(crate) async fn act(&self, script: &str) -> Result<()> {
        self.stage.page.script::<Value>(script, vec![]).await.map(|_| ())
    }

    fn widget<'b>(&'b self, selector: &'b str) -> Widget<'b> {
        self.stage.page.widget(selector)
    }

    /// Waits until a widget, of whichever form, is in a state.
    pub(crate) async fn state(&self, selector: &str, state: &str) -> Result<()> {
        let its = format!("customElements.get('mile-stream')?.of(document.querySelector('{selector}'))?.state");
        until(&format!("the state {state} of {selector}"), async || {
            let is: Option<String> = self.value(&format!("{its} ?? null")).await?;
            if is.as_deref() == Some(state) {
                return Ok(Look::Is(()));
            }
            Ok(Look::Not(format!("{is:?}; the console: {:?}", self.stage.page.console().await?)))
        })
        .await?;
        self.count();
        Ok(())
    }

    /// Waits until a part of a widget holds some words.
    pub(crate) async fn sees(&self, selector: &str, part: &str, words: &str) -> Result<()> {
        self.widget(selector).see(part, words).await?;
        self.count();
        Ok(())
    }

    /// Waits until no part of this name is shown in a widget.
    pub(crate) async fn sees_no(&self, selector: &str, part: &str) -> Result<()> {
        self.widget(selector).see_no(part).await?;
        self.count();
        Ok(())
    }

    /// Waits until the counter of the snippets is shown whole, in place of its fallback.
    pub(crate) async fn sees_counter(&self, selector: &str) -> Result<()> {
        self.state(selector, "ready").await?;
        self.widget(selector).see_first("value", "89").await?;
        self.count();
        self.sees(selector, "remaining", "11 left").await?;
        self.holds(&format!("[...document.querySelector('{selector}').children].every((e) => !probe.shown(e))")).await
    }

    /// Waits until the host's own words in an element can be read.
    pub(crate) async fn sees_fallback(&self, selector: &str) -> Result<()> {
        self.holds(&format!(
            "[...document.querySelector('{selector}').children].length && [...document.querySelector('{selector}').children].every((e) => probe.shown(e))"
        ))
        .await
    }

    /// Waits until a widget has the style of all parts of the program: a class of each file of static/style/.
    pub(crate) async fn has_all_style(&self, selector: &str) -> Result<()> {
        let mut classes = Vec::new();
        for file in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../../static/style"))? {
            let style = fs::read_to_string(file?.path())?;
            let rule = style.lines().find_map(|line| line.trim_start().strip_prefix('.')).unwrap_or_default();
            classes.extend(
                rule.split(|letter: char| !letter.is_alphanumeric() && letter != '-').next().map(str::to_owned),
            );
        }
        let text = format!(
            "[...probe.root('{selector}').adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]).map(({{ cssText }}) => cssText).join()"
        );
        let classes = serde_json::to_string(&classes)?;
        self.holds(&format!("((text) => {classes}.every((name) => text.includes(`.${{name}}`)))({text})")).await
    }

    /// Clicks a part of a widget.
    pub(crate) async fn click(&self, selector: &str, part: &str) -> Result<()> {
        self.widget(selector).click(part).await
    }

    /// What the page asked for, in words: `host`, `embed`, `glue`, `wasm`, `data`, else the port and the path.
    pub(crate) fn asked(&self) -> Vec<String> {
        let name = |origin: Origin, path: &str| {
            let Assets { glue, wasm, data, .. } = &self.assets;
            match (origin, path) {
                (Origin::First, "/host.html") => "host".to_owned(),
                (Origin::First, path) => format!("1{path}"),
                (Origin::Second, "/embed.js") => "embed".to_owned(),
                (Origin::Second, path) if path == glue => "glue".to_owned(),
                (Origin::Second, path) if path == wasm => "wasm".to_owned(),
                (Origin::Second, path) if path == data => "data".to_owned(),
                (Origin::Second, path) => format!("2{path}"),
                (Origin::Third, path) => format!("3{path}"),
            }
        };
        let mut requests = self.stage.site.requests();
        // Later parts come when the page has nothing else to do: `zoo::parts` looks at them.
        requests.retain(|request| !self.assets.is_part(&request.path) && !self.assets.is_words(&request.path));
        let named = requests.iter().map(|request| {
            let query = if request.query.is_empty() { String::new() } else { format!("?{}", request.query) };
            let method = if request.method == "GET" { String::new() } else { format!("{} ", request.method) };
            format!("{method}{}{query}", name(request.origin, &request.path))
        });
        let mut named: Vec<String> = named.collect();
        named.sort_unstable();
        named
    }

    /// Fails unless the page has asked for these and for nothing else.
    pub(crate) fn asked_only(&self, wanted: &[&str]) -> Result<()> {
        let mut wanted = wanted.to_vec();
        wanted.sort_unstable();
        let asked = self.asked();
        self.check(asked == wanted, &format!("the page asked for {asked:?}, not {wanted:?}"))?;
        let cookies = self.stage.site.requests().iter().any(|request| request.header("cookie").is_some());
        self.check(!cookies, "a request carried a cookie")
    }

    /// Fails unless the console and the error events said these, level and a part of the words, and nothing else. What is
    /// wrong within a dataset is reported once the rest of the program has loaded.
    pub(crate) async fn check_console(&self, wanted: &[(&str, &str)]) -> Result<()> {
        self.check_console_besides(&[], wanted).await
    }

    /// The same beside messages of these levels.
    pub(crate) async fn check_console_besides(&self, levels: &[&str], wanted: &[(&str, &str)]) -> Result<()> {
        let console = until("what the page is to say", async || {
            let mut console = self.stage.page.console().await?;
            console.retain(|message| !levels.contains(&message.level.as_str()));
            let is_done = console.len() >= wanted.len();
            Ok(if is_done { Look::Is(console) } else { Look::Not(format!("{console:?}, not {wanted:?}")) })
        })
        .await?;
        let fits = console.len() == wanted.len()
            && wanted.iter().all(|(level, words)| console.iter().any(|m| m.level == *level && m.text.contains(words)));
        self.check(fits, &format!("the page said {console:?}, not {wanted:?}"))
    }

    /// Fails when the page has a key in `window` that is not its own, or anything was kept.
    pub(crate) async fn left_nothing(&self) -> Result<()> {
        let mut globals = self.stage.page.new_globals().await?;
        // A number is a frame, which the page itself has.
        globals.retain(|key| key.parse::<u32>().is_err());
        self.check(globals.is_empty(), &format!("new in window: {globals:?}"))?;
        let kept: (String, u32, u32, u32) = self
            .stage
            .page
            .script(
                "return (async () => [document.cookie, localStorage.length, sessionStorage.length,
                    (await indexedDB.databases()).length + (await self.caches?.keys() ?? []).length])();",
                vec![],
            )
            .await?;
        self.check(kept == (String::new(), 0, 0, 0), &format!("kept on the reader's machine: {kept:?}"))
    }

    /// The whole proof of a page without faults: these requests, nothing left behind, and in the console no word but
    /// the dataset's own contradiction, once for each time that it was read.
    pub(crate) async fn clean(&self, requests: &[&str]) -> Result<()> {
        let read = requests.iter().filter(|name| **name == "data" || name.contains("numbers")).count();
        self.clean_having_read(read, requests).await
    }

    /// The same where not every request for a dataset brought one that was new.
    pub(crate) async fn clean_having_read(&self, read: usize, requests: &[&str]) -> Result<()> {
        self.asked_only(requests)?;
        self.check_console(&vec![CONTRADICTION; read]).await?;
        self.left_nothing().await
    }
}
