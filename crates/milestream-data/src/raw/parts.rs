//! What a list or an object consists of, unread.

use milestream_bulk::json;

use super::{Row, Slot, Text, fill};

/// A part of a list or an object: its name, where it has one, and its text.
pub(crate) type Part<'a> = (Option<Text<'a>>, &'a str);

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
                name = Some(unquoted(part()));
                start = place + 1;
            }
            b',' if depth == 1 => {
                parts.push((name.take(), part()));
                start = place + 1;
            }
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 && !part().is_empty() {
                    parts.push((name.take(), part()));
                }
            }
            _ => {}
        }
    }
    parts
}

/// Whether `text` is one object, of any fields.
///
/// # Errors
/// Where it is no JSON, or no object.
pub(crate) fn skim(text: &str) -> Result<(), json::Error> {
    fill(text, Slot::Row(&mut Unread))
}

/// An object of which no field is read.
struct Unread;

impl<'de> Row<'de> for Unread {
    fn slot(&mut self, _: &str) -> Option<(u32, Slot<'_, 'de>)> {
        None
    }
}

fn unquoted(text: &str) -> Text<'_> {
    let mut name = Text::default();
    // The text is known to be JSON; a name of half a surrogate is no text, and no name that we know.
    let _ = fill(text, Slot::Item(&mut name));
    name
}
