//! A dataset that is asked for again while its widgets can be seen. The page's clock stands still until the test moves it.

mod milestones;

use anyhow::Result;
use milestream_e2e::{Gate, Look, Rule, Scenario, Stage, Widget, scenarios, until};
use serde_json::json;

pub(crate) fn scenarios() -> Vec<Scenario> {
    let own = scenarios![
        asks_again_while_it_can_be_seen,
        asks_at_once_when_it_is_seen_again,
        the_same_bytes_change_nothing,
        a_fault_keeps_the_numbers_and_says_since_when,
        a_widget_without_numbers_tries_again_quietly,
        what_the_reader_does_stays,
        one_request_serves_all_widgets,
        nothing_is_left_of_widgets_that_leave,
        a_bad_interval_is_a_warning,
        the_page_of_its_own_asks_again,
    ];
    own.into_iter().chain(milestones::scenarios()).collect()
}

const PATH: &str = "/numbers.json";
/// The widget's timers that are longer than its patience wait for the test: `document.pass` moves the clock, and
/// `document.timers` are those that wait. `WebKit`'s driver sets timers of its own in the page, which are left alone.
const CLOCK: &str = "<script>(() => {
    const { setTimeout: set, clearTimeout: clear } = window;
    const now = Date.now;
    const timers = (document.timers = new Map());
    let passed = 0;
    let last = 1e9;
    Date.now = () => now.call(Date) + passed;
    window.setTimeout = (task, ms, ...rest) =>
        ms > 20000 && new Error().stack.includes('milestream') ? (timers.set(++last, { at: Date.now() + ms, task }), last) : set.call(window, task, ms, ...rest);
    window.clearTimeout = (id) => void (timers.delete(id) || clear.call(window, id));
    document.pass = (seconds) => {
        passed += seconds * 1000;
        for (const [id, { at, task }] of [...timers]) if (at <= Date.now() && timers.delete(id)) task();
    };
    document.hide = (value) => {
        Object.defineProperty(document, 'hidden', { value, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
    };
})();</script>";

/// A dataset of two songs, of which one has so many streams.
fn numbers(streams: &str) -> Rule {
    Rule::body(
        "application/json",
        format!(
            r#"{{ "schema": 1, "title": "T", "as_of": "2026-01-01", "source": "s",
            "sources": {{ "s": {{ "publisher": "P", "url": "https://example.org/" }} }},
            "artists": [{{ "id": "x", "name": "X" }}], "tracks": [
            {{ "id": "still", "title": "Still", "artists": ["x"], "counts": ["995M"] }},
            {{ "id": "song", "title": "Song", "artists": ["x"], "counts": ["{streams}"] }}] }}"#
        ),
    )
}

fn host(widgets: &str) -> Rule {
    Rule::page(format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Host</title>{CLOCK}</head>
        <body>{widgets}<script async src=\"/embed.js\" crossorigin=\"anonymous\"></script></body></html>"
    ))
}

fn counter(more: &str) -> String {
    format!("<mile-stream src=\"{PATH}\" view=\"counter\" track=\"song\" {more}><p>Fallback</p></mile-stream>")
}

/// Opens a page with widgets on the song with 990M, and waits for the first of them.
async fn open<'a>(stage: &'a Stage, widgets: &str) -> Result<Widget<'a>> {
    stage.site.set(PATH, numbers("990M"));
    stage.site.set("/host.html", host(widgets));
    stage.open("/host.html").await?;
    let widget = stage.page.widget("mile-stream");
    widget.wait_for_state("ready").await?;
    Ok(widget)
}

async fn act(stage: &Stage, script: &str) -> Result<()> {
    stage.page.script::<()>(script, Vec::new()).await
}

async fn pass(stage: &Stage, seconds: u32) -> Result<()> {
    act(stage, &format!("document.pass({seconds});")).await
}

/// Waits until so many timers wait for the clock.
async fn timers(stage: &Stage, count: usize) -> Result<()> {
    stage.page.wait_for(&format!("document.timers.size === {count}")).await
}

fn requests(stage: &Stage) -> usize {
    stage.site.requests_for(PATH).len()
}

/// Lets the time pass until the server is asked again: not while the answer before is still being read.
async fn asked_again(stage: &Stage) -> Result<()> {
    let before = requests(stage);
    until("another request", async || {
        pass(stage, 30).await?;
        let now = requests(stage);
        Ok(if now > before { Look::Is(()) } else { Look::Not(format!("{now} so far")) })
    })
    .await
}

