//! What a counter says beyond its number: ahead, close by, and over time.

use anyhow::Result;
use milestream_e2e::{Key, Scenario, Stage, Widget, scenarios};

use crate::{show, widget};

pub(crate) fn scenarios() -> Vec<Scenario> {
    let open = ["light", "dark"].into_iter().map(|theme| {
        Scenario::new(format!("{}::open_details_{theme}", module_path!()), move |stage| {
            Box::pin(open_details(stage, theme))
        })
    });
    open.chain(scenarios![
        what_lies_ahead_is_told_on_its_day,
        songs_that_are_close,
        a_point_of_the_line_opens_its_source,
        a_figure_of_the_table_opens_its_source_by_keyboard,
        open_details_fit_a_phone,
    ])
    .collect()
}

/// Opens the summaries, the outer before the inner.
async fn unfold(widget: &Widget<'_>) -> Result<()> {
    widget.script::<()>("for (const details of root.querySelectorAll('details')) details.open = true;").await
}

async fn what_lies_ahead_is_told_on_its_day(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?view=counter&song=seven&as-of=2023-11-02&deadline=2023-12-31").await?;
    let deadline = widget.see("deadline", "a day until December 31, 2023").await?;
    assert!(deadline.contains("suffices"), "{deadline}");
    let estimate = widget.see("estimate", "Estimate: 1.1B between").await?;
    assert!(estimate.contains("as from July 27, 2023 to November 2, 2023"), "{estimate}");
    // Three years later nobody can tell from the same counts.
    let widget = show(stage, "/?view=counter&song=seven&deadline=2023-12-31").await?;
    unfold(&widget).await?;
    widget.see("estimate", "the newest count is too old").await?;
    widget.see("deadline", "has passed").await?;
    Ok(())
}

async fn songs_that_are_close(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?view=counter&artist=bts&threshold=900M&as-of=2022-04-14").await?;
    unfold(&widget).await?;
    let near = widget.texts("near").await?;
    assert_eq!(near.len(), 2, "{near:?}");
    assert!(near[0].starts_with("Butter") && near[0].contains("64M to 900M"), "{near:?}");
    // The report of the 89 songs does not name the 11 that are close.
    let widget = show(stage, "/?view=counter&artist=bts&threshold=100M&as-of=2022-04-14").await?;
    widget.see_no("near").await
}

async fn a_point_of_the_line_opens_its_source(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?view=counter&song=fake-love").await?;
    unfold(&widget).await?;
    widget.see("chart", "").await?;
    let points: u32 = widget.script("return root.querySelectorAll('[part~=\"chart\"] [data-point]').length;").await?;
    assert_eq!(points, 6);
    // In the middle of the 690M that contradict an earlier report.
    widget
        .script::<()>(
            "const at = root.querySelectorAll('[data-point] .reach')[4]; at.scrollIntoView({ block: 'center' });
            const { left, top, width, height } = at.getBoundingClientRect();
            const hit = root.elementFromPoint(left + width / 2, top + height / 2);
            hit.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));",
        )
        .await?;
    let panel = widget.see("panel", "690M").await?;
    assert!(panel.contains("An earlier report said 700M+") && panel.contains("Sportskeeda"), "{panel}");
    Ok(())
}

async fn a_figure_of_the_table_opens_its_source_by_keyboard(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?view=counter&song=fake-love").await?;
    unfold(&widget).await?;
    let rows = widget.texts("observation").await?;
    assert_eq!(rows.len(), 6, "{rows:?}");
    widget.script::<()>("root.querySelectorAll('[part~=\"observation\"] button')[5].focus();").await?;
    stage.page.press(Key::Enter).await?;
    widget.see("panel", "184M+").await?;
    stage.page.press(Key::Escape).await?;
    widget.see_no("panel").await?;
    let focused: String = stage.page.value("probe.active().textContent").await?;
    assert_eq!(focused, "184M+");
    Ok(())
}

async fn open_details(stage: &Stage, theme: &str) -> Result<()> {
    for options in ["song=fake-love", "artist=bts&threshold=900M&as-of=2022-04-14", "song=seven"] {
        let widget = show(stage, &format!("/?view=counter&theme={theme}&{options}")).await?;
        unfold(&widget).await?;
        stage.page.see_no_axe_findings().await?;
    }
    Ok(())
}

async fn open_details_fit_a_phone(stage: &Stage) -> Result<()> {
    for song in ["fake-love", "seven", "dynamite"] {
        stage.open_framed(&format!("/?view=counter&song={song}"), 320, 700).await?;
        widget(stage).wait_for_state("ready").await?;
        unfold(&widget(stage)).await?;
        let sideways = stage.page.sideways_scroll().await?;
        assert!(sideways < 1.0, "{song}: the page scrolls {sideways} px sideways");
        stage.page.see_no_axe_findings().await?;
        stage.page.leave_frame().await?;
    }
    Ok(())
}
