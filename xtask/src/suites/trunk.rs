//! The site as Trunk builds it, file by file beside the one that `cargo xtask build` leaves.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::process;
use crate::project::Project;
use crate::site::{folder, rust_flags};
use crate::tools::{Cache, TRUNK, WASM_BINDGEN};

/// Builds with Trunk, and compares with the site that lies in dist/.
///
/// # Errors
/// When it does not build, or a file differs or is there in one of them alone.
pub(crate) fn run(project: &Project) -> Result<()> {
    let cache = Cache::open()?;
    let (trunk, wasm_bindgen) = (TRUNK.ensure(&cache)?, WASM_BINDGEN.ensure(&cache)?);
    let ours = project.target.join("site-ours");
    folder::remove(&ours)?;
    folder::copy(&project.dist(), &ours).context("setting our site aside")?;
    let mut command = Command::new(trunk.join("trunk"));
    command
        .current_dir(&project.root)
        .env("PATH", process::path_with([wasm_bindgen.as_path(), trunk.as_path()])?)
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        // Its errors say what to do; where in Trunk they arose does not help.
        .env("RUST_BACKTRACE", "0")
        .args(["--log", "warn", "build"]);
    rust_flags::apply_small(&mut command);
    process::run(&mut command)?;
    let count = compare(&ours, &project.dist())?;
    println!("Trunk leaves the same {count} files.");
    Ok(())
}

fn compare(ours: &Path, trunks: &Path) -> Result<usize> {
    let (names, theirs) = (folder::files(ours)?, folder::files(trunks)?);
    if names != theirs {
        bail!("our site consists of {names:?}, Trunk's of {theirs:?}");
    }
    for name in &names {
        if fs::read(ours.join(name))? != fs::read(trunks.join(name))? {
            bail!("Trunk leaves another {}: compare {} and {}", name.display(), ours.display(), trunks.display());
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
        let [ours, trunks] = ["ours", "trunks"].map(crate::scratch::folder);
        fs::write(ours.join("a"), "1").unwrap();
        assert!(compare(&ours, &trunks).unwrap_err().to_string().contains("consists of"));
        fs::write(trunks.join("a"), "2").unwrap();
        assert!(compare(&ours, &trunks).unwrap_err().to_string().contains("another a"));
        fs::write(trunks.join("a"), "1").unwrap();
        assert_eq!(compare(&ours, &trunks).unwrap(), 1);
    }
}
