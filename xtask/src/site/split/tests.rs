//! Small programs, parted. That the parts run together is for the browsers to show: see tests/e2e.

use wasm_encoder::{
    CodeSection, ConstExpr, DataSection, ElementSection, Elements, EntityType, ExportKind, ExportSection, Function,
    FunctionSection, GlobalSection, GlobalType, ImportSection, Instruction, MemorySection, MemoryType, Module, NameMap,
    NameSection, RefType, TableSection, TableType, TypeSection, ValType,
};
use wasmparser::{Operator, Parser, Payload, Validator};

use super::*;

/// `hot` is exported, calls the import `log` and `cold`; `cold` calls `hot` and itself; `kept` stands in the table alone,
/// and `block` has a type of its own inside.
fn program(change: impl Fn(&mut Function)) -> Vec<u8> {
    let mut types = TypeSection::new();
    types.ty().function([ValType::I32], []);
    types.ty().function([ValType::I32], [ValType::I32]);
    types.ty().function([], [ValType::I32, ValType::I32]);
    let mut imports = ImportSection::new();
    imports.import("host", "log", EntityType::Function(0));
    imports.import("host", "unused", EntityType::Function(0));
    let mut functions = FunctionSection::new();
    for ty in [0, 1, 1, 0] {
        functions.function(ty);
    }
    let mut tables = TableSection::new();
    tables.table(TableType {
        element_type: RefType::EXTERNREF,
        minimum: 8,
        maximum: None,
        table64: false,
        shared: false,
    });
    tables.table(TableType {
        element_type: RefType::FUNCREF,
        minimum: 3,
        maximum: Some(3),
        table64: false,
        shared: false,
    });
    let mut memories = MemorySection::new();
    memories.memory(MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None });
    let mut globals = GlobalSection::new();
    globals.global(GlobalType { val_type: ValType::I32, mutable: true, shared: false }, &ConstExpr::i32_const(9));
    let mut exports = ExportSection::new();
    exports.export("hot", ExportKind::Func, 2).export("memory", ExportKind::Memory, 0);
    let mut elements = ElementSection::new();
    elements.active(Some(1), &ConstExpr::i32_const(1), Elements::Functions([4, 0].as_slice().into()));
    let mut code = CodeSection::new();
    let body = |instructions: &[Instruction<'_>]| {
        let mut function = Function::new([(1, ValType::I64)]);
        for instruction in instructions {
            function.instruction(instruction);
        }
        function
    };
    let mut hot = body(&[
        Instruction::LocalGet(0),
        Instruction::Call(0),
        Instruction::LocalGet(0),
        Instruction::Call(3),
        Instruction::Drop,
    ]);
    change(&mut hot);
    hot.instruction(&Instruction::End);
    code.function(&hot);
    code.function(&body(&[
        Instruction::LocalGet(0),
        Instruction::Call(2),
        Instruction::LocalGet(0),
        Instruction::Call(3),
        Instruction::GlobalGet(0),
        Instruction::I32Add,
        Instruction::End,
    ]));
    code.function(&body(&[
        Instruction::LocalGet(0),
        Instruction::I32Const(1),
        Instruction::CallIndirect { type_index: 1, table_index: 1 },
        Instruction::End,
    ]));
    code.function(&body(&[
        Instruction::Block(wasm_encoder::BlockType::FunctionType(2)),
        Instruction::I32Const(1),
        Instruction::I32Const(2),
        Instruction::End,
        Instruction::Drop,
        Instruction::Drop,
        Instruction::End,
    ]));
    let mut data = DataSection::new();
    data.active(0, &ConstExpr::i32_const(2000), *b"words");
    let mut names = NameSection::new();
    let mut map = NameMap::new();
    for (index, name) in [(2, "a[0123456789abcdef]::hot"), (3, "a::cold"), (4, "a::kept"), (5, "a::block")] {
        map.append(index, name);
    }
    names.functions(&map);
    let mut module = Module::new();
    module.section(&types).section(&imports).section(&functions).section(&tables).section(&memories).section(&globals);
    module.section(&exports).section(&elements).section(&code).section(&data).section(&names);
    module.finish()
}

fn usual() -> Vec<u8> {
    program(|_| {})
}

/// What a part consists of, in words.
#[derive(Debug, Default, PartialEq, Eq)]
struct Seen {
    imports: Vec<String>,
    exports: Vec<String>,
    elements: Vec<(i32, Vec<u32>)>,
    calls: Vec<Vec<String>>,
    data: usize,
}

