//! Short names for what the program exports to the glue, and only what the glue calls for.
//!
//! wasm-bindgen writes the types of a closure into the name that calls it, with a hash for each crate, and exports what none
//! of our glue asks for. Every page has these names before its picture, in both files.

use std::collections::BTreeMap;

use std::path::Path;

use anyhow::{Context, Result, anyhow, ensure};
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{ExportSection, Module, RawSection};
use wasmparser::{ExportSectionReader, Parser, Payload};

use super::files;

/// How the glue names what it uses of the program.
const USED: &str = "wasm.";
/// What is in the name of whatever calls a closure.
const INVOKES: &str = "invoke";
/// What is in it where the closure takes an event.
const EVENT: &str = "Event";

/// Shortens the names in both files, and takes out of the program what the glue does not use.
///
/// # Errors
/// When a file cannot be read or written, the program is no WebAssembly, or the glue uses what it does not export.
pub(crate) fn shorten(program: &Path, glue: &Path) -> Result<()> {
    files::rewrite(program, glue, "exports", |program, glue| shortened(program, &glue))
}

fn shortened(program: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let (mut names, text) = renamed(glue);
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(program) {
        let payload = payload.context("this is no WebAssembly")?;
        if let Payload::ExportSection(exports) = payload {
            module.section(&used(exports, &mut names)?);
        } else if let Some((id, range)) = payload.as_section() {
            let data = program.get(range).context("a section ends early")?;
            module.section(&RawSection { id, data });
        }
    }
    ensure!(names.is_empty(), "the glue uses {:?}: has wasm-bindgen another version?", names.keys());
    Ok((module.finish(), text))
}

/// The short name of each that the glue uses, and the glue with these.
fn renamed(glue: &str) -> (BTreeMap<&str, String>, String) {
    let is_of_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '$';
    let mut names = BTreeMap::new();
    let mut pieces = glue.split(USED);
    let mut text = pieces.next().unwrap_or_default().to_owned();
    let mut before = text.ends_with(is_of_name);
    for piece in pieces {
        let (name, after) = piece.split_at(piece.find(|letter| !is_of_name(letter)).unwrap_or(piece.len()));
        text.push_str(USED);
        // Another name may end in the same letters.
        if before {
            text.push_str(name);
        } else {
            let number = names.len();
            text.push_str(names.entry(name).or_insert_with(|| short(name, number)));
        }
        text.push_str(after);
        before = piece.ends_with(is_of_name);
    }
    (names, text)
}

/// What calls a closure is named by what tests know it by; other names are short as they are.
fn short(name: &str, number: usize) -> String {
    match (name.contains(INVOKES), name.contains(EVENT)) {
        (true, true) => format!("{INVOKES}{EVENT}{number}"),
        (true, false) => format!("{INVOKES}{number}"),
        (false, _) => name.to_owned(),
    }
}

/// The exports with these names, which are taken out of `names`.
fn used(exports: ExportSectionReader<'_>, names: &mut BTreeMap<&str, String>) -> Result<ExportSection> {
    let mut section = ExportSection::new();
    for export in exports {
        let export = export?;
        if let Some(name) = names.remove(export.name) {
            section.export(
                &name,
                RoundtripReencoder.export_kind(export.kind).map_err(|error| anyhow!("{error}"))?,
                export.index,
            );
        }
    }
    Ok(section)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use std::borrow::Cow;

    use wasm_encoder::{CustomSection, ExportKind};

    use super::*;

    /// A program with these exports, and a section after them.
    fn program(exports: &[(&str, ExportKind, u32)]) -> Vec<u8> {
        let mut section = ExportSection::new();
        for (name, kind, index) in exports {
            section.export(name, *kind, *index);
        }
        let mut module = Module::new();
        module.section(&section);
        module.section(&CustomSection { name: "note".into(), data: Cow::Borrowed(b"kept as it is") });
        module.finish()
    }

    #[test]
    fn both_files_get_the_same_short_names_and_nothing_unused_stays() {
        let whole = program(&[
            ("memory", ExportKind::Memory, 0),
            ("main", ExportKind::Func, 3),
            ("c0ffee_invoke_JsValue", ExportKind::Func, 4),
            ("c0ffee_invoke_Event", ExportKind::Func, 5),
            ("widget_new", ExportKind::Func, 6),
        ]);
        let glue = "wasm.c0ffee_invoke_JsValue(wasm.memory, otherwasm.c0ffee_invoke_JsValue); wasm.c0ffee_invoke_Event(); wasm.widget_new";
        let (bytes, text) = shortened(&whole, glue).unwrap();
        assert_eq!(
            text,
            "wasm.invoke0(wasm.memory, otherwasm.c0ffee_invoke_JsValue); wasm.invokeEvent2(); wasm.widget_new"
        );
        let wanted = [
            ("memory", ExportKind::Memory, 0),
            ("invoke0", ExportKind::Func, 4),
            ("invokeEvent2", ExportKind::Func, 5),
            ("widget_new", ExportKind::Func, 6),
        ];
        assert_eq!(bytes, program(&wanted));
    }

    #[test]
    fn what_the_program_does_not_export_is_reported() {
        let error = shortened(&program(&[("f", ExportKind::Func, 0)]), "wasm.f(); wasm.g();").unwrap_err().to_string();
        assert_eq!(error, r#"the glue uses ["g"]: has wasm-bindgen another version?"#);
        assert!(shortened(b"<html>", "").is_err());
    }
}
