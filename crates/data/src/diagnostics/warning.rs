//! Something that was left out or is contradictory.

use std::fmt;

use super::Kind;
use crate::label::grouped;
use crate::statement::Message;
#[cfg(feature = "import")]
use crate::statement::{self, Parameter, Statement};

/// Something that was left out or is contradictory, while the rest is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Warning {
    /// What kind of thing is wrong.
    pub kind: Kind,
    /// Where in the data: `tracks[3].counts[0].value`; empty for the file as a whole.
    pub path: String,
    /// What is wrong.
    pub message: String,
    /// The line of the file, from 1.
    pub line: Option<u32>,
    /// The character of the line, from 1.
    pub column: Option<u32>,
    /// The byte of the file, from 0, a mark of the byte order not counted.
    pub offset: Option<usize>,
    /// How many more of its kind and field it stands for: see [`Detail::Grouped`].
    pub others: usize,
    /// The path of a table without its words: `row 4, column streams` in any language.
    #[cfg(feature = "import")]
    pub place: Option<Box<Statement>>,
    /// The message without its words, where it is about a table.
    #[cfg(feature = "import")]
    pub what: Option<Box<Statement>>,
}

/// How detailed the warnings about a file are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Detail {
    /// Every fact.
    #[default]
    Every,
    /// Every fact is counted, but where more than three are of one kind and field, the first stands for them all: a file
    /// with a million mistakes must not cost a million texts, and a rare one must not drown among them.
    Grouped,
}

impl Detail {
    /// How many of one kind and field are listed one by one.
    pub(super) const fn most(self) -> usize {
        match self {
            Self::Every => usize::MAX,
            Self::Grouped => 3,
        }
    }
}

impl Warning {
    /// Something that is said of a place.
    pub(crate) fn of(place: impl Into<Message>, what: impl Into<Message>) -> Self {
        let (place, what): (Message, Message) = (place.into(), what.into());
        Self {
            #[cfg(feature = "import")]
            place: place.statement().map(Box::new),
            path: place.into_english(),
            #[cfg(feature = "import")]
            what: what.statement().map(Box::new),
            message: what.into_english(),
            ..Self::default()
        }
    }

    /// How many facts it stands for, itself counted.
    pub const fn count(&self) -> usize {
        self.others + 1
    }

    /// Whether nothing was left out: a count is less than an earlier one, and both are kept.
    pub fn is_contradiction(&self) -> bool {
        self.kind == Kind::Contradiction
    }

    /// What it says without its words, and without line and column: of one its message, of many how many they are as well.
    #[cfg(feature = "import")]
    pub fn statement(&self) -> Option<Statement> {
        let what = Statement::clone(self.what.as_ref()?);
        if self.others == 0 {
            return Some(what);
        }
        let kind = if self.is_in() { statement::Kind::FirstIn } else { statement::Kind::FirstAt };
        let place = self.place.clone().map_or_else(|| self.path.as_str().into(), Parameter::Statement);
        Some(kind.with("said", self.kind.many()?.with("count", self.count())).with("place", place).with("what", what))
    }

    /// Whether something is in its place, and not at it.
    fn is_in(&self) -> bool {
        self.path.starts_with("row ") || self.path.starts_with("line ")
    }
}

impl fmt::Display for Warning {
    /// `tracks[3].title: expected a text, found 5 (line 41, column 22)`; of many `4,600 dates could not be read, the first
    /// in row 2, column date: expected a date like …`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = grouped(self.count() as u64);
        let before = if self.is_in() { ", the first in " } else { ", the first at " };
        let group = if self.others > 0 { [&count, " ", self.kind.plural(), before] } else { [""; 4] };
        let after = if self.path.is_empty() { "" } else { ": " };
        for part in group.into_iter().chain([&*self.path, after, &*self.message]) {
            f.write_str(part)?;
        }
        match (self.line, self.column) {
            (Some(line), Some(column)) => write!(f, " (line {line}, column {column})"),
            _ => Ok(()),
        }
    }
}
