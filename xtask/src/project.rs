//! Where things lie.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The folders of this repository.
pub(crate) struct Project {
    /// The repository.
    pub(crate) root: PathBuf,
    /// What Cargo builds into, and our own intermediate files.
    pub(crate) target: PathBuf,
}

impl Project {
    /// Finds the repository that this program belongs to.
    ///
    /// # Errors
    /// When the program runs outside of it.
    pub(crate) fn find() -> Result<Self> {
        // Cargo says where the package lies today; what was compiled in is where it lay when it was built.
        let package = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        let root = Path::new(&package).parent().context("xtask lies in no repository")?.to_path_buf();
        let target = match env::var_os("CARGO_TARGET_DIR") {
            Some(folder) if !folder.is_empty() => std::path::absolute(folder)?,
            _ => root.join("target"),
        };
        Ok(Self { root, target })
    }

    /// The deployable site.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Where the parts of the site lie while it is made.
    pub(crate) fn build_dir(&self) -> PathBuf {
        self.target.join("site")
    }
}
