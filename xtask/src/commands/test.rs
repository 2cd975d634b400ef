//! `cargo xtask test`: all tests, in all engines.

use std::path::PathBuf;
use std::process::ExitCode;
use std::thread;

use anyhow::{Context, Result, anyhow, bail};

use super::build;
use crate::engine::Engine;
use crate::project::Project;
use crate::suites::hosts::{self, Wanted};
use crate::suites::{Report, Selection, Suite, e2e, host_apps, native, trunk, web};
use crate::tools::browsers::{self, Rights};
use crate::tools::{self, Cache, GECKODRIVER, Missing, Node, Part, TRUNK, WASM_BINDGEN};

/// Runs what is selected and sums it up.
///
/// # Errors
/// When a tool is missing and cannot be brought.
pub(crate) fn run(project: &Project, selection: &Selection, sudo: bool) -> Result<ExitCode> {
    let prepared = Prepared::new(project, selection, if sudo { Rights::Sudo } else { Rights::Own })?;
    let mut report = Report::default();
    if selection.has(Suite::E2e) || selection.has(Suite::Hosts) {
        report.check("site", || build::run(project, None, None));
    }
    prepared.run(project, selection, &mut report);
    report.print();
    Ok(if report.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What the suites need beyond Rust.
pub(crate) struct Prepared {
    /// The folder of wasm-bindgen's runner of tests.
    runner: Option<PathBuf>,
    drivers: Vec<(Engine, PathBuf)>,
    node: Option<Node>,
}

impl Prepared {
    /// Says what is missing for what is selected, and brings it: browsers, drivers and tools.
    ///
    /// # Errors
    /// When something is missing and cannot be brought, or nothing is selected.
    pub(crate) fn new(project: &Project, selection: &Selection, rights: Rights) -> Result<Self> {
        if selection.is_empty() {
            bail!("nothing to run: the web suite needs chromium or firefox, since its runner cannot drive WebKitGTK");
        }
        let cache = Cache::open()?;
        let engines = selection.all_engines();
        announce(project, selection, &cache, rights)?;
        tools::ensure_rust(project, &[Part::WasmTarget])?;
        // One waits for the network and the disk, the other has work for every processor.
        let (runner, node) = thread::scope(|scope| {
            let packages = scope.spawn(|| browsers::ensure(&engines, rights));
            let runner = needs_runner(selection).then(|| WASM_BINDGEN.ensure(&cache)).transpose()?;
            if engines.contains(&Engine::Firefox) {
                GECKODRIVER.ensure(&cache)?;
            }
            let node = needs_node(selection).then(|| Node::ensure(project, &cache)).transpose()?;
            packages.join().map_err(|_| anyhow!("the installation of the browsers panicked"))??;
            Ok::<_, anyhow::Error>((runner, node))
        })?;
        let mut drivers = Vec::new();
        for engine in engines {
            drivers.push((engine, browsers::driver(&cache, engine)?));
        }
        Ok(Self { runner, drivers, node })
    }

    /// Runs the suites that are selected, each in its engines; the site must be built.
    fn run(&self, project: &Project, selection: &Selection, report: &mut Report) {
        self.run_without_site(project, selection, report);
        self.build_host_apps(project, selection, report);
        for engine in selection.engines_of(Suite::E2e) {
            self.run_e2e(project, engine, report);
        }
        self.run_hosts(project, selection, report);
        if selection.has(Suite::Trunk) {
            report.check(Suite::Trunk.name(), || build::site(project, None).and_then(|()| trunk::run(project)));
        }
    }

    /// Runs what is selected of the suites that need no site.
    pub(crate) fn run_without_site(&self, project: &Project, selection: &Selection, report: &mut Report) {
        if selection.has(Suite::Native) {
            report.tests(Suite::Native.name(), "", || native::run(project));
        }
        for engine in selection.engines_of(Suite::Web) {
            let Some(runner) = &self.runner else { continue };
            report.tests(Suite::Web.name(), engine.name(), || web::run(project, runner, engine, self.driver(engine)?));
        }
    }

    /// Builds the pages of other frameworks that the suite in browsers opens.
    pub(crate) fn build_host_apps(&self, project: &Project, selection: &Selection, report: &mut Report) {
        if let Some(node) = self.node.as_ref().filter(|_| selection.has(Suite::E2e)) {
            report.check("host apps", || host_apps::build(project, node));
        }
    }

    /// Runs the suite on the built site in one engine.
    pub(crate) fn run_e2e(&self, project: &Project, engine: Engine, report: &mut Report) {
        if let Some(node) = &self.node {
            report.tests(Suite::E2e.name(), engine.name(), || e2e::run(project, engine, self.driver(engine)?, node));
        }
    }

    /// Prepares the hosts that have the widget, and runs their suite.
    pub(crate) fn run_hosts(&self, project: &Project, selection: &Selection, report: &mut Report) {
        let Some(node) = self.node.as_ref().filter(|_| selection.has(Suite::Hosts)) else { return };
        let all = selection.names(Suite::Hosts);
        let wanted = match &*selection.hosts {
            [] if all => Wanted::All,
            [] => Wanted::Usual,
            names => Wanted::Named(names),
        };
        let mut ready = None;
        report.check("packages", || {
            ready = Some(hosts::prepare(project, node, &wanted)?);
            Ok(())
        });
        let Some(ready) = ready else { return };
        if let Some(left_out) = &ready.left_out {
            report.note(left_out.clone());
        }
        // What the engines do differently, the zoo tells; a bundler's output is the same to all of them.
        let engines = selection.engines_of(Suite::Hosts).into_iter();
        for engine in engines.filter(|engine| all || *engine == Engine::Chromium) {
            report.tests(Suite::Hosts.name(), engine.name(), || ready.run(project, engine, self.driver(engine)?, node));
        }
    }

    fn driver(&self, engine: Engine) -> Result<&std::path::Path> {
        let driver = self.drivers.iter().find(|(of, _)| *of == engine).map(|(_, path)| path.as_path());
        driver.with_context(|| format!("there is no driver for {}", engine.name()))
    }
}

fn needs_runner(selection: &Selection) -> bool {
    !selection.engines_of(Suite::Web).is_empty()
}

fn needs_node(selection: &Selection) -> bool {
    [Suite::E2e, Suite::Hosts, Suite::Trunk].into_iter().any(|suite| selection.has(suite))
}

/// Says what will be brought before anything is.
fn announce(project: &Project, selection: &Selection, cache: &Cache, rights: Rights) -> Result<()> {
    let engines = selection.all_engines();
    let mut missing = Missing::default();
    browsers::look(&engines, rights, &mut missing)?;
    if engines.contains(&Engine::Firefox) {
        GECKODRIVER.look(cache, &mut missing);
    }
    if needs_runner(selection) || selection.has(Suite::Trunk) {
        WASM_BINDGEN.look(cache, &mut missing);
    }
    if selection.has(Suite::Trunk) {
        TRUNK.look(cache, &mut missing);
    }
    if needs_node(selection) {
        Node::look(project, cache, &mut missing)?;
    }
    missing.announce("The tests");
    Ok(())
}
