//! The address in the README's first lines to paste: that of a released version, with the hash of its loader.

use std::fs;

use anyhow::{Context, Result};

use crate::project::Project;
use crate::site::release::{LOADER, VERSION, integrity};

/// The file that has the lines.
pub(crate) const README: &str = "README.md";
/// A network that serves each file of an npm package by its path.
const NETWORK: &str = "https://cdn.jsdelivr.net/npm";
/// What the README says of that address before the first release.
const NOT_YET: &str = ", which it is not yet";

/// Has the README name this version of the package, and the hash without which a browser does not run its loader.
///
/// # Errors
/// When the site is not built, or the README has no address of the network.
pub(crate) fn set(project: &Project, package: &str) -> Result<()> {
    let loader = project.dist().join(LOADER);
    let loader = fs::read(&loader).with_context(|| format!("reading {}", loader.display()))?;
    let file = project.root.join(README);
    let text = fs::read_to_string(&file).context("reading README.md")?;
    let made = with_address(&text, &format!("{NETWORK}/{package}@{VERSION}/{LOADER}"), &integrity(&loader))?;
    fs::write(&file, made).context("writing README.md")
}

fn with_address(readme: &str, address: &str, integrity: &str) -> Result<String> {
    let begin = format!("src=\"{NETWORK}/");
    let (before, after) =
        readme.split_once(&begin).with_context(|| format!("README.md has no lines to paste with `{begin}`"))?;
    let (_, after) = after.split_once(" crossorigin=").context("the README's first script has no `crossorigin`")?;
    let after = after.replacen(NOT_YET, "", 1);
    Ok(format!("{before}src=\"{address}\" integrity=\"{integrity}\" crossorigin={after}"))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    #[test]
    fn the_address_is_that_of_the_release_whatever_stood_there() {
        let readme =
            |script: &str| format!("Paste:\n<script async {script} crossorigin=\"anonymous\"></script>\nMore.");
        let wanted = readme("src=\"https://cdn.jsdelivr.net/npm/milestream@0.2.0/embed.js\" integrity=\"sha256-x=\"");
        for before in [
            "src=\"https://cdn.jsdelivr.net/npm/milestream@0.1.0/embed.js\"",
            "src=\"https://cdn.jsdelivr.net/npm/@you/milestream@0.1.0/embed.js\" integrity=\"sha256-y=\"",
        ] {
            let address = "https://cdn.jsdelivr.net/npm/milestream@0.2.0/embed.js";
            assert_eq!(with_address(&readme(before), address, "sha256-x=").unwrap(), wanted);
        }
        assert!(with_address("Nothing to paste.", "a", "b").is_err());
    }

    #[test]
    fn what_is_released_is_not_called_unpublished() {
        let readme = fs::read_to_string(Project::find().unwrap().root.join(README)).unwrap();
        let made = with_address(&readme, "a", "b").unwrap();
        assert!(made.contains("src=\"a\" integrity=\"b\" crossorigin=\"anonymous\""), "{made}");
        assert!(
            !made.contains("not yet")
                && made.contains("published](docs/package.md#from-a-network-of-packages). A fork")
        );
    }
}
