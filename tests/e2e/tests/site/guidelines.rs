//! axe finds nothing, per view, theme and state.

use anyhow::Result;
use milestream_e2e::{Rule, Scenario, Stage, scenarios};

use crate::{show, widget};

const VIEWS: [&str; 5] = ["board", "counter", "leaderboard", "honours", "badge"];
const THEMES: [&str; 2] = ["light", "dark"];

pub(crate) fn scenarios() -> Vec<Scenario> {
    let pages = THEMES.iter().flat_map(|theme| VIEWS.iter().map(move |view| (*theme, *view)));
    let ready = pages.clone().map(|(theme, view)| {
        Scenario::new(format!("{}::{view}_{theme}_ready", module_path!()), move |stage| {
            Box::pin(a_shown_view(stage, view, theme))
        })
    });
    let failed = pages.map(|(theme, view)| {
        Scenario::new(format!("{}::{view}_{theme}_error", module_path!()), move |stage| {
            Box::pin(a_failed_view(stage, view, theme))
        })
    });
    let others = THEMES.iter().map(|theme| {
        Scenario::new(format!("{}::tabs_and_panel_{theme}", module_path!()), move |stage| {
            Box::pin(tabs_and_panel(stage, theme))
        })
    });
    ready.chain(failed).chain(others).chain(scenarios![an_empty_state, the_page_in_arabic]).collect()
}

async fn a_shown_view(stage: &Stage, view: &str, theme: &str) -> Result<()> {
    show(stage, &format!("/?view={view}&theme={theme}")).await?;
    stage.page.see_no_axe_findings().await
}

async fn a_failed_view(stage: &Stage, view: &str, theme: &str) -> Result<()> {
    stage.site.set("/none.json", Rule::failure(404));
    stage.open(&format!("/?view={view}&theme={theme}&src=none.json")).await?;
    widget(stage).see("error", "").await?;
    stage.page.see_no_axe_findings().await
}

async fn tabs_and_panel(stage: &Stage, theme: &str) -> Result<()> {
    let widget = show(stage, &format!("/?theme={theme}")).await?;
    for (tab, part) in [("Leaderboard", "row"), ("Milestones & awards", "entry")] {
        widget.click_where("tab", &format!("e.textContent === '{tab}'")).await?;
        widget.see(part, "").await?;
        stage.page.see_no_axe_findings().await?;
    }
    widget.click("source").await?;
    widget.see("panel", "").await?;
    stage.page.see_no_axe_findings().await
}

async fn an_empty_state(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?view=leaderboard&as-of=2001-01-01").await?;
    widget.see("empty", "").await?;
    stage.page.see_no_axe_findings().await
}

/// A page that runs from right to left, with numbers in the reader's language.
async fn the_page_in_arabic(stage: &Stage) -> Result<()> {
    stage.site.set("/", Rule::own().replace("<html lang=\"en\">", "<html lang=\"ar\" dir=\"rtl\">"));
    show(stage, "/?view=board").await?;
    let direction: String =
        stage.page.value("getComputedStyle(probe.parts(probe.root('mile-stream'), 'value')[0]).direction").await?;
    assert_eq!(direction, "rtl");
    stage.page.see_no_axe_findings().await
}
