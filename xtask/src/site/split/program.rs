//! A program as it is read before it is parted.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

use anyhow::{Context, Result, bail, ensure};
use wasmparser::{
    ConstExpr, DataKind, ElementItems, ElementKind, Export, ExternalKind, FuncType, FunctionBody, Global, Imports,
    KnownCustom, MemoryType, Name, Operator, Parser, Payload, TableType, TypeRef,
};

use super::function::plain;

/// A function of the host.
pub(super) struct Import<'a> {
    pub(super) module: &'a str,
    pub(super) name: &'a str,
}

/// What a program consists of. Functions have one numbering, imports first.
#[derive(Default)]
pub(super) struct Program<'a> {
    pub(super) types: Vec<FuncType>,
    pub(super) imports: Vec<Import<'a>>,
    /// The type of each function.
    pub(super) type_of: Vec<u32>,
    pub(super) tables: Vec<TableType>,
    /// The table of functions, among [`Self::tables`].
    pub(super) function_table: u32,
    pub(super) memory: Option<MemoryType>,
    pub(super) globals: Vec<Global<'a>>,
    pub(super) exports: Vec<Export<'a>>,
    /// The function in each slot of the table.
    pub(super) slots: BTreeMap<u32, u32>,
    /// The pieces of data in memory, by where they begin.
    pub(super) data: Vec<(u32, &'a [u8])>,
    pub(super) bodies: Vec<FunctionBody<'a>>,
    /// What each body calls by its number.
    pub(super) calls: Vec<BTreeSet<u32>>,
    /// The numbers in each body that are places in the data.
    pub(super) places: Vec<BTreeSet<u32>>,
    pub(super) names: HashMap<u32, String>,
}

impl<'a> Program<'a> {
    /// Reads a program.
    ///
    /// # Errors
    /// When it is none, or has something of which nobody knows how to part it.
    pub(super) fn read(bytes: &'a [u8]) -> Result<Self> {
        let mut program = Self::default();
        for payload in Parser::new(0).parse_all(bytes) {
            program.take(payload.context("this is no WebAssembly")?)?;
        }
        ensure!(program.type_of.len() == program.imports.len() + program.bodies.len(), "functions without bodies");
        let is_of_functions = |table: &TableType| table.element_type.is_func_ref();
        ensure!(
            program.tables.iter().filter(|table| is_of_functions(table)).count() == 1,
            "there is not one table of functions"
        );
        let place = program.tables.iter().position(is_of_functions).unwrap_or_default();
        ensure!(program.function_table == u32::try_from(place)?, "functions are kept in another table");
        program.data.sort_by_key(|(start, _)| *start);
        program.calls = program.bodies.iter().map(|body| program.calls_in(body)).collect::<Result<_>>()?;
        program.places = program.bodies.iter().map(|body| program.places_in(body)).collect::<Result<_>>()?;
        Ok(program)
    }

