//! What a function does only now and then, in functions of its own: most of a large function waits for a case that the
//! first picture does not have.
//!
//! A sequence of operators becomes a function of the locals that it touches. It gives back those that it may have changed,
//! what it leaves on the stack, and by which of its exits it left, where there is more than one.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{BlockType, CodeSection, Function, FunctionSection, Instruction, Module, RawSection, TypeSection};
use wasmparser::{Operator, Parser, Payload, ValType};

use super::body::{self, Body};
use super::emit::sentence;
use super::profile::is_of_other_datasets;
use super::program::Program;

/// What is shorter than this stays where it is: the call and what it hands over weigh as much.
const FEWEST_BYTES: usize = 48;
/// The same of what other datasets alone run: their pages load function and sequence, and pay for the call between them.
const FEWEST_BYTES_OF_OTHERS: usize = 250;
/// How many values a sequence may be handed and give back.
const MOST_VALUES: usize = 16;

/// A program with sequences in functions of their own, which come after all others.
pub(super) struct Outlined {
    pub(super) program: Vec<u8>,
    /// The part of each of the new functions.
    pub(super) parts: Vec<usize>,
    /// The parts of the marks of all other functions, as they are now.
    pub(super) marks: Vec<Option<Vec<usize>>>,
}

/// Takes sequences out of the functions of a program. `part_of` gives the part of each function that is no import; `marks`
/// those of its marks, where they are known; `is_taken` whether what is of a part is taken out.
///
/// # Errors
/// When something in the program contradicts itself.
pub(super) fn outline(
    bytes: &[u8],
    part_of: &[usize],
    marks: Vec<Option<Vec<usize>>>,
    is_taken: impl Fn(usize) -> bool,
) -> Result<Outlined> {
    let program = Program::read(bytes)?;
    let bodies = body::read(bytes, &program)?;
    let mut new = New { types: Vec::new(), first_type: program.types.len(), functions: Vec::new() };
    let first = program.functions();
    let mut code = CodeSection::new();
    let mut marks_now = Vec::new();
    for (((body, original), part), parts) in bodies.iter().zip(&program.bodies).zip(part_of).zip(marks) {
        let taken = parts.as_ref().map_or_else(Vec::new, |parts| taken(body, *part, parts, &is_taken));
        match parts {
            Some(parts) if !taken.is_empty() => {
                let (function, parts) = rest(body, &taken, &parts, &mut new, first, &program)?;
                code.function(&function);
                marks_now.push(Some(parts));
            }
            parts => {
                code.raw(bytes.get(original.range()).context("a function ends early")?);
                marks_now.push(parts);
            }
        }
    }
    for (_, _, function) in &new.functions {
        code.function(function);
    }
    let parts = new.functions.iter().map(|(part, ..)| *part).collect();
    Ok(Outlined { program: new.module(bytes, &code)?, parts, marks: marks_now })
}

/// The sequences that are taken out of a function.
fn taken(body: &Body<'_>, own: usize, parts: &[usize], is_taken: &impl Fn(usize) -> bool) -> Vec<Taken> {
    let regions = regions(body, own, parts, is_taken);
    // Nobody asks for what lives where nothing is taken out.
    let Some(alive) = (!regions.is_empty()).then(|| body.alive().ok()).flatten() else { return Vec::new() };
    let all = regions.into_iter().filter_map(|region| Taken::of(body, region, &alive).ok());
    all.filter(Taken::pays).collect()
}

/// A sequence: its first operator, the `else` or `end` after its last, and the part that it belongs to.
#[derive(Clone, Copy)]
struct Region {
    start: usize,
    end: usize,
    part: usize,
}

