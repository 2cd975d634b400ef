//! The studio: a program of its own, which the standalone page brings when its reader opens it, and no embed ever.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::patch::{calls, imports};
use super::release::{LOADER, VERSION, integrity};
use super::stage::Stage;
use super::{bundle, wasm_opt, widget};
use crate::fingerprint;
use crate::project::Project;
use crate::tools::Node;

/// The bin, after which wasm-bindgen names both files.
pub(crate) const BIN: &str = "studio";
const GLUE: &str = "studio.js";
const PROGRAM: &str = "studio_bg.wasm";
/// Its style, beside the page's in static/.
const STYLE: &str = "studio.css";
/// The page that opens it.
pub(crate) const PAGE: &str = "page.js";
/// The line of static/page.js that the build writes.
const LINE: &str = "const STUDIO = {";
/// A word of the studio's own program: the name of the event by which it tells the page its address.
const MARK: &[u8] = b"studio:address";

/// Patches and optimises the program, whose two files lie in the build folder as wasm-bindgen left them.
///
/// # Errors
/// When a part is missing, wasm-opt fails, or the programs of widget and studio are not apart.
pub(crate) fn optimise(project: &Project, node: &Node) -> Result<()> {
    let at = |name: &str| project.build_dir().join(name);
    keep_apart(&read(&widget::optimised(project))?, &read(&at(PROGRAM))?, &read(&at(GLUE))?)?;
    calls::fit(&at(GLUE))?;
    imports::shorten(&at(PROGRAM), &at(GLUE))?;
    wasm_opt::optimise(project, node, &at(PROGRAM), &at("studio.wasm"), wasm_opt::Names::Gone)
}

/// Lays the studio into the release's folder, and gives the path of its files without their end.
///
/// # Errors
/// When a part is missing or a tool fails.
pub(crate) fn lay(project: &Project, node: &Node, stage: &Stage) -> Result<String> {
    let at = |name: &str| project.build_dir().join(name);
    let parts = [("js", at("studio.min.js")), ("wasm", at("studio.wasm")), ("css", at(STYLE))];
    let [(_, glue), (_, program), (_, style)] = &parts;
    bundle::alone(node, &at(GLUE), glue)?;
    bundle::alone(node, &project.root.join("static").join(STYLE), style)?;
    let files = [read(glue)?, read(program)?, read(style)?];
    let mut hash = fingerprint::of(&files.each_ref().map(Vec::as_slice));
    hash.truncate(8);
    let name = format!("{VERSION}/studio-{hash}");
    for ((end, _), bytes) in parts.iter().zip(&files) {
        let file = stage.file(&format!("{name}.{end}"));
        fs::write(&file, bytes).with_context(|| format!("writing {}", file.display()))?;
    }
    Ok(name)
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("reading {}", file.display()))
}

/// Fails unless either program is without the other's: whoever embeds a widget pays nothing for the studio.
fn keep_apart(widget: &[u8], studio: &[u8], glue: &[u8]) -> Result<()> {
    let holds = |bytes: &[u8], mark: &[u8]| bytes.windows(mark.len()).any(|window| window == mark);
    ensure!(holds(studio, MARK), "the studio's program does not say `studio:address`: is it the studio?");
    ensure!(!holds(widget, MARK), "the program that embeds load holds the studio's code");
    ensure!(!holds(glue, b"export class "), "the studio's program holds what only the widget exports");
    Ok(())
}

/// Writes into the page's script where the studio lies, and the hash of the loader that its pinned snippets name.
///
/// # Errors
/// When the script has no place for it, or the loader is not there yet.
pub(crate) fn announce(project: &Project, node: &Node, stage: &Stage, files: &str) -> Result<()> {
    let loader = stage.file(&format!("{VERSION}/{LOADER}"));
    let loader = fs::read(&loader).with_context(|| format!("reading {}", loader.display()))?;
    let source = fs::read_to_string(project.root.join("static").join(PAGE)).context("reading static/page.js")?;
    let written = project.build_dir().join("page.filled.js");
    fs::write(&written, filled(&source, files, &integrity(&loader))?)?;
    bundle::alone(node, &written, &stage.file(PAGE))
}

fn filled(source: &str, files: &str, loader: &str) -> Result<String> {
    let (before, rest) = source.split_once(LINE).with_context(|| format!("static/page.js has no `{LINE}`"))?;
    let (_, after) = rest.split_once("};").with_context(|| format!("`{LINE}` of static/page.js does not end"))?;
    Ok(format!("{before}{LINE} files: '{files}', version: '{VERSION}', loader: '{loader}' }};{after}"))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    #[test]
    fn page_is_told_where_the_studio_lies() {
        let page = include_str!("../../../static/page.js");
        let told = filled(page, "0.1.0/studio-12345678", "sha384-abc").unwrap();
        assert!(
            told.contains(&format!("files: '0.1.0/studio-12345678', version: '{VERSION}', loader: 'sha384-abc' }};"))
        );
        assert_eq!(page.matches(LINE).count(), 1);
        assert!(filled("const OTHER = {};", "", "").is_err());
    }

    #[test]
    fn programs_that_hold_each_other_are_refused() {
        let (widget, studio, glue) = (&b"widget"[..], &b"..studio:address.."[..], &b"export { main }"[..]);
        keep_apart(widget, studio, glue).unwrap();
        assert!(keep_apart(studio, studio, glue).unwrap_err().to_string().contains("holds the studio's code"));
        assert!(keep_apart(widget, widget, glue).is_err());
        assert!(keep_apart(widget, studio, b"export class Widget {").is_err());
    }
}
