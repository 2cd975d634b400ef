//! The host, the widget's parts and the dataset on three origins: an author names the dataset of somebody else.

use anyhow::Result;
use milestream_e2e::{Look, Origin, Rule, Scenario, until};

use crate::faults::check_fault;
use crate::pages;
use crate::proof::{FILE, LOADER, Proof, form_2};

pub(crate) fn pages() -> Vec<Scenario> {
    pages![
        three_origins,
        three_origins_under_a_policy,
        redirected,
        not_shared_by_its_server,
        not_in_the_policy,
        pictures_of_the_datasets_host_alone,
        pictures_that_are_not_in_the_policy,
    ]
}

/// Where the dataset lies on its own origin.
const PATH: &str = "/elsewhere/numbers.json";
/// What such a page asks for.
const ASKED: [&str; 5] = ["host", "embed", "glue", "wasm", "3/elsewhere/numbers.json"];

/// A widget and the loader, with the dataset of the third origin; that one answers by a rule.
fn widget(proof: &Proof<'_>, rule: Rule) -> String {
    proof.stage.site.set_on(Origin::Third, PATH, rule);
    let src = format!("data-src=\"{}\" class=", proof.stage.site.url_on(Origin::Third, PATH));
    format!("{}{LOADER}", form_2("w").replace("class=", &src))
}

fn numbers() -> Rule {
    Rule::file(FILE)
}

async fn three_origins(proof: &Proof<'_>) -> Result<()> {
    proof.visit(&widget(proof, numbers())).await?;
    proof.sees_counter("#w").await?;
    proof.clean(&ASKED).await?;
    // The third origin learns where it was named, and nothing of who reads.
    let sent = proof.stage.site.requests_for(PATH);
    let sent = |name| sent.iter().find_map(|request| request.header(name).map(str::to_owned));
    proof.check(sent("origin") == Some(proof.stage.site.url("")), &format!("the origin was {:?}", sent("origin")))?;
    proof.check(sent("authorization").is_none() && sent("cookie").is_none(), "credentials were sent")
}

/// The policy of the documents names both: where the parts come from, and where the dataset does.
async fn three_origins_under_a_policy(proof: &Proof<'_>) -> Result<()> {
    let policy = format!(
        "default-src 'none'; img-src 'self'; script-src https://HOST 'self' 'wasm-unsafe-eval'; connect-src https://HOST {}",
        proof.stage.site.url_on(Origin::Third, "")
    );
    let rule = proof.rule("", &widget(proof, numbers()));
    proof.visit_as(rule.header("content-security-policy", &proof.fill(&policy))).await?;
    proof.sees_counter("#w").await?;
    proof.clean(&ASKED).await
}

/// As published spreadsheets do, the address leads on to another host.
async fn redirected(proof: &Proof<'_>) -> Result<()> {
    let target = proof.stage.site.url_on(Origin::Second, FILE);
    proof.visit(&widget(proof, Rule::failure(302).header("location", &target))).await?;
    proof.sees_counter("#w").await?;
    proof.clean_having_read(1, &[&ASKED[..], &["2/data/bts.json"]].concat()).await
}

async fn not_shared_by_its_server(proof: &Proof<'_>) -> Result<()> {
    let others = numbers().header("access-control-allow-origin", "https://elsewhere.example");
    proof.visit(&widget(proof, others)).await?;
    unreachable(proof, &[]).await?;
    proof.asked_only(&ASKED)?;
    // The owner of that server lets others read it: the reader's second try finds it.
    proof.stage.site.set_on(Origin::Third, PATH, numbers());
    proof.click("#w", "retry").await?;
    proof.sees_counter("#w").await?;
    proof.left_nothing().await
}

async fn not_in_the_policy(proof: &Proof<'_>) -> Result<()> {
    let policy = "script-src https://HOST 'self' 'wasm-unsafe-eval'; connect-src https://HOST";
    let rule = proof.rule("", &widget(proof, numbers()));
    proof.visit_as(rule.header("content-security-policy", &proof.fill(policy))).await?;
    unreachable(proof, &[("policy", "connect-src")]).await?;
    proof.asked_only(&["host", "embed", "glue", "wasm"])?;
    proof.left_nothing().await
}