/// The longest sequences of another part than their function's.
fn regions(body: &Body<'_>, own: usize, parts: &[usize], is_taken: &impl Fn(usize) -> bool) -> Vec<Region> {
    let marks = body.marks();
    if marks.len() != parts.len() {
        return Vec::new();
    }
    let mut regions: Vec<Region> = Vec::new();
    for (mark, part) in marks.into_iter().zip(parts).filter(|(_, part)| **part != own && is_taken(**part)) {
        let Some((start, end)) = body.sequence(mark) else { continue };
        let byte = |place: usize| body.offsets.get(place).copied().unwrap_or_default();
        let is_within = regions.iter().any(|region| region.start <= start && start < region.end);
        if !is_within && byte(end) - byte(start) >= fewest_bytes(*part) {
            regions.push(Region { start, end, part: *part });
        }
    }
    regions
}

const fn fewest_bytes(part: usize) -> usize {
    if is_of_other_datasets(part) { FEWEST_BYTES_OF_OTHERS } else { FEWEST_BYTES }
}

/// A sequence with all that is known of what it takes and gives.
struct Taken {
    region: Region,
    bytes: usize,
    /// The locals that it is handed.
    given: Vec<u32>,
    /// The locals that it gives back.
    changed: Vec<u32>,
    /// What it only uses itself.
    own: Vec<u32>,
    /// The frames that it leaves for. Where its end can be reached, the first is its own, after which the program goes on.
    exits: Vec<usize>,
    falls: bool,
    /// The types of what it may carry along on the stack, and for each exit the places among these.
    values: Vec<ValType>,
    carried: Vec<Vec<usize>>,
}

impl Taken {
    fn of(body: &Body<'_>, region: Region, alive: &[Vec<bool>]) -> Result<Self> {
        let inner = *body.frame_of.get(region.start).context("a sequence has no start")?;
        let depth = body.depth(inner)?;
        let falls = body.is_reached.get(region.end).copied().unwrap_or_default();
        let mut exits: Vec<usize> = if falls { vec![inner] } else { Vec::new() };
        let (mut touched, mut written) = (BTreeSet::new(), BTreeSet::new());
        // A frame that does not lie deeper than the sequence is left.
        let mut leave = |frame: usize| -> Result<()> {
            // Where a loop is left for its start, that is not its end.
            let skipped = usize::from(falls && body.frame(frame)?.is_loop);
            if body.depth(frame)? <= depth && !exits.iter().skip(skipped).any(|exit| *exit == frame) {
                exits.push(frame);
            }
            Ok(())
        };
        for place in region.start..region.end {
            match body.operators.get(place).context("a sequence ends early")? {
                Operator::LocalGet { local_index } => {
                    touched.insert(*local_index);
                }
                Operator::LocalSet { local_index } | Operator::LocalTee { local_index } => {
                    touched.insert(*local_index);
                    written.insert(*local_index);
                }
                Operator::Br { relative_depth } | Operator::BrIf { relative_depth } => {
                    leave(body.label(place, *relative_depth)?)?;
                }
                Operator::BrTable { targets } => {
                    for target in targets.targets() {
                        leave(body.label(place, target?)?)?;
                    }
                    leave(body.label(place, targets.default())?)?;
                }
                Operator::Return => leave(0)?,
                _ => {}
            }
        }
        let is_alive =
            |place: usize, local: u32| alive.get(place).and_then(|alive| alive.get(local as usize)) == Some(&true);
        let mut ends: Vec<usize> = if falls { vec![region.end] } else { Vec::new() };
        for exit in &exits {
            ends.push(body.frame(*exit)?.target());
        }
        let given: Vec<u32> = touched.iter().copied().filter(|local| is_alive(region.start, *local)).collect();
        let own = touched.iter().copied().filter(|local| !given.contains(local)).collect();
        let changed = written.into_iter().filter(|local| ends.iter().any(|end| is_alive(*end, *local))).collect();
        let mut values: Vec<ValType> = Vec::new();
        let mut carried = Vec::new();
        for (number, exit) in exits.iter().enumerate() {
            let frame = body.frame(*exit)?;
            let types = if falls && number == 0 { frame.results.as_slice() } else { frame.carried() };
            let mut places = Vec::new();
            for ty in types {
                let free = (0..values.len()).find(|place| values.get(*place) == Some(ty) && !places.contains(place));
                places.push(free.unwrap_or_else(|| {
                    values.push(*ty);
                    values.len() - 1
                }));
            }
            carried.push(places);
        }
        let byte = |place: usize| body.offsets.get(place).copied().unwrap_or_default();
        let bytes = byte(region.end) - byte(region.start);
        Ok(Self { region, bytes, given, changed, own, exits, falls, values, carried })
    }

