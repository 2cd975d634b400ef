//! Reads JSON (RFC 8259).
//!
//! The crate `serde_json` does so too, and is what the tests hold this reader against. It hands each value on through
//! serde's traits, so that nobody but its visitor sees where the reading is: a large file is read far faster by who may look
//! ahead, and go back where a row is none of the usual ones. See docs/performance.md.

mod error;
mod plain;
mod reader;

mod lines;

pub mod tree;

pub use error::Error;
pub use reader::{Reader, Token};

/// Whether `text` is JSON and nothing else.
///
/// # Errors
/// Where it is not.
pub fn check(text: &str) -> Result<(), Error> {
    let mut reader = Reader::new(text);
    reader.pass_over()?;
    reader.end()
}
