//! Values of options, each read in one way whichever command it is of.

use std::path::PathBuf;

use lexopt::{Parser, ValueExt};
use milestream_data::{Date, Value};

/// A colour as `#rgb` or `#rrggbb`.
pub(super) fn colour(option: &str, parser: &mut Parser) -> Result<String, lexopt::Error> {
    let text = parser.value()?.string()?;
    let digits = text.strip_prefix('#').unwrap_or_default();
    if [3, 6].contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return Ok(text);
    }
    Err(format!("--{option}: expected a colour like #7c3aed, found {text:?}").into())
}

/// A web address.
pub(super) fn address(option: &str, parser: &mut Parser) -> Result<String, lexopt::Error> {
    let text = parser.value()?.string()?;
    if text.starts_with("https://") || text.starts_with("http://") {
        return Ok(text);
    }
    Err(format!("--{option}: expected an address that starts with https:// or http://, found {text:?}").into())
}

/// A milestone as it was written, and its streams.
pub(super) fn threshold(option: &str, parser: &mut Parser) -> Result<(String, u64), lexopt::Error> {
    let text = parser.value()?.string()?;
    let value = Value::parse(&text).map_err(|error| format!("--{option}: {error}, found {text:?}"))?;
    Ok((text, value.amount()))
}

/// A day, a month or a year.
pub(super) fn date(option: &str, parser: &mut Parser) -> Result<Date, lexopt::Error> {
    let text = parser.value()?.string()?;
    let expected = || format!("--{option}: expected a date like 2022-04-14, 2022-04 or 2022, found {text:?}");
    Ok(Date::parse(&text).ok_or_else(expected)?)
}

/// The one file that a command takes.
pub(super) fn one_file(files: Vec<PathBuf>, command: &str) -> Result<PathBuf, lexopt::Error> {
    let mut files = files.into_iter();
    match (files.next(), files.next()) {
        (Some(file), None) => Ok(file),
        (None, _) => Err(format!("which file? 'milestream {command} FILE'").into()),
        (_, Some(other)) => {
            Err(format!("'milestream {command}' takes one file; what is {:?}?", other.display().to_string()).into())
        }
    }
}
