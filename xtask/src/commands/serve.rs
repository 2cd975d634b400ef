//! `cargo xtask serve`: the site on this machine, built again after each change.

use std::env;
use std::net::{Ipv4Addr, TcpListener};
use std::process::Command;

use anyhow::{Result, anyhow};

use super::build;
use crate::process;
use crate::project::Project;

/// Serves the site until it is interrupted.
///
/// # Errors
/// When the port is taken, a tool is missing and cannot be brought, or the site does not build.
pub(crate) fn run(project: &Project, port: u16) -> Result<()> {
    ensure_free(port)?;
    let mut trunk = build::trunk(project)?;
    trunk.args(["serve", "--port", &port.to_string()]);
    if has_desktop() {
        trunk.arg("--open");
    }
    println!("Building; then the page is at http://127.0.0.1:{port}/ until Ctrl-C.");
    replace_with(&mut trunk)
}

fn ensure_free(port: u16) -> Result<()> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Ok(_) => Ok(()),
        Err(_) => Err(anyhow!(
            "port {port} of 127.0.0.1 is not free: end what listens there, or choose another with `cargo xtask serve --port {}`",
            port.checked_add(1).unwrap_or(8080)
        )),
    }
}

/// Whether there is a browser to open for the reader.
fn has_desktop() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()))
        && process::which("xdg-open").is_some()
}

/// Becomes the server, so that whoever ends this process ends the server and not its parent.
#[cfg(unix)]
fn replace_with(command: &mut Command) -> Result<()> {
    use std::os::unix::process::CommandExt;
    let error = command.exec();
    Err(anyhow!("`{}` cannot be started: {error}", process::shown(command)))
}

#[cfg(not(unix))]
fn replace_with(command: &mut Command) -> Result<()> {
    process::run(command)
}
