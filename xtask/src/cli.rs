//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use anyhow::{Result, anyhow, bail};
use lexopt::{Arg, Parser, ValueExt};

use crate::commands::release::{Extent, version};
use crate::engine::Engine;
use crate::package::NAME;
use crate::site::host::address;
use crate::suites::{Selection, Suite, hosts};

/// What `cargo xtask help` prints.
pub(crate) const USAGE: &str = "\
Usage: cargo xtask <command>

  serve [--port N]     build the site, serve it on 127.0.0.1 (port 8080), and build it again after each change
  build [--keep DIR] [--host URL]
                       build the deployable site into dist/, with the earlier versions that DIR holds; with --host, its
                       page names its address and says how it is framed
  package [--name N] [--built]
                       leave the npm package of the site in target/package/, under another name than milestream if a fork
                       has one; with --built, of dist/ as it is
  release X.Y.Z [--program] [--ci-passed]
                       leave all files of a release in target/release-files/, and publish nothing: package, site, the
                       program of this system, hashes, list of crates, notes; with --program, the program alone; with
                       --ci-passed, where ci has passed elsewhere
  sizes [--modules]    print what the built site weighs; with --modules, which modules the program's code is of, in each
                       of its parts
  test [--engine E]... [--only S]... [--host H]... [--sudo]
                       run the tests; E is chromium, firefox or webkit, S is native, web, e2e, hosts (by name, on all
                       hosts of tests/hosts; with --host, on one) or, not among the usual ones, trunk; with --sudo, what
                       is missing of the browsers is installed by sudo apt-get
  bench [--rounds N] [--only NAME] [--roll] [--cold [--before DIR]]
                       measure the leaderboard beside table libraries, and write docs/bench.md unless narrowed;
                       with --roll, the frames of a counter's roll into docs/roll.md; with --cold, a first visit on a
                       slow network, beside an earlier build of the site in DIR
  circles              print the files that import each other
  profile              write down which functions the first picture of each view calls, xtask/profile.txt
  shots [--words]      make the pictures of the documentation, docs/pictures/ and docs/milestream.png; with --words, those
                       of all languages, docs/pictures/words/, and pages of every text in its place, target/words/
  demo                 write static/data/demo.json anew: an invented artist with daily counts of eight weeks
  warehouse [--rows N] make a warehouse of N rows (10,000,000), run docs/warehouse.sql in DuckDB and in Spark (Java 17), compare
                       what they write, and import it
  words [--tables DIR] print what the languages lack, what is wrong with them and their longest lines; with --tables,
                       write what readers load into DIR
  ci                   run all checks and all tests, as for a change that is handed in

What is missing is brought by the command that needs it, and kept for the next one.
Called by Trunk: finish (bundle, optimise and weigh what was just built).
";

/// So many rows `warehouse` makes when it is not told.
const ROWS: u64 = 10_000_000;
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
    Build {
        /// An earlier site, whose releases are carried over.
        keep: Option<PathBuf>,
        /// The address at which it will lie.
        host: Option<String>,
    },
    /// Pack the built site for npm.
    Package {
        /// The package's name.
        name: String,
        /// Whether the site is there already.
        is_built: bool,
    },
    /// Make the files of a release.
    Release {
        /// Its version.
        version: String,
        /// What of it is made.
        extent: Extent,
        /// Whether all checks have passed elsewhere.
        has_passed_ci: bool,
    },
    /// Make of Trunk's output what is deployed.
    Finish,
    /// Print what the built site weighs.
    Sizes {
        /// Print the modules of the program's code instead.
        modules: bool,
    },
    /// Run tests.
    Test {
        /// Which of them.
        selection: Selection,
        /// Whether sudo may be called to install browsers.
        sudo: bool,
    },
    /// Measure the leaderboard beside table libraries.
    Bench(Measured),
    /// Write down which functions the first pictures call.
    Profile,
    /// Make the pictures of the documentation.
    Shots {
        /// Those of all languages instead.
        words: bool,
    },
    /// Print the files that import each other.
    Circles,
    /// Write the demo dataset.
    Demo,
    /// Run the statement for warehouses in the engines that it is for.
    Warehouse {
        /// How many rows are counted.
        rows: u64,
    },
    /// Review the languages.
    Words {
        /// A folder for the tables that readers load.
        tables: Option<PathBuf>,
    },
    /// Run all checks and all tests.
    Ci,
}

