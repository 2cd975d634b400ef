//! What the reader of the studio has chosen and opened, and what follows from it.

pub mod applicability;
pub mod draft;
pub mod fallback_text;
pub mod findings;
pub mod heights;
pub mod opened_file;
pub mod query;
pub mod snippets;
pub mod spreadsheet;
pub mod statements;
pub(super) mod studio;
pub mod suggestion;
