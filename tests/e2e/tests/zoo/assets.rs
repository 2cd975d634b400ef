//! What the loader brings, missing, damaged or changed on its way: changed bytes never run.

use std::fs;

use anyhow::Result;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use milestream_e2e::{Assets, Rule, Scenario, VERSION, file, trapping};
use sha2::{Digest, Sha256};

use crate::faults::{ALL, ANEW, Fault, STRANGE, UNLOADED, check_fault, harm, play, trusting};
use crate::pages;
use crate::proof::{LOADER, ONCE, Proof, form_2, page};

/// The element that did not load, as the page itself hears it.
const SCRIPT: &[(&str, &str)] = &[("load", "script")];

const FAULTS: [Fault; 10] = [
    of_glue("glue_missing", |proof| harm(proof, &proof.assets.glue, Rule::failure(404))),
    of_glue("glue_cut_on_the_way", |proof| harm(proof, &proof.assets.glue, Rule::own().cut_after(2000))),
    of_glue("glue_of_a_wrong_type", |proof| {
        harm(proof, &proof.assets.glue, Rule::own().header("content-type", "text/plain"))
    }),
    of_glue("glue_truncated", |proof| {
        let whole = fs::read_to_string(file(&proof.assets.glue)?)?;
        let half: String = whole.chars().take(whole.chars().count() / 2).collect();
        harm(proof, &proof.assets.glue, Rule::body("text/javascript", half))
    }),
    of_glue("glue_tampered", |proof| harm(proof, &proof.assets.glue, tampered_glue(proof)?)),
    of_wasm("wasm_missing", |proof| harm(proof, &proof.assets.wasm, Rule::failure(404))),
    of_wasm("wasm_cut_on_the_way", |proof| harm(proof, &proof.assets.wasm, Rule::own().cut_after(20_000))),
    of_wasm("wasm_truncated", |proof| {
        let whole = fs::read(file(&proof.assets.wasm)?)?;
        harm(proof, &proof.assets.wasm, Rule::body("application/wasm", whole[..whole.len() / 2].to_vec()))
    }),
    // The same bytes with a loader that trusts them stop at the first widget: `traps::trap_at_the_start`.
    of_wasm("wasm_tampered", |proof| {
        let program = trapping(&fs::read(file(&proof.assets.wasm)?)?, |name| name == "widget_new")?;
        harm(proof, &proof.assets.wasm, Rule::body("application/wasm", program))
    }),
    Fault {
        code: "wasm-refused",
        harm: |proof| {
            trusting(proof)?;
            // A version of WebAssembly that no browser has.
            harm(proof, &proof.assets.wasm, Rule::body("application/wasm", b"\0asm\x63\0\0\0".to_vec()))
        },
        ..of_wasm("wasm_refused", |_| Ok(()))
    },
];

const fn of_glue(name: &'static str, harm: fn(&Proof<'_>) -> Result<()>) -> Fault {
    Fault { name, code: "glue", harm, asked: ALL, again: ANEW, besides: SCRIPT, sentence: UNLOADED }
}

const fn of_wasm(name: &'static str, harm: fn(&Proof<'_>) -> Result<()>) -> Fault {
    Fault { name, code: "wasm", harm, asked: ALL, again: ANEW, besides: &[], sentence: UNLOADED }
}

pub(crate) fn pages() -> Vec<Scenario> {
    let each = FAULTS.iter().map(|fault| {
        page(format!("{}::{}", module_path!(), fault.name), &[], move |proof| Box::pin(play(proof, fault)))
    });
    let others = pages![
        tampered_glue_would_run_without_its_hash,
        wasm_of_a_wrong_type,
        pinned_release,
        pinned_and_moving,
        pinned_loader_tampered,
        not_shared_by_its_server,
        loader_blocked,
        no_java_script,
        no_web_assembly,
    ];
    each.chain(others).collect()
}

/// The glue with a statement of somebody else before its own.
fn tampered_glue(proof: &Proof<'_>) -> Result<Rule> {
    let whole = fs::read_to_string(file(&proof.assets.glue)?)?;
    Ok(Rule::body("text/javascript", format!("{STRANGE}{whole}")))
}

/// What the tampered glue of the list would do: so it is the hash that stops it.
async fn tampered_glue_would_run_without_its_hash(proof: &Proof<'_>) -> Result<()> {
    trusting(proof)?;
    proof.serve(&proof.assets.glue, tampered_glue(proof)?);
    proof.visit(&format!("{}{LOADER}", form_2("w"))).await?;
    proof.sees_counter("#w").await?;
    proof.holds("document.documentElement.dataset.strange === 'ran'").await?;
    proof.clean(&ONCE).await
}

async fn wasm_of_a_wrong_type(proof: &Proof<'_>) -> Result<()> {
    proof.serve(&proof.assets.wasm, Rule::own().header("content-type", "text/plain"));
    proof.visit(&format!("{}{LOADER}", form_2("w"))).await?;
    proof.sees_counter("#w").await?;
    proof.clean(&ONCE).await
}

