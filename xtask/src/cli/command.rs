//! What there is to do.

use std::path::PathBuf;

use crate::commands::release::Extent;
use crate::suites::Selection;

/// A command with its arguments.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// List the commands.
    Help,
    /// Build and serve the site on this port of 127.0.0.1.
    Serve { port: u16 },
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
        /// Whether it is made a second time elsewhere, and compared.
        twice: bool,
    },
    /// Make the files of a release.
    Release {
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
