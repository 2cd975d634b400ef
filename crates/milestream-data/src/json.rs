//! What a list or an object of JSON consists of, unread.

use std::borrow::Cow;

use milestream_bulk::json::{Reader, Token};

/// A part of a list or an object: its name, where it has one, and its text.
pub(crate) type Part<'a> = (Option<Cow<'a, str>>, &'a str);

/// The parts of the list or object that `text` is; none of anything else. The text is known to be JSON.
pub(crate) fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let (mut depth, mut start, mut name) = (0_usize, 0, None);
    let (mut is_text, mut is_escaped) = (false, false);
    for (place, byte) in text.bytes().enumerate() {
        if is_text {
            is_text = is_escaped || byte != b'"';
            is_escaped = !is_escaped && byte == b'\\';
            continue;
        }
        let part = || text.get(start..place).unwrap_or_default().trim_ascii();
        match byte {
            b'"' => is_text = true,
            b'{' | b'[' => {
                depth += 1;
                if depth == 1 {
                    start = place + 1;
                }
            }
            b':' if depth == 1 => {
                // A name of half a surrogate is no text, and no name that we know.
                name = Some(text_of(part()).unwrap_or_default());
                start = place + 1;
            }
            b',' if depth == 1 => {
                parts.push((name.take(), part()));
                start = place + 1;
            }
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    if !part().is_empty() {
                        parts.push((name.take(), part()));
                    }
                    // What follows may be the rest of a long file.
                    return parts;
                }
            }
            _ => {}
        }
    }
    parts
}

/// The text that a value is; `None` where it is none.
pub(crate) fn text_of(value: &str) -> Option<Cow<'_, str>> {
    match Reader::new(value).token() {
        Ok(Token::Text(text)) => Some(text),
        _ => None,
    }
}
