//! What is read from a command line, and what is said of a wrong one.

use std::ffi::OsString;

use super::{Command, Measured, USAGE, parse};
use crate::commands::release::Extent;
use crate::engine::Engine;
use crate::suites::{Selection, Suite, hosts};

fn parsed(arguments: &str) -> Result<Command, String> {
    let words = ["xtask"].into_iter().chain(arguments.split_whitespace());
    parse(words.map(OsString::from)).map_err(|error| error.to_string())
}

#[test]
fn commands_and_their_defaults() {
    for (arguments, command) in [
        ("", Command::Help),
        ("--help", Command::Help),
        ("serve --help", Command::Help),
        ("build -h", Command::Help),
        ("serve", Command::Serve { port: 8080 }),
        ("serve --port 9000", Command::Serve { port: 9000 }),
        ("build", Command::Build { keep: None, host: None }),
        (
            "build --keep ../site --host https://me.example/",
            Command::Build { keep: Some("../site".into()), host: Some("https://me.example".to_owned()) },
        ),
        ("package", Command::Package { name: "milestream".to_owned(), is_built: false, twice: false }),
        ("package --twice", Command::Package { name: "milestream".to_owned(), is_built: false, twice: true }),
        (
            "package --built --name @me/milestream",
            Command::Package { name: "@me/milestream".to_owned(), is_built: true, twice: false },
        ),
        (
            "release 0.2.0",
            Command::Release { version: "0.2.0".to_owned(), extent: Extent::Whole, has_passed_ci: false },
        ),
        (
            "release --program 0.2.0 --ci-passed",
            Command::Release { version: "0.2.0".to_owned(), extent: Extent::Program, has_passed_ci: true },
        ),
        ("finish", Command::Finish),
        ("sizes", Command::Sizes { modules: false }),
        ("sizes --modules", Command::Sizes { modules: true }),
        ("test", Command::Test { selection: Selection::default(), sudo: false }),
        ("test --sudo", Command::Test { selection: Selection::default(), sudo: true }),
        ("bench", Command::Bench(Measured::default())),
        (
            "bench --rounds 3 --only floor",
            Command::Bench(Measured { rounds: Some(3), only: Some("floor".to_owned()), ..Measured::default() }),
        ),
        ("bench --roll", Command::Bench(Measured { roll: true, ..Measured::default() })),
        (
            "bench --cold --before ../site",
            Command::Bench(Measured { cold: true, before: Some("../site".into()), ..Measured::default() }),
        ),
        ("profile", Command::Profile),
        ("shots", Command::Shots { words: false }),
        ("shots --words", Command::Shots { words: true }),
        ("demo", Command::Demo),
        ("warehouse", Command::Warehouse { rows: 10_000_000 }),
        ("warehouse --rows 5000", Command::Warehouse { rows: 5_000 }),
        ("words", Command::Words { tables: None }),
        ("words --tables out", Command::Words { tables: Some("out".into()) }),
        ("ci", Command::Ci),
    ] {
        assert_eq!(parsed(arguments), Ok(command), "{arguments}");
    }
}

#[test]
fn tests_are_narrowed_by_engine_and_ring() {
    let expected =
        Selection { engines: vec![Engine::Firefox, Engine::Webkit], suites: vec![Suite::E2e], ..Selection::default() };
    assert_eq!(
        parsed("test --engine firefox --only=e2e --engine webkit"),
        Ok(Command::Test { selection: expected, sudo: false })
    );
}

#[test]
fn mistakes_are_reported_in_a_sentence() {
    for (arguments, message) in [
        ("bogus", "there is no command `bogus`: `cargo xtask help` lists them"),
        ("build now", "unexpected argument \"now\": `cargo xtask help` lists what there is"),
        ("build --port 1", "invalid option '--port': `cargo xtask help` lists what there is"),
        ("release", "a release needs its version, as in `cargo xtask release 0.2.0`"),
        ("release next", "`next` is no version: it has three numbers, as in 0.2.0"),
        ("--port 1", "invalid option '--port': `cargo xtask help` lists what there is"),
        ("test --engine ie", "there is no engine `ie`: take one of chromium, firefox, webkit"),
        (
            "test --host geocities",
            &format!("there is no host `geocities`: take one of {}", hosts::names().collect::<Vec<_>>().join(", ")),
        ),
        ("test --only unit", "there is no suite `unit`: take one of native, web, e2e, hosts, trunk"),
    ] {
        assert_eq!(parsed(arguments).unwrap_err(), message);
    }
    assert!(parsed("serve --port x").unwrap_err().contains("invalid digit"));
    assert!(parsed("serve --port").unwrap_err().contains("missing argument"));
    assert!(parsed("build --keep").unwrap_err().contains("missing argument"));
}

#[test]
fn workflows_call_commands_that_there_are() {
    let mut seen = 0;
    for workflow in [
        include_str!("../../../.github/workflows/ci.yml"),
        include_str!("../../../.github/workflows/pages.yml"),
        include_str!("../../../.github/workflows/release.yml"),
    ] {
        for call in workflow.lines().filter_map(|line| line.split_once("run: cargo xtask ")) {
            let arguments = call.1.replace("\"${GITHUB_REF_NAME#v}\"", "1.2.3");
            let arguments = arguments.replace("${{ steps.pages.outputs.base_url }}", "https://me.example/fork");
            for extent in ["", "--program"] {
                let arguments = arguments.replace("${{ matrix.extent }}", extent);
                assert!(parsed(&arguments).is_ok_and(|command| command != Command::Help), "{arguments}");
                seen += 1;
            }
        }
    }
    assert_eq!(seen, 8, "each step is a command");
}

#[test]
fn usage_names_every_command() {
    for command in [
        "serve",
        "build",
        "package",
        "release",
        "sizes",
        "test",
        "bench",
        "circles",
        "profile",
        "shots",
        "demo",
        "warehouse",
        "words",
        "ci",
        "finish",
    ] {
        assert!(USAGE.contains(command), "{command}");
    }
}
