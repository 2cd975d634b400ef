//! The folder in which Trunk lays out the site before it becomes dist/.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// Trunk's staging folder.
pub(crate) struct Stage {
    folder: PathBuf,
}

impl Stage {
    /// The folder that Trunk tells its hooks.
    ///
    /// # Errors
    /// When Trunk did not call.
    pub(crate) fn from_env() -> Result<Self> {
        let folder = std::env::var_os("TRUNK_STAGING_DIR")
            .context("`finish` is called by Trunk after its build: run `cargo xtask build`")?;
        Ok(Self { folder: folder.into() })
    }

    /// The folder itself.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// A file of the site.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Moves a file or folder out of the site, over what lay there before.
    ///
    /// # Errors
    /// When it is not there or cannot be moved.
    pub(crate) fn take(&self, name: &str, to: &Path) -> Result<()> {
        if to.is_dir() {
            fs::remove_dir_all(to)?;
        }
        let from = self.file(name);
        fs::rename(&from, to)
            // Cargo's target folder may lie on another disk.
            .or_else(|_| fs::copy(&from, to).and_then(|_| fs::remove_file(&from)))
            .with_context(|| format!("Trunk left no {name}: is its program in index.html?"))
    }
}
