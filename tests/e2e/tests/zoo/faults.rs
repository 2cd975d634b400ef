//! Every fault of the list, by its id: the host's words stay readable, the console says one line, an event tells, and
//! where trying again can help, it does.

use std::fs;

use anyhow::Result;
use milestream_e2e::{Gate, Kind, Rule, Scenario};

use crate::assets::{Assets, file};
use crate::pages;
use crate::proof::{LOADER, ONCE, Proof, form_2, page};
use crate::wound::trapping;

/// A fault of what the loader brings, and what it leaves to ask for.
struct Fault {
    name: &'static str,
    /// The code of its event.
    code: &'static str,
    /// What is damaged, and how.
    harm: fn(&Proof<'_>) -> Result<()>,
    /// What is asked for until the fault shows.
    asked: &'static [&'static str],
    /// What is asked for besides, after the harm is mended and the reader has tried again.
    again: &'static [&'static str],
    /// Words of browsers, beyond the one line of ours: level and a part of them.
    besides: &'static [(&'static str, &'static str)],
}

const ALL: &[&str] = &ONCE;
const ANEW: &[&str] = &["glue?2", "wasm", "data"];

const FAULTS: [Fault; 8] = [
    Fault {
        name: "glue_missing",
        code: "glue",
        harm: |proof| harm(proof, &proof.assets.glue, Rule::failure(404)),
        asked: ALL,
        again: ANEW,
        besides: &[("load", "script")],
    },
    Fault {
        name: "glue_cut_on_the_way",
        code: "glue",
        harm: |proof| harm(proof, &proof.assets.glue, Rule::own().cut_after(2000)),
        asked: ALL,
        again: ANEW,
        besides: &[("load", "script")],
    },
    Fault {
        name: "glue_of_a_wrong_type",
        code: "glue",
        harm: |proof| harm(proof, &proof.assets.glue, Rule::own().header("content-type", "text/plain")),
        asked: ALL,
        again: ANEW,
        besides: &[("load", "script")],
    },
    Fault {
        name: "wasm_missing",
        code: "wasm-missing",
        harm: |proof| harm(proof, &proof.assets.wasm, Rule::failure(404)),
        asked: ALL,
        again: ANEW,
        besides: &[],
    },
    Fault {
        name: "wasm_cut_on_the_way",
        code: "wasm-invalid",
        harm: |proof| harm(proof, &proof.assets.wasm, Rule::own().cut_after(20_000)),
        asked: ALL,
        again: ANEW,
        besides: &[],
    },
    Fault {
        name: "wasm_truncated",
        code: "wasm-invalid",
        harm: |proof| {
            let whole = fs::read(file(&proof.assets.wasm)?)?;
            trusting(proof)?;
            harm(proof, &proof.assets.wasm, Rule::body("application/wasm", whole[..whole.len() / 2].to_vec()))
        },
        asked: ALL,
        again: ANEW,
        besides: &[],
    },
    Fault {
        name: "wasm_a_page_instead",
        code: "wasm-invalid",
        harm: |proof| {
            trusting(proof)?;
            harm(proof, &proof.assets.wasm, Rule::page("<!doctype html><title>Welcome</title>"))
        },
        asked: ALL,
        again: ANEW,
        besides: &[],
    },
    Fault {
        name: "trap_at_the_start",
        code: "trap",
        harm: |proof| wound(proof, |name| name == "widget_new"),
        asked: ALL,
        again: ANEW,
        besides: &[],
    },
];

pub(crate) fn pages() -> Vec<Scenario> {
    let each = FAULTS.iter().map(|fault| {
        page(format!("{}::{}", module_path!(), fault.name), &[], move |proof| Box::pin(play(proof, fault)))
    });
    let others = pages![
        no_web_assembly,
        glue_truncated except (Kind::Webkit, "tells nothing of a module whose text is broken; only its hash does"),
        wasm_of_a_wrong_type,
        loader_blocked,
        no_java_script,
        dataset_missing,
        dataset_slow,
        trap_in_an_event except (Kind::Webkit, "hides errors in callbacks of scripts from elsewhere, so the trap is not noticed"),
        trap_when_asked_again,
    ];
    each.chain(others).collect()
}

