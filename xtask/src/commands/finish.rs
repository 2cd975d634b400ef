//! `cargo xtask finish`: makes of Trunk's output what is deployed. Trunk calls it after each build; `build` takes the same
//! steps by itself.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::sizes;
use crate::project::Project;
use crate::site::stage::Stage;
use crate::site::words::Words;
use crate::site::{bundle, compiled, facts, retained, studio, widget};
use crate::tools::{Cache, Node};

/// What `cargo xtask build --keep DIR` and whoever calls Trunk pass on.
pub(crate) const KEEP: &str = "MILESTREAM_KEEP";

/// Finishes the site that Trunk has staged.
///
/// # Errors
/// When a part of the site is missing or a tool fails.
pub(crate) fn run(project: &Project) -> Result<()> {
    let stage = Stage::from_env()?;
    let node = Node::ensure(project, &Cache::open()?)?;
    make_build_dir(project)?;
    for bin in [widget::BIN, studio::BIN] {
        for name in [format!("{bin}.js"), format!("{bin}_bg.wasm")] {
            stage.take(&name, &project.build_dir().join(&name))?;
        }
    }
    widget::optimise(project, &node)?;
    studio::optimise(project, &node)?;
    write(project, &node, &Words::checked(project)?, &stage, std::env::var_os(KEEP).as_deref().map(Path::new))
}

/// Makes the folder in which the parts of the site lie.
///
/// # Errors
/// When it cannot be made.
pub(crate) fn make_build_dir(project: &Project) -> Result<()> {
    let folder = project.build_dir();
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))
}

/// Lays the release, the loaders and the studio beside the page, and fills in what the page says of them.
///
/// # Errors
/// When a part is missing, a tool fails, or what is to be kept forbids it.
pub(crate) fn write(project: &Project, node: &Node, words: &Words, stage: &Stage, keep: Option<&Path>) -> Result<()> {
    let release = widget::bundle(project, node, words)?;
    release.write(stage.folder())?;
    bundle::loaders(project, node, &release, stage)?;
    let studio = studio::write(project, node, stage, words)?;
    studio::announce(project, node, stage, &studio, &release)?;
    bundle::page(project, node, stage)?;
    compiled::write(stage)?;
    facts::write(stage)?;
    if let Some(earlier) = keep {
        let carried = retained::carry_over(earlier, stage.folder())?;
        println!("Carried over: {}", if carried.is_empty() { "nothing".to_owned() } else { carried.join(", ") });
    }
    sizes::print(project, stage.folder())
}
