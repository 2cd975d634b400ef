use std::fs;

use super::*;

/// The circles of a tree of files, each as `a b`; `lib.rs` is the library `own`, `main.rs` a program beside it.
fn circles(files: &[(&str, &str)]) -> Result<Vec<String>> {
    let graph = graph(files)?;
    let names = |circle: &Vec<usize>| circle.iter().map(|file| graph.name(*file)).collect::<Vec<_>>().join(" ");
    Ok(graph.circles().iter().map(names).collect())
}

fn graph(files: &[(&str, &str)]) -> Result<Graph> {
    let folder = crate::scratch::folder("circles");
    for (name, text) in files {
        let file = folder.join(name);
        fs::create_dir_all(file.parent().context("a folder")?)?;
        fs::write(file, text)?;
    }
    let root =
        |library: Option<&str>, name: &str| Root { library: library.map(ToOwned::to_owned), file: folder.join(name) };
    let roots = [root(Some("own"), "lib.rs"), root(None, "main.rs")];
    Graph::of(&Modules::read(&folder, &roots.into_iter().filter(|root| root.file.exists()).collect::<Vec<_>>())?)
}

#[track_caller]
fn check(files: &[(&str, &str)], expected: &[&str]) {
    let found = circles(files).unwrap_or_else(|error| vec![format!("{error:#}")]);
    assert_eq!(found, expected);
}

const LIB: (&str, &str) = ("lib.rs", "mod a; mod b; mod c;");
const C: (&str, &str) = ("c.rs", "pub struct C;");

#[test]
fn way_downhill_is_no_circle() {
    check(&[LIB, ("a.rs", "use crate::b::B; pub struct A(B);"), ("b.rs", "use crate::c::C; pub struct B(C);"), C], &[]);
}

#[test]
fn detour_is_a_circle() {
    let c = ("c.rs", "pub struct C(crate::a::A);");
    check(
        &[LIB, ("a.rs", "use super::b; pub struct A(b::B);"), ("b.rs", "pub type B = super::c::C;"), c],
        &["a.rs b.rs c.rs"],
    );
}

#[test]
fn two_circles_are_distinguished_and_the_larger_comes_first() {
    let lib = ("lib.rs", "mod a; mod b; mod c; mod d; mod e;");
    let files = [
        ("a.rs", "pub fn a() { crate::b::b() }"),
        ("b.rs", "pub fn b() { crate::a::a(); crate::c::c() }"),
        ("c.rs", "pub fn c() { crate::d::d() }"),
        ("d.rs", "pub fn d() { crate::e::e() }"),
        ("e.rs", "pub fn e() { crate::c::c() }"),
    ];
    check(&[&[lib][..], &files].concat(), &["c.rs d.rs e.rs", "a.rs b.rs"]);
}

#[test]
fn parent_may_pass_its_children_on() {
    let lib = ("lib.rs", "mod a; pub use a::A; pub(crate) use a::help;");
    check(
        &[
            lib,
            ("a.rs", "mod inner; pub use inner::A; pub(super) use inner::help;"),
            (
                "a/inner.rs",
                "use crate::{A as Own, help as again}; pub struct A(Option<Box<Own>>); pub fn help() { again() }",
            ),
        ],
        &[],
    );
}

#[test]
fn child_that_takes_of_its_parent_while_that_uses_it_is_a_circle() {
    let a = ("a.rs", "mod inner; pub use inner::B; pub struct A(B);");
    check(&[("lib.rs", "mod a;"), a, ("a/inner.rs", "pub struct B(Vec<super::A>);")], &["a.rs a/inner.rs"]);
}

#[test]
fn reexport_leads_to_what_it_names() {
    let lib = ("lib.rs", "mod a; mod b; mod c; pub use b::B;");
    check(
        &[
            lib,
            ("a.rs", "pub use crate::B; pub fn a() {}"),
            ("b.rs", "use super::a::a; pub struct B; fn b() { a() }"),
            C,
        ],
        &[],
    );
    check(
        &[lib, ("a.rs", "use crate::B; pub fn a(_: B) {}"), ("b.rs", "use super::a::a; pub struct B;"), C],
        &["a.rs b.rs"],
    );
}

