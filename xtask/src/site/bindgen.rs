//! wasm-bindgen's glue, written by `xtask/bindgen`, which is built on first use.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::process;
use crate::project::Project;

/// The package, which is also the name of its program.
const PACKAGE: &str = "milestream-bindgen";

/// The program that writes glue.
pub(crate) struct Bindgen {
    program: PathBuf,
}

impl Bindgen {
    /// Builds the program, which takes some time only once.
    ///
    /// # Errors
    /// When it does not build.
    pub(crate) fn ensure(project: &Project) -> Result<Self> {
        let mut cargo = process::cargo();
        process::run(cargo.current_dir(&project.root).args(["build", "--quiet", "--package", PACKAGE]))?;
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