/// The loader of the release itself, with its hash, as `cargo xtask build` prints it.
fn pinned() -> Result<String> {
    let hash = BASE64_STANDARD.encode(Sha256::digest(fs::read(file(&pinned_path())?)?));
    Ok(LOADER.replace("/embed.js\"", &format!("{}\" integrity=\"sha256-{hash}\"", pinned_path())))
}

fn pinned_path() -> String {
    format!("/{VERSION}/embed.js")
}

/// The dataset is the site's, not the release's: a pinned page shows the newest numbers.
async fn pinned_release(proof: &Proof<'_>) -> Result<()> {
    let pinned_assets = Assets::of(&pinned_path())?;
    let Assets { glue, wasm, data, .. } = &proof.assets;
    proof
        .check([glue, wasm, data] == [&pinned_assets.glue, &pinned_assets.wasm, &pinned_assets.data], "other files")?;
    proof.visit(&format!("{}{}", form_2("w"), pinned()?)).await?;
    proof.sees_counter("#w").await?;
    let loader = format!("2{}", pinned_path());
    proof.clean(&["host", &loader, "glue", "wasm", "data"]).await
}

/// Two authors of one page have pasted the two snippets of the build.
async fn pinned_and_moving(proof: &Proof<'_>) -> Result<()> {
    let both = [pinned()?, LOADER.to_owned()].map(|script| script.replace("async=\"async\"", "defer")).concat();
    proof.visit(&format!("{}{}{both}", form_2("w"), form_2("v"))).await?;
    proof.sees_counter("#w").await?;
    proof.sees_counter("#v").await?;
    let loader = format!("2{}", pinned_path());
    proof.clean(&["host", "embed", &loader, "glue", "wasm", "data"]).await
}

async fn pinned_loader_tampered(proof: &Proof<'_>) -> Result<()> {
    let text = Assets::of(&pinned_path())?.loader;
    proof.serve(&pinned_path(), Rule::body("text/javascript", format!("{STRANGE}{text}")));
    proof.visit(&format!("{}{}", form_2("w"), pinned()?)).await?;
    proof.holds("document.readyState === 'complete'").await?;
    proof.sees_fallback("#w").await?;
    proof.holds("!customElements.get('mile-stream') && !document.documentElement.dataset.strange").await?;
    proof.check_console(&[("load", "embed.js")]).await?;
    asked_only_for(proof, &format!("2{}", pinned_path()))?;
    proof.left_nothing().await
}

/// Fails when the page has asked for more than its loader: Firefox may ask ahead, and again when it was refused.
fn asked_only_for(proof: &Proof<'_>, loader: &str) -> Result<()> {
    let asked = proof.asked();
    let fits = asked.len() <= 3 && asked.iter().all(|name| name == "host" || name == loader);
    proof.check(fits, &format!("{asked:?}"))
}

async fn loader_blocked(proof: &Proof<'_>) -> Result<()> {
    proof.serve("/embed.js", Rule::failure(403));
    proof.visit(&format!("{}{LOADER}", form_2("w"))).await?;
    proof.sees_fallback("#w").await?;
    proof.check_console(&[("load", "embed.js")]).await?;
    asked_only_for(proof, "embed")?;
    proof.left_nothing().await
}

async fn no_java_script(proof: &Proof<'_>) -> Result<()> {
    proof.stage.site.set("/host.html", proof.rule("", &format!("{}{LOADER}", form_2("w"))));
    let words = proof.stage.read_without_scripts("/host.html").await?;
    proof.check(words.contains("89 of 100 songs"), &words)?;
    // Some browsers fetch scripts ahead before they know that none will run.
    let asked = proof.asked();
    proof.check(
        asked.iter().all(|name| ["1/-/quiet.html", "host", "embed"].contains(&name.as_str())),
        &format!("{asked:?}"),
    )
}

async fn no_web_assembly(proof: &Proof<'_>) -> Result<()> {
    let head = "<script>delete window.WebAssembly</script>";
    proof.visit_as(proof.rule(head, &format!("{}{LOADER}", form_2("w")))).await?;
    proof.state("#w", "error").await?;
    proof.sees_fallback("#w").await?;
    proof.sees("#w", "error", UNLOADED).await?;
    check_fault(proof, "no-wasm", 1, &[]).await?;
    // No second try would find another browser.
    proof.sees_no("#w", "retry").await?;
    proof.asked_only(&["host", "embed", "data"])?;
    proof.left_nothing().await
}

/// The one header that embeds need names another site, or is not there.
async fn not_shared_by_its_server(proof: &Proof<'_>) -> Result<()> {
    proof.serve("/embed.js", Rule::own().header("access-control-allow-origin", "https://elsewhere.example"));
    proof.visit(&format!("{}{LOADER}", form_2("w"))).await?;
    proof.holds("document.readyState === 'complete'").await?;
    proof.sees_fallback("#w").await?;
    proof.check_console(&[("load", "embed.js")]).await?;
    asked_only_for(proof, "embed")?;
    proof.left_nothing().await
}