/// What `bench` is asked for.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Measured {
    /// How often each is measured; the bench's own number where none is given.
    pub(crate) rounds: Option<usize>,
    /// Only those with this in their name.
    pub(crate) only: Option<String>,
    /// The roll of a counter in place of the tables.
    pub(crate) roll: bool,
    /// A first visit on a slow network in place of the large tables.
    pub(crate) cold: bool,
    /// An earlier build of the site, measured beside this one.
    pub(crate) before: Option<PathBuf>,
}

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
            "serve" => return serve(parser),
            "build" => return build(parser),
            "package" => return package(parser),
            "release" => return release(parser),
            "finish" => Command::Finish,
            "sizes" => return sizes(parser),
            "test" => return test(parser),
            "bench" => return bench(parser),
            "profile" => Command::Profile,
            "shots" => return shots(parser),
            "circles" => Command::Circles,
            "demo" => Command::Demo,
            "warehouse" => return warehouse(parser),
            "words" => return words(parser),
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

fn build(mut parser: Parser) -> Result<Command> {
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

fn package(mut parser: Parser) -> Result<Command> {
    let mut name = NAME.to_owned();
    let mut is_built = false;
    while let Some(argument) = parser.next().map_err(sentence)? {
        match argument {
            Arg::Long("built") => is_built = true,
            Arg::Long("name") => name = parser.value().and_then(ValueExt::string).map_err(sentence)?,
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help),
            other => return Err(sentence(other.unexpected())),
        }
    }
    Ok(Command::Package { name, is_built })
}

