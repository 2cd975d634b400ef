//! Lines within cells: a title and its artist, as charts show them, or several artists. In all other cells they are one text.

use std::collections::HashSet;

use super::line_order::{LineOrder, ORDERS};
use super::parting::{Both, Parting};
use super::plan::Plan;
use super::reading::{Choices, Question, Reading, Stage};
use crate::statement::Kind;
use crate::table::grid::position;
use crate::table::letters::lowered;
use crate::table::{NoSong, Role, Table};

/// What begins a line that is a part of the one above it.
const OF_ABOVE: [&str; 7] = ["(", "[", "（", "feat", "ft.", "with ", "- "];

/// The cells as the file has them.
pub(super) struct Lines {
    cells: String,
    ends: Vec<u32>,
}

/// Makes each cell one line, and gives the cells as they were; `None` where none has several lines.
pub(super) fn take(table: &mut Table<'_>) -> Option<Lines> {
    if table.is_in_place || !table.cells.contains('\n') {
        return None;
    }
    let lines = Lines { cells: std::mem::take(&mut table.cells), ends: std::mem::take(&mut table.ends) };
    for cell in 0..lines.ends.len() {
        for (place, line) in lines.get(cell).lines().enumerate() {
            let is_change =
                line.trim_start().starts_with(['+', '-', '−']) && line.ends_with(|end: char| end.is_ascii_digit());
            match (place, is_change) {
                (0, _) => table.cells.push_str(line),
                // The change beneath a count.
                (_, true) => table.cells.extend([" (", line.trim(), ")"]),
                (_, false) => table.cells.extend([" ", line]),
            }
        }
        table.ends.push(position(table.cells.len()));
    }
    Some(lines)
}

impl Lines {
    fn get(&self, cell: usize) -> &str {
        let end = |cell: Option<usize>| cell.and_then(|cell| self.ends.get(cell)).map_or(0, |end| *end as usize);
        self.cells.get(end(cell.checked_sub(1))..end(Some(cell))).unwrap_or_default()
    }

    /// What the lines of a cell say, where that is more than one thing.
    fn pair(&self, table: &Table<'_>, row: usize, column: usize) -> Option<(String, String)> {
        let (first, end) = table.span(row);
        if first + column < end { pair(self.get(first + column)) } else { None }
    }

    /// Decides what the lines of titles and artists are, or asks, and gives them back to those columns.
    pub(super) fn settle(self, table: &mut Table<'_>, plan: &mut Plan, choices: &Choices, reading: &mut Reading) {
        let mut columns = Vec::new();
        let title = plan.both.map(|both| both.column).or_else(|| plan.columns.of(Role::Title));
        if let Some(column) = title
            && let Some(order) = self.order(table, plan, column, choices, reading)
        {
            plan.both = Some(Both { column, is_title_first: order == LineOrder::TitleFirst, by: Parting::Lines });
            plan.columns.set(Role::Title, None);
            columns.push(column);
        }
        for role in [Role::Artist, Role::Featured] {
            let Some(column) = plan.columns.of(role) else { continue };
            if (0..table.len()).any(|row| self.pair(table, row, column).is_some()) {
                reading.log(Stage::Columns, Kind::ArtistLines.with("column", table.columns.name(role)), "");
                columns.push(column);
            }
        }
        if !columns.is_empty() {
            self.give_back(table, &columns);
        }
    }

    /// What the lines of a column of titles are, where they are not one title.
    fn order(
        &self,
        table: &Table<'_>,
        plan: &Plan,
        column: usize,
        choices: &Choices,
        reading: &mut Reading,
    ) -> Option<LineOrder> {
        let is_song = |row: &usize| table.width(*row) > 0 && NoSong::of(table, *row).is_none();
        let rows = || (0..table.len()).filter(is_song);
        let pairs: HashSet<(String, String)> = rows().filter_map(|row| self.pair(table, row, column)).collect();
        let first = rows().find(|row| self.pair(table, *row, column).is_some())?;
        let name = plan.columns.names().get(column).map_or("", String::as_str);
        let mut tell = |order: LineOrder, is_found: bool| {
            let kind = match order {
                LineOrder::TitleFirst => Kind::LinesTitleFirst,
                LineOrder::ArtistFirst => Kind::LinesArtistFirst,
                LineOrder::One => Kind::LinesOne,
            };
            let said = kind.with("column", name);
            let said = if is_found { said.within(Kind::SinceArtists) } else { said };
            reading.log(Stage::Columns, said, "--lines ORDER");
            reading.recipe.lines = Some(order);
            (order != LineOrder::One).then_some(order)
        };
        if let Some(said) = choices.lines {
            return tell(said, false);
        }
        if let Some(both) = plan.both.filter(|_| !choices.columns.iter().any(|(known, _)| known == name)) {
            let order = if both.is_title_first { LineOrder::TitleFirst } else { LineOrder::ArtistFirst };
            return tell(order, false);
        }
        // What is no artist beside one is a part of the title.
        if let Some(artist) = plan.columns.of(Role::Artist) {
            let is_again = |row: usize| -> bool {
                self.pair(table, row, column)
                    .is_none_or(|(_, second)| lowered(&second) == lowered(table.raw(row, artist)))
            };
            return if rows().all(is_again) { tell(LineOrder::TitleFirst, false) } else { None };
        }
        if let Some(order) = order_of(&pairs) {
            return tell(order, true);
        }
        // A few are titles that were too long for a line.
        let lined = rows().filter(|row| self.pair(table, *row, column).is_some()).count();
        if lined * 2 < rows().count() {
            return tell(LineOrder::One, false);
        }
        let (title, artist) = self.pair(table, first, column)?;
        let cell = [title.as_str(), " / ", &artist].concat();
        let row = table.number(first).to_string();
        let what = ["are the lines of \"", &cell, "\" (row ", &row, ", column ", name, ") a title and its artist?"];
        let what = [&what.concat(), " No artist of the column stands there again"].concat();
        let answers = ORDERS.iter().map(|(order, _)| ["--lines ", order].concat()).collect();
        reading.questions.push(Question { what, cell, answers });
        Some(LineOrder::TitleFirst)
    }

