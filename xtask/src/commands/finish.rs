//! `cargo xtask finish`: makes of Trunk's output what is deployed. Trunk calls it after each build.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::sizes;
use crate::project::Project;
use crate::setup::{Cache, Node};
use crate::site::release::Release;
use crate::site::stage::Stage;
use crate::site::{bundle, facts, guard, imports, keep, marks, natives, start, studio, wasm};

/// What Trunk names after the bin `widget`.
const GLUE: &str = "widget.js";
const PROGRAM: &str = "widget_bg.wasm";

/// What Trunk passes on of `cargo xtask build --keep DIR`.
pub(crate) const KEEP: &str = "MILESTREAM_KEEP";

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
    start::fit(&workshop.join(GLUE))?;
    guard::fit(&workshop.join(GLUE))?;
    imports::shorten(&workshop.join(PROGRAM), &workshop.join(GLUE))?;
    marks::rename(&workshop.join(GLUE))?;
    natives::know(&workshop.join(GLUE))?;
    let (glue, program) = (workshop.join("milestream.js"), workshop.join("milestream.wasm"));
    let node = Node::ensure(project, &Cache::open()?)?;
    if let Some(node) = &node {
        wasm::optimise(project, node, &workshop.join(PROGRAM), &program)?;
    } else {
        println!("There is no Node with npm here, so the site is whole but larger: neither minified nor optimised.");
        fs::copy(workshop.join(PROGRAM), &program)?;
    }
    bundle::glue(project, node.as_ref(), &glue)?;
    let release = Release::of(&glue, &program)?;
    release.lay(stage.folder())?;
    bundle::loaders(project, node.as_ref(), &release, &stage)?;
    let studio = studio::lay(project, node.as_ref(), &stage, &program)?;
    studio::announce(node.as_ref(), project, &stage, &studio)?;
    bundle::page(project, node.as_ref(), &stage)?;
    facts::write(&stage)?;
    if let Some(earlier) = std::env::var_os(KEEP) {
        let carried = keep::carry_over(Path::new(&earlier), stage.folder())?;
        println!("Carried over: {}", if carried.is_empty() { "nothing".to_owned() } else { carried.join(", ") });
    }
    sizes::print(project, stage.folder())
}
