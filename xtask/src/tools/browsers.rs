//! Browsers and what drives them, from the distribution.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::cargo_tool::GECKODRIVER;
use super::{Cache, Missing};
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

/// Adds what these engines lack to what is missing.
///
/// # Errors
/// When it cannot be brought with the rights that there are, in a sentence that says what to run.
pub(crate) fn look(engines: &[Engine], rights: Rights, missing: &mut Missing) -> Result<()> {
    let packages = missing_packages(engines, is_there);
    if packages.is_empty() {
        return Ok(());
    }
    let how = match apt_get(rights) {
        Some(command) => format!("`{}`", process::command_line(&command)),
        None => bail!("{}", by_hand(&packages)),
    };
    missing.add(format!("{}, from the distribution by {how}", packages.join(", ")), 2);
    Ok(())
}

/// Brings the browsers of these engines.
///
/// # Errors
/// When one is missing and cannot be brought, in a sentence that says what to install.
pub(crate) fn ensure(engines: &[Engine], rights: Rights) -> Result<()> {
    let packages = missing_packages(engines, is_there);
    if packages.is_empty() {
        return Ok(());
    }
    let (Some(mut update), Some(mut install)) = (apt_get(rights), apt_get(rights)) else {
        bail!("{}", by_hand(&packages))
    };
    println!("Installing {} from the distribution, once: about 2 minutes.", packages.join(", "));
    process::run(update.arg("update")).context("the distribution could not be asked: is there a network?")?;
    process::run(install.args(["install", "--yes", "--no-install-recommends"]).args(&packages))
        .with_context(|| format!("the browsers could not be installed; {}", by_hand(&packages)))
}

fn is_there(program: &Program) -> bool {
    program.names.iter().any(|name| process::which(name).is_some())
}

/// What somebody else may do, or this command when it is asked to.
fn by_hand(packages: &[&str]) -> String {
    format!(
        "the browsers of the tests are not all here, and this command asks for no rights by itself. Run `sudo apt-get install \
         --no-install-recommends {0}` (or what your system calls {0}), or `cargo xtask test --sudo`, which does that",
        packages.join(" ")
    )
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

/// What this command may do to the system.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rights {
    /// What whoever runs it may do.
    Own,
    /// Whatever sudo gives, which may ask for a password: only where somebody said so.
    Sudo,
}

/// apt-get, where it is there and may be used.
fn apt_get(rights: Rights) -> Option<Command> {
    process::which("apt-get")?;
    let is_root = process::capture(Command::new("id").arg("-u")).is_ok_and(|id| id == "0");
    command(is_root, rights)
}

fn command(is_root: bool, rights: Rights) -> Option<Command> {
    let mut command = match (is_root, rights) {
        (true, _) => Command::new("env"),
        (false, Rights::Sudo) => Command::new("sudo"),
        (false, Rights::Own) => return None,
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

    #[test]
    fn sudo_is_called_by_nobody_who_did_not_ask_for_it() {
        for (is_root, rights, program) in [
            (false, Rights::Own, None),
            (true, Rights::Own, Some("env")),
            (true, Rights::Sudo, Some("env")),
            (false, Rights::Sudo, Some("sudo")),
        ] {
            let shown = command(is_root, rights).map(|command| process::command_line(&command));
            assert_eq!(shown, program.map(|program| format!("{program} DEBIAN_FRONTEND=noninteractive apt-get")));
        }
    }

    #[test]
    fn refusal_says_what_to_run() {
        let advice = by_hand(&["chromium", "xvfb"]);
        assert!(advice.contains("`sudo apt-get install --no-install-recommends chromium xvfb`"), "{advice}");
        assert!(advice.contains("`cargo xtask test --sudo`"), "{advice}");
    }
}
