//! `cargo xtask sizes`: what the built site weighs.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::project::Project;
use crate::site::budget;
use crate::site::size_report::SizeReport;

/// Prints what dist/ weighs.
///
/// # Errors
/// When the site is not built.
pub(crate) fn run(project: &Project) -> Result<()> {
    print(project, &project.dist())
}

/// Prints what the site in `folder` weighs, and leaves the same in `sizes.json` of the target folder.
///
/// # Errors
/// When a file of the site is missing.
pub(crate) fn print(project: &Project, folder: &Path) -> Result<()> {
    let weight = weigh(project, folder)?;
    print!("{}", weight.table());
    let report = project.target.join("sizes.json");
    let text = serde_json::to_string_pretty(&weight.json())?;
    fs::write(&report, text + "\n").with_context(|| format!("writing {}", report.display()))
}

/// Holds what dist/ weighs against its budget.
///
/// # Errors
/// When the site is not built or weighs more.
pub(crate) fn gate(project: &Project) -> Result<()> {
    budget::hold(&weigh(project, &project.dist())?)
}

fn weigh(project: &Project, folder: &Path) -> Result<SizeReport> {
    SizeReport::of(folder, &project.build_dir().join("milestream.css"), &project.target.join("compressed.json"))
}
