//! Counts by day of which no name says what they are, as in `{"Glass Tide": {"2026-07-13": 5, "2026-07-14": 7}}`: all streams
//! until that day, or those of the day alone.

use milestream_fast::hash64::hash64;

use crate::Value;
use crate::table::dates::Written;
use crate::table::falls::{Falls, are_weeks};
use crate::table::{Marks, Orders, Role, Table, numbers};

/// So many counts tell what all of them are.
const SAMPLE: usize = 20_000;

/// Counts have so many digits at most.
const PLAIN_DIGITS: usize = 12;

/// The rows of such counts.
#[derive(Default)]
pub(super) struct NamedDays {
    /// The first of them.
    rows: Vec<usize>,
    /// Of songs with a count of their own its row, and how many rows behind it are those of its days.
    beside: Vec<(usize, usize)>,
}

impl NamedDays {
    /// Whether there are any.
    pub(super) fn is_any(&self) -> bool {
        !self.rows.is_empty()
    }

    /// The next row is one of them.
    pub(super) fn add(&mut self, row: usize) {
        if self.rows.len() < SAMPLE {
            self.rows.push(row);
        }
    }

    /// The song of a row has a count of its own, and in the rows behind it those of several days.
    pub(super) fn add_beside(&mut self, row: usize, days: usize) {
        if days > 1 && self.beside.len() < SAMPLE {
            self.beside.push((row, days));
        }
    }

    /// Whether each is a week behind the one before it.
    pub(super) fn are_weeks(&self, table: &Table<'_>) -> bool {
        let orders = Orders::of(self.rows.iter().map(|row| table.cell(*row, Role::AsOf)));
        let day = |row: &usize| Written::read(table.cell(*row, Role::AsOf))?.date(orders);
        are_weeks(self.rows.iter().filter_map(day))
    }

    /// Whether they are those of single days: where a song has a count beside them, together they are nowhere more than that, and
    /// the most is somewhere less; else since they fall.
    pub(super) fn are_daily(&self, table: &Table<'_>) -> bool {
        let count = |row: usize| {
            let cell = table.cell(row, Role::Streams);
            // Most are nothing but digits, which need no reader of what people write.
            let is_plain = cell.len() <= PLAIN_DIGITS && cell.bytes().all(|byte| byte.is_ascii_digit());
            let plain = if is_plain { cell.parse().ok() } else { None };
            plain.or_else(|| numbers::count(cell, Marks::CommaGroups, table.units(), 0).ok().map(Value::amount))
        };
        if !self.beside.is_empty() {
            let mut is_less = false;
            for (row, days) in &self.beside {
                let Some(total) = count(*row) else { continue };
                let counts: Vec<u64> = (row + 1..=row + days).filter_map(count).collect();
                if counts.iter().fold(0_u64, |sum, count| sum.saturating_add(*count)) > total {
                    return false;
                }
                is_less |= counts.iter().max().is_some_and(|most| *most < total);
            }
            return is_less;
        }
        let written: Vec<Option<Written>> =
            self.rows.iter().map(|row| Written::read(table.cell(*row, Role::AsOf))).collect();
        let orders = Orders::of_written(written.iter().copied().flatten());
        // Counts of a song need not stand beside each other.
        let song = |row: usize| {
            let text = |role: Role| hash64(table.cell(row, role).as_bytes());
            text(Role::Title) ^ text(Role::Artist).rotate_left(21) ^ text(Role::Id).rotate_left(42)
        };
        let mut counts: Vec<(u64, i32, u64)> = Vec::new();
        for (row, written) in self.rows.iter().zip(written) {
            let day = written.and_then(|day| day.date(orders));
            let Some((day, count)) = day.zip(count(*row)) else { continue };
            counts.push((song(*row), day.last_day().epoch_days(), count));
        }
        counts.sort_by_key(|(song, day, _)| (*song, *day));
        let mut falls = Falls::default();
        for counts in counts.chunk_by(|(song, ..), (next, ..)| song == next) {
            let counts: Vec<u64> = counts.iter().map(|(.., count)| *count).collect();
            falls.add(&counts);
        }
        falls.are_daily()
    }
}
