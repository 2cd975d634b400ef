//! The standalone page with its board, as it opens.

use anyhow::Result;
use milestream_e2e::{Scenario, Stage, scenarios};

use crate::{BUNDLED, show};

pub(crate) fn scenarios() -> Vec<Scenario> {
    scenarios![
        the_page_loads_the_bundled_dataset,
        the_board_holds_number_rows_and_sources,
        the_board_knows_the_facts_of_the_report,
        each_tab_shows_its_view,
    ]
}

/// The five songs of the report of 14 April 2022.
const FIVE: [(&str, &str); 5] = [
    ("Dynamite", "1.32B"),
    ("Butter", "836M"),
    ("Boy With Luv", "835M"),
    ("My Universe", "544M"),
    ("FAKE LOVE", "524M"),
];

async fn the_page_loads_the_bundled_dataset(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?view=board").await?;
    assert_eq!(stage.site.requests_for(BUNDLED).len(), 1);
    assert_ne!(widget.texts("value").await?, [""; 0]);
    assert_ne!(widget.texts("source").await?, [""; 0]);
    widget.see_no("error").await?;
    widget.see_no("skeleton").await?;
    let events: Vec<String> = stage.page.events().await?.into_iter().map(|event| event.name).collect();
    assert_eq!(events, ["milestream:ready"]);
    stage.page.see_no_errors().await
}

/// Whatever tab is open, the page holds all of the board: people who look for a song in the page's
/// text, and programs that read it, find it.
async fn the_board_holds_number_rows_and_sources(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/").await?;
    let script = "return ['value', 'row', 'source'].filter((part) => !root.querySelector(`[part~=\"${part}\"]`));";
    assert_eq!(widget.script::<Vec<String>>(script).await?, [""; 0], "missing parts");
    Ok(())
}

async fn the_board_knows_the_facts_of_the_report(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?as-of=2022-04-14").await?;
    widget.see_first("value", "89").await?;
    widget.see("remaining", "11 left until 100").await?;
    let script = "return [...root.querySelectorAll('[part~=\"row\"]')].slice(0, 5).map((row) =>
        ['title', 'streams'].map((part) => row.querySelector(`[part~=\"${part}\"]`).textContent.trim()));";
    let rows: Vec<(String, String)> = widget.script(script).await?;
    let rows: Vec<(&str, &str)> = rows.iter().map(|(title, streams)| (title.as_str(), streams.as_str())).collect();
    assert_eq!(rows, FIVE);
    Ok(())
}

async fn each_tab_shows_its_view(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?as-of=2022-04-14").await?;
    // With what each holds.
    let entries = widget.script::<usize>("return root.querySelectorAll('[part~=entry]').length;").await?;
    let tabs = widget.texts("tab").await?;
    assert!(tabs[0] == "Counter" && tabs[1] == "Leaderboard 10 songs", "{tabs:?}");
    let held: usize = tabs[2].trim_start_matches("Milestones & awards ").parse()?;
    assert!(held >= entries && entries > 0, "{tabs:?}: {entries}");
    widget.see_first("value", "89").await?;
    widget.see_no("row").await?;
    widget.click_where("tab", "e.textContent.startsWith('Leaderboard')").await?;
    widget.see_rows(&FIVE).await?;
    widget.see_no("entry").await?;
    widget.click_where("tab", "e.textContent.startsWith('Milestones & awards')").await?;
    widget.see("entry", "Nickelodeon").await?;
    widget.see_no("row").await?;
    let selected = "return [...root.querySelectorAll('[role=tab]')].map((tab) => tab.getAttribute('aria-selected'));";
    assert_eq!(widget.script::<Vec<String>>(selected).await?, ["false", "false", "true"]);
    Ok(())
}