#[allow(clippy::unnecessary_wraps, reason = "it stands where a harm that can fail may stand")]
fn harm(proof: &Proof<'_>, path: &str, rule: Rule) -> Result<()> {
    proof.serve(path, rule);
    Ok(())
}

/// A loader that was built with the harmed file, as far as it knows.
fn trusting(proof: &Proof<'_>) -> Result<()> {
    harm(proof, "/embed.js", Rule::body("text/javascript", proof.assets.trusting()?))
}

fn wound(proof: &Proof<'_>, is_meant: fn(&str) -> bool) -> Result<()> {
    trusting(proof)?;
    let program = trapping(&fs::read(file(&proof.assets.wasm)?)?, is_meant)?;
    harm(proof, &proof.assets.wasm, Rule::body("application/wasm", program))
}

/// Mends what was harmed.
fn mend(proof: &Proof<'_>) {
    let Assets { glue, wasm, data, .. } = &proof.assets;
    for path in [glue, wasm, data] {
        proof.stage.site.clear(path);
    }
}

/// Fails unless one event with this code told of each of the widgets, and one line of the console of them all.
async fn told(proof: &Proof<'_>, code: &str, widgets: usize, besides: &[(&str, &str)]) -> Result<()> {
    let events = proof.stage.page.events().await?;
    let errors: Vec<_> = events.iter().filter(|event| event.name == "milestream:error").collect();
    let fits = errors.len() == widgets && errors.iter().all(|event| event.detail["code"] == code);
    proof.check(fits, &format!("{code}: {events:?}"))?;
    let mut wanted = vec![("error", "[milestream] ")];
    wanted.extend(besides);
    let console = proof.stage.page.console().await?;
    let ours = console.iter().filter(|message| message.level != "warn").count();
    let fits = ours == wanted.len()
        && wanted.iter().all(|(level, words)| console.iter().any(|m| m.level == *level && m.text.contains(words)));
    proof.check(fits, &format!("the page said {console:?}, not {wanted:?}"))
}

/// Two widgets meet the fault; each is read on, and after the mending each comes by its own button.
async fn play(proof: &Proof<'_>, fault: &Fault) -> Result<()> {
    (fault.harm)(proof)?;
    proof.visit(&format!("{}{}{LOADER}", form_2("w"), form_2("v"))).await?;
    for selector in ["#w", "#v"] {
        proof.state(selector, "error").await?;
        proof.sees_fallback(selector).await?;
        proof.sees(selector, "error", "could not be loaded").await?;
    }
    told(proof, fault.code, 2, fault.besides).await?;
    proof.asked_only(fault.asked)?;
    mend(proof);
    for selector in ["#w", "#v"] {
        proof.click(selector, "retry").await?;
        proof.sees_counter(selector).await?;
    }
    proof.asked_only(&[fault.asked, fault.again].concat())?;
    proof.left_nothing().await
}

async fn no_web_assembly(proof: &Proof<'_>) -> Result<()> {
    let head = "<script>delete window.WebAssembly</script>";
    proof.visit_as(proof.rule(head, &format!("{}{LOADER}", form_2("w")))).await?;
    proof.state("#w", "error").await?;
    proof.sees_fallback("#w").await?;
    told(proof, "no-wasm", 1, &[]).await?;
    proof.asked_only(&["host", "embed", "data"])?;
    proof.left_nothing().await
}

