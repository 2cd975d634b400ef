//! Folders for tests.

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, process};

static COUNT: AtomicUsize = AtomicUsize::new(0);

/// A fresh, empty folder; the system clears it away with its other temporary files.
#[allow(clippy::expect_used, reason = "a test stops where it fails")]
pub(crate) fn folder(name: &str) -> PathBuf {
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = env::temp_dir().join(format!("milestream-xtask-{name}-{}-{number}", process::id()));
    fs::create_dir_all(&folder).expect("a temporary folder");
    folder
}
