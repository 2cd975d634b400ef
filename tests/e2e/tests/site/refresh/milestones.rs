//! A milestone that is passed while the widget can be seen, or shortly before: it is announced, and its number glows.

use anyhow::Result;
use milestream_e2e::{Motion, Rule, Scenario, Stage, System, Widget, scenarios};
use serde_json::json;

use super::{PATH, act, counter, host, numbers, open, pass, timers};

pub(super) fn scenarios() -> Vec<Scenario> {
    let still = System { motion: Motion::Reduced, ..System::default() };
    let reduced = scenarios![reduced_motion_does_not_glow].into_iter().map(|scenario| scenario.under(still));
    reduced
        .chain(scenarios![
            a_crossing_is_announced_once_and_glows,
            the_ring_of_a_goal_that_is_reached_leaps,
            a_milestone_of_yesterday_is_celebrated_once,
            without_motion_nothing_glows,
            a_badge_that_celebrates_stays_in_its_line,
            what_nobody_sees_is_celebrated_when_it_is_seen,
        ])
        .collect()
}

/// Notes each animation by its name; the first picture's roll has none.
const COUNT: &str = "document.moved = { glow: 0, news: 0 }; const { animate } = Element.prototype;
    Element.prototype.animate = function (frames, options) { if (options.id in document.moved) document.moved[options.id] += 1; return animate.call(this, frames, options); };";
/// What of the word and of what is left can be seen, and whether their place is as high as without the word.
const WORDS: &str = "(() => { const left = document.querySelector('mile-stream').shadowRoot.querySelector('.remaining > .moment');
    const shown = [...left.children].filter((e) => getComputedStyle(e).visibility === 'visible').map((e) => e.textContent).join();
    return [shown, left.offsetHeight === left.lastChild.offsetHeight]; })()";
/// Whether the number glows.
const GLOWS: &str = "document.querySelector('mile-stream').shadowRoot.querySelector('.value').getAnimations().some(({ id }) => id === 'glow')";

async fn cross(stage: &Stage, widget: &Widget<'_>) -> Result<()> {
    timers(stage, 1).await?;
    stage.site.set(PATH, numbers("1B+"));
    pass(stage, 30).await?;
    widget.see_first("value", "1B+").await
}

async fn milestones(stage: &Stage) -> Result<Vec<serde_json::Value>> {
    let events = stage.page.events().await?;
    Ok(events.into_iter().filter(|event| event.name == "milestream:milestone").map(|event| event.detail).collect())
}

async fn a_crossing_is_announced_once_and_glows(stage: &Stage) -> Result<()> {
    let widget = open(stage, &counter("refresh=\"30s\"")).await?;
    // Noted when it is told: it may be over before the test looks.
    act(
        stage,
        &format!(
            "addEventListener('milestream:milestone', () => requestAnimationFrame(() => (document.glowed = {GLOWS})));"
        ),
    )
    .await?;
    cross(stage, &widget).await?;
    stage.page.wait_for("document.glowed").await?;
    let expected = json!({ "kind": "track", "track": "song", "artist": "x", "title": "Song", "threshold": 1_000_000_000,
        "value": 1_000_000_000, "as_of": "2026-01-01" });
    assert_eq!(milestones(stage).await?, [expected]);
    // In words too, for a moment, in the place of what is left.
    stage.page.wait_for(&format!("String({WORDS}) === 'Just passed 1B,true'")).await?;
    let spoken: String = widget.script("return root.querySelector('.notice [role=status]').textContent;").await?;
    assert_eq!(spoken, "Song passed 1B");
    // No attribute of style: a strict page must not notice us.
    let styled: usize = widget.script("return root.querySelectorAll('[class*=crossed][style]').length;").await?;
    assert_eq!(styled, 0);
    // The glow ends, and the next state does not bring it back.
    stage.page.wait_for(&format!("!{GLOWS}")).await?;
    stage.page.wait_for(&format!("String({WORDS}) === 'up to 100M left until 1.1B,true'")).await?;
    act(stage, "document.glowed = null;").await?;
    stage.site.set(PATH, numbers("1.01B+"));
    timers(stage, 1).await?;
    pass(stage, 30).await?;
    widget.see_first("value", "1.01B+").await?;
    assert_eq!(milestones(stage).await?.len(), 1);
    stage.page.wait_for("document.glowed === null").await?;
    let spoken: String = widget.script("return root.querySelector('.notice').textContent;").await?;
    assert_eq!(spoken, "");
    stage.page.see_no_errors().await
}

