//! `cargo xtask ci`: everything that a change must pass.

use std::process::ExitCode;
use std::thread;

use anyhow::{Result, anyhow};

use super::test::Prepared;
use super::{build, release, sizes};
use crate::engine::Engine;
use crate::process;
use crate::project::Project;
use crate::site::{types, words};
use crate::suites::{Report, Selection, Suite, circles};
use crate::tools::browsers::Rights;
use crate::tools::{self, Cache, Node, Part};

/// Runs the checks and all tests, and sums them up.
///
/// # Errors
/// When a tool is missing and cannot be brought.
pub(crate) fn run(project: &Project) -> Result<ExitCode> {
    let everything = Selection::default();
    tools::ensure_rust(project, &[Part::WasmTarget, Part::Sources, Part::Clippy, Part::Rustfmt])?;
    let node = Node::ensure(project, &Cache::open()?)?;
    let prepared = Prepared::new(project, &everything, Rights::Own)?;
    let mut report = Report::default();
    report.check("format", || {
        process::run(process::cargo().current_dir(&project.root).args(["fmt", "--all", "--check"]))
    });
    report.check("circles", || circles::check(project));
    report.check("words", || words::check(project));
    // Linking the site keeps one processor busy for minutes.
    thread::scope(|scope| {
        let site = scope.spawn(|| build::run(project, None, None));
        prepared.run_without_site(project, &everything, &mut report);
        report.check("site", || site.join().unwrap_or_else(|_| Err(anyhow!("building the site panicked"))));
    });
    report.check("script types", || types::check(project, &node));
    report.check("bytes", || sizes::gate(project));
    prepared.build_host_apps(project, &everything, &mut report);
    let (alone, beside): (Vec<_>, Vec<_>) =
        everything.engines_of(Suite::E2e).into_iter().partition(|engine| *engine == Engine::Webkit);
    // Browsers mostly wait, and leave the lints time enough.
    thread::scope(|scope| {
        let lints = scope.spawn(|| lint(project));
        for engine in beside {
            prepared.run_e2e(project, engine, &mut report);
        }
        prepared.run_hosts(project, &everything, &mut report);
        match lints.join() {
            Ok(lints) => report.append(lints),
            Err(_) => report.check("lints", || Err(anyhow!("the lints panicked"))),
        }
    });
    // WebKitGTK runs alone: beside heavy load its WebAssembly stops now and then, be it ours or not.
    for engine in alone {
        prepared.run_e2e(project, engine, &mut report);
    }
    report.print();
    if report.is_good() {
        release::note_passed_ci(project)?;
    }
    Ok(if report.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Lints for the host and for wasm32, and the documentation. They build in a folder of their own: Cargo locks a folder while
/// it builds there, and the tests would wait.
fn lint(project: &Project) -> Report {
    let cargo = |arguments: &[&str]| {
        let mut command = process::low_priority_cargo();
        command.current_dir(&project.root).args(arguments).env("CARGO_TARGET_DIR", project.target.join("lints"));
        command
    };
    let mut report = Report::default();
    report.check("lints", || process::run(&mut cargo(&HOST_LINTS)));
    report.check("wasm lints", || {
        process::run(cargo(&WASM_LINTS).env("CLIPPY_CONF_DIR", project.root.join("xtask/wasm-lints")))
    });
    report.check("docs", || {
        process::run(cargo(&["doc", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "--deny warnings"))
    });
    report
}

const HOST_LINTS: [&str; 8] =
    ["clippy", "--workspace", "--all-targets", "--features", "milestream-data/schema", "--", "--deny", "warnings"];
/// With a clippy.toml of its own, which bans what compiles for WebAssembly and traps there, and what is for one file alone.
const WASM_LINTS: [&str; 16] = [
    "clippy",
    "--package",
    "milestream",
    "--package",
    "milestream-fast",
    "--package",
    "milestream-data",
    "--lib",
    "--bins",
    "--test",
    "web",
    "--target",
    "wasm32-unknown-unknown",
    "--",
    "--deny",
    "warnings",
];
