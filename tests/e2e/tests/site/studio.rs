//! The studio: from choices, or from a file, to lines that are pasted and show the very widget.

mod asking;
mod draft;
mod files;
mod large;
mod lines;
mod pages;
mod pasting;
mod steps;

use anyhow::Result;
use milestream_e2e::{Kind, Rule, Scenario, Stage, scenarios};

use crate::show;

pub(crate) fn scenarios() -> Vec<Scenario> {
    let clean = [("light", 1280), ("dark", 1280), ("light", 320), ("dark", 320)].map(|(theme, width)| {
        Scenario::new(format!("{}::guidelines_{theme}_{width}", module_path!()), move |stage| {
            Box::pin(guidelines(stage, theme, width))
        })
    });
    let others = scenarios![
        nothing_of_it_is_asked_for_before_it_is_opened,
        a_strict_policy_is_kept,
        the_keyboard_alone_reaches_all_of_it,
        a_studio_that_does_not_come_is_said,
    ];
    let concepts = [
        lines::scenarios(),
        files::scenarios(),
        large::scenarios(),
        pages::scenarios(),
        pasting::scenarios(),
        asking::scenarios(),
        steps::scenarios(),
        draft::scenarios(),
    ];
    clean.into_iter().chain(others).chain(concepts.into_iter().flatten()).collect()
}

const TABLE: &str = "\u{feff}Title,Artist,Streams,As of\r\n\
    Dynamite,BTS,\"2,100,000,000\",2026-07-14\r\n\
    Butter,BTS,a lot,2026-07-14\r\n\
    Spring Day,BTS,1.1B,14/27/2026\r\n\
    Permission to Dance,BTS,700M,2026-07-14\r\n";
const COUNTER: &str = "view=counter&artist=bts&threshold=100M";

/// Opens the studio with all that it folds away, and waits until its preview shows something.
pub(crate) async fn open(stage: &Stage, more: &str) -> Result<()> {
    open_folded(stage, more).await?;
    unfold(stage).await
}

/// The same as its reader finds it.
async fn open_folded(stage: &Stage, more: &str) -> Result<()> {
    stage.open(&format!("/?studio=1{more}")).await?;
    stage.page.wait_for("document.querySelector('#studio h1')").await?;
    stage.page.widget(PREVIEW).wait_for_state("ready").await
}

const PREVIEW: &str = "#studio mile-stream";

/// The lines to paste, in their order.
async fn lines(stage: &Stage) -> Result<Vec<String>> {
    stage.page.value("[...document.querySelectorAll('#studio .piece code')].map((e) => e.textContent)").await
}

/// Lets a file go over the place for it.
pub(crate) async fn drop_file(stage: &Stage, name: &str, text: &str) -> Result<()> {
    let script = "const held = new DataTransfer();
        held.items.add(new File([arguments[1]], arguments[0]));
        const place = document.querySelector('#studio .drop');
        for (const type of ['dragover', 'drop']) {
            place.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: held }));
        }
        return null;";
    stage.page.script::<Option<()>>(script, vec![name.into(), text.into()]).await?;
    Ok(())
}

/// Pastes something where an element is, and says whether it was taken.
async fn paste(stage: &Stage, selector: &str, html: &str, text: &str) -> Result<bool> {
    let script = "const held = new DataTransfer();
        if (arguments[1]) held.setData('text/html', arguments[1]);
        if (arguments[2]) held.setData('text/plain', arguments[2]);
        const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
        // Firefox takes no such data for an event that a script makes.
        Object.defineProperty(event, 'clipboardData', { value: held });
        return !document.querySelector(arguments[0]).dispatchEvent(event);";
    stage.page.script(script, vec![selector.into(), html.into(), text.into()]).await
}

/// Opens what is folded away.
pub(crate) async fn unfold(stage: &Stage) -> Result<()> {
    let script = "for (const part of document.querySelectorAll('#studio details')) part.open = true; return null;";
    stage.page.script::<Option<()>>(script, vec![]).await?;
    Ok(())
}

pub(crate) async fn see(stage: &Stage, selector: &str, words: &str) -> Result<()> {
    let words = serde_json::to_string(words)?;
    stage.page.wait_for(&format!("document.querySelector('{selector}')?.textContent.includes({words})")).await
}

async fn nothing_of_it_is_asked_for_before_it_is_opened(stage: &Stage) -> Result<()> {
    show(stage, "/?view=counter&artist=bts").await?;
    let asked = |stage: &Stage| {
        let mut paths: Vec<String> = stage.site.requests().into_iter().map(|request| request.path).collect();
        paths.retain(|path| path.contains("studio"));
        paths
    };
    assert_eq!(asked(stage), [""; 0]);
    stage.page.click("header a.build").await?;
    see(stage, "#studio h1", "Build your own").await?;
    stage.page.widget(PREVIEW).wait_for_state("ready").await?;
    let mut ends: Vec<String> =
        asked(stage).iter().filter_map(|path| path.rsplit_once('.')).map(|(_, end)| end.to_owned()).collect();
    ends.sort_unstable();
    assert_eq!(ends, ["css", "js", "txt", "wasm"]);
    // It begins with what the reader saw.
    let chosen: (String, String) =
        stage.page.value("['view', 'artist'].map((name) => document.getElementById(`studio-${name}`).value)").await?;
    assert_eq!(chosen, ("counter".to_owned(), "bts".to_owned()));
    stage.page.see_no_errors().await
}