async fn the_ring_of_a_goal_that_is_reached_leaps(stage: &Stage) -> Result<()> {
    let songs = format!(
        "<mile-stream src=\"{PATH}\" view=\"counter\" artist=\"x\" threshold=\"992M\" goal=\"2\" refresh=\"30s\"><p>Fallback</p></mile-stream>"
    );
    let widget = open(stage, &songs).await?;
    let strokes = "document.querySelector('mile-stream').shadowRoot.querySelectorAll('.ring circle')";
    let leaps = format!(
        "[...{strokes}].flatMap((stroke) => stroke.getAnimations()).filter(({{ id }}) => id === 'glow').length"
    );
    let note = format!(
        "addEventListener('milestream:milestone', () => requestAnimationFrame(() => (document.leapt = {leaps})));"
    );
    act(stage, &note).await?;
    timers(stage, 1).await?;
    stage.site.set(PATH, numbers("1B+"));
    pass(stage, 30).await?;
    widget.see_first("value", "2+").await?;
    // What is reached leaps, what is open does not, and both rest again.
    stage.page.wait_for("document.leapt === 2").await?;
    stage.page.wait_for(&format!("{leaps} === 0")).await?;
    stage.page.see_no_errors().await
}

/// Without `refresh`: it was passed before the page was opened. One of last week is no news.
async fn a_milestone_of_yesterday_is_celebrated_once(stage: &Stage) -> Result<()> {
    // By the clock and the calendar of the browser.
    let days: Vec<String> = stage
        .page
        .value(
            "Array.from({ length: 16 }, (_, before) => new Date(Date.now() - before * 864e5).toLocaleDateString('sv'))",
        )
        .await?;
    let song = |id: &str, before: usize| {
        format!(
            r#"{{ "id": "{id}", "title": "{id}", "artists": ["x"], "counts": [
                {{ "as_of": "{}", "value": "990M" }}, {{ "as_of": "{}", "value": "1B+" }}] }}"#,
            days[before + 9],
            days[before]
        )
    };
    let data = format!(
        r#"{{ "schema": 1, "title": "T", "source": "s", "sources": {{ "s": {{ "publisher": "P", "url": "https://example.org/" }} }},
            "artists": [{{ "id": "x", "name": "X" }}], "tracks": [{}, {}] }}"#,
        song("old", 6),
        song("new", 1)
    );
    stage.site.set(PATH, Rule::body("application/json", data));
    let widget = |track: &str| {
        format!(
            "<mile-stream id=\"{track}\" src=\"{PATH}\" view=\"counter\" track=\"{track}\"><p>Fallback</p></mile-stream>"
        )
    };
    stage.site.set(
        "/host.html",
        host(&[widget("old"), widget("new"), widget("new").replace("id=\"new\"", "id=\"same\"")].concat()),
    );
    stage.open("/host.html").await?;
    let glows = |id: &str| GLOWS.replace("'mile-stream'", &format!("'#{id}'"));
    act(stage, "document.querySelector('#new').scrollIntoView();").await?;
    stage.page.wait_for(&glows("new")).await?;
    assert!(!stage.page.value::<bool>(&glows("old")).await?);
    // Only the page's own refresh tells of a crossing.
    assert_eq!(milestones(stage).await?.len(), 0);
    stage.page.wait_for(&format!("!{}", glows("new"))).await?;
    // One widget on the page has celebrated it.
    act(stage, &[COUNT, "document.querySelector('#same').scrollIntoView(); return probe.drawn();"].concat()).await?;
    stage.page.rest().await?;
    assert!(stage.page.value::<bool>("document.querySelector('#same').state === 'ready' && Object.values(document.moved).every((times) => times === 0)").await?);
    // Once for a page: not when it is moved, taken away and put back, shown otherwise and as before, or asked again.
    act(stage, "document.glowed = 0; const { animate } = Element.prototype;
        Element.prototype.animate = function (frames, options) { document.glowed += options.id === 'glow'; return animate.call(this, frames, options); };").await?;
    let until = "const until = (holds) => new Promise((done) => { const look = () => holds() ? done() : setTimeout(look, 5); look(); });";
    for again in [
        "document.body.prepend(e);",
        "e.remove(); await until(() => e.state === 'idle'); document.body.prepend(e);",
        "e.setAttribute('view', 'leaderboard'); await until(() => e.shadowRoot.querySelector('tbody'));
            e.setAttribute('view', 'counter'); await until(() => e.shadowRoot.querySelector('[part~=value]'));",
        "const ready = new Promise((done) => e.addEventListener('milestream:ready', done, { once: true })); e.reload(); await ready;",
    ] {
        let script = format!("const e = document.querySelector('#new'); {until} {again} await probe.drawn();");
        act(stage, &format!("return (async () => {{ {script} }})();")).await?;
        stage
            .page
            .wait_for(
                "document.querySelector('#new').state === 'ready' && probe.parts(probe.root('#new'), 'value').length",
            )
            .await?;
        act(stage, "return probe.drawn();").await?;
        assert_eq!(stage.page.value::<u32>("document.glowed").await?, 0, "{again}");
    }
    stage.page.see_no_errors().await
}

