//! What stands beside the files of a release: what is new, how they were made, and their hashes.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use super::checks;
use crate::process;
use crate::project::Project;
use crate::site::folder;
use crate::site::release::{self, VERSION};

/// Writes NOTES.md.
///
/// # Errors
/// When a tool does not tell its version.
pub(crate) fn write(project: &Project, section: &str, files: &Path) -> Result<()> {
    let rustc = process::capture(Command::new("rustc").current_dir(&project.root).arg("--version"))?;
    let node = process::capture(Command::new("node").arg("--version"))?;
    let text = text(
        section,
        &made_of(&checks::commit(project)?, &checks::changed(project)?),
        &[&rustc, &format!("node {node}")],
        &release::snippets(&project.dist())?,
    );
    fs::write(files.join("NOTES.md"), text).context("writing NOTES.md")
}

/// The commit, and what has been written into its files since: the version and its day, where the release sets them.
fn made_of(commit: &str, written: &[String]) -> String {
    match written {
        [] => format!("commit `{commit}`"),
        _ => format!("commit `{commit}` with the version set in {}", written.join(", ")),
    }
}

fn text(section: &str, made_of: &str, tools: &[&str], snippets: &str) -> String {
    format!(
        "# Milestream {VERSION}\n\n{section}\n\n## To paste\n\n```\n{}\n```\n\n## How it was made\n\n\
         Of {made_of}, by `cargo xtask release {VERSION}`, with {}. The package and the site are the same bytes whenever that is \
         done again: the command makes them twice, at two paths, and compares. `SHA256SUMS` has the hashes, and `milestream-{VERSION}.cdx.json` is the list of all crates that \
         they are made of.\n",
        snippets.trim_end(),
        tools.join(" and ")
    )
}

/// The hashes of a folder's files, as `sha256sum --check` reads them, but for `left_out`.
///
/// # Errors
/// When a file cannot be read.
pub(crate) fn sums(files: &Path, left_out: &str) -> Result<String> {
    let mut sums = String::new();
    for name in folder::files(files)?.iter().filter(|name| *name != Path::new(left_out)) {
        let bytes = fs::read(files.join(name)).with_context(|| format!("reading {}", name.display()))?;
        for byte in Sha256::digest(&bytes) {
            // Writing into a string cannot fail.
            let _ = write!(sums, "{byte:02x}");
        }
        let _ = writeln!(sums, "  {}", name.display());
    }
    Ok(sums)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    #[test]
    fn sums_are_those_of_sha256sum() {
        let folder = crate::scratch::folder("sums");
        fs::write(folder.join("b.txt"), "abc").unwrap();
        fs::write(folder.join("a.txt"), "").unwrap();
        fs::write(folder.join("SUMS"), "old").unwrap();
        // printf abc | sha256sum
        assert_eq!(
            sums(&folder, "SUMS").unwrap(),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.txt\n\
             ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.txt\n"
        );
    }

    #[test]
    fn notes_say_what_is_new_and_of_what_it_was_made() {
        assert_eq!(made_of("abc123", &[]), "commit `abc123`");
        let made_of = made_of("abc123", &["CHANGELOG.md".to_owned(), "Cargo.toml".to_owned()]);
        let text = text("- A thing.", &made_of, &["rustc 1", "node v20"], "Follows every release:\n  <script>\n");
        for wanted in [
            "\n- A thing.\n",
            "`abc123` with the version set in CHANGELOG.md, Cargo.toml, by",
            "rustc 1 and node v20",
            "<script>\n```",
        ] {
            assert!(text.contains(wanted), "{text}");
        }
    }
}