/// What the page hands out, caught where the browser takes it.
const CATCH: &str = "window.caught = [];
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => void caught.push(text) }, configurable: true });
    HTMLAnchorElement.prototype.click = function () { caught.push(this.download);
        fetch(this.href).then((file) => file.text()).then((text) => caught.push(text)); };
    return null;";

/// Under the policy that the documents give for the standalone page.
async fn a_strict_policy_is_kept(stage: &Stage) -> Result<()> {
    let documents = include_str!("../../../../docs/deploying.md");
    let (_, policy) = documents.split_once("Content-Security-Policy: ").unwrap();
    let (policy, _) = policy.split_once('\n').unwrap();
    stage.site.set("/", Rule::own().header("content-security-policy", policy));
    open(stage, "&view=leaderboard").await?;
    drop_file(stage, "songs.csv", TABLE).await?;
    stage.page.widget(PREVIEW).see("row", "Permission to Dance").await?;
    paste(stage, "body", "<table><tr><th>song<th>plays<tr><td>Salt Road<td>741,930,552</table>", "").await?;
    stage.page.widget(PREVIEW).see_rows(&[("Salt Road", "741.9M")]).await?;
    let size: f64 =
        stage.page.value("parseFloat(getComputedStyle(document.querySelector('#studio .hint')).fontSize)").await?;
    assert!(size < 14.0, "its style is not there");
    stage.page.see_no_errors().await
}

async fn the_keyboard_alone_reaches_all_of_it(stage: &Stage) -> Result<()> {
    open(stage, &format!("&{COUNTER}")).await?;
    // WebKitGTK stops at no palette and no calendar: the field beside each takes the same.
    let left_out = if stage.engine == Kind::Webkit { "['color', 'date']" } else { "[]" };
    let controls: Vec<String> = stage
        .page
        .value(&format!(
            "[...document.querySelectorAll('#studio :is(a[href], button, select, input, [tabindex])')]
                .filter((e) => !{left_out}.includes(e.type))
                // Of several to choose from, the keyboard stops at the one that is chosen.
                .filter((e) => !e.disabled && e.tabIndex >= 0 && probe.shown(e) && (e.type !== 'radio' || e.checked)).map((e) => probe.name(e))",
        ))
        .await?;
    let stops = stage.page.tab_stops().await?;
    for control in controls {
        assert!(stops.iter().any(|stop| stop.name == control), "{control:?} is not among {stops:?}");
    }
    for stop in stops {
        assert!(stop.ring, "nobody sees the focus of {stop}");
        assert!(!stop.name.is_empty(), "{stop} has no name");
    }
    Ok(())
}

async fn a_studio_that_does_not_come_is_said(stage: &Stage) -> Result<()> {
    show(stage, "/").await?;
    let page = std::fs::read_to_string(milestream_e2e::file("/page.js")?)?;
    let (_, rest) = page.split_once("files:\"").unwrap();
    let (files, _) = rest.split_once('"').unwrap();
    stage.site.set(&format!("/{files}.wasm"), Rule::failure(404));
    stage.open("/?studio=1").await?;
    see(stage, "#studio", "The studio could not be opened.").await
}

async fn guidelines(stage: &Stage, theme: &str, width: u32) -> Result<()> {
    let path = |view| format!("/?studio=1&theme={theme}&view={view}&artist=bts&threshold=100M&goal=x");
    if width < 500 {
        stage.open_framed(&path("counter"), width, 700).await?;
    } else {
        stage.open(&path("board")).await?;
    }
    see(stage, "#studio-goal-fault", "expected a count above zero").await?;
    stage.page.wait_for("document.querySelector('#studio h1')").await?;
    stage.page.widget(PREVIEW).wait_for_state("ready").await?;
    stage.page.see_no_axe_findings().await?;
    unfold(stage).await?;
    // axe decides no contrast of what lies over something else, as a preview does that stays in sight.
    let still = "document.querySelector('#studio .seen').style.position = 'static'; return null;";
    stage.page.script::<Option<()>>(still, vec![]).await?;
    stage.page.see_no_axe_findings().await?;
    let more = "Dope,BTS,900M,2026-07-14\r\nFire,BTS,many,2026-07-14\r\n";
    drop_file(stage, "songs.csv", &[TABLE, more].concat()).await?;
    // Beneath the first rows, and in the list.
    see(stage, "#studio .rows", "found \"a lot\"").await?;
    see(stage, "#studio-problems", "1 problem").await?;
    stage.page.widget(PREVIEW).see("value", "4+").await?;
    let sideways = stage.page.sideways_scroll().await?;
    assert!(sideways < 1.0, "the page scrolls {sideways} px sideways");
    unfold(stage).await?;
    stage.page.see_no_axe_findings().await
}
