//! The program stops where it should not: all widgets of the page fall back to the host's words, with one line in the
//! console, and each comes back with one fresh program.

use std::fs;

use anyhow::Result;
use milestream_e2e::{Rule, Scenario, file, trapping};

use crate::faults::{ALL, ANEW, Fault, UNLOADED, harm, mend, play, told, trusting};
use crate::life::METER;
use crate::pages;
use crate::proof::{LOADER, Proof, form_2, page};

const AT_THE_START: Fault = Fault {
    name: "trap_at_the_start",
    code: "trap",
    harm: |proof| wound(proof, |name| name == "widget_new"),
    asked: ALL,
    again: ANEW,
    besides: &[],
    sentence: UNLOADED,
};

pub(crate) fn pages() -> Vec<Scenario> {
    let mut all = vec![page(format!("{}::{}", module_path!(), AT_THE_START.name), &[], |proof| {
        Box::pin(play(proof, &AT_THE_START))
    })];
    all.extend(pages![
        trap_in_a_promise,
        trap_in_a_click,
        trap_when_asked_again,
        a_program_that_has_stopped_listens_to_nothing
    ]);
    all
}

fn wound(proof: &Proof<'_>, is_meant: fn(&str) -> bool) -> Result<()> {
    trusting(proof)?;
    proof.stage.site.expect_traps();
    let program = trapping(&fs::read(file(&proof.assets.wasm)?)?, is_meant)?;
    harm(proof, &proof.assets.wasm, Rule::body("application/wasm", program))
}

/// The program stops while a promise comes back to it: nobody who could catch it is there.
async fn trap_in_a_promise(proof: &Proof<'_>) -> Result<()> {
    wound(proof, |name| name.contains("invoke"))?;
    proof.visit(&format!("{}{}{LOADER}", form_2("w"), form_2("v"))).await?;
    recover(proof).await
}

/// The program stops in a listener of its own.
async fn trap_in_a_click(proof: &Proof<'_>) -> Result<()> {
    wound(proof, |name| name.contains("invoke") && name.contains("Event"))?;
    proof.visit(&format!("{}{}{LOADER}", form_2("w"), form_2("v"))).await?;
    proof.sees_counter("#w").await?;
    proof.sees_counter("#v").await?;
    proof.click("#w", "source").await?;
    recover(proof).await
}

/// The program stops in the middle of the host's own call, which goes on.
async fn trap_when_asked_again(proof: &Proof<'_>) -> Result<()> {
    wound(proof, |name| name == "widget_refresh")?;
    proof.visit(&format!("{}{}{LOADER}", form_2("w"), form_2("v"))).await?;
    proof.sees_counter("#w").await?;
    proof.sees_counter("#v").await?;
    proof.act("customElements.get('mile-stream').of(document.querySelector('#v')).reload();").await?;
    recover(proof).await
}

/// What a program listened to on the page ends with it: however often it begins anew, the page has the listeners of one.
async fn a_program_that_has_stopped_listens_to_nothing(proof: &Proof<'_>) -> Result<()> {
    wound(proof, |name| name == "widget_refresh")?;
    proof.visit_as(proof.rule(METER, &format!("{}{LOADER}", form_2("w")))).await?;
    proof.sees_counter("#w").await?;
    let listeners = "document.meter.listeners.map(({ type }) => type).sort()";
    let before: Vec<String> = proof.value(listeners).await?;
    proof.check(before.iter().any(|name| name == "pageshow"), &format!("{before:?}"))?;
    let reload = "customElements.get('mile-stream').of(document.querySelector('#w')).reload();";
    proof.act(reload).await?;
    proof.state("#w", "error").await?;
    let stopped: Vec<String> = proof.value(listeners).await?;
    proof.check(stopped.iter().all(|name| !before.contains(name)), &format!("{stopped:?} stay of {before:?}"))?;
    mend(proof);
    proof.click("#w", "retry").await?;
    proof.sees_counter("#w").await?;
    let after: Vec<String> = proof.value(listeners).await?;
    proof.check(after == before, &format!("{before:?} became {after:?}"))
}

/// Both widgets fall back to the host's words, with one line in the console; each comes back with one fresh program.
async fn recover(proof: &Proof<'_>) -> Result<()> {
    for selector in ["#w", "#v"] {
        proof.state(selector, "error").await?;
        proof.sees_fallback(selector).await?;
    }
    told(proof, "trap", 2, &[]).await?;
    proof.asked_only(ALL)?;
    mend(proof);
    for selector in ["#w", "#v"] {
        proof.click(selector, "retry").await?;
        proof.sees_counter(selector).await?;
    }
    proof.asked_only(&[ALL, ANEW].concat())?;
    proof.left_nothing().await
}
