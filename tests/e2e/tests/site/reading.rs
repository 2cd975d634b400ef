//! Without scripts the page still reads: the figures as text, with date and source.

use anyhow::Result;
use milestream_e2e::{Assets, Scenario, Stage, scenarios};

use crate::show;

pub(crate) fn scenarios() -> Vec<Scenario> {
    scenarios![figures_are_read_without_scripts, the_text_is_what_the_widget_shows]
}

async fn figures_are_read_without_scripts(stage: &Stage) -> Result<()> {
    let words = stage.read_without_scripts("/").await?;
    for expected in ["Dynamite", "2B+", "127", "100M", "BTS"] {
        assert!(words.contains(expected), "no {expected} in {words}");
    }
    // How to embed, too.
    assert!(words.contains("embed.js"), "{words}");
    assert_eq!(stage.site.requests_for(&Assets::read()?.wasm).len(), 0);
    Ok(())
}

/// The build writes the text from the dataset, so what it says is what the widget says.
async fn the_text_is_what_the_widget_shows(stage: &Stage) -> Result<()> {
    let words = stage.read_without_scripts("/").await?;
    let counter = show(stage, "/?view=counter&artist=bts&threshold=100M").await?.texts("value").await?;
    assert!(words.contains(&counter[0]), "no {counter:?} in {words}");
    let widget = show(stage, "/?view=leaderboard&artist=bts").await?;
    let rows = widget.rows().await?;
    for row in rows.iter().take(5) {
        let line = words.lines().find(|line| line.contains(&row.title) && line.contains(&row.streams));
        assert!(line.is_some(), "no line with {row} in {words}");
    }
    let source: String = widget
        .script("return probe.name(root.querySelector('[part~=\"source\"]')).match(/Source: ([^.+]+)/)[1].trim();")
        .await?;
    assert!(words.contains(&source), "no {source} in {words}");
    Ok(())
}
