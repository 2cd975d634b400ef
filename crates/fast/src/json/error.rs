//! Why a text cannot be read.

use std::borrow::Cow;

/// What is wrong, and where.
#[derive(Debug)]
pub struct Error(Box<Flaw>);

#[derive(Debug)]
struct Flaw {
    message: Cow<'static, str>,
    /// Where, in bytes.
    offset: usize,
    /// Whether it is no JSON at all; else it is another value than whoever reads it wants.
    is_syntax: bool,
}

impl Error {
    /// The text is no JSON at `offset`.
    #[cold]
    pub(super) fn syntax(message: &'static str, offset: usize) -> Self {
        Self(Box::new(Flaw { message: message.into(), offset, is_syntax: true }))
    }

    /// It is, and what was read up to `offset` is something else than what is wanted there.
    #[cold]
    pub fn unwanted(message: String, offset: usize) -> Self {
        Self(Box::new(Flaw { message: message.into(), offset, is_syntax: false }))
    }

    /// Whether the text is no JSON; else it is, and holds something else than what was wanted.
    pub fn is_syntax(&self) -> bool {
        self.0.is_syntax
    }

    /// The byte that cannot be read; of a value that is another than what was wanted, how far it was read.
    pub fn offset(&self) -> usize {
        self.0.offset
    }

    /// What is wrong, without the place.
    pub fn message(&self) -> &str {
        &self.0.message
    }
}