    /// Gives columns their lines back.
    fn give_back(&self, table: &mut Table<'_>, columns: &[usize]) {
        let (mut cells, mut ends) = (String::with_capacity(self.cells.len()), Vec::with_capacity(table.ends.len()));
        for row in 0..table.len() {
            let (first, end) = table.span(row);
            // Rows above the names are no longer rows.
            while ends.len() < first {
                ends.push(position(cells.len()));
            }
            for cell in first..end {
                let column = cell - first;
                cells.push_str(if columns.contains(&column) { self.get(cell) } else { table.raw(row, column) });
                ends.push(position(cells.len()));
            }
        }
        (table.cells, table.ends) = (cells, ends);
    }
}

/// The first two things that the lines of a cell say; `None` where they say only one.
pub(super) fn pair(cell: &str) -> Option<(String, String)> {
    if !cell.contains('\n') {
        return None;
    }
    let mut said = all(cell).into_iter();
    said.next().zip(said.next())
}

/// What the lines of a cell say: a line that is a part of the one above it stands behind it.
pub(super) fn all(cell: &str) -> Vec<String> {
    let lines = || cell.lines().map(str::trim).filter(|line| !line.is_empty());
    // Beside a title and an artist, what a service marks songs with.
    let are_many = lines().nth(2).is_some();
    let is_mark = |line: &&str| are_many && ["E", "Explicit", "🅴"].contains(line);
    let mut all: Vec<String> = Vec::new();
    for line in lines().filter(|line| !is_mark(line)) {
        let low = lowered(line);
        match all.last_mut().filter(|_| OF_ABOVE.iter().any(|start| low.starts_with(start))) {
            Some(above) => above.extend([" ", line]),
            None => all.push(line.to_owned()),
        }
    }
    all
}

/// Which lines are the artists: songs are many, and artists have several of them.
fn order_of(pairs: &HashSet<(String, String)>) -> Option<LineOrder> {
    let firsts = pairs.iter().map(|(first, _)| first).collect::<HashSet<_>>().len();
    let seconds = pairs.iter().map(|(_, second)| second).collect::<HashSet<_>>().len();
    // Two artists may have a song of the same name; half of all songs have not.
    if seconds < firsts && (firsts == pairs.len() || seconds * 2 <= firsts) {
        return Some(LineOrder::TitleFirst);
    }
    (pairs.len() > 3 && firsts * 2 <= seconds).then_some(LineOrder::ArtistFirst)
}

#[cfg(test)]
mod tests {
    use super::{LineOrder, all, order_of, pair};

    #[test]
    fn artists_are_those_who_stand_there_again() {
        let order = |pairs: &[(&str, &str)]| {
            order_of(&pairs.iter().map(|(first, second)| ((*first).to_owned(), (*second).to_owned())).collect())
        };
        assert_eq!(order(&[("A", "X"), ("B", "X"), ("C", "Y")]), Some(LineOrder::TitleFirst));
        assert_eq!(order(&[("A", "X"), ("B", "Y")]), None);
        assert_eq!(order(&[("A", "X"), ("A", "Y"), ("B", "Z")]), None);
        assert_eq!(order(&[("X", "A"), ("X", "B"), ("Y", "C"), ("Y", "D")]), Some(LineOrder::ArtistFirst));
    }

    #[test]
    fn some_lines_are_a_part_of_the_one_above() {
        for (cell, expected) in [
            (" A \r\n\n B\nC", vec!["A", "B", "C"]),
            ("A\n ", vec!["A"]),
            ("A\n(Remix)\nX\nfeat. Y", vec!["A (Remix)", "X feat. Y"]),
            ("(A)\nX", vec!["(A)", "X"]),
            ("E\nA\nX", vec!["A", "X"]),
            ("E\nX", vec!["E", "X"]),
        ] {
            assert_eq!(all(cell), expected);
            assert_eq!(pair(cell).is_some(), expected.len() > 1);
        }
    }
}
