//! The widget: what wasm-bindgen made of it, patched, optimised, parted and bundled.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::bundle::Style;
use super::parted::{PROFILE, Parted, parted};
use super::patch::{calls, exports, imports, init, leftovers, natives, yew};
use super::release::{LOOKS, Release, integrity};
use super::split::{self, Function, Marked, Profile};
use super::words::{Part, Words};
use super::{bundle, wasm_opt};
use crate::project::Project;
use crate::tools::Node;

/// The bin, after which wasm-bindgen names both files.
pub(crate) const BIN: &str = "widget";
/// The module through which the glue receives the hashes of the later parts.
const PARTS_MODULE: &str = "milestream.parts.js";
/// The module through which it receives those of the words.
const WORDS_MODULE: &str = "milestream.words.js";

/// The last part, and the section of parts which holds their style, under the name that the glue knows.
const REST_PART: &str = "rest";
const STYLE_SECTION: &str = "style";
/// A program of nothing.
const NOTHING: &[u8] = b"\0asm\x01\0\0\0";

/// Patches and optimises the program, whose two files lie in the build folder as wasm-bindgen left them.
///
/// # Errors
/// When a patch does not find what it knows, or wasm-opt fails.
pub(crate) fn optimise(project: &Project, node: &Node) -> Result<()> {
    let program = patch(project)?;
    wasm_opt::optimise(project, node, &program, &optimised(project), wasm_opt::Names::Kept)
}

/// Patches glue and program, which it gives.
fn patch(project: &Project) -> Result<PathBuf> {
    let at = |name: &str| project.build_dir().join(name);
    let (glue, program) = (at("widget.js"), at("widget_bg.wasm"));
    init::fit(&glue)?;
    calls::fit(&glue)?;
    leftovers::cut(&glue)?;
    imports::shorten(&program, &glue)?;
    exports::shorten(&program, &glue)?;
    yew::rename(&glue)?;
    natives::know(&glue)?;
    Ok(program)
}

/// Parts the optimised program by the profile, and bundles the glue around the parts.
///
/// # Errors
/// When the profile is none, the program cannot be parted, a source is missing or esbuild refuses it.
pub(crate) fn bundle(project: &Project, node: &Node, words: &Words) -> Result<Release> {
    let program = read_optimised(project)?;
    words.keep_out_of(&program)?;
    let Parted { first, mut later } = parted(project, node, &program)?;
    later.push((LOOKS, NOTHING.to_vec()));
    release(project, node, words, first, later)
}

/// Bundles the glue around the whole program, neither optimised nor parted, whose two files lie in the build folder as
/// wasm-bindgen left them.
///
/// # Errors
/// When a patch does not find what it knows, a source is missing or esbuild refuses it.
pub(crate) fn bundle_quickly(project: &Project, node: &Node, words: &Words) -> Result<Release> {
    let program = patch(project)?;
    let program = fs::read(&program).with_context(|| format!("reading {}", program.display()))?;
    release(project, node, words, program, empty_rest())
}

/// A last part with nothing in it, for a program that is whole in its first one.
fn empty_rest() -> Vec<(&'static str, Vec<u8>)> {
    vec![(REST_PART, NOTHING.to_vec())]
}

/// Bundles the glue around the whole program with marks, for `cargo xtask profile`. The rest is empty, so that it can be
/// seen when it is asked for. What comes besides is where the marks are in the program's memory, and how many.
///
/// # Errors
/// When the program cannot be marked, a source is missing or esbuild refuses it.
pub(crate) fn bundle_marked(project: &Project, node: &Node) -> Result<(Release, u64, usize)> {
    let Marked { program, address, marks } = split::marked(&read_optimised(project)?)?;
    let words = Words::checked(project)?;
    Ok((release(project, node, &words, program, empty_rest())?, address, marks))
}

/// The functions of the optimised program, in the order of their marks.
///
/// # Errors
/// When there is no such program.
pub(crate) fn functions(project: &Project) -> Result<Vec<Function>> {
    split::functions(&read_optimised(project)?)
}

/// Writes the profile.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn write_profile(project: &Project, profile: &Profile) -> Result<()> {
    fs::write(project.root.join(PROFILE), profile.text()).with_context(|| format!("writing {PROFILE}"))
}

fn release(
    project: &Project,
    node: &Node,
    words: &Words,
    first: Vec<u8>,
    mut later: Vec<(&'static str, Vec<u8>)>,
) -> Result<Release> {
    let words = words.tables(Part::Widget);
    let Style { mut before, later: of_parts, behind } = Style::of(project, node)?;
    for (part_with_style, style) in of_parts {
        match later.iter_mut().find(|(name, _)| *name == part_with_style) {
            Some((_, part)) => split::add_text(part, STYLE_SECTION, &style),
            None => before += &style,
        }
    }
    write_hashes(project, PARTS_MODULE, later.iter().map(|(name, bytes)| (*name, integrity(bytes))))?;
    write_hashes(project, WORDS_MODULE, words.iter().map(|(tag, words)| (*tag, integrity(words.as_bytes()))))?;
    let glue = project.build_dir().join("milestream.js");
    bundle::glue(project, node, [&before, &behind], &glue)?;
    let glue = fs::read(&glue).with_context(|| format!("reading {}", glue.display()))?;
    Ok(Release::new(glue, first, later, words))
}

/// Writes a module with the hashes of files, by their names.
fn write_hashes(project: &Project, name: &str, hashes: impl Iterator<Item = (&'static str, String)>) -> Result<()> {
    let hashes: serde_json::Map<String, serde_json::Value> =
        hashes.map(|(name, hash)| (name.to_owned(), hash.into())).collect();
    let module = project.build_dir().join(name);
    let text =
        format!("export default /** @type {{Record<string, string>}} */ ({});\n", serde_json::Value::Object(hashes));
    fs::write(&module, text).with_context(|| format!("writing {}", module.display()))
}

fn read_optimised(project: &Project) -> Result<Vec<u8>> {
    let file = optimised(project);
    fs::read(&file).with_context(|| format!("reading {}", file.display()))
}

/// The optimised program, with the names of its functions.
pub(crate) fn optimised(project: &Project) -> PathBuf {
    project.build_dir().join("milestream.wasm")
}
