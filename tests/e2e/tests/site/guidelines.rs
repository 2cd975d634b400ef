//! axe finds nothing, per view, theme and state.

use anyhow::Result;
use milestream_e2e::{Checks, Rule, Scenario, Stage, scenarios};

use crate::{show, widget};

const VIEWS: [&str; 6] = ["board", "counter", "leaderboard", "honours", "race", "badge"];
const THEMES: [&str; 2] = ["light", "dark"];
const NAMED: [&str; 5] = ["paper", "stage", "neon", "pastel", "print"];

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
            Box::pin(tabs_and_panel(stage, theme, Checks::All))
        })
    });
    let named = NAMED.iter().flat_map(|name| THEMES.iter().map(move |form| format!("{name}-{form}"))).map(|theme| {
        Scenario::new(format!("{}::{theme}", module_path!()), move |stage| {
            Box::pin(a_named_theme(stage, theme.clone()))
        })
    });
    ready.chain(failed).chain(others).chain(named).chain(scenarios![an_empty_state, the_page_in_arabic]).collect()
}

/// The views of a named theme, the contrast of what is painted in its accent, and its edges at 320 pixels.
async fn a_named_theme(stage: &Stage, theme: String) -> Result<()> {
    tabs_and_panel(stage, &theme, Checks::Contrast).await?;
    let widget = show(stage, &format!("/?view=counter&artist=bts&threshold=100M&goal=200&theme={theme}")).await?;
    // axe does not tell the ground of a text within or before a drawing. It is that of all the others.
    let hide = "for (const drawing of root.querySelectorAll('.ring, .plot')) drawing.style.visibility = 'hidden'; return null;";
    widget.script::<Option<()>>(hide).await?;
    stage.page.see_no_axe_findings_of(Checks::Contrast).await?;
    stage.page.resize(320, 800).await?;
    let widget = show(stage, &format!("/?view=leaderboard&theme={theme}")).await?;
    assert!(
        !stage.page.value::<bool>("document.documentElement.scrollWidth > innerWidth").await?,
        "{theme} is too wide"
    );
    let contrast: f64 = widget.script(CONTRAST_OF_A_RANK).await?;
    assert!(contrast >= 3.0, "a rank of {theme} has a contrast of {contrast:.2}");
    Ok(())
}

/// As the engine paints the accent and the ground of a theme.
const CONTRAST_OF_A_RANK: &str = "
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const luminance = (color) => {
        context.fillStyle = color;
        context.fillRect(0, 0, 1, 1);
        const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((c) => c / 255).map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const widget = root.querySelector('.widget');
    const pair = [getComputedStyle(widget).backgroundColor, getComputedStyle(root.querySelector('.rank.first > [part~=rank]')).color];
    const [low, high] = pair.map(luminance).sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);";

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

async fn tabs_and_panel(stage: &Stage, theme: &str, checks: Checks) -> Result<()> {
    let widget = show(stage, &format!("/?view=board&theme={theme}")).await?;
    for (tab, part) in [("Leaderboard", "row"), ("Milestones & awards", "entry")] {
        widget.click_where("tab", &format!("e.textContent.startsWith('{tab}')")).await?;
        widget.see(part, "").await?;
        stage.page.see_no_axe_findings_of(checks).await?;
    }
    widget.click("source").await?;
    widget.see("panel", "").await?;
    stage.page.see_no_axe_findings_of(checks).await
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