async fn asks_again_while_it_can_be_seen(stage: &Stage) -> Result<()> {
    let widget = open(stage, &counter("refresh=\"30s\"")).await?;
    widget.see_first("value", "990M").await?;
    timers(stage, 1).await?;
    stage.site.set(PATH, numbers("991M"));
    pass(stage, 29).await?;
    timers(stage, 1).await?;
    assert_eq!(requests(stage), 1, "it asked before its time");
    pass(stage, 1).await?;
    widget.see_first("value", "991M").await?;
    // And again.
    stage.site.set(PATH, numbers("992M"));
    pass(stage, 30).await?;
    widget.see_first("value", "992M").await?;
    assert_eq!(requests(stage), 3);
    // Another interval counts from now on, and none is never.
    act(stage, "document.querySelector('mile-stream').setAttribute('refresh', '1h');").await?;
    stage.page.wait_for("[...document.timers.values()].some(({ at }) => at - Date.now() > 3500000)").await?;
    act(stage, "document.querySelector('mile-stream').removeAttribute('refresh');").await?;
    timers(stage, 0).await?;
    stage.page.see_no_errors().await
}

async fn asks_at_once_when_it_is_seen_again(stage: &Stage) -> Result<()> {
    let widget = open(stage, &counter("refresh=\"15m\"")).await?;
    timers(stage, 1).await?;
    // In a tab behind another one.
    act(stage, "document.hide(true);").await?;
    timers(stage, 0).await?;
    stage.site.set(PATH, numbers("991M"));
    pass(stage, 4000).await?;
    act(stage, "document.hide(false);").await?;
    widget.see_first("value", "991M").await?;
    assert_eq!(requests(stage), 2);
    // Not at once where the time is not over.
    act(stage, "document.hide(true); document.hide(false);").await?;
    timers(stage, 1).await?;
    // Far below the fold, then not displayed at all.
    for (away, back, next) in
        [("style.marginTop = '9000px'", "style.marginTop = ''", "992M"), ("hidden = true", "hidden = false", "993M")]
    {
        act(stage, &format!("document.querySelector('mile-stream').{away};")).await?;
        timers(stage, 0).await?;
        let before = requests(stage);
        stage.site.set(PATH, numbers(next));
        pass(stage, 4000).await?;
        act(stage, &format!("document.querySelector('mile-stream').{back};")).await?;
        widget.see_first("value", next).await?;
        assert_eq!(requests(stage), before + 1);
        timers(stage, 1).await?;
    }
    Ok(())
}

async fn the_same_bytes_change_nothing(stage: &Stage) -> Result<()> {
    open(stage, &counter("refresh=\"30s\"")).await?;
    timers(stage, 1).await?;
    act(
        stage,
        "document.changes = 0; new MutationObserver((all) => (document.changes += all.length))
            .observe(document.querySelector('mile-stream').shadowRoot, { subtree: true, childList: true, characterData: true, attributes: true });",
    )
    .await?;
    let before = stage.page.events().await?.len();
    // The third request shows that the second answer was read.
    asked_again(stage).await?;
    asked_again(stage).await?;
    let changed: usize = stage.page.value("document.changes").await?;
    assert_eq!((changed, stage.page.events().await?.len()), (0, before));
    stage.site.set(PATH, numbers("991M"));
    asked_again(stage).await?;
    stage.page.widget("mile-stream").see_first("value", "991M").await?;
    assert!(stage.page.value::<usize>("document.changes").await? > 0);
    Ok(())
}

