//! The server does to a response what a rule says, and writes down what was asked.

use std::time::Duration;

use anyhow::Result;
use milestream_e2e::{Answer, Gate, Look, Origin, Rule, Scenario, Stage, scenarios, until};
use serde_json::{Value, json};

pub(crate) fn scenarios() -> Vec<Scenario> {
    scenarios![
        rules_set_status_type_and_headers,
        a_cut_body_is_a_network_error,
        a_stalled_body_gives_its_beginning_and_no_end,
        a_gate_holds_a_response_until_it_is_opened,
        a_delay_holds_a_response_for_its_time,
        two_ports_are_two_origins,
        a_rule_for_one_port_leaves_the_other,
        a_request_given_up_is_noted_as_left,
        hastened_timers_run_faster_from_a_second_on,
        text_in_a_body_is_replaced,
    ]
}

const BLANK: &str = "<!doctype html><html lang=\"en\"><title>Blank</title>";

/// Fetches a path from within the page and tells how that went.
const FETCH: &str = "
    try {
        const response = await fetch(arguments[0]);
        const { status, headers } = response;
        const answer = { status, type: headers.get('content-type'), own: headers.get('x-own') };
        try { return { ...answer, text: await response.text() }; } catch { return { ...answer, text: null }; }
    } catch { return 'no response'; }";

async fn blank(stage: &Stage) -> Result<()> {
    stage.site.set("/", Rule::page(BLANK));
    stage.open("/").await
}

async fn fetch(stage: &Stage, url: &str) -> Result<Value> {
    let script = format!("return (async (...arguments) => {{ {FETCH} }})(...arguments);");
    stage.page.script(&script, vec![json!(url)]).await
}

async fn rules_set_status_type_and_headers(stage: &Stage) -> Result<()> {
    blank(stage).await?;
    let rule = Rule::body("application/wasm", "abc").status(503).header("X-Own", "yes");
    stage.site.set("/a", rule);
    let answer = fetch(stage, "/a").await?;
    assert_eq!(answer, json!({ "status": 503, "type": "application/wasm", "own": "yes", "text": "abc" }));
    assert_eq!(fetch(stage, "/none").await?["status"], 404);
    assert_eq!(stage.site.requests_for("/a")[0].answer, Answer::Given(503));
    stage.site.clear("/a");
    assert_eq!(fetch(stage, "/a").await?["status"], 404);
    Ok(())
}

async fn a_cut_body_is_a_network_error(stage: &Stage) -> Result<()> {
    blank(stage).await?;
    stage.site.set("/a", Rule::body("text/plain", "0123456789").cut_after(4));
    let answer = fetch(stage, "/a").await?;
    assert_eq!(answer["status"], 200);
    assert_eq!(answer["text"], Value::Null);
    Ok(())
}

async fn a_stalled_body_gives_its_beginning_and_no_end(stage: &Stage) -> Result<()> {
    blank(stage).await?;
    stage.site.set("/a", Rule::body("text/plain", "0123456789").stall_after(4));
    let script = "
        const stop = new AbortController();
        const reader = (await fetch('/a', { signal: stop.signal })).body.getReader();
        const { value } = await reader.read();
        const more = await Promise.race([
            reader.read().then(() => 'more', () => 'stopped'),
            new Promise((resolve) => setTimeout(resolve, 200, 'nothing')),
        ]);
        stop.abort();
        return [new TextDecoder().decode(value), more];";
    let answer: Value = stage.page.script(&format!("return (async () => {{ {script} }})();"), vec![]).await?;
    assert_eq!(answer, json!(["0123", "nothing"]));
    until("the log to say that the browser left", async || {
        let answer = stage.site.requests_for("/a")[0].answer;
        Ok(if answer == Answer::Left { Look::Is(()) } else { Look::Not(format!("{answer:?}")) })
    })
    .await
}

async fn a_gate_holds_a_response_until_it_is_opened(stage: &Stage) -> Result<()> {
    blank(stage).await?;
    let gate = Gate::closed();
    stage.site.set("/a", Rule::body("text/plain", "through").behind(&gate));
    let start = "window.answer = 'waiting'; fetch('/a').then((r) => r.text()).then((t) => { window.answer = t; });";
    stage.page.script::<Value>(start, vec![]).await?;
    until("the request", async || {
        let count = stage.site.requests_for("/a").len();
        Ok(if count == 1 { Look::Is(()) } else { Look::Not(format!("{count} requests")) })
    })
    .await?;
    assert_eq!(stage.page.value::<String>("window.answer").await?, "waiting");
    gate.open();
    stage.page.wait_for("window.answer === 'through'").await
}

