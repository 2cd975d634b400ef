//! Cells of a web page that reach over several rows and columns.

/// No table is so wide.
const MOST_COLUMNS: usize = 1_000;
/// No cell reaches over so many columns.
const MOST_SPANNED: usize = 100;

/// What stands between two lines of a cell of a web page, where other white space is one space.
pub const LINE_BREAK: char = '\u{2028}';

/// Puts what was raised behind a text, from `start` on, in brackets where it is the number of a note: `Glass Tide¹` is `Glass
/// Tide[1]`.
pub fn mark_note(text: &mut String, start: usize) {
    let note = text.get(start..).unwrap_or_default().trim();
    let is_note = matches!(note.len(), 1..=2) && note.bytes().all(|byte| byte.is_ascii_digit());
    if is_note && text.get(..start).is_some_and(|before| !before.trim().is_empty()) {
        let marked = ["[", note, "]"].concat();
        text.truncate(start);
        text.push_str(&marked);
    }
}

/// A text with single spaces, and lines that say something.
pub(super) fn tidy(text: &str) -> String {
    let lines = text.split(LINE_BREAK).map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// A cell of a web page, which may reach over several columns and rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spanning {
    /// Its text; [`LINE_BREAK`] parts lines.
    pub text: String,
    /// Over how many columns it reaches, from 1.
    pub columns: usize,
    /// Over how many rows it reaches, from 1; 0 stands for all that follow, as in HTML.
    pub rows: usize,
}

/// The cells of rows in their columns. What reaches over several rows is said in each of them, since it is true of each; what
/// reaches over several columns is said in the first, as spreadsheets keep it.
pub(super) fn laid_out(rows: Vec<Vec<Spanning>>) -> Vec<Vec<String>> {
    // Of every column the text that reaches into the rows below, and into how many.
    let mut from_above: Vec<(usize, String)> = Vec::new();
    let lay_out = |cells: Vec<Spanning>| {
        let mut row: Vec<String> = Vec::with_capacity(cells.len());
        let mut cells = cells.into_iter();
        loop {
            let column = row.len();
            if let Some((left, text)) = from_above.get_mut(column).filter(|(left, _)| *left > 0) {
                *left -= 1;
                row.push(text.clone());
                continue;
            }
            let Some(cell) = cells.next().filter(|_| column < MOST_COLUMNS) else {
                // What reaches down behind the last cell.
                if from_above.iter().skip(column).any(|(left, _)| *left > 0) {
                    row.push(String::new());
                    continue;
                }
                return row;
            };
            let below = cell.rows.checked_sub(1).unwrap_or(usize::MAX);
            for place in 0..cell.columns.clamp(1, MOST_SPANNED) {
                let text = if place == 0 { cell.text.clone() } else { String::new() };
                if below > 0 {
                    from_above.resize(from_above.len().max(column + place + 1), (0, String::new()));
                    if let Some(slot) = from_above.get_mut(column + place) {
                        *slot = (below, text.clone());
                    }
                }
                row.push(text);
            }
        }
    };
    rows.into_iter().map(lay_out).collect()
}

#[cfg(test)]
mod tests {
    use super::{Spanning, laid_out};

    fn cell(text: &str, columns: usize, rows: usize) -> Spanning {
        Spanning { text: text.to_owned(), columns, rows }
    }

    #[test]
    fn cells_stand_in_their_columns() {
        let rows = vec![
            vec![cell("Song", 1, 2), cell("Artist", 1, 2), cell("Streams", 2, 1)],
            vec![cell("Total", 1, 1), cell("Daily", 1, 1)],
            vec![cell("Glass Tide", 1, 1), cell("Luna Park", 1, 2), cell("100", 1, 1), cell("5", 1, 0)],
            vec![cell("Salt Road", 1, 1), cell("90", 1, 1)],
            vec![cell("Total", 2, 1), cell("190", 1, 1)],
        ];
        assert_eq!(
            laid_out(rows),
            [
                vec!["Song", "Artist", "Streams", ""],
                vec!["Song", "Artist", "Total", "Daily"],
                vec!["Glass Tide", "Luna Park", "100", "5"],
                vec!["Salt Road", "Luna Park", "90", "5"],
                vec!["Total", "", "190", "5"],
            ]
        );
    }
}
