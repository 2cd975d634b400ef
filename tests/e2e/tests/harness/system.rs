//! The browser's system is what a scenario asks for.

use anyhow::Result;
use milestream_e2e::{Motion, Rule, Scenario, Scheme, Stage, System, scenarios};

pub(crate) fn scenarios() -> Vec<Scenario> {
    let usual = scenarios![the_usual_system_is_light_english_and_moving];
    let other = System { scheme: Scheme::Dark, motion: Motion::Reduced, ..System::default() };
    let others = scenarios![the_other_system_is_dark_and_still];
    usual.into_iter().chain(others.into_iter().map(|scenario| scenario.under(other))).collect()
}

const ASK: &str = "[matchMedia('(prefers-color-scheme: dark)').matches,
    matchMedia('(prefers-reduced-motion: reduce)').matches,
    new Intl.NumberFormat(undefined, { notation: 'compact', maximumFractionDigits: 2 }).format(1320000000),
    Intl.DateTimeFormat().resolvedOptions().timeZone]";

async fn ask(stage: &Stage) -> Result<(bool, bool, String, String)> {
    stage.site.set("/", Rule::page("<!doctype html><html lang=\"en\"><title>System</title>"));
    stage.open("/").await?;
    stage.page.value(ASK).await
}

async fn the_usual_system_is_light_english_and_moving(stage: &Stage) -> Result<()> {
    assert_eq!(ask(stage).await?, (false, false, "1.32B".to_owned(), "UTC".to_owned()));
    Ok(())
}

async fn the_other_system_is_dark_and_still(stage: &Stage) -> Result<()> {
    assert_eq!(ask(stage).await?, (true, true, "1.32B".to_owned(), "UTC".to_owned()));
    Ok(())
}
