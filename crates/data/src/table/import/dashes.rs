//! Titles that may have the artist before a dash, `Luna Park - Glass Tide`, or behind a "by", `Glass Tide by Luna Park`. Nobody
//! can tell them from a work and its parts, or from `Step by Step`.

use std::collections::HashSet;

use super::marks;
use super::reading::{Choices, Question, Reading};
use crate::table::column::plain;
use crate::table::{NoSong, Role, Table, both};

/// What a recording is called behind the dash of its title.
const VERSIONS: &str = "remix mix edit live acoustic version ver remaster remastered instrumental demo interlude intro outro \
                        session sessions karaoke cover extended unplugged";

/// Asks whether the titles of a column, or of a field, have the artist beside them, where nothing names one and each title has a
/// "by", or a dash of which what stands before one stands before another as well.
pub(super) fn ask(table: &Table<'_>, name: &str, choices: &Choices, reading: &mut Reading) {
    let is_said = choices.columns.iter().any(|(column, _)| plain(column) == plain(name));
    if is_said || table.has_any(Role::Artist) || !(may_have_artists(table) || are_by(table)) {
        return;
    }
    let cell = table.cell(0, Role::Title);
    let what =
        ["do the cells of the column ", name, " hold artist and title, as \"", cell, "\" may, or a title alone? "];
    let what = [&what.concat(), "Nothing in the table tells"].concat();
    let answers = ["=artist-title", "=title"].map(|role| ["--column ", name, role].concat()).into();
    reading.questions.push(Question { what, cell: name.to_owned(), answers });
}

/// Whether several titles, and all of them, have a "by".
fn are_by(table: &Table<'_>) -> bool {
    let titles = || {
        let songs = (0..table.len()).filter(|row| NoSong::of(table, *row).is_none());
        songs.map(|row| table.cell(row, Role::Title)).filter(|title| !title.is_empty())
    };
    both::are_around_by(titles()) && titles().any(|title| titles().next() != Some(title))
}

fn may_have_artists(table: &Table<'_>) -> bool {
    let (mut artists, mut songs, mut is_repeated) = (HashSet::new(), HashSet::new(), false);
    for row in 0..table.len() {
        let title = table.cell(row, Role::Title);
        if title.is_empty() || NoSong::of(table, row).is_some() {
            continue;
        }
        let Some((artist, song)) = both::around_dash(marks::without_rank(title).map_or(title, |(_, title)| title))
        else {
            return false;
        };
        let is_version = |word: &str| VERSIONS.split_whitespace().any(|known| known.eq_ignore_ascii_case(word));
        if song.split([' ', '.', '(', ')']).any(is_version) {
            return false;
        }
        // A song has a row to each of its days perhaps.
        is_repeated |= songs.insert(title) && !artists.insert(artist);
    }
    is_repeated
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::{are_by, may_have_artists};
    use crate::table::csv;

    #[test]
    fn an_artist_stands_before_several_titles() {
        for (titles, expected) in [
            ("Luna - A;Luna - B;Aria - C", true),
            ("Luna – A;Luna – B", true),
            // One song on two days.
            ("Luna - A;Luna - A;Aria - C", false),
            ("Luna - A;Luna - B;C", false),
            ("A - Remix;A - Live", false),
            ("A - Radio Edit;A - 2019 Remaster", false),
            ("Luna - A;Aria - B", false),
        ] {
            let rows: Vec<String> = titles.split(';').map(|title| [title, ",5\n"].concat()).collect();
            let text = ["title,streams\n", &rows.concat()].concat();
            assert_eq!(may_have_artists(&csv::read(&text).unwrap()), expected, "{titles}");
        }
    }

    #[test]
    fn an_artist_stands_behind_all_titles() {
        for (titles, expected) in [
            ("A by Luna;B by Aria", true),
            ("Stand by Me by Luna;B By Aria", true),
            ("Stand by Me;Step by Step", true),
            // One song on two days, or no artist behind one.
            ("A by Luna;A by Luna", false),
            ("A by Luna;B", false),
            ("A - Remix by Luna;B by Luna", false),
            ("A (Remix by Luna);B by Luna", false),
        ] {
            let rows: Vec<String> = titles.split(';').map(|title| [title, ",5\n"].concat()).collect();
            let text = ["title,streams\n", &rows.concat()].concat();
            assert_eq!(are_by(&csv::read(&text).unwrap()), expected, "{titles}");
        }
    }
}
