//! The suite that needs no browser.

use anyhow::Result;

use super::counts::Counts;
use crate::process;
use crate::project::Project;

/// Runs all tests but those that drive a browser.
///
/// # Errors
/// When Cargo cannot be started.
pub(crate) fn run(project: &Project) -> Result<Counts> {
    let mut cargo = process::cargo();
    cargo.current_dir(&project.root).args(["test", "--workspace", "--exclude", "milestream-e2e", "--no-fail-fast"]);
    // The schema is checked against the types where both are compiled.
    cargo.args(["--features", "milestream-data/schema"]);
    Counts::of(&mut cargo)
}
