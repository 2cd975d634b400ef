//! What is wrong with a file, and where.

mod excerpt;

use std::fmt;

pub use excerpt::excerpt;

/// Something that was left out or is contradictory, while the rest is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Warning {
    /// Where in the data: `tracks[3].counts[0].value`; empty for the file as a whole.
    pub path: String,
    /// What is wrong.
    pub message: String,
    /// The line of the file, from 1.
    pub line: Option<u32>,
    /// The character of the line, from 1.
    pub column: Option<u32>,
}

impl Warning {
    /// Whether nothing was left out: a count is less than an earlier one, and both are kept.
    pub fn is_contradiction(&self) -> bool {
        self.message.starts_with("is ") && self.message.contains(", less than the ")
    }
}

/// Why a file cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    kind: Kind,
    at: Warning,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Syntax,
    Schema,
    TooLarge,
}

impl Error {
    pub(crate) const fn new(kind: Kind, at: Warning) -> Self {
        Self { kind, at }
    }

    /// Whether the file is no JSON, or no text.
    pub fn is_syntax(&self) -> bool {
        self.kind == Kind::Syntax
    }

    /// Whether the file is JSON, but not a dataset of a schema that this version reads.
    pub fn is_schema(&self) -> bool {
        self.kind == Kind::Schema
    }

    /// Whether the file is larger than what is read.
    pub fn is_too_large(&self) -> bool {
        self.kind == Kind::TooLarge
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

impl fmt::Display for Warning {
    /// `tracks[3].title: expected a text, found 5 (line 41, column 22)`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            f.write_str(&self.path)?;
            f.write_str(": ")?;
        }
        f.write_str(&self.message)?;
        match (self.line, self.column) {
            (Some(line), Some(column)) => write!(f, " (line {line}, column {column})"),
            _ => Ok(()),
        }
    }
}

impl fmt::Display for Error {
    /// As [`Warning`].
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.at.fmt(f)
    }
}

impl std::error::Error for Error {}