fn see(part: &[u8]) -> Seen {
    Validator::new().validate_all(part).unwrap();
    let mut seen = Seen::default();
    for payload in Parser::new(0).parse_all(part) {
        match payload.unwrap() {
            Payload::ImportSection(section) => {
                for import in section {
                    let wasmparser::Imports::Single(_, import) = import.unwrap() else { panic!("a group") };
                    seen.imports.push(format!("{}.{}", import.module, import.name));
                }
            }
            Payload::ExportSection(section) => {
                seen.exports.extend(section.into_iter().map(|export| export.unwrap().name.to_owned()));
            }
            Payload::ElementSection(section) => {
                for element in section {
                    let element = element.unwrap();
                    let wasmparser::ElementKind::Active { offset_expr, .. } = element.kind else { panic!("passive") };
                    let Operator::I32Const { value } = offset_expr.get_operators_reader().read().unwrap() else {
                        panic!("no place")
                    };
                    let wasmparser::ElementItems::Functions(items) = element.items else { panic!("expressions") };
                    seen.elements.push((value, items.into_iter().map(Result::unwrap).collect()));
                }
            }
            Payload::CodeSectionEntry(body) => {
                let mut calls = Vec::new();
                let mut last = None;
                for operator in body.get_operators_reader().unwrap() {
                    let operator = operator.unwrap();
                    match (&operator, &last) {
                        (Operator::Call { function_index }, _) => calls.push(format!("call {function_index}")),
                        (Operator::CallIndirect { .. }, Some(Operator::I32Const { value })) => {
                            calls.push(format!("slot {value}"));
                        }
                        _ => {}
                    }
                    last = Some(operator);
                }
                seen.calls.push(calls);
            }
            Payload::DataSection(section) => seen.data += section.into_iter().count(),
            _ => {}
        }
    }
    seen
}

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn cold_apart(name: &str) -> usize {
    usize::from(name == "a::cold" || name == "a::kept")
}

fn parted(program: &[u8], parts: usize, part_of: impl Fn(&str) -> usize) -> Result<Vec<Vec<u8>>> {
    let parts = split_by(program, parts, part_of, |_| None)?;
    Ok(parts.into_iter().map(|part| part.program).collect())
}

#[test]
fn parts_call_each_other_through_the_table() {
    let parts = parted(&usual(), 2, cold_apart).unwrap();
    let [first, second] = parts.iter().map(|part| see(part)).collect::<Vec<_>>().try_into().unwrap();
    // In the first part, 1 is what tells that something is missing, 2 is `hot`, 3 is `block`, 4 stands in for the others.
    assert_eq!(
        first,
        Seen {
            imports: words(&["host.log", "parts.missing"]),
            exports: words(&["hot", "memory", "0", "1", "3"]),
            elements: vec![(1, vec![4, 0, 2, 4])],
            calls: vec![words(&["call 0", "slot 4"]), vec![], words(&["call 1"])],
            data: 1,
        }
    );
    // In the second, 0 is `cold` and 1 is `kept`.
    assert_eq!(
        second,
        Seen {
            imports: words(&["first.0", "first.1", "first.memory", "first.3"]),
            exports: vec![],
            elements: vec![(1, vec![1]), (4, vec![0])],
            calls: vec![words(&["slot 3", "call 0"]), words(&["slot 1"])],
            data: 0,
        }
    );
}

#[test]
fn later_parts_find_each_other_too() {
    let of = |name: &str| match name {
        "a::cold" => 1,
        "a::block" => 2,
        _ => 0,
    };
    let parts = parted(&usual(), 3, of).unwrap();
    assert_eq!(parts.len(), 3);
    // Nobody calls `block`, and it is in no slot.
    assert_eq!(see(&parts[2]).elements, []);
    assert_eq!(see(&parts[1]).calls, [words(&["slot 3", "call 0"])]);
}

#[test]
fn part_of_everything_is_the_program_without_names() {
    let parts = parted(&usual(), 1, |_| 0).unwrap();
    let whole = see(&parts[0]);
    assert_eq!(whole.imports, words(&["host.log"]), "what nobody calls is not asked for");
    assert_eq!(whole.calls, [words(&["call 0", "call 2"]), words(&["call 1", "call 2"]), words(&["slot 1"]), vec![]]);
}

#[test]
fn exported_functions_are_in_the_first_part() {
    let parts = parted(&usual(), 2, |_| 1).unwrap();
    assert_eq!(see(&parts[0]).calls[0], words(&["call 0", "slot 4"]));
    assert_eq!(see(&parts[1]).calls.len(), 3);
}

