//! A list as people post it: a song to a line, with its count behind a colon or a dash.

use std::borrow::Cow;

use crate::table::grid::position;
use crate::table::numbers::{Marks, NoCount, count};
use crate::table::units::Units;
use crate::table::{Role, Table, places};

/// What stands between a title and its count.
const SEPARATORS: [&str; 6] = [": ", "：", " – ", " — ", " - ", " | "];
/// What stands before a line of a list.
const BULLETS: [char; 9] = ['•', '·', '*', '-', '–', '▪', '►', '▶', '✅'];

/// The songs of a text with their counts, and the lines above and beneath them; `None` where fewer than two lines are of songs,
/// or where something else stands between them.
pub(super) fn read(text: &str) -> Option<(Table<'_>, Vec<String>)> {
    let mut table =
        Table { file: Cow::Borrowed(text), find: Some(places::find_row), is_cells: true, ..Table::default() };
    table.push_row(0, ["title", "streams"].into_iter());
    let (mut lines, mut offset, mut is_over) = (Vec::new(), 0, false);
    for line in text.split_inclusive('\n') {
        if let Some((title, count)) = song(line) {
            if is_over {
                return None;
            }
            table.push_row(position(offset), [title, count].into_iter());
        } else if !line.trim().is_empty() {
            is_over = table.rows.len() > 1;
            lines.push(line.trim().to_owned());
        }
        offset += line.len();
    }
    (table.rows.len() > 2).then_some((table, lines))
}

/// The title and the count of a line.
fn song(line: &str) -> Option<(&str, &str)> {
    let line = line.trim().trim_start_matches(BULLETS).trim();
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
        text.lines().filter_map(song).collect()
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
    fn lines_around_the_list_are_none_of_it_and_lines_within_end_it() {
        let (table, lines) = read("Luna on Spotify\n\nGlass Tide: 1,204\nSalt Road: 98\n\n#luna").unwrap_or_default();
        assert_eq!((table.len(), lines), (3, vec!["Luna on Spotify".to_owned(), "#luna".to_owned()]));
        assert!(read("Glass Tide: 1,204\nand\nSalt Road: 98").is_none());
        assert!(read("Glass Tide: 1,204").is_none());
    }
}
