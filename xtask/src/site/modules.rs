//! Where the bytes of the program's code are: so many of each module, in each part.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::split::ProgramPart;
use crate::project::Project;

/// Whatever is smaller in all parts together stands in one line.
const LEAST_BYTES: usize = 1_000;
const SMALLER: &str = "(each less than 1,000)";
/// Arms of functions that no picture runs, which the build has taken out of them.
const TAKEN_OUT: &str = "(arms taken out of functions)";

/// The name of the table.
pub(super) const FILE: &str = "modules.txt";

/// Writes the table of a build, for `cargo xtask sizes --modules`.
///
/// # Errors
/// When it cannot be written.
pub(super) fn write(project: &Project, table: &str) -> Result<()> {
    let file = file(project);
    fs::write(&file, table).with_context(|| format!("writing {}", file.display()))
}

/// The table of the last build.
///
/// # Errors
/// When nothing is built.
pub(crate) fn read(project: &Project) -> Result<String> {
    let file = file(project);
    fs::read_to_string(&file).with_context(|| format!("{} is not there: run `cargo xtask build`", file.display()))
}

fn file(project: &Project) -> PathBuf {
    project.target.join(FILE)
}

/// A line for each module, with the bytes of its code in each part before compression, the largest first.
pub(super) fn table(parts: &[(&str, &ProgramPart)]) -> String {
    let mut modules: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (place, (_, part)) in parts.iter().enumerate() {
        for (name, bytes) in &part.functions {
            let row = modules.entry(module_of(name)).or_insert_with(|| vec![0; parts.len()]);
            row.iter_mut().skip(place).take(1).for_each(|sum| *sum += bytes);
        }
    }
    let (large, small): (Vec<_>, Vec<_>) =
        modules.into_iter().partition(|(_, row)| row.iter().sum::<usize>() >= LEAST_BYTES);
    let mut rows = large;
    rows.sort_by_key(|(_, row)| std::cmp::Reverse(row.iter().sum::<usize>()));
    if !small.is_empty() {
        rows.push((SMALLER, sum(&small, parts.len())));
    }
    rows.push(("sum", sum(&rows, parts.len())));
    let mut table = format!("{:<40}", "bytes of code");
    // Writing into a string cannot fail.
    for (name, _) in parts {
        let _ = write!(table, "{name:>9}");
    }
    for (module, row) in rows {
        let _ = write!(table, "\n{module:<40}");
        for bytes in row {
            let _ = write!(table, "{bytes:>9}");
        }
    }
    table + "\n"
}

fn sum(rows: &[(&str, Vec<usize>)], parts: usize) -> Vec<usize> {
    (0..parts).map(|place| rows.iter().filter_map(|(_, row)| row.get(place)).sum()).collect()
}

/// The module of ours that a function is of, or is made for, as in `milestream_data::validate`; else its crate.
fn module_of(name: &str) -> &str {
    if name.is_empty() {
        return TAKEN_OUT;
    }
    let path = match name.find("milestream") {
        Some(start) => name.get(start..).unwrap_or(name),
        None => name.trim_start_matches(|letter: char| !letter.is_alphanumeric() && letter != '_'),
    };
    let is_of_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    let krate = path.find(|letter| !is_of_word(letter)).unwrap_or(path.len());
    let Some(inner) = path.get(krate..).and_then(|rest| rest.strip_prefix("::")).filter(|_| path.starts_with("mile"))
    else {
        return path.get(..krate).unwrap_or(path);
    };
    let module = inner.find(|letter| !is_of_word(letter)).unwrap_or(inner.len());
    path.get(..krate + 2 + module).unwrap_or(path)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    #[test]
    fn functions_are_of_the_module_of_ours_that_they_are_made_for() {
        for (name, module) in [
            ("<milestream_data::validate::Context>::add_tail", "milestream_data::validate"),
            ("milestream::load::ask::{closure#0}", "milestream::load"),
            ("core::ptr::drop_in_place::<alloc::vec::Vec<milestream_data::figure::Figure>>", "milestream_data::figure"),
            ("<yew::virtual_dom::vnode::VNode as yew::dom_bundle::traits::Reconcilable>::reconcile", "yew"),
            ("main", "main"),
            ("", TAKEN_OUT),
        ] {
            assert_eq!(module_of(name), module, "{name}");
        }
    }

    #[test]
    fn table_sums_each_part_and_keeps_small_modules_together() {
        let part = |functions: &[(&str, usize)]| ProgramPart {
            program: Vec::new(),
            functions: functions.iter().map(|(name, bytes)| ((*name).to_owned(), *bytes)).collect(),
        };
        let first =
            part(&[("yew::a", 700), ("<yew::b as yew::c>::d", 800), ("milestream::load::ask", 4_000), ("std::e", 5)]);
        let rest = part(&[("milestream::load::rest", 6_000), ("core::f", 20)]);
        let table = table(&[("first", &first), ("rest", &rest)]);
        let lines: Vec<Vec<&str>> = table.lines().map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(lines.first().unwrap(), &["bytes", "of", "code", "first", "rest"]);
        assert_eq!(lines.get(1).unwrap(), &["milestream::load", "4000", "6000"]);
        assert_eq!(lines.get(2).unwrap(), &["yew", "1500", "0"]);
        assert_eq!(lines.get(3).unwrap(), &["(each", "less", "than", "1,000)", "5", "20"]);
        assert_eq!(lines.get(4).unwrap(), &["sum", "5505", "6020"]);
    }
}
