//! Writing the parts of a program.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, anyhow, bail, ensure};
use wasm_encoder::reencode::{self, Reencode, RoundtripReencoder};
use wasm_encoder::{
    CodeSection, ConstExpr, DataSection, ElementSection, Elements, EntityType, ExportKind, ExportSection, Function,
    FunctionSection, GlobalSection, ImportSection, Instruction, MemArg, MemorySection, Module, RawSection,
    TableSection, TypeSection,
};
use wasmparser::{ExternalKind, FunctionBody, MemoryType, Operator, Parser, Payload};

use super::body::Body;
use super::data::{self, Stretch};
use super::program::Program;

/// The module and the name of what the first part calls in place of a function that is not there yet. It never returns.
pub(super) const MISSING: (&str, &str) = ("parts", "missing");
/// The module from which later parts import memory, tables and globals.
pub(super) const FIRST: &str = "first";

const PAGE_BYTES: u64 = 65_536;

/// Writes all parts, the first one first.
///
/// # Errors
/// When something in the program contradicts itself.
pub(super) fn all(program: &Program<'_>, part_of: &[usize], parts: usize) -> Result<Vec<Vec<u8>>> {
    let plan = Plan::of(program, part_of)?;
    let data = data::by_part(program, part_of, parts)?;
    data.iter().enumerate().map(|(part, data)| plan.write(part, data)).collect()
}

/// Who is where, and through which slot those of other parts call it.
struct Plan<'a> {
    program: &'a Program<'a>,
    part_of: &'a [usize],
    /// Of each function that other parts call, and of those that the program kept in the table before.
    slot_of: BTreeMap<u32, u32>,
    /// What each slot holds.
    slots: BTreeMap<u32, u32>,
    /// How many slots the table has.
    table_size: u64,
    /// The names under which the first part exports its tables, memory and globals.
    shared: Vec<(ExternalKind, u32, String)>,
}

impl<'a> Plan<'a> {
    fn of(program: &'a Program<'a>, part_of: &'a [usize]) -> Result<Self> {
        let mut slots = program.slots.clone();
        let mut slot_of: BTreeMap<u32, u32> = slots.iter().map(|(slot, function)| (*function, *slot)).collect();
        let table = program.tables.get(program.function_table as usize).context("there is no table")?;
        ensure!(table.maximum.is_none_or(|maximum| maximum == table.initial), "the table of functions may grow");
        // Part by part, so that each fills a stretch of the table.
        let mut called: BTreeSet<(usize, u32)> = BTreeSet::new();
        for (index, calls) in (program.imports.len()..).zip(&program.calls) {
            let caller = part_in(part_of, u32::try_from(index)?)?;
            for callee in calls.iter().filter(|callee| !program.is_import(**callee)) {
                let part = part_in(part_of, *callee)?;
                if part != caller {
                    called.insert((part, *callee));
                }
            }
        }
        let mut next = u32::try_from(table.initial)?;
        for (_, function) in called {
            slot_of.entry(function).or_insert_with(|| {
                slots.insert(next, function);
                next += 1;
                next - 1
            });
        }
        let plan = Self { program, part_of, slot_of, slots, table_size: next.into(), shared: shared(program)? };
        Ok(plan)
    }

