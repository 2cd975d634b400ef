//! Files in and out.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use milestream_data::model::ArtistId;
use milestream_data::read::MAX_TRACKS;
use milestream_data::table::{Circumstances, Decision, Reading, Stage, host};
use milestream_data::write::{Style, compact, to_json_as};
use milestream_data::{Dataset, Detail, Error, Explained, MAX_BYTES, Origin, Warning, is_dataset, read_explained};

use crate::cli::Table;
use crate::clock;
use crate::input::Opened;

/// The address of a table that is only looked at, and needs none.
pub(crate) const NOWHERE: &str = "https://table.invalid/";

/// What an open question is the exit code of.
pub(crate) const OPEN: u8 = 3;

/// What came of a file.
pub(crate) struct Read {
    pub(crate) dataset: Dataset,
    pub(crate) warnings: Vec<Warning>,
    /// Of a table, what was decided about it, and what is open.
    pub(crate) reading: Option<Reading>,
}

/// Reads a dataset, or a table of which `about` says the rest.
///
/// # Errors
/// Why nothing of it can be read.
pub(crate) fn understand(path: &Path, opened: &Opened, about: &Table, detail: Detail) -> Result<Read, Error> {
    let text = opened.text();
    let is_object = text.trim_start().starts_with('{');
    if !(is_object && is_dataset(text)) {
        let read = table(path, opened, about, detail);
        // What is no table is perhaps a dataset without its schema.
        if read.is_ok() || !is_object {
            return read;
        }
    }
    let (dataset, warnings) = milestream_data::read_with(text.as_bytes(), &origin(about, NOWHERE), detail)?;
    Ok(Read { dataset, warnings, reading: None })
}

/// Reads a table.
///
/// # Errors
/// Why nothing of it can be read.
pub(crate) fn table(path: &Path, opened: &Opened, about: &Table, detail: Detail) -> Result<Read, Error> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let mut origin = origin(about, about.source.as_deref().unwrap_or(NOWHERE));
    if about.source.is_none() {
        origin.publisher = &name;
    }
    let circumstances = Circumstances { name: &name, today: Some(clock::today().1.into()) };
    let Explained { dataset, warnings, mut reading } =
        read_explained(opened.input(), &origin, (&about.choices, &circumstances), detail)?;
    let of_text = opened.decisions.iter();
    let of_text = of_text.map(|(what, flag)| Decision { stage: Stage::Text, what: what.clone(), flag });
    reading.decisions.splice(0..0, of_text);
    reading.recipe.encoding = about.choices.encoding.clone().or_else(|| opened.encoding.map(str::to_lowercase));
    Ok(Read { dataset, warnings, reading: Some(reading) })
}

/// Opens and reads a dataset or a table to show something of it, and tells what is left out. `None` where a question is open,
/// which is told as well.
///
/// # Errors
/// With a sentence that names the file.
pub(crate) fn read_to_show(path: &Path, about: &Table) -> Result<Option<(Dataset, Vec<Warning>)>, String> {
    let Read { dataset, warnings, reading } = read(path, about)?;
    // That sources disagree is no fault of a dataset: 'milestream check' tells it.
    for warning in warnings.iter().filter(|warning| !warning.is_contradiction()) {
        eprintln!("{}: {warning}", path.display());
    }
    let is_settled = reading.map_or(Ok(true), |reading| settle(path, about, &reading))?;
    Ok(is_settled.then_some((dataset, warnings)))
}

/// Opens and reads a dataset or a table.
///
/// # Errors
/// With a sentence that names the file.
pub(crate) fn read(path: &Path, about: &Table) -> Result<Read, String> {
    let opened = Opened::read(path, &about.choices)?;
    understand(path, &opened, about, Detail::Grouped).map_err(|error| format!("{}: {error}", path.display()))
}

