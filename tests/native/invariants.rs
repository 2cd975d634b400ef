//! The invariants of ARCHITECTURE.md that neither the compiler nor a lint of xtask/wasm-lints can hold: which file may do what.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::files;

/// The names of the files that say `word` outside of comments.
fn saying(files: &[(PathBuf, String)], word: &str) -> Vec<String> {
    let mut names: Vec<String> = files
        .iter()
        .filter(|(_, text)| text.lines().any(|line| !line.trim_start().starts_with("//") && line.contains(word)))
        .map(|(path, _)| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn one_module_exports_and_one_formats() {
    let sources = files("src", &["rs"]);
    assert_eq!(saying(&sources, "#[wasm_bindgen(constructor)]"), ["js_api.rs"]);
    // Intl is the browser's formatter; the bare word also names our own handle to it.
    assert_eq!(saying(&sources, "js_sys::Intl"), ["browser.rs"]);
}

#[test]
fn nothing_writes_styles_or_markup_as_text() {
    let sources = files("src", &["rs"]);
    for word in ["from_html_unchecked", "set_inner_html", "set_css_text"] {
        assert_eq!(saying(&sources, word), Vec::<String>::new(), "{word}");
    }
    // What the studio gives to paste is text, and becomes markup on the page of whoever pastes it.
    for word in ["style=", "<style"] {
        assert_eq!(saying(&sources, word), ["snippets.rs"], "{word}");
    }
    let scripts = files("static", &["js"]);
    for word in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "cssText", "setAttribute('style'"] {
        assert_eq!(saying(&scripts, word), Vec::<String>::new(), "{word}");
    }
}

#[test]
fn nothing_is_stored_on_the_readers_machine() {
    let all = [files("src", &["rs"]), files("static", &["js"])].concat();
    for word in ["localStorage", "sessionStorage", "local_storage", "indexedDB", "document.cookie", "sendBeacon"] {
        assert_eq!(saying(&all, word), Vec::<String>::new(), "{word}");
    }
}

#[test]
fn address_and_history_are_touched_on_the_standalone_page_alone() {
    let scripts = files("static", &["js"]);
    for (word, expected) in [("history.", &["address.js"][..]), ("location.", &["address.js", "page.js"])] {
        assert_eq!(saying(&scripts, word), expected, "{word}");
    }
    let sources = files("src", &["rs"]);
    for word in [".location()", ".history()", "web_sys::History", "web_sys::Location"] {
        assert_eq!(saying(&sources, word), Vec::<String>::new(), "{word}");
    }
}

#[test]
fn the_model_depends_on_readers_of_its_formats_alone() {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("crates/data/Cargo.toml");
    let manifest = fs::read_to_string(manifest).unwrap();
    let dependencies = manifest.split("[dependencies]").nth(1).unwrap().split("\n[").next().unwrap();
    let names: Vec<&str> = dependencies
        .lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty() && !line.contains("optional = true"))
        .map(|line| line.split(['.', ' ', '=']).next().unwrap())
        .collect();
    assert_eq!(names, ["milestream-fast", "csv-core"]);
}
