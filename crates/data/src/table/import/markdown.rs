//! A table in Markdown, or as databases print one: bars between cells, and a line of dashes.

use std::borrow::Cow;

use crate::table::grid::position;
use crate::table::{Table, places};

/// What stands between cells.
const BARS: [char; 2] = ['|', '│'];
/// So many lines may stand above it.
const LINES_ABOVE: usize = 60;

/// The cells of a table with a line of dashes, and the lines of text around it; `None` where there is none.
pub(super) fn read(text: &str) -> Option<(Table<'_>, Vec<String>)> {
    let is_it = text.lines().take(LINES_ABOVE).any(is_rule);
    if !is_it {
        return None;
    }
    let mut table =
        Table { file: Cow::Borrowed(text), find: Some(places::find_row), is_cells: true, ..Table::default() };
    let mut lines = Vec::new();
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim();
        if trimmed.contains(BARS) && !is_rule(line) {
            let cells = cells(&trimmed.replace(BARS, "|"));
            // DuckDB writes the types of columns beneath their names, and dots for rows that it leaves out.
            if !cells.iter().all(|cell| is_type(cell) || cell == "·") {
                table.push_row(position(offset), cells.iter().map(AsRef::as_ref));
            }
        } else if !trimmed.is_empty() && !is_rule(line) {
            lines.push(trimmed.trim_start_matches('#').trim().to_owned());
        }
        offset += line.len();
    }
    (table.rows.len() > 1).then_some((table, lines))
}

/// Whether a cell is the type of a column.
fn is_type(cell: &str) -> bool {
    const TYPES: &str =
        "varchar text string int32 int64 uint64 int128 integer bigint hugeint double float date timestamp boolean";
    let cell = cell.split(['(', '[', ' ']).next().unwrap_or_default();
    TYPES.split(' ').any(|known| known == cell)
}

/// `| --- | ---: |`, `+-----+-----+`, `-----+-----`.
fn is_rule(line: &str) -> bool {
    let line = line.trim();
    let is_box = || line.chars().all(|letter| matches!(letter, '\u{2500}'..='\u{257f}') && !BARS.contains(&letter));
    line.contains(['─', '═']) && is_box()
        || line.contains(['|', '+'])
            && line.chars().all(|letter| matches!(letter, '|' | '+' | '-' | ':' | ' ' | '='))
            && (line.contains("--") || (line.contains(':') && line.split('|').all(is_shortest)))
}

/// The shortest that Reddit and others take for the line of dashes of a column, with its alignment: `:-`, `:-:`, `-:`.
fn is_shortest(cell: &str) -> bool {
    matches!(cell.trim(), "" | "-" | ":-" | "-:" | ":-:")
}

fn cells(line: &str) -> Vec<String> {
    let line = line.strip_prefix('|').unwrap_or(line);
    let line = line.strip_suffix('|').filter(|line| !line.ends_with('\\')).unwrap_or(line);
    let (mut cells, mut cell, mut is_escaped) = (Vec::new(), String::new(), false);
    for letter in line.chars() {
        match letter {
            '|' if !is_escaped => cells.push(std::mem::take(&mut cell)),
            '\\' if !is_escaped => {
                is_escaped = true;
                continue;
            }
            letter => {
                if is_escaped && letter.is_ascii_alphanumeric() {
                    cell.push('\\');
                }
                cell.push(letter);
            }
        }
        is_escaped = false;
    }
    cells.push(cell);
    cells.iter().map(|cell| lines(cell)).collect()
}

/// A cell with its lines, each without the marks of Markdown.
fn lines(cell: &str) -> String {
    let lines = cell.split("<br").enumerate().map(|(place, line)| {
        let rest = if place == 0 { line } else { line.split_once('>').map_or(line, |(_, rest)| rest) };
        bare(rest.trim())
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// A cell without the marks of Markdown: `**bold**`, `[text](address)`.
fn bare(cell: &str) -> String {
    let mut cell = cell;
    for mark in ["**", "__", "`", "*", "_"] {
        let inner = cell.strip_prefix(mark).and_then(|rest| rest.strip_suffix(mark));
        cell = inner.filter(|inner| !inner.is_empty() && !inner.contains(mark)).unwrap_or(cell);
    }
    // `*Salt Road* (feat. Aria)`.
    for mark in ["**", "__", "*", "_"] {
        if let Some((inner, rest)) = cell.strip_prefix(mark).and_then(|rest| rest.split_once(mark))
            && rest.starts_with([' ', '('])
            && !inner.is_empty()
            && !inner.contains(['*', '_'])
            && inner.trim() == inner
        {
            return [inner, rest].concat();
        }
    }
    let link = cell.strip_prefix('[').and_then(|rest| rest.strip_suffix(')')?.split_once("]("));
    link.filter(|(text, address)| !text.contains(']') && !address.contains(')'))
        .map_or(cell, |(text, _)| text)
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::{cells, is_rule};

    #[test]
    fn cells_stand_between_bars() {
        assert_eq!(cells("| **A** | [B](https://x/y) | a \\| b | `c` |  |"), ["A", "B", "a | b", "c", ""]);
        assert_eq!(cells("a | b"), ["a", "b"]);
        assert_eq!(cells("| **A**<br>B<br/>c | <b"), ["A\nB\nc", "<b"]);
        // A star alone is a feature on some pages.
        assert_eq!(
            cells("| *A* (feat. B) | *C | __D__ (live) | 2 * 3 * 4 |"),
            ["A (feat. B)", "*C", "D (live)", "2 * 3 * 4"]
        );
    }

    #[test]
    fn rules_are_lines_of_dashes() {
        for (line, expected) in [
            ("| --- | ---: |", true),
            ("+----+---+", true),
            ("--- | ---", true),
            (":-|:-:|-:", true),
            ("| :-: | - |", true),
            (": | :", false),
            ("- | -", false),
            ("a | b", false),
            ("-", false),
            ("---", false),
        ] {
            assert_eq!(is_rule(line), expected, "{line}");
        }
    }
}
