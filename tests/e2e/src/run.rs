//! Plays scenarios, two browsers at a time.

use std::cell::RefCell;
use std::future::pending;
use std::io::{self, Write};
use std::panic::{self, AssertUnwindSafe};
use std::process::{self, ExitCode};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail};
use futures_util::FutureExt;
use libtest_mimic::{Arguments, Trial};
use tokio::runtime::Runtime;
use tokio::time::timeout;

use crate::browser::Browser;
use crate::engine::{Kind, System};
use crate::page::Page;
use crate::scenario::{Scenario, Stage};
use crate::server::Site;
use crate::settings::{self, Settings};

/// What takes longer hangs.
const SCENARIO_WITHIN: Duration = Duration::from_mins(2);

/// So many of the slowest scenarios are named at the end of a run.
const SLOWEST: usize = 10;

/// So many scenarios of a run that failed are played once more: on a busy machine one in thousands sees a page between two of
/// its frames. Those that pass then are named at the end, to be looked into. More of them are no accident.
const PLAYED_AGAIN: usize = 3;

/// How many browsers play at the same time. Mostly a scenario waits for its browser, and a browser for a timer. `WebKitGTK`
/// stops programs now and then where it has a processor to share.
const fn browsers(engine: Kind) -> usize {
    match engine {
        Kind::Chromium | Kind::Firefox => 2,
        Kind::Webkit => 1,
    }
}

/// Plays the scenarios of a test binary, with the command line and the output of libtest. Each
/// gets a server of its own, on the built site or, without it, on fixture pages alone.
///
/// Scenarios share a browser as long as they pass and want the same system.
pub fn run(mut scenarios: Vec<Scenario>, on_built_site: bool) -> ExitCode {
    let mut arguments = Arguments::from_args();
    // A browser reads the system at its start: those that share one come after another.
    scenarios.sort_by_key(|scenario| scenario.system);

    // Without an engine every scenario says what is missing.
    let engine = Settings::from_env().map(|settings| settings.engine).ok();
    let most = engine.map_or(1, browsers);
    arguments.test_threads = Some(arguments.test_threads.map_or(most, |threads| threads.clamp(1, most)));
    let theatres = Arc::new(Theatres::new(on_built_site));
    let trials = scenarios.into_iter().map(|scenario| {
        let theatres = Arc::clone(&theatres);
        let name = scenario.name.clone();
        Trial::test(name, move || {
            // One browser shows one page at a time, and only a page in front gets key presses.
            let mut theatre = theatres.take(scenario.system);
            let started = Instant::now();
            let mut played = theatre.play(&scenario, &theatres);
            if let Err(first) = &played
                && theatres.may_play_again()
            {
                let first = format!("{first:#}");
                played = theatre.play(&scenario, &theatres);
                if played.is_ok() {
                    theatres.note_unsteady(&scenario.name, &first);
                }
            }
            theatres.note_time(&scenario.name, started.elapsed());
            theatres.lock().push(theatre);
            played.map_err(|error| format!("{error:#}").into())
        })
        .with_kind(engine.map_or("", Kind::name))
    });
    keep_panics();
    let conclusion = libtest_mimic::run(&arguments, trials.collect());
    theatres.close();
    theatres.print_slowest(engine.map_or("", Kind::name));
    theatres.print_unsteady(engine.map_or("", Kind::name));
    conclusion.exit_code()
}

/// Plays one scenario on the built site outside of any test, however long it takes.
///
/// # Errors
/// What the scenario says, or why the engine does not start.
pub fn play_alone(scenario: &Scenario) -> Result<()> {
    keep_panics();
    let theatres = Theatres::new(true);
    let mut theatre = Theatre { within: Duration::MAX, ..Theatre::new(true) };
    let played = theatre.play(scenario, &theatres);
    theatre.close();
    played
}