#[test]
fn what_cannot_be_parted_is_refused() {
    let error = |change: &dyn Fn(&mut Function)| parted(&program(change), 2, cold_apart).unwrap_err().to_string();
    assert!(
        error(&|body| {
            body.instruction(&Instruction::RefFunc(4)).instruction(&Instruction::Drop);
        })
        .contains("no part could do")
    );
    assert!(
        error(&|body| {
            body.instruction(&Instruction::TableSize(1)).instruction(&Instruction::Drop);
        })
        .contains("table of functions")
    );
    assert!(
        error(&|body| {
            body.instruction(&Instruction::Call(99));
        })
        .contains("unknown function")
    );
    // Tables of other things are nobody's business.
    parted(
        &program(|body| {
            body.instruction(&Instruction::TableSize(0)).instruction(&Instruction::Drop);
        }),
        2,
        cold_apart,
    )
    .unwrap();
    assert!(parted(b"<html>", 2, cold_apart).is_err());
    let whole = usual();
    assert!(parted(&whole[..whole.len() / 2], 2, cold_apart).is_err());
    assert!(parted(&whole, 2, |_| 2).unwrap_err().to_string().contains("none of the 2 parts"));
}

/// A body that goes two ways: `if` its parameter, it calls `cold` and comes back.
fn two_ways(body: &mut Function) {
    body.instruction(&Instruction::LocalGet(0)).instruction(&Instruction::If(wasm_encoder::BlockType::Empty));
    body.instruction(&Instruction::LocalGet(0))
        .instruction(&Instruction::Call(3))
        .instruction(&Instruction::LocalSet(0));
    body.instruction(&Instruction::End);
}

#[test]
fn marked_program_is_the_same_with_a_mark_wherever_it_goes_two_ways() {
    let program = program(two_ways);
    let marked = marked(&program).unwrap();
    let (before, after) = (see(&program), see(&marked.program));
    assert_eq!(before, after, "what else it does is the same");
    let mut places = Vec::new();
    for payload in Parser::new(0).parse_all(&marked.program) {
        if let Payload::CodeSectionEntry(body) = payload.unwrap() {
            let operators: Vec<_> = body.get_operators_reader().unwrap().into_iter().map(Result::unwrap).collect();
            for operators in operators.windows(3) {
                if let [Operator::I32Const { value }, Operator::I32Const { value: 1 }, Operator::I32Store8 { .. }] =
                    operators
                {
                    places.push(u64::try_from(*value).unwrap());
                }
            }
        }
    }
    // After its one page of memory: of `hot` its start, where it goes on and where both ways meet, of the others the start,
    // and the end of the block.
    assert_eq!(marked.address, 65_536);
    assert_eq!(places, (65_536..65_536 + 7).collect::<Vec<_>>());
    assert_eq!(marked.marks, 7);
    let functions = functions(&marked.program).unwrap();
    let seen: Vec<_> = functions.iter().map(|function| (function.name.as_str(), function.marks)).collect();
    assert_eq!(seen, [("a::hot", 3), ("a::cold", 1), ("a::kept", 1), ("a::block", 2)]);
}

#[test]
fn shape_of_a_function_is_the_same_whatever_it_calls() {
    let shape = |change: &dyn Fn(&mut Function)| functions(&program(change)).unwrap().remove(0).shape;
    let calls = |function: u32| {
        move |body: &mut Function| {
            body.instruction(&Instruction::LocalGet(0)).instruction(&Instruction::Call(function));
            body.instruction(&Instruction::Drop);
        }
    };
    assert_eq!(shape(&calls(3)), shape(&calls(4)));
    assert_ne!(shape(&calls(3)), shape(&two_ways));
}

/// What a program gives back for some numbers, or that it traps; `global` is what it leaves there.
fn run(program: &[u8]) -> Vec<(Option<i32>, i32)> {
    let engine = wasmi::Engine::default();
    let module = wasmi::Module::new(&engine, program).unwrap();
    (-2..12)
        .map(|number| {
            let mut store = wasmi::Store::new(&engine, ());
            let instance = wasmi::Linker::new(&engine).instantiate_and_start(&mut store, &module).unwrap();
            let main = instance.get_typed_func::<i32, i32>(&store, "main").unwrap();
            let result = main.call(&mut store, number).ok();
            let left = instance.get_global(&store, "left").unwrap().get(&store).i32().unwrap();
            (result, left)
        })
        .collect()
}