/// Prints what was decided about a table, and keeps it as a recipe, where that is wanted; and asks what is open. Whether
/// nothing is.
///
/// # Errors
/// With a sentence, where the recipe cannot be written.
pub(crate) fn settle(path: &Path, about: &Table, reading: &Reading) -> Result<bool, String> {
    let name = path.display();
    if about.explain {
        for Decision { stage, what, flag } in &reading.decisions {
            let flag = if flag.is_empty() { String::new() } else { format!(" (else {flag})") };
            eprintln!("{name}: {}: {what}{flag}", stage.name());
        }
    }
    for question in &reading.questions {
        eprintln!("{name}: {}: {}", question.what, question.answers.join(" or "));
    }
    if !reading.questions.is_empty() {
        let open = of(reading.questions.len(), "question");
        eprintln!("milestream: {name}: nothing is written, since {open} must be answered first");
        return Ok(false);
    }
    if let Some(recipe) = about.recipe.as_ref().filter(|recipe| !recipe.exists()) {
        write(Some(recipe), &reading.recipe.to_json())?;
    }
    Ok(true)
}

/// What is said of a table that can be opened at `url`.
pub(crate) fn origin<'a>(about: &'a Table, url: &'a str) -> Origin<'a> {
    let publisher = about.publisher.as_deref().unwrap_or_else(|| host(url));
    Origin { title: &about.title, publisher, url, artist: about.artist.as_deref(), as_of: about.as_of }
}

/// The artist with an id, where one is asked for.
///
/// # Errors
/// With a sentence that names some of those that there are.
pub(crate) fn artist(dataset: &Dataset, id: Option<&str>) -> Result<Option<ArtistId>, String> {
    let Some(id) = id else { return Ok(None) };
    if let Some(artist) = dataset.artist_by_id(id) {
        return Ok(Some(artist));
    }
    let ids: Vec<&str> = dataset.artists().iter().take(10).map(|artist| artist.id.as_str()).collect();
    Err(format!("there is no artist {id:?} in it; there are {}", ids.join(", ")))
}

/// How many counts of songs were read from a file.
///
/// # Errors
/// With a sentence that names the file, where there is none: a job that keeps a dataset must not end well with nothing.
pub(crate) fn counts(path: &Path, dataset: &Dataset) -> Result<usize, String> {
    let counts = dataset.tracks().iter().map(|track| dataset.counts(&track.counts).len()).sum();
    if counts == 0 {
        let songs = of(dataset.tracks().len(), "song");
        if dataset.tracks().iter().any(|track| !dataset.periods(track).is_empty()) {
            let days =
                |period: &milestream_data::model::Period| period.to.last_day().days_since(period.from.first_day());
            let most = dataset.tracks().iter().flat_map(|track| dataset.periods(track)).map(days).max();
            let single = match most.unwrap_or_default() {
                0 => "days",
                1..=31 => "months",
                32..=92 => "quarters",
                _ => "years",
            };
            let why = format!("it has the streams of single {single} and no total");
            return Err(format!("{}: nothing is written, since {why} ({songs})", path.display()));
        }
        return Err(format!("{}: nothing is written, since no count could be read ({songs})", path.display()));
    }
    Ok(counts)
}

/// Prints what was left out of a file to standard error; equal messages are grouped.
pub(crate) fn print_warnings(path: &Path, warnings: &[Warning]) {
    for warning in warnings {
        eprintln!("{}: {warning}", path.display());
    }
}

/// Writes a dataset, with less white space where it would be larger than what is read.
///
/// # Errors
/// With a sentence, where it has too many songs, or would be too large all the same.
pub(crate) fn write_dataset(output: Option<&Path>, dataset: &Dataset, style: &Style) -> Result<(), String> {
    let songs = dataset.tracks().len();
    if songs > MAX_TRACKS {
        return Err(format!(
            "nothing is written, since the dataset would have {songs} songs, and {MAX_TRACKS} are the most that a widget \
             reads; part it by artist or year"
        ));
    }
    let mut text = to_json_as(dataset, style);
    if text.len() > MAX_BYTES {
        text = compact(&text);
    }
    if text.len() > MAX_BYTES {
        return Err(format!(
            "nothing is written, since the dataset would have {} MiB, and 64 MiB are the most that a widget reads; \
             publish the table as CSV, or part it by artist or year",
            text.len() >> 20
        ));
    }
    write(output, &text)
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
