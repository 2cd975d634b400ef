//! The dataset missing, late, damaged or too large.

use std::time::Duration;

use anyhow::Result;
use milestream_e2e::{Answer, Gate, Look, Rule, Scenario, until};

use crate::faults::{ALL, Fault, check_fault, harm, play};
use crate::life::METER;
use crate::pages;
use crate::proof::{FILE, LOADER, Proof, form_2, page};

const FAULTS: [Fault; 12] = [
    fault("dataset_missing", "dataset-missing", "there is no file", |proof| answer(proof, Rule::failure(404))),
    fault("dataset_refused", "dataset-status", "the server answered 503", |proof| answer(proof, Rule::failure(503))),
    fault("dataset_never_comes", "dataset-timeout", "the server took too long", |proof| {
        answer(proof, Rule::own().behind(&Gate::closed()))
    }),
    fault("dataset_stalls", "dataset-timeout", "the server took too long", |proof| {
        answer(proof, Rule::own().stall_after(2000))
    }),
    fault("dataset_cut_on_the_way", "dataset-network", "no connection", |proof| {
        answer(proof, Rule::own().cut_after(2000))
    }),
    fault("dataset_truncated", "dataset-invalid", "the file is damaged or of another kind", |proof| {
        answer(proof, Rule::body("application/json", "{ \"schema\": 1, \"tracks\": ["))
    }),
    fault("dataset_a_page_instead", "dataset-invalid", "the file is damaged or of another kind", |proof| {
        answer(proof, Rule::page("<!doctype html><title>Welcome</title>").unrecorded())
    }),
    fault("dataset_of_a_later_schema", "dataset-schema", "this widget does not know the file’s version", |proof| {
        answer(proof, Rule::file(FILE).replace("\"schema\": 1,", "\"schema\": 99,"))
    }),
    fault("dataset_of_another_form", "dataset-schema", "this widget does not know the file’s version", |proof| {
        answer(proof, Rule::own().replace("milestream-compiled 1", "milestream-compiled 99"))
    }),
    fault("dataset_compiled_and_damaged", "dataset-invalid", "the file is damaged or of another kind", |proof| {
        answer(proof, Rule::own().replace("\"https://", "\"javascript:"))
    }),
    fault("dataset_empty", "dataset-empty", "There are no numbers yet", |proof| {
        let nothing =
            "{ \"schema\": 1, \"title\": \"Nothing\", \"service\": { \"name\": \"Spotify\", \"unit\": \"streams\" } }";
        answer(proof, Rule::body("application/json", nothing))
    }),
    Fault {
        // The same file would be too large again.
        again: &[],
        ..fault("dataset_too_large", "dataset-too-large", "the file is too large", |proof| {
            answer(proof, Rule::body("application/json", vec![b' '; TOO_LARGE]))
        })
    },
];

/// A byte more than the 64 MiB that are read.
const TOO_LARGE: usize = 64 * 1024 * 1024 + 1;

const fn fault(
    name: &'static str,
    code: &'static str,
    sentence: &'static str,
    harm: fn(&Proof<'_>) -> Result<()>,
) -> Fault {
    // Each try is a question to the server.
    Fault { name, code, harm, asked: ALL, again: &["data", "data"], besides: &[], sentence }
}

fn answer(proof: &Proof<'_>, rule: Rule) -> Result<()> {
    harm(proof, &proof.assets.data, rule)
}

pub(crate) fn pages() -> Vec<Scenario> {
    let each = FAULTS.iter().map(|fault| {
        page(format!("{}::{}", module_path!(), fault.name), &[], move |proof| Box::pin(play(proof, fault)))
    });
    each.chain(pages![
        dataset_slow,
        dataset_on_a_slow_line,
        a_figure_that_is_not_there_leaves_the_hosts_words,
        nothing_that_could_be_read_leaves_the_hosts_words,
        too_large_is_not_waited_for
    ])
    .collect()
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

/// It takes three times as long as a server may be silent, and never is it silent for a third of that.
async fn dataset_on_a_slow_line(proof: &Proof<'_>) -> Result<()> {
    proof.serve(&proof.assets.data, Rule::own().in_pieces(10, Duration::from_millis(300)));
    let host = proof.rule("", &format!("{}{LOADER}", form_2("w"))).hasten(20);
    proof.visit_as(host).await?;
    proof.sees_counter("#w").await?;
    proof.clean(ALL).await
}

/// Widgets that ask for what the dataset does not have: the words of the page's author stay, and the console says what the
/// dataset has. Asked for something else, they show it.
async fn a_figure_that_is_not_there_leaves_the_hosts_words(proof: &Proof<'_>) -> Result<()> {
    proof.visit(&format!("{}{LOADER}", form_2("w"))).await?;
    proof.sees_counter("#w").await?;
    proof.act("document.querySelector('#w').dataset.artist = 'nobody';").await?;
    proof.state("#w", "error").await?;
    proof.sees_fallback("#w").await?;
    proof.sees("#w", "error", "The numbers that this widget asks for are not in the file").await?;
    let events = proof.stage.page.events().await?;
    let code = &events.last().ok_or_else(|| anyhow::anyhow!("no event"))?.detail["code"];
    proof.check(code == "dataset-no-figure", &format!("{events:?}"))?;
    let console = proof.stage.page.console().await?;
    let is_reported = |words: &str| console.iter().any(|line| line.level == "error" && line.text.contains(words));
    proof.check(is_reported("the dataset has no “nobody”; it has "), &format!("{console:?}"))?;
    proof.act("document.querySelector('#w').dataset.artist = 'bts';").await?;
    proof.sees_counter("#w").await
}

/// A table whose every count is refused.
async fn nothing_that_could_be_read_leaves_the_hosts_words(proof: &Proof<'_>) -> Result<()> {
    answer(proof, Rule::body("text/csv", "title,artist,streams\nA,X,lots\nB,X,many\n"))?;
    proof.visit(&format!("{}{LOADER}", form_2("w"))).await?;
    proof.state("#w", "error").await?;
    proof.sees_fallback("#w").await?;
    check_fault(proof, "dataset-empty", 1, &[]).await?;
    let console = proof.stage.page.console().await?;
    let is_reported = |words: &str| console.iter().any(|line| line.level == "warn" && line.text.contains(words));
    proof.check(is_reported("row 2, column streams: expected a count"), &format!("{console:?}"))
}

/// What is announced as too large is neither fetched to its end nor copied to where memory is never given back.
async fn too_large_is_not_waited_for(proof: &Proof<'_>) -> Result<()> {
    answer(proof, Rule::body("application/json", vec![b' '; TOO_LARGE]).stall_after(2000))?;
    proof.visit_as(proof.rule(METER, &format!("{}{LOADER}", form_2("w")))).await?;
    proof.state("#w", "error").await?;
    check_fault(proof, "dataset-too-large", 1, &[]).await?;
    until("the request to be given up", async || {
        let answers = proof.stage.site.requests_for(&proof.assets.data);
        let answers: Vec<Answer> = answers.iter().map(|request| request.answer).collect();
        Ok(if answers == [Answer::Left] { Look::Is(()) } else { Look::Not(format!("{answers:?}")) })
    })
    .await?;
    proof.count();
    let memory: u64 = proof.value("document.meter.read().wasm").await?;
    proof.check(memory < 8 * 1024 * 1024, &format!("the program took {memory} bytes of memory"))
}
