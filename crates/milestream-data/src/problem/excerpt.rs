//! The line of a file that is spoken of, with a caret beneath the place.

/// How many characters of a line are shown.
const WIDTH: usize = 100;
/// How many of them stand before the place.
const BEFORE: usize = 60;

/// The line `line` of `text` with a caret at its character `column`, both from 1. Of a long line the part around it.
pub fn excerpt(text: &str, line: u32, column: u32) -> String {
    let row: Vec<char> = text.split('\n').nth(line as usize - 1).unwrap_or_default().trim_end().chars().collect();
    let place = (column as usize - 1).min(row.len());
    let start = if row.len() > WIDTH { place.saturating_sub(BEFORE) } else { 0 };
    let shown: String =
        row.iter().skip(start).take(WIDTH).map(|letter| if *letter == '\t' { ' ' } else { *letter }).collect();
    let (cut_before, cut_after) = (if start > 0 { "…" } else { "" }, if start + WIDTH < row.len() { "…" } else { "" });
    let number = line.to_string();
    let margin = " ".repeat(number.len());
    let indent = " ".repeat(place - start + cut_before.chars().count());
    format!("{margin} |\n{number} | {cut_before}{shown}{cut_after}\n{margin} | {indent}^\n")
}