/// Once, however often it is drawn before and after.
async fn what_nobody_sees_is_celebrated_when_it_is_seen(stage: &Stage) -> Result<()> {
    let widget = open(stage, &counter("refresh=\"30s\"")).await?;
    act(stage, &[COUNT, "document.querySelector('mile-stream').style.marginTop = '110vh';"].concat()).await?;
    // Out of sight it does not ask; its owner does.
    stage.site.set(PATH, numbers("1B+"));
    act(stage, "document.querySelector('mile-stream').reload();").await?;
    widget.see_first("value", "1B+").await?;
    act(stage, "return probe.drawn();").await?;
    let moved = "Object.values(document.moved)";
    assert_eq!(stage.page.value::<[u32; 2]>(moved).await?, [0, 0]);
    act(stage, "document.querySelector('mile-stream').scrollIntoView();").await?;
    stage.page.wait_for(&format!("String({WORDS}) === 'Just passed 1B,true'")).await?;
    let told: [u32; 2] = stage.page.value(moved).await?;
    act(stage, "scrollTo(0, 0); return probe.drawn();").await?;
    act(stage, "document.querySelector('mile-stream').scrollIntoView(); return probe.drawn();").await?;
    assert_eq!(stage.page.value::<[u32; 2]>(moved).await?, told);
    stage.page.see_no_errors().await
}

/// Seen: a line of its own, without its number and its date.
async fn a_badge_that_celebrates_stays_in_its_line(stage: &Stage) -> Result<()> {
    for theme in ["auto", "neon", "pastel"] {
        let badge = format!(
            "<p style=\"width: 320px\">So far it has <mile-stream src=\"{PATH}\" view=\"badge\" track=\"song\" theme=\"{theme}\" refresh=\"30s\"></mile-stream> in all.</p>"
        );
        let widget = open(stage, &badge).await?;
        cross(stage, &widget).await?;
        let number = "document.querySelector('mile-stream').shadowRoot.querySelector('.badge > .crossed')";
        stage.page.wait_for(&format!("{number}?.getAnimations().some(({{ id }}) => id === 'news')")).await?;
        let line = "const [badge, number] = ['.badge', '.crossed'].map((one) => root.querySelector(one));
            const bare = (text) => text.replace(/\\s+/g, '');
            const [seen, color] = [bare(probe.seen(badge)) === bare(badge.textContent), getComputedStyle(number).color];
            const boxes = () => JSON.stringify([...badge.getClientRects()]);
            const during = boxes();
            for (const animation of number.getAnimations()) animation.cancel();
            return [seen, getComputedStyle(badge).display === 'inline', during === boxes(), color !== getComputedStyle(number).color];";
        assert_eq!(widget.script::<[bool; 4]>(line).await?, [true; 4], "{theme}");
    }
    stage.page.see_no_errors().await
}

async fn reduced_motion_does_not_glow(stage: &Stage) -> Result<()> {
    dark(stage, "").await
}

async fn without_motion_nothing_glows(stage: &Stage) -> Result<()> {
    dark(stage, "motion=\"none\"").await
}

async fn dark(stage: &Stage, more: &str) -> Result<()> {
    let widget = open(stage, &counter(&format!("refresh=\"30s\" {more}"))).await?;
    let note = format!(
        "document.glowed = []; addEventListener('milestream:milestone', () => {{
            const look = () => document.glowed.push({GLOWS}) < 3 && requestAnimationFrame(look); look(); }});"
    );
    act(stage, &note).await?;
    cross(stage, &widget).await?;
    stage.page.wait_for("document.glowed.length === 3").await?;
    assert_eq!(stage.page.value::<Vec<bool>>("document.glowed").await?, [false; 3]);
    // It is said all the same: nothing of it moves.
    stage.page.wait_for(&format!("String({WORDS}) === 'Just passed 1B,true'")).await?;
    assert_eq!(milestones(stage).await?.len(), 1);
    Ok(())
}
