//! `cargo xtask package`: what `npm publish` would send, and publishes nothing.

use std::fs;

use anyhow::{Result, bail};

use super::build;
use crate::package;
use crate::project::Project;
use crate::release::{again, checks};
use crate::tools::{Cache, Node};

/// Builds the site unless it is built, and packs it under a name, twice: if both packages are not the same, neither stays.
/// Where `twice` is asked for, all of it is made a second time of the commit alone, elsewhere.
///
/// # Errors
/// When the site does not build, two packages of it are not the same, or what is to be made twice is no commit.
pub(crate) fn run(project: &Project, name: &str, is_built: bool, twice: bool) -> Result<()> {
    if twice && let Some(first) = checks::changed(project)?.first() {
        bail!("{first} and perhaps others are not committed: what is made twice is a commit");
    }
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
    if twice {
        again::prove(project, name, &file)?;
    }
    println!(
        "\n{}: {} bytes\n\nTry it in a project of yours:\n  npm install {}",
        file.display(),
        first.len(),
        file.display()
    );
    Ok(())
}
