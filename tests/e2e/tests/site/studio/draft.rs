//! What was chosen is kept: in the address, over a reload, and where the program stops.

use std::fs;

use anyhow::{Context, Result};
use milestream_e2e::{Key, Rule, Scenario, Stage, VERSION, file, scenarios, trapping};

use super::{PREVIEW, lines, open, paste, see, unfold};

pub(super) fn scenarios() -> Vec<Scenario> {
    scenarios![
        the_address_restores_what_was_chosen,
        many_choices_in_a_row_are_kept_in_the_address,
        a_draft_with_an_address_that_is_none_opens_again,
        a_stopped_studio_starts_again_with_its_draft,
        what_was_said_of_a_table_outlives_a_reload,
        a_studio_that_stops_at_once_says_so,
    ]
}

async fn the_address_restores_what_was_chosen(stage: &Stage) -> Result<()> {
    open(stage, "").await?;
    stage.page.click("#studio-view option[value=leaderboard]").await?;
    stage.page.click("#studio-limit").await?;
    stage.page.type_text("4").await?;
    stage.page.click("#studio-host option[value=ghost]").await?;
    stage.page.click("#studio-width option[value='320']").await?;
    stage.page.wait_for("location.search.includes('width=320')").await?;
    let before = lines(stage).await?;
    let address: String = stage.page.value("location.href").await?;
    stage.page.open("about:blank").await?;
    stage.page.open(&address).await?;
    stage.page.wait_for("document.querySelector('#studio h1')").await?;
    stage.page.widget(PREVIEW).wait_for_state("ready").await?;
    assert_eq!(lines(stage).await?, before);
    assert!(before[1].contains("data-view=\"leaderboard\" data-limit=\"4\""), "{before:?}");
    let chosen: [String; 4] = stage
        .page
        .value("['view', 'limit', 'host', 'width'].map((name) => document.getElementById(`studio-${name}`).value)")
        .await?;
    assert_eq!(chosen, ["leaderboard", "4", "ghost", "320"]);
    Ok(())
}

/// `WebKit` throws at the hundredth change of an address in ten seconds.
async fn many_choices_in_a_row_are_kept_in_the_address(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard").await?;
    let typing = "return (async () => {
        const field = document.getElementById('studio-limit');
        for (let limit = 1; limit <= 150; limit++) {
            field.value = limit;
            for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
            await null;
        }
    })();";
    stage.page.script::<Option<()>>(typing, vec![]).await?;
    stage.page.wait_for("location.search.includes('limit=150')").await?;
    stage.page.see_no_errors().await
}

async fn a_draft_with_an_address_that_is_none_opens_again(stage: &Stage) -> Result<()> {
    for address in ["https://", "http://[", "//", "https://a b/", "javascript:1", "%"] {
        open(stage, "").await?;
        stage.page.click("#studio-src").await?;
        stage.page.type_text(address).await?;
        stage.page.click("#studio .address button").await?;
        see(stage, "#studio-numbers ~ .status", "cannot be shown").await?;
        stage.page.wait_for("location.search.includes('src=')").await?;
        stage.page.reload().await?;
        see(stage, "#studio h1", "Build your own").await?;
        see(stage, "#studio-numbers ~ .status", "cannot be shown").await?;
        // The page itself, to which a link leads, does as well. A click on it right after the reload, which brings a place in
        // the page back, goes beside it in WebKit.
        let page: String = stage.page.value("document.querySelector('#studio p > a').href").await?;
        stage.page.open(&page).await?;
        crate::widget(stage).see("error", "").await?;
    }
    Ok(())
}

/// The studio's program, wounded where `is_meant` says, in place of the built one.
fn wound(stage: &Stage, is_meant: fn(&str) -> bool) -> Result<String> {
    stage.site.expect_traps();
    let files = fs::read_dir(file(VERSION)?)?.collect::<Result<Vec<_>, _>>()?;
    let names = files.iter().map(|file| file.file_name().to_string_lossy().into_owned());
    let name = names.into_iter().find(|name| name.starts_with("studio-") && name.strip_suffix(".wasm").is_some());
    let path = format!("/{VERSION}/{}", name.context("there is no program of the studio")?);
    let program = trapping(&fs::read(file(&path)?)?, is_meant)?;
    stage.site.set(&path, Rule::body("application/wasm", program));
    Ok(path)
}

