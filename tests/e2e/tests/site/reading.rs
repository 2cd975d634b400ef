//! Without scripts the page still reads: the figures as text, with date and source.

use anyhow::Result;
use milestream_e2e::{Assets, Gate, Rule, Scenario, Stage, scenarios};

use crate::{BUNDLED, show, widget};

pub(crate) fn scenarios() -> Vec<Scenario> {
    scenarios![
        figures_are_read_without_scripts,
        the_text_is_what_the_widget_shows,
        the_text_is_that_of_what_was_asked_for_or_nothing,
    ]
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

/// The words of the page's own figures that can be seen.
const OWN: &str =
    "[...document.querySelectorAll('mile-stream > *')].filter((e) => probe.shown(e)).map((e) => e.innerText).join(' ')";

async fn the_text_is_that_of_what_was_asked_for_or_nothing(stage: &Stage) -> Result<()> {
    let asked = [
        "artist=blackpink",
        "view=honours",
        "song=dynamite",
        "metric=followers",
        "by=albums",
        "as-of=2022-04-14",
        "lang=ko",
        "src=nope.json",
        "frame=1",
    ];
    for query in asked {
        let gate = Gate::closed();
        stage.site.set(BUNDLED, Rule::own().behind(&gate));
        stage.open(&format!("/?{query}")).await?;
        assert_eq!(stage.page.value::<String>(OWN).await?, "", "{query}");
        gate.open();
        stage.site.clear(BUNDLED);
    }
    // How it looks does not change what is said.
    for query in ["", "?theme=dark", "?motion=none", "?heading-level=3", "?utm_source=x", "?artist="] {
        let gate = Gate::closed();
        stage.site.set(BUNDLED, Rule::own().behind(&gate));
        stage.open(&format!("/{query}")).await?;
        let words: String = stage.page.value(OWN).await?;
        assert!(words.contains("Dynamite"), "{query}: {words}");
        gate.open();
        stage.site.clear(BUNDLED);
    }
    // No error stands above figures that were not asked for.
    for query in
        ["artist=other&src=elsewhere/nope.json", "view=counter&src=https://", "frame=1&src=elsewhere/nope.json"]
    {
        stage.open(&format!("/?{query}")).await?;
        widget(stage).see("error", "").await?;
        let words: String = stage.page.value("document.querySelector('main').innerText").await?;
        assert!(!words.contains("Dynamite") && !words.contains("BTS on Spotify"), "{query}: {words}");
    }
    Ok(())
}
