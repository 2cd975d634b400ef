//! The studio: what is chosen, what is to be pasted, what is wrong with a file.

mod draft;
mod files;
mod lines;
mod questions;

use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}