    /// Whether it weighs clearly more than calling it does.
    fn pays(&self) -> bool {
        let handed = self.given.len() + self.changed.len() + self.values.len();
        handed <= MOST_VALUES && self.bytes >= FEWEST_BYTES / 2 + 3 * handed + 6 * self.exits.len()
    }

    /// What it gives back: what it carries, by which exit, and the locals.
    fn results(&self, body: &Body<'_>) -> Vec<ValType> {
        let number = (self.exits.len() > 1).then_some(ValType::I32);
        self.values.iter().copied().chain(number).chain(types(body, &self.changed)).collect()
    }
}

fn types(body: &Body<'_>, locals: &[u32]) -> Vec<ValType> {
    locals.iter().filter_map(|local| body.locals.get(*local as usize).copied()).collect()
}

/// What the program gets besides.
struct New {
    types: Vec<(Vec<ValType>, Vec<ValType>)>,
    /// The number of the first one.
    first_type: usize,
    /// The part, the type and the code of each function.
    functions: Vec<(usize, u32, Function)>,
}

impl New {
    fn add_type(&mut self, params: Vec<ValType>, results: Vec<ValType>) -> Result<u32> {
        let ty = (params, results);
        let place = self.types.iter().position(|known| *known == ty).unwrap_or_else(|| {
            self.types.push(ty);
            self.types.len() - 1
        });
        Ok(u32::try_from(self.first_type + place)?)
    }

    fn block(&mut self, results: &[ValType]) -> Result<BlockType> {
        Ok(match results {
            [] => BlockType::Empty,
            [ty] => BlockType::Result(RoundtripReencoder.val_type(*ty).map_err(sentence)?),
            all => BlockType::FunctionType(self.add_type(Vec::new(), all.to_vec())?),
        })
    }

    /// The program with all of it; what else it has stays as it is.
    fn module(&self, bytes: &[u8], code: &CodeSection) -> Result<Vec<u8>> {
        let mut module = Module::new();
        for payload in Parser::new(0).parse_all(bytes) {
            match payload? {
                Payload::TypeSection(section) => {
                    let mut types = TypeSection::new();
                    RoundtripReencoder.parse_type_section(&mut types, section).map_err(sentence)?;
                    for (params, results) in &self.types {
                        let all = |all: &[ValType]| {
                            all.iter()
                                .map(|ty| RoundtripReencoder.val_type(*ty).map_err(sentence))
                                .collect::<Result<Vec<_>>>()
                        };
                        types.ty().function(all(params)?, all(results)?);
                    }
                    module.section(&types);
                }
                Payload::FunctionSection(section) => {
                    let mut functions = FunctionSection::new();
                    for ty in section {
                        functions.function(ty?);
                    }
                    for (_, ty, _) in &self.functions {
                        functions.function(*ty);
                    }
                    module.section(&functions);
                }
                Payload::CodeSectionStart { .. } => {
                    module.section(code);
                }
                payload => {
                    if let Some((id, range)) = payload.as_section() {
                        module.section(&RawSection { id, data: bytes.get(range).context("a section ends early")? });
                    }
                }
            }
        }
        Ok(module.finish())
    }
}

