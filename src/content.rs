//! What the widget says: texts, numbers and dates in the reader's language, and what each number rests on.

pub mod age;
pub mod citation;
pub(crate) mod citation_text;
pub mod counter;
pub mod csv_export;
pub mod intl;
pub mod messages;
pub mod snapshot;
pub(crate) mod text_direction;
