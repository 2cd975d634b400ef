//! What stands around a name without being a part of it: the notes of an encyclopedia, and quotation marks around every title.

use std::borrow::Cow;

use super::plan::Part;
use super::reading::{Reading, Stage};
use crate::statement::Kind;
use crate::table::cells::Cells;
use crate::table::{NoSong, Role, Table};

/// Which of them a table has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each mark is there or not, by itself")]
pub(super) struct Marks {
    /// Addresses behind names, as databases and Markdown write links: `Luna Park (https://…)`, `[Luna Park](https://…)`.
    has_links: bool,
    /// Notes behind names: `Glass Tide[1]`.
    has_notes: bool,
    /// Every title stands in quotation marks.
    are_quoted: bool,
    /// Every title has its rank before it: `1. Glass Tide`.
    are_numbered: bool,
    /// Every title, behind its rank, has how that has changed before it: `(+1) Glass Tide`.
    are_moved: bool,
}

/// Roles of names.
const NAMES: [Role; 4] = [Role::Title, Role::Artist, Role::Featured, Role::Album];
/// Quotation marks around a title.
const QUOTES: [(char, char); 5] = [('"', '"'), ('“', '”'), ('„', '“'), ('«', '»'), ('「', '」')];

impl Marks {
    pub(super) fn of(table: &Table<'_>, parts: &[Part]) -> Self {
        let rows = parts.iter().flat_map(|part| (part.first..part.end).map(|row| (row, part.plan.both)));
        let songs = rows.filter(|(row, _)| table.width(*row) > 0 && NoSong::of(table, *row).is_none());
        let (mut has_links, mut has_notes) = (false, false);
        let (mut titles, mut quoted, mut numbered, mut moved) = (0, 0, 0, 0);
        for (row, both) in songs {
            has_links |= NAMES.iter().any(|role| without_links(table.cell(row, *role)).is_some());
            has_notes |= NAMES.iter().any(|role| without_notes(table.cell(row, *role)).is_some());
            let title = both.map_or_else(|| table.cell(row, Role::Title), |both| both.start(table, row));
            if !title.is_empty() {
                titles += 1;
                let ranked = without_rank(title);
                numbered += usize::from(ranked.is_some_and(|(rank, _)| rank == titles));
                let title = ranked.map_or(title, |(_, title)| title);
                moved += usize::from(without_move(title).is_some());
                quoted += usize::from(unquoted(without_notes(title).unwrap_or(title)).is_some());
            }
        }
        let [are_quoted, are_numbered, are_moved] =
            [quoted, numbered, moved].map(|marked| titles > 1 && marked == titles);
        Self { has_links, has_notes, are_quoted, are_numbered, are_moved }
    }

    /// `title`: the first one.
    pub(super) fn log(self, title: &str, reading: &mut Reading) {
        if self.has_links {
            reading.log(Stage::Layout, Kind::Links, "");
        }
        if self.has_notes {
            reading.log(Stage::Layout, Kind::Notes, "");
        }
        if self.are_numbered {
            reading.log(Stage::Layout, Kind::Ranks, "");
        }
        if self.are_moved {
            reading.log(Stage::Layout, Kind::MovesInTitles.with("cell", title), "");
        }
        if self.are_quoted {
            reading.log(Stage::Layout, Kind::QuotedTitles, "");
        }
    }

    /// A cell with artist and title without the rank before it.
    pub(super) fn without_rank(self, cell: &str) -> &str {
        without_rank(cell).filter(|_| self.are_numbered).map_or(cell, |(_, cell)| cell)
    }

    /// Takes them from the names of a row.
    pub(super) fn leave_out(self, cells: &mut Cells<'_>) {
        if self.has_links {
            for role in NAMES {
                if let Some(bare) = without_links(cells.get(role)) {
                    cells.set(role, bare);
                }
            }
        }
        if self.are_numbered {
            let bare = without_rank(cells.get(Role::Title)).map(|(_, title)| title.to_owned());
            if let Some(bare) = bare {
                cells.set(Role::Title, bare);
            }
        }
        if self.are_moved {
            let title = cells.get(Role::Title);
            let title = without_rank(title).map_or(&**title, |(_, title)| title);
            let bare = without_move(title).map(str::to_owned);
            if let Some(bare) = bare {
                cells.set(Role::Title, bare);
            }
        }
        if self.has_notes {
            for role in NAMES {
                let bare = without_notes(cells.get(role)).map(|bare| {
                    // Marks before a note are around the whole title, also where others lost theirs as cells of a file.
                    unquoted(bare).filter(|_| role == Role::Title).unwrap_or(bare).to_owned()
                });
                if let Some(bare) = bare {
                    cells.set(role, bare);
                }
            }
        }
        if self.are_quoted {
            let title: Option<Cow<'static, str>> =
                unquoted(cells.get(Role::Title)).map(|title| title.to_owned().into());
            if let Some(title) = title {
                cells.set(Role::Title, title);
            }
        }
    }
}

