//! What was decided about a table, what is still open, and what whoever reads it chose.

use std::cell::OnceCell;

use super::head::Head;
use super::line_order::{LineOrder, ORDERS as LINES};
use crate::Date;
use crate::statement::Statement;
use crate::table::both::ARTIST_AND_TITLE;
use crate::table::units::Units;
use crate::table::{Marks, Orders, Role, Table};
use milestream_fast::json::{Reader, Token};

/// A stage of the reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// From bytes to a text.
    Text,
    /// From a text to cells.
    Cells,
    /// Where the names of the columns are, and what every row is.
    Layout,
    /// What every column is.
    Columns,
    /// How dates are written.
    Dates,
    /// How counts are written.
    Counts,
}

impl Stage {
    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Cells => "cells",
            Self::Layout => "layout",
            Self::Columns => "columns",
            Self::Dates => "dates",
            Self::Counts => "counts",
        }
    }
}

/// Something that was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Where.
    pub stage: Stage,
    /// What.
    pub what: Statement,
    /// The option of `milestream import` that decides otherwise; may be empty.
    pub flag: &'static str,
}

/// Something that nobody but the reader can know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What is asked.
    pub what: String,
    /// The cell that it is about.
    pub cell: String,
    /// The options of `milestream import` that answer it, the likeliest first.
    pub answers: Vec<String>,
}

/// What was decided about a table, and what is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// In the order of the stages.
    pub decisions: Vec<Decision>,
    /// Where the table can be read in several ways. What they are about is left out until they are answered.
    pub questions: Vec<Question>,
    /// What is to be known of columns with counts: what they are, and what is to be known.
    pub doubts: Vec<(Statement, Statement)>,
    /// The names of columns that are not read.
    pub unread: Vec<String>,
    /// The names or numbers of other tables of the file that have songs as well.
    pub left_out: Vec<String>,
    /// Columns that are not read since one before them has the same name: from 1 the number of each, and its name.
    pub twice: Vec<(usize, String)>,
    /// The first rows as they stand in the file; of JSON with fields instead of cells the first songs.
    pub head: Head,
    /// What was taken, to read tomorrow's file the same way.
    pub recipe: Choices,
}

impl Reading {
    pub(super) fn log(&mut self, stage: Stage, what: impl Into<Statement>, flag: &'static str) {
        self.decisions.push(Decision { stage, what: what.into(), flag });
    }
}

/// What whoever reads a table says of it: each decides what would be found out or asked otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// The name of the encoding of the text, as the web has it: `windows-1252`.
    pub encoding: Option<String>,
    /// The sheet, by its name or number.
    pub sheet: Option<String>,
    /// The row with the names of the columns, from 1.
    pub header: Option<usize>,
    /// In which order dates are written.
    pub dates: Option<Orders>,
    /// Of which year the newest day is, where days say none. It is no part of a recipe: next year it would be another one.
    pub year: Option<u16>,
    /// What a point in a count is.
    pub point: Option<Marks>,
    /// What a unit multiplies that is not the same in all languages: `M=billion`.
    pub unit: Option<Unit>,
    /// Whether columns of days hold the streams of that day alone, and not all until then.
    pub are_days_daily: Option<bool>,
    /// Whether empty cells have the value above them.
    pub fill: Option<bool>,
    /// What the lines of cells with titles are.
    pub lines: Option<LineOrder>,
    /// Columns by their names, each with the name of its role, or `none`.
    pub columns: Vec<(String, String)>,
}

/// One of the things that may be said of a unit, by its place among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit(u8);

/// The names of orders of dates, as options and recipes have them.
const ORDERS: [(&str, Orders); 3] =
    [("day-first", Orders::DAY_FIRST), ("month-first", Orders::MONTH_FIRST), ("year-first", Orders::YEAR_FIRST)];
/// The same of what a point is.
const POINTS: [(&str, Marks); 2] = [("groups", Marks::PointGroups), ("decimal", Marks::CommaGroups)];
/// The same of what columns of days hold.
const DAY_COUNTS: [(&str, bool); 2] = [("totals", false), ("daily", true)];
/// The name of that choice.
const DAYS: &str = "days";
/// The name of the choice of what a column is.
const COLUMN: &str = "column";
/// The role of a column that nobody reads.
pub(in crate::table) const NONE: &str = "none";

