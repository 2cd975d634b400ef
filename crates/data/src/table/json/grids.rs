//! Rows and columns within JSON: columns of titles and counts, names of columns beside lists of cells, lists of lists.

use std::borrow::Cow;
use std::collections::HashMap;

use milestream_fast::csv_scan::Row;
use milestream_fast::json::tree::{Kind, Tree};

use super::shape::{Fields, unwrapped};
use super::text_refs::{TextRefs, text};
use super::walk::Walk;
use crate::table::grid::position;
use crate::table::places::find_row;
use crate::table::{Role, Table};

/// The cells of a column in their order, and by the names of their rows once a row stands in another place than in the first one.
type Column<'a> = (Role, Vec<usize>, Option<HashMap<Cow<'a, str>, usize>>);

impl Walk<'_, '_> {
    /// Columns of titles and counts, as lists or by the number of the row. Whether the object is of that kind.
    pub(super) fn columns(&mut self, fields: &Fields) -> bool {
        let field = |role: Role| fields.get(role as usize).copied().flatten().map(|field| field as usize);
        let (Some(titles), Some(streams)) = (field(Role::Title), field(Role::Streams)) else { return false };
        let tree = self.tree;
        let is_column = |at: usize| {
            let is_held = !tree.is_scalar(at) && unwrapped(tree, at).is_none();
            is_held && tree.children(at).next().is_some() && tree.children(at).all(|cell| tree.is_scalar(cell))
        };
        if !is_column(titles) || !is_column(streams) {
            return false;
        }
        let mut columns: Vec<Column<'_>> = Vec::new();
        for (role, field) in Role::all().filter_map(|role| Some((role, field(role)?))) {
            if is_column(field) {
                columns.push((role, tree.children(field).collect(), None));
            }
        }
        for (row, title) in tree.children(titles).enumerate() {
            let mut cells = TextRefs::default();
            let name = tree.name(title);
            for (role, column, by_name) in &mut columns {
                let beside = column.get(row).copied();
                // Objects name their rows, which may stand in another order in each.
                let cell = match &name {
                    Some(name) if beside.is_none_or(|cell| tree.name(cell).as_ref() != Some(name)) => {
                        let cells = || column.iter().filter_map(|cell| Some((tree.name(*cell)?, *cell))).collect();
                        by_name.get_or_insert_with(cells).get(name).copied()
                    }
                    _ => beside,
                };
                if let Some(cell) = cell {
                    let cell = self.cell(cell, *role);
                    cells.set(*role as usize, cell);
                }
            }
            self.add(tree.start(title), &cells);
        }
        true
    }

    /// `{"columns": […], "data": [[…], …]}`, as pandas writes it, the same with `meta`, and
    /// `{"schema": {"fields": […]}, "rows": [{"f": [{"v": …}, …]}, …]}`, as databases answer. Whether the object is of that kind.
    pub(super) fn split(&mut self, children: &[usize]) -> bool {
        let tree = self.tree;
        let is_list = |at: usize| tree.kind(at) == Kind::List;
        let named = |names: [&str; 2]| {
            let is_it = |child: &usize| names.iter().any(|name| tree.is_called(*child, name));
            children.iter().copied().find(is_it)
        };
        let columns = named(["columns", "meta"]).or_else(|| {
            let fields = |at: &usize| tree.is_called(*at, "fields");
            named(["schema", "schema"]).and_then(|schema| tree.children(schema).find(fields))
        });
        let (Some(columns), Some(data)) = (columns, named(["data", "rows"])) else { return false };
        let is_name = |at: usize| tree.is_scalar(at) || tree.children(at).any(|field| self.key(field).is(Role::Title));
        let is_row = |at: usize| row_of(tree, at).is_some();
        if !is_list(columns)
            || !is_list(data)
            || !tree.children(columns).all(is_name)
            || !tree.children(data).all(is_row)
        {
            return false;
        }
        self.add_grid(Some(columns), data);
        true
    }

    /// Lists of cells, the first one with the names of columns perhaps.
    pub(super) fn add_grid(&mut self, names: Option<usize>, data: usize) {
        let mut grid =
            Table { file: self.table.file.clone(), find: Some(find_row), is_cells: true, ..Table::default() };
        for row in names.into_iter().chain(self.tree.children(data)) {
            grid.rows.push(Row { first: position(grid.ends.len()), offset: position(self.tree.start(row)) });
            // The name of a column may lie in an object that says its type as well.
            let role = if Some(row) == names { Role::Album } else { Role::Title };
            for cell in self.tree.children(row_of(self.tree, row).unwrap_or(row)) {
                let cell_text = self.cell(cell, role);
                grid.cells.push_str(&text(self.tree, &self.owned, cell_text));
                grid.ends.push(position(grid.cells.len()));
            }
        }
        if self.grid.as_ref().is_none_or(|known| known.rows.len() < grid.rows.len()) {
            self.grid = Some(grid);
        }
    }
}

/// The list of the cells of a row: itself, or the one in `{"f": […]}`.
fn row_of(tree: &Tree<'_>, at: usize) -> Option<usize> {
    let is_list = |at: &usize| tree.kind(*at) == Kind::List;
    let inner = || tree.children(at).find(is_list).filter(|at| tree.is_called(*at, "f"));
    Some(at).filter(is_list).or_else(inner)
}
