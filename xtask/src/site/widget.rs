//! The widget: what wasm-bindgen made of it, patched, optimised and bundled.

use std::path::PathBuf;

use anyhow::Result;

use super::patch::{calls, imports, init, natives, yew};
use super::release::Release;
use super::{bundle, wasm_opt};
use crate::project::Project;
use crate::tools::Node;

/// The bin, after which wasm-bindgen names both files.
pub(crate) const BIN: &str = "widget";

/// Patches and optimises the program, whose two files lie in the build folder as wasm-bindgen left them.
///
/// # Errors
/// When a patch does not find what it knows, or wasm-opt fails.
pub(crate) fn optimise(project: &Project, node: &Node) -> Result<()> {
    let at = |name: &str| project.build_dir().join(name);
    let (glue, program) = (at("widget.js"), at("widget_bg.wasm"));
    init::fit(&glue)?;
    calls::fit(&glue)?;
    imports::shorten(&program, &glue)?;
    yew::rename(&glue)?;
    natives::know(&glue)?;
    wasm_opt::optimise(project, node, &program, &optimised(project))
}

/// Bundles the glue around the optimised program.
///
/// # Errors
/// When a source is missing or esbuild refuses it.
pub(crate) fn bundle(project: &Project, node: &Node) -> Result<Release> {
    let glue = project.build_dir().join("milestream.js");
    bundle::glue(project, node, &glue)?;
    Release::of(&glue, &optimised(project))
}

/// The optimised program.
pub(crate) fn optimised(project: &Project) -> PathBuf {
    project.build_dir().join("milestream.wasm")
}
