//! Every fault of the dataset gives a plain sentence, a line in the console and a way back.

use anyhow::Result;
use milestream_e2e::{Answer, Assets, Gate, Key, Look, Rule, Scenario, Stage, scenarios, until};

use crate::{DATASET, show, widget};

/// Where the scenarios put their damaged datasets.
const PATH: &str = "/elsewhere/numbers.json";
const PAGE: &str = "/?view=counter&artist=bts&threshold=100M&as-of=2022-04-14&src=elsewhere/numbers.json";

/// A fault, the words of its sentence and the code of its event.
struct Fault {
    name: &'static str,
    rule: fn() -> Rule,
    sentence: &'static str,
    code: &'static str,
}

const FAULTS: [Fault; 11] = [
    Fault {
        name: "missing",
        rule: || Rule::failure(404),
        sentence: "there is no file at this address",
        code: "dataset-missing",
    },
    Fault { name: "refused", rule: || Rule::failure(503), sentence: "the server answered 503", code: "dataset-status" },
    Fault {
        name: "silent",
        rule: || Rule::file(DATASET).behind(&Gate::closed()),
        sentence: "the server took too long",
        code: "dataset-timeout",
    },
    Fault {
        name: "stalled",
        rule: || Rule::file(DATASET).stall_after(2000),
        sentence: "the server took too long",
        code: "dataset-timeout",
    },
    Fault {
        name: "cut",
        rule: || Rule::file(DATASET).cut_after(2000),
        sentence: "no connection",
        code: "dataset-network",
    },
    Fault {
        name: "truncated",
        rule: || Rule::body("application/json", "{ \"schema\": 1, \"tracks\": ["),
        sentence: "the file is damaged or of another kind",
        code: "dataset-invalid",
    },
    Fault {
        name: "a_page_instead",
        rule: || Rule::page("<!doctype html><title>Welcome</title>"),
        sentence: "the file is damaged or of another kind",
        code: "dataset-invalid",
    },
    Fault {
        name: "no_bytes",
        rule: || Rule::body("application/json", ""),
        sentence: "the file is damaged or of another kind",
        code: "dataset-invalid",
    },
    Fault {
        name: "unknown_schema",
        rule: || Rule::file(DATASET).replace("\"schema\": 1,", "\"schema\": 99,"),
        sentence: "this widget does not know the file’s version",
        code: "dataset-schema",
    },
    Fault {
        name: "not_utf8",
        rule: || Rule::body("application/json", b"{ \"schema\": 1, \"title\": \"\xff\" }".to_vec()),
        sentence: "the file is damaged or of another kind",
        code: "dataset-invalid",
    },
    Fault {
        name: "empty",
        rule: || {
            Rule::body(
                "application/json",
                "{ \"schema\": 1, \"title\": \"Nothing\", \"service\": { \"name\": \"Spotify\", \"unit\": \"streams\" } }",
            )
        },
        sentence: "There are no numbers yet",
        code: "dataset-empty",
    },
];

pub(crate) fn scenarios() -> Vec<Scenario> {
    let each = FAULTS.iter().map(|fault| {
        Scenario::new(format!("{}::{}", module_path!(), fault.name), move |stage| Box::pin(play(stage, fault)))
    });
    let others = scenarios![
        a_fault_that_stays_is_reported_again,
        the_keyboard_recovers_from_a_fault,
        a_given_up_request_is_ended,
        a_bad_row_is_left_out_and_the_rest_shown,
        the_fallback_stays_when_the_program_does_not_come,
    ];
    each.chain(others).collect()
}

