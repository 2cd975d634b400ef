//! Short names for what the program imports from the glue.
//!
//! wasm-bindgen ends each of some 150 names with a hash, in both files, and a hash cannot be compressed: the names alone
//! cost the reader 3.6 KB. The two files belong together, so one letter or two tell the imports apart as well.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

/// What a program starts with: WebAssembly's mark and version 1.
const MAGIC: &[u8] = b"\0asm\x01\0\0\0";
const IMPORTS: u8 = 2;
const FUNCTION: u8 = 0;
const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// Shortens the names in both files.
///
/// # Errors
/// When a file cannot be read or written, or the program is no WebAssembly with functions as its imports.
pub(crate) fn shorten(program: &Path, glue: &Path) -> Result<()> {
    let bytes = fs::read(program).with_context(|| format!("reading {}", program.display()))?;
    let text = fs::read_to_string(glue).with_context(|| format!("reading {}", glue.display()))?;
    let (bytes, text) =
        shortened(&bytes, text).with_context(|| format!("the imports of {} cannot be read", program.display()))?;
    fs::write(program, bytes).with_context(|| format!("writing {}", program.display()))?;
    fs::write(glue, text).with_context(|| format!("writing {}", glue.display()))
}

fn shortened(program: &[u8], mut glue: String) -> Result<(Vec<u8>, String)> {
    let mut rest = program.strip_prefix(MAGIC).context("this is no WebAssembly")?;
    let mut output = MAGIC.to_vec();
    while let Some((&id, after)) = rest.split_first() {
        rest = after;
        let section = bytes(&mut rest)?;
        output.push(id);
        if id == IMPORTS {
            let section = renamed(section, &mut glue)?;
            push_bytes(&mut output, &section);
        } else {
            push_bytes(&mut output, section);
        }
    }
    Ok((output, glue))
}

/// The section of imports with short names, which the glue is given too.
fn renamed(mut section: &[u8], glue: &mut String) -> Result<Vec<u8>> {
    let count = number(&mut section)?;
    let mut output = Vec::new();
    push_number(&mut output, count);
    for place in 0..count {
        let module = bytes(&mut section)?;
        let name = str::from_utf8(bytes(&mut section)?)?;
        let (&kind, after) = section.split_first().context("an import ends early")?;
        section = after;
        if kind != FUNCTION {
            bail!("{name} is no function");
        }
        let signature = number(&mut section)?;
        let short = short(place);
        // wasm-bindgen writes a property to a line. A name that is not found so keeps its length.
        let property = |name: &str| format!(" {name}: function(");
        let is_found = glue.matches(&property(name)).count() == 1;
        if is_found {
            *glue = glue.replacen(&property(name), &property(&short), 1);
        }
        push_bytes(&mut output, module);
        push_bytes(&mut output, if is_found { short.as_bytes() } else { name.as_bytes() });
        output.push(FUNCTION);
        push_number(&mut output, signature);
    }
    Ok(output)
}

/// `a` to `Z`, `aa`, `ba` and so on: a name for each place.
fn short(mut place: usize) -> String {
    let mut name = String::new();
    loop {
        name.extend(LETTERS.get(place % LETTERS.len()).copied().map(char::from));
        if place < LETTERS.len() {
            return name;
        }
        place = place / LETTERS.len() - 1;
    }
}

/// Takes bytes that stand behind their number.
fn bytes<'a>(rest: &mut &'a [u8]) -> Result<&'a [u8]> {
    let length = number(rest)?;
    let (bytes, after) = rest.split_at_checked(length).context("a section ends early")?;
    *rest = after;
    Ok(bytes)
}

fn push_bytes(output: &mut Vec<u8>, bytes: &[u8]) {
    push_number(output, bytes.len());
    output.extend_from_slice(bytes);
}

/// Takes a number of LEB128: seven bits to a byte, the lowest first.
fn number(rest: &mut &[u8]) -> Result<usize> {
    let mut number = 0_usize;
    for shift in [0, 7, 14, 21, 28] {
        let (&byte, after) = rest.split_first().context("a number ends early")?;
        *rest = after;
        number |= usize::from(byte & 0x7F) << shift;
        if byte < 0x80 {
            return Ok(number);
        }
    }
    bail!("a number has more than 32 bits")
}

fn push_number(output: &mut Vec<u8>, mut number: usize) {
    loop {
        let [low, ..] = number.to_le_bytes();
        number >>= 7;
        if number == 0 {
            output.push(low & 0x7F);
            return;
        }
        output.push(low | 0x80);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    /// A program that imports these functions of `m`, with a section before and one after.
    fn program(names: &[&str]) -> Vec<u8> {
        let mut imports = Vec::new();
        push_number(&mut imports, names.len());
        for name in names {
            push_bytes(&mut imports, b"m");
            push_bytes(&mut imports, name.as_bytes());
            imports.extend([FUNCTION, 0x85, 0x01]);
        }
        let mut program = MAGIC.to_vec();
        program.extend([1, 1, 0, IMPORTS]);
        push_bytes(&mut program, &imports);
        program.extend([3, 2, 7, 7]);
        program
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
    fn name_that_the_glue_says_otherwise_stays() {
        for glue in ["  'f': function() {}", "", " f: function() {}, f: function() {}", " of: function() {}"] {
            let (bytes, text) = shortened(&program(&["f"]), glue.to_owned()).unwrap();
            assert_eq!((bytes, text.as_str()), (program(&["f"]), glue));
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
        let whole = program(&["f"]);
        assert!(shortened(b"<html>", String::new()).is_err());
        for end in [9, 12, 15, whole.len() - 1] {
            assert!(shortened(&whole[..end], String::new()).is_err(), "{end}");
        }
        let mut memory = whole.clone();
        let kind = memory.iter().rposition(|byte| *byte == 0x85).unwrap() - 1;
        memory[kind] = 2;
        assert_eq!(shortened(&memory, String::new()).unwrap_err().to_string(), "f is no function");
    }
}
