//! What was found in a file besides its numbers: what it is, what is wrong with it, what was decided about a table and what
//! only the reader can know.

use milestream_data::Warning;
use milestream_data::diagnostics::excerpt;
use milestream_data::table::{Parameter, Reading, Statement, StatementKind};
use serde::{Deserialize, Serialize};

use crate::content::messages::studio::texts;
use crate::studio::state::statements::worded;

/// The role of a column that nobody reads.
pub const UNREAD: &str = "none";

/// What may stand between an artist and a title in one cell.
const DASHES: [&str; 3] = [" - ", " – ", " — "];

/// So many things are asked at once.
const QUESTIONS: usize = 3;

/// What a file is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Form {
    /// A dataset, which says all of it.
    #[default]
    Dataset,
    /// A table, in any form and layout.
    Table,
}

/// What was found in a file besides its numbers; a worker tells it to the page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Findings {
    /// What it is.
    pub form: Form,
    /// Why nothing of it can be shown.
    pub refused: Option<Problem>,
    /// What was expected instead, where that says in a sentence what to do; may be empty.
    pub expected: String,
    /// What was left out.
    pub problems: Vec<Problem>,
    /// What is contradictory, and kept.
    pub notes: Vec<Problem>,
    /// What was decided about a table, and the option that decides otherwise; it may be empty.
    pub decisions: Vec<(String, String)>,
    /// What nobody but the reader can know.
    pub questions: Vec<Question>,
    /// The columns of the table with their roles, those that are not read last.
    pub columns: Vec<(String, String)>,
    /// Its first rows.
    pub head: Head,
    /// How dates and points are written, what columns of days hold and whether empty cells have the value above them, as far as
    /// that was found or said: the name of the choice, and its text.
    pub decided: Vec<(String, String)>,
    /// The tables of the file, by the names or numbers that choose one; none where there is but one.
    pub sheets: Vec<String>,
    /// The encoding of its bytes, where it can be said otherwise.
    pub encoding: Option<String>,
    /// Whether a widget that reads it at its address would not show the same.
    pub is_converted: bool,
}

/// The first rows of a table as they stand in the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// The number of the row with the names of the columns, from 1.
    pub header: usize,
    /// The columns.
    pub columns: Vec<HeadColumn>,
    /// Of every row its number and its cells.
    pub rows: Vec<(usize, Vec<String>)>,
}

/// A column of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeadColumn {
    /// Its name; may be empty.
    pub name: String,
    /// What it is read as.
    pub role: String,
    /// Whether it can be given another role.
    pub can_be_chosen: bool,
}

/// Something that nobody but the reader can know.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// The cell that it is about.
    pub cell: String,
    /// The options of `milestream import` that answer it, the likeliest first.
    pub answers: Vec<String>,
}

impl Findings {
    /// Notes what was expected of names of columns that are not there.
    pub(super) fn expect(&mut self, warning: &Warning) {
        let nameless = warning.statement().filter(|said| said.kind == StatementKind::NoNames);
        self.expected = nameless.map(|said| worded(&said)).unwrap_or_default();
    }

    /// Adds what the reading of a table tells, after what was decided before it.
    pub(super) fn understand(&mut self, before: &[Statement], reading: Reading) {
        let mut decided: Vec<(&str, &str)> = ["dates", "point", "unit", "days", "lines"]
            .into_iter()
            .filter_map(|name| Some((name, reading.recipe.text(name)?)))
            .collect();
        let year = reading.decisions.iter().find(|decision| decision.flag == "--year YEAR");
        if let Some(Parameter::Text(year)) = year.and_then(|decision| decision.what.parameter("year")) {
            decided.push(("year", year));
        }
        if reading.head.header > 0 {
            let is_filled = reading.decisions.iter().any(|decision| decision.flag == "--fill no");
            decided.push(("fill", if is_filled { "yes" } else { "no" }));
        }
        self.decided = decided.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
        let of_table = reading.decisions.into_iter().map(|decision| (worded(&decision.what), decision.flag.to_owned()));
        self.decisions = before.iter().map(|what| (worded(what), String::new())).chain(of_table).collect();
        let asked =
            reading.questions.into_iter().map(|question| Question { cell: question.cell, answers: question.answers });
        self.questions = Vec::new();
        for question in asked {
            // What answers it answers others of the same notation, and nothing of another column.
            let is_new = |known: &Question| {
                known.choice() != question.choice() || (question.choice() == "column" && known.cell != question.cell)
            };
            if self.questions.len() < QUESTIONS && self.questions.iter().all(is_new) {
                self.questions.push(question);
            }
        }
        let columns = reading.head.columns.into_iter().map(|column| HeadColumn {
            name: column.name,
            role: column.role.to_owned(),
            can_be_chosen: column.can_be_chosen,
        });
        self.head = Head {
            header: reading.head.header,
            columns: columns.collect(),
            rows: reading.head.rows.into_iter().map(|row| (row.number, row.cells)).collect(),
        };
        let unread = reading.unread.into_iter().map(|name| (name, UNREAD.to_owned()));
        self.columns = reading.recipe.columns.into_iter().chain(unread).collect();
    }

