//! What stands in a cell: a date, an id, a text that a spreadsheet would run.

use std::borrow::Cow;

use super::blank::is_placeholder;
use crate::Date;

/// A date with the year first, as most write it: `2026-07-14 15:01:27`, `2026/7/14`; or `unknown`.
pub(crate) fn plain_date(cell: &str) -> Option<Date> {
    // Behind a whole day stands a time; behind a year, as in `2022 Apr 14`, the rest of the date.
    let day = before(cell, b" T");
    Date::parse_as_of(if day.len() == 10 { day } else { cell })
}

/// The id in what services and people write of it: `spotify:track:4SFk…`, `https://…/track/4SFk…?si=…`. Any other text is
/// an id as it stands.
pub(crate) fn id_of(cell: &str) -> &str {
    if let Some(id) = cell.strip_prefix("spotify:track:") {
        return id;
    }
    let is_link = cell.starts_with("https://") || cell.starts_with("http://");
    if !is_link {
        return cell;
    }
    let id = cell.rsplit_once("/track/").map(|(_, id)| before(id, b"/?#"));
    id.filter(|id| !id.is_empty()).unwrap_or(cell)
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
        text.bytes().for_each(|byte| push_hex(id, byte));
    }
}

/// Adds the signs of a text to its [`slug`], by their bytes: for a text that another one has the slug of.
pub(crate) fn spell_signs(id: &mut String, text: &str) {
    id.push('-');
    for byte in text.bytes().filter(|byte| byte.is_ascii() && !byte.is_ascii_alphanumeric() && *byte != b'\'') {
        push_hex(id, byte);
    }
}

fn push_hex(id: &mut String, byte: u8) {
    id.extend([byte / 16, byte % 16].into_iter().filter_map(|digit| char::from_digit(digit.into(), 16)));
}

/// A text as a cell of a file: a spreadsheet would run what begins with one of these signs, and `N/A` is an empty cell, so an
/// apostrophe stands before it. Another one stands before an apostrophe in its place, so that reading the file gives the text again.
/// Space around it says nothing, and is left out: an apostrophe before a tab alone would be read as a text.
pub fn guarded(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    if is_formula(text) { ["'", text].concat().into() } else { text.into() }
}

/// What a cell says: without the apostrophe that [`guarded`] puts before it.
pub(super) fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|text| is_formula(text)).unwrap_or(cell)
}

/// Whether a spreadsheet would run a text, or it would be taken for an empty cell.
fn is_formula(text: &str) -> bool {
    let text = text.trim_start_matches('\'');
    text.starts_with(['=', '+', '-', '@', '\t', '\r']) || is_placeholder(text)
}
