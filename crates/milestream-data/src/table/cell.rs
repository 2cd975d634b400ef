//! What stands in a cell: a date, names, an id.

use crate::Date;

/// Who is named in a cell, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Credit<'a> {
    /// It is the artist's song.
    Own(&'a str),
    /// The artist is featured.
    Featured(&'a str),
}

/// A date as spreadsheets write it: the year first, with a time behind it or without, `2026-07-14 15:01:27` or
/// `2026/7/14`; or `unknown`. With the day first it would be a guess.
pub(crate) fn date(cell: &str) -> Option<Date> {
    let date = cell.split([' ', 'T']).next().unwrap_or_default();
    Date::parse_as_of(date).or_else(|| {
        let mut parts = date.split(['-', '/', '.']);
        let year = parts.next().filter(|year| year.len() == 4);
        let (year, month, day) = (number(year)?, number(parts.next())?, number(parts.next())?);
        if parts.next().is_some() { None } else { Date::from_ymd(year, month, day) }
    })
}

/// The names in a cell: after semicolons, else after commas, of which the name of one alone may have some.
pub(crate) fn credits(cell: &str, is_one: bool) -> impl Iterator<Item = Credit<'_>> {
    const FEATURED: [&str; 3] = [" feat. ", " ft. ", " featuring "];
    let between = if cell.contains(';') { ';' } else { ',' };
    let mut is_featured = false;
    cell.split(move |letter| !is_one && letter == between)
        .flat_map(|part| {
            let mark = FEATURED.into_iter().find_map(|mark| part.split_once(mark));
            let (own, featured) = mark.map_or((part, None), |(own, featured)| (own, Some(featured)));
            [(own, false), (featured.unwrap_or_default(), true)]
        })
        .map(|(name, starts)| (name.trim(), starts))
        .filter(|(name, _)| !name.is_empty())
        .map(move |(name, starts)| {
            // Who follows a featured artist is one too.
            is_featured |= starts;
            if is_featured { Credit::Featured(name) } else { Credit::Own(name) }
        })
}

/// The id in what services and people write of it: `spotify:track:4SFk…`, `https://…/track/4SFk…?si=…`.
pub(crate) fn id_of(cell: &str) -> &str {
    let path = cell.split(['?', '#']).next().unwrap_or_default();
    path.rsplit(['/', ':']).next().unwrap_or_default()
}

/// A text as a part of an id, added to `id` after a dash: `Boy With Luv` is `boy-with-luv`. Letters of other scripts stay
/// as they are; what consists of signs alone is spelled by its bytes, so that `+` and `=` are two songs.
pub(crate) fn slug(id: &mut String, text: &str) {
    let mut is_between = !id.is_empty();
    let before = id.len();
    for letter in text.chars() {
        // An apostrophe is inside of a word.
        if letter.is_ascii_alphanumeric() || (!letter.is_ascii() && letter != '’') {
            if is_between && !id.is_empty() {
                id.push('-');
            }
            is_between = false;
            id.push(letter.to_ascii_lowercase());
        } else if letter != '\'' && letter != '’' {
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

fn number(text: Option<&str>) -> Option<u32> {
    text.filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()))?.parse().ok()
}