    fn take(&mut self, payload: Payload<'a>) -> Result<()> {
        match payload {
            Payload::TypeSection(section) => {
                for group in section {
                    for ty in group?.types() {
                        self.types.push(ty.unwrap_func().clone());
                    }
                }
            }
            Payload::ImportSection(section) => {
                for import in section {
                    let Imports::Single(_, import) = import? else { bail!("the imports stand in groups") };
                    let TypeRef::Func(ty) = import.ty else { bail!("the import {} is no function", import.name) };
                    self.imports.push(Import { module: import.module, name: import.name });
                    self.type_of.push(ty);
                }
            }
            Payload::FunctionSection(section) => {
                for ty in section {
                    self.type_of.push(ty?);
                }
            }
            Payload::TableSection(section) => {
                for table in section {
                    self.tables.push(table?.ty);
                }
            }
            Payload::MemorySection(section) => {
                for memory in section {
                    ensure!(self.memory.replace(memory?).is_none(), "there is more than one memory");
                }
            }
            Payload::GlobalSection(section) => self.globals = section.into_iter().collect::<Result<_, _>>()?,
            Payload::ExportSection(section) => self.exports = section.into_iter().collect::<Result<_, _>>()?,
            Payload::ElementSection(section) => {
                for element in section {
                    let element = element?;
                    self.take_element(element.kind, element.items)?;
                }
            }
            Payload::DataSection(section) => {
                for data in section {
                    let data = data?;
                    let DataKind::Active { memory_index: 0, offset_expr } = data.kind else { bail!("passive data") };
                    self.data.push((place(&offset_expr)?, data.data));
                }
            }
            Payload::CodeSectionEntry(body) => self.bodies.push(body),
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(names) = section.as_known() {
                    for part in names {
                        let Name::Function(functions) = part? else { continue };
                        for naming in functions {
                            let naming = naming?;
                            self.names.insert(naming.index, plain(naming.name));
                        }
                    }
                }
            }
            Payload::StartSection { .. } | Payload::TagSection(_) => bail!("it starts by itself or has tags"),
            _ => {}
        }
        Ok(())
    }

    fn take_element(&mut self, kind: ElementKind<'a>, items: ElementItems<'a>) -> Result<()> {
        let ElementKind::Active { table_index, offset_expr } = kind else { bail!("functions that no table holds") };
        let ElementItems::Functions(functions) = items else { bail!("functions that are expressions") };
        self.function_table = table_index.unwrap_or_default();
        let first = place(&offset_expr)?;
        for (slot, function) in (first..).zip(functions) {
            ensure!(self.slots.insert(slot, function?).is_none(), "two functions in one slot");
        }
        Ok(())
    }

    /// The functions that a body calls.
    fn calls_in(&self, body: &FunctionBody<'_>) -> Result<BTreeSet<u32>> {
        let mut calls = BTreeSet::new();
        for operator in body.get_operators_reader()? {
            match operator? {
                Operator::Call { function_index } => {
                    calls.insert(function_index);
                }
                Operator::RefFunc { .. }
                | Operator::ReturnCall { .. }
                | Operator::MemoryInit { .. }
                | Operator::DataDrop { .. } => {
                    bail!("a function does what no part could do for another");
                }
                Operator::TableSet { table }
                | Operator::TableGet { table }
                | Operator::TableGrow { table }
                | Operator::TableFill { table }
                | Operator::TableSize { table }
                | Operator::TableInit { table, .. }
                | Operator::TableCopy { dst_table: table, .. }
                    if table == self.function_table =>
                {
                    bail!("a function changes or measures the table of functions");
                }
                _ => {}
            }
        }
        Ok(calls)
    }

    /// The numbers in a body that are places in the data: constants, and what is added to a pointer where it is used.
    fn places_in(&self, body: &FunctionBody<'_>) -> Result<BTreeSet<u32>> {
        let (Some((first, _)), Some((last, bytes))) = (self.data.first(), self.data.last()) else {
            return Ok(BTreeSet::new());
        };
        let all = u64::from(*first)..u64::from(*last) + bytes.len() as u64;
        let mut places = BTreeSet::new();
        for operator in body.get_operators_reader()? {
            let place = match operator? {
                Operator::I32Const { value } => u64::from(value.cast_unsigned()),
                operator => offset(&operator).unwrap_or_default(),
            };
            if all.contains(&place) {
                places.insert(u32::try_from(place)?);
            }
        }
        Ok(places)
    }

    /// The pieces of data that a place is in, and if it is the start of none, those of so many bytes from there.
    pub(super) fn pieces_at(&self, place: u32, reach: u32) -> Range<usize> {
        let from = self.data.partition_point(|(start, bytes)| *start as usize + bytes.len() <= place as usize);
        let is_start = self.data.get(from).is_some_and(|(start, _)| *start == place);
        let end = place.saturating_add(if is_start { 1 } else { reach });
        let to = self.data.partition_point(|(start, _)| *start < end);
        from..to.max(from)
    }

    /// How many functions there are, imports among them.
    pub(super) fn functions(&self) -> u32 {
        u32::try_from(self.type_of.len()).unwrap_or(u32::MAX)
    }

    pub(super) fn is_import(&self, function: u32) -> bool {
        (function as usize) < self.imports.len()
    }

    /// The name of a function, the same in each build.
    pub(super) fn name(&self, function: u32) -> Option<&str> {
        self.names.get(&function).map(String::as_str)
    }

    pub(super) fn type_of(&self, function: u32) -> Result<u32> {
        self.type_of.get(function as usize).copied().context("a function that is not there is called")
    }

    pub(super) fn exported_functions(&self) -> impl Iterator<Item = u32> {
        self.exports.iter().filter(|export| export.kind == ExternalKind::Func).map(|export| export.index)
    }
}

/// Where something begins that stands at a constant place.
fn place(expression: &ConstExpr<'_>) -> Result<u32> {
    let Operator::I32Const { value } = expression.get_operators_reader().read()? else {
        bail!("slots or data at an unknown place")
    };
    Ok(value.cast_unsigned())
}

/// What is added to the pointer of an operator that reads or writes memory.
fn offset(operator: &Operator<'_>) -> Option<u64> {
    macro_rules! offsets {
        ($($name:ident)+) => {
            match operator {
                $(Operator::$name { memarg } => Some(memarg.offset),)+
                _ => None,
            }
        };
    }
    offsets!(
        I32Load I64Load F32Load F64Load I32Load8S I32Load8U I32Load16S I32Load16U I64Load8S I64Load8U I64Load16S I64Load16U
        I64Load32S I64Load32U I32Store I64Store F32Store F64Store I32Store8 I32Store16 I64Store8 I64Store16 I64Store32
    )
}
