//! Rows and columns within JSON: columns of titles and counts, names of columns beside lists of cells, lists of lists.

use std::borrow::Cow;
use std::collections::HashMap;

use milestream_fast::csv_scan::Row;
use milestream_fast::json::tree::Kind;

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

    /// `{"columns": […], "data": [[…], …]}`. Whether the object is of that kind.
    pub(super) fn split(&mut self, children: &[usize]) -> bool {
        let named = |name: &str| {
            children
                .iter()
                .copied()
                .find(|child| self.tree.kind(*child) == Kind::List && self.tree.is_called(*child, name))
        };
        let (Some(columns), Some(data)) = (named("columns"), named("data")) else { return false };
        let is_list = |row: usize| self.tree.kind(row) == Kind::List;
        if !self.tree.children(columns).all(|name| self.tree.is_scalar(name)) || !self.tree.children(data).all(is_list)
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
            for cell in self.tree.children(row) {
                let cell_text = self.cell(cell, Role::Title);
                grid.cells.push_str(&text(self.tree, &self.owned, cell_text));
                grid.ends.push(position(grid.cells.len()));
            }
        }
        if self.grid.as_ref().is_none_or(|known| known.rows.len() < grid.rows.len()) {
            self.grid = Some(grid);
        }
    }
}
