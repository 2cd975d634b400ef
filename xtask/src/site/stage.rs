//! The folder in which the site is laid out before it becomes dist/.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::folder;
use crate::project::Project;

/// The folder of a site that is not whole yet.
pub(crate) struct Stage {
    folder: PathBuf,
}

impl Stage {
    /// An empty folder of our own.
    ///
    /// # Errors
    /// When it cannot be made.
    pub(crate) fn fresh(project: &Project) -> Result<Self> {
        let folder = project.target.join("stage");
        folder::remove(&folder)?;
        fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
        Ok(Self { folder })
    }

    /// A folder that holds a site.
    pub(crate) fn of(folder: &Path) -> Self {
        Self { folder: folder.to_path_buf() }
    }

    /// The folder that Trunk tells its hooks.
    ///
    /// # Errors
    /// When Trunk did not call.
    pub(crate) fn from_env() -> Result<Self> {
        let folder = std::env::var_os("TRUNK_STAGING_DIR")
            .context("`finish` is called by Trunk after its build: run `cargo xtask build`")?;
        Ok(Self { folder: folder.into() })
    }

    /// Puts the whole site in the place of the last one.
    ///
    /// # Errors
    /// When a folder cannot be moved.
    pub(crate) fn publish(self, dist: &Path) -> Result<()> {
        let last = self.folder.with_extension("last");
        folder::remove(&last)?;
        // Cargo's target folder may lie on another disk.
        if fs::rename(dist, &last).is_err() {
            folder::remove(dist)?;
        }
        fs::rename(&self.folder, dist).or_else(|_| folder::copy(&self.folder, dist)).context("dist/ cannot be written")
    }

    /// The folder itself.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// A file of the site.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Moves a file out of the site, over what lay there before.
    ///
    /// # Errors
    /// When it is not there or cannot be moved.
    pub(crate) fn take(&self, name: &str, to: &Path) -> Result<()> {
        let from = self.file(name);
        fs::rename(&from, to)
            // Cargo's target folder may lie on another disk.
            .or_else(|_| fs::copy(&from, to).and_then(|_| fs::remove_file(&from)))
            .with_context(|| format!("Trunk left no {name}: is its program in index.html?"))
    }
}
