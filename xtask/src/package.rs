//! The npm package: the built site as it is, and beside it what bundlers and editors read.

mod archive;
mod entry;
mod manifest;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::project::Project;
use crate::site::folder;
use crate::site::release::VERSION;
use crate::tools::Node;

pub(crate) use archive::{gzipped_tar, zipped};

/// The package's name, unless a fork gives it one of its own.
pub(crate) const NAME: &str = "milestream";
/// What the repository keeps for the package: types, the manifest of the element, the package's own README.
const KEPT: &str = "packaging";
/// The file of `packaging/` that the build fills in.
const MANIFEST: &str = "package.json";
/// The texts of the licenses.
pub(crate) const LICENSES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// The folder of the packages of a target folder.
pub(crate) fn folder_of(project: &Project) -> PathBuf {
    project.target.join("package")
}

/// Packs the built site under a name, and gives the file. The unpacked package stays beside it.
///
/// # Errors
/// When the site is not built, a part of the package is missing, or esbuild refuses an entry.
pub(crate) fn pack(project: &Project, node: &Node, name: &str) -> Result<PathBuf> {
    let packages = folder_of(project);
    let unpacked = packages.join(NAME);
    folder::remove(&unpacked)?;
    folder::copy(&project.dist(), &unpacked).context("the site is not built")?;
    folder::copy(&project.root.join(KEPT), &unpacked).context("reading packaging/")?;
    for license in LICENSES {
        fs::copy(project.root.join(license), unpacked.join(license)).with_context(|| format!("reading {license}"))?;
    }
    let kept = fs::read_to_string(unpacked.join(MANIFEST))?;
    fs::write(unpacked.join(MANIFEST), manifest::fill(&kept, name, VERSION)?)?;
    entry::write(project, node, &unpacked)?;
    let file = packages.join(file_name(name));
    let bytes = gzipped_tar(&unpacked, "package", &[])?;
    fs::write(&file, bytes).with_context(|| format!("writing {}", file.display()))?;
    Ok(file)
}

/// The name that npm gives the file of a package.
fn file_name(name: &str) -> String {
    format!("{}-{VERSION}.tgz", name.trim_start_matches('@').replace('/', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_is_named_as_npm_names_it() {
        assert_eq!(file_name("milestream"), format!("milestream-{VERSION}.tgz"));
        assert_eq!(file_name("@fans/milestream"), format!("fans-milestream-{VERSION}.tgz"));
    }
}
