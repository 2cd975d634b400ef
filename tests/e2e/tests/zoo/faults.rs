//! What a fault must come to, whichever it is: the host's words stay readable, the console says one line, an event tells
//! its id, and where trying again can help, it does.

use anyhow::Result;
use milestream_e2e::{Assets, Rule};

use crate::proof::{LOADER, ONCE, Proof, form_2};

/// A fault, and what it leaves to ask for.
pub(crate) struct Fault {
    pub(crate) name: &'static str,
    /// The code of its event.
    pub(crate) code: &'static str,
    /// What is damaged, and how.
    pub(crate) harm: fn(&Proof<'_>) -> Result<()>,
    /// What is asked for until the fault shows.
    pub(crate) asked: &'static [&'static str],
    /// What is asked for besides, after the harm is mended and the reader has tried again; nothing where that is not offered.
    pub(crate) again: &'static [&'static str],
    /// Words of browsers, beyond the one line of ours: level and a part of them.
    pub(crate) besides: &'static [(&'static str, &'static str)],
    /// The message for the reader.
    pub(crate) sentence: &'static str,
}

/// A page that got as far as asking for all its parts.
pub(crate) const ALL: &[&str] = &ONCE;
/// A fresh program, with all that it reads.
pub(crate) const ANEW: &[&str] = &["glue?2", "wasm", "data"];
/// What the loader tells the reader.
pub(crate) const UNLOADED: &str = "The live numbers could not be loaded.";

/// Answers a path of the assets by a rule.
#[allow(clippy::unnecessary_wraps, reason = "it stands where a harm that can fail may stand")]
pub(crate) fn harm(proof: &Proof<'_>, path: &str, rule: Rule) -> Result<()> {
    proof.serve(path, rule);
    Ok(())
}

/// A loader that was built with the harmed file, as far as it knows.
pub(crate) fn trusting(proof: &Proof<'_>) -> Result<()> {
    harm(proof, "/embed.js", Rule::body("text/javascript", proof.assets.trusting()?))
}

/// Mends what was harmed.
pub(crate) fn mend(proof: &Proof<'_>) {
    let Assets { glue, wasm, data, .. } = &proof.assets;
    for path in [glue, wasm, data] {
        proof.stage.site.clear(path);
    }
}

/// Fails unless there was one event with this code for each widget, and one line in the console for all of them.
pub(crate) async fn check_fault(proof: &Proof<'_>, code: &str, widgets: usize, besides: &[(&str, &str)]) -> Result<()> {
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
pub(crate) async fn play(proof: &Proof<'_>, fault: &Fault) -> Result<()> {
    (fault.harm)(proof)?;
    // The program gives a server twenty seconds: one second here.
    let host = proof.rule("", &format!("{}{}{LOADER}", form_2("w"), form_2("v"))).hasten(20);
    proof.visit_as(host).await?;
    for selector in ["#w", "#v"] {
        proof.state(selector, "error").await?;
        proof.sees_fallback(selector).await?;
        proof.sees(selector, "error", fault.sentence).await?;
    }
    check_fault(proof, fault.code, 2, fault.besides).await?;
    proof.asked_only(fault.asked)?;
    ran_nothing_strange(proof).await?;
    mend(proof);
    for selector in ["#w", "#v"] {
        if fault.again.is_empty() {
            proof.sees_no(selector, "retry").await?;
        } else {
            // With the keyboard: the button goes, and the focus stays in what comes in its place.
            proof
                .act(&format!(
                    "const [retry] = probe.parts(probe.root('{selector}'), 'retry'); retry.focus(); retry.click();"
                ))
                .await?;
            proof.sees_counter(selector).await?;
            proof
                .holds(&format!(
                    "document.activeElement?.matches('{selector}') && document.activeElement.shadowRoot.activeElement"
                ))
                .await?;
        }
    }
    proof.asked_only(&[fault.asked, fault.again].concat())?;
    ran_nothing_strange(proof).await?;
    proof.left_nothing().await
}

/// Statements that somebody has written into a script of ours.
pub(crate) const STRANGE: &str = "document.documentElement.dataset.strange = 'ran';";

async fn ran_nothing_strange(proof: &Proof<'_>) -> Result<()> {
    proof.holds("!document.documentElement.dataset.strange").await
}