/// The theatres of a run in which nothing is played at the moment.
struct Theatres {
    on_built_site: bool,
    idle: Mutex<Vec<Theatre>>,
    /// How long each scenario took, with the start of its browser where it needed one.
    times: Mutex<Vec<(Duration, String)>>,
    /// How many scenarios have been played again after they had failed.
    played_again: AtomicUsize,
    /// Those of them that passed then, with what they had said.
    unsteady: Mutex<Vec<String>>,
}

impl Theatres {
    fn new(on_built_site: bool) -> Self {
        Self {
            on_built_site,
            idle: Mutex::default(),
            times: Mutex::default(),
            played_again: AtomicUsize::new(0),
            unsteady: Mutex::default(),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Theatre>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// An idle theatre, one whose browser runs under this system where there is one.
    fn take(&self, system: System) -> Theatre {
        let mut idle = self.lock();
        let fitting = idle.iter().position(|theatre| theatre.browser.system() == Some(system));
        if let Some(place) = fitting {
            return idle.swap_remove(place);
        }
        idle.pop().unwrap_or_else(|| Theatre::new(self.on_built_site))
    }

    fn note_time(&self, scenario: &str, took: Duration) {
        self.times.lock().unwrap_or_else(PoisonError::into_inner).push((took, scenario.to_owned()));
    }

    /// Prints how long all scenarios took together, and the slowest of them.
    fn print_slowest(&self, engine: &str) {
        let mut times = std::mem::take(&mut *self.times.lock().unwrap_or_else(PoisonError::into_inner));
        times.sort_unstable_by(|one, other| other.cmp(one));
        let sum: Duration = times.iter().map(|(took, _)| took).sum();
        eprintln!("figure: {engine}: {:.1} s for {} scenarios", sum.as_secs_f32(), times.len());
        for (took, name) in times.iter().take(SLOWEST) {
            eprintln!("figure: {engine}: {:.1} s for {name}", took.as_secs_f32());
        }
    }

    /// Whether one more scenario that failed may be played again.
    fn may_play_again(&self) -> bool {
        self.played_again.fetch_add(1, Ordering::Relaxed) < PLAYED_AGAIN
    }

    fn note_unsteady(&self, scenario: &str, said: &str) {
        self.unsteady.lock().unwrap_or_else(PoisonError::into_inner).push(format!("{scenario} ({said})"));
    }

    /// Prints which scenarios failed and passed when they were played again, among the results, where whoever counts those
    /// reads it.
    fn print_unsteady(&self, engine: &str) {
        for scenario in self.unsteady.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            let _ = writeln!(io::stdout(), "unsteady: [{engine}] {}", scenario.replace('\n', " "));
        }
    }

    fn close(&self) {
        for mut theatre in std::mem::take(&mut *self.lock()) {
            theatre.close();
        }
    }
}

/// What scenarios share that are played one after another.
struct Theatre {
    on_built_site: bool,
    within: Duration,
    runtime: Option<Runtime>,
    browser: Browser,
    /// Whether `WebKitGTK` stopped a program that nobody meant to stop.
    is_stopped: bool,
}

impl Theatre {
    fn new(on_built_site: bool) -> Self {
        Self { on_built_site, within: SCENARIO_WITHIN, runtime: None, browser: Browser::default(), is_stopped: false }
    }

    fn play(&mut self, scenario: &Scenario, others: &Theatres) -> Result<()> {
        let runtime = match self.runtime.take() {
            Some(runtime) => runtime,
            None => Runtime::new().context("no runtime for the harness")?,
        };
        let mut played = runtime.block_on(self.play_or_stop(scenario, others));
        // About once in a thousand pages it says that a program came upon an unreachable statement, in functions that have
        // none, and never twice at the same place. Readers do not notice: a widget begins anew. A scenario does it here.
        if std::mem::take(&mut self.is_stopped) {
            eprintln!("figure: webkit: {} was played again, since the engine had stopped a program", scenario.name);
            played = runtime.block_on(self.play_or_stop(scenario, others));
            self.is_stopped = false;
        }
        self.runtime = Some(runtime);
        played
    }

