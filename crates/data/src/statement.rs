//! What is said of a file, as kinds with parameters: in English here, and in other languages by whoever shows it.

mod kind;
mod message;
#[cfg(feature = "import")]
mod said;

pub use kind::Kind;
#[cfg(feature = "import")]
pub use said::{Parameter, Statement};

#[cfg(not(feature = "import"))]
pub(crate) use message::filled;
pub(crate) use message::{Message, said};

/// The role of a column with artist and title in one cell.
pub(crate) const ARTIST_AND_TITLE: &str = "artist-title";
