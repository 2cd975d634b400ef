//! The program stops where it should not. The first time all widgets of the page begin anew by themselves, which is enough
//! where the engine was at fault. The second time they fall back to the host's words, with one line in the console, and
//! each comes back with one fresh program.

use std::fs;

use anyhow::Result;
use milestream_e2e::{Look, Rule, Scenario, file, trapping, until};

use crate::faults::{Fault, UNLOADED, check_fault, harm, mend, play, trusting};
use crate::life::METER;
use crate::pages;
use crate::proof::{LOADER, ONCE, Proof, form_2, page};

/// A page whose program has stopped and begun anew, and stopped again.
const TWICE: &[&str] = &[ONCE[0], ONCE[1], ONCE[2], ONCE[3], ONCE[4], "glue?2", "wasm", "data"];
/// A fresh program after that, with all that it reads.
const ANEW: &[&str] = &["glue?3", "wasm", "data"];

const AT_THE_START: Fault = Fault {
    name: "trap_at_the_start",
    code: "trap",
    harm: |proof| wound(proof, |name| name == "widget_new"),
    asked: TWICE,
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
    heal(proof).await?;
    proof.click("#w", "source").await?;
    recover(proof).await
}

/// The program stops in the middle of the host's own call, which goes on.
async fn trap_when_asked_again(proof: &Proof<'_>) -> Result<()> {
    wound(proof, |name| name == "widget_refresh")?;
    proof.visit(&format!("{}{}{LOADER}", form_2("w"), form_2("v"))).await?;
    proof.sees_counter("#w").await?;
    proof.sees_counter("#v").await?;
    let reload = "customElements.get('mile-stream').of(document.querySelector('#v')).reload();";
    proof.act(reload).await?;
    heal(proof).await?;
    proof.act(reload).await?;
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
    begun_anew(proof).await?;
    proof.sees_counter("#w").await?;
    let again: Vec<String> = proof.value(listeners).await?;
    proof.check(again == before, &format!("{before:?} became {again:?}"))?;
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

/// Waits until the page has asked for a second program.
async fn begun_anew(proof: &Proof<'_>) -> Result<()> {
    until("a second program", async || {
        let asked = proof.asked();
        let is_there = ["glue?2", "data"].iter().all(|name| asked.iter().any(|asked| asked == name));
        Ok(if is_there { Look::Is(()) } else { Look::Not(format!("{asked:?}")) })
    })
    .await
}

/// Both widgets are back by themselves, and the console alone says why.
async fn heal(proof: &Proof<'_>) -> Result<()> {
    begun_anew(proof).await?;
    for selector in ["#w", "#v"] {
        proof.sees_counter(selector).await?;
        proof.sees_no(selector, "error").await?;
    }
    let console = proof.stage.page.console().await?;
    let warnings =
        console.iter().filter(|m| m.level == "warn" && m.text.contains("stopped") && m.text.contains("again"));
    proof.check(warnings.count() == 1 && console.iter().all(|m| m.level != "error"), &format!("{console:?}"))?;
    let events = proof.stage.page.events().await?;
    proof.check(events.iter().all(|event| event.name != "milestream:error"), &format!("{events:?}"))
}

/// Both widgets fall back to the host's words, with one line in the console; each comes back with one fresh program.
async fn recover(proof: &Proof<'_>) -> Result<()> {
    for selector in ["#w", "#v"] {
        proof.state(selector, "error").await?;
        proof.sees_fallback(selector).await?;
    }
    check_fault(proof, "trap", 2, &[]).await?;
    proof.asked_only(TWICE)?;
    mend(proof);
    for selector in ["#w", "#v"] {
        proof.click(selector, "retry").await?;
        proof.sees_counter(selector).await?;
    }
    proof.asked_only(&[TWICE, ANEW].concat())?;
    proof.left_nothing().await
}
