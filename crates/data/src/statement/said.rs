//! Something that is said of a table, as a kind with parameters: English here, and in other languages whoever shows it.

use std::fmt;

use super::{ARTIST_AND_TITLE, Kind};
use crate::Date;

/// A sentence without its words: what is said, and of what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// What is said.
    pub kind: Kind,
    /// What stands in it, each by its name in the text.
    pub parameters: Vec<(&'static str, Parameter)>,
}

/// What stands in a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parameter {
    /// A text of the table or its file: a name, a cell, a year.
    Text(String),
    /// How many, or the number of a row or column, from 1.
    Number(usize),
    /// A day, month or year.
    Date(Date),
    /// Another statement, or a part of one.
    Statement(Box<Statement>),
    /// Roles by their names in recipes, each with the column that has it, which may be without a name.
    Roles(Vec<(&'static str, String)>),
}

impl Kind {
    /// A statement with a parameter.
    pub fn with(self, name: &'static str, parameter: impl Into<Parameter>) -> Statement {
        Statement::from(self).with(name, parameter)
    }
}

impl Statement {
    /// The same with one more parameter.
    #[must_use]
    pub fn with(mut self, name: &'static str, parameter: impl Into<Parameter>) -> Self {
        self.parameters.push((name, parameter.into()));
        self
    }

    /// Another statement, which has this one as `said`.
    #[must_use]
    pub(crate) fn within(self, kind: Kind) -> Self {
        kind.with("said", self)
    }

    /// The parameter of a name.
    pub fn parameter(&self, name: &str) -> Option<&Parameter> {
        self.parameters.iter().find(|(known, _)| *known == name).map(|(_, parameter)| parameter)
    }
}

/// In English.
impl fmt::Display for Statement {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.kind.english();
        while let Some((before, (name, after))) =
            rest.split_once('{').and_then(|(before, after)| Some((before, after.split_once('}')?)))
        {
            to.write_str(before)?;
            match self.parameter(name) {
                Some(parameter) => parameter.fmt(to)?,
                None => write!(to, "{{{name}}}")?,
            }
            rest = after;
        }
        to.write_str(rest)
    }
}

impl fmt::Display for Parameter {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => to.write_str(text),
            Self::Number(number) => number.fmt(to),
            Self::Date(date) => date.fmt(to),
            Self::Statement(statement) => statement.fmt(to),
            Self::Roles(roles) => {
                for (place, (role, column)) in roles.iter().enumerate() {
                    let between = if place == 0 { "" } else { ", " };
                    let role = if *role == ARTIST_AND_TITLE { "artist and title" } else { role };
                    let column = if column.is_empty() { Kind::Nameless.english() } else { column };
                    write!(to, "{between}{role} = {column}")?;
                }
                Ok(())
            }
        }
    }
}

impl From<Kind> for Statement {
    fn from(kind: Kind) -> Self {
        Self { kind, parameters: Vec::new() }
    }
}

impl From<&str> for Parameter {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Parameter {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Parameter {
    fn from(number: usize) -> Self {
        Self::Number(number)
    }
}

impl From<Date> for Parameter {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl From<Statement> for Parameter {
    fn from(statement: Statement) -> Self {
        Self::Statement(Box::new(statement))
    }
}

impl From<Kind> for Parameter {
    fn from(kind: Kind) -> Self {
        Statement::from(kind).into()
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, Parameter};

    #[test]
    fn statements_stand_in_each_other() {
        let columns = Kind::Ends.with("first", 2).with("last", 4).with("from", "Jul 13").with("until", "Jul 15");
        let days = Kind::ColumnsOfDays.with("columns", columns).with("each", Kind::EachDayAlone).within(Kind::NoTotal);
        assert_eq!(
            days.to_string(),
            "columns 2 to 4 (Jul 13 … Jul 15) are days, each with the streams of that day alone; no column is a total"
        );
        let roles = vec![("title", "Song {x}".to_owned()), ("artist-title", String::new())];
        let roles = Kind::Columns.with("columns", Parameter::Roles(roles));
        assert_eq!(roles.to_string(), "title = Song {x}, artist and title = the column without a name");
        // What is missing is seen.
        assert_eq!(super::Statement::from(Kind::HeaderRow).to_string(), "row {row} holds the names of columns");
    }
}
