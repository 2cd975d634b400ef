//! The command line.

use std::ffi::OsString;

use anyhow::{Result, anyhow, bail};
use lexopt::{Arg, Parser, ValueExt};

/// What `cargo xtask help` prints.
pub(crate) const USAGE: &str = "\
Usage: cargo xtask <command>

  serve [--port N]   build the site and serve it on 127.0.0.1 (port 8080), again after each change
  build              build the deployable site into dist/
  sizes              print what the built site weighs

What is missing is brought by the command that needs it, and kept for the next one.
Called by Trunk: finish (bundle, optimise and weigh what was just built).
";

/// The port that `serve` takes when none is given.
const PORT: u16 = 8080;

/// A command with its arguments.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// List the commands.
    Help,
    /// Build and serve the site on this port of 127.0.0.1.
    Serve {
        /// The port.
        port: u16,
    },
    /// Build the deployable site.
    Build,
    /// Make of Trunk's output what is deployed.
    Finish,
    /// Print what the built site weighs.
    Sizes,
}

/// Reads the arguments, the program's name first.
///
/// # Errors
/// An unknown command or option, in one sentence.
pub(crate) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Command> {
    let mut parser = Parser::from_iter(arguments);
    let mut name = None;
    let mut port = None;
    while let Some(argument) = parser.next().map_err(sentence)? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help),
            Arg::Value(value) if name.is_none() => name = Some(value.string().map_err(sentence)?),
            Arg::Long("port") if name.as_deref() == Some("serve") => {
                port = Some(parser.value().map_err(sentence)?.parse().map_err(sentence)?);
            }
            other => return Err(sentence(other.unexpected())),
        }
    }
    Ok(match name.as_deref() {
        None | Some("help") => Command::Help,
        Some("serve") => Command::Serve { port: port.unwrap_or(PORT) },
        Some("build") => Command::Build,
        Some("finish") => Command::Finish,
        Some("sizes") => Command::Sizes,
        Some(other) => bail!("there is no command `{other}`: `cargo xtask help` lists them"),
    })
}

#[allow(clippy::needless_pass_by_value, reason = "it stands in map_err")]
fn sentence(error: lexopt::Error) -> anyhow::Error {
    anyhow!("{error}: `cargo xtask help` lists what there is")
}
