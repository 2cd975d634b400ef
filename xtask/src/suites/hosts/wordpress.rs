//! `WordPress` as Debian has it, with its default theme, a database of its own, and posts by an author and an administrator.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::served::{self, Database, Server};
use super::setup::HostSetup;
use crate::process;
use crate::site::folder;

/// The variable in which its settings find the database.
const DATABASE: &str = "MILESTREAM_DATABASE";
const INSTALLED: &str = "/usr/share/wordpress";

/// Sets it up anew and starts it.
///
/// # Errors
/// When it cannot be set up or does not start.
pub(super) fn start(setup: &HostSetup<'_>) -> Result<Server> {
    let site = setup.work.join("site");
    // Its programs find each other by where they really are, and its settings are ours.
    folder::copy(Path::new(INSTALLED), &site)?;
    folder::copy(setup.source, &site)?;
    let database = Database::start(setup.work)?;
    for (script, lines) in [("install.php", String::new()), ("write.php", setup.lines("wordpress-post")?.to_owned())] {
        let mut php = served::with_us("php");
        php.arg(site.join(script)).env(DATABASE, database.socket()).env("MILESTREAM_LINES", lines);
        process::run(&mut php).with_context(|| format!("tests/hosts/wordpress/{script}"))?;
    }
    // What is written as Additional CSS stands in the head in this way.
    let head = format!("<style>{}</style>{}", setup.lines("site-style")?, setup.lines("wordpress-site")?);
    let head = PathBuf::from(head);
    let variables = [(DATABASE, database.socket().to_path_buf()), ("MILESTREAM_HEAD", head)];
    Ok(Server::php(&site, setup.work, &variables)?.with(database))
}