async fn a_fault_keeps_the_numbers_and_says_since_when(stage: &Stage) -> Result<()> {
    let widget = open(stage, &counter("refresh=\"30s\"")).await?;
    timers(stage, 1).await?;
    stage.site.set(PATH, Rule::failure(503));
    pass(stage, 30).await?;
    let line = widget.see("stale", "Not updated since").await?;
    assert!(line.contains(':'), "{line}");
    widget.see_first("value", "990M").await?;
    widget.wait_for_state("ready").await?;
    let polite: String = widget
        .script("return root.querySelector('[part~=stale]').closest('[role=status]').textContent.trim();")
        .await?;
    assert_eq!(polite, line);
    // However long it goes on, it is said once.
    for _ in 0..3 {
        asked_again(stage).await?;
    }
    let console = stage.page.console().await?;
    let ours: Vec<_> = console.iter().filter(|message| message.text.contains("[milestream]")).collect();
    assert_eq!(ours.len(), 1, "{ours:?}");
    assert_eq!(ours[0].text, "[milestream] not updated: the server answered 503");
    let events = stage.page.events().await?;
    let faults: Vec<_> = events.iter().filter(|event| event.name == "milestream:error").collect();
    assert_eq!(faults.len(), 1, "{events:?}");
    assert_eq!(faults[0].detail["shown"], json!(true));
    // The line goes when it works again.
    stage.site.set(PATH, numbers("991M"));
    asked_again(stage).await?;
    widget.see_first("value", "991M").await?;
    widget.see_no("stale").await?;
    // So it does for a reader who tries again, and with the bytes of before.
    stage.site.set(PATH, Rule::failure(500));
    asked_again(stage).await?;
    widget.see("stale", "Not updated since").await?;
    stage.site.set(PATH, numbers("991M"));
    widget.click("retry").await?;
    widget.see_no("stale").await?;
    widget.wait_for_state("ready").await
}

async fn a_widget_without_numbers_tries_again_quietly(stage: &Stage) -> Result<()> {
    stage.site.set(PATH, Rule::failure(503));
    stage.site.set("/host.html", host(&counter("refresh=\"30s\"")));
    stage.open("/host.html").await?;
    let widget = stage.page.widget("mile-stream");
    widget.see("error", "the server answered 503").await?;
    timers(stage, 1).await?;
    let gate = Gate::closed();
    stage.site.set(PATH, numbers("990M").behind(&gate));
    pass(stage, 30).await?;
    // What is said stays until there is something better.
    widget.see("error", "the server answered 503").await?;
    widget.see_no("skeleton").await?;
    gate.open();
    widget.see_first("value", "990M").await
}

async fn what_the_reader_does_stays(stage: &Stage) -> Result<()> {
    // All is in sight without scrolling: Firefox's driver holds the page where it scrolled it to for a click.
    let table = format!(
        "<div style=\"height: 400px\"></div>
        <mile-stream src=\"{PATH}\" view=\"board\" refresh=\"30s\"></mile-stream><div style=\"height: 3000px\"></div>"
    );
    let widget = open(stage, &table).await?;
    widget.click_where("tab", "e.textContent.startsWith('Leaderboard')").await?;
    widget.see_rows(&[("Still", "995M"), ("Song", "990M")]).await?;
    widget.click_where("title", "e.textContent === 'Song'").await?;
    widget.see("opened", "").await?;
    // Firefox's driver scrolls to what it clicks for some frames more.
    let rest = "scrollTo(0, 300); return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null))));";
    stage.page.script::<Option<()>>(rest, Vec::new()).await?;
    // Where rows change places, an engine may keep the page in its place, or the song that is read. They are on their way
    // for a moment.
    let state = "const moves = [...root.querySelectorAll('tr')].flatMap((row) => row.getAnimations());
        return Promise.allSettled(moves.map(({ finished }) => finished)).then(() => {
            const [opener] = [...root.querySelectorAll('.opener')].filter((e) => e.textContent === 'Song');
            const place = [scrollY, opener.getBoundingClientRect().top];
            document.place ??= place;
            return [root.activeElement === opener, opener.getAttribute('aria-expanded'),
                place.some((at, axis) => Math.abs(at - document.place[axis]) < 1), scrollY > 50];
        });";
    let before: (bool, String, bool, bool) = widget.script(state).await?;
    assert_eq!(before, (true, "true".to_owned(), true, true));
    timers(stage, 1).await?;
    // It changes places with the other one.
    stage.site.set(PATH, numbers("998M"));
    pass(stage, 30).await?;
    widget.see_rows(&[("Song", "998M"), ("Still", "995M")]).await?;
    assert_eq!(widget.script::<(bool, String, bool, bool)>(state).await?, before);
    // An open source stays open, with the focus in it, and goes back to its number.
    widget.click_where("source", "e.textContent === '995M'").await?;
    widget.see("panel", "Still").await?;
    stage.site.set(PATH, numbers("991M"));
    timers(stage, 1).await?;
    pass(stage, 30).await?;
    stage.page.wait_for("probe.root('mile-stream').textContent.includes('991M')").await?;
    widget.see("panel", "Still").await?;
    let inside: bool = widget.script("return root.querySelector('dialog').contains(root.activeElement);").await?;
    assert!(inside, "the focus left the open source");
    widget.click("close").await?;
    widget.see_no("panel").await?;
    stage.page.wait_for("probe.root('mile-stream').activeElement?.textContent === '995M'").await?;
    stage.page.see_no_errors().await
}

