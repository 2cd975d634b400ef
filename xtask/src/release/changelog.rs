//! The section of a version in CHANGELOG.md, in the form of Keep a Changelog: until its release it stands under
//! `[Unreleased]`, and the release gives it its version and its day.

use anyhow::{Context, Result, ensure};
use milestream_data::Day;

/// Where changes stand until they are released.
const UNRELEASED: &str = "## [Unreleased]";

/// What the changelog says of a version.
///
/// # Errors
/// When there is no such section, without a date or without a word.
pub(crate) fn section(changelog: &str, version: &str) -> Result<String> {
    let heading = format!("## [{version}]");
    let mut lines = changelog.lines().skip_while(|line| !line.starts_with(&heading));
    let first = lines.next().with_context(|| format!("CHANGELOG.md has no `{heading} - YYYY-MM-DD`"))?;
    let date = first.strip_prefix(&heading).and_then(|rest| rest.strip_prefix(" - ")).unwrap_or_default();
    ensure!(is_date(date), "`{first}` of CHANGELOG.md has no date: `{heading} - YYYY-MM-DD`");
    let text: Vec<&str> = lines.take_while(|line| !line.starts_with("## ")).collect();
    let text = text.join("\n").trim().to_owned();
    ensure!(text.contains("\n- ") || text.starts_with("- "), "`{first}` of CHANGELOG.md says nothing");
    Ok(text)
}

/// Whether the changelog has a section of a version, whatever it says.
pub(crate) fn has(changelog: &str, version: &str) -> bool {
    let heading = format!("## [{version}]");
    changelog.lines().any(|line| line.starts_with(&heading))
}

/// The changelog in which what was unreleased is the version of a day, beneath an empty section for what comes next.
///
/// # Errors
/// When nothing is unreleased.
pub(crate) fn released(changelog: &str, version: &str, day: Day) -> Result<String> {
    let (before, after) = changelog
        .split_once(&format!("\n{UNRELEASED}\n"))
        .with_context(|| format!("CHANGELOG.md has neither `## [{version}] - YYYY-MM-DD` nor `{UNRELEASED}`"))?;
    let made = format!("{before}\n{UNRELEASED}\n\n## [{version}] - {day}\n{after}");
    section(&made, version).with_context(|| format!("nothing stands under `{UNRELEASED}` of CHANGELOG.md"))?;
    Ok(made)
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
    fn what_was_unreleased_becomes_the_version_of_a_day() {
        let day = Day::parse("2026-12-24").unwrap();
        let changelog = CHANGELOG.replace("## [Unreleased]\n", "## [Unreleased]\n\n### Fixed\n\n- A bug.\n");
        assert!(!has(&changelog, "0.3.0") && has(&changelog, "0.2.0") && !has(&changelog, "0.2"));
        let made = released(&changelog, "0.3.0", day).unwrap();
        assert_eq!(section(&made, "0.3.0").unwrap(), "### Fixed\n\n- A bug.");
        assert_eq!(section(&made, "0.2.0").unwrap(), "### Added\n\n- A thing.");
        let head = "# Changelog\n\n## [Unreleased]\n\n## [0.3.0] - 2026-12-24\n\n### Fixed\n";
        assert!(made.starts_with(head), "{made}");
        // Nothing is left for a second release.
        assert_eq!(
            released(&made, "0.4.0", day).unwrap_err().to_string(),
            "nothing stands under `## [Unreleased]` of CHANGELOG.md"
        );
        assert!(released("# Changelog\n", "0.4.0", day).is_err());
    }

    #[test]
    fn changelog_of_this_repository_can_be_released() {
        let changelog = include_str!("../../../CHANGELOG.md");
        let next = "999.0.0";
        // Right after a release nothing is there for the next one.
        if section(changelog, crate::site::release::VERSION).is_err() {
            let made = released(changelog, next, Day::parse("2026-12-24").unwrap()).unwrap();
            assert!(section(&made, next).unwrap().starts_with("### "), "no sentence stands before the groups");
        }
    }

    #[test]
    fn what_is_missing_is_reported() {
        let error = |version: &str| section(CHANGELOG, version).unwrap_err().to_string();
        assert_eq!(error("0.3.0"), "CHANGELOG.md has no `## [0.3.0] - YYYY-MM-DD`");
        assert!(error("0.0.2").contains("has no date"), "{}", error("0.0.2"));
        assert!(error("0.0.1").contains("says nothing"), "{}", error("0.0.1"));
    }
}
