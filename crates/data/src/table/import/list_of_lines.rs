//! A list as people post it: a song to a line, with its count behind a colon or a dash.

use std::borrow::Cow;

use crate::Date;
use crate::table::dates::Written;
use crate::table::grid::position;
use crate::table::numbers::{Marks, NoCount, count};
use crate::table::units::Units;
use crate::table::{Orders, Role, Table, places};

/// A day as a word has so many letters at least: `7/4/2026`.
const SHORTEST_DAY: usize = 8;

/// What stands between a title and its count.
const SEPARATORS: [&str; 10] = [": ", "：", " – ", " — ", " - ", " | ", " → ", " -> ", " » ", " = "];
/// What stands before a line of a list.
const BULLETS: [char; 26] = [
    '•', '·', '*', '-', '–', '▪', '►', '▶', '✅', '🎵', '🎶', '🎧', '🎤', '💿', '📀', '🔥', '⭐', '🌟', '✨', '💜',
    '📈', '➡', '👉', '🔹', '🔸', '\u{fe0f}',
];

/// The songs of a text with their counts, and the lines above and beneath them; `None` where fewer than two lines are of songs,
/// or where something else stands between them.
pub(super) fn read(text: &str) -> Option<(Table<'_>, Vec<String>)> {
    let (mut songs, mut lines, mut offset, mut is_over) = (Vec::new(), Vec::new(), 0, false);
    for line in text.split_inclusive('\n') {
        if let Some((title, count)) = song(line) {
            // Of two numbers nobody knows which is which.
            if is_over || ends_with_count(title) {
                return None;
            }
            songs.push((position(offset), title, count));
        } else if !line.trim().is_empty() {
            is_over = !songs.is_empty();
            lines.push(line.trim().to_owned());
        }
        offset += line.len();
    }
    if songs.len() < 2 {
        return None;
    }
    let mut table =
        Table { file: Cow::Borrowed(text), find: Some(places::find_row), is_cells: true, ..Table::default() };
    let have_days = songs.iter().all(|(_, title, _)| day_before(title).is_some());
    table.push_row(0, ["title", "streams"].into_iter().chain(have_days.then_some("as_of")));
    for (offset, title, count) in &songs {
        let dated = day_before(title).filter(|_| have_days);
        let (day, title) = dated.map_or((None, *title), |(day, title)| (Some(day), title));
        table.push_row(*offset, [without_emphasis(title), &**count].into_iter().chain(day));
    }
    Some((table, lines))
}

/// The day before a title, as in a log, and the title.
fn day_before(title: &str) -> Option<(&str, &str)> {
    let (day, title) = title.split_once(' ')?;
    let day = day.trim_end_matches([':', ',']);
    let title = title.trim_start_matches(['-', '–', '—', ':', '|', ' ']);
    let date = Written::read(day).filter(|_| day.len() >= SHORTEST_DAY)?;
    let is_day = date.date(Orders::ANY).is_none_or(Date::is_day);
    (is_day && title.contains(char::is_alphabetic)).then_some((day, title))
}

/// The title and the count of a line, which has what has been added to it behind it in brackets.
fn song(line: &str) -> Option<(&str, Cow<'_, str>)> {
    let (title, count) = parted(line)?;
    if !count.starts_with(['+', '-', '±', '▲', '▼']) {
        return Some((title, Cow::Borrowed(count)));
    }
    // `Glass Tide | 1,204,500,331 | +412,008`: a number with a sign is what has been added.
    let (title, whole) = parted(title)?;
    Some((title, [whole, " (", count, ")"].concat().into()))
}

/// Whether a title has at its end what may be a count.
fn ends_with_count(title: &str) -> bool {
    let digits = |count: &str| count.bytes().filter(u8::is_ascii_digit).count();
    parted(title.trim_end_matches(['/', '|', '→', ' '])).is_some_and(|(_, count)| digits(count) > 4)
}

/// A title without the marks that make it bold or slanted: `**Glass Tide**`, `_Glass Tide_`.
fn without_emphasis(title: &str) -> &str {
    let mut title = title;
    for mark in ["**", "__", "*", "_", "`"] {
        let inner = title.strip_prefix(mark).and_then(|title| title.strip_suffix(mark));
        title = inner.map(str::trim).filter(|inner| !inner.is_empty() && !inner.contains(mark)).unwrap_or(title);
    }
    title
}

