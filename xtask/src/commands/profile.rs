//! `cargo xtask profile`: which functions the first picture of each view calls, as a browser shows it.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result};

use super::{build, chromium, finish};
use crate::process;
use crate::project::Project;
use crate::site::bindgen::Bindgen;
use crate::site::compile::{Purpose, compile};
use crate::site::split::{self, Function, Profile};
use crate::site::stage::Stage;
use crate::site::{bundle, compiled, page, widget};
use crate::tools::{self, Node, Part};

/// Builds the widget with marks, opens its pages in Chromium, and writes the profile.
///
/// # Errors
/// When a tool is missing and cannot be brought, the widget does not build, or a page does not show what it should.
pub(crate) fn run(project: &Project) -> Result<()> {
    let (driver, cache) = chromium::driver()?;
    let _lock = build::lock(project)?;
    tools::ensure_rust(project, &[Part::WasmTarget, Part::Sources])?;
    let node = Node::ensure(project, &cache)?;
    finish::make_build_dir(project)?;
    let program = compile(project, widget::BIN, Purpose::Delivery)?;
    Bindgen::ensure(project, Purpose::Delivery)?.write(&program, &project.build_dir(), widget::BIN)?;
    widget::optimise(project, &node)?;
    let stage = Stage::fresh(project)?;
    page::write(project, &stage)?;
    compiled::write(&stage)?;
    let (release, address, marks) = widget::bundle_marked(project, &node)?;
    release.write(stage.folder())?;
    bundle::loaders(project, &node, &release, &stage)?;

    let seen = project.target.join("profile.json");
    let mut cargo = chromium::program(project, "milestream-profile", &driver, stage.folder());
    cargo.env("MILESTREAM_MARKS", format!("{address},{marks}")).env("MILESTREAM_PROFILE", &seen);
    process::run(&mut cargo)?;
    let text = fs::read(&seen).with_context(|| format!("reading {}", seen.display()))?;
    let mut profile = Profile::of_dataset(compiled::fingerprint(project)?);
    add(&mut profile, &widget::functions(project)?, &serde_json::from_slice(&text)?);
    widget::write_profile(project, &profile)?;
    println!("xtask/profile.txt names {} functions that a first picture calls", profile.called());
    Ok(())
}

/// Adds what was seen: for each view, for the bundled dataset, for a first touch, and where something fails, the marks that
/// came by.
fn add(profile: &mut Profile, functions: &[Function], seen: &[BTreeSet<usize>; 6]) {
    let mut first = 0;
    for function in functions {
        let next = first + function.marks;
        let marks: Vec<_> = (first..next)
            .map(|mark| {
                let [counter, leaderboard, board, shipped, touched, failed] =
                    seen.each_ref().map(|seen| seen.contains(&mark));
                // Nobody reads a file of the shipped dataset, which may fail as any.
                let shipped = shipped || (failed && !split::is_reading(&function.name));
                [counter, leaderboard, board, shipped, touched]
            })
            .collect();
        first = next;
        if !function.name.is_empty() {
            profile.add(&function.name, function.shape, &marks);
        }
    }
    profile.tidy();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_become_functions_and_what_has_no_name_is_left_out() {
        let functions = [("a", 2), ("", 1), ("b", 1), ("c", 1)];
        let functions = functions.map(|(name, marks)| Function { name: name.to_owned(), shape: 1, marks });
        let mut made = Profile::of_dataset("1".to_owned());
        let seen = [[0, 2].into(), [0, 1, 3].into(), [0, 9].into(), [1].into(), [4].into(), [0].into()];
        add(&mut made, &functions, &seen);
        let text = made.text();
        let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
        assert_eq!(lines, ["dataset 1", "clbs- a\t00000001:fa", "-l--- b", "----t c"]);
    }
}
