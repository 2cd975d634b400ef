//! The counts of a song: its rows, each with a date.

use std::ops::Range;

use super::credits::Credits;
use super::song_rows::SongRows;
use crate::diagnostics::{At, Kind};
use crate::model::{Basis, Dataset, Observation, Period};
use crate::table::{Role, Table, date};
use crate::validate::Context;
use crate::validate::counts::range;
use crate::value::Value;
use crate::{Date, Day};

impl Context<'_> {
    /// Puts the counts of a song into the dataset. Of several rows of one day the first is kept.
    pub(super) fn history(
        &mut self,
        dataset: &mut Dataset,
        table: &Table<'_>,
        song: &SongRows<'_>,
        credits: &Credits,
    ) -> (Range<u32>, Range<u32>) {
        let file = At::File;
        let (first, first_period) = (dataset.observations.len(), dataset.periods.len());
        // The rows whose counts are kept, each with its place among those read.
        let mut kept = std::mem::take(&mut self.kept_rows);
        kept.clear();
        // The days between which there are counts: in order, as most files have them, no row needs to look for its like.
        let mut days: Option<(Day, Day)> = None;
        for (index, row) in song.iter() {
            let at = file.place(row);
            let as_of = self.row_date(&at, table.cell(row, Role::AsOf));
            let day = as_of.last_day();
            if days.is_some_and(|(first, last)| (first..=last).contains(&day)) {
                let known = dataset.observations.get(first..).unwrap_or_default();
                let mut known = known.iter().zip(&kept);
                if let Some((earlier, (place, theirs))) = known.find(|(count, _)| count.as_of == as_of) {
                    // The tables of a group and of its member may both have the song.
                    let is_same_table = credits.of_row(*theirs) == credits.of_row(index);
                    self.tell_repeated(&at, table.cell(row, Role::Streams), *place, earlier.value, is_same_table);
                    continue;
                }
            }
            if let Some(value) = self.cell_value(&at, table, row, Role::Streams) {
                dataset.observations.push(self.observation(as_of, value));
                kept.push((row, index));
                days = Some(days.map_or((day, day), |(first, last)| (first.min(day), last.max(day))));
            }
            // Of which day it is nobody knows without the date.
            if as_of.is_day()
                && let Some(value) = self.cell_value(&at, table, row, Role::Daily)
            {
                let sources = self.default_sources.clone();
                dataset.periods.push(Period { from: as_of, to: as_of, value, sources, note: None });
            }
        }
        let counts = range(first, dataset.observations.len());
        if kept.len() > 1 {
            let places: Vec<usize> = kept.iter().map(|(row, _)| *row).collect();
            self.tell_contradictions(dataset, &file, &counts, &places, Some(Role::Streams.name()));
        }
        self.kept_rows = kept;
        (counts, if dataset.periods.len() == first_period { 0..0 } else { range(first_period, dataset.periods.len()) })
    }

    /// Says that a date was expected.
    pub(super) fn expected_date(&mut self, at: &At<'_>) {
        self.report.expected(at, Kind::Date, "a date like 2022-04-14, 2022-04 or 2022");
    }

    /// The date of a row. Where it cannot be read it is not that of the file either.
    fn row_date(&mut self, at: &At<'_>, cell: &str) -> Date {
        if cell.is_empty() {
            return self.as_of.unwrap_or(Date::UNKNOWN);
        }
        // Many rows are of one day.
        if let Some((known, date)) = &self.last_date
            && known == cell
        {
            return *date;
        }
        let Some(date) = date(cell) else {
            self.expected_date(&at.key(Role::AsOf.name()));
            return Date::UNKNOWN;
        };
        self.last_date = Some((cell.to_owned(), date));
        date
    }

    /// The value of a cell; an empty one is not known.
    fn cell_value(&mut self, at: &At<'_>, table: &Table<'_>, row: usize, role: Role) -> Option<Value> {
        let cell = table.cell(row, role);
        if cell.is_empty() {
            return None;
        }
        Value::parse(cell)
            .inspect_err(|error| self.report.expected(&at.key(role.name()), Kind::Count, error.expected()))
            .ok()
    }

    fn observation(&self, as_of: Date, value: Value) -> Observation {
        let sources = self.default_sources.clone();
        Observation { as_of, value, basis: Basis::Read, sources, note: None, disputed: false }
    }

    /// Says that a row is of the same song and date as the row `earlier`, which has `value`.
    fn tell_repeated(&mut self, at: &At<'_>, cell: &str, earlier: usize, value: Value, is_same_table: bool) {
        let is_same = cell.is_empty() || Value::parse(cell) == Ok(value);
        if is_same_table || !is_same {
            self.report.say(at, Kind::Repeated, || {
                let (earlier, value) = ((earlier + 2).to_string(), value.to_string());
                ["is left out: row ", &earlier, " has ", &value, " for the same song and date"].concat()
            });
        }
    }
}
