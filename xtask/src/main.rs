//! `cargo xtask`: the commands of this repository. `cargo xtask help` lists them.
#![allow(clippy::print_stdout, reason = "a command speaks on its standard output")]

mod cli;

mod commands {
    pub(crate) mod serve;

    pub(crate) mod build;
    pub(crate) mod finish;
    pub(crate) mod sizes;

    pub(crate) mod test;

    pub(crate) mod bench;
    pub(crate) mod shots;

    pub(crate) mod ci;
}

/// Brings what a command needs, once per machine.
mod setup {
    pub(crate) mod browsers;
    mod cache;
    mod cargo_tool;
    mod node;
    mod rust;

    pub(crate) use cache::Cache;
    pub(crate) use cargo_tool::{TRUNK, WASM_BINDGEN};
    pub(crate) use node::Node;
    pub(crate) use rust::{Part, ensure as ensure_rust};
}

/// The rings of tests, and the sum of their results.
mod rings {
    pub(crate) mod e2e;
    pub(crate) mod hosts;
    pub(crate) mod native;
    mod report;
    mod selection;
    mod tally;
    pub(crate) mod web;

    pub(crate) use report::Report;
    pub(crate) use selection::{Ring, Selection};
}

/// What becomes of Trunk's output: the steps of `finish`.
mod site {
    pub(crate) mod budget;
    pub(crate) mod bundle;
    pub(crate) mod facts;
    pub(crate) mod guard;
    pub(crate) mod imports;
    mod join;
    pub(crate) mod keep;
    pub(crate) mod marks;
    pub(crate) mod natives;
    pub(crate) mod release;
    pub(crate) mod small;
    pub(crate) mod stage;
    pub(crate) mod start;
    pub(crate) mod studio;
    pub(crate) mod types;
    pub(crate) mod wasm;
    pub(crate) mod weight;
}

mod engine;
mod fingerprint;
mod process;
mod project;
#[cfg(test)]
mod scratch;

use std::process::ExitCode;

use anyhow::Result;

use cli::Command;
use project::Project;

fn main() -> ExitCode {
    run().unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}

fn run() -> Result<ExitCode> {
    let command = cli::parse(std::env::args_os())?;
    let project = Project::find()?;
    match command {
        Command::Help => print!("{}", cli::USAGE),
        Command::Serve { port } => commands::serve::run(&project, port)?,
        Command::Build { keep } => commands::build::run(&project, keep.as_deref())?,
        Command::Finish => commands::finish::run(&project)?,
        Command::Sizes => commands::sizes::run(&project)?,
        Command::Test(selection) => return commands::test::run(&project, &selection),
        Command::Bench(wanted) => commands::bench::run(&project, &wanted)?,
        Command::Shots => commands::shots::run(&project)?,
        Command::Ci => return commands::ci::run(&project),
    }
    Ok(ExitCode::SUCCESS)
}
