//! The names of several artists in one cell.

use std::borrow::Cow;

/// What stands between an artist and a guest, as charts write it.
const GUEST: [&str; 12] = [
    " feat. ",
    " ft. ",
    " featuring ",
    " feat ",
    " ft ",
    " Feat. ",
    " Ft. ",
    " Featuring ",
    " FEAT. ",
    " FT. ",
    " FEATURING ",
    " FT ",
];

/// Tells the names in a cell, and whether each is of a guest. They stand between semicolons, else between commas, of which
/// the name of one alone (`is_one`) may have some. A name in quotation marks stands as it is, see [`bare`].
pub(crate) fn credits<'a>(cell: &'a str, is_one: bool, add: &mut dyn FnMut(&'a str, bool)) {
    // Most cells hold one name.
    let mut before = 0;
    let is_plain = cell.bytes().all(|byte| {
        let is_mark = matches!(byte, b';' | b',') || (before == b' ' && matches!(byte, b'f' | b'F'));
        before = byte;
        !is_mark
    });
    let separator = match (is_one, has_semicolon(cell)) {
        _ if is_plain => None,
        (true, _) => None,
        (false, true) => Some(';'),
        (false, false) => Some(','),
    };
    let (mut rest, mut is_guest) = (Some(cell), false);
    while let Some(cell) = rest {
        let (name, after) = if is_plain { (cell, "") } else { first_name(cell.trim_start(), separator) };
        let name = name.trim();
        if !name.is_empty() {
            add(name, is_guest);
        }
        let mark = GUEST.iter().find_map(|mark| after.strip_prefix(mark));
        // Who follows a guest is one too.
        is_guest |= mark.is_some();
        rest = mark.or_else(|| separator.and_then(|separator| after.trim_start().strip_prefix(separator)));
    }
}

/// A name without the quotation marks around it. Within them, two stand for one.
pub(crate) fn bare(name: &str) -> Cow<'_, str> {
    match quoted(name).and_then(|end| name.get(1..end - 1)) {
        Some(text) if quoted(name) == Some(name.len()) => text.replace("\"\"", "\"").into(),
        _ => name.into(),
    }
}

/// The names of several artists as one cell, from which they are read again: between semicolons, each in quotation marks
/// that could be taken for something else.
pub fn names_cell<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<Cow<'_, str>> = names.into_iter().map(name_cell).collect();
    names.join("; ")
}

pub(super) fn name_cell(name: &str) -> Cow<'_, str> {
    let is_plain =
        !name.contains([';', ',', '"']) && !GUEST.iter().any(|mark| name.contains(mark)) && name.trim() == name;
    if is_plain { name.into() } else { ["\"", &name.replace('"', "\"\""), "\""].concat().into() }
}

/// The first name of a cell, and what follows it.
fn first_name(cell: &str, separator: Option<char>) -> (&str, &str) {
    let end = quoted(cell).unwrap_or_else(|| {
        let next = separator.and_then(|separator| cell.find(separator));
        // Only before the next name: a cell may have as many names as letters.
        let before = cell.get(..next.unwrap_or(cell.len())).unwrap_or_default();
        let guest = GUEST.iter().filter_map(|mark| before.find(mark)).min();
        next.into_iter().chain(guest).min().unwrap_or(cell.len())
    });
    cell.split_at_checked(end).unwrap_or((cell, ""))
}

/// Where a name in quotation marks ends that begins the cell; `None` where it does not begin with one, as in
/// `"Weird Al" Yankovic`.
fn quoted(cell: &str) -> Option<usize> {
    let mut end = 1;
    let mut rest = cell.strip_prefix('"')?;
    loop {
        let (text, after) = rest.split_once('"')?;
        end += text.len() + 1;
        let Some(more) = after.strip_prefix('"') else {
            let is_end = matches!(after.trim_start().chars().next(), None | Some(';' | ','));
            let is_name = end > 2 && (is_end || GUEST.iter().any(|mark| after.starts_with(mark)));
            return is_name.then_some(end);
        };
        (rest, end) = (more, end + 1);
    }
}

/// Whether a semicolon stands outside of the names in quotation marks.
fn has_semicolon(cell: &str) -> bool {
    let mut rest = cell;
    loop {
        rest = rest.trim_start();
        rest = rest.get(quoted(rest).unwrap_or(0)..).unwrap_or_default();
        let Some(at) = rest.find([';', ',']) else { return false };
        let (_, from) = rest.split_at_checked(at).unwrap_or_default();
        match from.strip_prefix(',') {
            Some(next) => rest = next,
            None => return true,
        }
    }
}