    fn write(&self, part: usize, stretches: &[Stretch]) -> Result<Vec<u8>> {
        let program = self.program;
        let is_first = part == 0;
        let own: Vec<u32> = (0..program.functions())
            .filter(|function| !program.is_import(*function) && self.part_of.get(*function as usize) == Some(&part))
            .collect();
        let mut imported: BTreeSet<u32> = BTreeSet::new();
        for function in &own {
            imported.extend(self.calls_of(*function)?.iter().filter(|callee| program.is_import(**callee)));
        }
        if is_first {
            imported.extend(self.slots.values().filter(|function| program.is_import(**function)));
        }
        let stubs = if is_first { self.stubs()? } else { BTreeSet::new() };
        let mut writer = Writer { plan: self, part, types: Vec::new(), functions: BTreeMap::new() };
        let mut number = 0;
        let mut give = |function: u32| {
            writer.functions.insert(function, number);
            number += 1;
        };
        for function in &imported {
            give(*function);
        }
        let missing = u32::try_from(imported.len())?;
        // What stands in for functions that are not there has no number in the program.
        let own_start = missing + u32::from(!stubs.is_empty());
        for (number, function) in (own_start..).zip(&own) {
            writer.functions.insert(*function, number);
        }

        let mut imports = ImportSection::new();
        for function in &imported {
            let import = program.imports.get(*function as usize).context("an import is not there")?;
            imports.import(import.module, import.name, EntityType::Function(writer.type_of(*function)?));
        }
        if !stubs.is_empty() {
            imports.import(MISSING.0, MISSING.1, EntityType::Function(writer.add_type(None)));
        }
        let mut functions = FunctionSection::new();
        let mut code = CodeSection::new();
        for function in &own {
            functions.function(writer.type_of(*function)?);
            code.function(&writer.body(self.body_of(*function)?)?);
        }
        let stub_start = own_start + u32::try_from(own.len())?;
        for ty in &stubs {
            functions.function(writer.add_type(Some(*ty)));
            let mut stub = Function::new([]);
            stub.instruction(&Instruction::Call(missing))
                .instruction(&Instruction::Unreachable)
                .instruction(&Instruction::End);
            code.function(&stub);
        }
        let stub_of: BTreeMap<u32, u32> = stubs.iter().copied().zip(stub_start..).collect();

        let mut module = Module::new();
        if !is_first {
            self.import_shared(&mut imports)?;
        }
        module.section(&writer.type_section()?).section(&imports).section(&functions);
        if is_first {
            self.own_things(&mut module, &writer)?;
        }
        module.section(&self.elements(&writer, &stub_of)?).section(&code);
        if !stretches.is_empty() {
            let mut data = DataSection::new();
            for Stretch { start, bytes } in stretches {
                data.active(0, &ConstExpr::i32_const(start.cast_signed()), bytes.iter().copied());
            }
            module.section(&data);
        }
        Ok(module.finish())
    }

    /// The types of the functions that are in the table and not in the first part.
    fn stubs(&self) -> Result<BTreeSet<u32>> {
        let absent = self.slots.values().filter(|function| self.part_of.get(**function as usize) != Some(&0));
        absent.map(|function| self.program.type_of(*function)).collect()
    }

    /// What a part puts into the table: its own functions, and the first one what stands in for all others.
    fn elements(&self, writer: &Writer<'_>, stub_of: &BTreeMap<u32, u32>) -> Result<ElementSection> {
        let mut runs: Vec<(u32, Vec<u32>)> = Vec::new();
        for (slot, function) in &self.slots {
            let number = match writer.functions.get(function) {
                Some(number) if writer.holds(*function) => *number,
                _ if writer.part == 0 => {
                    *stub_of.get(&self.program.type_of(*function)?).context("a slot stays empty")?
                }
                _ => continue,
            };
            match runs.last_mut() {
                Some((start, run)) if *start as usize + run.len() == *slot as usize => run.push(number),
                _ => runs.push((*slot, vec![number])),
            }
        }
        let mut section = ElementSection::new();
        let table = (self.program.function_table > 0).then_some(self.program.function_table);
        for (start, run) in runs {
            section.active(table, &ConstExpr::i32_const(i32::try_from(start)?), Elements::Functions(run.into()));
        }
        Ok(section)
    }

    fn table(&self, index: u32) -> Result<wasm_encoder::TableType> {
        let table = *self.program.tables.get(index as usize).context("a table is not there")?;
        let mut table = RoundtripReencoder.table_type(table).map_err(sentence)?;
        if index == self.program.function_table {
            (table.minimum, table.maximum) = (self.table_size, Some(self.table_size));
        }
        Ok(table)
    }

