//! The types that our scripts state in comments, checked against the browser and the glue.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::process;
use crate::project::Project;
use crate::tools::Node;

/// What is checked: each says `// @ts-check`.
const SCRIPTS: [&str; 25] = [
    "element.js",
    "embed.js",
    "export.js",
    "fallback.js",
    "faults.js",
    "foreign.js",
    "language.js",
    "listeners.js",
    "refresh.js",
    "mount.js",
    "options.js",
    "page.js",
    "page/address.js",
    "page/built.js",
    "page/languages.js",
    "page/studio.js",
    "parts.js",
    "program.js",
    "roll.js",
    "rows.js",
    "shadow.js",
    "studio/worker.js",
    "theme.js",
    "touch.js",
    "words.js",
];

/// What the build writes into them.
const CONSTANTS: &str = "build.d.ts";

/// Checks the scripts beside the glue of the last build.
///
/// # Errors
/// When a type does not hold or the site is not built.
pub(crate) fn check(project: &Project, node: &Node) -> Result<()> {
    let build_dir = project.build_dir();
    for name in SCRIPTS {
        let folder = Path::new(name).parent().unwrap_or(Path::new(""));
        fs::create_dir_all(build_dir.join(folder)).with_context(|| format!("making a folder for {name}"))?;
        fs::copy(project.root.join("static").join(name), build_dir.join(name))
            .with_context(|| format!("static/{name} cannot be copied: is the site built?"))?;
    }
    fs::copy(project.root.join("static").join(CONSTANTS), build_dir.join(CONSTANTS))
        .context("reading the constants")?;
    // A classic script has no exports, yet the types that it states are ours to import.
    let mut tsc = node.program("tsc");
    tsc.current_dir(&build_dir).args([
        "--allowJs",
        "--noEmit",
        "--strict",
        "--ignoreConfig",
        "--moduleDetection",
        "force",
    ]);
    tsc.args(["--target", "es2022", "--module", "es2022", "--moduleResolution", "bundler"]);
    tsc.args(["--lib", "es2022,dom,dom.iterable"]).args(SCRIPTS).arg(CONSTANTS);
    process::run(&mut tsc)
}
