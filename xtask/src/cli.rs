//! The command line.

mod command;
mod mistake;
mod options;
#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests;
mod usage;

use std::ffi::OsString;

use anyhow::{Result, bail};
use lexopt::{Arg, Parser, ValueExt};

pub(crate) use command::{Command, Measured};
use mistake::sentence;
pub(crate) use usage::USAGE;

/// Reads the arguments, the program's name first.
///
/// # Errors
/// An unknown command or option, in one sentence.
pub(crate) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Command> {
    let mut parser = Parser::from_iter(arguments);
    let command = match parser.next().map_err(sentence)? {
        None | Some(Arg::Short('h') | Arg::Long("help")) => Command::Help,
        Some(Arg::Value(name)) => match name.string().map_err(sentence)?.as_str() {
            "help" => Command::Help,
            "serve" => return options::serve(parser),
            "build" => return options::build(parser),
            "package" => return options::package(parser),
            "release" => return options::release(parser),
            "finish" => Command::Finish,
            "sizes" => return options::sizes(parser),
            "test" => return options::test(parser),
            "bench" => return options::bench(parser),
            "profile" => Command::Profile,
            "shots" => return options::shots(parser),
            "circles" => Command::Circles,
            "demo" => Command::Demo,
            "warehouse" => return options::warehouse(parser),
            "words" => return options::words(parser),
            "ci" => Command::Ci,
            other => bail!("there is no command `{other}`: `cargo xtask help` lists them"),
        },
        Some(other) => return Err(sentence(other.unexpected())),
    };
    match parser.next().map_err(sentence)? {
        None => Ok(command),
        Some(Arg::Short('h') | Arg::Long("help")) => Ok(Command::Help),
        Some(other) => Err(sentence(other.unexpected())),
    }
}