    fn own_things(&self, module: &mut Module, writer: &Writer<'_>) -> Result<()> {
        let mut tables = TableSection::new();
        for index in (0..).take(self.program.tables.len()) {
            tables.table(self.table(index)?);
        }
        let mut memories = MemorySection::new();
        if let Some(memory) = self.program.memory {
            memories.memory(RoundtripReencoder.memory_type(memory).map_err(sentence)?);
        }
        let mut globals = GlobalSection::new();
        for global in &self.program.globals {
            RoundtripReencoder.parse_global(&mut globals, global.clone()).map_err(sentence)?;
        }
        let mut exports = ExportSection::new();
        for export in &self.program.exports {
            let index = match export.kind {
                ExternalKind::Func => *writer.functions.get(&export.index).context("an export is not there")?,
                _ => export.index,
            };
            exports.export(export.name, kind(export.kind)?, index);
        }
        for (of, index, name) in &self.shared {
            if !self.program.exports.iter().any(|export| export.name == name) {
                exports.export(name, kind(*of)?, *index);
            }
        }
        module.section(&tables).section(&memories).section(&globals).section(&exports);
        Ok(())
    }

    fn import_shared(&self, imports: &mut ImportSection) -> Result<()> {
        for (of, index, name) in &self.shared {
            let entity = match of {
                ExternalKind::Table => EntityType::Table(self.table(*index)?),
                ExternalKind::Memory => {
                    let memory = self.program.memory.context("there is no memory")?;
                    EntityType::Memory(RoundtripReencoder.memory_type(memory).map_err(sentence)?)
                }
                _ => {
                    let global = self.program.globals.get(*index as usize).context("a global is not there")?;
                    EntityType::Global(RoundtripReencoder.global_type(global.ty).map_err(sentence)?)
                }
            };
            imports.import(FIRST, name, entity);
        }
        Ok(())
    }

    fn calls_of(&self, function: u32) -> Result<&BTreeSet<u32>> {
        self.program.calls.get(function as usize - self.program.imports.len()).context("a function has no body")
    }

    fn body_of(&self, function: u32) -> Result<&FunctionBody<'a>> {
        self.program.bodies.get(function as usize - self.program.imports.len()).context("a function has no body")
    }
}

/// What later parts share with the first: each table, the memory and each global, by the name under which it is exported
/// already, or a number.
fn shared(program: &Program<'_>) -> Result<Vec<(ExternalKind, u32, String)>> {
    let tables = (0..).take(program.tables.len()).map(|index| (ExternalKind::Table, index));
    let memory = program.memory.iter().map(|_| (ExternalKind::Memory, 0));
    let globals = (0..).take(program.globals.len()).map(|index| (ExternalKind::Global, index));
    tables
        .chain(memory)
        .chain(globals)
        .enumerate()
        .map(|(place, (kind, index))| {
            let known = program.exports.iter().find(|export| export.kind == kind && export.index == index);
            let name = known.map_or_else(|| place.to_string(), |export| export.name.to_owned());
            let is_taken = known.is_none() && program.exports.iter().any(|export| export.name == name);
            ensure!(!is_taken, "the program exports `{name}` already");
            Ok((kind, index, name))
        })
        .collect()
}

fn kind(kind: ExternalKind) -> Result<ExportKind> {
    Ok(match kind {
        ExternalKind::Func => ExportKind::Func,
        ExternalKind::Table => ExportKind::Table,
        ExternalKind::Memory => ExportKind::Memory,
        ExternalKind::Global => ExportKind::Global,
        other => bail!("an export of kind {other:?}"),
    })
}

fn part_in(part_of: &[usize], function: u32) -> Result<usize> {
    part_of.get(function as usize).copied().context("a function that is not there is called")
}

#[allow(clippy::needless_pass_by_value, reason = "it stands in map_err")]
pub(super) fn sentence(error: reencode::Error) -> anyhow::Error {
    anyhow!("{error}")
}

/// Writes the bodies of one part, in its own numbering.
struct Writer<'a> {
    plan: &'a Plan<'a>,
    part: usize,
    /// The types that this part uses: `None` is that of [`MISSING`].
    types: Vec<Option<u32>>,
    /// The number of each function in this part.
    functions: BTreeMap<u32, u32>,
}

