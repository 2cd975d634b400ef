//! A look at an object without reading its fields.

use milestream_fast::json;

use super::decode::{Fields, Target, decode};

/// Whether `text` is one object, of any fields.
///
/// # Errors
/// Where it is no JSON, or no object.
pub(crate) fn check_syntax(text: &str) -> Result<(), json::Error> {
    decode(text, Target::Fields(&mut Unread))
}

/// An object of which no field is read.
struct Unread;

impl<'de> Fields<'de> for Unread {
    fn target(&mut self, _: &str) -> Option<(u32, Target<'_, 'de>)> {
        None
    }
}