/// What is left of a function, with a call in place of each sequence that is taken out of it, and the parts of its marks.
fn rest(
    body: &Body<'_>,
    taken: &[Taken],
    parts: &[usize],
    new: &mut New,
    first: u32,
    program: &Program<'_>,
) -> Result<(Function, Vec<usize>)> {
    let part_before: BTreeMap<usize, usize> = body.marks().into_iter().zip(parts.iter().copied()).collect();
    let mut marks: Vec<usize> = parts.first().copied().into_iter().collect();
    let params = program_params(body, program)?;
    let mut extra: Vec<ValType> = Vec::new();
    let mut written: Vec<Instruction<'_>> = Vec::new();
    let mut place = 0;
    while let Some(operator) = body.operators.get(place) {
        if let Some(taken) = taken.iter().find(|taken| taken.region.start == place) {
            let number = first + u32::try_from(new.functions.len())?;
            let ty = new.add_type(types(body, &taken.given), taken.results(body))?;
            let function = apart(body, taken, new)?;
            new.functions.push((taken.region.part, ty, function));
            let mut spare = |wanted: ValType| {
                extra.push(wanted);
                u32::try_from(body.locals.len() + extra.len() - 1).unwrap_or(u32::MAX)
            };
            let start = written.len();
            call(body, taken, number, &mut spare, &mut written)?;
            let made = written.get(start..).unwrap_or_default().iter().filter(|instruction| {
                matches!(instruction, Instruction::If(_) | Instruction::End | Instruction::BrIf(_))
            });
            marks.extend(made.map(|_| taken.region.part));
            place = taken.region.end;
        } else {
            written.push(RoundtripReencoder.instruction(operator.clone()).map_err(sentence)?);
            place += 1;
            marks.extend(part_before.get(&place));
        }
    }
    let own = body.locals.get(params..).unwrap_or_default();
    Ok((function(own.iter().chain(&extra), &written)?, marks))
}

/// How many of a function's locals are its parameters.
fn program_params(body: &Body<'_>, program: &Program<'_>) -> Result<usize> {
    let ty = program.type_of(body.function)?;
    Ok(program.types.get(ty as usize).context("a function has no type")?.params().len())
}

fn function<'a>(locals: impl Iterator<Item = &'a ValType>, instructions: &[Instruction<'_>]) -> Result<Function> {
    let mut runs: Vec<(u32, wasm_encoder::ValType)> = Vec::new();
    for ty in locals {
        let ty = RoundtripReencoder.val_type(*ty).map_err(sentence)?;
        match runs.last_mut() {
            Some((count, known)) if *known == ty => *count += 1,
            _ => runs.push((1, ty)),
        }
    }
    let mut function = Function::new(runs);
    for instruction in instructions {
        function.instruction(instruction);
    }
    Ok(function)
}

/// Calls a sequence that is taken out, and goes on where it says.
fn call(
    body: &Body<'_>,
    taken: &Taken,
    number: u32,
    spare: &mut impl FnMut(ValType) -> u32,
    written: &mut Vec<Instruction<'_>>,
) -> Result<()> {
    let inner = body.depth(*body.frame_of.get(taken.region.start).context("a sequence has no start")?)?;
    written.extend(taken.given.iter().map(|local| Instruction::LocalGet(*local)));
    written.push(Instruction::Call(number));
    written.extend(taken.changed.iter().rev().map(|local| Instruction::LocalSet(*local)));
    let depth = |exit: usize| -> Result<u32> { Ok(inner - body.depth(exit)?) };
    match taken.exits.as_slice() {
        [] => written.push(Instruction::Unreachable),
        // What it carries lies on the stack already.
        [only] => {
            if !taken.falls {
                written.push(Instruction::Br(depth(*only)?));
            }
        }
        [first, others @ ..] => {
            // One of two exits, and nothing is carried: what it says is the condition.
            let is_plain = others.len() == 1 && taken.values.is_empty();
            let exit = if is_plain { 0 } else { spare(ValType::I32) };
            if !is_plain {
                written.push(Instruction::LocalSet(exit));
            }
            let slots: Vec<u32> = taken.values.iter().map(|ty| spare(*ty)).collect();
            written.extend(slots.iter().rev().map(|slot| Instruction::LocalSet(*slot)));
            let carry = |number: usize| {
                let places = taken.carried.get(number).into_iter().flatten();
                places.filter_map(|place| slots.get(*place)).map(|slot| Instruction::LocalGet(*slot))
            };
            for (number, other) in (1..).zip(others) {
                if !is_plain {
                    written.push(Instruction::LocalGet(exit));
                }
                if others.len() > 1 {
                    written.extend([Instruction::I32Const(i32::try_from(number)?), Instruction::I32Eq]);
                }
                if carry(number).next().is_none() {
                    written.push(Instruction::BrIf(depth(*other)?));
                } else {
                    written.push(Instruction::If(BlockType::Empty));
                    written.extend(carry(number));
                    written.extend([Instruction::Br(depth(*other)? + 1), Instruction::End]);
                }
            }
            written.extend(carry(0));
            if !taken.falls {
                written.push(Instruction::Br(depth(*first)?));
            }
        }
    }
    Ok(())
}

