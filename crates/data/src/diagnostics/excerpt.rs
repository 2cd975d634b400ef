//! The line of a file that is spoken of, with a caret beneath the place.

use super::Warning;

/// How many characters of a line are shown.
const WIDTH: usize = 100;
/// How many of them stand before the place.
const BEFORE: usize = 60;

/// The line of `text` that a warning is about, with a caret beneath the place; of a long line the part around it. Empty
/// where the warning has no place. Only what is shown is looked at, since there may be as many warnings as rows.
pub fn excerpt(text: &str, warning: &Warning) -> String {
    let (Some(line), Some(offset)) = (warning.line, warning.offset) else { return String::new() };
    let (before, after) = text.split_at_checked(offset).unwrap_or((text, ""));
    let mut before: Vec<char> = before.chars().rev().take_while(|letter| *letter != '\n').take(WIDTH + 1).collect();
    before.reverse();
    let mut after: Vec<char> = after.chars().take_while(|letter| *letter != '\n').take(WIDTH + 1).collect();
    // The other half of the end of a line.
    after.pop_if(|letter| *letter == '\r');
    let is_long = before.len() + after.len() > WIDTH;
    let start = if is_long { before.len().saturating_sub(BEFORE) } else { 0 };
    let before = before.get(start..).unwrap_or_default();
    let end = (WIDTH - before.len()).min(after.len());
    let (cut_before, cut_after) = (if start > 0 { "…" } else { "" }, if end < after.len() { "…" } else { "" });
    let shown = before.iter().chain(after.iter().take(end));
    let shown: String = shown.map(|letter| if *letter == '\t' { ' ' } else { *letter }).collect();
    let number = line.to_string();
    let margin = " ".repeat(number.len());
    let indent = " ".repeat(before.len() + cut_before.chars().count());
    format!("{margin} |\n{number} | {cut_before}{}{cut_after}\n{margin} | {indent}^\n", shown.trim_end())
}
