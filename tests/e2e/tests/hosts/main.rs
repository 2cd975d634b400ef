//! The npm package where other people have it: in projects that were built with it, and in a network that serves packages by
//! their path.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a wrong index or a failed unwrap is a failed test")]

mod network;
mod project;
mod served;

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use milestream_e2e::{Message, Page};

fn main() -> ExitCode {
    let list = |variable| env::var(variable).unwrap_or_default();
    let (names, addresses) = (list("MILESTREAM_HOST_NAMES"), list("MILESTREAM_HOST_ADDRESSES"));
    let projects = names.split(',').filter(|name| !name.is_empty()).map(project::scenario);
    let served = addresses.split(',').filter_map(|pair| pair.split_once('='));
    let served = served.map(|(name, address)| served::scenario(name, address));
    milestream_e2e::run(projects.chain(served).chain(network::scenarios()).collect(), true)
}

/// The folder that a variable names.
fn folder(variable: &str) -> Result<PathBuf> {
    let folder =
        env::var_os(variable).with_context(|| format!("set {variable}: `cargo xtask test --only hosts` does"))?;
    Ok(folder.into())
}

/// Fails where the page's console has anything but the contradiction that the bundled dataset is known for.
async fn see_a_quiet_console(page: &Page) -> Result<()> {
    let mut messages = page.console().await?;
    messages.retain(|Message { level, text }| {
        level != "debug" && !(level == "warn" && text.contains("is 690M, less than the 700M+ of 2023-08-27"))
    });
    if !messages.is_empty() {
        bail!("the console says {messages:?}");
    }
    Ok(())
}
