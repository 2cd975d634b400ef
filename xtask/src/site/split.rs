//! The program in parts: what the first picture of a view calls, and the rest.
//!
//! Functions of different parts call each other through slots of the one table of functions. The first part holds memory,
//! tables, globals and data; the later ones import them, so that each can be instantiated at any time, in any order. Until
//! a part is there, its slots lead to [`emit::MISSING`].

mod body;
mod cold;
mod data;
mod emit;
mod function;
mod profile;
mod program;

use anyhow::{Context, Result, ensure};

pub(crate) use function::Function;
pub(crate) use profile::{PARTS, Profile, is_reading};
use program::Program;
use wasm_encoder::{CustomSection, Section};

/// A program with a mark at the start of each function and wherever it may go two ways: a byte that is 1 once it was there.
#[derive(Debug)]
pub(crate) struct Marked {
    pub(crate) program: Vec<u8>,
    /// Where the marks are in its memory, in the order of [`functions`].
    pub(crate) address: u64,
    pub(crate) marks: usize,
}

/// A part of a program.
#[derive(Debug)]
pub(crate) struct ProgramPart {
    /// WebAssembly without names.
    pub(crate) program: Vec<u8>,
    /// The names of its functions and the bytes of each; what was taken out of another function has none.
    pub(crate) functions: Vec<(String, usize)>,
}

/// A program's parts, as the profile has them; 0 is the first one. What is exported or has no name is of the first.
///
/// # Errors
/// When the program is not understood, or does something that would not survive the parting.
pub(crate) fn split(program: &[u8], profile: &Profile) -> Result<Vec<ProgramPart>> {
    let by_mark = |function: &Function| profile.parts_by_mark(&function.name, function.shape);
    split_by(program, PARTS.len(), |name| profile.part_of(name), by_mark)
}

/// `part_of` gives the part of each function by its name, `by_mark` those of its marks, where they are known.
fn split_by(
    bytes: &[u8],
    parts: usize,
    part_of: impl Fn(&str) -> usize,
    by_mark: impl Fn(&Function) -> Option<Vec<usize>>,
) -> Result<Vec<ProgramPart>> {
    let program = Program::read(bytes)?;
    let mut part_by_function: Vec<usize> = (0..program.functions())
        .map(|index| if program.is_import(index) { 0 } else { program.name(index).map_or(0, &part_of) })
        .collect();
    for index in program.exported_functions() {
        *part_by_function.get_mut(index as usize).context("an export names no function")? = 0;
    }
    keep_machinery_together(&program, &mut part_by_function)?;
    let functions = functions(bytes)?;
    let mut marks = functions.iter().map(by_mark).collect();
    let mut bytes = bytes.to_vec();
    // What no picture runs is taken out first, of what is taken out for some of them too.
    for is_last in [true, false] {
        let own = part_by_function.get(program.imports.len()..).unwrap_or_default();
        let outlined = cold::outline(&bytes, own, marks, |part| !is_last || part + 1 == parts)?;
        bytes = outlined.program;
        marks = outlined.marks;
        marks.extend(outlined.parts.iter().map(|_| None));
        part_by_function.extend(outlined.parts);
    }
    ensure!(part_by_function.iter().all(|part| *part < parts), "a function belongs to none of the {parts} parts");
    let program = Program::read(&bytes)?;
    let mut functions = vec![Vec::new(); parts];
    for (body, index) in program.bodies.iter().zip(program.imports.len()..) {
        let part = part_by_function.get(index).and_then(|part| functions.get_mut(*part));
        let name = program.name(u32::try_from(index)?).unwrap_or_default().to_owned();
        part.context("a function belongs to no part")?.push((name, body.range().len()));
    }
    let programs = emit::all(&program, &part_by_function, parts)?;
    Ok(programs.into_iter().zip(functions).map(|(program, functions)| ProgramPart { program, functions }).collect())
}

/// Adds a text to a part, which browsers pass over.
pub(crate) fn add_text(part: &mut Vec<u8>, name: &str, text: &str) {
    CustomSection { name: name.into(), data: text.as_bytes().into() }.append_to(part);
}

/// Brings what is of the machinery to those of it that call it.
fn keep_machinery_together(program: &Program<'_>, parts: &mut [usize]) -> Result<()> {
    let is_machinery = |function: u32| program.name(function).is_some_and(profile::is_machinery);
    let mut callers: Vec<u32> = (0..program.functions()).filter(|function| is_machinery(*function)).collect();
    while let Some(caller) = callers.pop() {
        let part = *parts.get(caller as usize).context("a function belongs to no part")?;
        let Some(called) =
            (caller as usize).checked_sub(program.imports.len()).and_then(|place| program.calls.get(place))
        else {
            continue;
        };
        for callee in called.iter().copied().filter(|callee| is_machinery(*callee)) {
            let known = parts.get_mut(callee as usize).context("a function belongs to no part")?;
            let both = profile::part_of_both(part, *known);
            if *known != both {
                *known = both;
                callers.push(callee);
            }
        }
    }
    Ok(())
}

/// The program with marks.
///
/// # Errors
/// When the program is not understood.
pub(crate) fn marked(bytes: &[u8]) -> Result<Marked> {
    let program = Program::read(bytes)?;
    let (program, address, marks) = emit::marked(bytes, &program, &body::read(bytes, &program)?)?;
    Ok(Marked { program, address, marks })
}

/// The functions that are no imports, in their order.
///
/// # Errors
/// When the program is not understood.
pub(crate) fn functions(bytes: &[u8]) -> Result<Vec<Function>> {
    let program = Program::read(bytes)?;
    Ok(body::read(bytes, &program)?.iter().map(|body| function(bytes, &program, body)).collect())
}

fn function(bytes: &[u8], program: &Program<'_>, body: &body::Body<'_>) -> Function {
    let name = program.name(body.function).unwrap_or_default().to_owned();
    Function { name, shape: body.shape(bytes), marks: body.marks().len() }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops where it fails")]
mod tests;
