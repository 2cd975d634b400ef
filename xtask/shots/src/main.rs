//! The pictures of the documentation, from the built site in Chromium: `cargo xtask shots`.
#![allow(clippy::print_stdout, reason = "a command speaks on its standard output")]

mod palette;
mod shot;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use anyhow::{Context, Result};
use milestream_e2e::{Motion, Rule, Scenario, Stage, System, exit_code, play_alone};
use serde_json::json;

use shot::{SCALE, Shot};

fn main() -> ExitCode {
    exit_code(run())
}

fn run() -> Result<()> {
    let docs = env::var_os("MILESTREAM_DOCS").context("set MILESTREAM_DOCS: `cargo xtask shots` does")?;
    let docs = PathBuf::from(docs);
    // A picture shows where a number comes to rest.
    let still = System { motion: Motion::Reduced, ..System::default() };
    let scenario = Scenario::new("shots", move |stage| {
        let docs = docs.clone();
        Box::pin(async move { take_all(stage, &docs).await })
    });
    play_alone(&scenario.under(still))
}

async fn take_all(stage: &Stage, docs: &Path) -> Result<()> {
    let folder = docs.join("pictures");
    // One that is no longer made does not stay.
    if folder.exists() {
        fs::remove_dir_all(&folder).context("docs/pictures cannot be emptied")?;
    }
    fs::create_dir_all(&folder)?;
    let mut bytes = 0;
    for shot in shot::all() {
        let picture = take(stage, &shot).await.with_context(|| shot.name())?;
        println!("{}: {} bytes", shot.name(), picture.len());
        bytes += picture.len();
        fs::write(folder.join(shot.name()), picture)?;
    }
    fs::write(docs.join("milestream.png"), take(stage, &shot::head()).await?)?;
    println!("all of docs/pictures: {bytes} bytes");
    Ok(())
}

/// The page as wide as the picture, and as high as what it shows.
async fn take(stage: &Stage, shot: &Shot) -> Result<Vec<u8>> {
    let page = &stage.page;
    stage.site.set("/shot.html", Rule::page(shot.page()));
    let screen = async |height: u32| {
        let metrics = json!({ "width": shot.width, "height": height, "deviceScaleFactor": SCALE, "mobile": false });
        page.devtools("Emulation.setDeviceMetricsOverride", metrics).await
    };
    screen(900).await?;
    stage.open("/shot.html").await?;
    page.widget("mile-stream").wait_for_state("ready").await?;
    screen(page.value("Math.ceil(document.body.getBoundingClientRect().height)").await?).await?;
    palette::reduced(&page.picture().await?)
}
