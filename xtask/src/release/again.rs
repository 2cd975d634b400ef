//! The package made a second time of nothing but the commit, at another path and in a target folder of its own: the same
//! commit makes the same bytes, or there is no release.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, ensure};

use super::checks::WRITTEN;
use crate::package;
use crate::process;
use crate::project::Project;
use crate::site::folder;

/// Builds and packs the commit that is checked out in a folder that is removed afterwards, and compares the site in dist/,
/// file by file, and its package with what comes of it. What a release writes is taken as it stands here.
///
/// # Errors
/// When the commit does not build, or a file differs. The folder then stays.
pub(crate) fn prove(project: &Project, name: &str, tarball: &Path) -> Result<()> {
    let elsewhere = project.target.join("again");
    println!(
        "Making it once more in {}, of nothing but the commit: for as long as a first build.",
        elsewhere.display()
    );
    let begun = Instant::now();
    let copy = checkout(project, &elsewhere)?;
    let mut cargo = process::foreign_cargo();
    process::run(cargo.current_dir(&copy.root).args(["xtask", "package", "--name", name]))
        .context("the commit does not build by itself")?;
    let count = folder::ensure_same(&project.dist(), &copy.dist()).context("a second build left another site")?;
    let other = package::folder_of(&copy).join(tarball.file_name().context("the package has no name")?);
    ensure!(
        fs::read(tarball)? == fs::read(&other)?,
        "a second build left another package: compare {} and {}",
        tarball.display(),
        other.display()
    );
    folder::remove(&elsewhere)?;
    println!(
        "Made twice, at two paths: the same {count} files of the site, and the same package, after {} s.",
        begun.elapsed().as_secs()
    );
    Ok(())
}

/// The commit in a folder of its own.
fn checkout(project: &Project, to: &Path) -> Result<Project> {
    folder::remove(to)?;
    fs::create_dir_all(to).with_context(|| format!("{} cannot be made", to.display()))?;
    let archive = to.join("commit.tar");
    let mut git = Command::new("git");
    git.current_dir(&project.root).args(["archive", "--format=tar", "--output"]).arg(&archive).arg("HEAD");
    process::run(&mut git)?;
    let root = to.join("checkout");
    tar::Archive::new(fs::File::open(&archive)?).unpack(&root).context("unpacking the commit")?;
    for file in WRITTEN {
        fs::copy(project.root.join(file), root.join(file)).with_context(|| format!("copying {file}"))?;
    }
    Ok(Project { target: root.join("target"), root })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    #[test]
    fn second_checkout_has_the_commit_and_what_a_release_writes() {
        let root = crate::scratch::folder("commit");
        let project = Project { target: root.join("target"), root };
        for file in WRITTEN.into_iter().chain(["kept.rs"]) {
            fs::write(project.root.join(file), "committed").unwrap();
        }
        for arguments in [
            &["init", "--quiet"][..],
            &["add", "--all"],
            &["-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "--message", "first"],
        ] {
            process::run(Command::new("git").current_dir(&project.root).args(arguments)).unwrap();
        }
        for file in ["Cargo.toml", "kept.rs", "new.rs"] {
            fs::write(project.root.join(file), "changed").unwrap();
        }
        let copy = checkout(&project, &project.target.join("again")).unwrap();
        let read = |file: &str| fs::read_to_string(copy.root.join(file)).ok();
        assert_eq!(read("Cargo.toml").as_deref(), Some("changed"));
        assert_eq!(read("kept.rs").as_deref(), Some("committed"));
        assert_eq!(read("new.rs"), None);
        assert_ne!(copy.target, project.target);
    }
}
