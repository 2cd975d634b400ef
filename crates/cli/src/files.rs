//! Files in and out.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use milestream_data::{Dataset, Detail, Origin, Warning, table};

use crate::cli::Table;

/// The address of a table that is only looked at, and needs none.
pub(crate) const NOWHERE: &str = "https://table.invalid/";

/// The bytes of a file.
///
/// # Errors
/// With a sentence that names the file.
pub(crate) fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
}

/// Reads the bytes of a dataset, or of a table of which `about` says the rest.
///
/// # Errors
/// With a sentence that names the file.
pub(crate) fn read(path: &Path, bytes: &[u8], about: &Table) -> Result<(Dataset, Vec<Warning>), String> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let mut origin = origin(about, about.source.as_deref().unwrap_or(NOWHERE));
    if about.source.is_none() {
        origin.publisher = &name;
    }
    milestream_data::read_with(bytes, &origin, Detail::Grouped).map_err(|error| format!("{}: {error}", path.display()))
}

/// What is said of a table that can be opened at `url`.
pub(crate) fn origin<'a>(about: &'a Table, url: &'a str) -> Origin<'a> {
    let publisher = about.publisher.as_deref().unwrap_or_else(|| table::host(url));
    Origin { title: &about.title, publisher, url, artist: about.artist.as_deref(), as_of: about.as_of }
}

/// Whether the bytes are a table, which needs more than it says.
pub(crate) fn is_table(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    !text.trim_start_matches('\u{feff}').trim_start().starts_with('{')
}

/// How many counts of songs were read from a file.
///
/// # Errors
/// With a sentence that names the file, where there is none: a job that keeps a dataset must not end well with nothing.
pub(crate) fn counts(path: &Path, dataset: &Dataset) -> Result<usize, String> {
    let counts = dataset.tracks().iter().map(|track| dataset.counts(&track.counts).len()).sum();
    if counts == 0 {
        let songs = of(dataset.tracks().len(), "song");
        return Err(format!("{}: nothing is written, since no count could be read ({songs})", path.display()));
    }
    Ok(counts)
}

/// Tells what was left out of a file, on standard error; what is alike is told as one.
pub(crate) fn tell(path: &Path, warnings: &[Warning]) {
    for warning in warnings {
        eprintln!("{}: {warning}", path.display());
    }
}

/// Writes to a file, in one step where the system can, or to standard output.
///
/// # Errors
/// With a sentence that names the file.
pub(crate) fn write(output: Option<&Path>, text: &str) -> Result<(), String> {
    let Some(path) = output else { return print(text) };
    // A job that ends in the middle must not leave half a dataset.
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    let failed = |error: io::Error| format!("{} cannot be written: {error}", path.display());
    fs::write(&part, text).map_err(failed)?;
    fs::rename(&part, path).map_err(failed)
}

/// Prints to standard output; a reader that has had enough is no failure.
///
/// # Errors
/// With a sentence.
pub(crate) fn print(text: &str) -> Result<(), String> {
    match io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(format!("standard output: {error}")),
        _ => Ok(()),
    }
}

/// A number of things: `1 song`, `2 songs`.
pub(crate) fn of(count: usize, thing: &str) -> String {
    format!("{count} {thing}{}", if count == 1 { "" } else { "s" })
}
