//! The built site, as its reader meets it.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a wrong index or a failed unwrap is a failed test")]

mod board;
mod card;
mod contract;
mod counter;
mod dates;
mod faults;
mod finding;
mod forced_colors;
mod guidelines;
mod keyboard;
mod languages;
mod long;
mod narrow;
mod opened;
mod page;
mod pictures;
mod privacy;
mod race;
mod reading;
mod refresh;
mod roll;
mod studio;
mod tables;
mod theme;
mod views;

use std::process::ExitCode;

use anyhow::Result;
use milestream_e2e::{Stage, Widget};

fn main() -> ExitCode {
    let scenarios = [
        board::scenarios(),
        card::scenarios(),
        views::scenarios(),
        dates::scenarios(),
        faults::scenarios(),
        finding::scenarios(),
        forced_colors::scenarios(),
        keyboard::scenarios(),
        languages::scenarios(),
        refresh::scenarios(),
        long::scenarios(),
        guidelines::scenarios(),
        contract::scenarios(),
        counter::scenarios(),
        reading::scenarios(),
        roll::scenarios(),
        studio::scenarios(),
        privacy::scenarios(),
        race::scenarios(),
        narrow::scenarios(),
        opened::scenarios(),
        page::scenarios(),
        pictures::scenarios(),
        theme::scenarios(),
        tables::scenarios(),
    ];
    milestream_e2e::run(scenarios.into_iter().flatten().collect(), true)
}

/// The file of the bundled dataset in the built site.
const DATASET: &str = "/data/bts.json";
/// What widgets ask for that name no dataset: the same, compiled.
const BUNDLED: &str = "/data/bts.1.json";

/// The page's widget.
fn widget(stage: &Stage) -> Widget<'_> {
    stage.page.widget("mile-stream")
}

/// Opens a path of the site and waits until its widget shows the dataset.
async fn show<'a>(stage: &'a Stage, path: &str) -> Result<Widget<'a>> {
    stage.open(path).await?;
    // Beneath the tour it waits until it comes near.
    stage
        .page
        .script::<Option<()>>("document.querySelector('mile-stream')?.scrollIntoView(); return null;", vec![])
        .await?;
    let widget = widget(stage);
    widget.wait_for_state("ready").await?;
    Ok(widget)
}
