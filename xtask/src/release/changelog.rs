//! The section of a version in CHANGELOG.md, in the form of Keep a Changelog.

use anyhow::{Context, Result, ensure};

/// What the changelog says of a version.
///
/// # Errors
/// When there is no such section, without a date or without a word.
pub(crate) fn section(changelog: &str, version: &str) -> Result<String> {
    let heading = format!("## [{version}]");
    let mut lines = changelog.lines().skip_while(|line| !line.starts_with(&heading));
    let first = lines.next().with_context(|| {
        format!("CHANGELOG.md has no `{heading} - YYYY-MM-DD`: move there what stands under `## [Unreleased]`")
    })?;
    let date = first.strip_prefix(&heading).and_then(|rest| rest.strip_prefix(" - ")).unwrap_or_default();
    ensure!(is_date(date), "`{first}` of CHANGELOG.md has no date: `{heading} - YYYY-MM-DD`");
    let text: Vec<&str> = lines.take_while(|line| !line.starts_with("## ")).collect();
    let text = text.join("\n").trim().to_owned();
    ensure!(text.contains("\n- ") || text.starts_with("- "), "`{first}` of CHANGELOG.md says nothing");
    Ok(text)
}

/// `2026-11-28`.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    parts.iter().map(|part| part.len()).eq([4, 2, 2])
        && parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    const CHANGELOG: &str = "# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2026-12-01\n\n### Added\n\n- A thing.\n\n## [0.1.0] - 2026-11-01\n\n- First.\n\n## [0.0.2] - 2026\n\n- x\n\n## [0.0.1] - 2026-01-01\n";

    #[test]
    fn section_of_a_version_ends_at_the_next() {
        assert_eq!(section(CHANGELOG, "0.2.0").unwrap(), "### Added\n\n- A thing.");
        assert_eq!(section(CHANGELOG, "0.1.0").unwrap(), "- First.");
    }

    #[test]
    fn what_is_missing_is_reported() {
        let error = |version: &str| section(CHANGELOG, version).unwrap_err().to_string();
        assert!(error("0.3.0").contains("has no `## [0.3.0] - YYYY-MM-DD`: move there"), "{}", error("0.3.0"));
        assert!(error("0.0.2").contains("has no date"), "{}", error("0.0.2"));
        assert!(error("0.0.1").contains("says nothing"), "{}", error("0.0.1"));
    }
}
