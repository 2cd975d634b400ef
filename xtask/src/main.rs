//! `cargo xtask`: the commands of this repository. `cargo xtask help` lists them.
#![allow(clippy::print_stdout, reason = "a command speaks on its standard output")]

mod cli;

mod commands {
    mod quick;
    pub(crate) mod serve;

    pub(crate) mod build;
    pub(crate) mod finish;
    pub(crate) mod package;
    pub(crate) mod release;
    pub(crate) mod sizes;

    pub(crate) mod test;

    pub(crate) mod bench;
    mod chromium;
    pub(crate) mod demo;
    pub(crate) mod profile;
    pub(crate) mod shots;
    pub(crate) mod warehouse;

    pub(crate) mod words;

    pub(crate) mod ci;
}

/// What a command needs beyond Cargo, brought once per machine.
mod tools {
    pub(crate) mod browsers;
    mod cache;
    mod cargo_tool;
    mod missing;
    pub(crate) mod npm;
    mod rust;

    pub(crate) use cache::Cache;
    pub(crate) use cargo_tool::{CARGO_CYCLONEDX, GECKODRIVER, TRUNK, WASM_BINDGEN};
    pub(crate) use missing::Missing;
    pub(crate) use npm::Node;
    pub(crate) use rust::{Part, ensure as ensure_rust};
}

/// The suites of tests, and the sum of their results.
mod suites {
    pub(crate) mod circles;
    mod counts;
    pub(crate) mod e2e;
    pub(crate) mod host_apps;
    pub(crate) mod hosts;
    pub(crate) mod native;
    mod report;
    mod selection;
    pub(crate) mod trunk;
    pub(crate) mod web;

    pub(crate) use report::Report;
    pub(crate) use selection::{Selection, Suite};
}

/// How the site is made.
mod site {
    pub(crate) mod bindgen;
    pub(crate) mod budget;
    pub(crate) mod bundle;
    pub(crate) mod compile;
    pub(crate) mod compiled;
    pub(crate) mod compression;
    pub(crate) mod facts;
    pub(crate) mod folder;
    pub(crate) mod host;
    pub(crate) mod modules;
    pub(crate) mod oembed;
    pub(crate) mod page;
    mod parted;
    /// What is changed in wasm-bindgen's output. Each change fails the build where it does not find what it knows.
    pub(crate) mod patch {
        pub(crate) mod calls;
        pub(crate) mod exports;
        mod files;
        pub(crate) mod imports;
        pub(crate) mod init;
        pub(crate) mod leftovers;
        pub(crate) mod natives;
        pub(crate) mod yew;
    }
    pub(crate) mod picture;
    pub(crate) mod release;
    pub(crate) mod retained;
    pub(crate) mod rust_flags;
    pub(crate) mod share_card;
    pub(crate) mod size_report;
    pub(crate) mod song_pages;
    pub(crate) mod split;
    pub(crate) mod stage;
    pub(crate) mod studio;
    pub(crate) mod types;
    pub(crate) mod wasm_opt;
    pub(crate) mod widget;
    pub(crate) mod words;
}

mod demo;
mod engine;
mod fingerprint;
mod package;
mod process;
mod progress;
mod project;
mod release;
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
        Command::Build { keep, host } => commands::build::run(&project, keep.as_deref(), host.as_deref())?,
        Command::Package { name, is_built, twice } => commands::package::run(&project, &name, is_built, twice)?,
        Command::Release { version, extent, has_passed_ci } => {
            commands::release::run(&project, &version, extent, has_passed_ci)?;
        }
        Command::Finish => commands::finish::run(&project)?,
        Command::Sizes { modules } => commands::sizes::run(&project, modules)?,
        Command::Test { selection, sudo } => return commands::test::run(&project, &selection, sudo),
        Command::Bench(wanted) => commands::bench::run(&project, &wanted)?,
        Command::Demo => commands::demo::run(&project)?,
        Command::Profile => commands::profile::run(&project)?,
        Command::Shots { words } => commands::shots::run(&project, words)?,
        Command::Circles => suites::circles::check(&project)?,
        Command::Warehouse { rows } => commands::warehouse::run(&project, rows)?,
        Command::Words { tables } => commands::words::run(&project, tables.as_deref())?,
        Command::Ci => return commands::ci::run(&project),
    }
    Ok(ExitCode::SUCCESS)
}