fn release(mut parser: Parser) -> Result<Command> {
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

fn serve(mut parser: Parser) -> Result<Command> {
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

fn sizes(mut parser: Parser) -> Result<Command> {
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

fn test(mut parser: Parser) -> Result<Command> {
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

fn bench(mut parser: Parser) -> Result<Command> {
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

fn shots(parser: Parser) -> Result<Command> {
    let mut words = false;
    let is_help = reads_help(parser, "words", |_| {
        words = true;
        Ok(())
    })?;
    Ok(if is_help { Command::Help } else { Command::Shots { words } })
}

fn warehouse(parser: Parser) -> Result<Command> {
    let mut rows = ROWS;
    let is_help = reads_help(parser, "rows", |parser| {
        rows = parser.value()?.parse()?;
        Ok(())
    })?;
    Ok(if is_help { Command::Help } else { Command::Warehouse { rows } })
}

fn words(parser: Parser) -> Result<Command> {
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

fn unknown(what: &str, name: &str, known: &[&str]) -> anyhow::Error {
    anyhow!("there is no {what} `{name}`: take one of {}", known.join(", "))
}

#[allow(clippy::needless_pass_by_value, reason = "it stands in map_err")]
fn sentence(error: lexopt::Error) -> anyhow::Error {
    anyhow!("{error}: `cargo xtask help` lists what there is")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    fn parsed(arguments: &str) -> Result<Command, String> {
        let words = ["xtask"].into_iter().chain(arguments.split_whitespace());
        parse(words.map(OsString::from)).map_err(|error| error.to_string())
    }

    #[test]
    fn commands_and_their_defaults() {
        for (arguments, command) in [
            ("", Command::Help),
            ("--help", Command::Help),
            ("serve --help", Command::Help),
            ("build -h", Command::Help),
            ("serve", Command::Serve { port: 8080 }),
            ("serve --port 9000", Command::Serve { port: 9000 }),
            ("build", Command::Build { keep: None, host: None }),
            (
                "build --keep ../site --host https://me.example/",
                Command::Build { keep: Some("../site".into()), host: Some("https://me.example".to_owned()) },
            ),
            ("package", Command::Package { name: "milestream".to_owned(), is_built: false }),
            (
                "package --built --name @me/milestream",
                Command::Package { name: "@me/milestream".to_owned(), is_built: true },
            ),
            (
                "release 0.2.0",
                Command::Release { version: "0.2.0".to_owned(), extent: Extent::Whole, has_passed_ci: false },
            ),
            (
                "release --program 0.2.0 --ci-passed",
                Command::Release { version: "0.2.0".to_owned(), extent: Extent::Program, has_passed_ci: true },
            ),
            ("finish", Command::Finish),
            ("sizes", Command::Sizes { modules: false }),
            ("sizes --modules", Command::Sizes { modules: true }),
            ("test", Command::Test { selection: Selection::default(), sudo: false }),
            ("test --sudo", Command::Test { selection: Selection::default(), sudo: true }),
            ("bench", Command::Bench(Measured::default())),
            (
                "bench --rounds 3 --only floor",
                Command::Bench(Measured { rounds: Some(3), only: Some("floor".to_owned()), ..Measured::default() }),
            ),
            ("bench --roll", Command::Bench(Measured { roll: true, ..Measured::default() })),
            (
                "bench --cold --before ../site",
                Command::Bench(Measured { cold: true, before: Some("../site".into()), ..Measured::default() }),
            ),
            ("profile", Command::Profile),
            ("shots", Command::Shots { words: false }),
            ("shots --words", Command::Shots { words: true }),
            ("demo", Command::Demo),
            ("warehouse", Command::Warehouse { rows: 10_000_000 }),
            ("warehouse --rows 5000", Command::Warehouse { rows: 5_000 }),
            ("words", Command::Words { tables: None }),
            ("words --tables out", Command::Words { tables: Some("out".into()) }),
            ("ci", Command::Ci),
        ] {
            assert_eq!(parsed(arguments), Ok(command), "{arguments}");
        }
    }

    #[test]
    fn tests_are_narrowed_by_engine_and_ring() {
        let expected = Selection {
            engines: vec![Engine::Firefox, Engine::Webkit],
            suites: vec![Suite::E2e],
            ..Selection::default()
        };
        assert_eq!(
            parsed("test --engine firefox --only=e2e --engine webkit"),
            Ok(Command::Test { selection: expected, sudo: false })
        );
    }

    #[test]
    fn mistakes_are_told_in_a_sentence() {
        for (arguments, message) in [
            ("bogus", "there is no command `bogus`: `cargo xtask help` lists them"),
            ("build now", "unexpected argument \"now\": `cargo xtask help` lists what there is"),
            ("build --port 1", "invalid option '--port': `cargo xtask help` lists what there is"),
            ("release", "a release needs its version, as in `cargo xtask release 0.2.0`"),
            ("release next", "`next` is no version: it has three numbers, as in 0.2.0"),
            ("--port 1", "invalid option '--port': `cargo xtask help` lists what there is"),
            ("test --engine ie", "there is no engine `ie`: take one of chromium, firefox, webkit"),
            (
                "test --host geocities",
                &format!("there is no host `geocities`: take one of {}", hosts::names().collect::<Vec<_>>().join(", ")),
            ),
            ("test --only unit", "there is no suite `unit`: take one of native, web, e2e, hosts, trunk"),
        ] {
            assert_eq!(parsed(arguments).unwrap_err(), message);
        }
        assert!(parsed("serve --port x").unwrap_err().contains("invalid digit"));
        assert!(parsed("serve --port").unwrap_err().contains("missing argument"));
        assert!(parsed("build --keep").unwrap_err().contains("missing argument"));
    }

    #[test]
    fn workflows_call_commands_that_there_are() {
        let mut seen = 0;
        for workflow in [
            include_str!("../../.github/workflows/ci.yml"),
            include_str!("../../.github/workflows/pages.yml"),
            include_str!("../../.github/workflows/release.yml"),
        ] {
            for call in workflow.lines().filter_map(|line| line.split_once("run: cargo xtask ")) {
                let arguments = call.1.replace("\"${GITHUB_REF_NAME#v}\"", "1.2.3");
                let arguments = arguments.replace("${{ steps.pages.outputs.base_url }}", "https://me.example/fork");
                for extent in ["", "--program"] {
                    let arguments = arguments.replace("${{ matrix.extent }}", extent);
                    assert!(parsed(&arguments).is_ok_and(|command| command != Command::Help), "{arguments}");
                    seen += 1;
                }
            }
        }
        assert_eq!(seen, 8, "each step is a command");
    }

    #[test]
    fn usage_names_every_command() {
        for command in [
            "serve", "build", "package", "release", "sizes", "test", "bench", "profile", "shots", "demo", "words",
            "ci", "finish",
        ] {
            assert!(USAGE.contains(command), "{command}");
        }
    }
}
