//! Earlier releases, which pages out there name by their version: a deploy adds to them and never takes one away.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::folder;
use super::release::{VERSION, is_version};

/// Copies the releases of an earlier site into `site`, and names them.
///
/// # Errors
/// When `earlier` is no folder, cannot be copied, or holds this version with other files: what is out there stays as it is.
pub(crate) fn carry_over(earlier: &Path, site: &Path) -> Result<Vec<String>> {
    let mut carried = Vec::new();
    for version in versions(earlier).with_context(|| format!("--keep {}", earlier.display()))? {
        let (from, to) = (earlier.join(&version), site.join(&version));
        if version == VERSION {
            refuse_if_changed(&from, &to)?;
            continue;
        }
        folder::copy(&from, &to).with_context(|| format!("copying {} to {}", from.display(), to.display()))?;
        carried.push(version);
    }
    Ok(carried)
}

/// The versions whose releases lie in a folder, in the order of their names.
///
/// # Errors
/// When it is no folder that can be read.
pub(crate) fn versions(site: &Path) -> Result<Vec<String>> {
    let mut versions = Vec::new();
    for entry in fs::read_dir(site).with_context(|| format!("{} is no folder that can be read", site.display()))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if is_version(&name) && entry.path().is_dir() {
            versions.push(name);
        }
    }
    versions.sort();
    Ok(versions)
}

fn refuse_if_changed(deployed: &Path, built: &Path) -> Result<()> {
    let (before, now) = (folder::files(deployed)?, folder::files(built)?);
    let changed = before.iter().chain(&now).find(|name| {
        let same = fs::read(deployed.join(name)).ok().zip(fs::read(built.join(name)).ok());
        same.is_none_or(|(before, now)| before != now)
    });
    if let Some(name) = changed {
        bail!(
            "{} holds version {VERSION} already, and this build differs from it (in {}). Pages have pinned those files, so \
             they stay as they are: raise `version` in Cargo.toml, or, if that folder was never deployed, build without --keep",
            deployed.display(),
            name.display()
        );
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use std::path::PathBuf;

    use super::*;

    /// A site with these files, by their paths and texts.
    fn site(name: &str, files: &[(&str, &str)]) -> PathBuf {
        let site = crate::scratch::folder(name);
        for (path, text) in files {
            let file = site.join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        }
        site
    }

    fn now(name: &str) -> String {
        format!("{VERSION}/{name}")
    }

    #[test]
    fn earlier_releases_are_carried_over_whole_and_nothing_else() {
        let earlier = site(
            "earlier",
            &[("0.0.1/embed.js", "1"), ("0.0.1/deep/a.js", "2"), ("0.0.2/embed.js", "3"), ("data/bts.json", "old")],
        );
        let built = site("built", &[(&now("embed.js"), "new"), ("data/bts.json", "new")]);
        assert_eq!(carry_over(&earlier, &built).unwrap(), ["0.0.1", "0.0.2"]);
        assert_eq!(fs::read_to_string(built.join("0.0.1/deep/a.js")).unwrap(), "2");
        assert_eq!(fs::read_to_string(built.join("0.0.2/embed.js")).unwrap(), "3");
        assert_eq!(fs::read_to_string(built.join("data/bts.json")).unwrap(), "new");
        assert!(earlier.join("0.0.1/embed.js").is_file(), "where they came from they stay");
    }

    #[test]
    fn same_version_with_the_same_files_is_no_news() {
        let earlier = site("same", &[(&now("embed.js"), "1")]);
        let built = site("same-built", &[(&now("embed.js"), "1")]);
        assert!(carry_over(&earlier, &built).unwrap().is_empty());
    }

    #[test]
    fn same_version_with_other_files_is_refused() {
        for (deployed, changed) in [
            ([("embed.js", "1"), ("a.js", "2")], "embed.js"),
            ([("embed.js", "2"), ("b.js", "2")], "b.js"),
            ([("embed.js", "2"), ("a.js", "3")], "a.js"),
        ] {
            let earlier = site(
                "other",
                &deployed.map(|(name, text)| (now(name), text)).each_ref().map(|(n, t)| (n.as_str(), *t)),
            );
            let built = site("other-built", &[(&now("embed.js"), "2"), (&now("a.js"), "2")]);
            let error = carry_over(&earlier, &built).unwrap_err().to_string();
            let folder = earlier.join(VERSION);
            assert!(error.starts_with(&format!("{} holds version {VERSION} already", folder.display())), "{error}");
            assert!(
                error.contains(&format!("(in {changed})")) && error.contains("raise `version` in Cargo.toml"),
                "{error}"
            );
        }
    }

    #[test]
    fn folder_that_is_not_there_is_named() {
        let error = format!("{:#}", carry_over(Path::new("/not/there"), Path::new("/nor/here")).unwrap_err());
        assert!(error.starts_with("--keep /not/there: /not/there is no folder that can be read"), "{error}");
    }
}
