//! The second, patient reading: every row alone, so that a bad one is a warning and the others are kept.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::locate::{end, path_to, quote};
use super::path::Path;
use super::report::Report;
use super::{At, failure};
use crate::problem::{Error, Kind};
use crate::raw::{List, Map, Object, RawDataset, Rows};

/// Reads a file of which some part is not as the wire types want it.
///
/// # Errors
/// Where the file as a whole is no JSON object.
pub(super) fn read<'a>(text: &'a str, report: &mut Report) -> Result<RawDataset<'a>, Error> {
    let Map(sections) = serde_json::from_str::<Map<&RawValue>>(text).map_err(|error| unreadable(text, &error))?;
    let mut raw = RawDataset::default();
    let mut seen: Vec<&str> = Vec::new();
    for (name, section) in &sections {
        let name = name.as_str();
        if seen.contains(&name) {
            report.say(&At::File.key(name), || "stands in the file twice, the first one is read".to_owned());
            continue;
        }
        seen.push(name);
        let file = At::File;
        let at = file.key(name);
        match name {
            // What these lack is said where they are checked.
            "schema" => raw.schema = serde_json::from_str(section.get()).ok(),
            "title" => raw.title = serde_json::from_str(section.get()).ok(),
            "service" => raw.service = value(section, &at, report),
            "as_of" => raw.as_of = value(section, &at, report),
            "source" => raw.source = value(section, &at, report).unwrap_or_default(),
            "milestones" => raw.milestones = value(section, &at, report),
            "rules" => raw.rules = map(section, &at, report),
            "sources" => raw.sources = map(section, &at, report),
            "artists" => raw.artists = rows(section, &at, report),
            "tracks" => raw.tracks = rows(section, &at, report),
            "coverage" => raw.coverage = rows(section, &at, report),
            "totals" => raw.totals = rows(section, &at, report),
            "honours" => raw.honours = rows(section, &at, report),
            "notes" => raw.notes = rows(section, &at, report),
            _ => {}
        }
    }
    Ok(raw)
}

fn value<'a, T: Deserialize<'a>>(value: &'a RawValue, at: &At<'_>, report: &mut Report) -> Option<T> {
    match serde_json::from_str(value.get()) {
        Ok(value) => Some(value),
        Err(error) => {
            tell(value.get(), at, &error, report);
            None
        }
    }
}

fn rows<'a, T: Deserialize<'a>>(section: &'a RawValue, at: &At<'_>, report: &mut Report) -> Rows<T> {
    let Some(raw) = value::<List<&RawValue>>(section, at, report) else { return Rows::default() };
    let mut rows = Rows::default();
    for (place, raw) in raw.into_iter().enumerate() {
        match value(raw, &at.place(place), report) {
            Some(Object(row)) => rows.rows.push(Box::new(row)),
            None => rows.left_out.push(place),
        }
    }
    rows
}

fn map<'a, T: Deserialize<'a>>(section: &'a RawValue, at: &At<'_>, report: &mut Report) -> Map<'a, T> {
    let Some(Map(raw)) = value::<Map<&RawValue>>(section, at, report) else { return Map::default() };
    let mut read = Vec::with_capacity(raw.len());
    for (name, raw) in raw {
        if let Some(row) = value(raw, &at.key(name.as_str()), report) {
            read.push((name, row));
        }
    }
    Map(read)
}

/// What serde says about `text`, which stands at `at`, in the words of all other warnings.
fn tell(text: &str, at: &At<'_>, error: &serde_json::Error, report: &mut Report) {
    let mut path: Path = at.to_path();
    let offset = offset(text, error);
    let message = message(error);
    let Some((_, what)) = message.split_once(", expected ") else {
        path.extend(path_to(text, offset));
        report.say_path(path, message, false);
        return;
    };
    // A value that is told before it is read stands after the last byte that was. A list may have been opened.
    let is_list = message.starts_with("invalid type: sequence");
    let is_before = |byte: &u8| byte.is_ascii_whitespace() || b":,".contains(byte) || (*byte == b'[' && !is_list);
    let skipped = text.bytes().skip(offset).take_while(is_before).count();
    path.extend(path_to(text, offset + skipped));
    report.say_path(path, ["expected ", what, ", found "].concat(), true);
}

fn unreadable(text: &str, error: &serde_json::Error) -> Error {
    if error.is_data() {
        let found = quote(text.trim_ascii());
        let message = ["expected a dataset in curly brackets, found ", &found].concat();
        let before = text.len() - text.trim_ascii_start().len();
        return failure(Kind::Schema, message, Some(end(text.get(..before).unwrap_or_default())));
    }
    let position = end(text.get(..offset(text, error)).unwrap_or(text));
    failure(Kind::Syntax, ["the file is not valid JSON: ", &message(error)].concat(), Some(position))
}

/// The byte of `text` that serde was at: the last one that it had read.
fn offset(text: &str, error: &serde_json::Error) -> usize {
    let before = error.line().saturating_sub(1);
    let lines: usize = text.split_inclusive('\n').take(before).map(str::len).sum();
    let mut offset = lines + error.column().saturating_sub(1);
    while offset > 0 && !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

/// What serde says, without the place.
fn message(error: &serde_json::Error) -> String {
    let mut message = error.to_string();
    if let Some(place) = message.rfind(" at line ") {
        message.truncate(place);
    }
    message
}
