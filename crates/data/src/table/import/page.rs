//! What the lines above a table say: whose songs they are, and of when.

use super::reading::{Reading, Stage};
use crate::statement::Kind;
use crate::table::dates::Written;
use crate::table::letters::lowered;
use crate::table::{Orders, Table};
use crate::{Date, Day};

/// What stands above a table.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Page {
    /// Whose songs they are.
    pub(super) artist: Option<String>,
    /// The day on which the page was renewed.
    pub(super) updated: Option<Date>,
    /// The day that it says of its counts.
    pub(super) stated: Option<Date>,
    /// The only day that it names, where it does not say of what.
    pub(super) alone: Option<Date>,
}

/// What a page of an artist's songs is called behind the name.
const OF_ARTIST: [&str; 4] = [" - spotify", " — spotify", " – spotify", " | spotify"];
/// What stands before the day of the last change.
const UPDATED: [&str; 5] = ["last updated", "last update", "updated on", "zuletzt aktualisiert", "업데이트"];

/// What stands before the day of the counts.
const STATED: [&str; 5] = ["as of", "stand", "기준일", "기준", "時点"];

/// What stands around a table.
#[derive(Clone, Copy, Default)]
pub(super) struct Surroundings<'a> {
    /// Its own caption; empty where it has none.
    pub(super) caption: &'a str,
    /// The lines of the page that it is on.
    pub(super) lines: &'a [String],
}

impl Page {
    /// What lines say.
    pub(super) fn of<'l>(lines: impl Iterator<Item = &'l str>) -> Self {
        let mut page = Self::default();
        for line in lines {
            let low = lowered(line);
            let name = OF_ARTIST.iter().find_map(|mark| low.find(mark)).and_then(|end| line.get(..end));
            if page.artist.is_none()
                && let Some(name) = name.map(str::trim).filter(|name| !name.is_empty() && !name.contains('\t'))
            {
                page.artist = Some(name.to_owned());
            }
            let date_behind = |marks: &[&str]| {
                marks.iter().find_map(|mark| {
                    let behind = low.get(low.find(mark)? + mark.len()..)?;
                    date(behind.trim_start_matches([':', ' ', '\u{a0}', '|']))
                })
            };
            page.updated = page.updated.or_else(|| date_behind(&UPDATED));
            page.stated = page.stated.or_else(|| date_behind(&STATED));
        }
        page
    }

    /// The only day that lines above a table name, where none says of what it is the day.
    fn alone<'l>(lines: impl Iterator<Item = &'l str>) -> Option<Date> {
        let mut found = None;
        for line in lines.filter(|line| line.len() < LINE) {
            let low = lowered(line);
            if OTHER_DAYS.iter().any(|word| low.contains(word)) {
                continue;
            }
            for day in days_in(line) {
                if found.is_some_and(|known| known != day) {
                    return None;
                }
                found = Some(day);
            }
        }
        found
    }

    /// What the rows above the names of columns say, and lines from elsewhere.
    pub(super) fn above(table: &Table<'_>, header: usize, around: Surroundings<'_>) -> Self {
        let rows = (0..header).map(|row| {
            let (first, end) = table.span(row);
            let cells: Vec<&str> =
                (0..end - first).map(|column| table.raw(row, column)).filter(|cell| !cell.is_empty()).collect();
            cells.join(" ")
        });
        let rows: Vec<String> = rows.collect();
        // A note beneath the table is a row with one cell, and the last of them.
        let alone = |row: usize| {
            let (first, end) = table.span(row);
            let mut cells = (0..end - first).map(|column| table.raw(row, column)).filter(|cell| !cell.is_empty());
            cells.next().filter(|_| cells.next().is_none() && end - first > 0)
        };
        let last = table.len().saturating_sub(BENEATH).max(header + 2)..table.len();
        let beneath: Vec<&str> =
            last.rev().map_while(|row| alone(row).or((table.width(row) == 0).then_some(""))).collect();
        let Surroundings { caption, lines } = around;
        // Its caption is of this table alone.
        let all = || {
            let texts = lines.iter().chain(&rows).map(String::as_str);
            std::iter::once(caption).chain(texts).chain(beneath.iter().copied())
        };
        let mut page = Self::of(all());
        if page.stated.is_none() && page.updated.is_none() {
            page.alone = Self::alone(
                rows.iter().map(String::as_str).chain([caption]).chain(lines.iter().take(LINES).map(String::as_str)),
            );
        }
        page
    }

    /// The day of the counts: the one that is said, else the day before the page was renewed.
    pub(super) fn as_of(&self) -> Option<Date> {
        if self.stated.is_some() || self.alone.is_some() {
            return self.stated.or(self.alone);
        }
        let updated = self.updated.filter(|date| date.is_day())?;
        let day: Day = updated.last_day();
        Some(Date::from(day.previous()))
    }
}

/// So many rows beneath a table are looked at.
const BENEATH: usize = 8;
/// Lines with more bytes are no headings.
const LINE: usize = 160;
/// So many lines of a page are headings.
const LINES: usize = 8;
/// What is said beside days that are not those of counts.
const OTHER_DAYS: [&str; 12] =
    ["releas", "since", "born", "debut", "publish", "until", "copyright", "©", "발매", "発売", "seit", "depuis"];

