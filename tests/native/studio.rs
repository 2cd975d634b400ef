//! The studio: what is chosen, what is to be pasted, what is wrong with a file.

mod draft;
mod files;
mod lines;
mod questions;
mod rows;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The studio stands on the page, so that a rule for the page's own parts would reach it.
#[test]
fn no_rule_of_the_page_is_for_a_class_of_the_studio() {
    let views = files("src/studio/views", "rs");
    let used: BTreeSet<&str> = views
        .split("class=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .flat_map(str::split_ascii_whitespace)
        .collect();
    assert!(used.contains("steps") && used.contains("looks"), "{used:?}");
    let sheets = files("static/page", "css");
    let is_of_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    let styled: BTreeSet<&str> =
        sheets.split('.').skip(1).filter_map(|rest| rest.split(|letter| !is_of_name(letter)).next()).collect();
    // The line beneath a heading is the same on both.
    let shared: Vec<_> = styled.intersection(&used).filter(|class| **class != "lead").collect();
    assert!(shared.is_empty(), "{shared:?}");
}

/// The text of all files with this ending in a folder.
fn files(folder: &str, ending: &str) -> String {
    let entries = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .filter(|path| path.extension().is_some_and(|of_path| of_path == ending))
        .map(|path| fs::read_to_string(path).unwrap())
        .collect()
}
