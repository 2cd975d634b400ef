//! Policies that a host may have.

use anyhow::Result;
use milestream_e2e::{Rule, Scenario};

use crate::pages;
use crate::proof::{LOADER, ONCE, Proof, form_2};

pub(crate) fn pages() -> Vec<Scenario> {
    pages![
        strict_policy,
        trusted_types_without_a_list,
        trusted_types_with_a_list,
        trusted_types_with_a_list_of_others,
        nonce_only,
        isolated,
        no_wasm_unsafe_eval,
        no_connection,
    ]
}

/// The page under a policy as the documents give it. The proof's own recorder comes from the host itself.
fn under(proof: &Proof<'_>, policy: &str) -> Rule {
    proof.rule("", &format!("{}{LOADER}", form_2("w"))).header("content-security-policy", &proof.fill(policy))
}

const STRICT: &str =
    "default-src 'none'; img-src 'self'; script-src https://HOST 'self' 'wasm-unsafe-eval'; connect-src https://HOST";

async fn strict_policy(proof: &Proof<'_>) -> Result<()> {
    proof.visit_as(under(proof, STRICT)).await?;
    proof.sees_counter("#w").await?;
    // Styles are adopted, which no policy forbids.
    proof.holds("getComputedStyle(probe.parts(probe.root('#w'), 'value')[0]).fontWeight >= 600").await?;
    proof.clean(&ONCE).await
}

async fn trusted_types_without_a_list(proof: &Proof<'_>) -> Result<()> {
    proof.visit_as(under(proof, &format!("{STRICT}; require-trusted-types-for 'script'"))).await?;
    proof.sees_counter("#w").await?;
    proof.clean(&ONCE).await
}

async fn trusted_types_with_a_list(proof: &Proof<'_>) -> Result<()> {
    let policy = format!("{STRICT}; require-trusted-types-for 'script'; trusted-types milestream");
    proof.visit_as(under(proof, &policy)).await?;
    proof.sees_counter("#w").await?;
    proof.clean(&ONCE).await
}

async fn trusted_types_with_a_list_of_others(proof: &Proof<'_>) -> Result<()> {
    let policy = format!("{STRICT}; require-trusted-types-for 'script'; trusted-types other");
    proof.visit_as(under(proof, &policy)).await?;
    proof.state("#w", "error").await?;
    proof.sees_fallback("#w").await?;
    proof.sees("#w", "error", "could not be loaded").await?;
    proof.sees_no("#w", "retry").await?;
    let events = proof.stage.page.events().await?;
    proof.check(events.len() == 1 && events[0].detail["code"] == "policy", &format!("{events:?}"))?;
    let console = proof.stage.page.console().await?;
    let lines = console.iter().filter(|m| m.level == "error").count();
    proof.check(lines == 1, &format!("{console:?}"))?;
    // The two sinks: a policy of this name, and a script's address without one.
    proof.check(console.iter().all(|m| ["error", "policy"].contains(&m.level.as_str())), &format!("{console:?}"))?;
    proof.asked_only(&["host", "embed", "wasm", "data"])?;
    proof.left_nothing().await
}

async fn nonce_only(proof: &Proof<'_>) -> Result<()> {
    let script = LOADER.replace("<script", "<script nonce=\"r4nd0m\"");
    let policy = "script-src 'nonce-r4nd0m' 'wasm-unsafe-eval'; connect-src https://HOST";
    let rule = proof.rule("", &format!("{}{script}", form_2("w")));
    proof.visit_as(rule.header("content-security-policy", &proof.fill(policy))).await?;
    proof.sees_counter("#w").await?;
    proof.clean(&ONCE).await
}

async fn isolated(proof: &Proof<'_>) -> Result<()> {
    let rule = proof.rule("", &format!("{}{LOADER}", form_2("w")));
    let rule = rule.header("cross-origin-opener-policy", "same-origin");
    proof.visit_as(rule.header("cross-origin-embedder-policy", "require-corp")).await?;
    proof.sees_counter("#w").await?;
    proof.holds("crossOriginIsolated").await?;
    proof.clean(&ONCE).await
}

/// The owner has forgotten a word of the policy: the console says which.
async fn no_wasm_unsafe_eval(proof: &Proof<'_>) -> Result<()> {
    proof.visit_as(under(proof, "script-src https://HOST 'self'; connect-src https://HOST")).await?;
    proof.state("#w", "error").await?;
    proof.sees_fallback("#w").await?;
    let events = proof.stage.page.events().await?;
    proof.check(events.len() == 1 && events[0].detail["code"] == "policy", &format!("{events:?}"))?;
    let console = proof.stage.page.console().await?;
    let said: Vec<_> = console.iter().filter(|m| m.level == "error").collect();
    proof.check(said.len() == 1 && said[0].text.contains("'wasm-unsafe-eval'"), &format!("{console:?}"))?;
    proof.sees_no("#w", "retry").await?;
    // WebKit sends no event for it.
    proof.check(console.iter().all(|m| ["error", "policy"].contains(&m.level.as_str())), &format!("{console:?}"))?;
    proof.asked_only(&ONCE)?;
    proof.left_nothing().await
}

/// The owner has not allowed the connections.
async fn no_connection(proof: &Proof<'_>) -> Result<()> {
    proof.visit_as(under(proof, "script-src https://HOST 'self' 'wasm-unsafe-eval'; connect-src 'self'")).await?;
    proof.state("#w", "error").await?;
    proof.sees_fallback("#w").await?;
    let console = proof.stage.page.console().await?;
    let said: Vec<_> = console.iter().filter(|m| m.level == "error").collect();
    proof.check(said.len() == 1 && said[0].text.starts_with("[milestream] "), &format!("{console:?}"))?;
    proof.check(console.iter().all(|m| ["error", "policy"].contains(&m.level.as_str())), &format!("{console:?}"))?;
    proof.asked_only(&["host", "embed", "glue"])?;
    proof.left_nothing().await
}
