//! wasm-opt, whose result is kept: most builds change the page and not the program.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::fingerprint;
use crate::process;
use crate::project::Project;
use crate::tools::Node;

/// For the fewest bytes; the features are those that Rust's compiler uses and all engines of our floor have.
const ARGUMENTS: [&str; 13] = [
    "-Oz",
    "--converge",
    // Large functions that are called once stay apart: alike pieces compress better there (1 KB of 129).
    "--one-caller-inline-max-function-size=20",
    // Nothing of the program lies in the first kilobyte, the far end of its stack (1 KB of 142).
    "--low-memory-unused",
    "--strip-producers",
    "--strip-target-features",
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    // Functions of one module stand together, and compress better for it (0.4 KB of 159).
    "--reorder-functions-by-name",
];
/// A part has been through these, and its functions stand in order.
const NOT_OF_PARTS: [&str; 2] = ["--converge", "--reorder-functions-by-name"];
const OF_PARTS: &str = "--skip-pass=reorder-functions";

/// Whether the names of functions stay in the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Names {
    /// For what comes after, which takes them out. The code is the same.
    Kept,
    /// Nobody reads them.
    Gone,
}

impl Names {
    const fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Kept => &["-g"],
            Self::Gone => &[],
        }
    }
}

/// Optimises `input` into `output`.
///
/// # Errors
/// When wasm-opt fails or a file cannot be read or written.
pub(crate) fn optimise(project: &Project, node: &Node, input: &Path, output: &Path, names: Names) -> Result<()> {
    run(project, node, input, output, &[&ARGUMENTS, names.arguments()].concat())
}

/// Optimises a part of an optimised program. What was taken out of functions hands over more than it has to.
///
/// # Errors
/// When wasm-opt fails or a file cannot be read or written.
pub(crate) fn optimise_part(project: &Project, node: &Node, input: &Path, output: &Path) -> Result<()> {
    let arguments = ARGUMENTS.into_iter().filter(|argument| !NOT_OF_PARTS.contains(argument));
    run(project, node, input, output, &arguments.chain([OF_PARTS]).collect::<Vec<_>>())
}

fn run(project: &Project, node: &Node, input: &Path, output: &Path, arguments: &[&str]) -> Result<()> {
    let bytes = fs::read(input).with_context(|| format!("reading {}", input.display()))?;
    let manifest = manifest(project)?;
    let folder = project.target.join("site-wasm").join(output.file_stem().unwrap_or_default());
    let kept = folder.join(kept_name(&bytes, &manifest, arguments));
    if !kept.is_file() {
        // Only the last result is of use: a cache that nobody empties fills the disk.
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder)?;
        let partial = folder.join("partial.wasm");
        process::run(node.program("wasm-opt").args(arguments).arg(input).arg("-o").arg(&partial))?;
        fs::rename(&partial, &kept)?;
    }
    fs::copy(&kept, output).with_context(|| format!("writing {}", output.display()))?;
    Ok(())
}

/// What says which version of wasm-opt it is.
///
/// # Errors
/// When it cannot be read.
pub(super) fn manifest(project: &Project) -> Result<Vec<u8>> {
    fs::read(project.root.join("xtask/package.json")).context("reading xtask/package.json")
}

/// A name for each program, version of wasm-opt and set of arguments.
fn kept_name(wasm: &[u8], manifest: &[u8], arguments: &[&str]) -> String {
    fingerprint::of(&[wasm, manifest, arguments.join(" ").as_bytes()]) + ".wasm"
}
