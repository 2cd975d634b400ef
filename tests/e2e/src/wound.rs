//! A program that traps in chosen functions: the built one, with the bodies of some exported functions replaced.

#![allow(clippy::indexing_slicing, reason = "a wrong index is a failed test")]

use anyhow::{Context, Result, bail};

/// The program in which the exported functions of these names trap when they are called.
///
/// # Errors
/// When it is no program, or exports no such function.
pub fn trapping(program: &[u8], is_meant: impl Fn(&str) -> bool) -> Result<Vec<u8>> {
    let mut wounded = program.to_vec();
    let mut imported = 0;
    let mut meant = Vec::new();
    let mut at = 8;
    while at < program.len() {
        let section = program[at];
        let mut reader = Reader { bytes: program, at: at + 1 };
        let length = reader.number()?;
        let end = reader.at + length;
        match section {
            // Imported functions come first in the numbering.
            2 => imported = imported_functions(&mut reader)?,
            7 => {
                for _ in 0..reader.number()? {
                    let name = reader.name()?;
                    let (kind, index) = (reader.byte()?, reader.number()?);
                    if kind == 0 && is_meant(&name) {
                        meant.push(index);
                    }
                }
            }
            10 => {
                for index in imported..imported + reader.number()? {
                    let length = reader.number()?;
                    if meant.contains(&index) {
                        // No locals, `unreachable`, `nop` up to the old length, `end`.
                        let body = &mut wounded[reader.at..reader.at + length];
                        body.fill(0x01);
                        body[0] = 0x00;
                        body[1] = 0x00;
                        body[length - 1] = 0x0b;
                    }
                    reader.at += length;
                }
            }
            _ => {}
        }
        at = end;
    }
    if meant.is_empty() {
        bail!("the program exports no such function");
    }
    Ok(wounded)
}

fn imported_functions(reader: &mut Reader<'_>) -> Result<usize> {
    let mut functions = 0;
    for _ in 0..reader.number()? {
        reader.name()?;
        reader.name()?;
        match reader.byte()? {
            0 => {
                reader.number()?;
                functions += 1;
            }
            kind => bail!("the program imports something of kind {kind}, which the glue does not give"),
        }
    }
    Ok(functions)
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    fn byte(&mut self) -> Result<u8> {
        let byte = *self.bytes.get(self.at).context("the program ends too early")?;
        self.at += 1;
        Ok(byte)
    }

    /// An unsigned LEB128.
    fn number(&mut self) -> Result<usize> {
        let (mut value, mut shift) = (0, 0);
        loop {
            let byte = self.byte()?;
            value |= usize::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Ok(value);
            }
            shift += 7;
        }
    }

    fn name(&mut self) -> Result<String> {
        let length = self.number()?;
        let text = self.bytes.get(self.at..self.at + length).context("the program ends too early")?;
        self.at += length;
        Ok(String::from_utf8_lossy(text).into_owned())
    }
}