/// The whole days that a text names, of which there is no doubt.
fn days_in(text: &str) -> Vec<Date> {
    let mut days = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(|letter: char| letter.is_ascii_digit() || letter.is_alphabetic()) {
        let from = rest.get(at..).unwrap_or_default();
        let word = from.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(from.len());
        match date(from) {
            Some(day) if year_in(from, day) => {
                days.push(day);
                // Behind it, as far as it reaches.
                let end = from.find(&day.year().to_string()).map_or(word, |year| year + 4);
                let after = from.get(end..).unwrap_or_default();
                let numbers = after.find(|letter: char| !letter.is_ascii_digit() && !matches!(letter, '-' | '/' | '.'));
                rest = after.get(numbers.unwrap_or(after.len())..).unwrap_or_default();
            }
            _ => rest = from.get(word.max(1)..).unwrap_or_default(),
        }
    }
    days
}

/// Whether a text says the year of a day with four digits: of others there is doubt.
fn year_in(text: &str, day: Date) -> bool {
    text.get(..text.len().min(32)).unwrap_or(text).contains(&day.year().to_string())
}

/// The day in the name of a file: `songs-2026-07-14.csv`, `20260714.json`.
pub(super) fn day_in_name(name: &str) -> Option<Date> {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = name.chars().map(|letter| if letter == '_' { '-' } else { letter }).collect();
    let mut found = None;
    for (at, _) in plain.char_indices() {
        let is_start = !plain.get(..at).is_some_and(|before| before.ends_with(|letter: char| letter.is_ascii_digit()));
        let of_length = |length: usize| {
            let text = plain.get(at..at + length)?;
            let after = plain.get(at + length..).unwrap_or_default();
            let is_end = !after.starts_with(|letter: char| letter.is_ascii_digit());
            let date = Date::parse(text).or_else(|| {
                let whole = text.bytes().all(|byte| byte.is_ascii_digit()).then(|| Written::read(text)).flatten();
                whole.and_then(|written| written.date(Orders::ANY))
            });
            date.filter(|date| is_end && date.is_day() && (2000..2100).contains(&date.year()))
        };
        if is_start && let Some(day) = of_length(10).or_else(|| of_length(8)) {
            if found.is_some_and(|known| known != day) {
                return None;
            }
            found = Some(day);
        }
    }
    found
}

/// Tells that the name of a file says the day of its counts.
pub(super) fn log_name(day: Option<Date>, reading: &mut Reading) {
    if let Some(day) = day {
        reading.log(Stage::Dates, Kind::DateInName.with("day", day), "--as-of DATE");
    }
}

/// The date that a text begins with.
fn date(text: &str) -> Option<Date> {
    let ends = text.char_indices().map(|(at, letter)| at + letter.len_utf8()).take(24);
    let mut longest = None;
    for end in ends {
        let read = text.get(..end).and_then(|text| Written::read(text.trim()));
        longest = read.and_then(|written| written.date(Orders::ANY)).filter(|date| date.is_day()).or(longest);
    }
    longest
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::{Page, day_in_name};

    #[test]
    fn page_says_whose_songs_and_when() {
        let page = Page::of(["Luna Park - Spotify Top Songs", "Last updated: 2026/07/14"].into_iter());
        assert_eq!(page.artist.as_deref(), Some("Luna Park"));
        assert_eq!(page.as_of().unwrap().to_string(), "2026-07-13");
        let page = Page::of(["Home | Charts", "Last updated: July 1, 2026 at 10:00"].into_iter());
        assert_eq!((page.artist.as_deref(), page.as_of().unwrap().to_string().as_str()), (None, "2026-06-30"));
        let page = Page::of(["Totals as of 14 July 2026", "Last updated: 2026/07/20"].into_iter());
        assert_eq!(page.as_of().unwrap().to_string(), "2026-07-14");
        assert_eq!(Page::of(["Songs I like", "last updated: soon"].into_iter()), Page::default());
    }

    #[test]
    fn a_day_alone_is_that_of_the_counts() {
        let alone = |lines: &[&str]| Page::alone(lines.iter().copied()).map(|day| day.to_string());
        for (lines, expected) in [
            (vec!["Spotify Daily Chart - Global - 2026/07/14 | Totals"], Some("2026-07-14")),
            (vec!["Streams (14 July 2026)", "July 14, 2026"], Some("2026-07-14")),
            (vec!["2026-07-13 to 2026-07-14"], None),
            (vec!["Released 14 July 2026"], None),
            (vec!["Songs of July 2026"], None),
            (vec!["4/5/2026"], None),
            (vec!["Top 100"], None),
        ] {
            assert_eq!(alone(&lines).as_deref(), expected, "{lines:?}");
        }
    }

    #[test]
    fn names_of_files_say_days() {
        for (name, expected) in [
            ("songs-2026-07-14.csv", Some("2026-07-14")),
            ("data/20260714_songs.csv", Some("2026-07-14")),
            ("2026_07_14.json", Some("2026-07-14")),
            ("songs-2026-07.csv", None),
            ("regional-global-daily-2026-07-14 (1).csv", Some("2026-07-14")),
            ("2026-07-13--2026-07-14.csv", None),
            ("12345678.csv", None),
            ("songs.csv", None),
        ] {
            assert_eq!(day_in_name(name).map(|day| day.to_string()).as_deref(), expected, "{name}");
        }
    }
}
