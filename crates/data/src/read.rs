//! From bytes to a dataset: the only way in.

mod unknown;

use milestream_fast::json;

use crate::diagnostics::{At, Detail, Error, Fatal, Kind, Locator, Report, Warning, quote};
use crate::model::Dataset;
#[cfg(feature = "import")]
use crate::statement::Kind as Text;
use crate::statement::said;
use crate::table::{self, Origin, Places, Table};
use crate::validate::{DatasetRead, is_web_address, read_dataset, read_dataset_in_pieces, validate_table};
use crate::wire::{Amount, SCHEMA};

pub use crate::validate::MAX_TRACKS;
pub use unknown::unknown_fields;

/// The largest file that is read: 64 MiB.
pub const MAX_BYTES: usize = 64 << 20;

/// A dataset, and what is wrong with its file.
type Reading = Result<(Dataset, Vec<Warning>), Error>;

/// Reads a dataset. What is wrong with a part of it is a warning, and the rest is kept.
///
/// # Errors
/// Where nothing can be shown: the file is no JSON, has another schema or none, or is larger than [`MAX_BYTES`] or
/// [`MAX_TRACKS`].
pub fn parse(bytes: &[u8]) -> Reading {
    dataset_of(text(bytes)?, Detail::Every)
}

/// Reads comma-separated values: a row of names, then a song to a row. What is wrong with a cell is a warning, and the
/// rest is kept.
///
/// # Errors
/// Where nothing can be shown: the file is no text, names no columns for songs and counts, or is too large.
pub fn parse_csv(bytes: &[u8], origin: &Origin<'_>) -> Reading {
    table_of(text(bytes)?, origin, Detail::Every, table::csv)
}

/// Reads flat JSON: objects with a field to a cell, in a list or by the title of the song, however deep. Counts may be
/// texts with thousands separators.
///
/// # Errors
/// Where nothing can be shown: the file is no JSON, has no such objects, or is too large.
pub fn parse_json(bytes: &[u8], origin: &Origin<'_>) -> Reading {
    table_of(text(bytes)?, origin, Detail::Every, table::json)
}

/// Reads whatever has the numbers: a dataset, or a table of comma-separated values, of which `origin` says what it does
/// not say itself. The content decides, since addresses and types of files on the web often say something else.
///
/// # Errors
/// As [`parse`] and [`parse_csv`].
pub fn read(bytes: &[u8], origin: &Origin<'_>) -> Reading {
    read_with(bytes, origin, Detail::Every)
}

/// As [`read`], with warnings as detailed as `detail` says.
///
/// # Errors
/// As [`read`].
pub fn read_with(bytes: &[u8], origin: &Origin<'_>, detail: Detail) -> Reading {
    let text = text(bytes)?;
    if table::is_csv(text) {
        return table_of(text, origin, detail, table::csv);
    }
    // What a service answers for a spreadsheet that is not published.
    if text.trim_ascii_start().starts_with('<') {
        return Err(Error::at(Fatal::Syntax, said!(NotPublished), text, 0));
    }
    dataset_of(text, detail)
}

/// Reads a table: flat JSON as [`parse_json`] does where it begins like JSON, else as [`parse_csv`] does.
///
/// # Errors
/// As they do.
pub fn read_table(bytes: &[u8], origin: &Origin<'_>, detail: Detail) -> Reading {
    let text = text(bytes)?;
    let is_json = text.trim_start().starts_with(['{', '[']);
    table_of(text, origin, detail, if is_json { table::json } else { table::csv })
}

/// Reads a dataset as [`read_with`] does, with a pause between tracks once so many bytes are read, so that a page answers its
/// reader meanwhile. Each pause is given the share of the file that has been read: 0.42 means 42 %.
///
/// # Errors
/// As [`read_with`].
pub async fn read_in_pieces(bytes: &[u8], detail: Detail, piece: usize, mut pause: impl AsyncFnMut(f64)) -> Reading {
    let text = text(bytes)?;
    let read = read_dataset_in_pieces(text, detail, piece, &mut pause).await;
    let read = read.map_err(|error| unreadable(text, &error))?;
    pause(1.0).await;
    Ok(with_positions(text, check_dataset(text, read)?))
}

