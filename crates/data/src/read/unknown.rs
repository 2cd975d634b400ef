//! Fields of a file that no version of ours reads: a slip of the pen, or a later schema.

use super::{text, unreadable};
use crate::diagnostics::{At, Detail, Error, Kind, Locator, Report, Warning};
use crate::json_parts::parts;
use crate::wire::{Target, Text, WireCount, WireDataset, check_syntax};

/// What the file says in fields that are not of the schema. The widget passes over them; whoever keeps the file wants to
/// know.
///
/// # Errors
/// Where the file is no JSON object, or larger than what is read.
pub fn unknown_fields(bytes: &[u8], detail: Detail) -> Result<Vec<Warning>, Error> {
    let text = text(bytes)?;
    check_syntax(text).map_err(|error| unreadable(text, &error))?;
    let mut report = Report::new(detail);
    walk(text.trim_ascii(), Target::Fields(&mut WireDataset::default()), &At::File, &mut report);
    Ok(report.into_warnings(&mut Locator::new(text)))
}

fn walk<'a>(value: &'a str, target: Target<'_, 'a>, at: &At<'_>, report: &mut Report) {
    let opens = |bracket: char| value.starts_with(bracket);
    match target {
        Target::Fields(row) if opens('{') => {
            row.start();
            for (name, field) in parts(value) {
                let name = name.as_deref().unwrap_or_default();
                let at = at.key(name);
                match row.target(name) {
                    Some((_, target)) => walk(field, target, &at, report),
                    // Where editors find the schema.
                    None if name == "$schema" => {}
                    None => {
                        report
                            .warn(&at, Kind::UnknownField, || "is no field of the schema, and is not read".to_owned());
                    }
                }
            }
        }
        Target::Elements(rows) if opens('[') => {
            for (place, (_, row)) in parts(value).into_iter().enumerate() {
                walk(row, rows.grow(), &at.place(place), report);
            }
        }
        Target::Entries(map) if opens('{') => {
            for (name, entry) in parts(value) {
                let name = name.unwrap_or_default();
                walk(entry, map.grow(Text(name.clone())), &at.key(&name), report);
            }
        }
        Target::Count(_) if opens('{') => walk(value, Target::Fields(&mut WireCount::default()), at, report),
        _ => {}
    }
}
