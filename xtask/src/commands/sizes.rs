//! `cargo xtask sizes`: what the built site weighs.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::project::Project;
use crate::site::size_report::SizeReport;
use crate::site::{budget, modules};

/// Prints what dist/ weighs, or, by module, which modules the program's code is of.
///
/// # Errors
/// When the site is not built.
pub(crate) fn run(project: &Project, is_by_module: bool) -> Result<()> {
    if is_by_module {
        print!("{}", modules::read(project)?);
        return Ok(());
    }
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
    budget::check(&weigh(project, &project.dist())?)
}

fn weigh(project: &Project, folder: &Path) -> Result<SizeReport> {
    SizeReport::of(folder, &project.build_dir().join("milestream.css"), &project.target.join("compressed.json"))
}
