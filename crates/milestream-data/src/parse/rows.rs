//! The second, patient reading: every row alone, so that a bad one is a warning and the others are kept.

use milestream_bulk::json;

use super::locate::{end, path_to, quote};
use super::path::Path;
use super::report::Report;
use super::{At, failure};
use crate::problem::{Error, Kind};
use crate::raw::{Part, RawDataset, Row as _, Slot, Text, fill, parts, skim};

/// Reads a file of which some part is not as the wire types want it.
///
/// # Errors
/// Where the file as a whole is no JSON object.
pub(super) fn read<'a>(text: &'a str, report: &mut Report) -> Result<RawDataset<'a>, Error> {
    skim(text).map_err(|error| unreadable(text, &error))?;
    let sections = parts(text);
    let mut raw = RawDataset::default();
    let mut seen: Vec<&str> = Vec::new();
    for (name, section) in &sections {
        let Some(name) = name.as_ref().map(Text::as_str) else { continue };
        let file = At::File;
        let at = file.key(name);
        if seen.contains(&name) {
            report.say(&at, || "stands in the file twice, the first one is read".to_owned());
            continue;
        }
        seen.push(name);
        match raw.slot(name) {
            // What these lack is said where they are checked.
            Some((_, slot)) if matches!(name, "schema" | "title") => drop(fill(section, slot)),
            Some((_, slot)) => read_section(section, slot, &at, report),
            None => {}
        }
    }
    Ok(raw)
}

fn read_section<'a>(section: &'a str, slot: Slot<'_, 'a>, at: &At<'_>, report: &mut Report) {
    match slot {
        Slot::Series(rows) if let Some(parts) = parts_of(section, '[') => {
            for (place, (_, row)) in parts.into_iter().enumerate() {
                if !value(row, rows.grow(), &at.place(place), report) {
                    rows.leave_out(place);
                }
            }
        }
        Slot::Entries(map) if let Some(parts) = parts_of(section, '{') => {
            for (name, row) in parts {
                let name = name.unwrap_or_default();
                if !value(row, map.grow(name.clone()), &at.key(name.as_str()), report) {
                    map.leave_out();
                }
            }
        }
        Slot::Row(row) => {
            if !value(section, Slot::Row(&mut *row), at, report) {
                row.leave_out();
            }
        }
        slot => {
            value(section, slot, at, report);
        }
    }
}

/// The parts of a section that starts with `bracket`.
fn parts_of(section: &str, bracket: char) -> Option<Vec<Part<'_>>> {
    section.starts_with(bracket).then(|| parts(section))
}

/// Reads a value, or says why it cannot be read.
fn value<'a>(value: &'a str, slot: Slot<'_, 'a>, at: &At<'_>, report: &mut Report) -> bool {
    let read = fill(value, slot);
    if let Err(error) = &read {
        tell(value, at, error, report);
    }
    read.is_ok()
}

/// What is wrong with `text`, which stands at `at`, in the words of all other warnings.
fn tell(text: &str, at: &At<'_>, error: &json::Error, report: &mut Report) {
    let mut path: Path = at.to_path();
    // What is complained of was read at least in part.
    path.extend(path_to(text, error.offset().saturating_sub(1)));
    let message = error.message();
    let quotes = !error.is_syntax() && message.starts_with("expected ");
    report.say_path(path, if quotes { [message, ", found "].concat() } else { message.to_owned() }, quotes);
}

pub(crate) fn unreadable(text: &str, error: &json::Error) -> Error {
    if error.is_syntax() {
        let position = end(text.get(..text.floor_char_boundary(error.offset())).unwrap_or(text));
        return failure(Kind::Syntax, ["the file is not valid JSON: ", error.message()].concat(), Some(position));
    }
    let found = quote(text.trim_ascii());
    let message = ["expected a dataset in curly brackets, found ", &found].concat();
    let before = text.len() - text.trim_ascii_start().len();
    failure(Kind::Schema, message, Some(end(text.get(..before).unwrap_or_default())))
}
