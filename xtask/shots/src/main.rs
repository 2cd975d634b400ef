//! The pictures of the documentation, from the built site in Chromium: `cargo xtask shots`.
#![allow(clippy::print_stdout, reason = "a command speaks on its standard output")]

mod palette;
mod shot;
mod words;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use anyhow::{Context, Result};
use milestream_e2e::{Motion, Scenario, Stage, System, exit_code, play_alone};

use shot::take;

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
        Box::pin(async move {
            let Some(fonts) = env::var_os("MILESTREAM_FONTS") else { return take_all(stage, &docs).await };
            let pages = env::var_os("MILESTREAM_WORDS").context("set MILESTREAM_WORDS, too")?;
            words::take_all(stage, Path::new(&fonts), &docs.join("pictures/words"), Path::new(&pages)).await
        })
    });
    play_alone(&scenario.under(still))
}

async fn take_all(stage: &Stage, docs: &Path) -> Result<()> {
    let folder = docs.join("pictures");
    fs::create_dir_all(&folder)?;
    // One that is no longer made does not stay.
    for file in fs::read_dir(&folder)? {
        let file = file?.path();
        if file.is_file() {
            fs::remove_file(file).context("docs/pictures cannot be emptied")?;
        }
    }
    let mut bytes = 0;
    for shot in shot::all() {
        let picture = take(stage, &shot).await.with_context(|| shot.name.clone())?;
        println!("{}: {} bytes", shot.name, picture.len());
        bytes += picture.len();
        fs::write(folder.join(shot.name), picture)?;
    }
    fs::write(docs.join("milestream.png"), take(stage, &shot::head()).await?)?;
    println!("all of docs/pictures: {bytes} bytes");
    Ok(())
}