impl Choices {
    /// Sets the choice of a name to a text.
    ///
    /// # Errors
    /// With a sentence, where there is no such name or text.
    pub fn set(&mut self, name: &str, text: &str) -> Result<(), String> {
        let expected = |what: &str| [name, ": expected ", what, ", found \"", text, "\""].concat();
        match name {
            "encoding" => self.encoding = Some(text.to_owned()),
            "sheet" => self.sheet = Some(text.to_owned()),
            "header" => {
                let row = text.parse().ok().filter(|row| *row > 0);
                self.header = Some(row.ok_or_else(|| expected("the number of a row"))?);
            }
            "dates" => {
                let order = ORDERS.iter().find(|(name, _)| *name == text).map(|(_, order)| *order);
                self.dates = Some(order.ok_or_else(|| expected("day-first, month-first or year-first"))?);
            }
            "year" => {
                let year = text.parse().ok().filter(|year| (1990..2200).contains(year));
                self.year = Some(year.ok_or_else(|| expected("a year like 2026"))?);
            }
            "point" => {
                let point = POINTS.iter().find(|(name, _)| *name == text).map(|(_, point)| *point);
                self.point = Some(point.ok_or_else(|| expected("groups or decimal"))?);
            }
            "unit" => {
                let place = Units::all_answers().position(|answer| answer == text);
                let unit = place.and_then(|place| u8::try_from(place).ok()).map(Unit);
                let all = || Units::all_answers().collect::<Vec<_>>().join(", ");
                self.unit = Some(unit.ok_or_else(|| expected(&["one of ", &all()].concat()))?);
            }
            DAYS => {
                let days = DAY_COUNTS.iter().find(|(name, _)| *name == text).map(|(_, are_daily)| *are_daily);
                self.are_days_daily = Some(days.ok_or_else(|| expected("totals or daily"))?);
            }
            "fill" => {
                self.fill = Some(match text {
                    "yes" => true,
                    "no" => false,
                    _ => return Err(expected("yes or no")),
                });
            }
            "lines" => {
                let order = LINES.iter().find(|(name, _)| *name == text).map(|(_, order)| *order);
                self.lines = Some(order.ok_or_else(|| expected("title-first, artist-first or one"))?);
            }
            COLUMN => {
                let (column, role) = text.rsplit_once('=').ok_or_else(|| expected("NAME=ROLE"))?;
                if ![NONE, ARTIST_AND_TITLE].contains(&role) && Role::of_name(role).is_none() {
                    let mut roles: Vec<&str> = Role::all().map(Role::label).collect();
                    roles.extend([ARTIST_AND_TITLE, NONE]);
                    return Err([name, ": there is no role \"", role, "\"; there are ", &roles.join(", ")].concat());
                }
                self.columns.retain(|(known, _)| known != column);
                self.columns.push((column.to_owned(), role.to_owned()));
            }
            _ => return Err(["there is no choice \"", name, "\""].concat()),
        }
        Ok(())
    }