/// What is wrong with the file of a dataset, before it is known where that stands.
pub struct Findings(Report);

impl Findings {
    /// How many facts they are.
    pub fn count(&self) -> usize {
        self.0.count()
    }

    /// The warnings with their places in `bytes`, which are those that were read.
    pub fn located(self, bytes: &[u8]) -> Vec<Warning> {
        valid_text(bytes).map(|text| self.0.into_warnings(&mut Locator::new(text))).unwrap_or_default()
    }
}

/// Reads a dataset as [`read_with`] does, and takes no time to find out where in the file something is wrong: that can be
/// reported once the dataset is shown. `None` where nothing can be shown; [`read_with`] says why.
pub fn read_unlocated(bytes: &[u8], detail: Detail) -> Option<(Dataset, Findings)> {
    let DatasetRead { schema, tracks, dataset, report } = read_dataset(valid_text(bytes)?, detail).ok()?;
    (is_known(schema.as_ref()) && tracks <= MAX_TRACKS).then(|| (dataset.finished(), Findings(report)))
}

fn dataset_of(text: &str, detail: Detail) -> Reading {
    Ok(with_positions(
        text,
        check_dataset(text, read_dataset(text, detail).map_err(|error| unreadable(text, &error))?)?,
    ))
}

fn check_dataset(
    text: &str,
    DatasetRead { schema, tracks, dataset, report }: DatasetRead<'_>,
) -> Result<(Dataset, Report), Error> {
    check_schema_and_size(text, schema.as_ref(), tracks)?;
    Ok((dataset.finished(), report))
}

fn with_positions(text: &str, (dataset, report): (Dataset, Report)) -> (Dataset, Vec<Warning>) {
    (dataset, report.into_warnings(&mut Locator::new(text)))
}

/// Makes the dataset of the table that `cells` finds in a file.
fn table_of<'a>(
    text: &'a str,
    origin: &Origin<'_>,
    detail: Detail,
    cells: fn(&'a str) -> Result<Table<'a>, Error>,
) -> Reading {
    if !is_web_address(origin.url) {
        return Err(no_address());
    }
    dataset_of_table(&cells(text)?, origin, detail)
}

/// Makes the dataset of a table.
fn dataset_of_table(table: &Table<'_>, origin: &Origin<'_>, detail: Detail) -> Reading {
    let mut report = Report::new(detail);
    let dataset = validate_table(table, origin, &mut report).finished();
    if dataset.tracks().len() > MAX_TRACKS {
        return Err(Error::of_file(Fatal::TooLarge, said!(TooManySongs)));
    }
    Ok((dataset, report.into_warnings(&mut Places::new(table))))
}

/// A dataset, what is wrong with its file, and what was decided about it.
#[cfg(feature = "import")]
#[derive(Debug)]
pub struct Explained {
    /// The dataset.
    pub dataset: Dataset,
    /// What is wrong with the file.
    pub warnings: Vec<Warning>,
    /// What was decided about the table, and what is open; nothing of a dataset.
    pub reading: table::Reading,
}

