//! Flat JSON: objects with a field to a cell, in lists or by the title of the song.

use milestream_fast::csv_scan::Row;
use milestream_fast::json;
use std::borrow::Cow;

use super::column::Columns;
use super::names::{name_cell, names_cell};
use super::{Role, Table};
use crate::diagnostics::{Error, Fatal, PathFinder, Step, offset_in, print};
use crate::json_parts::{Part, parts, text_of};

/// How deep songs are looked for.
const DEPTH: u8 = 8;

/// Names of fields that hold songs of several, and are the name of nobody.
const NOBODY: [&str; 12] =
    ["songs", "tracks", "solos", "group", "groups", "artists", "members", "data", "items", "results", "rows", "list"];

/// What stands around a song.
#[derive(Clone, Default)]
struct Around<'a> {
    /// The name of the field that it is.
    name: Option<Cow<'a, str>>,
    artist: Cow<'a, str>,
    as_of: Cow<'a, str>,
}

/// Reads the cells.
///
/// # Errors
/// Where it is no JSON, or holds no object with streams.
pub(crate) fn read(text: &str) -> Result<Table<'_>, Error> {
    json::check(text).map_err(|error| Error::not_json(text, &error))?;
    let mut table = Table { file: text, find: Some(find), columns: Columns::all(), ..Table::default() };
    walk(&mut table, text.trim_ascii(), &Around::default(), DEPTH);
    if table.rows.is_empty() {
        let message = "expected objects with the title of a song and its streams, found none".to_owned();
        return Err(Error::of_file(Fatal::Syntax, message));
    }
    Ok(table)
}

/// The path to a field of the object that starts at so many bytes of the file, and where it stands in it.
fn find<'a>(
    table: &Table<'a>,
    paths: &mut PathFinder<'a>,
    (_, start): (usize, usize),
    role: Option<Role>,
) -> (String, usize) {
    let mut path = paths.path_to(start);
    let object = table.file.get(start..).unwrap_or_default();
    let field = parts(object).into_iter().find_map(|(name, value)| {
        let name = name?;
        (Role::of_name(&name) == role && role.is_some()).then(|| (name.into_owned(), offset_in(object, value)))
    });
    let within = field.map_or(0, |(name, within)| {
        path.push(Step::Key(name));
        within
    });
    (print(&path), within)
}

fn walk<'a>(table: &mut Table<'a>, value: &'a str, around: &Around<'a>, depth: u8) {
    let Some(depth) = depth.checked_sub(1) else { return };
    match value.as_bytes().first() {
        Some(b'[') => {
            for (_, item) in parts(value) {
                walk(table, item, &Around { name: None, ..around.clone() }, depth);
            }
        }
        Some(b'{') => {
            let fields = parts(value);
            let has_objects = fields.iter().any(|(_, field)| field.contains('{') && !field.starts_with('"'));
            if has_objects {
                walk_into(table, &fields, around, depth);
            } else if !field(&fields, Role::Streams).is_empty() {
                add(table, value, &fields, around);
            }
        }
        _ => {}
    }
}

/// Walks into an object that holds others.
fn walk_into<'a>(table: &mut Table<'a>, fields: &[Part<'a>], around: &Around<'a>, depth: u8) {
    let mut here = Around { name: None, ..around.clone() };
    let named = around.name.as_deref().filter(|name| !NOBODY.contains(name)).unwrap_or_default();
    // An artist with a list of songs is called by a field, or by the field that it is.
    let own = |name: &str| name_cell(name).into_owned().into();
    let names = [field(fields, Role::Artist), own(&field(fields, Role::Title)), own(named)];
    if let Some(name) = names.into_iter().find(|name| !name.is_empty()) {
        here.artist = name;
    }
    let as_of = field(fields, Role::AsOf);
    if !as_of.is_empty() {
        here.as_of = as_of;
    }
    for (name, field) in fields {
        walk(table, field, &Around { name: name.clone(), ..here.clone() }, depth);
    }
}

fn add<'a>(table: &mut Table<'a>, value: &'a str, fields: &[Part<'a>], around: &Around<'a>) {
    let position = |position: usize| u32::try_from(position).unwrap_or(u32::MAX);
    table.rows.push(Row { first: position(table.ends.len()), offset: position(offset_in(table.file, value)) });
    for role in Role::all() {
        let cell = field(fields, role);
        let inherited = match role {
            Role::Title => around.name.as_deref().unwrap_or_default(),
            Role::Artist => &around.artist,
            Role::AsOf => &around.as_of,
            _ => "",
        };
        table.cells.to_mut().push_str(if cell.is_empty() { inherited } else { &cell });
        table.ends.push(position(table.cells.len()));
    }
}

/// What the object has for a role, where it is no object itself: of a list its texts, after semicolons.
fn field<'a>(fields: &[Part<'a>], role: Role) -> Cow<'a, str> {
    let name = |part: &Part<'a>| part.0.as_ref().is_some_and(|name| Role::of_name(name) == Some(role));
    let value = fields.iter().find(|part| name(part)).map_or("", |(_, value)| value);
    match value.as_bytes().first() {
        Some(b'[') => {
            let items: Vec<Cow<'_, str>> = parts(value).into_iter().map(|(_, item)| scalar(item)).collect();
            let is_of_names = matches!(role, Role::Artist | Role::Featured);
            if is_of_names { names_cell(items.iter().map(AsRef::as_ref)) } else { items.join(";") }.into()
        }
        _ => scalar(value),
    }
}

fn scalar(value: &str) -> Cow<'_, str> {
    match value.as_bytes().first() {
        // Half a character is JSON, but no text.
        Some(b'"') => text_of(value).unwrap_or_default(),
        Some(b'{' | b'[') => Cow::default(),
        _ if value == "null" => Cow::default(),
        _ => Cow::Borrowed(value),
    }
}
