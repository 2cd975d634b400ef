//! Programs from crates.io, each of one version.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::{Cache, Missing};
use crate::process;

/// A program that `cargo install` brings.
pub(crate) struct CargoTool {
    /// The entry of the cache, before the version.
    name: &'static str,
    package: &'static str,
    version: &'static str,
    files: &'static [&'static str],
    /// Whether the versions that its authors tested are used for what it is made of.
    locked: bool,
    /// On two cores.
    minutes: u32,
}

/// What the site can be built with as well; only the suite that compares both ways asks for it. Later versions ask for a
/// later Rust.
pub(crate) const TRUNK: CargoTool =
    CargoTool { name: "trunk", package: "trunk", version: "0.21.14", files: &["bin/trunk"], locked: true, minutes: 6 };

/// Runs tests in browsers; Trunk has it write the glue. Its version is that of the crate `wasm-bindgen`, to the digit.
pub(crate) const WASM_BINDGEN: CargoTool = CargoTool {
    name: "wasm-bindgen",
    package: "wasm-bindgen-cli",
    version: "0.2.130",
    files: &["bin/wasm-bindgen", "bin/wasm-bindgen-test-runner"],
    // Its own lock file does not resolve any more.
    locked: false,
    minutes: 2,
};

/// Lists what a release is made of; only `release` asks for it.
pub(crate) const CARGO_CYCLONEDX: CargoTool = CargoTool {
    name: "cargo-cyclonedx",
    package: "cargo-cyclonedx",
    version: "0.5.9",
    files: &["bin/cargo-cyclonedx"],
    locked: true,
    minutes: 3,
};

/// Drives Firefox; Debian has no package of it.
pub(crate) const GECKODRIVER: CargoTool = CargoTool {
    name: "geckodriver",
    package: "geckodriver",
    version: "0.37.1",
    files: &["bin/geckodriver"],
    locked: true,
    minutes: 2,
};

/// How the programs are compiled: they mostly wait for others, and as their authors release them they take twice the processor
/// time or more.
const QUICKLY: [(&str, &str); 3] = [
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
];

impl CargoTool {
    /// Adds the programs to what is missing, if they are not there.
    pub(crate) fn look(&self, cache: &Cache, missing: &mut Missing) {
        if !cache.has(&self.entry(), self.files) {
            missing
                .add(format!("{} {}, from crates.io into {}", self.package, self.version, cache.shown()), self.minutes);
        }
    }

    fn entry(&self) -> String {
        format!("{}-{}", self.name, self.version)
    }

    /// The folder of the programs, after installing them if they are not there.
    ///
    /// # Errors
    /// When they cannot be installed.
    pub(crate) fn ensure(&self, cache: &Cache) -> Result<PathBuf> {
        let Self { package, version, minutes, .. } = self;
        let entry = cache.entry(&self.entry(), self.files, |folder| {
            println!("Installing {package} {version} from crates.io, once: about {minutes} minutes on two cores.");
            let mut install = process::foreign_cargo();
            // Outside of the repository, whose settings are not meant for it.
            install.current_dir(folder).envs(QUICKLY).arg("install").arg("--root").arg(folder);
            install.args(["--version", version, package]);
            if self.locked {
                install.arg("--locked");
            }
            process::run(&mut install)
                .with_context(|| format!("{package} {version} could not be installed: is there a network?"))
        })?;
        Ok(entry.join("bin"))
    }
}
