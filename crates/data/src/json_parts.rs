//! What a list or an object of JSON consists of, unread.

use std::borrow::Cow;

use milestream_fast::json::{Error, Reader, Token};

/// A part of a list or an object: its name, where it has one, and its text.
pub(crate) type Part<'a> = (Option<Cow<'a, str>>, &'a str);

/// The parts of the list or object that `text` begins with; none of anything else. It is known to be JSON; what follows it
/// may be the rest of a long file.
pub(crate) fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    // Of JSON nothing fails.
    let _ = read_parts(text, &mut parts);
    parts
}

fn read_parts<'a>(text: &'a str, parts: &mut Vec<Part<'a>>) -> Result<(), Error> {
    let mut reader = Reader::new(text);
    let end = match text.trim_ascii_start().as_bytes().first() {
        Some(b'{') => b'}',
        Some(b'[') => b']',
        _ => return Ok(()),
    };
    reader.token()?;
    let mut is_first = true;
    while reader.has_next(&mut is_first, end)? {
        let name = if end == b'}' { Some(name(&mut reader)?) } else { None };
        let start = reader.offset();
        reader.pass_over()?;
        parts.push((name, text.get(start..reader.offset()).unwrap_or_default().trim_ascii_start()));
    }
    Ok(())
}

/// The name of the next field. One with half of a character is JSON, and no name that we know.
///
/// # Errors
/// Where there is no name with a colon after it.
pub(crate) fn name<'a>(reader: &mut Reader<'a>) -> Result<Cow<'a, str>, Error> {
    let start = reader.clone();
    reader.name().or_else(|_| {
        *reader = start;
        reader.pass_over_name()?;
        Ok(Cow::default())
    })
}

/// The text that a value is; `None` where it is none.
pub(crate) fn text_of(value: &str) -> Option<Cow<'_, str>> {
    match Reader::new(value).token() {
        Ok(Token::Text(text)) => Some(text),
        _ => None,
    }
}
