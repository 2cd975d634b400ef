//! The cells that show how a column is written, or leave it open, to be told and asked about.

use super::Table;
use crate::table::dates::{Orders, Written};
use crate::table::notations::NoDate;
use crate::table::numbers::NoCount;
use crate::table::role::Role;

impl Table<'_> {
    /// The first cell that leaves one order alone, with the number of its row.
    pub(in crate::table) fn proof_of_order(&self, role: Role) -> Option<(String, usize)> {
        let is_proof = |row: &usize| Orders::of(std::iter::once(self.cell(*row, role))).is_one();
        let row = (0..self.len()).find(is_proof)?;
        Some((self.cell(row, role).to_owned(), self.number(row)))
    }

    /// The first cell that is one of two dates, with the number of its row.
    pub(in crate::table) fn ambiguous_date(&self, role: Role) -> Option<(String, usize)> {
        let row = (0..self.len()).find(|row| self.date(self.cell(*row, role), role) == Err(NoDate::Ambiguous))?;
        Some((self.cell(row, role).to_owned(), self.number(row)))
    }

    /// The first cell that is one of two counts, with the number of its row.
    pub(in crate::table) fn ambiguous_count(&self, role: Role) -> Option<(String, usize)> {
        let row = (0..self.len()).find(|row| self.count(self.cell(*row, role), role) == Err(NoCount::Ambiguous))?;
        Some((self.cell(row, role).to_owned(), self.number(row)))
    }

    /// The first count that has something, with the number of its row.
    pub(in crate::table) fn count_with(&self, is_it: impl Fn(&str) -> bool) -> Option<(String, usize)> {
        let cells = || [Role::Streams, Role::Daily].into_iter().filter(|role| self.has(*role));
        let found = (0..self.len())
            .find_map(|row| Some((row, cells().map(|role| self.cell(row, role)).find(|cell| is_it(cell))?)));
        found.map(|(row, cell)| (cell.to_owned(), self.number(row)))
    }

    /// The options for the orders that a column may have; the one in which its dates lie closest together is the likeliest.
    pub(in crate::table) fn likely_orders(&self, role: Role) -> Vec<&'static str> {
        let orders = self.orders(role);
        let known = [
            (Orders::DAY_FIRST, "--dates day-first"),
            (Orders::MONTH_FIRST, "--dates month-first"),
            (Orders::YEAR_FIRST, "--dates year-first"),
        ];
        let spread = |order: Orders| {
            let days = (0..self.len()).filter_map(|row| Written::read(self.cell(row, role))?.date(order));
            let (least, most) = days.fold((i32::MAX, i32::MIN), |(least, most), date| {
                let day = date.last_day().epoch_days();
                (least.min(day), most.max(day))
            });
            most.saturating_sub(least)
        };
        let is_possible = |order: Orders| {
            let mut cells = (0..self.len()).map(|row| self.cell(row, role)).filter(|cell| !cell.is_empty());
            cells.all(|cell| Written::read(cell).is_none_or(|written| written.date(order).is_some()))
        };
        // Of a column with several orders each cell tells its own; those that do not are what is asked.
        let fits_one = |order: Orders| {
            let cells = (0..self.len()).map(|row| self.cell(row, role));
            let mut asked =
                cells.filter(|cell| self.date(cell, role) == Err(NoDate::Ambiguous)).filter_map(Written::read);
            asked.any(|written| written.date(order).is_some())
        };
        let mut answers: Vec<(i32, &'static str)> = known
            .into_iter()
            .filter(
                |(order, _)| {
                    if orders.is_mixed() { fits_one(*order) } else { orders.meets(*order) && is_possible(*order) }
                },
            )
            .map(|(order, flag)| (spread(order), flag))
            .collect();
        answers.sort_by_key(|(spread, _)| *spread);
        answers.into_iter().map(|(_, flag)| flag).collect()
    }
}
