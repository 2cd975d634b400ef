//! JSON that holds songs somehow: in lists, by title, by day, by column. What an object is, its shape tells; the order of
//! fields never matters.

#[cfg(feature = "import")]
mod by_artist;
mod cells;
mod charts;
mod days;
#[cfg(feature = "import")]
mod fields;
mod grids;
mod keys;
mod repeated;
mod shape;
mod song;
mod text_refs;
mod total;
mod walk;

mod seen;

use std::borrow::Cow;

use milestream_fast::json::tree::Tree;

use super::column::Columns;
use super::{Role, Table, header};
#[cfg(feature = "import")]
use super::{Span, both};
use crate::diagnostics::{Error, Fatal, PathFinder, Step, offset_in, print};
use crate::json_parts::parts;
use crate::statement::{Message, said};
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
    let mut table = read_any(text, &Said::default())?;
    if !table.columns.has_songs() {
        let (row, columns) = header::find(&table).ok_or_else(nothing)?;
        table.begin_beneath(row, columns);
    }
    Ok(table)
}

/// What is said of a file.
#[derive(Clone, Copy, Default)]
pub(super) struct Said<'s> {
    /// Whether counts by day, of which no name says what they count, are those of the day alone; else that is found out.
    pub(super) are_days_daily: Option<bool>,
    /// Fields by their names, each with the name of its role.
    pub(super) columns: &'s [(String, String)],
    /// Whether it is told how fields are read.
    pub(super) is_told: bool,
}

/// Reads the cells: by their roles, or as a grid of lists in which the names of columns are still to be found.
///
/// # Errors
/// As [`read`].
pub(super) fn read_any<'a>(text: &'a str, said: &Said<'_>) -> Result<Table<'a>, Error> {
    let mut keys = Keys::saying(said.columns);
    let mut tree =
        Tree::read(text, DEPTH, &mut |name| keys.mark(name)).map_err(|error| Error::not_json(text, &error))?;
    charts::name_by_day(&mut tree, &mut keys)?;
    let is_total_taken = keys.has_total && total::is_taken(&tree);
    let walked = |are_days_daily: bool| {
        let (roles, columns) = columns(&keys, are_days_daily);
        let flaws = tree.flaws().iter();
        let damaged_lines =
            flaws.map(|flaw| (text.floor_char_boundary(flaw.offset()), flaw.message().to_owned())).collect();
        let file = Cow::Borrowed(text);
        let table = Table { file, find: Some(find), columns, above: 1, damaged_lines, ..Table::default() };
        Walk::through(&tree, table, roles, (are_days_daily, is_total_taken, said.is_told))
    };
    let mut walk = walked(said.are_days_daily.unwrap_or(false));
    let days = std::mem::take(&mut walk.named_days);
    let are_daily = said.are_days_daily.unwrap_or_else(|| days.is_any() && days.are_daily(&walk.table));
    let are_weeks = are_daily && days.are_weeks(&walk.table);
    if are_daily && said.are_days_daily.is_none() {
        walk = walked(true);
    }
    #[cfg(feature = "import")]
    {
        if walk.table.rows.is_empty() && walk.grid.is_none() {
            walk.add_by_artist();
        }
        walk.tell_fields(keys.is_title_first);
        walk.table.named_days = days.is_any().then_some(are_daily);
        walk.table.span = if are_weeks { Span::Week } else { Span::Day };
        if let Some(is_title_first) = keys.is_title_first {
            both::part_titles(&mut walk.table, is_title_first);
        }
    }
    #[cfg(not(feature = "import"))]
    let _ = are_weeks;
    let (mut table, grid) = (walk.table, walk.grid);
    if let Some(grid) = grid.filter(|_| table.rows.is_empty()) {
        return Ok(grid);
    }
    leave_out_repeated(&mut table);
    if table.rows.is_empty() { Err(nothing()) } else { Ok(table) }
}

fn nothing() -> Error {
    Error::of_file(Fatal::Syntax, said!(NoObjects))
}

/// The roles that a file has cells of, and a column for each.
fn columns(keys: &Keys, are_days_daily: bool) -> (Vec<Role>, Columns) {
    // What stands around a song may say these, whatever its fields are called.
    let is_needed = |role: &Role| {
        let is_met = keys.roles.get(*role as usize).copied().unwrap_or(false);
        is_met
            || (are_days_daily && *role == Role::Daily)
            || (keys.is_title_first.is_some() && *role == Role::Featured)
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
) -> (Message, usize) {
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
    (print(&path).into(), within)
}
