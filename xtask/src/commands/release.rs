//! `cargo xtask release X.Y.Z`: everything that a release consists of, in a folder. It publishes nothing.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use anyhow::{Context, Result, bail};
use milestream_data::Day;

use super::{build, sizes};
use crate::package::{self, gzipped_tar, zipped};
use crate::process;
use crate::project::Project;
use crate::release::{again, bill, changelog, checks, notes, readme, version};
use crate::site::folder;
use crate::site::release::VERSION;
use crate::tools::{Cache, Node};

/// The program for people who keep a dataset.
const CLI: &str = "milestream";
const CLI_PACKAGE: &str = "milestream-cli";
/// The file with the hashes of the others, as `sha256sum --check` reads it.
const SUMS: &str = "SHA256SUMS";

/// What of a release is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// All of it.
    Whole,
    /// The program for this kind of machine alone, which is beside the rest.
    Program,
}

/// Makes a release of a version, in `target/release-files/`.
///
/// # Errors
/// When something speaks against this release, or a part of it cannot be made.
pub(crate) fn run(project: &Project, wanted: &str, extent: Extent, has_passed_ci: bool) -> Result<()> {
    checks::check(project, wanted, has_passed_ci)?;
    let section = section(project, wanted)?;
    if wanted != VERSION {
        version::set(project, wanted)?;
        println!("Cargo.toml says {wanted} now; what is compiled with the old one begins anew.");
        return rerun_with_new_version(project, wanted, extent, has_passed_ci);
    }
    let files = project.target.join("release-files");
    folder::remove(&files)?;
    fs::create_dir_all(&files)?;
    program(project, &files)?;
    if extent == Extent::Whole {
        build::site(project, None)?;
        sizes::gate(project)?;
        readme::set(project, package::NAME)?;
        let node = Node::ensure(project, &Cache::open()?)?;
        let tarball = package::pack(project, &node, package::NAME)?;
        again::prove(project, package::NAME, &tarball)?;
        fs::copy(&tarball, files.join(tarball.file_name().context("the package has no name")?))?;
        fs::write(files.join(format!("milestream-site-{VERSION}.zip")), zipped(&project.dist())?)?;
        bill::write(project, &files.join(format!("milestream-{VERSION}.cdx.json")))?;
        notes::write(project, &section, &files)?;
    }
    let sums = notes::sums(&files, SUMS)?;
    fs::write(files.join(SUMS), &sums)?;
    println!("\n{}\n\n{sums}\n{}", files.display(), next(wanted, checks::changed(project)?.is_empty()));
    Ok(())
}

/// What the changelog says of the version. What is unreleased becomes this version, of today.
fn section(project: &Project, wanted: &str) -> Result<String> {
    let file = project.root.join(checks::CHANGELOG);
    let text = fs::read_to_string(&file).context("reading CHANGELOG.md")?;
    if changelog::has(&text, wanted) {
        return changelog::section(&text, wanted);
    }
    let today = today();
    let made = changelog::released(&text, wanted, today)?;
    fs::write(&file, &made).context("writing CHANGELOG.md")?;
    println!("CHANGELOG.md says {wanted} of {today} now to what was unreleased.");
    changelog::section(&made, wanted)
}

/// The day in UTC.
fn today() -> Day {
    const SECONDS_OF_A_DAY: u64 = 24 * 3600;
    let seconds = SystemTime::UNIX_EPOCH.elapsed().map_or(0, |since| since.as_secs());
    i32::try_from(seconds / SECONDS_OF_A_DAY).map_or(Day::MAX, Day::from_epoch_days)
}

/// This command anew, compiled with the version that stands in Cargo.toml.
fn rerun_with_new_version(project: &Project, wanted: &str, extent: Extent, has_passed_ci: bool) -> Result<()> {
    let mut cargo = process::cargo();
    cargo.current_dir(&project.root).args(["run", "--quiet", "--package", "xtask", "--", "release", wanted]);
    if extent == Extent::Program {
        cargo.arg("--program");
    }
    if has_passed_ci {
        cargo.arg("--ci-passed");
    }
    process::run(&mut cargo)
}

/// The program for this kind of machine, with its licenses.
fn program(project: &Project, files: &Path) -> Result<()> {
    let mut cargo = process::cargo();
    cargo.current_dir(&project.root).args(["build", "--release", "--package", CLI_PACKAGE]);
    process::run(&mut cargo)?;
    let version_text = process::capture(Command::new("rustc").arg("-vV"))?;
    let machine =
        version_text.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc names no machine")?;
    let name = format!("{CLI}{}", std::env::consts::EXE_SUFFIX);
    let bundle = project.target.join("program");
    folder::remove(&bundle)?;
    fs::create_dir_all(&bundle)?;
    let built: PathBuf = project.target.join("release").join(&name);
    fs::copy(&built, bundle.join(&name)).with_context(|| format!("copying {}", built.display()))?;
    for license in package::LICENSES {
        fs::copy(project.root.join(license), bundle.join(license))?;
    }
    let top = format!("milestream-cli-{VERSION}-{machine}");
    fs::write(files.join(format!("{top}.tar.gz")), gzipped_tar(&bundle, &top, &[&name])?)?;
    Ok(())
}

/// What is left to whoever may publish. The tag belongs on the commit that says the version.
fn next(version: &str, is_committed: bool) -> String {
    let commit =
        if is_committed { String::new() } else { format!("git commit --all --message 'release: {version}' && ") };
    format!(
        "Nothing is published. What publishes it:\n  \
         {commit}git tag v{version} && git push origin HEAD v{version}\n\
         The tag starts .github/workflows/release.yml; by hand it is `npm publish` of the package, the site's zip on a host,\n\
         and the other files beside the tag."
    )
}

/// Writes down that all checks passed on the commit that is checked out, for `release` to read.
///
/// # Errors
/// When the file cannot be written.
pub(crate) fn note_passed_ci(project: &Project) -> Result<()> {
    let Ok(commit) = checks::commit(project) else { return Ok(()) };
    // What is not committed belongs to no release.
    if checks::changed(project)?.is_empty() {
        fs::write(checks::passed(project), commit)?;
    }
    Ok(())
}

/// Reads a version from the command line.
///
/// # Errors
/// When it is none.
pub(crate) fn version(text: &str) -> Result<String> {
    if !crate::site::release::is_version(text) {
        bail!("`{text}` is no version: it has three numbers, as in 0.2.0");
    }
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_release_wrote_is_committed_before_it_is_tagged() {
        let text = next("1.2.3", false);
        assert!(text.contains("git commit --all --message 'release: 1.2.3' && git tag v1.2.3 && git push"), "{text}");
        assert!(!next("1.2.3", true).contains("git commit"), "a commit of nothing fails");
    }
}