impl Writer<'_> {
    /// Whether this part defines a function, or imports it from the host.
    fn holds(&self, function: u32) -> bool {
        self.plan.program.is_import(function) || self.plan.part_of.get(function as usize) == Some(&self.part)
    }

    fn type_of(&mut self, function: u32) -> Result<u32> {
        Ok(self.add_type(Some(self.plan.program.type_of(function)?)))
    }

    fn add_type(&mut self, ty: Option<u32>) -> u32 {
        let place = self.types.iter().position(|known| *known == ty).unwrap_or_else(|| {
            self.types.push(ty);
            self.types.len() - 1
        });
        u32::try_from(place).unwrap_or(u32::MAX)
    }

    fn body(&mut self, body: &FunctionBody<'_>) -> Result<Function> {
        let mut function = self.new_function_with_parsed_locals(body).map_err(sentence)?;
        for operator in body.get_operators_reader()? {
            match operator? {
                Operator::Call { function_index } if !self.holds(function_index) => {
                    let slot =
                        *self.plan.slot_of.get(&function_index).context("a function without a slot is called")?;
                    let type_index = self.type_of(function_index)?;
                    function.instruction(&Instruction::I32Const(i32::try_from(slot)?));
                    function.instruction(&Instruction::CallIndirect {
                        type_index,
                        table_index: self.plan.program.function_table,
                    });
                }
                operator => {
                    function.instruction(&self.instruction(operator).map_err(sentence)?);
                }
            }
        }
        Ok(function)
    }

    fn type_section(&self) -> Result<TypeSection> {
        let mut section = TypeSection::new();
        for ty in &self.types {
            match ty {
                None => section.ty().function([], []),
                Some(ty) => {
                    let ty = self.plan.program.types.get(*ty as usize).context("a type is not there")?;
                    section.ty().func_type(&RoundtripReencoder.func_type(ty.clone()).map_err(sentence)?);
                }
            }
        }
        Ok(section)
    }
}

impl Reencode for Writer<'_> {
    type Error = std::convert::Infallible;

    fn type_index(&mut self, ty: u32) -> Result<u32, reencode::Error> {
        Ok(self.add_type(Some(ty)))
    }

    fn function_index(&mut self, function: u32) -> Result<u32, reencode::Error> {
        // `holds` was asked before: those of other parts are called through their slots.
        Ok(self.functions.get(&function).copied().unwrap_or(u32::MAX))
    }
}

/// The program with marks, the address of the first of them and how many there are: a byte each, in memory that is added
/// for them.
///
/// # Errors
/// When something in the program contradicts itself.
pub(super) fn marked(bytes: &[u8], program: &Program<'_>, bodies: &[Body<'_>]) -> Result<(Vec<u8>, u64, usize)> {
    let memory = program.memory.context("there is no memory")?;
    let address = memory.initial * PAGE_BYTES;
    let mut marks = 0;
    let mut code = CodeSection::new();
    for (body, original) in bodies.iter().zip(&program.bodies) {
        let places: BTreeSet<usize> = body.marks().into_iter().collect();
        let mut function = RoundtripReencoder.new_function_with_parsed_locals(original).map_err(sentence)?;
        for (place, operator) in body.operators.iter().enumerate() {
            if places.contains(&place) {
                let at = i32::try_from(address + marks)?;
                let byte = MemArg { offset: 0, align: 0, memory_index: 0 };
                function.instruction(&Instruction::I32Const(at)).instruction(&Instruction::I32Const(1));
                function.instruction(&Instruction::I32Store8(byte));
                marks += 1;
            }
            function.instruction(&RoundtripReencoder.instruction(operator.clone()).map_err(sentence)?);
        }
        code.function(&function);
    }
    let mut memories = MemorySection::new();
    let larger = MemoryType { initial: memory.initial + marks.div_ceil(PAGE_BYTES), ..memory };
    memories.memory(RoundtripReencoder.memory_type(larger).map_err(sentence)?);
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(bytes) {
        match payload? {
            Payload::MemorySection(_) => {
                module.section(&memories);
            }
            Payload::CodeSectionStart { .. } => {
                module.section(&code);
            }
            payload => {
                if let Some((id, range)) = payload.as_section() {
                    module.section(&RawSection { id, data: bytes.get(range).context("a section ends early")? });
                }
            }
        }
    }
    Ok((module.finish(), address, usize::try_from(marks)?))
}
