//! The table of what a run has proved, made from the run itself.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use milestream_e2e::{Assets, Kind};
use serde_json::{Value, json};

const ENGINES: [Kind; 3] = [Kind::Chromium, Kind::Firefox, Kind::Webkit];

/// What became of a page in this engine.
#[derive(Clone, Debug)]
pub(crate) enum Fate {
    /// It failed, or never came to its end.
    Open,
    /// So many assertions hold.
    Proved(u64),
    /// It does not hold in this engine or cannot be seen there, for this reason.
    Unproved(&'static str),
}

struct Run {
    engine: Option<Kind>,
    fates: BTreeMap<String, Fate>,
    figures: Vec<String>,
}

static RUN: Mutex<Run> = Mutex::new(Run { engine: None, fates: BTreeMap::new(), figures: Vec::new() });

/// Notes what became of a page.
pub(crate) fn note(engine: Kind, page: &str, fate: Fate) {
    let mut run = RUN.lock().unwrap_or_else(PoisonError::into_inner);
    run.engine = Some(engine);
    run.fates.insert(page.to_owned(), fate);
}

/// Notes something that was measured.
pub(crate) fn figure(line: String) {
    RUN.lock().unwrap_or_else(PoisonError::into_inner).figures.push(line);
}

/// Prints the pages with their assertions: this engine's, and those of other engines that ran on the same build.
#[allow(clippy::print_stdout, reason = "the table is what the run is asked for")]
pub(crate) fn print() {
    let run = RUN.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(engine) = run.engine else { return };
    let build = Assets::read().and_then(|assets| assets.fingerprint()).unwrap_or_default();
    let mut columns = BTreeMap::from([(engine.name(), cells(&run.fates))]);
    for other in ENGINES {
        let results = fs::read(file(other)).ok().and_then(|bytes| serde_json::from_slice::<Value>(&bytes).ok());
        if let Some(results) = results.filter(|results| other != engine && results["build"] == build) {
            columns.insert(other.name(), serde_json::from_value(results["cells"].clone()).unwrap_or_default());
        }
    }
    println!("page | {}", columns.keys().copied().collect::<Vec<_>>().join(" | "));
    for page in run.fates.keys() {
        let cells = columns.values().map(|cells| cells.get(page).map_or("not run", String::as_str));
        println!("{page} | {}", cells.collect::<Vec<_>>().join(" | "));
    }
    let proved: Vec<u64> =
        run.fates.values().filter_map(|f| if let Fate::Proved(n) = f { Some(*n) } else { None }).collect();
    println!("{engine}: {} pages proved with {} assertions", proved.len(), proved.iter().sum::<u64>());
    for line in &run.figures {
        println!("figure: {line}");
    }
    let results = json!({ "build": build, "cells": cells(&run.fates) });
    // The other engines' runs only lose a column when it cannot be kept.
    let _ = fs::write(file(engine), results.to_string());
}

fn cells(fates: &BTreeMap<String, Fate>) -> BTreeMap<String, String> {
    let cell = |fate: &Fate| match fate {
        Fate::Open => "open".to_owned(),
        Fate::Proved(assertions) => format!("proved ({assertions})"),
        Fate::Unproved(reason) => format!("not proved: {reason}"),
    };
    fates.iter().map(|(page, fate)| (page.clone(), cell(fate))).collect()
}

fn file(engine: Kind) -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("zoo-{engine}.json"))
}
