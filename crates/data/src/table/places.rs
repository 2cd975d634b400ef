//! Where a cell stands in the file. Used only when something is wrong.

use super::{Role, Table};
use crate::diagnostics::{PathFinder, Place, Places as Find, Positions, Span, Step, print};
use crate::statement::{Message, said};

/// Finds the cells of a table.
pub(crate) struct Places<'t, 'a> {
    table: &'t Table<'a>,
    positions: Positions<'t>,
    paths: PathFinder<'t>,
}

impl<'t, 'a> Places<'t, 'a> {
    pub(crate) fn new(table: &'t Table<'a>) -> Self {
        Self { table, positions: Positions::new(&table.file), paths: PathFinder::new(&table.file) }
    }
}

impl Find for Places<'_, '_> {
    /// `row 12, column streams`; of JSON the path to the field.
    fn find(&mut self, path: &[Step], span: Option<(usize, Span)>) -> (Message, Option<Place>) {
        let Some(Step::Place(row)) = path.first() else { return (print(path).into(), None) };
        // A line that has no row.
        if let Some((_, (offset, _))) = span {
            let (line, column) = self.positions.of(offset);
            return (said!(InLine, row = line as usize), Some(Place { line, column, offset, quote: String::new() }));
        }
        let role = path.get(1).and_then(|step| match step {
            Step::Key(name) => Role::of_own_name(name),
            Step::Place(_) => None,
        });
        let start = self.table.rows.get(*row).map_or(0, |row| row.offset as usize);
        let find = self.table.find.map(|find| find(self.table, &mut self.paths, (*row, start), role));
        let (name, within) = find.unwrap_or_default();
        let offset = start + within;
        // Line 0 says that nobody knows.
        let (line, column) = if self.table.is_placeless { (0, 0) } else { self.positions.of(offset) };
        let quote = role.map_or_else(String::new, |role| quote(self.table.cell(*row, role)));
        (name, Some(Place { line, column, offset, quote }))
    }
}

/// `row 12, column streams`, of a file in which it is not known where cells stand.
pub(super) fn find_row(
    table: &Table<'_>,
    _: &mut PathFinder<'_>,
    (row, _): (usize, usize),
    role: Option<Role>,
) -> (Message, usize) {
    (name(table, row, role.map(|role| table.name(role))), 0)
}

/// `row 12, column streams`.
pub(super) fn name(table: &Table<'_>, row: usize, column: Option<&str>) -> Message {
    let row = table.number(row);
    match column {
        Some(column) => said!(InCell, row = row, column = column),
        None => said!(InRow, row = row),
    }
}

/// A cell in few words.
pub(super) fn quote(cell: &str) -> String {
    const MOST: usize = 40;
    match cell.char_indices().nth(MOST) {
        _ if cell.is_empty() => "nothing".to_owned(),
        Some((cut, _)) => ["\"", cell.get(..cut).unwrap_or_default(), "…\""].concat(),
        None => ["\"", cell, "\""].concat(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use std::fmt::Write as _;

    use super::Places;
    use crate::Detail;
    use crate::diagnostics::Report;
    use crate::table::{Origin, json};
    use crate::validate::validate_table;

    /// Songs with a row in each of two lists, all of them with several faults.
    fn two_days(songs: usize) -> String {
        let mut days = Vec::new();
        for day in ["2026-01-01", "2026-01-02"] {
            let mut rows = Vec::new();
            for song in 0..songs {
                let mut row = format!(r#"{{"title":"Song {song}","artist":"X","streams":"five","released":"never""#);
                write!(row, r#","daily":"{song}x"}}"#).unwrap();
                rows.push(row);
            }
            days.push(format!(r#""{day}":[{}]"#, rows.join(",")));
        }
        format!("{{{}}}", days.join(","))
    }

    #[test]
    fn places_of_a_song_in_several_lists_are_found_by_reading_each_list_once() {
        let file = two_days(500);
        let table = json::read(&file).unwrap();
        let origin = Origin { title: "", publisher: "P", url: "https://p.example/", artist: None, as_of: None };
        let mut report = Report::new(Detail::Every);
        validate_table(&table, &origin, &mut report);
        let mut places = Places::new(&table);
        let warnings = report.into_warnings(&mut places);
        assert_eq!(warnings.len(), 2_500);
        // They are reported song by song all the same.
        let paths: Vec<&str> = warnings.iter().map(|warning| &*warning.path).collect();
        assert_eq!(
            paths.get(..5).unwrap(),
            [
                r#"["2026-01-01"][0].released"#,
                r#"["2026-01-01"][0].streams"#,
                r#"["2026-01-01"][0].daily"#,
                r#"["2026-01-02"][0].streams"#,
                r#"["2026-01-02"][0].daily"#,
            ]
        );
        // The file, its two lists, and each row.
        assert!(places.paths.bytes_read() <= 3 * file.len(), "{} of {}", places.paths.bytes_read(), file.len());
    }
}
