//! The built site in a browser, through the `WebDriver` protocol.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::counts::Counts;
use super::{host_apps, native};
use crate::engine::Engine;
use crate::project::Project;
use crate::tools::Node;

/// Runs the suite in one engine, on the site and the hosts that were built.
///
/// # Errors
/// When Cargo cannot be started.
pub(crate) fn run(project: &Project, engine: Engine, driver: &Path, node: &Node) -> Result<Counts> {
    let mut cargo = cargo(project, engine, driver, node);
    cargo.args(["--test", "harness", "--test", "site", "--test", "zoo"]);
    Counts::of(&mut cargo)
}

/// Cargo as it tests in an engine.
pub(crate) fn cargo(project: &Project, engine: Engine, driver: &Path, node: &Node) -> Command {
    let variable = match engine {
        Engine::Chromium => "MILESTREAM_CHROMEDRIVER",
        Engine::Firefox => "MILESTREAM_GECKODRIVER",
        Engine::Webkit => "MILESTREAM_WEBKITDRIVER",
    };
    let mut cargo = native::cargo(project);
    cargo
        .env("MILESTREAM_ENGINE", engine.name())
        .env("MILESTREAM_DIST", project.dist())
        .env("MILESTREAM_HOSTS", host_apps::folder(project))
        .env("MILESTREAM_AXE", node.file("axe-core/axe.min.js"))
        .env(variable, driver);
    cargo
}
