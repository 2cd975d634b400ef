//! The keyboard alone reaches and works everything, and the focus can be seen.

use anyhow::Result;
use milestream_e2e::{Key, Scenario, Stage, Widget, scenarios};

use crate::show;

pub(crate) fn scenarios() -> Vec<Scenario> {
    scenarios![
        tab_reaches_every_control_in_order,
        arrows_walk_the_tabs,
        a_source_opens_and_gives_the_focus_back,
        the_close_button_gives_the_focus_back,
        every_row_opens_its_source,
        show_all_shows_all,
    ]
}

/// The names of what the widget should let Tab stop at, in document order.
async fn controls(widget: &Widget<'_>) -> Result<Vec<String>> {
    widget
        .script(
            "const found = root.querySelectorAll('a[href], button:not(:disabled), select, input, summary, [tabindex]');
            return [...found].filter((e) => probe.shown(e) && e.tabIndex >= 0).map((e) => probe.name(e));",
        )
        .await
}

async fn tab_reaches_every_control_in_order(stage: &Stage) -> Result<()> {
    for path in ["/?view=board", "/?view=counter", "/?view=leaderboard", "/?view=honours", "/?view=badge"] {
        let widget = show(stage, path).await?;
        let controls = controls(&widget).await?;
        assert!(!controls.is_empty(), "{path}");
        let stops = stage.page.tab_stops().await?;
        let names: Vec<&str> = stops.iter().map(|stop| stop.name.as_str()).collect();
        let in_order = names.windows(controls.len()).any(|stops| stops == controls);
        assert!(in_order, "{path}: the controls {controls:?} are not all among the stops {names:?}");
        for stop in &stops {
            assert!(stop.ring, "{path}: nobody sees the focus of {stop}");
            assert!(!stop.name.is_empty(), "{path}: {stop} has no name");
        }
    }
    Ok(())
}

async fn arrows_walk_the_tabs(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?as-of=2022-04-14").await?;
    let focus = stage.page.tab_to("tab").await?;
    assert!(focus.name == "Counter" && focus.role == "tab", "{focus}");
    let walk = [
        (Key::Right, "Leaderboard", "row"),
        (Key::Right, "Milestones & awards", "entry"),
        (Key::Right, "Counter", "remaining"),
        (Key::Left, "Milestones & awards", "entry"),
        (Key::Home, "Counter", "remaining"),
        (Key::End, "Milestones & awards", "entry"),
        (Key::Left, "Leaderboard", "row"),
    ];
    for (key, name, part) in walk {
        stage.page.press(key).await?;
        widget.see(part, "").await?;
        let focus = stage.page.focus().await?.unwrap();
        assert!(focus.name.starts_with(name) && focus.ring, "{name}: {focus}");
    }
    // One stop for all tabs: the next is the panel, or what is in it.
    stage.page.press(Key::Tab).await?;
    let focus = stage.page.focus().await?.unwrap();
    assert!(!focus.is_part("tab"), "{focus}");
    Ok(())
}

async fn a_source_opens_and_gives_the_focus_back(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?view=counter&artist=bts&threshold=100M&as-of=2022-04-14").await?;
    let source = stage.page.tab_to("source").await?;
    stage.page.press(Key::Enter).await?;
    widget.see("panel", "Sportskeeda").await?;
    let inside: bool = stage.page.value("Boolean(probe.active().closest('dialog'))").await?;
    assert!(inside, "the focus stays outside of the dialog");
    stage.page.press(Key::Escape).await?;
    widget.see_no("panel").await?;
    assert_eq!(stage.page.focus().await?.map(|focus| focus.id), Some(source.id));
    Ok(())
}

async fn the_close_button_gives_the_focus_back(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?view=counter&artist=bts&threshold=100M&as-of=2022-04-14").await?;
    let source = stage.page.tab_to("source").await?;
    stage.page.press(Key::Space).await?;
    widget.see("panel", "Sportskeeda").await?;
    if !stage.page.focus().await?.is_some_and(|focus| focus.is_part("close")) {
        stage.page.tab_to("close").await?;
    }
    stage.page.press(Key::Enter).await?;
    widget.see_no("panel").await?;
    assert_eq!(stage.page.focus().await?.map(|focus| focus.id), Some(source.id));
    Ok(())
}

async fn every_row_opens_its_source(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?view=leaderboard&as-of=2022-04-14").await?;
    for streams in ["1.32B", "836M", "835M"] {
        stage.page.tab_to_named("source", streams).await?;
        stage.page.press(Key::Enter).await?;
        widget.see("panel", streams).await?;
        stage.page.press(Key::Escape).await?;
        widget.see_no("panel").await?;
    }
    Ok(())
}

async fn show_all_shows_all(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?view=leaderboard&limit=3").await?;
    assert_eq!(widget.rows().await?.len(), 3);
    let focus = stage.page.tab_to("more").await?;
    stage.page.press(Key::Enter).await?;
    widget.see("more", "fewer").await?;
    let rows = widget.rows().await?;
    assert!(focus.name.contains(&rows.len().to_string()) && rows.len() > 3, "{focus}: {} rows", rows.len());
    Ok(())
}
