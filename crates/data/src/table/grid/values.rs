//! What cells say as dates and counts: what one leaves open, its column decides.

use super::Table;
use crate::table::dates::{self, Orders, Written};
use crate::table::notations::NoDate;
use crate::table::numbers::{self, Marks, NoCount};
use crate::table::role::Role;
#[cfg(feature = "import")]
use crate::table::span::Span;
use crate::table::units::Units;
use crate::table::{cell, column};
use crate::{Date, Value};

impl Table<'_> {
    /// The date of a row; what is no day alone is decided by the column.
    ///
    /// # Errors
    /// [`NoDate`], where it is none or one of two.
    pub(crate) fn date(&self, cell: &str, role: Role) -> Result<Date, NoDate> {
        let plain = cell::plain_date(cell);
        if let Some(date) = plain {
            return possible(date, role);
        }
        let written = Written::read(cell).ok_or(NoDate::Malformed)?;
        match written {
            Written::Sure(date) => possible(date, role),
            Written::Parts(_) => {
                written.date(self.orders(role)).ok_or(NoDate::Ambiguous).and_then(|date| possible(date, role))
            }
        }
    }

    /// The count of a row; what is no count alone is decided by the column.
    ///
    /// # Errors
    /// [`NoCount`], where it is none or one of two.
    pub(crate) fn count(&self, cell: &str, role: Role) -> Result<Value, NoCount> {
        let scale = self.columns.scale(role);
        // Nearly all counts have digits alone.
        let is_plain = || cell.as_bytes().last().is_some_and(u8::is_ascii_digit) || self.units().are_usual();
        if scale == 0
            && let Ok(value) = Value::parse(cell)
            && is_plain()
        {
            return Ok(value);
        }
        numbers::count(cell, self.marks(role), self.units(), scale)
    }

    /// What the units of counts are that are not the same in all languages. Nobody writes one table in two.
    pub(in crate::table) fn units(&self) -> Units {
        *self.notations.units.get_or_init(|| {
            let counts = [Role::Streams, Role::Daily].into_iter().filter(|role| self.has(*role));
            let cells = counts.flat_map(|role| (0..self.len()).map(move |row| self.cell(row, role)));
            let names: Vec<String> = self.columns.names().iter().map(|name| column::plain(name)).collect();
            Units { are_names_of_comma: self.columns.are_units_of_comma(), ..Units::of(cells, &names) }
        })
    }

    /// The orders of day, month and year that a column may have.
    pub(crate) fn orders(&self, role: Role) -> Orders {
        let find = || Orders::of((0..self.len()).map(|row| self.cell(row, role)));
        self.notations.orders.get(role as usize).map_or(Orders::ANY, |orders| *orders.get_or_init(find))
    }

    /// What point and comma are in a column.
    pub(crate) fn marks(&self, role: Role) -> Marks {
        let of_column =
            |role: Role| Marks::of((0..self.len()).map(|row| self.cell(row, role)), self.columns.scale(role));
        let find = || match of_column(role) {
            // Nobody writes the counts of one table in two ways.
            Marks::Unknown => of_column(if role == Role::Streams { Role::Daily } else { Role::Streams }),
            known => known,
        };
        self.notations.marks.get(role as usize).map_or(Marks::Unknown, |marks| *marks.get_or_init(find))
    }

    /// The first and the last day that the streams of a day, or of a month, alone are of; `None` where that is not known.
    pub(crate) fn time_of(&self, as_of: Date) -> Option<(Date, Date)> {
        #[cfg(feature = "import")]
        match self.span {
            Span::Week => return None,
            Span::Month if !as_of.is_day() && as_of.month().is_some() => {
                return Some((Date::from(as_of.first_day()), Date::from(as_of.last_day())));
            }
            Span::Quarter => {
                let first = as_of
                    .month()
                    .and_then(|month| Date::from_ymd(as_of.year().into(), month.checked_sub(2)?.into(), 1));
                return first.map(|first| (first, Date::from(as_of.last_day())));
            }
            Span::Year if !as_of.is_unknown() => {
                return Some((Date::from(as_of.first_day()), Date::from(as_of.last_day())));
            }
            Span::Year | Span::Month | Span::Day => {}
        }
        as_of.is_day().then_some((as_of, as_of))
    }
}

/// A date as it stands, where it is one that the column can have: none of the Buddhist era, and of a count none before there
/// were any. What a spreadsheet or a clock without a date shows is 1899, 1900 or 1970.
fn possible(date: Date, role: Role) -> Result<Date, NoDate> {
    // 1 January 1990, in days of the epoch.
    const FIRST_COUNTS: i32 = 7_305;
    if role == Role::AsOf && !date.is_unknown() && date.last_day().epoch_days() < FIRST_COUNTS {
        return Err(NoDate::Malformed);
    }
    dates::of_buddhist_era(date).map_or(Ok(date), |known| Err(NoDate::Buddhist(known)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::NoDate;
    use crate::table::{Role, csv};

    #[test]
    fn a_column_decides_what_a_cell_leaves_open() {
        let both = csv::read("title;streams;as_of\nA;1.204;04/05/2026\nB;2.500;06/05/2026\n").unwrap();
        assert_eq!(both.date("04/05/2026", Role::AsOf), Err(NoDate::Ambiguous));
        assert!(both.count("1.204", Role::Streams).is_err());
        let known = csv::read("title;streams;as_of\nA;1.204;04/05/2026\nB;2.500.000;26/05/2026\n").unwrap();
        assert_eq!(known.date("04/05/2026", Role::AsOf).unwrap().to_string(), "2026-05-04");
        assert_eq!(known.count("1.204", Role::Streams).unwrap().amount(), 1204);
        assert_eq!(known.date("tomorrow", Role::AsOf), Err(NoDate::Malformed));
    }
}