    /// The text of the choice of `dates`, `point`, `unit`, `days`, `fill` or `lines`, where it was made.
    pub fn text(&self, name: &str) -> Option<&'static str> {
        match name {
            "dates" => ORDERS.iter().find(|(_, order)| Some(*order) == self.dates).map(|(name, _)| *name),
            "point" => POINTS.iter().find(|(_, point)| Some(*point) == self.point).map(|(name, _)| *name),
            "unit" => self.unit.and_then(|unit| Units::all_answers().nth(unit.0.into())),
            DAYS => DAY_COUNTS.iter().find(|(_, days)| Some(*days) == self.are_days_daily).map(|(name, _)| *name),
            "fill" => self.fill.map(|fill| if fill { "yes" } else { "no" }),
            "lines" => LINES.iter().find(|(_, order)| Some(*order) == self.lines).map(|(name, _)| *name),
            _ => None,
        }
    }

    /// The order of dates of this name.
    pub(super) fn order_of(name: &str) -> Option<Orders> {
        ORDERS.iter().find(|(known, _)| *known == name).map(|(_, order)| *order)
    }

    /// Every choice that was made but those of columns and the year, each with the text that [`Self::set`] takes.
    fn alone(&self) -> impl Iterator<Item = (&'static str, String)> {
        let all = [
            ("encoding", self.encoding.clone()),
            ("sheet", self.sheet.clone()),
            ("header", self.header.map(|row| row.to_string())),
            ("dates", self.text("dates").map(str::to_owned)),
            ("point", self.text("point").map(str::to_owned)),
            ("unit", self.text("unit").map(str::to_owned)),
            (DAYS, self.text(DAYS).map(str::to_owned)),
            ("fill", self.text("fill").map(str::to_owned)),
            ("lines", self.text("lines").map(str::to_owned)),
        ];
        all.into_iter().filter_map(|(name, text)| Some((name, text?)))
    }

    /// Every choice that was made, by its name, with the text that [`Self::set`] takes.
    pub fn all(&self) -> Vec<(&'static str, String)> {
        let columns = self.columns.iter().map(|(column, role)| (COLUMN, [column, "=", role].concat()));
        let year = self.year.map(|year| ("year", year.to_string()));
        self.alone().chain(year).chain(columns).collect()
    }

    /// The recipe as a small JSON file.
    pub fn to_json(&self) -> String {
        let mut lines = vec!["  \"recipe\": 1".to_owned()];
        lines.extend(self.alone().map(|(name, text)| ["  \"", name, "\": ", &quoted(&text)].concat()));
        if !self.columns.is_empty() {
            let columns: Vec<String> =
                self.columns.iter().map(|(column, role)| [&quoted(column), ": ", &quoted(role)].concat()).collect();
            lines.push(["  \"columns\": { ", &columns.join(", "), " }"].concat());
        }
        ["{\n", &lines.join(",\n"), "\n}\n"].concat()
    }

    /// Reads a recipe.
    ///
    /// # Errors
    /// With a sentence, where it is none.
    pub fn from_json(text: &str) -> Result<Self, String> {
        let mut choices = Self::default();
        let mut reader = Reader::new(text);
        let is_read =
            choices.read(&mut reader).map_err(|error| ["the recipe is not valid JSON: ", error.message()].concat())?;
        is_read?;
        Ok(choices)
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<Result<(), String>, milestream_fast::json::Error> {
        if !matches!(reader.token()?, Token::Object) {
            return Ok(Err("the recipe is no object in curly brackets".to_owned()));
        }
        let (mut is_first, mut is_recipe) = (true, false);
        while reader.has_next(&mut is_first, b'}')? {
            let name = reader.name()?;
            match (&*name, reader.token()?) {
                ("recipe", Token::Number(1)) => is_recipe = true,
                ("columns", Token::Object) => {
                    let mut is_first = true;
                    while reader.has_next(&mut is_first, b'}')? {
                        let column = reader.name()?;
                        if let Token::Text(role) = reader.token()?
                            && let Err(error) = self.set(COLUMN, &[&*column, "=", &role].concat())
                        {
                            return Ok(Err(error));
                        }
                    }
                }
                (name, Token::Text(text)) => {
                    if let Err(error) = self.set(name, &text) {
                        return Ok(Err(error));
                    }
                }
                (name, _) => return Ok(Err(["the recipe has something else than a text as \"", name, "\""].concat())),
            }
        }
        Ok(if is_recipe { Ok(()) } else { Err("the recipe has no \"recipe\": 1".to_owned()) })
    }

    /// Tells a table what is known of its notations.
    pub(super) fn apply_to(&self, table: &mut Table<'_>) {
        if let Some(orders) = self.dates {
            // Something may have been found out before.
            table.notations.orders = std::array::from_fn(|_| OnceCell::from(orders));
        }
        if let Some(marks) = self.point {
            table.notations.marks = std::array::from_fn(|_| OnceCell::from(marks));
        }
        if let Some(unit) = self.text("unit") {
            let mut units = table.units();
            units.say(unit);
            table.notations.units = OnceCell::from(units);
        }
    }
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            letter if letter.is_control() => {
                let hex =
                    [12, 8, 4, 0].map(|shift| char::from_digit(u32::from(letter) >> shift & 15, 16).unwrap_or('0'));
                quoted.push_str("\\u");
                quoted.extend(hex);
            }
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

/// What is known of a file besides what is in it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Circumstances<'a> {
    /// What it is called; may be empty. A day in its name is that of its counts, where nothing in it says a day.
    pub name: &'a str,
    /// The day on which it is read: a year that is asked for is likely this one.
    pub today: Option<Date>,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::Choices;

    #[test]
    fn recipe_is_read_as_it_was_written() {
        let mut choices = Choices::default();
        for (name, text) in [
            ("encoding", "euc-kr"),
            ("sheet", "Blatt \"1\"\n\u{1}"),
            ("header", "3"),
            ("dates", "month-first"),
            ("point", "groups"),
            ("unit", "M=billion"),
            ("days", "daily"),
            ("fill", "no"),
            ("lines", "artist-first"),
            ("column", "a = b=streams"),
            ("column", "x=none"),
        ] {
            choices.set(name, text).unwrap();
        }
        assert_eq!(Choices::from_json(&choices.to_json()).unwrap(), choices);
        let mut again = Choices::default();
        for (name, text) in choices.all() {
            again.set(name, &text).unwrap();
        }
        assert_eq!(again, choices);
        assert_eq!(Choices::default().to_json(), "{\n  \"recipe\": 1\n}\n");
    }

    #[test]
    fn what_is_no_recipe_is_refused_in_a_sentence() {
        for (text, expected) in [
            ("[]", "the recipe is no object in curly brackets"),
            ("{", "the recipe is not valid JSON: it ends within an object"),
            ("{}", "the recipe has no \"recipe\": 1"),
            (
                r#"{"recipe": 1, "dates": "soon"}"#,
                "dates: expected day-first, month-first or year-first, found \"soon\"",
            ),
            (r#"{"recipe": 1, "dates": 5}"#, "the recipe has something else than a text as \"dates\""),
            (r#"{"recipe": 1, "point2": "x"}"#, "there is no choice \"point2\""),
        ] {
            assert_eq!(Choices::from_json(text).unwrap_err(), expected, "{text}");
        }
    }
}
