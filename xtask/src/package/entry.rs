//! The module that registers the element: the loader's own text, with the files where an application's build has them.
//!
//! Bundlers know a file of a package by `new URL('its path', import.meta.url)`, a literal for each. So `files.js` names
//! them all, and everything that is asked for goes by its address within the release and is looked up there.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::project::Project;
use crate::site::release::{self, COMPILED, LOADER, VERSION};
use crate::site::{bundle, folder};
use crate::tools::Node;

/// What addresses within the release begin with.
const BASE: &str = "milestream:/";
/// The end of the glue's name, whose text `glue.js` has.
const SCRIPT: &str = ".js";

/// How the files of a release begin that the standalone page asks for.
const OF_THE_PAGE: [&str; 2] = ["studio-", "page-"];

/// Writes `index.js`, `files.js` and `glue.js` of an unpacked package.
///
/// # Errors
/// When the release is not whole, or its glue cannot be wrapped.
pub(crate) fn write(project: &Project, node: &Node, package: &Path) -> Result<()> {
    let source = fs::read_to_string(project.root.join("static").join(LOADER)).context("reading static/embed.js")?;
    let loader = release::moving_of(package, &source)?;
    let put = |name: &str, text: String| -> Result<()> {
        let file = package.join(name);
        fs::write(&file, text).with_context(|| format!("writing {}", file.display()))
    };
    let asked: Vec<String> = folder::files(package)?
        .iter()
        .map(|file| folder::with_slashes(file))
        .filter(|file| is_asked_for(file))
        .collect();
    for file in asked.iter().filter(|file| raw(file) != **file) {
        fs::copy(package.join(file), package.join(raw(file))).with_context(|| format!("copying {file}"))?;
    }
    put("files.js", files(&asked))?;
    let glue = release::find(package)?.glue;
    let text = fs::read_to_string(&glue).with_context(|| format!("reading {}", glue.display()))?;
    let name = glue.file_name().unwrap_or_default().to_string_lossy();
    put("glue.js", started_by_a_call(&text, &format!("{BASE}{VERSION}/{name}"))?)?;
    put("index.js", index(&loader))?;
    for name in ["index.js", "glue.js"] {
        let file: PathBuf = package.join(name);
        bundle::packaged(node, &file, &file)?;
    }
    Ok(())
}

/// Whether a widget may ask for a file while it runs: the program, the dataset, and whatever else a release brings that is
/// neither a script of its own, nor of the standalone page and its studio, nor about the package.
fn is_asked_for(file: &str) -> bool {
    let is_of_the_release = file.starts_with(&format!("{VERSION}/"));
    let name = file.rsplit('/').next().unwrap_or_default();
    if is_of_the_release {
        return !OF_THE_PAGE.iter().any(|start| name.starts_with(start)) && !name.ends_with(SCRIPT);
    }
    let Some((top, _)) = file.split_once('/') else { return false };
    file == COMPILED || !["data", "schema", "types"].contains(&top) && !release::is_version(top)
}

/// The name under which bundlers take a file as it is: Parcel makes a script of whatever ends like JSON.
fn raw(file: &str) -> String {
    if Path::new(file).extension().is_some_and(|end| end == "json") { format!("{file}.txt") } else { file.to_owned() }
}

/// The module in which bundlers find the files. On a server there is nothing to ask for.
fn files(asked: &[String]) -> String {
    let mut text = String::from(
        "// Where the files are that a widget asks for. A bundler finds each by its literal, copies it and writes its new address.\n\
         const FILES = new Map(typeof document === 'object' ? [\n",
    );
    for file in asked {
        // Writing into a string cannot fail.
        let _ = writeln!(text, "  ['{file}', new URL('./{}', import.meta.url).href],", raw(file));
    }
    let _ = write!(
        text,
        "] : []);\n\n\
         export const base = '{BASE}';\n\
         export const find = (url) => FILES.get(url.replace(base, '')) ?? url;\n\
         export const glue = () => import('./glue.js');\n"
    );
    text
}

/// The glue as a function: a program that has stopped is started anew by another call, with nothing left of the one before.
fn started_by_a_call(glue: &str, address: &str) -> Result<String> {
    let text = glue.replace("import.meta.url", &serde_json::to_string(address)?);
    ensure!(!text.contains("import.meta"), "the glue asks for something of its module that a function cannot know");
    ensure!(
        !text.contains("import(") && !text.contains("export{"),
        "the glue imports or exports, which a function cannot"
    );
    Ok(format!("export default function () {{\n{text}\n}}\n"))
}

/// The module itself. A server that imports it to render a page has no document, and needs nothing of it.
fn index(loader: &str) -> String {
    format!("import * as files from './files.js';\nif (typeof document === 'object') {loader}")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    #[test]
    fn files_of_the_release_are_asked_for_whatever_their_names() {
        for (file, wanted) in [
            ("{}/milestream-12345678.wasm", true),
            ("{}/milestream-12345678.table.wasm", true),
            ("{}/words/ko.txt", true),
            ("words/ko.txt", true),
            (COMPILED, true),
            ("data/bts.json", false),
            ("{}/milestream-12345678.js", false),
            ("{}/embed.js", false),
            ("{}/milestream-12345678.ko.txt", true),
            ("{}/studio-12345678.wasm", false),
            ("{}/page-12345678.ko.json", false),
            ("0.0.1/milestream-87654321.wasm", false),
            ("data/demo.json", false),
            ("schema/1.json", false),
            ("types/index.d.ts", false),
            ("index.html", false),
            ("embed.js", false),
            ("LICENSE-MIT", false),
        ] {
            let file = file.replace("{}", VERSION);
            assert_eq!(is_asked_for(&file), wanted, "{file}");
        }
    }

    #[test]
    fn every_file_is_a_literal_of_its_own() {
        let text = files(&["data/bts.json".to_owned(), "1.0.0/a.wasm".to_owned()]);
        assert!(text.contains("['data/bts.json', new URL('./data/bts.json.txt', import.meta.url).href],\n"), "{text}");
        assert!(text.contains("['1.0.0/a.wasm', new URL('./1.0.0/a.wasm', import.meta.url).href],\n"), "{text}");
    }

    #[test]
    fn glue_becomes_a_function_that_knows_its_address_in_the_release() {
        let made =
            started_by_a_call("fetch(import.meta.url.replace(1,2));arrived(start);", "milestream:/a.js").unwrap();
        assert_eq!(made, "export default function () {\nfetch(\"milestream:/a.js\".replace(1,2));arrived(start);\n}\n");
        for bad in ["import.meta.resolve('x')", "import('./x.js')", "export{a}"] {
            assert!(started_by_a_call(bad, "").is_err(), "{bad}");
        }
    }
}
