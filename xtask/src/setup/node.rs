//! Programs from npm. Without Node the site is built without them, larger but whole.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::Cache;
use crate::fingerprint;
use crate::process;
use crate::project::Project;
use anyhow::{Context, Result};

/// What is run or read of the packages.
const FILES: [&str; 4] = [
    "node_modules/.bin/esbuild",
    "node_modules/.bin/tsc",
    "node_modules/.bin/wasm-opt",
    "node_modules/axe-core/axe.min.js",
];

/// The packages that xtask/package-lock.json names.
pub(crate) struct Node {
    modules: PathBuf,
}

impl Node {
    /// The packages, after installing them if they are not there, or nothing where there is no Node.
    ///
    /// # Errors
    /// When there is Node and the packages cannot be installed.
    pub(crate) fn ensure(project: &Project, cache: &Cache) -> Result<Option<Self>> {
        if process::which("node").is_none() || process::which("npm").is_none() {
            return Ok(None);
        }
        let wanted = project.root.join("xtask");
        let manifest = fs::read(wanted.join("package.json"))?;
        let lock = fs::read(wanted.join("package-lock.json"))?;
        // A new entry for each set of versions, so that branches with different ones do not undo each other.
        let name = format!("npm-{}", fingerprint::of(&[&manifest, &lock]));
        let entry = cache.entry(&name, &FILES, |folder| {
            println!("Installing binaryen, esbuild, typescript and axe-core from npm, once: about 1 minute.");
            fs::write(folder.join("package.json"), &manifest)?;
            fs::write(folder.join("package-lock.json"), &lock)?;
            // None of these packages needs its scripts to run.
            let options = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
            process::run(Command::new("npm").current_dir(folder).args(options))
                .context("the npm packages could not be installed: is there a network?")
        })?;
        Ok(Some(Self { modules: entry.join("node_modules") }))
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
    fn lock_file_names_no_host() {
        let lock = include_str!("../../package-lock.json");
        assert!(!lock.contains("\"resolved\""), "a lock file that names a host binds every clone to it");
    }
}