/// Names without the address behind each, or the brackets of a link between notes; `None` where none has one.
fn without_links(names: &str) -> Option<String> {
    if names.starts_with("[[") {
        return without_note_links(names);
    }
    let mut bare = String::new();
    let mut rest = names;
    while let Some((before, link)) = rest.split_once("(http") {
        let (_, behind) =
            link.split_once(')').filter(|(address, _)| address.contains("://") && !address.contains(' '))?;
        let name = before.trim_end();
        // `[Luna Park](https://…)`.
        let (start, inner) = name.strip_suffix(']').and_then(|name| name.rsplit_once('[')).unwrap_or((name, ""));
        bare.extend([start, inner]);
        rest = behind;
    }
    bare.push_str(rest);
    (bare.len() < names.len() && !bare.trim().is_empty()).then_some(bare)
}

/// Names of links between notes, as Obsidian writes them: `[[Luna Park]]`, `[[luna|Luna Park]]`.
fn without_note_links(names: &str) -> Option<String> {
    let mut bare = String::new();
    let mut rest = names;
    while let Some((before, link)) = rest.split_once("[[") {
        let (link, behind) = link.split_once("]]").filter(|(link, _)| !link.is_empty())?;
        bare.extend([before, link.rsplit_once('|').map_or(link, |(_, shown)| shown)]);
        rest = behind;
    }
    bare.push_str(rest);
    Some(bare)
}

/// A name without the notes behind it; `None` where it has none.
fn without_notes(name: &str) -> Option<&str> {
    let name_before = |name: &str| name.trim_end_matches([' ', '†', '‡']).len();
    let mut bare = name.get(..name_before(name)).filter(|bare| !bare.is_empty()).unwrap_or(name);
    while let Some((before, note)) = bare.strip_suffix(']').and_then(|rest| rest.rsplit_once('[')) {
        let number = note.strip_prefix("note ").or_else(|| note.strip_prefix("nb ")).unwrap_or(note);
        let is_number = matches!(number.len(), 1..=3) && number.bytes().all(|byte| byte.is_ascii_digit());
        let is_letter = note.len() == 1 && note.bytes().all(|byte| byte.is_ascii_lowercase());
        if before.trim_end().is_empty() || !(is_number || is_letter) {
            break;
        }
        bare = before.get(..name_before(before)).unwrap_or(before);
    }
    (bare.len() < name.len()).then_some(bare)
}

/// The rank before a title, and the title: `1. Glass Tide`, `#1 Glass Tide`, `🥇 Glass Tide`.
pub(super) fn without_rank(title: &str) -> Option<(usize, &str)> {
    const MEDALS: [char; 3] = ['🥇', '🥈', '🥉'];
    for (place, medal) in MEDALS.into_iter().enumerate() {
        if let Some(title) = title.strip_prefix(medal).map(str::trim_start).filter(|title| !title.is_empty()) {
            return Some((place + 1, title));
        }
    }
    if let Some((rank, title)) = keycaps(title) {
        return Some((rank, title));
    }
    if let Some((rank, title)) = title.strip_prefix('#').and_then(|title| title.split_once(' '))
        && let Ok(rank) = rank.parse()
        && !title.trim().is_empty()
    {
        return Some((rank, title.trim_start()));
    }
    let (rank, title) = title.strip_prefix('#').unwrap_or(title).split_once(['.', ')'])?;
    let title = title.strip_prefix([' ', '\u{a0}']).map(str::trim).filter(|title| !title.is_empty())?;
    Some((rank.parse().ok()?, title))
}

/// A rank of digits on keys, and what follows: `1️⃣ Glass Tide`.
fn keycaps(title: &str) -> Option<(usize, &str)> {
    const KEY: char = '\u{20e3}';
    let (mut rank, mut rest) = (0_usize, title);
    while let Some((digit, behind)) = rest.split_once(KEY) {
        let digit: usize = digit.trim_end_matches('\u{fe0f}').parse().ok().filter(|digit| *digit < 10)?;
        (rank, rest) = (rank.checked_mul(10)?.checked_add(digit)?, behind);
    }
    let title = rest.trim_start();
    (rank > 0 && !title.is_empty()).then_some((rank, title))
}

