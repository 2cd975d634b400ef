//! On a phone nothing is cut off, scrolled sideways or too small to read.

use anyhow::Result;
use milestream_e2e::{Scenario, Stage, scenarios};

use crate::widget;

const VIEWS: [&str; 5] = ["board", "counter", "leaderboard", "honours", "badge"];

pub(crate) fn scenarios() -> Vec<Scenario> {
    let widths = [320, 360].into_iter().flat_map(|width| VIEWS.iter().map(move |view| (width, *view)));
    let each = widths.map(|(width, view)| {
        Scenario::new(format!("{}::{view}_at_{width}", module_path!()), move |stage| {
            Box::pin(a_view(stage, view, width))
        })
    });
    each.chain(scenarios![an_open_source_fits, an_error_fits]).collect()
}

/// Elements of the widget that reach beyond the screen's sides, and texts below 12 pixels. A text of
/// no size at all is one that only screen readers are meant to have.
const UNREADABLE: &str = "
    const shown = [...root.querySelectorAll('*')].filter((e) => probe.shown(e) && !probe.clipped(e, e));
    const described = (e) => `${e.localName}.${e.className} ${e.textContent.trim().slice(0, 30)}`;
    const beyond = shown.filter((e) => {
        const { left, right } = e.getBoundingClientRect();
        return left < -0.5 || right > document.documentElement.clientWidth + 0.5;
    });
    const small = shown.filter((e) => [...e.childNodes].some((node) => node.nodeType === 3 && node.data.trim())
        && parseFloat(getComputedStyle(e).fontSize) > 0 && parseFloat(getComputedStyle(e).fontSize) < 12);
    return [...beyond.map((e) => `beyond the side: ${described(e)}`), ...small.map((e) => `too small: ${described(e)}`)];";

async fn see_all_readable(stage: &Stage) -> Result<()> {
    let sideways = stage.page.sideways_scroll().await?;
    assert!(sideways < 1.0, "the page scrolls {sideways} px sideways");
    assert_eq!(widget(stage).script::<Vec<String>>(UNREADABLE).await?, [""; 0]);
    Ok(())
}

async fn a_view(stage: &Stage, view: &str, width: u32) -> Result<()> {
    stage.open_framed(&format!("/?view={view}"), width, 700).await?;
    widget(stage).wait_for_state("ready").await?;
    see_all_readable(stage).await?;
    stage.page.see_no_axe_findings().await
}

async fn an_open_source_fits(stage: &Stage) -> Result<()> {
    stage.open_framed("/?view=leaderboard&as-of=2022-04-14", 320, 700).await?;
    widget(stage).wait_for_state("ready").await?;
    widget(stage).click("source").await?;
    widget(stage).see("panel", "Sportskeeda").await?;
    see_all_readable(stage).await
}

async fn an_error_fits(stage: &Stage) -> Result<()> {
    stage.open_framed("/?src=none.json", 320, 700).await?;
    widget(stage).see("error", "").await?;
    see_all_readable(stage).await
}
