//! The number of a counter rolls into place, and is the final one all the while.

use anyhow::Result;
use milestream_e2e::{Motion, Page, Rule, Scenario, Stage, System, scenarios};
use serde::Deserialize;

pub(crate) fn scenarios() -> Vec<Scenario> {
    let still = System { motion: Motion::Reduced, ..System::default() };
    let reduced = scenarios![reduced_motion_shows_the_number_at_once].into_iter().map(|scenario| scenario.under(still));
    reduced
        .chain(scenarios![
            the_first_number_rolls_once,
            a_change_rolls_in_both_directions,
            nothing_moves_around_a_number_that_rolls,
            without_motion_the_number_is_there_at_once,
            a_number_below_the_fold_rolls_when_it_is_seen,
            a_change_that_nobody_sees_does_not_roll,
            digits_of_other_scripts_roll,
        ])
        .collect()
}

/// What happened to the number since the page began.
#[derive(Debug, Deserialize)]
struct Seen {
    /// What its text was in each frame, repetitions left out.
    texts: Vec<String>,
    /// The digits that every strip went through, the upper first.
    strips: Vec<String>,
    /// The text, width and height of the number's line, and where what follows stood, in each frame; repetitions left
    /// out.
    rooms: Vec<(String, f64, f64, f64)>,
}

/// Notes each frame of the number. It asks before anything is painted, and after every change of the number.
const WATCH: &str = "<script>
    document.seen = { texts: [], strips: [], rooms: [] };
    const note = (list, item) => { if (JSON.stringify(list.at(-1)) !== JSON.stringify(item)) list.push(item); };
    addEventListener('milestream:ready', ({ target }) => {
        const look = () => {
            const value = target.shadowRoot.querySelector('.value');
            if (!value) return;
            note(document.seen.texts, value.textContent);
            for (const strip of value.querySelectorAll('[data-strip]')) {
                const shown = strip.dataset.strip.split('\\n').join('');
                if (shown.length > 1 && /^\\p{Nd}/u.test(shown) && !document.seen.strips.includes(shown)) document.seen.strips.push(shown);
            }
            const { width, height } = value.getBoundingClientRect();
            note(document.seen.rooms, [value.textContent, width, height, document.querySelector('#below').getBoundingClientRect().top]);
        };
        new MutationObserver(look).observe(target.shadowRoot, { subtree: true, childList: true, characterData: true, attributes: true });
        const frame = () => { look(); requestAnimationFrame(frame); };
        requestAnimationFrame(frame);
    }, { once: true });
</script>";

/// A host page with the counter of a song, on the day when it had 205,510,519 streams.
fn host(before: &str, more: &str) -> Rule {
    Rule::page(format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Host</title>{WATCH}</head><body>{before}
        <mile-stream view=\"counter\" track=\"seven\" as-of=\"2023-07-27\" {more}><p>Fallback</p></mile-stream>
        <p id=\"below\">Below</p><script async src=\"/embed.js\" crossorigin=\"anonymous\"></script></body></html>"
    ))
}

async fn open(stage: &Stage, before: &str, more: &str) -> Result<()> {
    stage.site.set("/host.html", host(before, more));
    stage.open("/host.html").await?;
    stage.page.widget("mile-stream").wait_for_state("ready").await
}

async fn day(page: &Page, day: &str) -> Result<()> {
    page.script(&format!("document.querySelector('mile-stream').setAttribute('as-of', '{day}');"), Vec::new()).await
}

/// Waits until nothing rolls any more and some frames have passed, and tells what was seen.
async fn settled(page: &Page, text: &str) -> Result<Seen> {
    page.widget("mile-stream").see_first("value", text).await?;
    let roll = "document.querySelector('mile-stream').shadowRoot.querySelector('.roll')";
    page.wait_for(&format!("!{roll}.firstChild && !{roll}.previousElementSibling.style.length")).await?;
    let frames = "return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null))));";
    page.script::<Option<()>>(frames, Vec::new()).await?;
    page.value("document.seen").await
}

async fn the_first_number_rolls_once(stage: &Stage) -> Result<()> {
    open(stage, "", "").await?;
    let seen = settled(&stage.page, "205.5M").await?;
    assert_eq!(seen.texts, ["205.5M"], "another text than the final one was there");
    // From the right: 5, 5, 0 and 2, each from 0 on.
    assert_eq!(
        seen.strips,
        ["012", "012345678910", "012345"].map(str::to_owned).map(|s| s.replace("8910", "890")),
        "{seen:?}"
    );
    // Another view and back is no news.
    let before = seen.strips.len();
    stage
        .page
        .script::<()>(
            "document.seen.strips = []; document.querySelector('mile-stream').setAttribute('limit', '3');",
            Vec::new(),
        )
        .await?;
    let again = settled(&stage.page, "205.5M").await?;
    assert_eq!((again.strips.len(), before), (0, 3));
    stage.page.see_no_errors().await
}

