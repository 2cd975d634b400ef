//! Folders with all that they hold.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The files in a folder and in those within it, as they are named from there, in their order.
///
/// # Errors
/// When a folder cannot be read.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut open = vec![PathBuf::new()];
    while let Some(inner) = open.pop() {
        let here = folder.join(&inner);
        for entry in fs::read_dir(&here).with_context(|| format!("{} cannot be read", here.display()))? {
            let entry = entry?;
            let name = inner.join(entry.file_name());
            if entry.path().is_dir() {
                open.push(name);
            } else {
                files.push(name);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// The files of one name in a folder and in those within it, but for hidden folders, packages of npm, and `left_out`.
///
/// # Errors
/// When a folder cannot be read.
pub(crate) fn files_named(folder: &Path, name: &str, left_out: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(here) = open.pop() {
        for entry in fs::read_dir(&here).with_context(|| format!("{} cannot be read", here.display()))? {
            let path = entry?.path();
            let own = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() && path != left_out && own != "node_modules" && !own.starts_with('.') {
                open.push(path);
            } else if own == name {
                found.push(path);
            }
        }
    }
    Ok(found)
}

/// Copies the files of a folder into another, which is made where it is not there.
///
/// # Errors
/// When one cannot be read or written.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<()> {
    for name in files(from)? {
        let target = to.join(&name);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::copy(from.join(&name), &target).with_context(|| format!("copying {}", target.display()))?;
    }
    Ok(())
}

/// Removes a folder, if it is there.
///
/// # Errors
/// When it cannot be removed.
pub(crate) fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("{} cannot be removed", folder.display()))
        }
        _ => Ok(()),
    }
}

/// A path with slashes, as addresses and archives have them.
pub(crate) fn with_slashes(path: &Path) -> String {
    path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}