/// A sequence as a function: within a block for each of its exits, the one for its end innermost.
fn apart(body: &Body<'_>, taken: &Taken, new: &mut New) -> Result<Function> {
    let Taken { region, given, changed, own, exits, falls, values, carried, .. } = taken;
    let inner = body.depth(*body.frame_of.get(region.start).context("a sequence has no start")?)?;
    let numbers: BTreeMap<u32, u32> = given.iter().chain(own).copied().zip(0..).collect();
    let local = |local: u32| numbers.get(&local).copied().context("a local is not there");
    let first_slot = u32::try_from(numbers.len())?;
    let mut written: Vec<Instruction<'_>> = Vec::new();
    for places in carried.iter().rev() {
        let types: Vec<ValType> = places.iter().filter_map(|place| values.get(*place).copied()).collect();
        written.push(Instruction::Block(new.block(&types)?));
    }
    for place in region.start..region.end {
        let operator = body.operators.get(place).context("a sequence ends early")?;
        // A branch within leads as far as before, and one out to the block of its exit.
        let led = |depth: u32| -> Result<u32> {
            let frame = body.label(place, depth)?;
            if body.depth(frame)? > inner {
                return Ok(depth);
            }
            // A loop around the sequence begins anew, which is not its end.
            let skipped = usize::from(*falls && body.frame(frame)?.is_loop);
            let exit = exits.iter().skip(skipped).position(|exit| *exit == frame).context("an exit is not there")?;
            let within = body.depth(*body.frame_of.get(place).context("an operator is not there")?)? - inner;
            Ok(within + u32::try_from(exit + skipped)?)
        };
        written.push(match operator {
            Operator::LocalGet { local_index } => Instruction::LocalGet(local(*local_index)?),
            Operator::LocalSet { local_index } => Instruction::LocalSet(local(*local_index)?),
            Operator::LocalTee { local_index } => Instruction::LocalTee(local(*local_index)?),
            Operator::Br { relative_depth } => Instruction::Br(led(*relative_depth)?),
            Operator::BrIf { relative_depth } => Instruction::BrIf(led(*relative_depth)?),
            Operator::BrTable { targets } => {
                let all = targets.targets().map(|target| led(target?)).collect::<Result<Vec<_>>>()?;
                Instruction::BrTable(all.into(), led(targets.default())?)
            }
            Operator::Return => {
                let depth = body.depth(*body.frame_of.get(place).context("an operator is not there")?)?;
                Instruction::Br(led(depth)?)
            }
            operator => RoundtripReencoder.instruction(operator.clone()).map_err(sentence)?,
        });
    }
    for (number, places) in (0..).zip(carried) {
        written.push(Instruction::End);
        for place in places.iter().rev() {
            written.push(Instruction::LocalSet(first_slot + u32::try_from(*place)?));
        }
        for slot in (first_slot..).take(values.len()) {
            written.push(Instruction::LocalGet(slot));
        }
        if exits.len() > 1 {
            written.push(Instruction::I32Const(number));
        }
        for changed in changed {
            written.push(Instruction::LocalGet(local(*changed)?));
        }
        written.push(Instruction::Return);
    }
    written.extend([Instruction::Unreachable, Instruction::End]);
    function(types(body, own).iter().chain(values), &written)
}