/// The function `main` of a program, with each of its sequences that can be taken out taken out by itself, and with all.
fn take_out(body: &str) -> usize {
    // What is taken out has to weigh something.
    let padding = "(global.set $left (i32.add (global.get $left) (i32.const 123456789)))".repeat(6);
    let text = format!(
        "(module (memory 1) (table 1 1 funcref) (global $left (export \"left\") (mut i32) (i32.const 0))
        (elem (i32.const 0) $main)
        (func $main (export \"main\") (param $n i32) (result i32) (local $a i32) (local $b i32) {}))",
        body.replace("PAD", &padding)
    );
    let bytes = wat::parse_str(&text).unwrap();
    let before = run(&bytes);
    let marks = functions(&bytes).unwrap().remove(0).marks;
    let mut taken = 0;
    for chosen in 0..=marks {
        let by_mark =
            |_: &super::Function| Some((0..marks).map(|mark| usize::from(mark == chosen || chosen == marks)).collect());
        let parts = functions(&bytes).unwrap().iter().map(by_mark).collect();
        let outlined = cold::outline(&bytes, &[0], parts, |_| true).unwrap();
        let after = outlined.program;
        Validator::new().validate_all(&after).unwrap();
        assert_eq!(run(&after), before, "mark {chosen} of {body}");
        let now = functions(&after).unwrap().remove(0).marks;
        assert_eq!(outlined.marks[0].as_ref().unwrap().len(), now, "marks after mark {chosen} of {body}");
        taken += outlined.parts.len();
    }
    taken
}

#[test]
fn sequences_in_functions_of_their_own_do_the_same() {
    for (what, body) in [
        (
            "it goes on after its end",
            "(local.set $a (i32.const 7))
            (if (i32.gt_s (local.get $n) (i32.const 3)) (then PAD (local.set $a (i32.mul (local.get $n) (i32.const 3)))))
            (i32.add (local.get $a) (local.get $b))",
        ),
        (
            "it leaves a value on the stack",
            "(i32.add (local.get $n) (if (result i32) (i32.gt_s (local.get $n) (i32.const 3))
                (then PAD (local.tee $b (i32.const 40))) (else PAD (i32.const 50))))",
        ),
        (
            "it returns, or goes on",
            "(if (i32.gt_s (local.get $n) (i32.const 3)) (then PAD
                (if (i32.eq (local.get $n) (i32.const 5)) (then (return (i32.const 99))))
                (local.set $n (i32.add (local.get $n) (i32.const 100)))))
            (local.get $n)",
        ),
        (
            "it leaves a loop, begins it anew, or goes on",
            "(block $out (loop $again
                (local.set $a (i32.add (local.get $a) (i32.const 1)))
                (br_if $out (i32.gt_s (local.get $a) (i32.const 20)))
                PAD
                (local.set $b (i32.add (local.get $b) (local.get $a)))
                (br_if $again (i32.lt_s (local.get $b) (local.get $n)))
                (br_if $out (i32.eq (local.get $n) (i32.const 8)))
                (local.set $b (i32.add (local.get $b) (i32.const 1000)))
                PAD (br_if $again (i32.and (local.get $a) (i32.const 1)))))
            (i32.add (local.get $b) (local.get $a))",
        ),
        (
            "it carries a value to one of its exits",
            "(block $found (result i32)
                (block $other
                    (br_if $other (i32.lt_s (local.get $n) (i32.const 2)))
                    PAD
                    (drop (br_if $found (i32.const 5) (i32.eq (local.get $n) (i32.const 4))))
                    (br_if $other (i32.eq (local.get $n) (i32.const 6)))
                    (local.set $a (i32.const 11)))
                (i32.add (local.get $a) (local.get $n)))",
        ),
        (
            "it chooses among many exits",
            "(block $c (block $b (block $a
                (br_if $a (i32.eqz (local.get $n)))
                PAD
                (br_table $a $b $c $a (local.get $n)))
                (local.set $a (i32.add (local.get $a) (i32.const 1))))
                (local.set $a (i32.add (local.get $a) (i32.const 10))))
            (local.get $a)",
        ),
        (
            "it never ends",
            "(if (i32.eq (local.get $n) (i32.const 3)) (then PAD (unreachable)))
            (local.get $n)",
        ),
        (
            "what it finds is alive where it is not written",
            "(local.set $a (i32.const 5)) (local.set $b (i32.const 6))
            (if (i32.gt_s (local.get $n) (i32.const 2)) (then PAD
                (if (i32.eq (local.get $n) (i32.const 4)) (then (local.set $a (i32.const 70))))
                (if (i32.eq (local.get $n) (i32.const 5)) (then (local.set $b (i32.const 80)) (return (local.get $b))))))
            (i32.sub (local.get $a) (local.get $b))",
        ),
        (
            "something lies on the stack where it begins",
            "(i32.add (local.get $n) (block $x (result i32)
                (i32.add (i32.const 1) (block $y (result i32)
                    (drop (br_if $y (i32.const 3) (i32.eqz (local.get $n))))
                    PAD (i32.const 4)))))",
        ),
    ] {
        assert!(take_out(body) > 0, "{what}: nothing is taken out");
    }
}

#[test]
fn what_is_short_stays() {
    assert_eq!(take_out("(if (local.get $n) (then (local.set $a (i32.const 1)))) (local.get $a)"), 0);
}
