//! What the browser reads: scripts and styles, bundled and minified by esbuild.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::release::{LOADER, LOOKS, Release, VERSION};
use super::stage::Stage;
use crate::process;
use crate::project::Project;
use crate::tools::Node;

/// The engines of our floor, in which nothing needs to be rewritten.
const TARGET: &str = "--target=es2022,chrome120,firefox128,safari16.4";
/// The style of the page, of static/page/: what every page of ours has, and the tour of what there is.
const PAGE_SHEETS: [&str; 2] = ["page.css", "tour.css"];
/// The style of the widget, of static/style/, in the order of its rules: before what comes later, and behind it.
const SHEETS: [&[&str]; 2] = [&["base.css", "counter.css", "history.css", "figures.css"], &["states.css", "media.css"]];
/// The sheets that come with parts of the program, since no other counter needs them for its picture: with what shows other
/// datasets the places of pictures, with tables what they are drawn by, of which what is narrow takes back what is wide, with
/// the rest races and pictures. The named themes are a part of their own. No rule hangs on the order in which these come.
const LATER_SHEETS: [(&str, &[&str]); 4] = [
    ("own", &["covers.css"]),
    (
        "table",
        &["board.css", "controls.css", "leaderboard.css", "honours.css", "panel.css", "narrow.css", "media-tables.css"],
    ),
    (LOOKS, &["themes.css"]),
    ("rest", &["race.css", "pictures.css"]),
];
/// What element.js imports of static/.
const MODULES: [&str; 17] = [
    "mount.js",
    "program.js",
    "parts.js",
    "words.js",
    "language.js",
    "roll.js",
    "rows.js",
    "listeners.js",
    "refresh.js",
    "options.js",
    "foreign.js",
    "shadow.js",
    "theme.js",
    "touch.js",
    "export.js",
    "fallback.js",
    "faults.js",
];
/// The module through which element.js receives the style.
const STYLE_MODULE: &str = "milestream.css.js";

/// The style of the widget, minified.
pub(crate) struct Style {
    /// What stands before the style of the parts.
    pub(crate) before: String,
    /// What comes with parts of the program, by their names.
    pub(crate) later: Vec<(&'static str, String)>,
    /// What stands behind it.
    pub(crate) behind: String,
}

impl Style {
    /// Minifies the sheets.
    ///
    /// # Errors
    /// When one is missing or esbuild refuses it.
    pub(crate) fn of(project: &Project, node: &Node) -> Result<Self> {
        let file = project.build_dir().join("sheets.css");
        let minified = |names: &[&str]| -> Result<String> {
            sheets(project, node, "style", names, &file)?;
            Ok(fs::read_to_string(&file)?.trim_end().to_owned())
        };
        let [before, behind] = SHEETS;
        let later = LATER_SHEETS.into_iter().map(|(part, names)| Ok((part, minified(names)?)));
        Ok(Self { before: minified(before)?, later: later.collect::<Result<_>>()?, behind: minified(behind)? })
    }
}

/// Makes the glue, `output`, of element.js and its modules, wasm-bindgen's `widget.js` and the hashes of the program's parts
/// (which lie in the build folder), and the style on both sides of what comes later.
///
/// # Errors
/// When a source is missing or esbuild refuses it.
pub(crate) fn glue(project: &Project, node: &Node, [before, behind]: [&str; 2], output: &Path) -> Result<()> {
    let build_dir = project.build_dir();
    let of_static = |name: &str| project.root.join("static").join(name);
    // What it weighs is reported.
    fs::write(build_dir.join("milestream.css"), [before, behind].concat())?;
    // A string in JSON is the same string in JavaScript.
    let module = format!("export default {};\n", serde_json::to_string(&[before, behind])?);
    fs::write(build_dir.join(STYLE_MODULE), module)?;
    let entry = build_dir.join("element.js");
    fs::copy(of_static("element.js"), &entry).context("reading static/element.js")?;
    for name in MODULES {
        fs::copy(of_static(name), build_dir.join(name)).with_context(|| format!("reading static/{name}"))?;
    }
    process::run(esbuild(node).args(["--bundle", "--format=esm"]).arg(&entry).arg(out_file(output)))
}

/// Joins style sheets of a folder of static/ in this order and minifies them into `output`.
///
/// # Errors
/// When one is missing or esbuild refuses it.
pub(crate) fn sheets(project: &Project, node: &Node, folder: &str, names: &[&str], output: &Path) -> Result<()> {
    let folder = project.root.join("static").join(folder);
    let read = |name: &&str| fs::read_to_string(folder.join(name)).with_context(|| format!("reading {name}"));
    let sheets: Vec<String> = names.iter().map(read).collect::<Result<_>>()?;
    fs::write(output, sheets.join("\n")).with_context(|| format!("writing {}", output.display()))?;
    alone(node, output, output)
}

/// Writes both loaders, which lead to this release.
///
/// # Errors
/// When the source is missing or esbuild refuses it.
pub(crate) fn loaders(project: &Project, node: &Node, release: &Release, stage: &Stage) -> Result<()> {
    let source = fs::read_to_string(project.root.join("static").join(LOADER)).context("reading static/embed.js")?;
    for (text, name) in
        [(release.moving(&source)?, LOADER.to_owned()), (release.pinned(&source)?, format!("{VERSION}/{LOADER}"))]
    {
        let output = stage.file(&name);
        fs::write(&output, text).with_context(|| format!("writing {}", output.display()))?;
        alone(node, &output, &output)?;
    }
    Ok(())
}

/// Joins and minifies the style of the page.
///
/// # Errors
/// When a sheet is missing or esbuild refuses it.
pub(crate) fn page(project: &Project, node: &Node, stage: &Stage) -> Result<()> {
    sheets(project, node, "page", &PAGE_SHEETS, &stage.file("page.css"))
}

/// Minifies a script or style that stands alone into `output`.
///
/// # Errors
/// When it cannot be read or written, or esbuild refuses it.
pub(crate) fn alone(node: &Node, source: &Path, output: &Path) -> Result<()> {
    process::run(esbuild(node).arg("--define:PACKAGE=null").arg(source).arg(out_file(output)).arg("--allow-overwrite"))
}

/// Minifies a module of the npm package into `output`, in which the imported `files` tells where its files are.
///
/// # Errors
/// When it cannot be read or written, or esbuild refuses it.
pub(crate) fn packaged(node: &Node, source: &Path, output: &Path) -> Result<()> {
    process::run(esbuild(node).arg("--define:PACKAGE=files").arg(source).arg(out_file(output)).arg("--allow-overwrite"))
}

/// Minifies a script with the modules of static/ that it imports into `output`, for pages that load it as a classic one.
///
/// # Errors
/// When it cannot be read or written, or esbuild refuses it.
pub(crate) fn classic(node: &Node, source: &Path, output: &Path) -> Result<()> {
    let arguments = ["--bundle", "--format=iife", "--allow-overwrite"];
    process::run(esbuild(node).args(arguments).arg(source).arg(out_file(output)))
}

fn esbuild(node: &Node) -> std::process::Command {
    let mut command = node.program("esbuild");
    command.args(["--minify", "--charset=utf8", "--legal-comments=none", "--log-level=warning", TARGET]);
    command
}

fn out_file(path: &Path) -> String {
    format!("--outfile={}", path.display())
}
