//! The options of each command.

use std::path::PathBuf;

use anyhow::{Result, anyhow};
use lexopt::{Arg, Parser, ValueExt};

use super::command::{Command, Measured};
use super::mistake::{sentence, unknown};
use crate::commands::release::{Extent, version};
use crate::engine::Engine;
use crate::package::NAME;
use crate::site::host::address;
use crate::suites::{Selection, Suite, hosts};

/// How many rows `warehouse` makes by default.
const ROWS: u64 = 10_000_000;
/// The port that `serve` takes when none is given.
const PORT: u16 = 8080;

pub(super) fn build(mut parser: Parser) -> Result<Command> {
    let mut keep = None;
    let mut host = None;
    while let Some(argument) = parser.next().map_err(sentence)? {
        match argument {
            Arg::Long("host") => {
                host = Some(address(&parser.value().and_then(ValueExt::string).map_err(sentence)?)?);
            }
            Arg::Long("keep") => keep = Some(PathBuf::from(parser.value().map_err(sentence)?)),
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help),
            other => return Err(sentence(other.unexpected())),
        }
    }
    Ok(Command::Build { keep, host })
}

pub(super) fn package(mut parser: Parser) -> Result<Command> {
    let mut name = NAME.to_owned();
    let mut is_built = false;
    let mut twice = false;
    while let Some(argument) = parser.next().map_err(sentence)? {
        match argument {
            Arg::Long("built") => is_built = true,
            Arg::Long("twice") => twice = true,
            Arg::Long("name") => name = parser.value().and_then(ValueExt::string).map_err(sentence)?,
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help),
            other => return Err(sentence(other.unexpected())),
        }
    }
    Ok(Command::Package { name, is_built, twice })
}

pub(super) fn release(mut parser: Parser) -> Result<Command> {
    let mut wanted = None;
    let mut extent = Extent::Whole;
    let mut has_passed_ci = false;
    while let Some(argument) = parser.next().map_err(sentence)? {
        match argument {
            Arg::Value(text) if wanted.is_none() => wanted = Some(version(&text.string().map_err(sentence)?)?),
            Arg::Long("program") => extent = Extent::Program,
            Arg::Long("ci-passed") => has_passed_ci = true,
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help),
            other => return Err(sentence(other.unexpected())),
        }
    }
    let version = wanted.ok_or_else(|| anyhow!("a release needs its version, as in `cargo xtask release 0.2.0`"))?;
    Ok(Command::Release { version, extent, has_passed_ci })
}

pub(super) fn serve(mut parser: Parser) -> Result<Command> {
    let mut port = PORT;
    while let Some(argument) = parser.next().map_err(sentence)? {
        match argument {
            Arg::Long("port") => port = parser.value().and_then(|value| value.parse()).map_err(sentence)?,
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help),
            other => return Err(sentence(other.unexpected())),
        }
    }
    Ok(Command::Serve { port })
}

pub(super) fn sizes(mut parser: Parser) -> Result<Command> {
    let mut modules = false;
    while let Some(argument) = parser.next().map_err(sentence)? {
        match argument {
            Arg::Long("modules") => modules = true,
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help),
            other => return Err(sentence(other.unexpected())),
        }
    }
    Ok(Command::Sizes { modules })
}

pub(super) fn test(mut parser: Parser) -> Result<Command> {
    let mut selection = Selection::default();
    let mut sudo = false;
    while let Some(argument) = parser.next().map_err(sentence)? {
        match argument {
            Arg::Long("engine") => {
                let name = parser.value().and_then(ValueExt::string).map_err(sentence)?;
                let engine = Engine::parse(&name);
                selection.engines.push(engine.ok_or_else(|| unknown("engine", &name, &Engine::ALL.map(Engine::name)))?);
            }
            Arg::Long("only") => {
                let name = parser.value().and_then(ValueExt::string).map_err(sentence)?;
                let suite = Suite::parse(&name);
                selection.suites.push(suite.ok_or_else(|| unknown("suite", &name, &Suite::ALL.map(Suite::name)))?);
            }
            Arg::Long("host") => {
                let name = parser.value().and_then(ValueExt::string).map_err(sentence)?;
                if !hosts::names().any(|known| known == name) {
                    return Err(unknown("host", &name, &hosts::names().collect::<Vec<_>>()));
                }
                selection.hosts.push(name);
            }
            Arg::Long("sudo") => sudo = true,
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help),
            other => return Err(sentence(other.unexpected())),
        }
    }
    if !selection.hosts.is_empty() && selection.suites.is_empty() {
        selection.suites.push(Suite::Hosts);
    }
    Ok(Command::Test { selection, sudo })
}

pub(super) fn bench(mut parser: Parser) -> Result<Command> {
    let mut measured = Measured::default();
    while let Some(argument) = parser.next().map_err(sentence)? {
        match argument {
            Arg::Long("rounds") => {
                measured.rounds = Some(parser.value().and_then(|value| value.parse()).map_err(sentence)?);
            }
            Arg::Long("roll") => measured.roll = true,
            Arg::Long("cold") => measured.cold = true,
            Arg::Long("before") => measured.before = Some(PathBuf::from(parser.value().map_err(sentence)?)),
            Arg::Long("only") => measured.only = Some(parser.value().and_then(ValueExt::string).map_err(sentence)?),
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help),
            other => return Err(sentence(other.unexpected())),
        }
    }
    Ok(Command::Bench(measured))
}

pub(super) fn shots(parser: Parser) -> Result<Command> {
    let mut words = false;
    let is_help = reads_help(parser, "words", |_| {
        words = true;
        Ok(())
    })?;
    Ok(if is_help { Command::Help } else { Command::Shots { words } })
}

pub(super) fn warehouse(parser: Parser) -> Result<Command> {
    let mut rows = ROWS;
    let is_help = reads_help(parser, "rows", |parser| {
        rows = parser.value()?.parse()?;
        Ok(())
    })?;
    Ok(if is_help { Command::Help } else { Command::Warehouse { rows } })
}

pub(super) fn words(parser: Parser) -> Result<Command> {
    let mut tables = None;
    let is_help = reads_help(parser, "tables", |parser| {
        tables = Some(PathBuf::from(parser.value()?));
        Ok(())
    })?;
    Ok(if is_help { Command::Help } else { Command::Words { tables } })
}

/// Reads the arguments of a command that has one option, and tells whether they ask for help.
fn reads_help(
    mut parser: Parser,
    option: &str,
    mut take: impl FnMut(&mut Parser) -> Result<(), lexopt::Error>,
) -> Result<bool> {
    while let Some(argument) = parser.next().map_err(sentence)? {
        match argument {
            Arg::Long(name) if name == option => take(&mut parser).map_err(sentence)?,
            Arg::Short('h') | Arg::Long("help") => return Ok(true),
            other => return Err(sentence(other.unexpected())),
        }
    }
    Ok(false)
}
