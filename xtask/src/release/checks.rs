//! What may speak against a release.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::changelog;
use super::readme::README;
use crate::process;
use crate::project::Project;
use crate::site::release::VERSION;

/// What a release writes; anything else belongs into a commit.
pub(crate) const WRITTEN: [&str; 4] = ["Cargo.toml", "Cargo.lock", CHANGELOG, README];
/// Where the versions and their days stand.
pub(crate) const CHANGELOG: &str = "CHANGELOG.md";

/// Holds a version and the checkout against each other.
///
/// # Errors
/// When files are not committed, the version has a tag elsewhere, or a tag on a commit that does not say it, or CI has not
/// passed here.
pub(crate) fn check(project: &Project, version: &str, has_passed_ci: bool) -> Result<()> {
    let changed = changed(project)?;
    let belongs = |file: &&String| version != VERSION || !WRITTEN.contains(&file.as_str());
    if let Some(first) = changed.iter().find(belongs) {
        bail!("{first} and perhaps others are not committed: a release is made of a commit");
    }
    let commit = commit(project)?;
    let tag = format!("v{version}");
    if !git(project, &["tag", "--list", &tag])?.is_empty() {
        if git(project, &["rev-list", "--max-count=1", &tag])? != commit {
            bail!("{version} is used: the tag {tag} is on another commit");
        }
        let changelog = fs::read_to_string(project.root.join(CHANGELOG)).context("reading CHANGELOG.md")?;
        if version != VERSION || !changed.is_empty() || !changelog::has(&changelog, version) {
            bail!(
                "the tag {tag} is on a commit that does not say {version}: `cargo xtask release {version}` writes it into \
                 Cargo.toml and CHANGELOG.md, and the tag belongs on the commit with both"
            );
        }
    }
    if !has_passed_ci && fs::read_to_string(passed(project)).ok().as_deref() != Some(commit.as_str()) {
        bail!("`cargo xtask ci` has not passed here on this commit; where it has elsewhere, say so by --ci-passed");
    }
    Ok(())
}

/// Where `ci` leaves the commit on which it passed.
pub(crate) fn passed(project: &Project) -> PathBuf {
    project.target.join("ci-passed")
}

/// The commit that is checked out.
///
/// # Errors
/// When this is no checkout.
pub(crate) fn commit(project: &Project) -> Result<String> {
    git(project, &["rev-parse", "HEAD"]).context("a release is made of a commit, and this is no checkout of git")
}

/// The files that differ from the commit, or are not in it.
///
/// # Errors
/// When this is no checkout.
pub(crate) fn changed(project: &Project) -> Result<Vec<String>> {
    let status = git(project, &["status", "--porcelain"])?;
    Ok(status.lines().filter_map(|line| line.trim().split_once(' ')).map(|(_, file)| file.trim().to_owned()).collect())
}

fn git(project: &Project, arguments: &[&str]) -> Result<String> {
    process::capture(Command::new("git").current_dir(&project.root).args(arguments))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    /// A checkout with one commit.
    fn checkout() -> Project {
        let root = crate::scratch::folder("checkout");
        let project = Project { root: root.clone(), target: root.join("target") };
        fs::write(root.join(".gitignore"), "/target\n").unwrap();
        for name in ["Cargo.toml", CHANGELOG] {
            fs::write(root.join(name), "").unwrap();
        }
        fs::create_dir(&project.target).unwrap();
        for arguments in [
            &["init", "--quiet"][..],
            &["add", "--all"],
            &["-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "--message", "first"],
        ] {
            git(&project, arguments).unwrap();
        }
        project
    }

    fn error(project: &Project, version: &str, has_passed_ci: bool) -> String {
        check(project, version, has_passed_ci).err().map(|error| error.to_string()).unwrap_or_default()
    }

    #[test]
    fn ci_has_to_pass_on_this_commit() {
        let project = checkout();
        assert!(error(&project, "9.9.9", false).contains("`cargo xtask ci` has not passed here"));
        assert_eq!(error(&project, "9.9.9", true), "");
        fs::write(passed(&project), "another").unwrap();
        assert!(error(&project, "9.9.9", false).contains("has not passed"));
        fs::write(passed(&project), commit(&project).unwrap()).unwrap();
        assert_eq!(error(&project, "9.9.9", false), "");
    }

    #[test]
    fn release_is_made_of_a_commit() {
        let project = checkout();
        fs::write(project.root.join("new.rs"), "").unwrap();
        assert!(error(&project, "9.9.9", true).starts_with("new.rs and perhaps others are not committed"));
        fs::remove_file(project.root.join("new.rs")).unwrap();
        // The version itself may have been set already.
        fs::write(project.root.join("Cargo.toml"), "changed").unwrap();
        assert_eq!(error(&project, VERSION, true), "");
        assert!(error(&project, "9.9.9", true).starts_with("Cargo.toml"));
    }

    #[test]
    fn tag_is_on_the_commit_that_says_its_version() {
        let project = checkout();
        let tag = format!("v{VERSION}");
        git(&project, &["tag", &tag]).unwrap();
        assert!(error(&project, VERSION, true).starts_with(&format!("the tag {tag} is on a commit that does not say")));
        fs::write(project.root.join(CHANGELOG), format!("## [{VERSION}] - 2026-12-24\n\n- A thing.\n")).unwrap();
        assert!(error(&project, VERSION, true).contains("does not say"), "it is not committed");
        for arguments in [
            &["add", "--all"][..],
            &["-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "--message", "second"],
            &["tag", "--force", &tag],
        ] {
            git(&project, arguments).unwrap();
        }
        assert_eq!(error(&project, VERSION, true), "");
    }

    #[test]
    fn version_with_a_tag_elsewhere_is_used() {
        let project = checkout();
        git(&project, &["tag", "v9.9.9"]).unwrap();
        assert!(error(&project, "9.9.9", true).contains("does not say 9.9.9"), "the version is not set here");
        git(
            &project,
            &["-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "--allow-empty", "--message", "b"],
        )
        .unwrap();
        assert_eq!(error(&project, "9.9.9", true), "9.9.9 is used: the tag v9.9.9 is on another commit");
    }
}