/// Shows the fault, then mends the file and tries again.
async fn play(stage: &Stage, fault: &Fault) -> Result<()> {
    // The widget gives a server twenty seconds: one second here.
    stage.site.set("/", Rule::own().hasten(20));
    stage.site.set(PATH, (fault.rule)());
    stage.open(PAGE).await?;
    let widget = widget(stage);
    widget.wait_for_state("error").await?;
    let shown = widget.see("error", fault.sentence).await?;
    assert!(!shown.contains("Error") && !shown.contains("undefined"), "{shown}");
    widget.see_no("value").await?;
    widget.see_no("skeleton").await?;

    let errors: Vec<String> =
        stage.page.console().await?.into_iter().filter(|m| m.level != "warn").map(|m| m.to_string()).collect();
    assert_eq!(errors.len(), 1, "{errors:?}");
    assert!(errors[0].starts_with("[error] [milestream] "), "{errors:?}");
    let events = stage.page.events().await?;
    assert_eq!(events.len(), 1, "{events:?}");
    assert_eq!(events[0].name, "milestream:error");
    assert_eq!(events[0].detail["code"], fault.code);
    assert!(events[0].detail["message"].as_str().is_some_and(|message| !message.is_empty()), "{events:?}");

    stage.site.set(PATH, Rule::file(DATASET));
    widget.click("retry").await?;
    widget.wait_for_state("ready").await?;
    widget.see_first("value", "89").await?;
    widget.see_no("error").await
}

async fn a_fault_that_stays_is_reported_again(stage: &Stage) -> Result<()> {
    stage.site.set(PATH, Rule::failure(500));
    stage.open(PAGE).await?;
    let widget = widget(stage);
    widget.see("error", "500").await?;
    stage.site.set(PATH, Rule::failure(404));
    widget.click("retry").await?;
    widget.see("error", "there is no file").await?;
    assert_eq!(stage.site.requests_for(PATH).len(), 2);
    Ok(())
}

async fn the_keyboard_recovers_from_a_fault(stage: &Stage) -> Result<()> {
    stage.site.set(PATH, Rule::failure(500));
    stage.open(PAGE).await?;
    let widget = widget(stage);
    widget.wait_for_state("error").await?;
    let focus = stage.page.tab_to("retry").await?;
    assert!(focus.ring, "{focus}");
    stage.site.set(PATH, Rule::file(DATASET));
    stage.page.press(Key::Enter).await?;
    widget.see_first("value", "89").await
}

async fn a_given_up_request_is_ended(stage: &Stage) -> Result<()> {
    stage.site.set("/", Rule::own().hasten(20));
    stage.site.set(PATH, Rule::file(DATASET).behind(&Gate::closed()));
    stage.open(PAGE).await?;
    widget(stage).wait_for_state("error").await?;
    until("the request to be aborted", async || {
        let answers: Vec<Answer> = stage.site.requests_for(PATH).iter().map(|request| request.answer).collect();
        Ok(if answers == [Answer::Left] { Look::Is(()) } else { Look::Not(format!("{answers:?}")) })
    })
    .await
}

async fn a_bad_row_is_left_out_and_the_rest_shown(stage: &Stage) -> Result<()> {
    stage.site.set(PATH, Rule::file(DATASET).replace("\"836M\"", "\"8,36M\""));
    let widget = show(stage, "/?view=leaderboard&as-of=2022-04-14&src=elsewhere/numbers.json").await?;
    widget.see_rows(&[("Dynamite", "1.32B"), ("Boy With Luv", "835M")]).await?;
    // Once the rest of the program is there.
    let message = until("a word about the bad row", async || {
        let console = stage.page.console().await?;
        let message = console.iter().find(|message| message.text.contains("8,36M"));
        Ok(message.map_or_else(|| Look::Not(format!("{console:?}")), |message| Look::Is(message.clone())))
    })
    .await?;
    assert!(
        message.level == "warn" && message.text.starts_with("[milestream] tracks[") && message.text.contains("line "),
        "{message}"
    );
    Ok(())
}

async fn the_fallback_stays_when_the_program_does_not_come(stage: &Stage) -> Result<()> {
    let assets = Assets::read()?;
    for path in [&assets.glue, &assets.wasm] {
        stage.site.set(path, Rule::failure(404));
        stage.open("/").await?;
        // It waits until its reader comes near.
        stage
            .page
            .script::<Option<()>>("document.querySelector('mile-stream').scrollIntoView(); return null;", vec![])
            .await?;
        widget(stage).wait_for_state("error").await?;
        let console = stage.page.console().await?;
        let message = console.iter().any(|m| m.level == "error" && m.text.starts_with("[milestream] "));
        assert!(message, "{path}: {console:?}");
        let fallback: String = stage.page.value("probe.seen(document.querySelector('main'))").await?;
        assert!(fallback.contains("Dynamite"), "{path}: {fallback}");
        stage.site.clear(path);
    }
    Ok(())
}
