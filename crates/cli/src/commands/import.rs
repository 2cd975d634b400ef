//! `milestream import`.

use std::process::ExitCode;

use milestream_data::Detail;
use milestream_data::write::Style;

use crate::cli::Import;
use crate::files::{self, Read};
use crate::input::Opened;

/// Makes a dataset of a table.
///
/// # Errors
/// With a sentence, where the table cannot be read at all, or none of its counts.
pub(crate) fn run(options: &Import) -> Result<ExitCode, String> {
    let name = options.file.display();
    let opened = Opened::read(&options.file, &options.shared.table.choices)?;
    let read = files::table(&options.file, &opened, &options.shared.table, Detail::Grouped);
    let Read { dataset, warnings, reading } = read.map_err(|error| {
        let is_nameless = options.file.is_dir() && error.to_string().contains("expected the names of columns");
        let hint = if is_nameless { "; Spark writes them with .option('header', True)" } else { "" };
        format!("{name}: {error}{hint}")
    })?;
    drop(opened);
    files::print_warnings(&options.file, &warnings);
    if !files::settle(&options.file, &options.shared.table, &reading.unwrap_or_default())? {
        return Ok(ExitCode::from(files::OPEN));
    }
    let counts = files::counts(&options.file, &dataset)?;
    let source = dataset.sources().first().map(|source| source.id.clone());
    files::write_dataset(options.shared.output.as_deref(), &dataset, &Style { schema: None, source })?;
    let (songs, artists) = (dataset.tracks().len(), dataset.artists().len());
    eprintln!("{} of {} with {}", files::of(songs, "song"), files::of(artists, "artist"), files::of(counts, "count"));
    Ok(ExitCode::SUCCESS)
}
