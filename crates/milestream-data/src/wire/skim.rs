//! A look at an object without reading its fields.

use milestream_bulk::json;

use super::decode::{Row, Slot, fill};

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
