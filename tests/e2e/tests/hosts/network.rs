//! Networks that serve every file of a package of npm by its path, from an origin of their own.

use std::fs;

use anyhow::{Context, Result, ensure};
use milestream_e2e::{Origin, Rule, Scenario, Stage, VERSION, scenarios};

use crate::{folder, see_a_quiet_console};

pub(crate) fn scenarios() -> Vec<Scenario> {
    scenarios![first_snippet_from_a_network, module_from_a_network]
}

const NETWORK: &str = "https://cdn.jsdelivr.net";
const README: &str = include_str!("../../../../README.md");

/// Serves the unpacked package with the headers that such a network sends, and gives the address of its folder.
fn serve(stage: &Stage) -> Result<String> {
    let package = folder("MILESTREAM_PACKAGE")?;
    let base = format!("/npm/milestream@{VERSION}");
    let mut open = vec![package.clone()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let name = path.strip_prefix(&package)?.to_string_lossy().replace('\\', "/");
            let kind = match name.rsplit('.').next() {
                Some("js") => "application/javascript; charset=utf-8",
                Some("json") => "application/json; charset=utf-8",
                Some("wasm") => "application/wasm",
                // Pages are sent as text, so that nobody serves a site from there.
                _ => "text/plain; charset=utf-8",
            };
            let rule = Rule::body(kind, fs::read(&path)?)
                .header("access-control-allow-origin", "*")
                .header("access-control-expose-headers", "*")
                .header("timing-allow-origin", "*")
                .header("cache-control", "public, max-age=31536000, s-maxage=31536000, immutable")
                .header("cross-origin-resource-policy", "cross-origin")
                .header("x-content-type-options", "nosniff");
            stage.site.set_on(Origin::Second, &format!("{base}/{name}"), rule);
        }
    }
    Ok(stage.site.url_on(Origin::Second, &base))
}

/// The first lines to paste of a document.
fn first_snippet(document: &str) -> Result<&str> {
    let (_, after) = document.split_once("```html\n").context("the README has no snippet")?;
    Ok(after.split("```").next().unwrap_or_default())
}

async fn open(stage: &Stage, body: &str) -> Result<()> {
    let page = format!("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Host</title>{body}</html>");
    stage.site.set_on(Origin::First, "/host.html", Rule::page(page));
    stage.open("/host.html").await
}

async fn first_snippet_from_a_network(stage: &Stage) -> Result<()> {
    let base = serve(stage)?;
    let snippet = first_snippet(README)?;
    // Of its address, the network alone is another one. The hash of a release is that of its own loader, not of this one.
    let address = format!("{NETWORK}/npm/milestream@{VERSION}/embed.js");
    let (before, after) = snippet.split_once(&address).with_context(|| format!("no {address} in {snippet}"))?;
    let (_, after) = after.split_once(" crossorigin").context("the script asks without `crossorigin`")?;
    open(stage, &format!("{before}{base}/embed.js\" crossorigin{after}")).await?;
    let widget = stage.page.widget(".milestream");
    stage
        .page
        .wait_for("customElements.get('mile-stream')?.of(document.querySelector('.milestream'))?.state === 'ready'")
        .await?;
    ensure!(widget.rows().await?.len() == 5, "five rows are asked for");
    see_a_quiet_console(&stage.page).await?;
    let pinned = format!("/npm/milestream@{VERSION}/{VERSION}/");
    let others: Vec<String> = stage.site.requests().into_iter().map(|request| request.path).collect();
    ensure!(
        others.iter().any(|path| path.starts_with(&pinned) && path.rsplit('.').next() == Some("wasm")),
        "{others:?}"
    );
    Ok(())
}

/// Without any bundler: the module finds its files beside it.
async fn module_from_a_network(stage: &Stage) -> Result<()> {
    let base = serve(stage)?;
    let widget =
        "<mile-stream view=\"counter\" artist=\"bts\" threshold=\"100M\" as-of=\"2022-04-14\"><p>89</p></mile-stream>";
    open(stage, &format!("<script type=\"module\">import '{base}/index.js';</script>{widget}")).await?;
    stage.page.widget("mile-stream").wait_for_state("ready").await?;
    stage.page.widget("mile-stream").see("value", "89").await?;
    let left: Vec<String> = stage.page.new_globals().await?;
    ensure!(left.is_empty(), "the package left {left:?} in the page");
    see_a_quiet_console(&stage.page).await
}
