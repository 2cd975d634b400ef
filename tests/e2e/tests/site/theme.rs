//! The page and its widget are light or dark as the reader's system or the address says.

use anyhow::Result;
use milestream_e2e::{Scenario, Scheme, Stage, System, scenarios};

use crate::show;

pub(crate) fn scenarios() -> Vec<Scenario> {
    let light = scenarios![a_light_system_gives_a_light_page, a_dark_theme_overrides_a_light_system];
    let dark = scenarios![a_dark_system_gives_a_dark_page, a_light_theme_overrides_a_dark_system];
    let system = System { scheme: Scheme::Dark, ..System::default() };
    light.into_iter().chain(dark.into_iter().map(|scenario| scenario.under(system))).collect()
}

/// How light the page's ground and the widget's number are painted, from 0 to 1.
async fn lightness(stage: &Stage, path: &str) -> Result<(f64, f64)> {
    show(stage, path).await?;
    stage.page.see_no_axe_findings().await?;
    stage
        .page
        .value(
            "(() => {
                const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
                // The canvas knows every notation of a colour.
                const lightness = (color) => {
                    context.clearRect(0, 0, 1, 1);
                    context.fillStyle = color;
                    context.fillRect(0, 0, 1, 1);
                    const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
                    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
                };
                const [value] = probe.parts(probe.root('mile-stream'), 'value');
                return [lightness(getComputedStyle(document.documentElement).backgroundColor),
                    lightness(getComputedStyle(value).color)];
            })()",
        )
        .await
}

async fn see_light(stage: &Stage, path: &str) -> Result<()> {
    let (ground, number) = lightness(stage, path).await?;
    assert!(ground > 0.85 && number < 0.4, "ground {ground}, number {number}");
    Ok(())
}

async fn see_dark(stage: &Stage, path: &str) -> Result<()> {
    let (ground, number) = lightness(stage, path).await?;
    assert!(ground < 0.2 && number > 0.6, "ground {ground}, number {number}");
    Ok(())
}

async fn a_light_system_gives_a_light_page(stage: &Stage) -> Result<()> {
    see_light(stage, "/?view=board").await
}

async fn a_dark_theme_overrides_a_light_system(stage: &Stage) -> Result<()> {
    see_dark(stage, "/?view=board&theme=dark").await
}

async fn a_dark_system_gives_a_dark_page(stage: &Stage) -> Result<()> {
    see_dark(stage, "/?view=board").await
}

async fn a_light_theme_overrides_a_dark_system(stage: &Stage) -> Result<()> {
    see_light(stage, "/?view=board&theme=light").await
}
