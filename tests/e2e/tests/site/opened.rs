//! A track of the leaderboard opens in place, by pointer and by keyboard, and closes back to where the reader was.

use anyhow::Result;
use milestream_e2e::{Key, Scenario, Stage, scenarios};

use crate::show;

pub(crate) fn scenarios() -> Vec<Scenario> {
    scenarios![a_click_opens_and_closes_a_track, the_keyboard_opens_and_escape_closes]
}

const PAGE: &str = "/?view=leaderboard&as-of=2023-02-12";

async fn a_click_opens_and_closes_a_track(stage: &Stage) -> Result<()> {
    let widget = show(stage, PAGE).await?;
    widget.see_no("opened").await?;
    widget.click_where("title", "e.textContent.startsWith('Boy With Luv')").await?;
    let shown = widget.see("opened", "Boy With Luv passed 1B").await?;
    assert!(shown.contains("October 18, 2021") && !shown.contains("Butter passed"), "{shown}");
    // Each figure of the history opens its source.
    widget.script::<Option<()>>("root.querySelector('[part~=opened] details').open = true; return null;").await?;
    widget.see("opened", "835M").await?;
    widget.click_where("source", "e.textContent === '835M' && e.closest('[part~=opened] table')").await?;
    widget.see("panel", "").await?;
    stage.page.press(Key::Escape).await?;
    widget.see_no("panel").await?;
    widget.see("opened", "835M").await?;
    widget.click_where("title", "e.textContent.startsWith('Boy With Luv')").await?;
    widget.see_no("opened").await?;
    stage.page.see_no_errors().await
}

async fn the_keyboard_opens_and_escape_closes(stage: &Stage) -> Result<()> {
    let widget = show(stage, PAGE).await?;
    let title = stage.page.tab_to_named("title", "Butter").await?;
    assert!(title.ring, "{title}");
    stage.page.press(Key::Enter).await?;
    widget.see("opened", "Butter passed 1B").await?;
    stage.page.press(Key::Escape).await?;
    widget.see_no("opened").await?;
    // From within, Escape leads back to the title.
    stage.page.press(Key::Enter).await?;
    widget.see("opened", "Butter passed 1B").await?;
    let mut inside = stage.page.tab_to("source").await?;
    while !stage.page.value::<bool>("Boolean(probe.active().closest('[part~=opened]'))").await? {
        inside = stage.page.tab_to("source").await?;
    }
    assert!(inside.ring, "{inside}");
    stage.page.press(Key::Escape).await?;
    widget.see_no("opened").await?;
    assert_eq!(stage.page.focus().await?.map(|focus| focus.name), Some(title.name));
    Ok(())
}
