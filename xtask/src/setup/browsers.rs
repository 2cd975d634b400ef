//! Browsers and what drives them, from the distribution.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::Cache;
use super::cargo_tool::GECKODRIVER;
use crate::engine::Engine;
use crate::process;

/// A program, any of whose names will do, and the Debian package that brings it.
struct Program {
    names: &'static [&'static str],
    package: &'static str,
}

const CHROMIUM: [Program; 2] = [
    Program { names: &["chromium", "google-chrome", "chromium-browser"], package: "chromium" },
    Program { names: &["chromedriver"], package: "chromium-driver" },
];
const FIREFOX: [Program; 1] = [Program { names: &["firefox-esr", "firefox"], package: "firefox-esr" }];
/// `WebKitGTK` has no mode without a window, so it gets a screen that nobody sees.
const WEBKIT: [Program; 4] = [
    Program { names: &["WebKitWebDriver"], package: "webkit2gtk-driver" },
    Program { names: &["xvfb-run"], package: "xvfb" },
    Program { names: &["xauth"], package: "xauth" },
    Program { names: &["dbus-run-session"], package: "dbus" },
];

/// Brings the browsers of these engines.
///
/// # Errors
/// When one is missing and cannot be brought, in a sentence that says what to install.
pub(crate) fn ensure(engines: &[Engine]) -> Result<()> {
    let is_there = |program: &Program| program.names.iter().any(|name| process::which(name).is_some());
    let packages = missing_packages(engines, is_there);
    if packages.is_empty() {
        return Ok(());
    }
    let by_hand = format!("run `sudo apt-get install --no-install-recommends {}`", packages.join(" "));
    let Some(mut update) = apt_get() else {
        bail!("the tests need browsers that are not installed: {by_hand}, or what your system calls them");
    };
    println!("Installing {} from the distribution, once: about 2 minutes.", packages.join(", "));
    process::run(update.arg("update")).context("the distribution could not be asked: is there a network?")?;
    let Some(mut install) = apt_get() else { bail!("the browsers cannot be installed: {by_hand}") };
    process::run(install.args(["install", "--yes", "--no-install-recommends"]).args(&packages))
        .with_context(|| format!("the browsers could not be installed: {by_hand}"))
}

/// The driver of an engine, bringing Firefox's, which Debian lacks.
///
/// # Errors
/// When it is not there and cannot be brought.
pub(crate) fn driver(cache: &Cache, engine: Engine) -> Result<PathBuf> {
    match engine {
        Engine::Chromium => process::which("chromedriver").context("there is no chromedriver"),
        Engine::Firefox => Ok(GECKODRIVER.ensure(cache)?.join("geckodriver")),
        Engine::Webkit => process::which("WebKitWebDriver").context("there is no WebKitWebDriver"),
    }
}

fn missing_packages(engines: &[Engine], is_there: impl Fn(&Program) -> bool) -> Vec<&'static str> {
    let programs = engines.iter().flat_map(|engine| match engine {
        Engine::Chromium => CHROMIUM.iter(),
        Engine::Firefox => FIREFOX.iter(),
        Engine::Webkit => WEBKIT.iter(),
    });
    programs.filter(|program| !is_there(program)).map(|program| program.package).collect()
}

/// apt-get, where it is there and may be used without asking anybody.
fn apt_get() -> Option<Command> {
    process::which("apt-get")?;
    let is_root = process::capture(Command::new("id").arg("-u")).is_ok_and(|id| id == "0");
    let mut command = if is_root {
        Command::new("env")
    } else if process::succeeds(Command::new("sudo").args(["--non-interactive", "true"])) {
        let mut sudo = Command::new("sudo");
        sudo.args(["--non-interactive", "env"]);
        sudo
    } else {
        return None;
    };
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    Some(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_engines_lack_is_installed() {
        let nothing = |_: &Program| false;
        assert_eq!(missing_packages(&[Engine::Firefox], nothing), ["firefox-esr"]);
        assert_eq!(
            missing_packages(&[Engine::Chromium, Engine::Webkit], nothing),
            ["chromium", "chromium-driver", "webkit2gtk-driver", "xvfb", "xauth", "dbus"]
        );
        let no_driver = |program: &Program| !program.names.contains(&"chromedriver");
        assert_eq!(missing_packages(&Engine::ALL, no_driver), ["chromium-driver"]);
        assert!(missing_packages(&Engine::ALL, |_| true).is_empty());
    }
}
