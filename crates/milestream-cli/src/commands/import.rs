//! `milestream import`.

use std::process::ExitCode;

use milestream_data::table::{parse_csv, parse_json};
use milestream_data::write::{Style, to_json_as};

use crate::cli::Import;
use crate::files;

/// Makes a dataset of a table.
///
/// # Errors
/// With a sentence, where the table cannot be read at all.
pub(crate) fn run(options: &Import) -> Result<ExitCode, String> {
    let bytes = files::bytes(&options.file)?;
    let origin = files::origin(&options.table, options.table.source.as_deref().unwrap_or_default());
    let is_json = String::from_utf8_lossy(&bytes).trim_start_matches('\u{feff}').trim_start().starts_with(['{', '[']);
    let read = if is_json { parse_json(&bytes, &origin) } else { parse_csv(&bytes, &origin) };
    let (dataset, warnings) = read.map_err(|error| format!("{}: {error}", options.file.display()))?;
    files::tell(&options.file, &warnings);
    let source = dataset.sources().first().map(|source| source.id.clone());
    files::write(options.output.as_deref(), &to_json_as(&dataset, &Style { schema: None, source }))?;
    let counts: usize = dataset.tracks().iter().map(|track| dataset.counts(&track.counts).len()).sum();
    let (songs, artists) = (dataset.tracks().len(), dataset.artists().len());
    eprintln!("{} of {} with {}", files::of(songs, "song"), files::of(artists, "artist"), files::of(counts, "count"));
    Ok(ExitCode::SUCCESS)
}
