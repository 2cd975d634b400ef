//! A project that installs the package, with a lock file also where npm brings nothing but the package.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use flate2::read::GzDecoder;

use crate::fingerprint;
use crate::package;
use crate::process;
use crate::site::folder;
use crate::tools::npm;

/// How a project gets the package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Install {
    /// `npm install` of the file, as a reader would. npm takes its time to look at all the others again.
    Npm,
    /// Unpacked into `node_modules`, which is what npm does.
    Unpacked,
}

/// Says of no run of ours to the makers of what we try: it is a test.
const QUIET: [(&str, &str); 4] = [
    ("ASTRO_TELEMETRY_DISABLED", "1"),
    ("NEXT_TELEMETRY_DISABLED", "1"),
    ("NUXT_TELEMETRY_DISABLED", "1"),
    ("CI", "true"),
];

/// Installs the packed package in the project of a folder and builds it, both in `work`.
///
/// # Errors
/// When the project cannot be installed or does not build.
pub(super) fn build(source: &Path, work: &Path, install: Install, tarball: &Path) -> Result<()> {
    prepare(source, work)?;
    let ours = work.join("node_modules").join(package::NAME);
    folder::remove(&ours)?;
    match install {
        Install::Npm => npm::install_file(work, tarball)?,
        Install::Unpacked => unpack(tarball, &ours)?,
    }
    process::run(npm::command(work).args(["run", "build", "--silent"]).envs(QUIET))
}

/// Lets the programs of a folder's project read the site that lies in `site` and is told that it lies at `address`.
///
/// # Errors
/// When the project cannot be installed, or something is not read as it is meant.
pub(super) fn read(source: &Path, work: &Path, site: &Path, address: &str) -> Result<()> {
    prepare(source, work)?;
    let mut npm = npm::command(work);
    npm.args(["run", "build", "--silent"]).envs(QUIET).env("SITE", site).env("ADDRESS", address);
    process::run(&mut npm)
}

/// Copies a project's files, and installs its packages where their versions are others than the last time.
fn prepare(source: &Path, work: &Path) -> Result<()> {
    let read = |name: &str| fs::read(source.join(name)).with_context(|| format!("reading {name}"));
    let versions = fingerprint::of(&[&read(npm::MANIFEST)?, &read(npm::LOCK)?]);
    let stamp = work.join(".installed");
    let is_installed = fs::read_to_string(&stamp).is_ok_and(|last| last == versions);
    if !is_installed {
        folder::remove(work)?;
    }
    // What bundlers keep of a package, they keep by its version, and that stays the same while its files change.
    for output in ["dist", "src", "node_modules/.cache"] {
        folder::remove(&work.join(output))?;
    }
    folder::copy(source, work)?;
    if !is_installed {
        npm::install_locked(work)?;
        fs::write(stamp, versions)?;
    }
    Ok(())
}

/// Unpacks a package as npm does: without the folder that all its files are in.
fn unpack(tarball: &Path, to: &Path) -> Result<()> {
    let mut archive = tar::Archive::new(GzDecoder::new(fs::File::open(tarball)?));
    for entry in archive.entries()? {
        let mut entry = entry?;
        let path: PathBuf = entry.path()?.iter().skip(1).collect();
        let file = to.join(path);
        fs::create_dir_all(file.parent().context("a file of the package has no folder")?)?;
        entry.unpack(&file).with_context(|| format!("unpacking {}", file.display()))?;
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    #[test]
    fn package_is_unpacked_as_npm_does_it() {
        let folder = crate::scratch::folder("unpack");
        let from = folder.join("from");
        fs::create_dir_all(from.join("deep")).unwrap();
        fs::write(from.join("deep/a.txt"), "a").unwrap();
        let tarball = folder.join("a.tgz");
        fs::write(&tarball, package::gzipped_tar(&from, "package", &[]).unwrap()).unwrap();
        unpack(&tarball, &folder.join("to")).unwrap();
        assert_eq!(fs::read_to_string(folder.join("to/deep/a.txt")).unwrap(), "a");
    }
}
