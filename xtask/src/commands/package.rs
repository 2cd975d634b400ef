//! `cargo xtask package`: what `npm publish` would send, and publishes nothing.

use std::fs;

use anyhow::{Result, bail};

use super::build;
use crate::package;
use crate::project::Project;
use crate::tools::{Cache, Node};

/// Builds the site unless it is built, and packs it under a name, twice: if both packages are not the same, neither stays.
///
/// # Errors
/// When the site does not build, or two packages of it are not the same.
pub(crate) fn run(project: &Project, name: &str, is_built: bool) -> Result<()> {
    if !is_built {
        build::site(project, None)?;
    }
    let node = Node::ensure(project, &Cache::open()?)?;
    let file = package::pack(project, &node, name)?;
    let first = fs::read(&file)?;
    package::pack(project, &node, name)?;
    if first != fs::read(&file)? {
        fs::remove_file(&file)?;
        bail!("two packages of the same site differ, which they never should: {}", file.display());
    }
    println!(
        "\n{}: {} bytes\n\nTry it in a project of yours:\n  npm install {}",
        file.display(),
        first.len(),
        file.display()
    );
    Ok(())
}
