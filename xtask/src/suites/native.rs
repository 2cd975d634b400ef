//! The suite that needs no browser.

use std::process::Command;

use anyhow::Result;

use super::counts::Counts;
use crate::process;
use crate::project::Project;

/// Programs without tests, with their folders: lints compile them, and to link them takes a minute.
const WITHOUT_TESTS: [(&str, &str); 3] = [
    ("milestream-bindgen", "xtask/bindgen"),
    ("milestream-profile", "xtask/profile"),
    ("milestream-e2e-yew-host", "tests/e2e/hosts/yew"),
];

/// Runs all tests but those that drive a browser.
///
/// # Errors
/// When Cargo cannot be started.
pub(crate) fn run(project: &Project) -> Result<Counts> {
    Counts::of(&mut cargo(project))
}

/// Cargo as it tests. The suites in browsers ask for the same packages and name their tests: Cargo chooses the features of a
/// crate by the packages it is asked for, and would compile most of them again for others.
pub(super) fn cargo(project: &Project) -> Command {
    let mut cargo = process::cargo();
    cargo.current_dir(&project.root).args(["test", "--workspace", "--no-fail-fast"]);
    for (package, _) in WITHOUT_TESTS {
        cargo.args(["--exclude", package]);
    }
    // The schema is checked against the types where both are compiled.
    cargo.args(["--features", "milestream-data/schema"]);
    cargo
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use std::fs;

    use super::*;

    #[test]
    fn what_is_left_out_has_no_tests() {
        let root = Project::find().unwrap().root;
        for (package, folder) in WITHOUT_TESTS {
            let manifest = fs::read_to_string(root.join(folder).join("Cargo.toml")).unwrap();
            assert!(manifest.contains(&format!("name = \"{package}\"")), "{folder} is no {package}");
            for file in fs::read_dir(root.join(folder).join("src")).unwrap() {
                let file = file.unwrap().path();
                assert!(!fs::read_to_string(&file).unwrap().contains("#[test]"), "{}", file.display());
            }
        }
    }
}