#[test]
fn glob_leads_to_what_is_taken_through_it() {
    let a = ("a.rs", "use super::*; pub struct A(B);");
    let lib = ("lib.rs", "mod a; mod b; mod c; pub use b::*;");
    check(&[lib, a, ("b.rs", "pub struct B(crate::a::A);"), C], &["a.rs b.rs"]);
    check(&[lib, ("a.rs", "use super::*; pub struct A(C);"), ("b.rs", "pub struct B(crate::a::A);"), C], &[]);
}

#[test]
fn imports_that_lead_to_each_other_end() {
    let lib = ("lib.rs", "mod a; mod b; mod c; pub use a::a;");
    check(
        &[lib, ("a.rs", "pub use super::b::*; pub fn a() {}"), ("b.rs", "pub use super::a::*; fn b() { a() }"), C],
        &[],
    );
}

#[test]
fn paths_in_macros_and_blocks_count() {
    let b = ("b.rs", "pub struct B(crate::a::A);");
    for a in [
        "pub struct A; fn a() { html! { <p>{ crate::b::B }</p> } }",
        "pub struct A; fn a() { use crate::b::B as Inner; }",
        "use super::b; pub struct A; fn a() { vec![b::B { x }] }",
        "pub struct A; macro_rules! make { () => { $crate::b::B } }",
        "pub struct A; impl From<crate::b::B> for A {}",
    ] {
        check(&[LIB, ("a.rs", a), b, C], &["a.rs b.rs"]);
    }
}

#[test]
fn what_a_macro_defines_is_found() {
    let ids = ("b.rs", "macro_rules! ids { ($name:ident) => { pub struct $name; } } ids! { Id }");
    check(&[LIB, ("a.rs", "use crate::b::Id; pub struct A(Id);"), ids, C], &[]);
    let rule = ("b.rs", "macro_rules! make { () => { pub struct Made(crate::a::A); } } make! {}");
    check(&[LIB, ("a.rs", "use crate::b::Made; pub struct A(Made);"), rule, C], &["a.rs b.rs"]);
}

#[test]
fn tests_and_visibilities_take_nothing() {
    let b = (
        "b.rs",
        "pub(in crate::a) struct B; #[cfg(test)] mod tests { use crate::a::A; } #[cfg(test)] fn b() { crate::a::a() }",
    );
    check(&[("lib.rs", "mod a { pub mod inner; } mod b;"), ("a/inner.rs", "use crate::b::B;"), b], &[]);
}

#[test]
fn module_within_a_file_is_that_file() {
    let lib = (
        "lib.rs",
        "pub struct L; mod rooms { pub mod a; pub mod own { pub struct O(super::a::A); } } use rooms::own::O;",
    );
    check(&[lib, ("rooms/a.rs", "pub struct A(crate::L);")], &["lib.rs rooms/a.rs"]);
}

#[test]
fn program_takes_of_the_library() {
    let lib = ("lib.rs", "pub fn run() { helped::run() } mod helped;");
    let helped = ("helped.rs", "pub fn run() {}");
    check(
        &[lib, helped, ("main.rs", "mod a; fn main() { own::run(); a::go() }"), ("a.rs", "pub fn go() { own::run() }")],
        &[],
    );
    let program = ("main.rs", "mod a; pub fn main() { own::run(); a::go() }");
    check(&[lib, helped, program, ("a.rs", "pub fn go() { crate::main() }")], &["a.rs main.rs"]);
}

#[test]
fn what_is_not_understood_is_an_error() {
    check(&[("lib.rs", "use crate::nothing::Here;")], &["paths that lead nowhere:\nlib.rs:1: crate::nothing::Here"]);
    check(&[("lib.rs", ""), ("forgotten.rs", "")], &["forgotten.rs is declared by no module"]);
    let broken = circles(&[("lib.rs", "mod a;"), ("a.rs", "struct {")]).map_err(|error| error.to_string());
    assert!(broken.is_err_and(|error| error.starts_with("parsing ")));
}

#[test]
fn circle_is_shown_with_its_lines() -> Result<()> {
    let graph =
        graph(&[LIB, ("a.rs", "\nuse crate::b::B;\npub struct A(B);"), ("b.rs", "pub struct B(super::a::A);"), C])?;
    let text = graph.describe(&graph.circles());
    let expected = "circle of 2 files\n  a.rs\n    b.rs: crate::b::B (2), B (3)\n  b.rs\n    a.rs: super::a::A (1)\n";
    assert_eq!(text, expected);
    Ok(())
}
