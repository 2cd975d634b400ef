//! Applications that other people might put around a widget, built for the page zoo.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::process;
use crate::project::Project;
use crate::site::bindgen::Bindgen;
use crate::site::compile::Purpose;
use crate::tools::Node;

/// The package of the Yew application.
const YEW: &str = "milestream-e2e-yew-host";

/// Classic scripts of tests/e2e/hosts: an application in React, and one widget drawn by each framework.
const SCRIPTS: [&str; 4] = ["react.js", "options-react.js", "options-preact.js", "options-vue.js"];

/// Where they lie: classic scripts, and `yew.js`, a module with its program.
pub(crate) fn folder(project: &Project) -> PathBuf {
    project.target.join("hosts")
}

/// Builds them.
///
/// # Errors
/// When one does not build.
pub(crate) fn build(project: &Project, node: &Node) -> Result<()> {
    let folder = folder(project);
    fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    for name in SCRIPTS {
        script(project, node, &folder, name)?;
    }
    yew(project, &folder)
}

/// Not minified, and with the checks that only a framework's development build makes.
fn script(project: &Project, node: &Node, folder: &Path, name: &str) -> Result<()> {
    let source = project.root.join("tests/e2e/hosts").join(name);
    let output = format!("--outfile={}", folder.join(name).display());
    let mut esbuild = node.program("esbuild");
    // The source lies beside no packages of its own.
    esbuild.env("NODE_PATH", node.file(""));
    esbuild.args(["--bundle", "--format=iife", "--define:process.env.NODE_ENV=\"development\"", "--log-level=warning"]);
    process::run(esbuild.arg(source).arg(output))
}

fn yew(project: &Project, folder: &Path) -> Result<()> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let bindgen = Bindgen::ensure(project, Purpose::Delivery)?;
    let mut cargo = process::cargo();
    // With the widget, so that crates have the features with which its tests in a browser were compiled.
    cargo.current_dir(&project.root).args(["build", "--package", YEW, "--package", "milestream", "--bin", YEW]);
    process::run(cargo.args(["--target", TARGET]))?;
    bindgen.write(&project.target.join(TARGET).join("debug").join(format!("{YEW}.wasm")), folder, "yew")
}