/// A line parted into what stands before its last count, and that count.
fn parted(line: &str) -> Option<(&str, &str)> {
    let trimmed = line.trim();
    // Marks that make a title bold are none of a list.
    let line = match trimmed.trim_start_matches(BULLETS).trim() {
        _ if trimmed.starts_with("**") => trimmed,
        rest if rest.contains("**") && trimmed.starts_with("* **") => trimmed.get(2..).unwrap_or(rest),
        rest => rest,
    };
    // What is in brackets at the end, as what has been added, may have dashes of its own.
    let end = line.strip_suffix(')').and_then(|line| line.rfind('(')).unwrap_or(line.len());
    let before = line.get(..end)?;
    let separators = SEPARATORS.iter().filter_map(|mark| Some((before.rfind(mark)?, mark.len())));
    let parted = |(place, length): (usize, usize)| {
        let (title, count) = (line.get(..place)?.trim(), line.get(place + length..)?.trim());
        let count = count
            .rsplit_once(' ')
            .filter(|(_, unit)| Role::of_name(unit) == Some(Role::Streams))
            .map_or(count, |(count, _)| count);
        let count = without_emphasis(count);
        (title.chars().any(char::is_alphabetic) && is_count(count)).then_some((title, count))
    };
    separators.max().and_then(parted).or_else(|| parted((long_count(before)?, 1)))
}

/// Where the space stands before a count at the end that has its digits in groups, as no title has: `Glass Tide 1,204,500`.
fn long_count(line: &str) -> Option<usize> {
    let line = line.trim_end();
    let place = line.rfind(' ')?;
    let count = line.get(place + 1..)?;
    let are_groups = count.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b',' | b'.'));
    (are_groups && count.len() > 4 && count.contains([',', '.'])).then_some(place)
}

/// Whether a text is a count in some notation.
fn is_count(text: &str) -> bool {
    !matches!(count(text, Marks::Unknown, Units::default(), 0), Err(NoCount::Value(_)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn songs(text: &str) -> Vec<(&str, &str)> {
        text.lines().filter_map(parted).collect()
    }

    #[test]
    fn a_count_stands_behind_the_last_mark_of_a_line() {
        assert_eq!(
            songs("1. Glass Tide – 1,204,500,331 (+412,008)\n• Salt Road (feat. Aria): 835M\n- Mi-casa - 1.2B streams"),
            [("1. Glass Tide", "1,204,500,331 (+412,008)"), ("Salt Road (feat. Aria)", "835M"), ("Mi-casa", "1.2B")]
        );
        assert_eq!(
            songs("7 Rings 1,204,500 (+412)\n2 - Low 98.500"),
            [("7 Rings", "1,204,500 (+412)"), ("2 - Low", "98.500")]
        );
        assert_eq!(songs("14.07.2026\nUpdated 14.07.2026\nRoute 66"), []);
        assert_eq!(songs("Glass Tide: a song\nSalt Road\n14: 00\nUpdated: 14 July 2026"), []);
    }

    #[test]
    fn a_number_with_a_sign_is_what_has_been_added() {
        let line = song("1. Glass Tide | 1,204,500,331 | +412,008");
        assert_eq!(line, Some(("1. Glass Tide", Cow::from("1,204,500,331 (+412,008)"))));
        assert_eq!(song("Glass Tide | +412,008"), None);
        // Of two without a sign nobody knows which is which.
        assert!(read("Glass Tide | 1,204,500 | 412,008\nSalt Road | 988,120 | 101,002").is_none());
        assert!(read("Glass Tide: 412,008 / 1,204,500\nSalt Road: 101,002 / 988,120").is_none());
        assert!(read("Route 66 - 1: 1,204,500\nSalt Road: 988,120").is_some());
    }

    #[test]
    fn a_log_has_the_day_before_each_title() {
        let (table, _) = read("2026-07-13 Glass Tide 1,204,500\n2026-07-14: Glass Tide 1,204,900").unwrap_or_default();
        let row = |row| [0, 1, 2].map(|column| table.raw(row, column).to_owned());
        assert_eq!(row(0), ["title", "streams", "as_of"]);
        assert_eq!(row(2), ["Glass Tide", "1,204,900", "2026-07-14"]);
        // A number is a part of a title.
        let (table, _) = read("20260714 Days: 1,204,500\nSalt Road: 1,204,900").unwrap_or_default();
        assert_eq!(table.raw(1, 0), "20260714 Days");
    }

    #[test]
    fn marks_of_bold_titles_are_left_out() {
        for (title, expected) in [
            ("**Glass Tide**", "Glass Tide"),
            ("_Glass Tide_", "Glass Tide"),
            ("***Glass Tide***", "Glass Tide"),
            ("**A** and **B**", "**A** and **B**"),
            ("*", "*"),
        ] {
            assert_eq!(without_emphasis(title), expected, "{title}");
        }
        assert_eq!(
            songs("* **Glass Tide** – **1,204**\n**Salt Road**: 98"),
            [("**Glass Tide**", "1,204"), ("**Salt Road**", "98")]
        );
    }

    #[test]
    fn lines_around_the_list_are_none_of_it_and_lines_within_end_it() {
        let (table, lines) = read("Luna on Spotify\n\nGlass Tide: 1,204\nSalt Road: 98\n\n#luna").unwrap_or_default();
        assert_eq!((table.len(), lines), (3, vec!["Luna on Spotify".to_owned(), "#luna".to_owned()]));
        assert!(read("Glass Tide: 1,204\nand\nSalt Road: 98").is_none());
        assert!(read("Glass Tide: 1,204").is_none());
    }
}
