//! What the browser reads: scripts and styles, bundled and minified by esbuild where there is Node.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::stage::Stage;
use crate::process;
use crate::project::Project;
use crate::setup::Node;

/// The engines of our floor, in which nothing needs to be rewritten.
const TARGET: &str = "--target=es2022,chrome120,firefox128,safari16.4";
/// The scripts and styles of static/ that are delivered as they are named.
const SEPARATE: [&str; 3] = ["embed.js", "page.js", "page.css"];
/// The module through which element.js receives the style.
const STYLE_MODULE: &str = "milestream.css.js";

/// Makes `milestream.js` of element.js, the glue `widget.js` (which lies in the workshop) and the style.
///
/// # Errors
/// When a source is missing or esbuild refuses it.
pub(crate) fn bundle(project: &Project, node: &Node, stage: &Stage) -> Result<()> {
    let workshop = project.workshop();
    let style = workshop.join("milestream.css");
    let source = project.root.join("static/milestream.css");
    process::run(esbuild(node).arg("--bundle").arg(&source).arg(out_file(&style)))?;
    write_style_module(&style, &workshop.join(STYLE_MODULE))?;
    let entry = workshop.join("element.js");
    fs::copy(project.root.join("static/element.js"), &entry).context("reading static/element.js")?;
    let output = stage.file("milestream.js");
    process::run(esbuild(node).args(["--bundle", "--format=esm"]).arg(&entry).arg(out_file(&output)))?;
    for name in SEPARATE {
        let source = project.root.join("static").join(name);
        if source.is_file() {
            process::run(esbuild(node).arg(&source).arg(out_file(&stage.file(name))).arg("--allow-overwrite"))?;
        }
    }
    Ok(())
}

/// Lays out the same site for browsers alone: `milestream.js` imports glue and style as files of their own.
///
/// # Errors
/// When a source is missing.
pub(crate) fn lay_out(project: &Project, stage: &Stage) -> Result<()> {
    let workshop = project.workshop();
    let style = workshop.join("milestream.css");
    fs::copy(project.root.join("static/milestream.css"), &style).context("reading static/milestream.css")?;
    write_style_module(&style, &stage.file(STYLE_MODULE))?;
    fs::copy(project.root.join("static/element.js"), stage.file("milestream.js"))
        .context("reading static/element.js")?;
    fs::copy(workshop.join("widget.js"), stage.file("widget.js")).context("reading the glue")?;
    Ok(())
}

fn esbuild(node: &Node) -> std::process::Command {
    let mut command = node.program("esbuild");
    command.args(["--minify", "--charset=utf8", "--legal-comments=none", "--log-level=warning", TARGET]);
    command
}

fn out_file(path: &Path) -> String {
    format!("--outfile={}", path.display())
}

/// A string in JSON is the same string in JavaScript.
fn write_style_module(style: &Path, module: &Path) -> Result<()> {
    let text = fs::read_to_string(style)?;
    fs::write(module, format!("export default {};\n", serde_json::to_string(text.trim_end())?))?;
    Ok(())
}
