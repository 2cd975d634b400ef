//! The leaderboard beside the usual table libraries, in one run on one machine: `cargo xtask bench`; with `--roll`, the
//! frames of a counter's roll.
//!
//! Figures depend on the machine, so this is no test and nothing fails by a time. Every contestant shows the same rows in
//! the same columns, each from a file in its own natural form, in turns, and medians are reported.
#![allow(clippy::print_stdout, reason = "a command speaks on its standard output")]
#![allow(clippy::indexing_slicing, reason = "lists of its own making; nobody's data")]

mod cold;
mod contestant;
mod files;
mod machine;
mod music;
mod report;
mod roll;
mod visit;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use std::{env, fs};

use anyhow::{Context, Result};
use milestream_e2e::{Frames, Scenario, System, exit_code, play_alone};

use contestant::Contestant;
use music::{Music, WORDS};
use visit::Visit;

/// How many tracks there are.
const LARGE: usize = 100_000;

fn main() -> ExitCode {
    exit_code(run())
}

fn run() -> Result<()> {
    let setting = |name: &str| env::var_os(name).with_context(|| format!("set {name}: `cargo xtask bench` does"));
    let report = PathBuf::from(setting("MILESTREAM_BENCH_REPORT")?);
    let number = |name: &str, usual| env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual);
    let rounds: usize = number("MILESTREAM_BENCH_ROUNDS", 5);
    if env::var_os("MILESTREAM_BENCH_ROLL").is_some() {
        return measure_roll(report, rounds);
    }
    let pages = PathBuf::from(setting("MILESTREAM_BENCH_PAGES")?);
    let only = env::var("MILESTREAM_BENCH_ONLY").unwrap_or_default();
    if env::var_os("MILESTREAM_BENCH_COLD").is_some() {
        let dist = PathBuf::from(setting("MILESTREAM_DIST")?);
        return measure_cold(report, rounds, dist, pages, only);
    }
    let contestants: Arc<Vec<Contestant>> =
        Arc::new(contestant::all().into_iter().filter(|one| one.page.contains(&only)).collect());
    let (small, large) = (Arc::new(Music::of(WORDS)), Arc::new(Music::of(LARGE)));

    let system = System { frames: Frames::Unbound, ..System::default() };
    let is_partial = !only.is_empty();
    let scenario = Scenario::new("bench", move |stage| {
        let (contestants, small, large) = (Arc::clone(&contestants), Arc::clone(&small), Arc::clone(&large));
        let (pages, report) = (pages.clone(), report.clone());
        Box::pin(async move {
            stage.page.allow(Duration::from_mins(3)).await?;
            for contestant in contestants.iter() {
                contestant.serve(&stage.site, &pages, &small, &large)?;
            }
            let mut visits: Vec<Vec<Visit>> = contestants.iter().map(|_| Vec::new()).collect();
            for round in 1..=rounds {
                for (contestant, visits) in contestants.iter().zip(&mut visits) {
                    let visit = visit::visit(stage, contestant, &small, &large).await;
                    let visit = visit.with_context(|| contestant.name.to_owned())?;
                    println!("round {round} of {rounds}, {}: {visit}", contestant.name);
                    visits.push(visit);
                }
            }
            let text = report::text(&contestants, &visits, &machine::of(stage).await?, rounds);
            println!("\n{text}");
            // A run of some contestants is for whoever works on one of them.
            if !is_partial {
                // What `--cold` has written stays.
                let known = fs::read_to_string(&report).unwrap_or_default();
                let cold = known
                    .split_once(cold::MARK)
                    .map_or_else(String::new, |(_, cold)| format!("\n{}{cold}", cold::MARK));
                fs::write(&report, text + &cold).with_context(|| format!("{} cannot be written", report.display()))?;
            }
            Ok(())
        })
    });
    play_alone(&scenario.under(system))
}

/// Bound to a display, as a reader's browser is.
fn measure_cold(report: PathBuf, rounds: usize, dist: PathBuf, pages: PathBuf, only: String) -> Result<()> {
    let before = env::var_os("MILESTREAM_BENCH_BEFORE").map(PathBuf::from);
    play_alone(&Scenario::new("cold", move |stage| {
        let (report, dist, before, pages) = (report.clone(), dist.clone(), before.clone(), pages.clone());
        let only = only.clone();
        Box::pin(async move {
            stage.page.allow(Duration::from_mins(2)).await?;
            cold::measure(stage, rounds, &dist, before.as_deref(), &pages, &only, &report).await
        })
    }))
}

/// As a screen shows it: bound to a display.
fn measure_roll(report: PathBuf, rounds: usize) -> Result<()> {
    play_alone(&Scenario::new("roll", move |stage| {
        let report = report.clone();
        Box::pin(async move {
            stage.page.allow(Duration::from_mins(1)).await?;
            let text = roll::report(stage, rounds, &machine::of(stage).await?).await?;
            println!("\n{text}");
            fs::write(&report, text).with_context(|| format!("{} cannot be written", report.display()))
        })
    }))
}