async fn a_change_rolls_in_both_directions(stage: &Stage) -> Result<()> {
    open(stage, "", "").await?;
    settled(&stage.page, "205.5M").await?;
    stage.page.script::<()>("document.seen.strips = []; document.seen.texts = [];", Vec::new()).await?;
    day(&stage.page, "2023-11-02").await?;
    let up = settled(&stage.page, "1.012B").await?;
    assert_eq!(up.texts.last().unwrap(), "1.012B");
    assert!(up.strips.contains(&"56789012".to_owned()), "from 5 up to 2: {up:?}");
    stage.page.script::<()>("document.seen.strips = [];", Vec::new()).await?;
    day(&stage.page, "2023-07-27").await?;
    let down = settled(&stage.page, "205.5M").await?;
    // It begins at the lower end, 2, and comes down to 5 at the upper one.
    assert!(down.strips.contains(&"56789012".to_owned()), "from 2 down to 5: {down:?}");
    Ok(())
}

async fn nothing_moves_around_a_number_that_rolls(stage: &Stage) -> Result<()> {
    open(stage, "", "").await?;
    settled(&stage.page, "205.5M").await?;
    // From nine digits to ten.
    day(&stage.page, "2023-11-02").await?;
    let seen = settled(&stage.page, "1.012B").await?;
    assert!(!seen.strips.is_empty());
    // The text is the new one in the first frame, and what follows stays where that put it.
    let after: Vec<_> = seen.rooms.iter().filter(|room| room.0 == "1.012B").collect();
    assert_eq!(after.len(), 1, "something moved while it rolled: {after:?}");
    Ok(())
}

async fn reduced_motion_shows_the_number_at_once(stage: &Stage) -> Result<()> {
    still(stage, "").await
}

async fn without_motion_the_number_is_there_at_once(stage: &Stage) -> Result<()> {
    still(stage, "motion=\"none\"").await
}

async fn still(stage: &Stage, more: &str) -> Result<()> {
    open(stage, "", more).await?;
    settled(&stage.page, "205.5M").await?;
    day(&stage.page, "2023-11-02").await?;
    let seen = settled(&stage.page, "1.012B").await?;
    assert_eq!((seen.texts, seen.strips), (vec!["205.5M".to_owned(), "1.012B".to_owned()], Vec::new()));
    Ok(())
}

async fn a_number_below_the_fold_rolls_when_it_is_seen(stage: &Stage) -> Result<()> {
    open(stage, "<div style=\"height: 3000px\"></div>", "loading=\"eager\"").await?;
    let before = settled(&stage.page, "205.5M").await?;
    assert_eq!(before.strips, Vec::<String>::new());
    stage.page.script::<()>("document.querySelector('mile-stream').scrollIntoView();", Vec::new()).await?;
    stage.page.wait_for("document.seen.strips.length === 3").await
}

async fn a_change_that_nobody_sees_does_not_roll(stage: &Stage) -> Result<()> {
    open(stage, "", "").await?;
    settled(&stage.page, "205.5M").await?;
    // What a tab in the background says of itself.
    let hide =
        "document.seen.strips = []; Object.defineProperty(document, 'hidden', { value: true, configurable: true });";
    stage.page.script::<()>(hide, Vec::new()).await?;
    day(&stage.page, "2023-11-02").await?;
    let hidden = settled(&stage.page, "1.012B").await?;
    assert_eq!(hidden.strips, Vec::<String>::new());
    // The same off the screen.
    let scroll = "delete document.hidden; document.querySelector('mile-stream').style.marginTop = '4000px';";
    stage.page.script::<()>(scroll, Vec::new()).await?;
    day(&stage.page, "2023-07-27").await?;
    let away = settled(&stage.page, "205.5M").await?;
    assert_eq!(away.strips, Vec::<String>::new());
    Ok(())
}

async fn digits_of_other_scripts_roll(stage: &Stage) -> Result<()> {
    open(stage, "", "lang=\"ar-EG\"").await?;
    let text = "\u{2068}٢٠٥٫٥\u{a0}مليون\u{2069}";
    stage.page.wait_for(&format!("document.seen.texts.includes('{text}')")).await?;
    stage.page.wait_for("document.seen.strips.length === 3").await?;
    let strips: Vec<String> = stage.page.value("document.seen.strips").await?;
    assert!(strips.contains(&"٠١٢٣٤٥".to_owned()), "{strips:?}");
    Ok(())
}
