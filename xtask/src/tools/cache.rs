//! The folder of tools that all clones of a user share, one entry per tool and version.

use std::env;
use std::ffi::OsString;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::process;
use crate::site::folder::remove;

/// `$MILESTREAM_CACHE`, else `milestream` in the user's cache folder.
pub(crate) struct Cache {
    folder: PathBuf,
}

impl Cache {
    /// Opens the user's cache.
    ///
    /// # Errors
    /// When there is no home to keep it in, or it cannot be written.
    pub(crate) fn open() -> Result<Self> {
        let folder = place(|name| env::var_os(name).filter(|value| !value.is_empty()))
            .context("nowhere to keep the tools: set MILESTREAM_CACHE to a folder")?;
        fs::create_dir_all(&folder)
            .with_context(|| format!("the folder {} cannot be made: set MILESTREAM_CACHE to one", folder.display()))?;
        Ok(Self { folder })
    }

    /// Whether an entry is there, with all of `files`.
    pub(crate) fn has(&self, name: &str, files: &[&str]) -> bool {
        is_whole(&self.folder.join(name), files)
    }

    /// The folder, for people.
    pub(crate) fn shown(&self) -> String {
        self.folder.display().to_string()
    }

    /// The folder of an entry. When one of `files` is not in it, `install` fills a folder beside it, which takes the
    /// entry's name only when it is whole, so that an interrupted installation is never taken for a good one.
    ///
    /// # Errors
    /// When the installation fails or leaves out one of `files`.
    pub(crate) fn entry(
        &self,
        name: &str,
        files: &[&str],
        install: impl FnOnce(&Path) -> Result<()>,
    ) -> Result<PathBuf> {
        let entry = self.folder.join(name);
        if is_whole(&entry, files) {
            return Ok(entry);
        }
        // Two commands at once: the second waits, and then finds the entry. The lock goes when the file is closed.
        let lock = File::create(self.folder.join(format!(".{name}.lock")))?;
        lock.lock().context("the tools' folder cannot be locked")?;
        if is_whole(&entry, files) {
            return Ok(entry);
        }
        let partial = self.folder.join(format!(".{name}.partial"));
        remove(&partial)?;
        fs::create_dir_all(&partial)?;
        install(&partial)?;
        if let Some(missing) = files.iter().find(|file| !is_there(&partial.join(file))) {
            anyhow::bail!("the installation of {name} brought no {missing}");
        }
        remove(&entry)?;
        fs::rename(&partial, &entry).with_context(|| format!("{} cannot be put in place", entry.display()))?;
        Ok(entry)
    }
}

fn place(variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let own = variable("MILESTREAM_CACHE").map(PathBuf::from);
    own.or_else(|| Some(PathBuf::from(variable("XDG_CACHE_HOME")?).join("milestream")))
        .or_else(|| Some(PathBuf::from(variable("HOME")?).join(".cache").join("milestream")))
        .or_else(|| Some(PathBuf::from(variable("LOCALAPPDATA")?).join("milestream")))
}

fn is_whole(entry: &Path, files: &[&str]) -> bool {
    files.iter().all(|file| is_there(&entry.join(file)))
}

/// Whether a file is there, or the program of this name.
fn is_there(file: &Path) -> bool {
    file.exists() || process::program(file).is_some()
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    fn place_with(set: &[(&str, &str)]) -> Option<PathBuf> {
        place(|name| set.iter().find(|(key, _)| *key == name).map(|(_, value)| OsString::from(value)))
    }

    #[test]
    fn own_variable_comes_before_the_users_cache_and_home() {
        let all = [("MILESTREAM_CACHE", "/own"), ("XDG_CACHE_HOME", "/xdg"), ("HOME", "/home/me")];
        assert_eq!(place_with(&all), Some(PathBuf::from("/own")));
        assert_eq!(place_with(&all[1..]), Some(PathBuf::from("/xdg/milestream")));
        assert_eq!(place_with(&all[2..]), Some(PathBuf::from("/home/me/.cache/milestream")));
        assert_eq!(place_with(&[]), None);
    }

    fn cache(name: &str) -> Cache {
        let folder = env::temp_dir().join(format!("milestream-xtask-{name}-{}", std::process::id()));
        remove(&folder).unwrap();
        fs::create_dir_all(&folder).unwrap();
        Cache { folder }
    }

    #[test]
    fn entry_is_installed_once_and_again_when_a_file_is_gone() {
        let cache = cache("once");
        let install = |folder: &Path| Ok(fs::write(folder.join("tool"), "1")?);
        let entry = cache.entry("tool-1", &["tool"], install).unwrap();
        cache.entry("tool-1", &["tool"], |_| anyhow::bail!("installed twice")).unwrap();
        fs::remove_file(entry.join("tool")).unwrap();
        cache.entry("tool-1", &["tool"], install).unwrap();
        assert!(entry.join("tool").is_file());
        remove(&cache.folder).unwrap();
    }

    #[test]
    fn interrupted_installation_leaves_no_entry() {
        let cache = cache("interrupted");
        let half = cache.entry("tool-1", &["tool"], |folder| {
            fs::write(folder.join("half"), "1")?;
            anyhow::bail!("no network")
        });
        assert_eq!(half.unwrap_err().to_string(), "no network");
        assert!(!cache.folder.join("tool-1").exists());
        let entry = cache.entry("tool-1", &["tool"], |folder| Ok(fs::write(folder.join("tool"), "1")?)).unwrap();
        assert!(!entry.join("half").exists(), "left over from the interrupted installation");
        remove(&cache.folder).unwrap();
    }

    #[test]
    fn installation_that_lacks_a_file_is_refused() {
        let cache = cache("lacking");
        let error = cache.entry("tool-1", &["bin/tool"], |_| Ok(())).unwrap_err();
        assert_eq!(error.to_string(), "the installation of tool-1 brought no bin/tool");
        remove(&cache.folder).unwrap();
    }
}
