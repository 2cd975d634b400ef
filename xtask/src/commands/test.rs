//! `cargo xtask test`: all tests, in all engines.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use super::build;
use crate::engine::Engine;
use crate::project::Project;
use crate::rings::{Report, Ring, Selection, e2e, hosts, native, web};
use crate::setup::{self, Cache, Node, Part, browsers};

/// Runs what is selected and sums it up.
///
/// # Errors
/// When a tool is missing and cannot be brought.
pub(crate) fn run(project: &Project, selection: &Selection) -> Result<ExitCode> {
    let bench = Bench::prepare(project, selection)?;
    let mut report = Report::default();
    if selection.has(Ring::E2e) {
        report.check("site", || build::run(project, None));
    }
    bench.run(project, selection, &mut report);
    report.print();
    Ok(if report.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What the rings need beyond Rust.
pub(crate) struct Bench {
    wasm_bindgen: PathBuf,
    drivers: Vec<(Engine, PathBuf)>,
    node: Option<Node>,
}

impl Bench {
    /// Brings browsers, drivers and tools for what is selected.
    ///
    /// # Errors
    /// When one is missing and cannot be brought, or nothing is selected.
    pub(crate) fn prepare(project: &Project, selection: &Selection) -> Result<Self> {
        if selection.is_empty() {
            bail!("nothing to run: the web ring needs chromium or firefox, since its runner cannot drive WebKitGTK");
        }
        setup::ensure_rust(project, &[Part::WasmTarget])?;
        let cache = Cache::open()?;
        let engines = selection.all_engines();
        browsers::ensure(&engines)?;
        let mut drivers = Vec::new();
        for engine in engines {
            drivers.push((engine, browsers::driver(&cache, engine)?));
        }
        let wasm_bindgen = setup::WASM_BINDGEN.ensure(&cache)?;
        let mut node = None;
        if selection.has(Ring::E2e) {
            let found = Node::ensure(project, &cache)?;
            node = Some(found.context("the e2e tests need Node and npm: install both")?);
        }
        Ok(Self { wasm_bindgen, drivers, node })
    }

    /// Runs the rings that are selected, each in its engines; the site must be built.
    pub(crate) fn run(&self, project: &Project, selection: &Selection, report: &mut Report) {
        if selection.has(Ring::Native) {
            report.tests(Ring::Native.name(), "", || native::run(project));
        }
        for engine in selection.engines_of(Ring::Web) {
            let run = || web::run(project, &self.wasm_bindgen, engine, self.driver(engine)?);
            report.tests(Ring::Web.name(), engine.name(), run);
        }
        let Some(node) = &self.node else { return };
        report.check("hosts", || hosts::build(project, node, &self.wasm_bindgen));
        for engine in selection.engines_of(Ring::E2e) {
            report.tests(Ring::E2e.name(), engine.name(), || e2e::run(project, engine, self.driver(engine)?, node));
        }
    }

    fn driver(&self, engine: Engine) -> Result<&std::path::Path> {
        let driver = self.drivers.iter().find(|(of, _)| *of == engine).map(|(_, path)| path.as_path());
        driver.with_context(|| format!("there is no driver for {}", engine.name()))
    }
}
