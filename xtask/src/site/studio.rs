//! The studio: a program of its own, which the standalone page brings when its reader opens it, and no embed ever.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::patch::{calls, imports};
use super::release::{LOADER, Release, Tables, VERSION, integrity};
use super::stage::Stage;
use super::words::{LANGUAGES, Part, Words};
use super::{bundle, wasm_opt, widget};
use crate::fingerprint;
use crate::project::Project;
use crate::tools::Node;

/// The bin, after which wasm-bindgen names both files.
pub(crate) const BIN: &str = "studio";
const GLUE: &str = "studio.js";
const PROGRAM: &str = "studio_bg.wasm";
/// Its style, of static/studio/.
const SHEETS: [&str; 3] = ["layout.css", "form.css", "results.css"];
const STYLE: &str = "studio.css";
/// What starts its program in a thread of its own.
const WORKER: &str = "static/studio/worker.js";
/// The page that opens it.
pub(crate) const PAGE: &str = "page.js";
/// What it is made of, besides: the first one tells it what the build knows.
const PAGE_MODULES: [&str; 5] = [BUILT, "page/address.js", "page/languages.js", "page/studio.js", "language.js"];
const BUILT: &str = "page/built.js";
/// The line of it that the build writes.
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

/// The paths of what the page loads, without their ends.
pub(crate) struct Paths {
    /// The studio, and what it says in each language.
    studio: String,
    /// What the page itself says in each language.
    page: String,
}

/// Lays the studio and the texts of the page into the release's folder.
///
/// # Errors
/// When a part is missing or a tool fails.
pub(crate) fn write(project: &Project, node: &Node, stage: &Stage, words: &Words) -> Result<Paths> {
    let Paths { page, .. } = write_page_texts(stage, words)?;
    let texts = words.tables(Part::Studio);
    let at = |name: &str| project.build_dir().join(name);
    let parts = [
        ("js", at("studio.min.js")),
        ("wasm", at("studio.wasm")),
        ("css", at(STYLE)),
        ("worker.js", at("worker.min.js")),
    ];
    let [(_, glue), (_, program), (_, style), (_, worker)] = &parts;
    bundle::alone(node, &at(GLUE), glue)?;
    bundle::alone(node, &project.root.join(WORKER), worker)?;
    bundle::sheets(project, node, "studio", &SHEETS, style)?;
    let files = [read(glue)?, read(program)?, read(style)?, read(worker)?];
    let [glue, program, style, worker] = &files;
    let studio = named("studio", &[glue, program, style, worker, &joined(&texts)]);
    for ((end, _), bytes) in parts.iter().zip(&files) {
        lay(stage, &format!("{studio}.{end}"), bytes)?;
    }
    for (tag, text) in &texts {
        lay(stage, &format!("{studio}.{tag}.txt"), text.as_bytes())?;
    }
    Ok(Paths { studio, page })
}

/// Lays the texts of the page alone into the release's folder. The page then looks for the studio where nothing is.
///
/// # Errors
/// When one cannot be written.
pub(crate) fn write_page_texts(stage: &Stage, words: &Words) -> Result<Paths> {
    let texts = words.pages();
    let page = named("page", &[&joined(&texts)]);
    for (tag, text) in &texts {
        lay(stage, &format!("{page}.{tag}.json"), text.as_bytes())?;
    }
    Ok(Paths { studio: format!("{VERSION}/studio"), page })
}

fn joined(texts: &Tables) -> Vec<u8> {
    texts.iter().flat_map(|(_, text)| text.bytes()).collect()
}

fn lay(stage: &Stage, name: &str, bytes: &[u8]) -> Result<()> {
    let file = stage.file(name);
    fs::write(&file, bytes).with_context(|| format!("writing {}", file.display()))
}

/// A path that changes with what lies there.
fn named(name: &str, parts: &[&[u8]]) -> String {
    let mut hash = fingerprint::of(parts);
    hash.truncate(8);
    format!("{VERSION}/{name}-{hash}")
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

/// Writes into the page's script where the studio and all texts lie, and the hash of the loader that pinned snippets name.
///
/// # Errors
/// When the script has no place for it, or the loader is not there yet.
pub(crate) fn announce(project: &Project, node: &Node, stage: &Stage, paths: &Paths, release: &Release) -> Result<()> {
    let loader = stage.file(&format!("{VERSION}/{LOADER}"));
    let loader = fs::read(&loader).with_context(|| format!("reading {}", loader.display()))?;
    let (from, to) = (project.root.join("static"), project.build_dir());
    fs::create_dir_all(to.join("page")).context("making a folder for the page's scripts")?;
    for name in PAGE_MODULES.into_iter().chain([PAGE]) {
        let source = fs::read_to_string(from.join(name)).with_context(|| format!("reading static/{name}"))?;
        let source = if name == BUILT { filled(&source, paths, &release.path(), &integrity(&loader))? } else { source };
        fs::write(to.join(name), source).with_context(|| format!("writing {name}"))?;
    }
    bundle::classic(node, &to.join(PAGE), &stage.file(PAGE))
}

fn filled(source: &str, Paths { studio, page }: &Paths, words: &str, loader: &str) -> Result<String> {
    let (before, rest) = source.split_once(LINE).with_context(|| format!("static/{BUILT} has no `{LINE}`"))?;
    let (_, after) = rest.split_once("};").with_context(|| format!("`{LINE}` of static/{BUILT} does not end"))?;
    let languages: Vec<String> =
        LANGUAGES.iter().map(|language| format!("'{}': '{}'", language.tag, language.name)).collect();
    let languages = languages.join(", ");
    Ok(format!(
        "{before}{LINE} files: '{studio}', version: '{VERSION}', loader: '{loader}', words: '{words}', page: '{page}', languages: {{ {languages} }} }};{after}"
    ))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    #[test]
    fn page_is_told_where_the_studio_lies() {
        let page = include_str!("../../../static/page/built.js");
        let paths = Paths { studio: "0.1.0/studio-12345678".to_owned(), page: "0.1.0/page-12345678".to_owned() };
        let page_script = filled(page, &paths, "0.1.0/milestream-12345678", "sha384-abc").unwrap();
        assert!(page_script.contains(&format!(
            "files: '0.1.0/studio-12345678', version: '{VERSION}', loader: 'sha384-abc', words: '0.1.0/milestream-12345678', page: '0.1.0/page-12345678', languages: {{ 'en': 'English', 'ko': '한국어', "
        )));
        assert_eq!(page.matches(LINE).count(), 1);
        assert!(filled("const OTHER = {};", &paths, "", "").is_err());
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
