//! Folders with all that they hold.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

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

/// Holds two folders against each other, file by file, and gives how many files there are.
///
/// # Errors
/// When a file differs, or is there in one of them alone.
pub(crate) fn ensure_same(first: &Path, second: &Path) -> Result<usize> {
    let (names, others) = (files(first)?, files(second)?);
    for (here, there, folder) in [(&names, &others, second), (&others, &names, first)] {
        if let Some(name) = here.iter().find(|name| !there.contains(name)) {
            bail!("{} has no {}", folder.display(), name.display());
        }
    }
    for name in &names {
        if fs::read(first.join(name))? != fs::read(second.join(name))? {
            bail!("{} differs between {} and {}", name.display(), first.display(), second.display());
        }
    }
    Ok(names.len())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    #[test]
    fn difference_of_any_kind_is_reported() {
        let [first, second] = ["first", "second"].map(crate::scratch::folder);
        fs::write(first.join("a"), "1").unwrap();
        let error = |first: &Path, second: &Path| ensure_same(first, second).unwrap_err().to_string();
        assert!(error(&first, &second).ends_with("has no a") && error(&second, &first).ends_with("has no a"));
        fs::write(second.join("a"), "2").unwrap();
        assert!(error(&first, &second).starts_with("a differs between"));
        fs::write(second.join("a"), "1").unwrap();
        assert_eq!(ensure_same(&first, &second).unwrap(), 1);
    }
}