async fn a_stopped_studio_starts_again_with_its_draft(stage: &Stage) -> Result<()> {
    let path = wound(stage, |name| name.contains("invoke") && name.contains("Event"))?;
    open(stage, "&view=honours&limit=4").await?;
    stage.site.clear(&path);
    stage.page.widget(PREVIEW).see("entry", "").await?;
    let typed = "const field = document.getElementById('studio-limit'); field.value = '47';
        field.dispatchEvent(new InputEvent('input', { bubbles: true })); return null;";
    stage.page.script::<Option<()>>(typed, vec![]).await?;
    see(stage, "main > [role=alert]", "The studio stopped and was started again. Your choices are kept").await?;
    stage.page.widget(PREVIEW).see("entry", "").await?;
    let chosen = "['view', 'limit'].map((name) => document.getElementById(`studio-${name}`)?.value)";
    let chosen: [String; 2] = stage.page.value(chosen).await?;
    assert_eq!(chosen, ["honours", "4"]);
    // There is one of it, and it works.
    assert_eq!(stage.page.value::<u32>("document.querySelectorAll('#studio').length").await?, 1);
    unfold(stage).await?;
    stage.page.click("#studio-limit").await?;
    stage.page.press(Key::End).await?;
    stage.page.type_text("2").await?;
    stage.page.wait_for("location.search.includes('limit=42')").await?;
    assert!(!stage.site.traps().is_empty());
    Ok(())
}

/// A table whose dates nobody but its reader knows, with a column that is not found by its name.
const AMBIGUOUS: &str = "song,all,plays,as_of\nSalt Road,741930552,1000,4/5/2026\nLow Orbit,388417206,2000,6/7/2026\n";

/// Waits until the table is read as was said: nothing is asked, and the fields say it.
async fn see_choices(stage: &Stage) -> Result<()> {
    stage
        .page
        .wait_for(
            "(() => {
                const all = [...document.querySelectorAll('.understood label')].find((e) => e.textContent === 'all');
                return !document.querySelector('#studio .question')
                    && document.getElementById(all?.htmlFor)?.value === 'streams'
                    && document.getElementById('studio-dates')?.value === 'month-first';
            })()",
        )
        .await
}

/// An address that holds a table brings all of it back, though the embed reads such a table by itself; a file is read that way once it is handed over again, and another
/// one after it is not.
async fn what_was_said_of_a_table_outlives_a_reload(stage: &Stage) -> Result<()> {
    stage.site.set("/songs.csv", Rule::body("text/csv", AMBIGUOUS));
    stage.open("/?studio=1&view=leaderboard&src=/songs.csv").await?;
    see(stage, "#studio .question", "What comes first in dates such as 4/5/2026?").await?;
    unfold(stage).await?;
    let click = "document.querySelector('#studio .question [value=month-first]').click();
        document.querySelector('#studio .question button').click();
        return null;";
    stage.page.script::<Option<()>>(click, vec![]).await?;
    stage.page.wait_for("!document.querySelector('#studio .question')").await?;
    let all = "[...document.querySelectorAll('.understood label')].find((e) => e.textContent === 'all').htmlFor";
    let all: String = stage.page.value(all).await?;
    unfold(stage).await?;
    stage.page.click(&format!("#{all} option[value=streams]")).await?;
    see_choices(stage).await?;
    stage.page.wait_for("location.search.includes('dates=month-first&column=all%3Dstreams')").await?;
    // WebKit ends what a page still loads before it says that the page is left.
    stage.page.widget(PREVIEW).wait_for_state("ready").await?;
    stage.page.reload().await?;
    see_choices(stage).await?;
    stage.page.widget(PREVIEW).wait_for_state("ready").await?;
    // A widget would read it otherwise: it shows what was understood, and the lines want that to be put online.
    stage.page.widget(PREVIEW).see_rows(&[("Salt Road", "741.9M"), ("Low Orbit", "388.4M")]).await?;
    see(stage, "#studio .publish", "A widget reads less").await?;
    let code = lines(stage).await?.concat();
    assert!(code.contains("src=\"https://YOUR-SITE/songs.json\""), "{code}");

    // Of a file nothing is left but how it was read.
    stage.open("/?studio=1&view=leaderboard&dates=month-first&column=all%3Dstreams").await?;
    see(stage, "#studio-numbers ~ .status", "BTS on Spotify").await?;
    paste(stage, "body", "", AMBIGUOUS).await?;
    see_choices(stage).await?;
    stage.page.widget(PREVIEW).see_rows(&[("Salt Road", "741.9M"), ("Low Orbit", "388.4M")]).await?;
    paste(stage, "body", "", &AMBIGUOUS.replace("Salt", "Sand")).await?;
    see(stage, "#studio .question", "What comes first in dates such as 4/5/2026?").await?;
    stage.page.wait_for("!location.search.includes('dates=') && !location.search.includes('column=')").await?;
    stage.page.see_no_errors().await
}

/// Where it stops again, it is started when its reader wants it, and not without end.
async fn a_studio_that_stops_at_once_says_so(stage: &Stage) -> Result<()> {
    let path = wound(stage, |name| name.contains("invoke"))?;
    stage.open("/?studio=1&view=honours").await?;
    see(stage, "main > [role=alert]", "The studio stopped. Your choices are kept").await?;
    stage.site.clear(&path);
    stage.page.click("main > [role=alert] button").await?;
    see(stage, "#studio h1", "Build your own").await?;
    stage.page.widget(PREVIEW).see("entry", "").await?;
    assert!(stage.page.value::<bool>("!document.querySelector('main > [role=alert]')").await?);
    Ok(())
}
