//! JSON that holds songs somehow: in lists, by title, by day, by column. What an object is, its shape tells; the order of
//! fields never matters.

mod cells;
mod days;
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
    let mut table = read_any(text, None)?;
    if !table.columns.has_songs() {
        let (row, columns) = header::find(&table).ok_or_else(nothing)?;
        table.begin_beneath(row, columns);
    }
    Ok(table)
}

/// Reads the cells: by their roles, or as a grid of lists in which the names of columns are still to be found.
/// `are_days_daily` says what counts by day are of which no name says it; else that is found out.
///
/// # Errors
/// As [`read`].
pub(super) fn read_any(text: &str, are_days_daily: Option<bool>) -> Result<Table<'_>, Error> {
    let mut keys = Keys::default();
    let tree = Tree::read(text, DEPTH, &mut |name| keys.mark(name)).map_err(|error| Error::not_json(text, &error))?;
    let walked = |are_days_daily: bool| {
        let (roles, columns) = columns(&keys, are_days_daily);
        let flaws = tree.flaws().iter();
        let damaged_lines =
            flaws.map(|flaw| (text.floor_char_boundary(flaw.offset()), flaw.message().to_owned())).collect();
        let file = Cow::Borrowed(text);
        let table = Table { file, find: Some(find), columns, above: 1, damaged_lines, ..Table::default() };
        Walk::through(&tree, table, roles, are_days_daily)
    };
    let (mut table, mut grid, days) = walked(are_days_daily.unwrap_or(false));
    let are_daily = are_days_daily.unwrap_or_else(|| days.is_any() && days.are_daily(&table));
    if are_daily && are_days_daily.is_none() {
        (table, grid, _) = walked(true);
    }
    #[cfg(feature = "import")]
    {
        table.named_days = days.is_any().then_some(are_daily);
    }
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
fn columns(keys: &Keys, are_days_daily: bool) -> (Vec<Role>, Columns) {
    // What stands around a song may say these, whatever its fields are called.
    let is_needed = |role: &Role| {
        let is_met = keys.roles.get(*role as usize).copied().unwrap_or(false);
        is_met
            || (are_days_daily && *role == Role::Daily)
            || matches!(role, Role::Title | Role::Artist | Role::Streams | Role::AsOf)
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
