//! Programs from npm. Without Node the site is built without them, larger but whole.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::Cache;
use crate::fingerprint;
use crate::process;
use crate::project::Project;
use anyhow::{Context, Result};

/// Packages that are installed together: the folder of their manifest, what of them is run or read, and what is said
/// while they are installed.
struct Packages {
    folder: &'static str,
    files: &'static [&'static str],
    said: &'static str,
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
    said: "Installing binaryen, esbuild, typescript, axe-core, React, Preact and Vue from npm, once: about 1 minute.",
};

const PEERS: Packages = Packages {
    folder: "xtask/bench",
    files: &["node_modules/react", "node_modules/ag-grid-community"],
    said: "Installing the table libraries that are measured from npm, once: about 1 minute.",
};

/// The packages that a lock file names.
pub(crate) struct Node {
    modules: PathBuf,
}

impl Node {
    /// The tools of the build, after installing them if they are not there, or nothing where there is no Node.
    ///
    /// # Errors
    /// When there is Node and the packages cannot be installed.
    pub(crate) fn ensure(project: &Project, cache: &Cache) -> Result<Option<Self>> {
        if process::which("node").is_none() || process::which("npm").is_none() {
            return Ok(None);
        }
        Self::install(project, cache, &TOOLS).map(Some)
    }

    /// The libraries that the widget is measured beside.
    ///
    /// # Errors
    /// When they cannot be installed.
    pub(crate) fn peers(project: &Project, cache: &Cache) -> Result<Self> {
        Self::install(project, cache, &PEERS)
    }

    fn install(project: &Project, cache: &Cache, packages: &Packages) -> Result<Self> {
        let wanted = project.root.join(packages.folder);
        let manifest = fs::read(wanted.join("package.json"))?;
        let lock = fs::read(wanted.join("package-lock.json"))?;
        // A new entry for each set of versions, so that branches with different ones do not undo each other.
        let name = format!("npm-{}", fingerprint::of(&[&manifest, &lock]));
        let entry = cache.entry(&name, packages.files, |folder| {
            println!("{}", packages.said);
            fs::write(folder.join("package.json"), &manifest)?;
            fs::write(folder.join("package-lock.json"), &lock)?;
            // None of these packages needs its scripts to run.
            let options = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
            process::run(Command::new("npm").current_dir(folder).args(options))
                .context("the npm packages could not be installed: is there a network?")
        })?;
        Ok(Self { modules: entry.join("node_modules") })
    }

    /// The folder of the packages.
    pub(crate) fn modules(&self) -> &Path {
        &self.modules
    }

    /// A program of the packages.
    pub(crate) fn program(&self, name: &str) -> Command {
        Command::new(self.modules.join(".bin").join(name))
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
        for lock in [include_str!("../../package-lock.json"), include_str!("../../bench/package-lock.json")] {
            assert!(!lock.contains("\"resolved\""), "a lock file that names a host binds every clone to it");
        }
    }
}
