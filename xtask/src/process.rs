//! Running other programs, and saying in a sentence when that fails.

use std::env;
use std::ffi::OsString;
use std::fs::File;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, anyhow, bail};

/// Variables through which the cargo that runs us, or the reader's own settings, would change what another cargo builds.
const BUILD_VARIABLES: [&str; 9] = [
    "CARGO_BUILD_TARGET",
    "CARGO_BUILD_TARGET_DIR",
    "CARGO_ENCODED_RUSTFLAGS",
    "CARGO_TARGET_DIR",
    "CARGO_UNSTABLE_BUILD_STD",
    "CARGO_UNSTABLE_BUILD_STD_FEATURES",
    "RUSTC_BOOTSTRAP",
    "RUSTC_WORKSPACE_WRAPPER",
    "RUSTFLAGS",
];

/// The cargo that runs us.
pub(crate) fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")))
}

/// The cargo that runs us, at the lowest priority where the system has a word for it.
pub(crate) fn low_priority_cargo() -> Command {
    if cfg!(windows) {
        return cargo();
    }
    let mut command = Command::new("nice");
    command.args(["-n", "19"]).arg(cargo().get_program());
    command
}

/// A cargo that builds something else than this repository.
pub(crate) fn foreign_cargo() -> Command {
    let mut command = cargo();
    for variable in BUILD_VARIABLES {
        command.env_remove(variable);
    }
    command
}

/// Runs a command whose output goes to the terminal. It gets no input: one that asked for some would stop where we run in
/// the background.
///
/// # Errors
/// When the program is not there or fails.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    run_with(command, Stdio::null())
}

/// Runs a command that reads a file as its input.
///
/// # Errors
/// When the file or the program is not there, or the program fails.
pub(crate) fn run_on(command: &mut Command, file: &Path) -> Result<()> {
    let input = File::open(file).with_context(|| format!("reading {}", file.display()))?;
    run_with(command, input.into())
}

fn run_with(command: &mut Command, input: Stdio) -> Result<()> {
    let status = command.stdin(input).status().map_err(|error| not_started(command, &error))?;
    if !status.success() {
        bail!("`{}` failed ({status})", command_line(command));
    }
    Ok(())
}

/// Runs a command and gives what it prints, without white space around it.
///
/// # Errors
/// When the program is not there, fails or prints something else than text.
pub(crate) fn capture(command: &mut Command) -> Result<String> {
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| not_started(command, &error))?;
    if !output.status.success() {
        bail!("`{}` failed ({})", command_line(command), output.status);
    }
    let text =
        String::from_utf8(output.stdout).with_context(|| format!("`{}` printed no text", command_line(command)))?;
    Ok(text.trim().to_owned())
}

/// How the names of programs end. On Windows, npm is a batch file, and so is whatever it installs.
const ENDINGS: &[&str] = if cfg!(windows) { &[".exe", ".cmd"] } else { &[""] };

/// The file of a program whose path is given without an ending.
pub(crate) fn program(path: &Path) -> Option<PathBuf> {
    program_with(path, ENDINGS)
}

fn program_with(path: &Path, endings: &[&str]) -> Option<PathBuf> {
    let file = |ending: &&str| {
        let mut file = path.as_os_str().to_owned();
        file.push(ending);
        PathBuf::from(file)
    };
    endings.iter().map(file).find(|file| file.is_file())
}

/// Where a program lies on `PATH`.
pub(crate) fn which(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).find_map(|folder| program(&folder.join(name)))
}

/// `PATH` with these folders in front.
///
/// # Errors
/// When the name of a folder cannot stand in `PATH`.
pub(crate) fn path_with<'a>(folders: impl IntoIterator<Item = &'a Path>) -> Result<OsString> {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = folders.into_iter().map(Path::to_path_buf);
    env::join_paths(folders.chain(env::split_paths(&path))).context("a folder's name cannot stand in PATH")
}

/// The command as the reader would type it: the program without its folder, then what is asked of it.
pub(crate) fn command_line(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let mut words = vec![program.file_name().unwrap_or(program.as_os_str()).to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|argument| argument.to_string_lossy().into_owned()));
    words.join(" ")
}

fn not_started(command: &Command, error: &std::io::Error) -> anyhow::Error {
    let program = command.get_program().to_string_lossy();
    if error.kind() == ErrorKind::NotFound {
        anyhow!("the program `{program}` is not installed")
    } else {
        anyhow!("the program `{program}` cannot be started: {error}")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_found_by_the_endings_of_its_system() {
        let folder = env::temp_dir().join(format!("milestream-xtask-program-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        // What npm installs on Windows: for a shell of Unix, and for its own.
        for name in ["tsc", "tsc.cmd", "node.exe"] {
            std::fs::write(folder.join(name), "").unwrap();
        }
        let found = |name: &str, endings: &[&str]| {
            let file = program_with(&folder.join(name), endings)?;
            Some(file.file_name().unwrap().to_string_lossy().into_owned())
        };
        for (endings, tsc, node) in
            [(&[".exe", ".cmd"][..], Some("tsc.cmd"), Some("node.exe")), (&[""], Some("tsc"), None)]
        {
            assert_eq!(
                (found("tsc", endings).as_deref(), found("node", endings).as_deref()),
                (tsc, node),
                "{endings:?}"
            );
        }
        assert_eq!(found("tsx", &[".exe", ".cmd"]), None);
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