/// The title behind how its rank has changed: `(+1) Glass Tide`, `[=] Glass Tide`, `(NEW) Glass Tide`, `▲2 Glass Tide`.
fn without_move(title: &str) -> Option<&str> {
    const NEW: [&str; 5] = ["new", "re", "re-entry", "n", "ne"];
    const SIGNS: [char; 12] = ['+', '-', '−', '=', '▲', '▼', '△', '▽', '↑', '↓', '⬆', '⬇'];
    let is_move = |inner: &str| {
        let rest = inner.trim_start_matches(SIGNS);
        let is_signed = rest.len() < inner.len() && rest.trim().bytes().all(|byte| byte.is_ascii_digit());
        is_signed || NEW.iter().any(|new| new.eq_ignore_ascii_case(inner))
    };
    let bracketed = || {
        let (inner, title) = title.strip_prefix('(')?.split_once(')')?;
        is_move(inner.trim()).then_some(title)
    };
    let squared = || {
        let (inner, title) = title.strip_prefix('[')?.split_once(']')?;
        is_move(inner.trim()).then_some(title)
    };
    let bare = || {
        let (word, title) = title.split_once(' ')?;
        (word.starts_with(['▲', '▼', '↑', '↓']) && is_move(word)).then_some(title)
    };
    let title = bracketed().or_else(squared).or_else(bare)?.trim();
    (!title.is_empty()).then_some(title)
}

fn unquoted(title: &str) -> Option<&str> {
    let inner = QUOTES.iter().find_map(|(open, close)| title.strip_prefix(*open)?.strip_suffix(*close));
    inner.map(str::trim).filter(|inner| !inner.is_empty() && !inner.contains(['"', '“', '”', '«', '»', '「', '」']))
}

#[cfg(test)]
mod tests {
    use super::{unquoted, without_links, without_move, without_notes, without_rank};

    #[test]
    fn notes_are_numbers_and_single_letters() {
        for (name, expected) in [
            ("Glass Tide[1]", Some("Glass Tide")),
            ("Salt Road [a][12]", Some("Salt Road")),
            ("Luna[note 3]", Some("Luna")),
            ("Glass Tide [Remix]", None),
            ("[1]", None),
            ("Glass Tide [2024]", None),
            ("Glass Tide", None),
        ] {
            assert_eq!(without_notes(name), expected, "{name}");
        }
    }

    #[test]
    fn addresses_behind_names_are_links() {
        for (names, expected) in [
            ("BTS (https://www.notion.so/BTS-abc)", Some("BTS")),
            ("A (https://x/a), B (https://x/b)", Some("A, B")),
            ("[A](https://x/a) & [B](https://x/b)", Some("A & B")),
            ("https://x/a", None),
            ("(https://x/a)", None),
            ("A (httpster)", None),
            ("A (https://x/a", None),
            ("[[Luna Park]]", Some("Luna Park")),
            ("[[luna|Luna Park]], [[Aria]] (live)", Some("Luna Park, Aria (live)")),
            ("[[]]", None),
        ] {
            assert_eq!(without_links(names).as_deref(), expected, "{names}");
        }
    }

    #[test]
    fn ranks_stand_on_keys() {
        assert_eq!(without_rank("1\u{fe0f}\u{20e3} Glass Tide"), Some((1, "Glass Tide")));
        assert_eq!(without_rank("1\u{fe0f}\u{20e3}2\u{fe0f}\u{20e3} Glass Tide"), Some((12, "Glass Tide")));
        assert_eq!(without_rank("7 Rings"), None);
    }

    #[test]
    fn moves_are_signed_numbers_before_titles() {
        for (title, expected) in [
            ("(+1) Glass Tide", Some("Glass Tide")),
            ("(=) Glass Tide", Some("Glass Tide")),
            ("[-12] (Live)", Some("(Live)")),
            ("(NEW) Glass Tide", Some("Glass Tide")),
            ("▲2 Glass Tide", Some("Glass Tide")),
            ("(1) Glass Tide", None),
            ("(Not) Glass Tide", None),
            ("(+1)", None),
            ("- Glass Tide", None),
        ] {
            assert_eq!(without_move(title), expected, "{title}");
        }
    }

    #[test]
    fn quotation_marks_stand_around_the_whole() {
        for (title, expected) in [
            ("\"Glass Tide\"", Some("Glass Tide")),
            ("“Glass Tide”", Some("Glass Tide")),
            ("\"Weird\" Song \"Live\"", None),
            ("\"Weird\" Song", None),
            ("\"\"", None),
        ] {
            assert_eq!(unquoted(title), expected, "{title}");
        }
    }
}
