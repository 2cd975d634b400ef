//! What stands in a cell: a date, names, an id.

use crate::Date;

/// A date as spreadsheets write it: the year first, with a time behind it or without, `2026-07-14 15:01:27` or
/// `2026/7/14`; or `unknown`. With the day first it would be a guess.
pub(crate) fn date(cell: &str) -> Option<Date> {
    let cell = before(cell, b" T");
    Date::parse_as_of(cell).or_else(|| {
        let mut text = String::new();
        for part in cell.split(|letter: char| !letter.is_ascii_digit()) {
            // Spreadsheets leave the nought of a month out.
            text.push_str(match (text.is_empty(), part.len()) {
                (true, _) => "",
                (false, 1) => "-0",
                (false, _) => "-",
            });
            text.push_str(part);
        }
        Date::parse(&text)
    })
}

/// Tells the names in a cell, which has no space around it, and whether each is of a featured artist. They stand between semicolons, else between
/// commas, of which the name of one alone may have some.
pub(crate) fn credits<'a>(cell: &'a str, is_one: bool, tell: &mut dyn FnMut(&'a str, bool)) {
    const FEATURED: [&str; 3] = [" feat. ", " ft. ", " featuring "];
    // Most cells hold one name.
    let mut before = 0;
    let is_plain = cell.bytes().all(|byte| {
        let is_mark = matches!(byte, b';' | b',') || (before == b' ' && byte == b'f');
        before = byte;
        !is_mark
    });
    if is_plain {
        if !cell.is_empty() {
            tell(cell, false);
        }
        return;
    }
    let between = if cell.contains(';') { ';' } else { ',' };
    let mut is_featured = false;
    for part in cell.split(|letter| letter == between && !is_one) {
        // Most names have none, and to look for three texts in each of them takes its time.
        let has_mark = part.as_bytes().windows(2).any(|two| two == b" f");
        let mark = FEATURED.iter().filter(|_| has_mark).find_map(|mark| part.split_once(mark));
        let (own, featured) = mark.unwrap_or((part, ""));
        for name in [own, featured] {
            let name = name.trim();
            if !name.is_empty() {
                tell(name, is_featured);
            }
            // Who follows a featured artist is one too.
            is_featured |= mark.is_some();
        }
    }
}

/// The id in what services and people write of it: `spotify:track:4SFk…`, `https://…/track/4SFk…?si=…`.
pub(crate) fn id_of(cell: &str) -> &str {
    let path = before(cell, b"?#");
    let start = path.bytes().rposition(|byte| matches!(byte, b'/' | b':')).map_or(0, |slash| slash + 1);
    path.get(start..).unwrap_or_default()
}

/// What stands in a text before the first of these characters; all of it where it has none.
pub(super) fn before<'a>(text: &'a str, stops: &[u8]) -> &'a str {
    let end = text.bytes().position(|byte| stops.contains(&byte)).unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

/// A text as a part of an id, added to `id` after a dash: `Boy With Luv` is `boy-with-luv`. Letters of other scripts stay
/// as they are; what consists of signs alone is spelled by its bytes, so that `+` and `=` are two songs.
pub(crate) fn slug(id: &mut String, text: &str) {
    let before = id.len();
    id.reserve(text.len() + 1);
    let mut is_between = before > 0;
    for letter in text.chars().filter(|letter| !matches!(letter, '\'' | '’')) {
        if !letter.is_ascii() || letter.is_ascii_alphanumeric() {
            if is_between && !id.is_empty() {
                id.push('-');
            }
            is_between = false;
            id.push(letter.to_ascii_lowercase());
        } else {
            is_between = true;
        }
    }
    if id.len() == before {
        id.push_str(if before > 0 { "-x" } else { "x" });
        for byte in text.bytes() {
            id.extend([byte / 16, byte % 16].into_iter().filter_map(|digit| char::from_digit(digit.into(), 16)));
        }
    }
}
