//! The built site in a browser, through the `WebDriver` protocol.

use std::path::Path;

use anyhow::Result;

use super::tally::Tally;
use crate::engine::Engine;
use crate::process;
use crate::project::Project;

/// Runs the ring in one engine; `axe` is the script that looks for barriers.
///
/// # Errors
/// When Cargo cannot be started.
pub(crate) fn run(project: &Project, engine: Engine, driver: &Path, axe: &Path) -> Result<Tally> {
    let variable = match engine {
        Engine::Chromium => "MILESTREAM_CHROMEDRIVER",
        Engine::Firefox => "MILESTREAM_GECKODRIVER",
        Engine::Webkit => "MILESTREAM_WEBKITDRIVER",
    };
    let mut cargo = process::cargo();
    cargo.current_dir(&project.root).args(["test", "--package", "milestream-e2e", "--no-fail-fast"]);
    cargo
        .env("MILESTREAM_ENGINE", engine.name())
        .env("MILESTREAM_DIST", project.dist())
        .env("MILESTREAM_AXE", axe)
        .env(variable, driver);
    Tally::of(&mut cargo)
}
