//! The widget and the studio, compiled to WebAssembly.

use std::path::PathBuf;

use anyhow::Result;

use super::rust_flags;
use crate::process;
use crate::project::Project;

const TARGET: &str = "wasm32-unknown-unknown";

/// What a program is compiled for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To be delivered: as small as it gets.
    Delivery,
    /// To be looked at on this machine until then: as soon as possible.
    FirstLook,
}

/// Compiles one of the programs in `src/bin`, with its own feature alone, and gives the file.
///
/// # Errors
/// When it does not compile.
pub(crate) fn compile(project: &Project, bin: &str, purpose: Purpose) -> Result<PathBuf> {
    let mut cargo = process::cargo();
    cargo.current_dir(&project.root).args(["build", "--target", TARGET, "--profile", "release"]);
    cargo.args(["--bin", bin, "--no-default-features", "--features", bin]);
    match purpose {
        Purpose::Delivery => rust_flags::apply_small(&mut cargo),
        Purpose::FirstLook => rust_flags::apply_quick(&mut cargo),
    }
    process::run(&mut cargo)?;
    Ok(project.target.join(TARGET).join("release").join(format!("{bin}.wasm")))
}
