//! The folder in which a browser keeps its settings for one run.

use std::path::Path;
use std::time::Duration;
use std::{fs, thread};

use anyhow::Result;
use tempfile::TempDir;
use tokio::time::Instant;

/// How long the services of a desktop take to notice that their bus is gone.
const EMPTY_WITHIN: Duration = Duration::from_secs(3);

/// An empty folder, removed when it is dropped.
#[derive(Debug)]
pub(super) struct Profile {
    folder: TempDir,
}

impl Profile {
    /// A fresh folder.
    ///
    /// # Errors
    /// When the system's folder for temporary files does not take one.
    pub(super) fn new() -> Result<Self> {
        Ok(Self { folder: tempfile::Builder::new().prefix("milestream-e2e-").tempdir()? })
    }

    pub(super) fn path(&self) -> &Path {
        self.folder.path()
    }
}

impl Drop for Profile {
    fn drop(&mut self) {
        // The last service to end may still write into the folder while it is removed.
        let deadline = Instant::now() + EMPTY_WITHIN;
        while fs::remove_dir_all(self.path()).is_err() && self.path().exists() && Instant::now() < deadline {
            thread::sleep(Duration::from_millis(20));
        }
    }
}
