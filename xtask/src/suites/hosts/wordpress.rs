//! `WordPress` as Debian has it, with its default theme, a database of its own, and posts by an author and an administrator.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::ground::Ground;
use super::served::{self, Database, Server};
use crate::process;
use crate::site::folder;

/// The variable in which its settings find the database.
const DATABASE: &str = "MILESTREAM_DATABASE";
const INSTALLED: &str = "/usr/share/wordpress";

/// Sets it up anew and starts it.
///
/// # Errors
/// When it cannot be set up or does not start.
pub(super) fn start(ground: &Ground<'_>) -> Result<Server> {
    let site = ground.work.join("site");
    // Its programs find each other by where they really are, and its settings are ours.
    folder::copy(Path::new(INSTALLED), &site)?;
    folder::copy(ground.source, &site)?;
    let database = Database::start(ground.work)?;
    for (script, lines) in [("install.php", String::new()), ("write.php", ground.lines("wordpress-post")?.to_owned())] {
        let mut php = served::with_us("php");
        php.arg(site.join(script)).env(DATABASE, database.socket()).env("MILESTREAM_LINES", lines);
        process::run(&mut php).with_context(|| format!("tests/hosts/wordpress/{script}"))?;
    }
    let head = PathBuf::from(ground.lines("wordpress-site")?);
    let variables = [(DATABASE, database.socket().to_path_buf()), ("MILESTREAM_HEAD", head)];
    Ok(Server::php(&site, ground.work, &variables)?.with(database))
}
