//! `cargo xtask shots`: the pictures of the documentation.

use anyhow::Result;

use super::build;
use crate::engine::Engine;
use crate::process;
use crate::project::Project;
use crate::tools::{Cache, browsers};

/// Makes docs/pictures/ and docs/milestream.png of the built site.
///
/// # Errors
/// When a tool is missing and cannot be brought, the site does not build, or a widget does not come.
pub(crate) fn run(project: &Project) -> Result<()> {
    browsers::ensure(&[Engine::Chromium], browsers::Rights::Own)?;
    let driver = browsers::driver(&Cache::open()?, Engine::Chromium)?;
    build::run(project, None, None)?;
    let mut cargo = process::cargo();
    cargo.current_dir(&project.root).args(["run", "--quiet", "--package", "milestream-shots"]);
    cargo
        .env("MILESTREAM_ENGINE", Engine::Chromium.name())
        .env("MILESTREAM_CHROMEDRIVER", driver)
        .env("MILESTREAM_DIST", project.dist())
        .env("MILESTREAM_DOCS", project.root.join("docs"));
    process::run(&mut cargo)
}
