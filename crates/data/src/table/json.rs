//! JSON that holds songs somehow: in lists, by title, by day, by column. What an object is, its shape tells; the order of
//! fields never matters.

mod cells;
mod grids;
mod keys;
mod repeated;
mod shape;
mod song;
mod text_refs;
mod walk;

use std::borrow::Cow;

use milestream_fast::json::tree::Tree;

use super::column::Columns;
use super::{Role, Table, header};
use crate::diagnostics::{Error, Fatal, PathFinder, Step, offset_in, print};
use crate::json_parts::parts;
use keys::Keys;
use repeated::leave_out_repeated;
use walk::Walk;

/// How deep songs are looked for.
const DEPTH: usize = 12;

/// Reads the cells.
///
/// # Errors
/// Where it is no JSON, or holds no object with streams.
pub(crate) fn read(text: &str) -> Result<Table<'_>, Error> {
    let mut table = read_any(text)?;
    if !table.columns.has_songs() {
        let (row, columns) = header::find(&table).ok_or_else(nothing)?;
        table.begin_beneath(row, columns);
    }
    Ok(table)
}

/// Reads the cells: by their roles, or as a grid of lists in which the names of columns are still to be found.
///
/// # Errors
/// As [`read`].
pub(super) fn read_any(text: &str) -> Result<Table<'_>, Error> {
    let mut keys = Keys::default();
    let tree = Tree::read(text, DEPTH, &mut |name| keys.mark(name)).map_err(|error| Error::not_json(text, &error))?;
    let (roles, columns) = columns(&keys);
    let flaws = tree.flaws().iter();
    let damaged_lines =
        flaws.map(|flaw| (text.floor_char_boundary(flaw.offset()), flaw.message().to_owned())).collect();
    let file = Cow::Borrowed(text);
    let table = Table { file, find: Some(find), columns, above: 1, damaged_lines, ..Table::default() };
    let (mut table, grid) = Walk::through(&tree, table, roles);
    if let Some(grid) = grid.filter(|_| table.rows.is_empty()) {
        return Ok(grid);
    }
    leave_out_repeated(&mut table);
    if table.rows.is_empty() { Err(nothing()) } else { Ok(table) }
}

fn nothing() -> Error {
    let message = "expected objects with the title of a song and its streams, found none".to_owned();
    Error::of_file(Fatal::Syntax, message)
}

/// The roles that a file has cells of, and a column for each.
fn columns(keys: &Keys) -> (Vec<Role>, Columns) {
    // What stands around a song may say these, whatever its fields are called.
    let is_needed = |role: &Role| {
        let is_met = keys.roles.get(*role as usize).copied().unwrap_or(false);
        is_met || matches!(role, Role::Title | Role::Artist | Role::Streams | Role::AsOf)
    };
    let roles: Vec<Role> = Role::all().filter(is_needed).collect();
    let mut columns = Columns::new(roles.iter().map(|role| role.name().to_owned()).collect());
    for role in Role::all() {
        columns.set(role, roles.iter().position(|known| *known == role));
    }
    (roles, columns)
}

/// The path to a field of the object that starts at so many bytes of the file, and where it stands in it.
fn find(
    table: &Table<'_>,
    paths: &mut PathFinder<'_>,
    (_, start): (usize, usize),
    role: Option<Role>,
) -> (String, usize) {
    let mut path = paths.path_to(start);
    let object = table.file.get(start..).unwrap_or_default();
    let field = parts(object).into_iter().find_map(|(name, value)| {
        let name = name?;
        role?.is_of_name(&name).then(|| (name.into_owned(), offset_in(object, value)))
    });
    let within = field.map_or(0, |(name, within)| {
        path.push(Step::Key(name));
        within
    });
    (print(&path), within)
}