async fn one_request_serves_all_widgets(stage: &Stage) -> Result<()> {
    let other = PATH.replace("numbers", "others");
    stage.site.set(&other, numbers("5M"));
    let widgets = [
        counter("id=\"a\" refresh=\"30s\""),
        counter("id=\"b\" refresh=\"1m\""),
        counter("id=\"c\""),
        counter("id=\"d\" refresh=\"1h\"").replace("numbers", "others"),
    ];
    open(stage, &widgets.concat()).await?;
    for id in ["#a", "#b", "#c", "#d"] {
        stage.page.widget(id).wait_for_state("ready").await?;
    }
    timers(stage, 1).await?;
    stage.site.set(PATH, numbers("991M"));
    pass(stage, 30).await?;
    for id in ["#a", "#b", "#c"] {
        stage.page.widget(id).see_first("value", "991M").await?;
    }
    timers(stage, 1).await?;
    assert_eq!((requests(stage), stage.site.requests_for(&other).len()), (2, 1));
    // A widget that comes later starts with what the page has, and goes along.
    act(stage, "const e = document.querySelector('#c').cloneNode(true); e.id = 'e'; document.body.append(e);").await?;
    stage.page.widget("#e").see_first("value", "991M").await?;
    // Without the widget of the shortest interval, the next one counts.
    act(stage, "document.querySelector('#a').remove();").await?;
    stage.page.wait_for("[...document.timers.values()].every(({ at }) => at - Date.now() > 50000)").await?;
    stage.site.set(PATH, numbers("992M"));
    pass(stage, 60).await?;
    for id in ["#b", "#c", "#e"] {
        stage.page.widget(id).see_first("value", "992M").await?;
    }
    assert_eq!((requests(stage), stage.site.requests_for(&other).len()), (3, 1));
    stage.page.see_no_errors().await
}

async fn nothing_is_left_of_widgets_that_leave(stage: &Stage) -> Result<()> {
    open(stage, &[counter("refresh=\"30s\""), counter("refresh=\"1m\"")].concat()).await?;
    timers(stage, 1).await?;
    act(stage, "for (const e of document.querySelectorAll('mile-stream')) e.remove();").await?;
    timers(stage, 0).await?;
    pass(stage, 7200).await?;
    act(stage, "document.hide(true); document.hide(false);").await?;
    // One that comes then is served from memory, which is old: it asks at once, and once.
    stage.site.set(PATH, numbers("991M"));
    let next = counter("refresh=\"30s\"");
    act(stage, &format!("document.body.insertAdjacentHTML('beforeend', {});", json!(next))).await?;
    stage.page.widget("mile-stream").see_first("value", "991M").await?;
    assert_eq!(requests(stage), 2);
    stage.page.see_no_errors().await
}

async fn a_bad_interval_is_a_warning(stage: &Stage) -> Result<()> {
    open(stage, &counter("refresh=\"often\"")).await?;
    timers(stage, 0).await?;
    let console = stage.page.console().await?;
    assert!(console.iter().any(|message| message.text.contains("option refresh: expected a time")), "{console:?}");
    // What is too often is as often as may be.
    act(stage, "document.querySelector('mile-stream').setAttribute('refresh', '1s');").await?;
    timers(stage, 1).await
}

async fn the_page_of_its_own_asks_again(stage: &Stage) -> Result<()> {
    stage.site.set(PATH, numbers("990M"));
    let page = Rule::file("/index.html").replace("<head>", &format!("<head>{CLOCK}"));
    stage.site.set("/live.html", page);
    stage.open("/live.html?view=counter&song=song&src=numbers.json&refresh=30s").await?;
    let widget = stage.page.widget("mile-stream");
    widget.see_first("value", "990M").await?;
    timers(stage, 1).await?;
    stage.site.set(PATH, numbers("991M"));
    pass(stage, 30).await?;
    widget.see_first("value", "991M").await
}
