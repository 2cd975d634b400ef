//! What a page says and what goes wrong in it is written down.

use anyhow::Result;
use milestream_e2e::{Happened, Look, Message, Rule, Scenario, Stage, scenarios, until};
use serde_json::json;

pub(crate) fn scenarios() -> Vec<Scenario> {
    scenarios![
        the_console_is_recorded_in_order,
        errors_that_nobody_caught_are_recorded,
        violations_of_a_policy_are_recorded,
        a_nonce_policy_admits_the_recorder,
        window_gets_no_key_from_the_recorder,
        events_of_milestream_are_recorded,
        an_unrecorded_page_is_left_alone,
        a_program_that_stops_is_reported,
    ]
}

fn page(body: &str) -> String {
    format!("<!doctype html><html lang=\"en\"><head><title>Page</title></head><body>{body}</body></html>")
}

fn levels(messages: &[Message]) -> Vec<&str> {
    messages.iter().map(|message| message.level.as_str()).collect()
}

async fn the_console_is_recorded_in_order(stage: &Stage) -> Result<()> {
    let script = "<script>
        console.log('plain', 1); console.warn('[milestream]', { a: [2] }); console.error(new TypeError('bad'));
    </script>";
    stage.site.set("/", Rule::page(page(script)));
    stage.open("/").await?;
    let messages = stage.page.console().await?;
    let shown: Vec<String> = messages.iter().map(ToString::to_string).collect();
    assert_eq!(shown, ["[log] plain 1", "[warn] [milestream] {\"a\":[2]}", "[error] TypeError: bad"]);
    let refusal = stage.page.see_no_errors().await.unwrap_err().to_string();
    assert!(refusal.contains("TypeError: bad") && !refusal.contains("warn"), "{refusal}");
    Ok(())
}

async fn errors_that_nobody_caught_are_recorded(stage: &Stage) -> Result<()> {
    let script = "<script>Promise.reject(new Error('alone'));</script>
        <script>throw new Error('loose');</script><script src=\"/none.js\"></script>";
    stage.site.set("/", Rule::page(page(script)));
    stage.open("/").await?;
    let recorded = "probe.memory().messages.map((message) => message.level).sort().join()";
    stage.page.wait_for(&format!("{recorded} === 'load,uncaught,unhandled'")).await?;
    let messages = stage.page.console().await?;
    let text = |level: &str| messages.iter().find(|message| message.level == level).unwrap().text.as_str();
    assert!(text("uncaught").contains("loose"), "{messages:?}");
    assert!(text("unhandled").contains("alone"), "{messages:?}");
    assert!(text("load").ends_with("/none.js"), "{messages:?}");
    Ok(())
}

async fn violations_of_a_policy_are_recorded(stage: &Stage) -> Result<()> {
    let rule = Rule::page(page("<script>console.log('inline')</script>"));
    stage.site.set("/", rule.header("content-security-policy", "script-src 'self'"));
    stage.open("/").await?;
    stage.page.wait_for("probe.memory().messages.length > 0").await?;
    assert_eq!(levels(&stage.page.console().await?), ["policy"]);
    Ok(())
}

async fn a_nonce_policy_admits_the_recorder(stage: &Stage) -> Result<()> {
    let rule = Rule::page(page("<script nonce=\"n1\">console.log('mine')</script>"));
    stage.site.set("/", rule.header("content-security-policy", "script-src 'nonce-n1'"));
    stage.open("/").await?;
    assert_eq!(levels(&stage.page.console().await?), ["log"]);
    Ok(())
}

async fn window_gets_no_key_from_the_recorder(stage: &Stage) -> Result<()> {
    stage.site.set("/", Rule::page(page("")));
    stage.open("/").await?;
    assert_eq!(stage.page.new_globals().await?, [""; 0]);
    stage.page.script::<Option<u8>>("window.left = 1;", vec![]).await?;
    assert_eq!(stage.page.new_globals().await?, ["left"]);
    Ok(())
}

async fn events_of_milestream_are_recorded(stage: &Stage) -> Result<()> {
    let script = "<p></p><script>document.querySelector('p').dispatchEvent(new CustomEvent(
        'milestream:error', { bubbles: true, composed: true, detail: { code: 'a' } }));</script>";
    stage.site.set("/", Rule::page(page(script)));
    stage.open("/").await?;
    let expected = Happened { name: "milestream:error".to_owned(), detail: json!({ "code": "a" }) };
    assert_eq!(stage.page.events().await?, [expected]);
    Ok(())
}

async fn an_unrecorded_page_is_left_alone(stage: &Stage) -> Result<()> {
    stage.site.set("/", Rule::page(page("<script>console.log('unheard')</script>")).unrecorded());
    stage.open("/").await?;
    assert_eq!(stage.page.console().await?, []);
    assert_eq!(stage.page.value::<u32>("document.scripts.length").await?, 1);
    Ok(())
}

/// A program whose one function is `unreachable`, called where nobody catches it, and where somebody does who says so.
async fn a_program_that_stops_is_reported(stage: &Stage) -> Result<()> {
    const STOP: &str = "const bytes = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11]);
        const { f } = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;";
    let cases = [
        "Promise.resolve().then(f);",
        "setTimeout(f);",
        "try { f(); } catch (error) { console.error(`[milestream] the studio stopped: ${error.stack}`); }",
    ];
    stage.site.expect_traps();
    for (count, case) in (1..).zip(cases) {
        stage.site.set("/", Rule::page(page(&format!("<script>{STOP} {case}</script>"))));
        stage.open("/").await?;
        // The page that it happened in is gone.
        stage.page.open("about:blank").await?;
        until(&format!("{count} reported"), async || {
            let traps = stage.site.traps();
            Ok(if traps.len() == count { Look::Is(()) } else { Look::Not(format!("{traps:?}")) })
        })
        .await?;
    }
    Ok(())
}
