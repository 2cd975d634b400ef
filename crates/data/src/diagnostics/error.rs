//! Why a file cannot be read at all.

use std::fmt;

use milestream_fast::json;

use super::{Positions, Warning};
use crate::statement::{Message, said};

/// Why a file cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    kind: Fatal,
    at: Warning,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fatal {
    Syntax,
    Schema,
    TooLarge,
}

impl Error {
    pub(crate) const fn new(kind: Fatal, at: Warning) -> Self {
        Self { kind, at }
    }

    /// An error of the file as a whole.
    pub(crate) fn of_file(kind: Fatal, message: impl Into<Message>) -> Self {
        Self::new(kind, Warning::of(Message::default(), message))
    }

    /// An error of the file as a whole that is noticed at a byte of it.
    pub(crate) fn at(kind: Fatal, message: impl Into<Message>, text: &str, offset: usize) -> Self {
        let (line, column) = Positions::new(text).of(offset);
        let what = Warning::of(Message::default(), message);
        Self::new(kind, Warning { line: Some(line), column: Some(column), offset: Some(offset), ..what })
    }

    pub(crate) fn not_json(text: &str, error: &json::Error) -> Self {
        let message = said!(NotJson).finding(error.message());
        Self::at(Fatal::Syntax, message, text, text.floor_char_boundary(error.offset()))
    }

    /// Whether the file is no JSON, or no text.
    pub fn is_syntax(&self) -> bool {
        self.kind == Fatal::Syntax
    }

    /// Whether the file is JSON, but not a dataset of a schema that this version reads.
    pub fn is_schema(&self) -> bool {
        self.kind == Fatal::Schema
    }

    /// Whether the file is larger than what is read.
    pub fn is_too_large(&self) -> bool {
        self.kind == Fatal::TooLarge
    }

    /// The same as a warning, for those who list both.
    pub const fn as_warning(&self) -> &Warning {
        &self.at
    }

    /// Where in the data, where it is a place in the data.
    pub fn path(&self) -> Option<&str> {
        Some(self.at.path.as_str()).filter(|path| !path.is_empty())
    }

    /// What is wrong, without the place.
    pub fn message(&self) -> &str {
        &self.at.message
    }

    /// The line of the file, from 1.
    pub fn line(&self) -> Option<u32> {
        self.at.line
    }

    /// The character of the line, from 1.
    pub fn column(&self) -> Option<u32> {
        self.at.column
    }
}

impl fmt::Display for Error {
    /// As [`Warning`].
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.at.fmt(f)
    }
}

impl std::error::Error for Error {}
