//! Short names for what the program imports from the glue.
//!
//! wasm-bindgen ends each of some 150 names with a hash, in both files, and a hash cannot be compressed: the names alone
//! cost the reader 3.6 KB. The two files belong together, so one letter or two tell the imports apart as well.

use std::path::Path;

use anyhow::{Context, Result, bail};
use wasm_encoder::{EntityType, ImportSection, Module, RawSection};
use wasmparser::{ImportSectionReader, Imports, Parser, Payload, TypeRef};

use super::files;

const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// Shortens the names in both files.
///
/// # Errors
/// When a file cannot be read or written, the program is no WebAssembly with functions as its imports, or the glue does
/// not give each of them once.
pub(crate) fn shorten(program: &Path, glue: &Path) -> Result<()> {
    files::rewrite(program, glue, "imports", shortened)
}

fn shortened(program: &[u8], mut glue: String) -> Result<(Vec<u8>, String)> {
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(program) {
        let payload = payload.context("this is no WebAssembly")?;
        if let Payload::ImportSection(imports) = payload {
            module.section(&renamed(imports, &mut glue)?);
        } else if let Some((id, range)) = payload.as_section() {
            let data = program.get(range).context("a section ends early")?;
            module.section(&RawSection { id, data });
        }
    }
    Ok((module.finish(), glue))
}

/// The section of imports with short names, which the glue is given too.
fn renamed(imports: ImportSectionReader<'_>, glue: &mut String) -> Result<ImportSection> {
    let mut section = ImportSection::new();
    for (place, import) in imports.into_iter().enumerate() {
        let Imports::Single(_, import) = import? else { bail!("the imports stand in groups") };
        let TypeRef::Func(signature) = import.ty else { bail!("{} is no function", import.name) };
        let short = short(place);
        // wasm-bindgen writes a property to a line.
        let property = |name: &str| format!(" {name}: function(");
        let found = glue.matches(&property(import.name)).count();
        if found != 1 {
            bail!("the glue gives `{}` {found} times: has wasm-bindgen another version?", import.name);
        }
        *glue = glue.replacen(&property(import.name), &property(&short), 1);
        section.import(import.module, &short, EntityType::Function(signature));
    }
    Ok(section)
}

/// `a` to `Z`, `aa`, `ba` and so on: a name for each place.
pub(super) fn short(mut place: usize) -> String {
    let mut name = String::new();
    loop {
        name.extend(LETTERS.get(place % LETTERS.len()).copied().map(char::from));
        if place < LETTERS.len() {
            return name;
        }
        place = place / LETTERS.len() - 1;
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]
mod tests {
    use std::borrow::Cow;

    use wasm_encoder::{CustomSection, MemoryType, TypeSection};

    use super::*;

    /// A program that imports these functions of `m`, with a section before and one after.
    fn program(names: &[&str]) -> Vec<u8> {
        let mut imports = ImportSection::new();
        for name in names {
            imports.import("m", name, EntityType::Function(0));
        }
        with_imports(&imports)
    }

    fn with_imports(imports: &ImportSection) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut module = Module::new();
        module.section(&types).section(imports);
        module.section(&CustomSection { name: "note".into(), data: Cow::Borrowed(b"kept as it is") });
        module.finish()
    }

    #[test]
    fn both_files_get_the_same_short_names() {
        let long = "x".repeat(200);
        let glue = format!("return {{\n  __wbg_is_12: function(arg0) {{}},\n  {long}: function() {{}},\n}};");
        let (bytes, text) = shortened(&program(&["__wbg_is_12", &long]), glue).unwrap();
        assert_eq!(bytes, program(&["a", "b"]));
        assert_eq!(text, "return {\n  a: function(arg0) {},\n  b: function() {},\n};");
    }

    #[test]
    fn name_that_is_not_shortened_is_refused() {
        for (glue, times) in [
            ("  'f': function() {}", 0),
            ("", 0),
            (" f: function() {}, f: function() {}", 2),
            (" of: function() {}", 0),
            (" f: () => {}", 0),
        ] {
            let error = shortened(&program(&["f"]), glue.to_owned()).unwrap_err().to_string();
            assert_eq!(error, format!("the glue gives `f` {times} times: has wasm-bindgen another version?"));
        }
    }

    #[test]
    fn every_place_has_a_name_of_its_own() {
        let mut names: Vec<String> = (0..3_000).map(short).collect();
        assert_eq!((names[0].as_str(), names[51].as_str(), names[52].as_str()), ("a", "Z", "aa"));
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 3_000);
    }

    #[test]
    fn what_is_no_program_is_refused() {
        let glue = || " f: function() {}".to_owned();
        let whole = program(&["f"]);
        assert!(shortened(b"<html>", glue()).is_err());
        for end in [4, 9, 15, whole.len() - 1] {
            assert!(shortened(&whole[..end], glue()).is_err(), "{end}");
        }
        let mut imports = ImportSection::new();
        let memory = MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None };
        imports.import("m", "f", memory);
        assert_eq!(shortened(&with_imports(&imports), glue()).unwrap_err().to_string(), "f is no function");
    }
}
