//! `cargo xtask build`: the deployable site in dist/.

use std::process::Command;

use anyhow::{Result, bail};

use crate::process;
use crate::project::Project;
use crate::setup::{self, Cache, Node, Part};
use crate::site::small;

/// Builds the site.
///
/// # Errors
/// When a tool is missing and cannot be brought, or the site does not build.
pub(crate) fn run(project: &Project) -> Result<()> {
    process::run(trunk(project)?.arg("build"))
}

/// Trunk with all that it needs, bringing what is missing.
///
/// # Errors
/// When something is missing and cannot be brought.
pub(crate) fn trunk(project: &Project) -> Result<Command> {
    if !project.root.join("index.html").is_file() {
        bail!("{} holds no index.html", project.root.display());
    }
    setup::ensure_rust(project, &[Part::WasmTarget, Part::Sources])?;
    let cache = Cache::open()?;
    let wasm_bindgen = setup::WASM_BINDGEN.ensure(&cache)?;
    let trunk = setup::TRUNK.ensure(&cache)?;
    // Trunk's hook asks for these packages in the middle of its output; here they are brought before it starts.
    Node::ensure(project, &cache)?;
    let mut command = Command::new(trunk.join("trunk"));
    command
        .current_dir(&project.root)
        .env("PATH", process::path_with([wasm_bindgen.as_path(), trunk.as_path()])?)
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        // Its errors say what to do; where in Trunk they arose does not help.
        .env("RUST_BACKTRACE", "0")
        // Its log names each file that it copies; warnings, errors and its address are of interest.
        .args(["--log", "warn,trunk::serve=info"]);
    small::apply(&mut command);
    Ok(command)
}
