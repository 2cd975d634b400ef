//! `cargo xtask shots`: the pictures of the documentation.

use anyhow::Result;

use super::build;
use crate::engine::Engine;
use crate::process;
use crate::project::Project;
use crate::tools::{Cache, Node, browsers};

/// Makes docs/pictures/ and docs/milestream.png of the built site, or those of all languages: docs/pictures/words/ and, of
/// every text in its place, target/words/.
///
/// # Errors
/// When a tool is missing and cannot be brought, the site does not build, or a widget does not come.
pub(crate) fn run(project: &Project, words: bool) -> Result<()> {
    browsers::ensure(&[Engine::Chromium], browsers::Rights::Own)?;
    let cache = Cache::open()?;
    let driver = browsers::driver(&cache, Engine::Chromium)?;
    build::run(project, None, None)?;
    let mut cargo = process::cargo();
    cargo.current_dir(&project.root).args(["run", "--quiet", "--package", "milestream-shots"]);
    cargo
        .env("MILESTREAM_ENGINE", Engine::Chromium.name())
        .env("MILESTREAM_CHROMEDRIVER", driver)
        .env("MILESTREAM_DIST", project.dist())
        .env("MILESTREAM_DOCS", project.root.join("docs"));
    if words {
        cargo.env("MILESTREAM_FONTS", Node::fonts(project, &cache)?.file("@fontsource-variable"));
        cargo.env("MILESTREAM_WORDS", project.root.join("target/words"));
    }
    process::run(&mut cargo)
}
