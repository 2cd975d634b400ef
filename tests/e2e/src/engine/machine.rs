//! What of the machine must not reach the browsers: its language, clock, screen, proxies and rules for employees.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use super::{Kind, System, fonts};

/// Variables that change what a page looks like or where it comes from.
const VARIABLES: [&str; 14] = [
    "ALL_PROXY",
    "FONTCONFIG_PATH",
    "FONTCONFIG_SYSROOT",
    "GDK_DPI_SCALE",
    "GDK_SCALE",
    "GTK_MODULES",
    "GTK_THEME",
    "HTTPS_PROXY",
    "HTTP_PROXY",
    "MOZ_LOG",
    "all_proxy",
    "http_proxy",
    "https_proxy",
    "no_proxy",
];

/// Where administrators write what browsers must do.
const POLICIES: [&str; 4] =
    ["/etc/chromium/policies", "/etc/chromium-browser/policies", "/etc/opt/chrome/policies", "/etc/firefox/policies"];

/// Where in a profile the fonts lie.
pub(super) fn font_folder(profile: &Path) -> PathBuf {
    profile.join("fonts")
}

/// Hides the machine from a driver and the browsers that it starts; `profile` is their folder.
///
/// # Errors
/// When the fonts cannot be written.
pub(super) fn hide(command: &mut Command, kind: Kind, system: System, profile: &Path) -> Result<()> {
    for variable in VARIABLES {
        command.env_remove(variable);
    }
    // A locale that every machine has. WebKitGTK takes "C.UTF-8" for a language called C, and "C" for English.
    let locale = if kind == Kind::Webkit { "C" } else { "C.UTF-8" };
    command
        .env("LC_ALL", locale)
        .env("LANGUAGE", "en_US")
        .env("TZ", system.zone.name())
        .env("FONTCONFIG_FILE", fonts::write(&font_folder(profile))?);
    Ok(())
}

/// The command that starts `driver`, in a view of the disk where nobody rules what browsers must do.
///
/// # Errors
/// When somebody does, and there is no way to hide it.
pub(super) fn without_policies(driver: &Path, id_file: &Path) -> Result<Command> {
    let rules: Vec<&str> = POLICIES.into_iter().filter(|folder| holds_rules(Path::new(folder))).collect();
    if rules.is_empty() {
        return Ok(Command::new(driver));
    }
    let mut command = Command::new("bwrap");
    command.args(["--dev-bind", "/", "/"]);
    for folder in &rules {
        command.args(["--tmpfs", folder]);
    }
    let works = Command::new("bwrap").args(command.get_args()).arg("true").output();
    if !works.is_ok_and(|output| output.status.success()) {
        bail!(
            "{} on this machine change what browsers do, and bubblewrap cannot hide them: install it, or take them away",
            rules.join(" and ")
        );
    }
    command.args(["sh", "-c", "echo $$ >\"$0\"; exec \"$@\""]).arg(id_file).arg(driver);
    Ok(command)
}

/// Whether a file lies in a folder, or in one within it.
fn holds_rules(folder: &Path) -> bool {
    let Ok(entries) = fs::read_dir(folder) else { return false };
    entries.flatten().any(|entry| match fs::read_dir(entry.path()) {
        Ok(mut inner) => inner.next().is_some(),
        Err(_) => true,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use std::ffi::OsStr;

    use super::*;
    use crate::engine::Zone;

    #[test]
    fn driver_learns_nothing_of_the_machine() {
        let folder = tempfile::tempdir().unwrap();
        let mut command = Command::new("driver");
        let system = System { zone: Zone::Seoul, ..System::default() };
        hide(&mut command, Kind::Webkit, system, folder.path()).unwrap();
        let given = |name: &str| command.get_envs().find(|(key, _)| *key == OsStr::new(name)).map(|(_, value)| value);
        assert_eq!(given("TZ"), Some(Some(OsStr::new("Asia/Seoul"))));
        assert_eq!(given("LC_ALL"), Some(Some(OsStr::new("C"))));
        assert_eq!(given("GTK_THEME"), Some(None), "taken away");
        assert_eq!(given("FONTCONFIG_FILE"), Some(Some(folder.path().join("fonts/fonts.conf").as_os_str())));
    }

    #[test]
    fn rules_are_files_at_any_place_that_browsers_read() {
        let folder = tempfile::tempdir().unwrap();
        let managed = folder.path().join("managed");
        assert!(!holds_rules(&managed), "there is no such folder");
        fs::create_dir(&managed).unwrap();
        assert!(!holds_rules(folder.path()), "an empty folder rules nothing");
        fs::write(managed.join("work.json"), "{}").unwrap();
        assert!(holds_rules(folder.path()));
        assert!(holds_rules(&managed));
    }
}
