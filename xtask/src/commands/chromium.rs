//! The programs of the workspace that open the site in Chromium: those of `bench`, `profile` and `shots`.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::engine::Engine;
use crate::process;
use crate::project::Project;
use crate::tools::{Cache, browsers};

/// The driver of Chromium, which is brought with the browser, and the cache of tools.
///
/// # Errors
/// When one is missing and cannot be brought.
pub(super) fn driver() -> Result<(PathBuf, Cache)> {
    browsers::ensure(&[Engine::Chromium], browsers::Rights::Own)?;
    let cache = Cache::open()?;
    Ok((browsers::driver(&cache, Engine::Chromium)?, cache))
}

/// The command that runs `package` on the site in `dist`.
pub(super) fn program(project: &Project, package: &str, driver: &Path, dist: &Path) -> Command {
    let mut cargo = process::cargo();
    cargo
        .current_dir(&project.root)
        .args(["run", "--quiet", "--package", package])
        .env("MILESTREAM_ENGINE", Engine::Chromium.name())
        .env("MILESTREAM_CHROMEDRIVER", driver)
        .env("MILESTREAM_DIST", dist);
    cargo
}
