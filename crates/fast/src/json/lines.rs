//! JSON lines: objects with a line each.

use super::{Error, Reader};

/// Where the line of a byte ends.
pub(super) fn end(text: &str, at: usize) -> usize {
    text.get(at..).and_then(|rest| rest.find('\n')).map_or(text.len(), |length| at + length)
}

/// Something that is no object stands where one should begin.
pub(super) fn trailing_error(start: usize) -> Error {
    Error::syntax("something follows its end", start)
}

/// Looks at what stands behind a value on the same line, and passes over a comma there, as lists without brackets have it.
/// Whether the value is an object with the line for itself.
///
/// # Errors
/// Where it is something else than another value.
pub(super) fn is_line_object(text: &str, start: usize, reader: &mut Reader<'_>) -> Result<bool, Error> {
    let value = text.get(start..reader.offset).unwrap_or_default();
    let is_line = value.starts_with('{') && !value.contains('\n');
    let rest = text.get(reader.offset..end(text, reader.offset)).unwrap_or_default();
    match rest.trim_ascii() {
        "" => Ok(is_line),
        "," if is_line => {
            reader.offset += rest.len();
            Ok(is_line)
        }
        other if other.starts_with(['{', '[']) => Ok(false),
        _ => Err(trailing_error(reader.offset + rest.len() - rest.trim_ascii_start().len())),
    }
}

/// Whether a text of which the first line is damaged is JSON lines all the same: the next line is an object by itself.
pub(super) fn begin_with_damage(text: &str, start: usize) -> bool {
    let end = end(text, start);
    let line = text.get(start..end).unwrap_or_default().trim_ascii();
    let rest = text.get(end..).unwrap_or_default().trim_ascii_start();
    let next = rest.get(..self::end(rest, 0)).unwrap_or_default();
    line.len() > 1 && line.starts_with('{') && next.starts_with('{') && super::check(next).is_ok()
}

/// What is wrong with a line by itself; nothing where it goes on in the next.
pub(super) fn line_error(text: &str, start: usize) -> Option<Error> {
    let line = text.get(..end(text, start))?.trim_end_matches('\r');
    if !line.get(start..)?.starts_with(['{', '[']) {
        return Some(Error::syntax("expected an object in curly brackets", start));
    }
    let mut reader = Reader { text: line, offset: start, depth: 0 };
    reader.pass_over().and_then(|()| reader.end()).err()
}
