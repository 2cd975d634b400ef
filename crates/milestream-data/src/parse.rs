//! From bytes to a dataset.

mod locate;
mod path;
mod report;
mod rows;
mod unknown;

use crate::dataset::Dataset;
use crate::problem::{Error, Kind, Warning};
use crate::raw::{Amount, RawDataset, Slot, fill};
use crate::table::{self, Origin};
use crate::validate::{Streamed, stream, validate};

use locate::Locator;

pub use unknown::unknown_fields;

pub(crate) use locate::{Place, end, lines, offset_in, path_to};
pub(crate) use path::{At, Step, print};
pub(crate) use report::{Places, Report};
pub(crate) use rows::unreadable;

/// The largest file that is read: 64 MiB.
pub const MAX_BYTES: usize = 64 << 20;

/// The most tracks that are read.
pub const MAX_TRACKS: usize = 200_000;

/// The number of the schema that is read.
pub const SCHEMA: u64 = 1;

/// Reads a dataset. What is wrong with a part of it is a warning, and the rest is kept; at most 100 are told, then how
/// many more there are.
///
/// # Errors
/// Where nothing can be shown: the file is no JSON, has another schema or none, or is larger than [`MAX_BYTES`] or
/// [`MAX_TRACKS`].
pub fn parse(bytes: &[u8]) -> Result<(Dataset, Vec<Warning>), Error> {
    let text = text(bytes)?;
    let (dataset, report) = match stream(text) {
        Some(Streamed { schema, tracks, dataset, report }) => {
            accept(text, schema.as_ref(), tracks)?;
            (dataset, report)
        }
        None => at_once(text)?,
    };
    Ok((dataset.finished(), report.into_warnings(&mut Locator::new(text))))
}

/// Reads a file whose sections are in another order, or of which some part is wrong: all of it, then what it means. The
/// rows are read one by one only where one of them is wrong.
fn at_once(text: &str) -> Result<(Dataset, Report), Error> {
    let mut report = Report::default();
    let mut raw = RawDataset::default();
    if fill(text, Slot::Row(&mut raw)).is_err() {
        raw = rows::read(text, &mut report)?;
    }
    accept(text, raw.schema.as_ref(), raw.tracks.len())?;
    Ok((validate(raw, &mut report), report))
}

/// Whether it is a file that is read.
///
/// # Errors
/// Where it has another schema or none, or more than [`MAX_TRACKS`].
fn accept(text: &str, schema: Option<&Amount<'_>>, tracks: usize) -> Result<(), Error> {
    if !matches!(schema, Some(Amount::Number(SCHEMA))) {
        return Err(other_schema(text));
    }
    if tracks > MAX_TRACKS {
        return Err(too_large("the file has more than 200,000 tracks, the most that are read"));
    }
    Ok(())
}

/// Reads whatever has the numbers: a dataset, or a table of comma-separated values, of which `origin` says what it does
/// not say itself. The content decides, since addresses and types of files on the web often say something else.
///
/// # Errors
/// As [`parse`] and [`parse_csv`](crate::table::parse_csv).
pub fn read(bytes: &[u8], origin: &Origin<'_>) -> Result<(Dataset, Vec<Warning>), Error> {
    let text = text(bytes)?;
    if table::is_csv(text) {
        return table::csv_of(text, origin);
    }
    // What a service answers for a spreadsheet that is not published.
    if text.trim_ascii_start().starts_with('<') {
        let message = "the file is a web page, not a dataset or a table: is it published?";
        return Err(failure(Kind::Syntax, message.to_owned(), Some((1, 1))));
    }
    parse(bytes)
}

/// The text of the file, checked once, without the mark that some editors put first.
///
/// # Errors
/// Where it is larger than what is read, or no text.
pub(crate) fn text(bytes: &[u8]) -> Result<&str, Error> {
    if bytes.len() > MAX_BYTES {
        return Err(too_large("the file is larger than 64 MiB, the most that is read"));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    str::from_utf8(bytes).map_err(|error| {
        let valid = bytes.get(..error.valid_up_to()).and_then(|valid| str::from_utf8(valid).ok());
        let (line, column) = locate::end(valid.unwrap_or_default());
        failure(Kind::Syntax, "the file is not UTF-8 text".to_owned(), Some((line, column)))
    })
}

pub(crate) fn too_large(message: &str) -> Error {
    failure(Kind::TooLarge, message.to_owned(), None)
}

/// An error of the file as a whole.
pub(crate) fn failure(kind: Kind, message: String, position: Option<(u32, u32)>) -> Error {
    let (line, column) = position.unzip();
    Error::new(kind, Warning { path: String::new(), message, line, column })
}

fn other_schema(text: &str) -> Error {
    let at = At::File;
    let mut report = Report::default();
    report.expected(&at.key("schema"), "1, the only schema that this version reads");
    // One finding is one warning.
    let at = report.into_warnings(&mut Locator::new(text)).pop().unwrap_or_default();
    Error::new(Kind::Schema, at)
}
