//! The site as Trunk builds it, file by file beside the one that `cargo xtask build` leaves.

use std::process::Command;

use anyhow::{Context, Result};

use crate::process;
use crate::project::Project;
use crate::site::{folder, rust_flags};
use crate::tools::{Cache, TRUNK, WASM_BINDGEN};

/// Builds with Trunk, and compares with the site that lies in dist/.
///
/// # Errors
/// When it does not build, or a file differs or is there in one of them alone.
pub(crate) fn run(project: &Project) -> Result<()> {
    let cache = Cache::open()?;
    let (trunk, wasm_bindgen) = (TRUNK.ensure(&cache)?, WASM_BINDGEN.ensure(&cache)?);
    let ours = project.target.join("site-ours");
    folder::remove(&ours)?;
    folder::copy(&project.dist(), &ours).context("setting our site aside")?;
    let mut command = Command::new(trunk.join("trunk"));
    command
        .current_dir(&project.root)
        .env("PATH", process::path_with([wasm_bindgen.as_path(), trunk.as_path()])?)
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        // Its errors say what to do; where in Trunk they arose does not help.
        .env("RUST_BACKTRACE", "0")
        .args(["--log", "warn", "build"]);
    rust_flags::apply_small(&mut command);
    process::run(&mut command)?;
    let count = folder::ensure_same(&ours, &project.dist()).context("Trunk leaves another site")?;
    println!("Trunk leaves the same {count} files.");
    Ok(())
}
