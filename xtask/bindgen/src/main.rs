//! `milestream-bindgen PROGRAM.wasm FOLDER NAME`: writes `NAME.js` and `NAME_bg.wasm` into the folder, as
//! `wasm-bindgen --target web --no-typescript` does.

use std::env;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let arguments: Vec<_> = env::args_os().skip(1).collect();
    let [program, folder, name] = arguments.as_slice() else { bail!("expected a program, a folder and a name") };
    let name = name.to_str().context("the name is no text")?;
    Bindgen::new()
        .input_path(Path::new(program))
        .out_name(name)
        .web(true)?
        .typescript(false)
        // As the command has it; here, the default is the other way round.
        .omit_default_module_path(false)
        .generate(Path::new(folder))
        .with_context(|| format!("no glue can be written for {}", Path::new(program).display()))
}
