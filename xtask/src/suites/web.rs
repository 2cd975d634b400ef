//! Parts of the widget in a browser, through wasm-bindgen's test runner.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use super::counts::Counts;
use crate::engine::Engine;
use crate::process;
use crate::project::Project;

/// Variables by which the runner would find another driver than ours.
const DRIVER_VARIABLES: [&str; 8] = [
    "CHROMEDRIVER",
    "CHROMEDRIVER_REMOTE",
    "GECKODRIVER",
    "GECKODRIVER_REMOTE",
    "MSEDGEDRIVER",
    "MSEDGEDRIVER_REMOTE",
    "SAFARIDRIVER",
    "SAFARIDRIVER_REMOTE",
];

/// Runs the suite in one engine. `tools` is the folder of wasm-bindgen's programs.
///
/// # Errors
/// When the engine has no driver that the runner knows, or Cargo cannot be started.
pub(crate) fn run(project: &Project, tools: &Path, engine: Engine, driver: &Path) -> Result<Counts> {
    let variable = match engine {
        Engine::Chromium => "CHROMEDRIVER",
        Engine::Firefox => "GECKODRIVER",
        Engine::Webkit => bail!("wasm-bindgen's test runner has no driver for WebKitGTK"),
    };
    let mut cargo = process::cargo();
    cargo.current_dir(&project.root).args(["test", "--package", "milestream", "--test", "web", "--no-fail-fast"]);
    cargo.args(["--target", "wasm32-unknown-unknown"]);
    for other in DRIVER_VARIABLES {
        cargo.env_remove(other);
    }
    cargo
        // The machine's language and clock are not the tests'.
        .env("LC_ALL", "C.UTF-8")
        .env("LANGUAGE", "en_US")
        .env("TZ", "UTC")
        .env(variable, driver)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", tools.join("wasm-bindgen-test-runner"))
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", write_capabilities(project, engine)?)
        // Seconds. A machine that also compiles is slow to start a browser; a test that hangs ends by its own timeout.
        .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60")
        .env("WASM_BINDGEN_TEST_TIMEOUT", "240");
    Counts::of(&mut cargo)
}

fn write_capabilities(project: &Project, engine: Engine) -> Result<PathBuf> {
    let file = project.target.join(format!("webdriver-{}.json", engine.name()));
    fs::create_dir_all(&project.target)?;
    fs::write(&file, capabilities(engine).to_string()).with_context(|| format!("writing {}", file.display()))?;
    Ok(file)
}

/// Quiet on the network; the runner itself asks for a browser without a window and, in containers, without a sandbox.
fn capabilities(engine: Engine) -> Value {
    match engine {
        Engine::Chromium => json!({ "goog:chromeOptions": { "args": [
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-gpu",
            "--disable-sync",
            "--lang=en-US",
            "--no-first-run",
        ] } }),
        Engine::Firefox => json!({ "moz:firefoxOptions": { "prefs": {
            "intl.accept_languages": "en-US, en",
            "intl.locale.requested": "en-US",
            "network.captive-portal-service.enabled": false,
            "network.connectivity-service.enabled": false,
        } } }),
        Engine::Webkit => json!({}),
    }
}
