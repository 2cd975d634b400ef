//! The browser's system is what a scenario asks for.

use anyhow::Result;
use milestream_e2e::{Motion, Rule, Scenario, Scheme, Stage, System, Zone, scenarios};

pub(crate) fn scenarios() -> Vec<Scenario> {
    let other = System { scheme: Scheme::Dark, motion: Motion::Reduced, ..System::default() };
    let zone = |zone| System { zone, ..System::default() };
    [
        (
            System::default(),
            scenarios![the_usual_system_is_light_english_and_moving, letters_are_as_wide_on_every_machine],
        ),
        (other, scenarios![the_other_system_is_dark_and_still]),
        (zone(Zone::Seoul), scenarios![the_clock_stands_in_seoul]),
        (zone(Zone::LosAngeles), scenarios![the_clock_stands_in_los_angeles]),
    ]
    .into_iter()
    .flat_map(|(system, scenarios)| scenarios.into_iter().map(move |scenario| scenario.under(system)))
    .collect()
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

/// The zone, and the day of the month there when it is three o'clock on 28 November in Greenwich.
async fn clock(stage: &Stage) -> Result<(String, u32)> {
    ask(stage).await?;
    let script = "[Intl.DateTimeFormat().resolvedOptions().timeZone, new Date(Date.UTC(2026, 10, 28, 3)).getDate()]";
    stage.page.value(script).await
}

async fn the_clock_stands_in_seoul(stage: &Stage) -> Result<()> {
    assert_eq!(clock(stage).await?, ("Asia/Seoul".to_owned(), 28));
    Ok(())
}

async fn the_clock_stands_in_los_angeles(stage: &Stage) -> Result<()> {
    assert_eq!(clock(stage).await?, ("America/Los_Angeles".to_owned(), 27));
    Ok(())
}

/// What the fonts say about these letters, at 100 pixels: another font, or another hint to its letters, is wider or narrower.
async fn letters_are_as_wide_on_every_machine(stage: &Stage) -> Result<()> {
    const SANS: f64 = 1027.3;
    const SERIF: f64 = 1149.9;
    const MONO: f64 = 1204.1;
    let page = "<!doctype html><html lang=\"en\"><title>Fonts</title><span>Mil1Mil1Mil1Mil1Mil1</span>";
    stage.site.set("/", Rule::page(page));
    stage.open("/").await?;
    for (family, width) in [
        ("sans-serif", SANS),
        ("system-ui", SANS),
        ("Arial", SANS),
        ("'Liberation Sans', Helvetica", SANS),
        ("serif", SERIF),
        ("'Times New Roman'", SERIF),
        ("monospace", MONO),
        ("'Courier New'", MONO),
    ] {
        let script = format!(
            "(() => {{ const span = document.querySelector('span'); span.style.font = `100px ${{{family:?}}}`;
            return span.getBoundingClientRect().width; }})()"
        );
        let measured: f64 = stage.page.value(&script).await?;
        // WebKitGTK sets each letter on whole pixels.
        assert!((measured - width).abs() < 5.0, "{family}: {measured} pixels, {width} in DejaVu");
    }
    Ok(())
}
