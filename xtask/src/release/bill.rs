//! The list of what the programs are made of, in the format `CycloneDX`.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::process;
use crate::project::Project;
use crate::tools::{CARGO_CYCLONEDX, Cache};

/// The package that the widget is: what it depends on is the list.
const PACKAGE: &str = "milestream";

/// Writes the list of the crates that the widget is made of.
///
/// # Errors
/// When the tool cannot be had, or its list is not one of ours.
pub(crate) fn write(project: &Project, to: &Path) -> Result<()> {
    let tool = CARGO_CYCLONEDX.ensure(&Cache::open()?)?;
    let name = "milestream-bill";
    let mut cyclonedx = std::process::Command::new(tool.join("cargo-cyclonedx"));
    cyclonedx.current_dir(&project.root).args(["cyclonedx", "--format", "json", "--spec-version", "1.5", "--quiet"]);
    cyclonedx.args(["--target", "wasm32-unknown-unknown", "--override-filename", name]);
    // The time of a build would make each list another one.
    cyclonedx.env("SOURCE_DATE_EPOCH", "0");
    let result = process::run(&mut cyclonedx);
    // The tool writes a list beside every manifest of the workspace.
    let lists = crate::site::folder::files_named(&project.root, &format!("{name}.json"), &project.target)?;
    let mut found = None;
    for list in lists {
        let text = fs::read_to_string(&list)?;
        fs::remove_file(&list)?;
        if is_of(&text, PACKAGE) {
            found = Some(text);
        }
    }
    result?;
    let text = found.with_context(|| format!("cargo-cyclonedx left no list of {PACKAGE}"))?;
    // The list names our own crates by where they lay on this machine.
    let text = text.replace(&*project.root.to_string_lossy(), ".");
    fs::write(to, check_names_our_packages(text)?).with_context(|| format!("writing {}", to.display()))
}

fn is_of(list: &str, package: &str) -> bool {
    let list: Option<Value> = serde_json::from_str(list).ok();
    list.is_some_and(|list| list.pointer("/metadata/component/name").is_some_and(|name| name == package))
}

/// A list without our parts would say nothing.
fn check_names_our_packages(list: String) -> Result<String> {
    let parsed: Value = serde_json::from_str(&list)?;
    let parts = parsed.get("components").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    for name in ["yew", "wasm-bindgen", "milestream-data"] {
        let is_there = parts.iter().any(|part| part.get("name").is_some_and(|known| known == name));
        ensure!(is_there, "the list of crates lacks {name}");
    }
    Ok(list)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    #[test]
    fn list_is_known_by_its_package_and_its_parts() {
        let list = r#"{"metadata":{"component":{"name":"milestream"}},"components":[{"name":"yew"},{"name":"wasm-bindgen"},{"name":"milestream-data"}]}"#;
        assert!(is_of(list, "milestream") && !is_of(list, "xtask") && !is_of("", "xtask"));
        check_names_our_packages(list.to_owned()).unwrap();
        assert_eq!(
            check_names_our_packages(list.replace("\"yew\"", "\"vue\"")).unwrap_err().to_string(),
            "the list of crates lacks yew"
        );
    }
}
