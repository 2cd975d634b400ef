//! The harness on fixture pages of its own: what the scenarios of the site rely on.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a wrong index or a failed unwrap is a failed test")]

mod axe;
mod keys;
mod reading;
mod recorder;
mod server;
mod system;

use std::process::ExitCode;

fn main() -> ExitCode {
    let scenarios = [
        server::scenarios(),
        recorder::scenarios(),
        reading::scenarios(),
        keys::scenarios(),
        axe::scenarios(),
        system::scenarios(),
    ];
    milestream_e2e::run(scenarios.into_iter().flatten().collect(), false)
}
