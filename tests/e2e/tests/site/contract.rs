//! What a host page can rely on: states, the object of an element, events, options that change.

use anyhow::Result;
use milestream_e2e::{Gate, Rule, Scenario, Stage, scenarios};
use serde_json::Value;

use crate::{BUNDLED, DATASET, show};

pub(crate) fn scenarios() -> Vec<Scenario> {
    scenarios![
        states_go_from_idle_to_ready,
        an_empty_element_shows_a_skeleton,
        of_gives_the_widget_of_any_element,
        a_changed_attribute_updates_in_place,
        reload_asks_again,
        ready_tells_the_title,
    ]
}

/// A host page with one widget and the loader.
fn host(widget: &str) -> Rule {
    Rule::page(format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Host</title></head>
        <body>{widget}<script async src=\"/embed.js\" crossorigin=\"anonymous\"></script></body></html>"
    ))
}

const COUNTER: &str = "<mile-stream view=\"counter\" artist=\"bts\" threshold=\"100M\" as-of=\"2022-04-14\"><p>Fallback</p></mile-stream>";

async fn states_go_from_idle_to_ready(stage: &Stage) -> Result<()> {
    let gate = Gate::closed();
    stage.site.set("/host.html", host(&format!("<div style=\"height:3000px\"></div>{COUNTER}")));
    stage.site.set(BUNDLED, Rule::own().behind(&gate));
    stage.open("/host.html").await?;
    let widget = stage.page.widget("mile-stream");
    stage.page.wait_for("customElements.get('mile-stream')").await?;
    widget.wait_for_state("idle").await?;
    stage.page.script::<Value>("document.querySelector('mile-stream').scrollIntoView();", vec![]).await?;
    widget.wait_for_state("loading").await?;
    let fallback: bool = stage.page.value("probe.shown(document.querySelector('mile-stream p'))").await?;
    assert!(fallback, "the fallback is hidden before there is anything better");
    gate.open();
    widget.wait_for_state("ready").await?;
    widget.see_first("value", "89").await?;
    let fallback: bool = stage.page.value("probe.shown(document.querySelector('mile-stream p'))").await?;
    assert!(!fallback, "the fallback stays beside the widget");
    Ok(())
}

async fn an_empty_element_shows_a_skeleton(stage: &Stage) -> Result<()> {
    let gate = Gate::closed();
    stage.site.set("/host.html", host("<mile-stream view=\"leaderboard\"></mile-stream>"));
    stage.site.set(BUNDLED, Rule::own().behind(&gate));
    stage.open("/host.html").await?;
    let widget = stage.page.widget("mile-stream");
    widget.see("skeleton", "").await?;
    widget.wait_for_state("loading").await?;
    gate.open();
    widget.see_rows(&[("Dynamite", "2B+")]).await?;
    widget.see_no("skeleton").await
}

async fn of_gives_the_widget_of_any_element(stage: &Stage) -> Result<()> {
    let div =
        "<div class=\"milestream\" data-view=\"counter\" data-artist=\"bts\" data-threshold=\"100M\" data-goal=\"100\"
        data-as-of=\"2022-04-14\"><p>Fallback</p></div><p id=\"plain\"></p>";
    stage.site.set("/host.html", host(&format!("{div}{COUNTER}")));
    stage.open("/host.html").await?;
    for selector in ["div.milestream", "mile-stream"] {
        let its_state = format!("customElements.get('mile-stream')?.of(document.querySelector('{selector}'))?.state");
        stage.page.wait_for(&format!("{its_state} === 'ready'")).await?;
        stage.page.widget(selector).see_first("value", "89").await?;
    }
    stage.page.widget("div.milestream").see("remaining", "11 left").await?;
    let event: (String, bool, bool, bool) = stage
        .page
        .value(
            "(() => { const of = (s) => customElements.get('mile-stream').of(document.querySelector(s));
            const [element, div] = [of('mile-stream'), of('div.milestream')];
            return [document.querySelector('mile-stream').state, element !== div, of('#plain') === undefined,
                [element, div].every((w) => typeof w.reload === 'function' && w.options.threshold === '100M')]; })()",
        )
        .await?;
    assert_eq!(event, ("ready".to_owned(), true, true, true));
    stage.page.see_no_errors().await
}

async fn a_changed_attribute_updates_in_place(stage: &Stage) -> Result<()> {
    stage.site.set("/host.html", host(COUNTER));
    stage.open("/host.html").await?;
    let widget = stage.page.widget("mile-stream");
    widget.see_first("value", "89").await?;
    let change = "document.querySelector('mile-stream').setAttribute('threshold', '1M');";
    stage.page.script::<Value>(change, vec![]).await?;
    widget.see_first("value", "253").await?;
    stage
        .page
        .script::<Value>("document.querySelector('mile-stream').setAttribute('view', 'leaderboard');", vec![])
        .await?;
    widget.see_rows(&[("Dynamite", "1.32B")]).await?;
    assert_eq!(stage.site.requests_for(BUNDLED).len(), 1, "the dataset is asked for once");
    Ok(())
}

async fn reload_asks_again(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?view=counter&artist=bts&threshold=100M&as-of=2022-04-14").await?;
    widget.see_first("value", "89").await?;
    stage.site.set(BUNDLED, Rule::file(DATASET).replace("\"reached\": 89", "\"reached\": 90"));
    stage.page.script::<Value>("document.querySelector('mile-stream').reload();", vec![]).await?;
    widget.see_first("value", "90").await
}

async fn ready_tells_the_title(stage: &Stage) -> Result<()> {
    show(stage, "/").await?;
    let events = stage.page.events().await?;
    assert_eq!(events[0].detail["title"], "BTS on Spotify");
    Ok(())
}
