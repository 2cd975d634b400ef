//! `cargo xtask finish`: makes of Trunk's output what is deployed. Trunk calls it after each build.

use std::fs;

use anyhow::{Context, Result};

use super::sizes;
use crate::project::Project;
use crate::setup::{Cache, Node};
use crate::site::stage::Stage;
use crate::site::{bundle, facts, imports, wasm};

/// What Trunk names after the bin `widget`.
const GLUE: &str = "widget.js";
const PROGRAM: &str = "widget_bg.wasm";
/// What Trunk builds of the package besides, when index.html does not call the widget its main program.
const SURPLUS: [&str; 1] = ["milestream_bg.wasm"];

/// Finishes the site that Trunk has staged.
///
/// # Errors
/// When a part of the site is missing or a tool fails.
pub(crate) fn run(project: &Project) -> Result<()> {
    let stage = Stage::from_env()?;
    let workshop = project.workshop();
    fs::create_dir_all(&workshop).with_context(|| format!("{} cannot be made", workshop.display()))?;
    stage.take(GLUE, &workshop.join(GLUE))?;
    stage.take(PROGRAM, &workshop.join(PROGRAM))?;
    imports::shorten(&workshop.join(PROGRAM), &workshop.join(GLUE))?;
    for name in SURPLUS {
        stage.drop(name)?;
    }
    if let Some(node) = Node::ensure(project, &Cache::open()?)? {
        wasm::optimise(project, &node, &workshop.join(PROGRAM), &stage.file("milestream.wasm"))?;
        bundle::bundle(project, &node, &stage)?;
    } else {
        println!("There is no Node with npm here, so the site is whole but larger: neither bundled nor optimised.");
        fs::copy(workshop.join(PROGRAM), stage.file("milestream.wasm"))?;
        bundle::lay_out(project, &stage)?;
    }
    facts::write(&stage)?;
    sizes::print(project, stage.folder())
}