/// Reads a table in any form and layout that it is kept in, and tells what was decided about it.
///
/// # Errors
/// Where nothing can be shown: there is no table of songs, or it is too large.
#[cfg(feature = "import")]
pub fn read_explained(
    input: table::Input<'_>,
    origin: &Origin<'_>,
    (choices, circumstances): (&table::Choices, &table::Circumstances<'_>),
    detail: Detail,
) -> Result<Explained, Error> {
    if !is_web_address(origin.url) {
        return Err(no_address());
    }
    let input = match input {
        table::Input::Text(text) => table::Input::Text(self::text(text.as_bytes())?),
        sheets @ table::Input::Sheets(_) => sheets,
    };
    let mut reading = table::Reading { recipe: choices.clone(), ..table::Reading::default() };
    reading.recipe.columns = Vec::new();
    let arranged = table::arranged(input, origin, (choices, circumstances), &mut reading)?;
    let origin = Origin {
        as_of: origin.as_of.or(arranged.as_of),
        artist: origin.artist.filter(|_| !arranged.has_artist),
        ..*origin
    };
    let (dataset, mut warnings) = dataset_of_table(&arranged.table, &origin, detail)?;
    let of_other = |name: &String| (Text::InTable.with("name", name.as_str()), Text::OtherSheet.into());
    let of_twin = |(column, name): &(usize, String)| {
        (Text::InColumn.with("column", *column).with("name", name.as_str()), Text::SameName.into())
    };
    let of_table = reading.left_out.iter().map(of_other).chain(reading.twice.iter().map(of_twin));
    let of_table = of_table.chain(reading.doubts.iter().cloned());
    warnings.extend(of_table.map(|(place, what)| Warning::of(place, what)));
    table::log_notations(&arranged.table, choices, &mut reading);
    Ok(Explained { dataset, warnings, reading })
}

/// Whether a text is a dataset rather than a table of JSON: an object that names a schema by its number, or has tracks.
#[cfg(feature = "import")]
pub fn is_dataset(text: &str) -> bool {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let fields = if text.starts_with('{') { crate::json_parts::parts(text) } else { Vec::new() };
    let has = |name: &str, start: fn(&str) -> bool| {
        fields.iter().any(|(known, value)| known.as_deref() == Some(name) && start(value))
    };
    has("schema", |value| !value.starts_with(['{', '[']))
}

fn no_address() -> Error {
    let message = "the table has no address that starts with http:// or https://, to be the source of its counts";
    Error::of_file(Fatal::Syntax, message.to_owned())
}

/// Whether it is a file that is read.
///
/// # Errors
/// Where it has another schema or none, or more than [`MAX_TRACKS`].
fn check_schema_and_size(text: &str, schema: Option<&Amount<'_>>, tracks: usize) -> Result<(), Error> {
    if !is_known(schema) {
        return Err(other_schema(text));
    }
    if tracks > MAX_TRACKS {
        return Err(Error::of_file(Fatal::TooLarge, said!(TooManyTracks)));
    }
    Ok(())
}

fn is_known(schema: Option<&Amount<'_>>) -> bool {
    matches!(schema, Some(Amount::Number(SCHEMA)))
}

/// The text of the file, checked once, without the mark that some editors put first. `None` where it is larger than what is
/// read, or no text.
fn valid_text(bytes: &[u8]) -> Option<&str> {
    str::from_utf8(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)).ok().filter(|_| bytes.len() <= MAX_BYTES)
}

/// As [`valid_text`].
///
/// # Errors
/// Why there is none.
fn text(bytes: &[u8]) -> Result<&str, Error> {
    if bytes.len() > MAX_BYTES {
        return Err(Error::of_file(Fatal::TooLarge, said!(FileTooLarge)));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    str::from_utf8(bytes).map_err(|error| {
        let valid = bytes.get(..error.valid_up_to()).and_then(|valid| str::from_utf8(valid).ok()).unwrap_or_default();
        Error::at(Fatal::Syntax, said!(NotText), valid, valid.len())
    })
}

/// Why a file is no object of JSON.
fn unreadable(text: &str, error: &json::Error) -> Error {
    if error.is_syntax() {
        return Error::not_json(text, error);
    }
    let message = said!(ExpectedDataset).finding(&quote(text.trim_ascii()));
    Error::at(Fatal::Schema, message, text, text.len() - text.trim_ascii_start().len())
}

fn other_schema(text: &str) -> Error {
    let at = At::File;
    let mut report = Report::default();
    report.found(&at.key("schema"), Kind::File, || said!(ExpectedSchema));
    // One finding is one warning.
    let at = report.into_warnings(&mut Locator::new(text)).pop().unwrap_or_default();
    Error::new(Fatal::Schema, at)
}
