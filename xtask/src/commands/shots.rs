//! `cargo xtask shots`: the pictures of the documentation.

use anyhow::Result;

use super::{build, chromium};
use crate::process;
use crate::project::Project;
use crate::tools::Node;

/// Makes docs/pictures/ and docs/milestream.png of the built site, or those of all languages: docs/pictures/words/ and, of
/// every text in its place, target/words/.
///
/// # Errors
/// When a tool is missing and cannot be brought, the site does not build, or a widget does not come.
pub(crate) fn run(project: &Project, words: bool) -> Result<()> {
    let (driver, cache) = chromium::driver()?;
    build::run(project, None, None)?;
    let mut cargo = chromium::program(project, "milestream-shots", &driver, &project.dist());
    cargo.env("MILESTREAM_DOCS", project.root.join("docs"));
    if words {
        cargo.env("MILESTREAM_FONTS", Node::fonts(project, &cache)?.file("@fontsource-variable"));
        cargo.env("MILESTREAM_WORDS", project.root.join("target/words"));
    }
    process::run(&mut cargo)
}