/// A dataset that names a picture of its own host, and one of somebody else.
const PICTURED: &str = r##"{ "schema": 1, "title": "T", "as_of": "2026-01-01", "source": "s",
    "sources": { "s": { "publisher": "P", "url": "https://example.org/" } },
    "artists": [{ "id": "a", "name": "Jung Kook", "color": "#3b3f99" }],
    "tracks": [{ "id": "own", "title": "Own", "artists": ["a"], "image": "covers/own.svg", "counts": [900000000] },
        { "id": "other", "title": "Other", "artists": ["a"], "image": "HOST/covers/other.svg", "counts": [800000000] }] }"##;
const COVER: &str =
    "<svg xmlns='http://www.w3.org/2000/svg' width='64' height='64'><rect width='64' height='64' fill='teal'/></svg>";
/// What is within the shadow root.
const COVERS: &str = "[...document.querySelector('#w').shadowRoot.querySelectorAll('.cover')]";

/// A page with a leaderboard of that dataset, which lies on the third origin, under a policy for pictures.
async fn visit_pictured(proof: &Proof<'_>, pictures: &str) -> Result<()> {
    let numbers = PICTURED.replace("HOST", &proof.stage.site.url_on(Origin::Second, ""));
    proof.stage.site.set_on(Origin::Third, PATH, Rule::body("application/json", numbers));
    proof.stage.site.set_on(Origin::Third, "/elsewhere/covers/own.svg", Rule::body("image/svg+xml", COVER));
    let src = proof.stage.site.url_on(Origin::Third, PATH);
    let widget = format!(
        "<div id=\"w\" class=\"milestream\" data-view=\"leaderboard\" data-src=\"{src}\"><p>Fallback</p></div>{LOADER}"
    );
    let policy = format!(
        "default-src 'none'; img-src 'self' {pictures}; script-src https://HOST 'self' 'wasm-unsafe-eval'; connect-src https://HOST {}",
        proof.stage.site.url_on(Origin::Third, "")
    );
    proof.visit_as(proof.rule("", &widget).header("content-security-policy", &proof.fill(&policy))).await?;
    proof.state("#w", "ready").await?;
    proof.holds(&format!("{COVERS}.map((cover) => cover.textContent).join() === 'JK,JK'")).await
}

async fn pictures_of_the_datasets_host_alone(proof: &Proof<'_>) -> Result<()> {
    visit_pictured(proof, &proof.stage.site.url_on(Origin::Third, "")).await?;
    let is_there = format!("{COVERS}[0].querySelector('img')?.naturalWidth > 0");
    until("the cover", async || {
        let is_there: bool = proof.stage.page.value(&is_there).await?;
        Ok(if is_there { Look::Is(()) } else { Look::Not(String::new()) })
    })
    .await?;
    proof.holds(&format!("{COVERS}[1].querySelector('img') === null")).await?;
    proof.asked_only(&[&ASKED[..], &["3/elsewhere/covers/own.svg"]].concat())?;
    let sent = proof.stage.site.requests_for("/elsewhere/covers/own.svg");
    let has_referrer = sent.iter().any(|request| request.header("referer").is_some());
    proof.check(!has_referrer, "the host of the picture was told of the page")?;
    proof.check_console(&[("warn", "tracks[1].image")]).await?;
    proof.left_nothing().await
}

/// The initials stay.
async fn pictures_that_are_not_in_the_policy(proof: &Proof<'_>) -> Result<()> {
    visit_pictured(proof, "").await?;
    proof.asked_only(&ASKED)?;
    // Engines tell of a picture as often as they like.
    proof.check_console_besides(&["error", "policy"], &[("warn", "tracks[1].image")]).await?;
    let console = proof.stage.page.console().await?;
    let is_blocked = console.iter().any(|message| message.level == "policy" && message.text.starts_with("img-src"));
    proof.check(is_blocked, &format!("{console:?}"))?;
    proof.left_nothing().await
}

/// Fails unless the host's words stand, with the word that the dataset cannot be reached.
async fn unreachable(proof: &Proof<'_>, besides: &[(&str, &str)]) -> Result<()> {
    proof.state("#w", "error").await?;
    proof.sees_fallback("#w").await?;
    proof.sees("#w", "error", "no connection").await?;
    check_fault(proof, "dataset-network", 1, besides).await
}
