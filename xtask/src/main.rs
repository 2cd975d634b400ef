//! `cargo xtask`: the commands of this repository. `cargo xtask help` lists them.
#![allow(clippy::print_stdout, reason = "a command speaks on its standard output")]

mod cli;

mod commands {
    pub(crate) mod build;
    pub(crate) mod finish;
    pub(crate) mod serve;
    pub(crate) mod sizes;
}

/// Brings what a command needs, once per machine.
mod setup {
    mod cache;
    mod cargo_tool;
    mod node;
    mod rust;

    pub(crate) use cache::Cache;
    pub(crate) use cargo_tool::{TRUNK, WASM_BINDGEN};
    pub(crate) use node::Node;
    pub(crate) use rust::{Part, ensure as ensure_rust};
}

/// What becomes of Trunk's output: the steps of `finish`.
mod site {
    pub(crate) mod bundle;
    pub(crate) mod small;
    pub(crate) mod stage;
    pub(crate) mod wasm;
    pub(crate) mod weight;
}

mod fingerprint;
mod process;
mod project;

use std::process::ExitCode;

use anyhow::Result;

use cli::Command;
use project::Project;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let command = cli::parse(std::env::args_os())?;
    let project = Project::find()?;
    match command {
        Command::Help => {
            print!("{}", cli::USAGE);
            Ok(())
        }
        Command::Serve { port } => commands::serve::run(&project, port),
        Command::Build => commands::build::run(&project),
        Command::Finish => commands::finish::run(&project),
        Command::Sizes => commands::sizes::run(&project),
    }
}
