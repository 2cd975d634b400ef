//! The counts of a song: its rows, each with a date.

use std::ops::Range;

use milestream_fast::radix_sort::by_number;

use super::credits::Credits;
use super::song_rows::SongRows;
use crate::diagnostics::{At, Kind};
use crate::figure::replaces;
use crate::model::{Basis, Dataset, Observation, Period};
use crate::statement::said;
use crate::table::{NoCount, NoDate, Role, Table};
use crate::validate::Context;
use crate::validate::counts::range;
use crate::{Date, Value};

impl Context<'_> {
    /// Puts the counts of a song into the dataset. Of several rows of one date one is kept: a day grows.
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
        let mut dates = std::mem::take(&mut self.dates);
        dates.clear();
        for (_, row) in song.iter() {
            dates.push(self.row_date(table, row));
        }
        let firsts = first_of_each_date(&dates);
        // Of the first row of a date its count, as a place in `kept`, and its period.
        let mut known: Vec<(Option<usize>, Option<usize>)> = vec![(None, None); firsts.len()];
        for (((index, row), date), place) in song.iter().zip(&dates).zip(0..) {
            let at = file.place(row);
            let as_of = date.unwrap_or(Date::UNKNOWN);
            let first_place = firsts.get(place).map_or(place, |first| *first as usize);
            let (earlier, period) = known.get(first_place).copied().unwrap_or_default();
            // The streams of the day in a row of their own say nothing of the count.
            let adds_day = period.is_none()
                && table.cell(row, Role::Streams).is_empty()
                && !table.cell(row, Role::Daily).is_empty();
            if let Some(earlier) = earlier.filter(|_| !adds_day) {
                let Some(known) = kept.get_mut(earlier) else { continue };
                if !self.choose_duplicate(dataset, table, credits, (row, index), known, first + earlier) {
                    continue;
                }
            } else if let Some(value) = self.cell_value(&at, table, row, Role::Streams) {
                dataset.observations.push(self.observation(as_of, value));
                if let Some((count, _)) = known.get_mut(first_place) {
                    *count = Some(kept.len());
                }
                kept.push((row, index));
            }
            // Of which day it is nobody knows without the date.
            if let Some((from, to)) = table.time_of(as_of)
                && let Some(value) = self.cell_value(&at, table, row, Role::Daily)
            {
                if let Some(period) = period.filter(|_| earlier.is_some()).and_then(|at| dataset.periods.get_mut(at)) {
                    period.value = value;
                    continue;
                }
                if let Some((_, period)) = known.get_mut(first_place) {
                    *period = Some(dataset.periods.len());
                }
                let sources = self.default_sources.clone();
                dataset.periods.push(Period { from, to, value, sources, note: None });
            }
        }
        let counts = range(first, dataset.observations.len());
        if kept.len() > 1 {
            let places: Vec<usize> = kept.iter().map(|(row, _)| *row).collect();
            self.warn_contradictions(dataset, &file, &counts, &places, Some(Role::Streams.name()));
        }
        (self.kept_rows, self.dates) = (kept, dates);
        (counts, if dataset.periods.len() == first_period { 0..0 } else { range(first_period, dataset.periods.len()) })
    }

    /// Decides between a row and the earlier one of the same song and date that is `known`, whose count is an `observation` of
    /// the dataset, and tells which one is left out. Whether the later row stands.
    fn choose_duplicate(
        &mut self,
        dataset: &mut Dataset,
        table: &Table<'_>,
        credits: &Credits,
        (row, index): (usize, usize),
        known: &mut (usize, usize),
        observation: usize,
    ) -> bool {
        let file = At::File;
        let Some(earlier) = dataset.observations.get_mut(observation) else { return false };
        let cell = table.cell(row, Role::Streams);
        let value = table.count(cell, Role::Streams).ok();
        // The tables of a group and of its member may both have the song.
        let is_same_table = credits.of_row(known.1) == credits.of_row(index);
        let is_same = cell.is_empty() || value == Some(earlier.value);
        let seen = value.map(|value| self.observation(earlier.as_of, value)).filter(|seen| replaces(earlier, seen));
        let stands = seen.is_some();
        if let Some(seen) = seen {
            *earlier = seen;
        }
        let (left_out, kept) = if stands { (known.0, row) } else { (row, known.0) };
        if is_same_table || !is_same {
            let value = earlier.value;
            self.report.warn(&file.place(left_out), Kind::Repeated, || {
                said!(SameDay, row = table.number(kept), count = value.to_string())
            });
        }
        if stands {
            *known = (row, index);
        }
        stands
    }

    /// The date of a row; `None` where it cannot be read, which is reported. It is not that of the file then either.
    fn row_date(&mut self, table: &Table<'_>, row: usize) -> Option<Date> {
        let cell = table.cell(row, Role::AsOf);
        if cell.is_empty() {
            return Some(self.as_of.unwrap_or(Date::UNKNOWN));
        }
        // Many rows are of one day.
        if let Some((known, date)) = &self.last_date
            && known == cell
        {
            return Some(*date);
        }
        let date = self.cell_date(table, row, (Role::AsOf, Role::AsOf), cell)?;
        self.last_date = Some((cell.to_owned(), date));
        Some(date)
    }

    /// The date in a cell of a column, perhaps reported under another column's name; `None` where it cannot be read, which is reported.
    pub(super) fn cell_date(
        &mut self,
        table: &Table<'_>,
        row: usize,
        (role, named): (Role, Role),
        cell: &str,
    ) -> Option<Date> {
        let date = table.date(cell, role);
        let file = At::File;
        let at = file.place(row);
        match date {
            Ok(date) => return Some(date),
            Err(NoDate::Malformed) => self.expected_date(&at.key(named.name())),
            Err(NoDate::Ambiguous) => {
                self.report.found(&at.key(named.name()), Kind::Ambiguous, || said!(ExpectedOrder));
            }
            Err(NoDate::Buddhist(known)) => {
                self.report.found(&at.key(named.name()), Kind::Date, || said!(ExpectedEra, day = known));
            }
        }
        None
    }

    /// The value of a cell; an empty one is not known.
    fn cell_value(&mut self, at: &At<'_>, table: &Table<'_>, row: usize, role: Role) -> Option<Value> {
        let cell = table.cell(row, role);
        if cell.is_empty() {
            return None;
        }
        let at = at.key(role.name());
        match table.count(cell, role) {
            Ok(value) => return Some(value),
            Err(NoCount::Value(error)) => self.expected_count(&at, error),
            Err(NoCount::Ambiguous) => self.report.found(&at, Kind::Ambiguous, || said!(ExpectedPoint)),
            Err(NoCount::Unit) => self.report.found(&at, Kind::Ambiguous, || said!(ExpectedUnit)),
        }
        None
    }

    fn observation(&self, as_of: Date, value: Value) -> Observation {
        let sources = self.default_sources.clone();
        Observation { as_of, value, basis: Basis::Read, sources, note: None, disputed: false }
    }
}

/// Of each row of a song, by the dates of the rows, the first row of the same date. Empty where the dates ascend, as they do in
/// most files: no row has its like then.
fn first_of_each_date(dates: &[Option<Date>]) -> Vec<u32> {
    let number = |date: &Option<Date>| date.unwrap_or(Date::UNKNOWN).number();
    if dates.is_sorted_by(|a, b| number(a) < number(b)) {
        return Vec::new();
    }
    let mut numbered: Vec<(u64, u32)> = dates.iter().map(number).zip(0..).collect();
    by_number(&mut numbered);
    let mut firsts = vec![0; dates.len()];
    for same in numbered.chunk_by(|(a, _), (b, _)| a == b) {
        for (_, place) in same {
            if let (Some(slot), Some((_, first))) = (firsts.get_mut(*place as usize), same.first()) {
                *slot = *first;
            }
        }
    }
    firsts
}
