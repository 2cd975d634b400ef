//! `cargo xtask bench`: the leaderboard beside table libraries, measured in one run; or the roll of a counter.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use super::{build, chromium};
use crate::cli::Measured;
use crate::process;
use crate::project::Project;
use crate::tools::{Cache, Node};

/// Each is a page of its own; what they share is bundled into each.
const PAGES: [&str; 6] = ["milestream.js", "datatables.js", "tabulator.js", "ag-grid.js", "tanstack.jsx", "floor.js"];

/// Measures, and writes docs/bench.md where nothing is left out, or docs/roll.md.
///
/// # Errors
/// When a tool is missing and cannot be brought, the site does not build, or a page does not show what it should.
pub(crate) fn run(project: &Project, wanted: &Measured) -> Result<()> {
    let (driver, cache) = chromium::driver()?;
    build::run(project, None, None)?;
    let mut cargo = chromium::program(project, "milestream-bench", &driver, &project.dist());
    if wanted.roll {
        cargo.env("MILESTREAM_BENCH_ROLL", "1").env("MILESTREAM_BENCH_REPORT", project.root.join("docs/roll.md"));
    } else {
        let pages = project.target.join("bench");
        bundle(project, &cache, &pages)?;
        if wanted.cold {
            cargo.env("MILESTREAM_BENCH_COLD", "1");
        }
        if let Some(before) = &wanted.before {
            cargo.env("MILESTREAM_BENCH_BEFORE", std::path::absolute(before)?);
        }
        cargo.env("MILESTREAM_BENCH_PAGES", pages).env("MILESTREAM_BENCH_REPORT", project.root.join("docs/bench.md"));
    }
    if let Some(rounds) = wanted.rounds {
        cargo.env("MILESTREAM_BENCH_ROUNDS", rounds.to_string());
    }
    if let Some(only) = &wanted.only {
        cargo.env("MILESTREAM_BENCH_ONLY", only);
    }
    process::run(&mut cargo)
}

/// Bundles the pages as their libraries' users would for production.
fn bundle(project: &Project, cache: &Cache, pages: &Path) -> Result<()> {
    let sources = project.root.join("xtask/bench/pages");
    let esbuild = Node::ensure(project, cache)?;
    let peers = Node::peers(project, cache)?;
    fs::create_dir_all(pages)?;
    fs::copy(sources.join("common.css"), pages.join("common.css")).context("reading common.css")?;
    let mut command: Command = esbuild.program("esbuild");
    command
        .args(["--bundle", "--minify", "--format=iife", "--jsx=automatic", "--log-level=warning"])
        .args(["--legal-comments=none", "--define:process.env.NODE_ENV=\"production\""])
        .arg(format!("--outdir={}", pages.display()))
        .args(PAGES.map(|page| sources.join(page)))
        // The libraries lie in the user's cache, not above the pages.
        .env("NODE_PATH", peers.modules());
    process::run(&mut command)
}
