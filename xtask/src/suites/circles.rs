//! No two files import each other, be it by a detour: from bytes to a shown figure the way goes downhill.
//!
//! Every file of a library or program of this workspace is parsed. Each path in it, also in macros, is followed through
//! imports and re-exports to the file that defines what it names. A parent that declares or re-exports its children does
//! not depend on them; a child that takes something of its parent does. Calls of methods are not followed, as that would
//! take types. Tests may see everything.

mod graph;
mod modules;
mod names;
mod paths;

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::process;
use crate::project::Project;
use graph::Graph;
use modules::{Modules, Root};

/// Prints the circles of this repository.
///
/// # Errors
/// When there is one, when a path cannot be followed, or when a file belongs to no program.
pub(crate) fn check(project: &Project) -> Result<()> {
    let graph = Graph::of(&Modules::read(&project.root, &roots(project)?)?)?;
    let circles = graph.circles();
    print!("{}", graph.describe(&circles));
    match circles.len() {
        0 => Ok(()),
        some => bail!("circles of imports: {some}; move what both files need to where both may take it from"),
    }
}

/// Every library and program of the workspace, as Cargo knows them, but those that only test others.
fn roots(project: &Project) -> Result<Vec<Root>> {
    let mut cargo = process::cargo();
    cargo.current_dir(&project.root).args(["metadata", "--no-deps", "--format-version", "1"]);
    let metadata: serde_json::Value = serde_json::from_str(&process::capture(&mut cargo)?)?;
    let mut roots = Vec::new();
    for target in list(&metadata, "packages").iter().flat_map(|package| list(package, "targets")) {
        let is = |kind: &str| list(target, "kind").iter().any(|known| known == kind);
        let text = |key: &str| target.get(key).and_then(serde_json::Value::as_str).context("an unexpected target");
        let file = PathBuf::from(text("src_path")?);
        if (is("lib") || is("bin")) && !file.starts_with(project.root.join("tests")) {
            let library = is("lib").then(|| text("name").map(|name| name.replace('-', "_"))).transpose()?;
            roots.push(Root { library, file });
        }
    }
    if roots.is_empty() {
        bail!("cargo metadata names no library and no program");
    }
    Ok(roots)
}

fn list<'a>(value: &'a serde_json::Value, key: &str) -> &'a [serde_json::Value] {
    value.get(key).and_then(serde_json::Value::as_array).map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests;