async fn a_delay_holds_a_response_for_its_time(stage: &Stage) -> Result<()> {
    blank(stage).await?;
    stage.site.set("/a", Rule::body("text/plain", "late").delay(Duration::from_millis(300)));
    let script = "const start = performance.now(); await fetch('/a'); return performance.now() - start;";
    let took: f64 = stage.page.script(&format!("return (async () => {{ {script} }})();"), vec![]).await?;
    // Browsers blur their clocks by a few milliseconds.
    assert!(took > 290.0, "{took} ms");
    Ok(())
}

async fn two_ports_are_two_origins(stage: &Stage) -> Result<()> {
    blank(stage).await?;
    stage.site.set("/a", Rule::body("text/plain", "here"));
    let elsewhere = stage.site.url_on(Origin::Second, "/a");
    assert_eq!(fetch(stage, &elsewhere).await?, "no response");
    stage.site.header_everywhere("access-control-allow-origin", "*");
    assert_eq!(fetch(stage, &elsewhere).await?["text"], "here");
    let origins: Vec<Origin> = stage.site.requests_for("/a").iter().map(|request| request.origin).collect();
    assert_eq!(origins, [Origin::Second, Origin::Second]);
    assert_eq!(stage.site.requests_for("/a")[1].header("sec-fetch-mode").unwrap_or("cors"), "cors");
    Ok(())
}

async fn a_rule_for_one_port_leaves_the_other(stage: &Stage) -> Result<()> {
    blank(stage).await?;
    stage.site.header_everywhere("access-control-allow-origin", "*");
    stage.site.set_on(Origin::Second, "/a", Rule::body("text/plain", "there"));
    assert_eq!(fetch(stage, "/a?x=1").await?["status"], 404);
    assert_eq!(fetch(stage, &stage.site.url_on(Origin::Second, "/a")).await?["text"], "there");
    assert_eq!(stage.site.requests_for("/a")[0].query, "x=1");
    stage.site.forget_requests();
    assert_eq!(stage.site.requests(), []);
    Ok(())
}

async fn a_request_given_up_is_noted_as_left(stage: &Stage) -> Result<()> {
    blank(stage).await?;
    stage.site.set("/a", Rule::body("text/plain", "never").behind(&Gate::closed()));
    let script = "window.stop = new AbortController(); fetch('/a', { signal: window.stop.signal, cache: 'no-cache', mode: 'cors', credentials: 'omit' }).catch(() => 0);";
    stage.page.script::<Value>(script, vec![]).await?;
    let answer = async |wanted: Answer| {
        until(&format!("the answer {wanted:?}"), async || {
            let answers: Vec<Answer> = stage.site.requests_for("/a").iter().map(|r| r.answer).collect();
            Ok(if answers == [wanted] { Look::Is(()) } else { Look::Not(format!("{answers:?}")) })
        })
        .await
    };
    answer(Answer::Pending).await?;
    stage.page.script::<Value>("window.stop.abort();", vec![]).await?;
    answer(Answer::Left).await
}

async fn hastened_timers_run_faster_from_a_second_on(stage: &Stage) -> Result<()> {
    let page = format!(
        "{BLANK}<script>const start = performance.now(); window.took = {{}};
        for (const ms of [500, 20000]) setTimeout(() => {{ took[ms] = performance.now() - start; }}, ms);</script>"
    );
    stage.site.set("/", Rule::page(page).hasten(20));
    stage.open("/").await?;
    stage.page.wait_for("took[500] && took[20000]").await?;
    let short: f64 = stage.page.value("took[500]").await?;
    assert!(short > 490.0, "{short} ms");
    Ok(())
}

async fn text_in_a_body_is_replaced(stage: &Stage) -> Result<()> {
    let rule = Rule::page(format!("{BLANK}<p>one two</p>")).replace("two", "three");
    stage.site.set("/", rule);
    stage.open("/").await?;
    assert_eq!(stage.page.value::<String>("document.querySelector('p').textContent").await?, "one three");
    Ok(())
}