    /// What is wrong with a cell of the first rows; with a whole row, beneath its first cell.
    pub fn beneath(&self, row: usize, column: usize) -> impl Iterator<Item = &Problem> {
        self.problems.iter().filter(move |problem| self.cell_of(problem) == Some((row, column)))
    }

    /// What is wrong elsewhere.
    pub fn elsewhere(&self) -> Vec<Problem> {
        self.problems.iter().filter(|problem| self.cell_of(problem).is_none()).cloned().collect()
    }

    /// What a cell would be by an answer to a question, where that is plainer than the name of the answer: the number without
    /// its point or about its whole part, and artist and title apart or together.
    pub fn example(&self, question: &Question, answer: &str) -> Option<String> {
        if question.choice() == "point" {
            // Between digits: a unit may end with a point of its own, as `Mio.` does.
            let is_digit = |byte: usize| question.cell.as_bytes().get(byte).is_some_and(u8::is_ascii_digit);
            let is_between = |at: &usize| is_digit(at.wrapping_sub(1)) && is_digit(at + 1);
            let at = question.cell.match_indices(['.', ',']).map(|(at, _)| at).find(is_between)?;
            let (whole, rest) = (question.cell.get(..at)?, question.cell.get(at + 1..)?);
            let is_grouped = answer == "groups";
            let unit = rest.trim_start_matches(char::is_numeric);
            return Some(if is_grouped { [whole, rest].concat() } else { ["≈ ", whole, unit].concat() });
        }
        let (_, role) = answer.rsplit_once('=')?;
        let column = self.head.columns.iter().position(|column| column.name == question.cell)?;
        let mut cells = self.head.rows.iter().filter_map(|(_, cells)| cells.get(column));
        let (cell, dash) = cells.find_map(|cell| Some((cell, DASHES.into_iter().find(|dash| cell.contains(dash))?)))?;
        match role {
            "artist-title" => Some(cell.replacen(dash, " / ", 1)),
            "title" => Some(cell.clone()),
            _ => None,
        }
    }

    /// The cell of the first rows that a problem is about.
    fn cell_of(&self, problem: &Problem) -> Option<(usize, usize)> {
        let (number, name) = problem.cell.as_ref()?;
        let row = self.head.rows.iter().position(|(known, _)| known == number)?;
        let column = match name {
            Some(name) => self.head.columns.iter().position(|column| column.name == *name)?,
            None => 0,
        };
        Some((row, column))
    }
}

impl Question {
    /// The name of the choice that answers it: `dates` or `point`.
    pub fn choice(&self) -> &str {
        self.answers.first().and_then(|answer| split(answer)).map_or("", |(choice, _)| choice)
    }

    /// The texts of that choice, the likeliest first.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.answers.iter().filter_map(|answer| split(answer)).map(|(_, text)| text)
    }
}

/// The choice and its text of an option such as `--dates day-first`.
fn split(option: &str) -> Option<(&str, &str)> {
    option.trim_start_matches('-').split_once(' ')
}

/// Something that is wrong with a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// Where in the data: `row 4, column streams`.
    pub path: String,
    /// The number of the row of a table, and the name of the column where it is about a cell.
    pub cell: Option<(usize, Option<String>)>,
    /// What is wrong.
    pub message: String,
    /// Line and column of the file, from 1.
    pub place: Option<(u32, u32)>,
    /// That line with a caret beneath the place.
    pub excerpt: String,
}

impl Problem {
    /// A workbook that is not read: what to do instead, and why.
    pub(super) fn of_workbook(why: &str) -> Self {
        let help = texts().studio_file_workbook();
        let message = if why.is_empty() { help.to_owned() } else { [help, " (", why, ")"].concat() };
        Self { message, ..Self::default() }
    }

    /// What a warning about this text says.
    pub(super) fn of(warning: &Warning, text: &str) -> Self {
        let place = warning.line.zip(warning.column);
        // What is said of many names the place of the first itself.
        let said = warning.statement().map(|said| match said.kind {
            // What to do about it says more than what was expected.
            StatementKind::NoNames => texts().studio_file_nameless().to_owned(),
            _ => worded(&said),
        });
        let excerpt = excerpt(text, warning);
        if warning.others > 0 {
            let message = said.unwrap_or_else(|| Warning { line: None, ..warning.clone() }.to_string());
            return Self { message, place, excerpt, ..Self::default() };
        }
        let path = warning.place.as_deref().map_or_else(|| warning.path.clone(), worded);
        let message = said.unwrap_or_else(|| warning.message.clone());
        Self { path, cell: warning.place.as_deref().and_then(cell), message, place, excerpt }
    }
}

/// The row of the table that is said, and its column.
fn cell(place: &Statement) -> Option<(usize, Option<String>)> {
    let Some(Parameter::Number(row)) = place.parameter("row") else { return None };
    let column = match place.parameter("column") {
        Some(Parameter::Text(column)) => Some(column.clone()),
        _ => None,
    };
    (place.kind != StatementKind::InLine).then_some((*row, column))
}