/// Half a module is a mistake in its text, which the browser also reports itself.
async fn glue_truncated(proof: &Proof<'_>) -> Result<()> {
    trusting(proof)?;
    let whole = fs::read_to_string(file(&proof.assets.glue)?)?;
    let half: String = whole.chars().take(whole.chars().count() / 2).collect();
    proof.serve(&proof.assets.glue, Rule::body("text/javascript", half));
    proof.visit(&format!("{}{LOADER}", form_2("w"))).await?;
    proof.state("#w", "error").await?;
    proof.sees_fallback("#w").await?;
    told(proof, "glue", 1, &[("uncaught", "Error")]).await?;
    mend(proof);
    proof.click("#w", "retry").await?;
    proof.sees_counter("#w").await?;
    proof.asked_only(&[ALL, ANEW].concat())?;
    proof.left_nothing().await
}

async fn wasm_of_a_wrong_type(proof: &Proof<'_>) -> Result<()> {
    proof.serve(&proof.assets.wasm, Rule::own().header("content-type", "text/plain"));
    proof.visit(&format!("{}{LOADER}", form_2("w"))).await?;
    proof.sees_counter("#w").await?;
    proof.clean(&ONCE).await
}

async fn loader_blocked(proof: &Proof<'_>) -> Result<()> {
    proof.serve("/embed.js", Rule::failure(403));
    proof.visit(&format!("{}{LOADER}", form_2("w"))).await?;
    proof.sees_fallback("#w").await?;
    proof.told_only(&[("load", "embed.js")]).await?;
    // Firefox may ask ahead, and ask again when the answer was a refusal.
    let asked = proof.asked();
    proof.check(
        asked.len() <= 3 && asked.iter().all(|name| ["host", "embed"].contains(&name.as_str())),
        &format!("{asked:?}"),
    )?;
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

async fn dataset_missing(proof: &Proof<'_>) -> Result<()> {
    proof.serve(&proof.assets.data, Rule::failure(404));
    proof.visit(&format!("{}{}{LOADER}", form_2("w"), form_2("v"))).await?;
    for selector in ["#w", "#v"] {
        proof.state(selector, "error").await?;
        proof.sees_fallback(selector).await?;
        proof.sees(selector, "error", "there is no file").await?;
    }
    told(proof, "dataset-missing", 2, &[]).await?;
    proof.asked_only(ALL)?;
    mend(proof);
    proof.click("#w", "retry").await?;
    proof.sees_counter("#w").await?;
    proof.asked_only(&[ALL, &["data"]].concat())?;
    proof.left_nothing().await
}

/// The host's words stay while the server thinks, and go when it has answered.
async fn dataset_slow(proof: &Proof<'_>) -> Result<()> {
    let gate = Gate::closed();
    proof.serve(&proof.assets.data, Rule::own().behind(&gate));
    proof.visit(&format!("{}{LOADER}", form_2("w"))).await?;
    proof.state("#w", "loading").await?;
    proof.holds("document.querySelector('#w').shadowRoot?.querySelector('.widget')").await?;
    proof.sees_fallback("#w").await?;
    gate.open();
    proof.sees_counter("#w").await?;
    proof.clean(ALL).await
}

/// The program stops while a promise comes back to it: nobody who could catch it is there.
async fn trap_in_an_event(proof: &Proof<'_>) -> Result<()> {
    wound(proof, |name| name.contains("invoke"))?;
    trap_later(proof).await
}

/// The program stops in the middle of the host's own call, which goes on.
async fn trap_when_asked_again(proof: &Proof<'_>) -> Result<()> {
    wound(proof, |name| name == "widget_refresh")?;
    proof.visit(&format!("{}{}{LOADER}", form_2("w"), form_2("v"))).await?;
    proof.sees_counter("#w").await?;
    proof.sees_counter("#v").await?;
    proof.act("customElements.get('mile-stream').of(document.querySelector('#v')).refresh();").await?;
    recover(proof).await
}

async fn trap_later(proof: &Proof<'_>) -> Result<()> {
    proof.visit(&format!("{}{}{LOADER}", form_2("w"), form_2("v"))).await?;
    recover(proof).await
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
