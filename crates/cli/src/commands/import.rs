//! `milestream import`.

use std::process::ExitCode;

use milestream_data::write::{Style, to_json_as};
use milestream_data::{Detail, read_table};

use crate::cli::Import;
use crate::files;

/// Makes a dataset of a table.
///
/// # Errors
/// With a sentence, where the table cannot be read at all, or none of its counts.
pub(crate) fn run(options: &Import) -> Result<ExitCode, String> {
    let bytes = files::bytes(&options.file)?;
    let origin = files::origin(&options.table, options.table.source.as_deref().unwrap_or_default());
    let read = read_table(&bytes, &origin, Detail::Grouped);
    let (dataset, warnings) = read.map_err(|error| format!("{}: {error}", options.file.display()))?;
    files::tell(&options.file, &warnings);
    let counts = files::counts(&options.file, &dataset)?;
    let source = dataset.sources().first().map(|source| source.id.clone());
    files::write(options.output.as_deref(), &to_json_as(&dataset, &Style { schema: None, source }))?;
    let (songs, artists) = (dataset.tracks().len(), dataset.artists().len());
    eprintln!("{} of {} with {}", files::of(songs, "song"), files::of(artists, "artist"), files::of(counts, "count"));
    Ok(ExitCode::SUCCESS)
}
