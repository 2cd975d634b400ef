//! What the lines above a table say: whose songs they are, and of when.

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
}

/// What a page of an artist's songs is called behind the name.
const OF_ARTIST: [&str; 4] = [" - spotify", " — spotify", " – spotify", " | spotify"];
/// What stands before the day of the last change.
const UPDATED: [&str; 5] = ["last updated", "last update", "updated on", "zuletzt aktualisiert", "업데이트"];

/// What stands before the day of the counts.
const STATED: [&str; 5] = ["as of", "stand", "기준일", "기준", "時点"];

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

    /// What the rows above the names of columns say, and lines from elsewhere.
    pub(super) fn above(table: &Table<'_>, header: usize, lines: &[String]) -> Self {
        let rows = (0..header).map(|row| {
            let (first, end) = table.span(row);
            let cells: Vec<&str> =
                (0..end - first).map(|column| table.raw(row, column)).filter(|cell| !cell.is_empty()).collect();
            cells.join(" ")
        });
        let all: Vec<String> = lines.iter().cloned().chain(rows).collect();
        Self::of(all.iter().map(String::as_str))
    }

    /// The day of the counts: the one that is said, else the day before the page was renewed.
    pub(super) fn as_of(&self) -> Option<Date> {
        if self.stated.is_some() {
            return self.stated;
        }
        let updated = self.updated.filter(|date| date.is_day())?;
        let day: Day = updated.last_day();
        Some(Date::from(day.previous()))
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
    use super::Page;

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
}
