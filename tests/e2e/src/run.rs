//! Plays scenarios one after another in one browser.

use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::process::{self, ExitCode};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use fantoccini::Client;
use futures_util::FutureExt;
use libtest_mimic::{Arguments, Trial};
use tokio::runtime::Runtime;
use tokio::signal::unix::{SignalKind, signal};
use tokio::time::timeout;

use crate::engine::{Engine, System};
use crate::page::Page;
use crate::scenario::{Scenario, Stage};
use crate::server::Site;
use crate::settings::{self, Settings};

/// What takes longer hangs.
const SCENARIO_WITHIN: Duration = Duration::from_mins(2);

/// Plays the scenarios of a test binary, with the command line and the output of libtest. Each
/// gets a server of its own, on the built site or, without it, on fixture pages alone.
///
/// Scenarios share a browser as long as they pass and want the same system.
pub fn run(mut scenarios: Vec<Scenario>, on_built_site: bool) -> ExitCode {
    let mut arguments = Arguments::from_args();
    // One browser shows one page at a time, and only a page in front gets key presses.
    arguments.test_threads = Some(1);
    // A browser reads the system at its start: those that share one come after another.
    scenarios.sort_by_key(|scenario| scenario.system);

    let engine = Settings::from_env().map(|settings| settings.engine.name()).unwrap_or_default();
    let theatre = Arc::new(Mutex::new(Theatre::new(on_built_site)));
    let trials = scenarios.into_iter().map(|scenario| {
        let theatre = Arc::clone(&theatre);
        let name = scenario.name.clone();
        Trial::test(name, move || {
            let mut theatre = theatre.lock().unwrap_or_else(PoisonError::into_inner);
            theatre.play(&scenario).map_err(|error| format!("{error:#}").into())
        })
        .with_kind(engine)
    });
    keep_panics();
    let conclusion = libtest_mimic::run(&arguments, trials.collect());
    theatre.lock().unwrap_or_else(PoisonError::into_inner).close();
    conclusion.exit_code()
}

/// The browser, kept from one scenario to the next.
struct Theatre {
    on_built_site: bool,
    runtime: Option<Runtime>,
    engine: Option<Engine>,
    session: Option<Client>,
    /// Why the engine did not start: the other scenarios fail at once with the same sentence.
    broken: Option<String>,
}

impl Theatre {
    const fn new(on_built_site: bool) -> Self {
        Self { on_built_site, runtime: None, engine: None, session: None, broken: None }
    }

    fn play(&mut self, scenario: &Scenario) -> Result<()> {
        if let Some(sentence) = &self.broken {
            bail!("{sentence}");
        }
        let runtime = match self.runtime.take() {
            Some(runtime) => runtime,
            None => Runtime::new().context("no runtime for the harness")?,
        };
        let played = runtime.block_on(self.play_or_stop(scenario));
        self.runtime = Some(runtime);
        played
    }

    /// Plays a scenario, or ends everything in good order when the run is interrupted: a driver
    /// that is killed with its parent would leave its browser behind.
    async fn play_or_stop(&mut self, scenario: &Scenario) -> Result<()> {
        let mut interrupt = signal(SignalKind::interrupt())?;
        let mut terminate = signal(SignalKind::terminate())?;
        let played = tokio::select! {
            played = self.play_here(scenario) => Some(played),
            _ = interrupt.recv() => None,
            _ = terminate.recv() => None,
        };
        if let Some(played) = played {
            // A browser in which something failed may be in any state.
            if played.is_err() {
                self.end_session().await;
            }
            return played;
        }
        self.end_session().await;
        self.engine = None;
        process::exit(130);
    }

    async fn play_here(&mut self, scenario: &Scenario) -> Result<()> {
        let folder = if self.on_built_site { Some(settings::dist()?) } else { None };
        let stage = self.stage(scenario.system, folder).await?;
        let play = AssertUnwindSafe((scenario.play)(&stage)).catch_unwind();
        match timeout(SCENARIO_WITHIN, play).await {
            Ok(Ok(played)) => played,
            Ok(Err(_)) => bail!("{}", last_panic()),
            Err(_) => bail!("the scenario was not over after {} s", SCENARIO_WITHIN.as_secs()),
        }
    }

    async fn stage(&mut self, system: System, folder: Option<PathBuf>) -> Result<Stage> {
        let settings = Settings::from_env()?;
        if self.engine.as_ref().is_none_or(|engine| engine.system() != system) {
            self.end_session().await;
            self.engine = None;
            let started = Engine::start(&settings, system).await;
            self.engine = Some(started.inspect_err(|error| self.broken = Some(format!("{error:#}")))?);
        }
        let client = match (&self.session, &self.engine) {
            (Some(client), _) => client.clone(),
            (None, Some(engine)) => engine.session().await?,
            (None, None) => bail!("the engine is gone"),
        };
        self.session = Some(client.clone());
        let page = Page::new(client);
        page.open("about:blank").await?;
        page.resize(1280, 900).await?;
        Ok(Stage { page, site: Site::start(folder).await?, engine: settings.engine })
    }

    async fn end_session(&mut self) {
        if let Some(client) = self.session.take() {
            // A browser that hangs is ended with its driver.
            if timeout(Duration::from_secs(10), client.close()).await.is_err() {
                self.engine = None;
            }
        }
    }

    fn close(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.block_on(self.end_session());
        }
        self.engine = None;
    }
}

/// Where the last panic was and what it said: the report of its scenario, which is printed in its
/// place, instead of a trace between the names of the others.
static LAST_PANIC: Mutex<String> = Mutex::new(String::new());

fn keep_panics() {
    panic::set_hook(Box::new(|panic| {
        *LAST_PANIC.lock().unwrap_or_else(PoisonError::into_inner) = panic.to_string();
    }));
}

fn last_panic() -> String {
    LAST_PANIC.lock().unwrap_or_else(PoisonError::into_inner).clone()
}
