//! `cargo xtask build`: the deployable site in dist/.

use std::fs::{self, File, TryLockError};
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::finish::KEEP;

use crate::process;
use crate::project::Project;
use crate::setup::{self, Cache, Node, Part};
use crate::site::release::VERSION;
use crate::site::{keep, release, small};

/// Builds the site, with the releases that the earlier site `keep` holds.
///
/// # Errors
/// When a tool is missing and cannot be brought, the site does not build, or what is to be kept forbids it.
pub(crate) fn run(project: &Project, keep: Option<&Path>) -> Result<()> {
    let mut trunk = trunk(project)?;
    let _lock = lock(project)?;
    // What this environment says is not for Trunk to pass on: only the option is.
    trunk.arg("build").env_remove(KEEP);
    if let Some(earlier) = keep {
        let earlier = std::path::absolute(earlier)?;
        keep::versions(&earlier).context("--keep wants the folder of an earlier site")?;
        trunk.env(KEEP, earlier);
    } else if let Some(lost) = left_out(&project.dist()) {
        println!("This build leaves {lost} of dist/ out: `cargo xtask build --keep dist` would carry it over.");
    }
    process::run(&mut trunk)?;
    print!("\n{}", release::snippets(&project.dist())?);
    Ok(())
}

/// Keeps two builds of one checkout apart, which would lay out their sites in the same folder. The lock goes when it is
/// dropped, or when this program ends in whatever way.
fn lock(project: &Project) -> Result<File> {
    fs::create_dir_all(&project.target).with_context(|| format!("{} cannot be made", project.target.display()))?;
    let file = File::create(project.target.join("site.lock"))?;
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => {
            println!("Another build of this checkout is running: waiting for its end.");
            file.lock().context("waiting for the other build")?;
        }
        Err(TryLockError::Error(error)) => return Err(error).context("the target folder cannot be locked"),
        Ok(()) => {}
    }
    Ok(file)
}

/// The releases in a built site that a build without `--keep` replaces by nothing.
fn left_out(dist: &Path) -> Option<String> {
    let mut versions = keep::versions(dist).ok()?;
    versions.retain(|version| version != VERSION);
    (!versions.is_empty()).then(|| versions.join(", "))
}

/// Trunk with all that it needs, bringing what is missing.
///
/// # Errors
/// When something is missing and cannot be brought.
pub(crate) fn trunk(project: &Project) -> Result<Command> {
    if !project.root.join("index.html").is_file() {
        bail!("{} holds no index.html", project.root.display());
    }
    setup::ensure_rust(project, &[Part::WasmTarget, Part::Sources])?;
    let cache = Cache::open()?;
    let wasm_bindgen = setup::WASM_BINDGEN.ensure(&cache)?;
    let trunk = setup::TRUNK.ensure(&cache)?;
    // Trunk's hook asks for these packages in the middle of its output; here they are brought before it starts.
    Node::ensure(project, &cache)?;
    let mut command = Command::new(trunk.join("trunk"));
    command
        .current_dir(&project.root)
        .env("PATH", process::path_with([wasm_bindgen.as_path(), trunk.as_path()])?)
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        // Its errors say what to do; where in Trunk they arose does not help.
        .env("RUST_BACKTRACE", "0")
        // Its log names each file that it copies; warnings, errors and its address are of interest.
        .args(["--log", "warn,trunk::serve=info"]);
    small::apply(&mut command);
    Ok(command)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    #[test]
    fn one_build_of_a_checkout_holds_the_lock() {
        let folder = crate::scratch::folder("lock");
        let project = Project { root: folder.clone(), target: folder.join("target") };
        let first = lock(&project).unwrap();
        let other = File::open(folder.join("target/site.lock")).unwrap();
        assert!(matches!(other.try_lock(), Err(TryLockError::WouldBlock)), "two builds at once");
        drop(first);
        other.try_lock().unwrap();
        drop(other);
        lock(&project).unwrap();
    }

    #[test]
    fn releases_that_a_build_leaves_out_are_named() {
        let dist = crate::scratch::folder("dist");
        assert_eq!(left_out(&dist.join("not-there")), None);
        fs::create_dir(dist.join(VERSION)).unwrap();
        assert_eq!(left_out(&dist), None);
        fs::create_dir(dist.join("0.0.1")).unwrap();
        assert_eq!(left_out(&dist).as_deref(), Some("0.0.1"));
    }
}
