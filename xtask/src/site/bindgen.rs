//! wasm-bindgen's glue, written by `xtask/bindgen`, which is built on first use.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::compile::Purpose;
use crate::process;
use crate::project::Project;

/// The package, which is also the name of its program.
const PACKAGE: &str = "milestream-bindgen";

/// What .cargo/config.toml has optimised, each of which waits for the one before: 127 s of processor time, and 31 without.
/// Glue for a first look is written in 3 s by the slow one.
const OPTIMISED: [&str; 3] = ["wasmparser", "walrus", "wasm-bindgen-cli-support"];

/// The program that writes glue.
pub(crate) struct Bindgen {
    program: PathBuf,
}

impl Bindgen {
    /// Builds the program, which takes some time only once. For a first look it is not optimised either: it runs once.
    ///
    /// # Errors
    /// When it does not build.
    pub(crate) fn ensure(project: &Project, purpose: Purpose) -> Result<Self> {
        let mut cargo = process::cargo();
        cargo.current_dir(&project.root).args(["build", "--quiet", "--package", PACKAGE]);
        if purpose == Purpose::FirstLook {
            let plain = OPTIMISED.map(|package| format!("profile.dev.package.{package}.opt-level=0"));
            cargo.args(plain.iter().flat_map(|setting| ["--config", setting]));
        }
        process::run(&mut cargo)?;
        let name = format!("{PACKAGE}{}", std::env::consts::EXE_SUFFIX);
        Ok(Self { program: project.target.join("debug").join(name) })
    }

    /// Writes `name.js` and `name_bg.wasm` into `folder`.
    ///
    /// # Errors
    /// When the program was compiled with another version of wasm-bindgen, or the folder cannot be written.
    pub(crate) fn write(&self, program: &Path, folder: &Path, name: &str) -> Result<()> {
        process::run(Command::new(&self.program).arg(program).arg(folder).arg(name))
    }
}

#[cfg(test)]
mod tests {
    use super::OPTIMISED;

    #[test]
    fn what_is_not_optimised_for_a_first_look_is_what_is_optimised_otherwise() {
        let config = include_str!("../../../.cargo/config.toml");
        let (_, of_glue) = config.split_once("# What writes the glue").unwrap_or_default();
        for package in OPTIMISED {
            assert!(of_glue.contains(&format!("[profile.dev.package.{package}]\nopt-level = 1")), "{package}");
        }
        assert_eq!(of_glue.matches("opt-level").count(), OPTIMISED.len(), "{of_glue}");
    }
}