    /// Plays a scenario, or ends everything in good order when the run is interrupted.
    async fn play_or_stop(&mut self, scenario: &Scenario, others: &Theatres) -> Result<()> {
        let _playing = Playing::begin();
        let played = tokio::select! {
            played = timeout(self.within, self.play_here(scenario)) => Some(played),
            interrupted = interrupted() => interrupted.map(|()| None)?,
        };
        match played {
            Some(Ok(Ok(()))) => Ok(()),
            // A browser in which something failed may be in any state.
            Some(Ok(Err(error))) => {
                self.browser.end_session().await;
                Err(error)
            }
            Some(Err(_)) => {
                self.browser.quit().await;
                bail!("the scenario was not over after {} s", self.within.as_secs())
            }
            None => {
                self.browser.quit().await;
                // Whoever else plays ends as well: the last one ends the run, with those that were idle.
                let idle = std::mem::take(&mut *others.lock());
                for mut theatre in idle {
                    theatre.browser.quit().await;
                }
                if PLAYING.fetch_sub(1, Ordering::SeqCst) > 1 {
                    pending::<()>().await;
                }
                process::exit(130)
            }
        }
    }

    async fn play_here(&mut self, scenario: &Scenario) -> Result<()> {
        let stage = self.stage(scenario.system).await?;
        let played = match AssertUnwindSafe((scenario.play)(&stage)).catch_unwind().await {
            Ok(played) => played,
            Err(_) => Err(anyhow!("{}", last_panic())),
        };
        // It stands before what came of it.
        let traps = stage.site.traps();
        self.is_stopped = stage.engine == Kind::Webkit && !traps.is_empty() && !stage.site.expects_traps();
        let reports = [
            ("a program stopped", traps, stage.site.expects_traps()),
            ("`cargo xtask profile` is needed, a program began anew", stage.site.misses(), stage.site.expects_misses()),
        ];
        let Some((what, stacks, _)) =
            reports.into_iter().find(|(_, stacks, is_wanted)| !stacks.is_empty() && !is_wanted)
        else {
            return played;
        };
        let after = played.err().map(|error| format!("; then {error:#}")).unwrap_or_default();
        bail!("{what}: {}{after}", stacks.join("; "))
    }

    async fn stage(&mut self, system: System) -> Result<Stage> {
        let settings = Settings::from_env()?;
        let folder = if self.on_built_site { Some(settings::dist()?) } else { None };
        let page = Page::new(self.browser.session(&settings, system).await?);
        page.open("about:blank").await?;
        page.resize(1280, 900).await?;
        Ok(Stage { page, site: Site::start(folder).await?, engine: settings.engine })
    }

    fn close(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.block_on(self.browser.quit());
        }
    }
}

/// Waits until somebody interrupts the run.
#[cfg(unix)]
async fn interrupted() -> Result<()> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        interrupt = tokio::signal::ctrl_c() => Ok(interrupt?),
        _ = terminate.recv() => Ok(()),
    }
}

/// Waits until somebody interrupts the run.
#[cfg(not(unix))]
async fn interrupted() -> Result<()> {
    Ok(tokio::signal::ctrl_c().await?)
}

/// How many scenarios are played at the moment.
static PLAYING: AtomicUsize = AtomicUsize::new(0);

/// Counts a scenario as long as it is played.
struct Playing;

impl Playing {
    fn begin() -> Self {
        PLAYING.fetch_add(1, Ordering::SeqCst);
        Self
    }
}

impl Drop for Playing {
    fn drop(&mut self) {
        PLAYING.fetch_sub(1, Ordering::SeqCst);
    }
}

thread_local! {
    /// Where the last panic of this thread was and what it said: the report of its scenario, which is printed in its
    /// place, instead of a trace between the names of the others.
    static LAST_PANIC: RefCell<String> = const { RefCell::new(String::new()) };
}

fn keep_panics() {
    panic::set_hook(Box::new(|panic| LAST_PANIC.set(panic.to_string())));
}

fn last_panic() -> String {
    LAST_PANIC.take()
}

/// How a program that plays scenarios ends: an error is printed in one line.
pub fn exit_code(outcome: Result<()>) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
