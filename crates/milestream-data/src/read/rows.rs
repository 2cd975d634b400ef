//! The second, patient reading: every row alone, so that a bad one is a warning and the others are kept.

use milestream_bulk::json;

use crate::diagnostics::{At, Error, Fatal, Kind, PathFinder, Report, quote};
use crate::json::{Part, parts};
use crate::raw::{RawDataset, Row as _, Slot, Text, fill, skim};

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
        let Some(name) = name.as_deref() else { continue };
        let file = At::File;
        let at = file.key(name);
        if seen.contains(&name) {
            report.say(&at, Kind::Repeated, || "stands in the file twice, the first one is read".to_owned());
            continue;
        }
        // Of those that are no sections there may be any number.
        if raw.slot(name).is_some() {
            seen.push(name);
        }
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
                if !value(row, map.grow(Text(name.clone())), &at.key(&name), report) {
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
    // What is complained of was read at least in part.
    let path = || PathFinder::new(text).path_to(error.offset().saturating_sub(1));
    report.say_within(at, path, error.message());
}

pub(super) fn unreadable(text: &str, error: &json::Error) -> Error {
    if error.is_syntax() {
        return Error::not_json(text, error);
    }
    let found = quote(text.trim_ascii());
    let message = ["expected a dataset in curly brackets, found ", &found].concat();
    Error::at(Fatal::Schema, message, text, text.len() - text.trim_ascii_start().len())
}
