//! The version, in its one place: the table `[workspace.package]` of Cargo.toml.

use std::fs;

use anyhow::{Context, Result};

use crate::process;
use crate::project::Project;

/// Writes the version into Cargo.toml, and into the lock file that follows it.
///
/// # Errors
/// When there is no place for it.
pub(crate) fn set(project: &Project, version: &str) -> Result<()> {
    let file = project.root.join("Cargo.toml");
    let text = fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
    fs::write(&file, with(&text, version)?).with_context(|| format!("writing {}", file.display()))?;
    let mut cargo = process::cargo();
    process::run(cargo.current_dir(&project.root).args(["update", "--workspace", "--offline", "--quiet"]))
}

/// The manifest with this version.
fn with(manifest: &str, version: &str) -> Result<String> {
    const TABLE: &str = "[workspace.package]";
    const FIELD: &str = "\nversion = \"";
    let (before, table) = manifest.split_once(TABLE).with_context(|| format!("Cargo.toml has no {TABLE}"))?;
    let (head, rest) = table.split_once(FIELD).with_context(|| format!("{TABLE} of Cargo.toml has no version"))?;
    let (_, after) = rest.split_once('"').with_context(|| format!("the version in {TABLE} does not end"))?;
    Ok(format!("{before}{TABLE}{head}{FIELD}{version}\"{after}"))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    #[test]
    fn version_of_the_workspace_alone_is_set() {
        let manifest = "[workspace]\n[workspace.package]\nedition = \"2024\"\nversion = \"0.1.0\"\n\n[dependencies]\na = { version = \"0.1.0\" }\n";
        let wanted = manifest.replacen("0.1.0", "1.2.3", 1);
        assert_eq!(with(manifest, "1.2.3").unwrap(), wanted);
        assert!(
            with("[package]\nversion = \"1.0.0\"", "1.2.3").unwrap_err().to_string().contains("[workspace.package]")
        );
    }

    #[test]
    fn manifest_of_this_repository_has_its_place() {
        let manifest = include_str!("../../../Cargo.toml");
        assert_eq!(with(manifest, crate::site::release::VERSION).unwrap(), manifest);
    }
}
