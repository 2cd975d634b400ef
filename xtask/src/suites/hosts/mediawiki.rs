//! `MediaWiki` as Debian has it, with pages in a file, and a script and a style of the whole wiki.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context, Result};

use super::served::{self, Server};
use super::setup::HostSetup;
use crate::process;

const INSTALLED: &str = "/usr/share/mediawiki";

/// Sets it up anew and starts it.
///
/// # Errors
/// When it cannot be set up or does not start.
pub(super) fn start(setup: &HostSetup<'_>) -> Result<Server> {
    let settings = setup.work.join("LocalSettings.php");
    let maintain = |script: &str| {
        let mut php = served::with_us("php");
        php.arg(Path::new(INSTALLED).join("maintenance").join(script)).env("MW_CONFIG_FILE", &settings);
        php
    };
    let mut install = maintain("install.php");
    install.args([
        "--dbtype=sqlite",
        "--server=http://127.0.0.1",
        "--scriptpath=",
        "--pass=of-a-wiki-that-lives-for-minutes",
    ]);
    install.arg("--dbpath").arg(setup.work).arg("--confpath").arg(setup.work);
    process::run(install.args(["--quiet", "Milestream", "Keeper"])).context("maintenance/install.php")?;
    // It is opened at the addresses of the tests, each of which has a port of its own.
    let mut own = OpenOptions::new().append(true).open(&settings)?;
    own.write_all(fs::read(setup.source.join("settings.php"))?.as_slice())?;
    for (title, text) in [
        ("MediaWiki:Common.js", setup.lines("mediawiki-script")?.to_owned()),
        ("MediaWiki:Common.css", setup.lines("site-style")?.to_owned()),
        ("Second", "<div id=\"second\">The second page.</div>\n\n<span id=\"to-first\">[[First]]</span>\n".to_owned()),
        ("First", format!("{}\n\n<span id=\"to-second\">[[Second]]</span>\n", setup.lines("mediawiki-page")?)),
    ] {
        let file = setup.work.join("page.txt");
        fs::write(&file, text)?;
        let mut edit = maintain("edit.php");
        edit.args(["--user=Keeper", title]);
        process::run_on(&mut edit, &file).with_context(|| format!("writing {title}"))?;
    }
    // Links to a page that was not there yet lead to it from now on.
    process::run(maintain("runJobs.php").arg("--quiet")).context("maintenance/runJobs.php")?;
    Server::php(Path::new(INSTALLED), setup.work, &[("MW_CONFIG_FILE", settings)])
}
