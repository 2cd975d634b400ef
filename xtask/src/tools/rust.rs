//! The parts of the Rust toolchain.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::process;
use crate::project::Project;

/// A part that a command needs beyond the compiler.
#[derive(Clone, Copy)]
pub(crate) enum Part {
    /// What the widget is compiled to.
    WasmTarget,
    /// The sources of the standard library, which the site's build makes small.
    Sources,
    /// The lints.
    Clippy,
    /// The formatting.
    Rustfmt,
}

impl Part {
    /// A file that is there when the part is.
    fn marker_file(self) -> &'static str {
        match self {
            Self::WasmTarget => "lib/rustlib/wasm32-unknown-unknown/lib",
            Self::Sources => "lib/rustlib/src/rust/library/Cargo.lock",
            Self::Clippy => "bin/cargo-clippy",
            Self::Rustfmt => "bin/cargo-fmt",
        }
    }

    /// What is asked of rustup.
    fn request(self) -> [&'static str; 3] {
        match self {
            Self::WasmTarget => ["target", "add", "wasm32-unknown-unknown"],
            Self::Sources => ["component", "add", "rust-src"],
            Self::Clippy => ["component", "add", "clippy"],
            Self::Rustfmt => ["component", "add", "rustfmt"],
        }
    }
}

/// Adds the parts that the toolchain of this repository lacks.
///
/// # Errors
/// When one is missing and rustup cannot add it.
pub(crate) fn ensure(project: &Project, parts: &[Part]) -> Result<()> {
    let sysroot = process::capture(Command::new("rustc").current_dir(&project.root).args(["--print", "sysroot"]))?;
    for part in parts {
        let marker = Path::new(&sysroot).join(part.marker_file());
        if marker.exists() || process::program(&marker).is_some() {
            continue;
        }
        let request = part.request();
        println!("Adding to the Rust toolchain, once: rustup {} (seconds).", request.join(" "));
        process::run(Command::new("rustup").current_dir(&project.root).args(request))
            .with_context(|| format!("the Rust toolchain lacks a part: run `rustup {}`", request.join(" ")))?;
    }
    Ok(())
}
