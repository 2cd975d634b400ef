//! Programs from npm.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Cache, Missing};
use crate::fingerprint;
use crate::process;
use crate::project::Project;
use anyhow::{Context, Result, bail};

/// Packages that are installed together: the folder of their manifest, what of them is run or read, and what they
/// are called.
struct Packages {
    folder: &'static str,
    files: &'static [&'static str],
    what: &'static str,
}

impl Packages {
    /// A new entry for each set of versions, so that branches with different ones do not undo each other.
    fn entry(&self, project: &Project) -> Result<String> {
        let wanted = project.root.join(self.folder);
        let [manifest, lock] = [fs::read(wanted.join(MANIFEST))?, fs::read(wanted.join(LOCK))?];
        Ok(format!("npm-{}", fingerprint::of(&[&manifest, &lock])))
    }
}

/// What a project is made of.
pub(crate) const MANIFEST: &str = "package.json";
/// Which versions of it.
pub(crate) const LOCK: &str = "package-lock.json";
/// None of these packages needs its scripts to run.
const OPTIONS: [&str; 4] = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];

/// npm in a folder.
pub(crate) fn command(folder: &Path) -> Command {
    let mut npm = Command::new(process::which("npm").unwrap_or_else(|| "npm".into()));
    npm.current_dir(folder);
    npm
}

/// Installs the packages that the lock file of a folder names.
///
/// # Errors
/// When they cannot be had.
pub(crate) fn install_locked(folder: &Path) -> Result<()> {
    process::run(command(folder).arg("ci").args(OPTIONS))
        .context("the npm packages could not be installed: is there a network?")
}

/// Installs a package from its file beside those of a folder, whose lock file stays as it is.
///
/// # Errors
/// When npm refuses it.
pub(crate) fn install_file(folder: &Path, file: &Path) -> Result<()> {
    process::run(command(folder).arg("install").arg(file).args(["--no-save", "--no-package-lock"]).args(OPTIONS))
}

const TOOLS: Packages = Packages {
    folder: "xtask",
    files: &[
        "node_modules/.bin/esbuild",
        "node_modules/.bin/tsc",
        "node_modules/.bin/wasm-opt",
        "node_modules/axe-core/axe.min.js",
        "node_modules/react-dom/package.json",
        "node_modules/preact/package.json",
        "node_modules/@vue/runtime-dom/package.json",
    ],
    what: "binaryen, esbuild, typescript, axe-core, React, Preact and Vue, from npm",
};

const PEERS: Packages = Packages {
    folder: "xtask/bench",
    files: &["node_modules/react", "node_modules/ag-grid-community"],
    what: "the table libraries that are measured, from npm",
};

/// The packages that a lock file names.
pub(crate) struct Node {
    modules: PathBuf,
}

const FONTS: Packages = Packages {
    folder: "xtask/shots",
    files: &["node_modules/@fontsource-variable/noto-sans/index.css", "node_modules/@fontsource-variable/noto-sans-kr"],
    what: "fonts of all languages, from npm",
};

impl Node {
    /// The tools of the build, after installing them if they are not there.
    ///
    /// # Errors
    /// When there is no Node, or the packages cannot be installed.
    pub(crate) fn ensure(project: &Project, cache: &Cache) -> Result<Self> {
        Self::look_for_npm()?;
        Self::install(project, cache, &TOOLS)
    }

    /// Says at once when nothing can be installed here.
    ///
    /// # Errors
    /// When there is no Node or no npm.
    pub(crate) fn look_for_npm() -> Result<()> {
        if let Some(missing) = ["node", "npm"].into_iter().find(|program| process::which(program).is_none()) {
            bail!(
                "there is no `{missing}` here: install Node 20 or newer with npm, from https://nodejs.org or from your \
                 system's packages"
            );
        }
        Ok(())
    }

    /// Adds the tools of the build to what is missing, if they are not there.
    ///
    /// # Errors
    /// When the repository is not whole.
    pub(crate) fn look(project: &Project, cache: &Cache, missing: &mut Missing) -> Result<()> {
        if !cache.has(&TOOLS.entry(project)?, TOOLS.files) {
            missing.add(format!("{} into {}", TOOLS.what, cache.shown()), 1);
        }
        Ok(())
    }

    /// The libraries that the widget is measured beside.
    ///
    /// # Errors
    /// When they cannot be installed.
    pub(crate) fn peers(project: &Project, cache: &Cache) -> Result<Self> {
        Self::install(project, cache, &PEERS)
    }

    /// The fonts of all languages.
    ///
    /// # Errors
    /// When they cannot be installed.
    pub(crate) fn fonts(project: &Project, cache: &Cache) -> Result<Self> {
        Self::install(project, cache, &FONTS)
    }

    fn install(project: &Project, cache: &Cache, packages: &Packages) -> Result<Self> {
        let entry = cache.entry(&packages.entry(project)?, packages.files, |folder| {
            println!("Installing {}, once: about 1 minute.", packages.what);
            for name in [MANIFEST, LOCK] {
                fs::copy(project.root.join(packages.folder).join(name), folder.join(name))?;
            }
            install_locked(folder)
        })?;
        Ok(Self { modules: entry.join("node_modules") })
    }

    /// The folder of the packages.
    pub(crate) fn modules(&self) -> &Path {
        &self.modules
    }

    /// A program of the packages.
    pub(crate) fn program(&self, name: &str) -> Command {
        let path = self.modules.join(".bin").join(name);
        Command::new(process::program(&path).unwrap_or(path))
    }

    /// A file of the packages.
    pub(crate) fn file(&self, name: impl AsRef<Path>) -> PathBuf {
        self.modules.join(name)
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn lock_files_name_no_host() {
        for lock in [
            include_str!("../../package-lock.json"),
            include_str!("../../bench/package-lock.json"),
            include_str!("../../shots/package-lock.json"),
        ] {
            assert!(!lock.contains("\"resolved\""), "a lock file that names a host binds every clone to it");
        }
    }
}
