//! What the environment says about the run.

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::engine::Kind;

/// The settings of one run, read from `MILESTREAM_*` variables.
///
/// The folder of the site and the file of axe are asked for when a scenario needs them: the
/// harness's own tests need no site.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// The engine under test, from `MILESTREAM_ENGINE`.
    pub(crate) engine: Kind,
    /// The driver's program, from the engine's own variable, else its usual name on `PATH`.
    pub(crate) driver: PathBuf,
}

impl Settings {
    /// Reads the engine and its driver.
    ///
    /// # Errors
    /// When `MILESTREAM_ENGINE` is missing or names no engine.
    pub(crate) fn from_env() -> Result<Self> {
        let name = env::var("MILESTREAM_ENGINE").context("set MILESTREAM_ENGINE to chromium, firefox or webkit")?;
        let engine = Kind::parse(&name)?;
        let driver = match env::var_os(engine.driver_variable()) {
            Some(path) if !path.is_empty() => PathBuf::from(path),
            _ => PathBuf::from(engine.driver_name()),
        };
        Ok(Self { engine, driver })
    }
}

/// The folder of the built site, from `MILESTREAM_DIST`.
///
/// # Errors
/// When the variable is missing or the folder holds no `index.html`.
pub(crate) fn dist() -> Result<PathBuf> {
    let folder = path_from("MILESTREAM_DIST", "the folder of the built site")?;
    if !folder.join("index.html").is_file() {
        bail!("MILESTREAM_DIST={} holds no index.html: build the site first (cargo xtask build)", folder.display());
    }
    Ok(folder)
}

/// The source of axe-core, from the file that `MILESTREAM_AXE` names.
///
/// # Errors
/// When the variable is missing or the file cannot be read.
pub(crate) fn axe_source() -> Result<String> {
    let file = path_from("MILESTREAM_AXE", "the file axe.min.js of the npm package axe-core")?;
    std::fs::read_to_string(&file).with_context(|| format!("MILESTREAM_AXE={} cannot be read", file.display()))
}

fn path_from(variable: &str, meaning: &str) -> Result<PathBuf> {
    let value = env::var_os(variable).with_context(|| format!("set {variable} to {meaning}"))?;
    Ok(PathBuf::from(value))
}
