//! What a row of names makes of the columns beneath it.

use super::contents::{holds_counts, holds_ranks};
use super::day_names::{bare_day, is_day, is_month, is_yearless, long_time};
use super::metrics::Metrics;
use super::names;
use super::pairs::{self, Pairs};
use super::parting::{Both, Parting, is_title_first};
use super::periods::{SAMPLE, are_daily, by_day, dates, do_columns_fall, do_fall, newest, span};
use super::reading::{Choices, NONE};
use super::{services, years};
use crate::table::both::ARTIST_AND_TITLE;
use crate::table::column::{Columns, is_total, plain};
use crate::table::dates::Written;
use crate::table::span::Span;
use crate::table::{Orders, Role, Table};

/// How the rows beneath a row of names are read.
#[derive(Clone, Default)]
pub(super) struct Plan {
    /// The row with the names.
    pub(super) row: usize,
    pub(super) columns: Columns,
    /// The column with artist and title in one cell.
    pub(super) both: Option<Both>,
    /// Columns whose names are days: each cell is the count of that day.
    pub(super) days: Vec<usize>,
    /// Of those the dates, where their names say no year, or more than the day.
    pub(super) dated: Vec<String>,
    /// Whether the days say no year.
    pub(super) are_yearless: bool,
    /// Whether each of them, or each cell of a song's column, holds the streams of that time alone.
    pub(super) are_daily: bool,
    /// Whether that is asked for.
    pub(super) is_open: bool,
    /// How long that time is.
    pub(super) span: Span,
    /// Of every day the column with the streams of that day alone, where the table has both counts of each.
    pub(super) daily_of: Vec<Option<usize>>,
    /// Beside such columns: that of the total, and the day that is the last of them.
    pub(super) total: Option<(usize, usize)>,
    /// Where every row has one count, what names it.
    pub(super) metrics: Option<Metrics>,
    /// Columns whose names are songs, where every row is a day.
    pub(super) songs: Vec<usize>,
    /// Beside such columns: that of their sum, which is not read.
    pub(super) sum: Option<usize>,
}

/// Rows with the same columns.
pub(super) struct Part {
    pub(super) first: usize,
    pub(super) end: usize,
    pub(super) plan: Plan,
    /// Roles whose empty cells have the value above.
    pub(super) merged: Vec<Role>,
}

impl Plan {
    /// What a row makes of the columns, if it names songs and counts; with the row beneath, where the names are parted.
    pub(super) fn of(table: &Table<'_>, row: usize, choices: &Choices) -> Option<Self> {
        let (row, columns) = names::of(table, row);
        let columns = services::of_spotify(table, row, columns);
        let parted = pairs::names_in_two_rows(table, row, &columns);
        let of_services = services::are_above(table, row + 1);
        let parted = parted.map(|columns| services::of_spotify(table, row + 1, columns));
        let two = parted.and_then(|columns| Self::of_names(table, row + 1, columns, choices));
        let two = two.filter(|plan| plan.row > row && (of_services || !plan.dated.is_empty()));
        two.or_else(|| Self::of_names(table, row, columns, choices))
    }

    /// What names, the last of which are in a row, make of the columns.
    fn of_names(table: &Table<'_>, row: usize, columns: Columns, choices: &Choices) -> Option<Self> {
        let mut plan = Self { row, columns, ..Self::default() };
        let names = plan.columns.names().to_vec();
        plan.choose(choices, &names);
        if plan.both.is_none() && plan.columns.of(Role::Title).is_none() {
            let both = |(column, name): (usize, &String)| {
                Some(Both { column, is_title_first: is_title_first(name)?, by: Parting::Dash })
            };
            plan.both = names.iter().enumerate().find_map(both);
        }
        plan.find_brackets(&names);
        if plan.both.is_none() {
            names::settle_nameless(table, row, &mut plan.columns);
        }
        let is_chosen = |role: &str| choices.columns.iter().any(|(_, chosen)| chosen == role);
        if !is_chosen(Role::Streams.label()) {
            services::settle(table, row, &mut plan.columns);
        }
        let is_free = |column: &usize| Role::all().all(|role| plan.columns.of(role) != Some(*column));
        let full = names;
        let mut names: Vec<String> = full.iter().map(|name| bare_day(name).to_owned()).collect();
        let is_bare = |column: usize| names.get(column) == full.get(column);
        // A count that says its day is one of many, and no column of streams.
        let is_count = |column: usize| plan.columns.of(Role::Streams) == Some(column) && !is_bare(column);
        let days_by = |is_it: fn(&str) -> bool| -> Vec<usize> {
            (0..names.len())
                .filter(|column| is_free(column) || is_count(*column))
                .filter(|column| names.get(*column).is_some_and(|name| is_it(name)))
                .collect()
        };
        let mut days = days_by(is_day);
        // A month above columns without names spans the days beneath it.
        let is_nameless = |column: &usize| names.get(*column).is_none_or(String::is_empty);
        let spans = || (0..names.len()).any(|column| is_nameless(&column) && holds_counts(table, row, column));
        if are_months(&names, &days) && (days.len() == 1 || spans()) {
            days.clear();
        }
        if days.is_empty() {
            let yearless = days_by(is_yearless);
            if yearless.len() > 1 {
                (days, plan.are_yearless) = (yearless, true);
            }
        }
        if days.iter().any(|day| is_count(*day)) {
            plan.columns.set(Role::Streams, None);
        }
        if !plan.are_yearless && days.iter().any(|day| !is_bare(*day)) {
            plan.dated = days.iter().filter_map(|day| names.get(*day).cloned()).collect();
        }
        let has_title = plan.columns.of(Role::Title).is_some() || plan.both.is_some();
        if has_title && days.is_empty() && !is_chosen(Role::Streams.label()) {
            days = plan.long_times(table, &mut names);
        }
        if has_title
            && days.is_empty()
            && !is_chosen(Role::Streams.label())
            && let Some(pairs) = Pairs::beneath_days(table, row, &names)
        {
            plan.columns.set(Role::Streams, pairs.days.first().copied());
            plan.columns.set(Role::Daily, pairs.daily.iter().flatten().next().copied());
            (plan.days, plan.dated, plan.daily_of) = (pairs.days, pairs.dates, pairs.daily);
            return Some(plan);
        }
        let has_streams = plan.columns.of(Role::Streams).is_some();
        if has_title && !days.is_empty() && (!has_streams || days.len() > 1) && !is_chosen(Role::Streams.label()) {
            plan.count_days(table, (&names, days), choices);
        } else if !has_title && plan.columns.of(Role::AsOf).is_some() {
            plan.find_songs(table, choices, &names);
        }
        if has_title {
            match Metrics::of(table, row, &plan.columns, &plan.days) {
                Ok(Some((metrics, value))) => {
                    plan.metrics = Some(metrics);
                    plan.columns.set(Role::Streams, Some(value));
                    plan.columns.set(Role::Daily, Some(value));
                }
                Ok(None) => {}
                Err(()) => return None,
            }
        }
        // Who says which column is the streams of a day may have no other.
        let has_daily = is_chosen(Role::Daily.label()) && plan.columns.of(Role::Daily).is_some();
        let has_counts = plan.columns.of(Role::Streams).is_some() || has_daily;
        ((has_title && has_counts) || plan.songs.len() > 1).then_some(plan)
    }

    /// Finds a column of titles that says that the artist stands behind each in brackets, `곡명(가수)`, or the other way round.
    fn find_brackets(&mut self, names: &[String]) {
        let Some((column, name)) = self.columns.of(Role::Title).and_then(|column| Some((column, names.get(column)?)))
        else {
            return;
        };
        let inner = name.split_once(['(', '（']).map(|(_, inner)| inner.trim_end_matches([')', '）']));
        let is_artist = inner.is_some_and(|inner| Role::of_name(inner) == Some(Role::Artist));
        if is_artist && self.both.is_none() && self.columns.of(Role::Artist).is_none_or(|artist| artist == column) {
            self.both = Some(Both { column, is_title_first: true, by: Parting::Brackets });
            self.columns.set(Role::Title, None);
        }
    }

    /// Finds what columns of days hold: all streams until then, or those of that time alone.
    fn count_days(&mut self, table: &Table<'_>, (names, days): (&[String], Vec<usize>), choices: &Choices) {
        let total = self.columns.of(Role::Streams);
        let found = || match total {
            Some(total) => are_daily(table, self.row, total, &days),
            None => do_fall(table, self.row, &by_day(names, &days)),
        };
        self.are_daily = choices.are_days_daily.unwrap_or_else(found);
        if self.span == Span::Day {
            self.span = if are_months(names, &days) { Span::Month } else { span(dates(names, &days)) };
        } else {
            // A song may well have more streams each year.
            self.is_open = total.is_none() && !self.are_daily && choices.are_days_daily.is_none();
        }
        if self.are_daily {
            self.columns.set(Role::Daily, days.first().copied());
            self.total = total.map(|total| (total, newest(names, &days)));
        }
        if self.total.is_none() {
            self.columns.set(Role::Streams, days.first().copied());
        }
        if !self.are_daily {
            self.daily_of = pairs::daily_beside(names, &days, self.columns.of(Role::Daily));
            // One for all days is of the newest.
            let one = self.columns.of(Role::Daily).filter(|_| self.daily_of.is_empty());
            if let Some(one) = one {
                let newest = newest(names, &days);
                self.daily_of = days.iter().map(|day| (*day == newest).then_some(one)).collect();
            }
            if let Some(first) = self.daily_of.iter().flatten().next() {
                self.columns.set(Role::Daily, Some(*first));
            }
        }
        self.days = days;
    }

    /// Columns with counts whose names are years, or quarters, of which there are several; their names become dates.
    fn long_times(&mut self, table: &Table<'_>, names: &mut [String]) -> Vec<usize> {
        let is_free = |column: &usize| Role::all().all(|role| self.columns.of(role) != Some(*column));
        let found = names.iter().enumerate().filter_map(|(column, name)| Some((column, long_time(name)?)));
        let found: Vec<_> = found
            .filter(|(column, _)| is_free(column) && holds_counts(table, self.row, *column))
            .filter(|(column, _)| !holds_ranks(table, self.row, *column))
            .map(|(column, (span, date))| (column, span, date))
            .collect();
        let Some((_, span, _)) = found.first().cloned().filter(|_| found.len() > 1) else { return Vec::new() };
        if found.iter().any(|(_, other, _)| *other != span) {
            return Vec::new();
        }
        self.span = span;
        for (column, _, date) in &found {
            if let Some(name) = names.get_mut(*column) {
                name.clone_from(date);
            }
        }
        self.dated = found.iter().map(|(_, _, date)| date.clone()).collect();
        found.into_iter().map(|(column, ..)| column).collect()
    }

    /// Finds columns whose names are songs, where every row is a day; a sum beside them is none.
    fn find_songs(&mut self, table: &Table<'_>, choices: &Choices, names: &[String]) {
        let streams = self.columns.of(Role::Streams);
        let sum = streams.filter(|column| names.get(*column).is_some_and(|name| is_total(&plain(name))));
        if streams != sum {
            return;
        }
        let is_free = |column: &usize| Role::all().all(|role| self.columns.of(role) != Some(*column));
        let songs: Vec<usize> = (0..names.len())
            .filter(|column| is_free(column) && names.get(*column).is_some_and(|name| !name.is_empty()))
            .filter(|column| !names.get(*column).is_some_and(|name| services::counts_another_thing(name)))
            .filter(|column| holds_counts(table, self.row, *column))
            .collect();
        // A song by the day and country.
        let are_regions = songs.iter().all(|column| names.get(*column).is_some_and(|name| services::is_region(name)));
        if songs.len() < 2 || are_regions {
            return;
        }
        self.columns.set(Role::Streams, None);
        let day = self.columns.of(Role::AsOf).unwrap_or_default();
        let cells = || (self.row + 1..table.len()).take(SAMPLE).map(|row| table.raw(row, day));
        let orders = Orders::of(cells());
        self.span = span(cells().filter_map(|cell| Written::read(cell)?.date(orders)));
        self.are_daily = choices.are_days_daily.unwrap_or_else(|| do_columns_fall(table, self.row, &songs));
        if self.are_daily {
            self.columns.set(Role::Daily, None);
        }
        (self.songs, self.sum) = (songs, sum);
    }

    /// Parts all tables that stand beside each other: what is left is the first, and the others are given.
    pub(super) fn all_parted(&mut self) -> Vec<Self> {
        let mut all = Vec::new();
        let mut next = self.parted();
        while let Some(mut plan) = next {
            next = plan.parted();
            all.push(plan);
        }
        all
    }

    /// Parts two tables that stand beside each other, each with a column for titles and one for counts: what is left is the first,
    /// and the second is given.
    fn parted(&mut self) -> Option<Self> {
        if !self.days.is_empty() || !self.songs.is_empty() || self.both.is_some() {
            return None;
        }
        let names = self.columns.names();
        let is_title = |name: &String| Role::of_name(name) == Some(Role::Title);
        let first = names.iter().position(is_title)?;
        let title = plain(names.get(first)?);
        let second = names.iter().skip(first + 1).position(|name| plain(name) == title)? + first + 1;
        // What stands before the title of the first stands before that of the second as well.
        let start = second - self.before_title(first, second);
        let only = |is_of: &dyn Fn(usize) -> bool| {
            let name = |(column, name): (usize, &String)| if is_of(column) { name.clone() } else { String::new() };
            Columns::new(names.iter().enumerate().map(name).collect())
        };
        let (before, beside) = (only(&|column| column < start), only(&|column| column >= start));
        if !before.has_songs() || !beside.has_songs() {
            return None;
        }
        self.columns = before;
        Some(Self { row: self.row, columns: beside, ..Self::default() })
    }

    /// How many columns before the second title are named as those before the first.
    fn before_title(&self, first: usize, second: usize) -> usize {
        let name = |column: usize| self.columns.names().get(column).map(|name| plain(name)).unwrap_or_default();
        let is_same = |back: &usize| !name(first - back).is_empty() && name(first - back) == name(second - back);
        (1..=first).take_while(|back| second - back > first && is_same(back)).count()
    }

    /// Adds the year of the newest day to days without one.
    pub(super) fn add_years(&mut self, newest: u16, orders: Option<Orders>) {
        if self.are_yearless {
            let names: Vec<&str> =
                self.days.iter().map(|day| self.columns.names().get(*day).map_or("", |name| bare_day(name))).collect();
            self.dated = years::dated(&names, newest, orders);
        }
    }

    /// Gives the columns the roles that were chosen.
    fn choose(&mut self, choices: &Choices, names: &[String]) {
        for (name, role) in &choices.columns {
            let found = names
                .iter()
                .position(|known| known == name)
                .or_else(|| names.iter().position(|known| plain(known) == plain(name)));
            let Some(column) = found else { continue };
            for role in Role::all().filter(|role| self.columns.of(*role) == Some(column)).collect::<Vec<_>>() {
                self.columns.set(role, None);
            }
            if role == ARTIST_AND_TITLE {
                self.both = Some(Both { column, is_title_first: false, by: Parting::Dash });
            } else if role != NONE
                && let Some(role) = Role::of_name(role)
            {
                self.columns.set(role, Some(column));
            }
        }
    }
}

/// Whether some of the days are months.
fn are_months(names: &[String], days: &[usize]) -> bool {
    days.iter().any(|day| names.get(*day).is_some_and(|name| is_month(name)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::{Choices, Plan, Role};
    use crate::table::csv::cells;

    fn plan(text: &str) -> Option<Plan> {
        Plan::of(&cells(text, b','), 0, &Choices::default())
    }

    #[test]
    fn names_say_what_the_rows_are() {
        let long = plan("title,artist,streams\nA,X,9\n").unwrap();
        assert!(long.days.is_empty() && long.songs.is_empty() && long.both.is_none());
        let both = plan("artist and title,streams\nX - A,9\n").unwrap().both.unwrap();
        assert_eq!((both.column, both.is_title_first), (0, false));
        assert_eq!(plan("date,Glass Tide,Salt Road\n2026-07-13,9,8\n2026-07-14,10,9\n").unwrap().songs, [1, 2]);
        assert!(plan("A,9\nB,8\n").is_none());
    }

    #[test]
    fn columns_of_days_are_totals_unless_they_fall() {
        let totals = plan("title,2026-07-12,2026-07-13,2026-07-14\nA,100,110,125\nB,50,60,61\n").unwrap();
        assert_eq!((totals.days, totals.are_daily), (vec![1, 2, 3], false));
        let daily = plan("title,2026-07-12,2026-07-13,2026-07-14\nA,100,90,125\nB,50,60,41\n").unwrap();
        assert_eq!((daily.are_daily, daily.columns.of(Role::Daily)), (true, Some(1)));
        let beside = plan("title,total,2026-07-13,2026-07-14\nA,900,100,125\nB,800,50,41\n").unwrap();
        assert_eq!((beside.are_daily, beside.total), (true, Some((1, 3))));
    }

    #[test]
    fn days_get_their_year_from_the_newest() {
        let mut plan = plan("title,12/30,12/31,1/1\nA,100,110,125\n").unwrap();
        assert!(plan.are_yearless);
        plan.add_years(2026, None);
        assert_eq!(plan.dated, ["12/30/2025", "12/31/2025", "1/1/2026"]);
    }

    #[test]
    fn tables_beside_each_other_are_parted() {
        let mut plan = plan("title,streams,,title,streams\nA,9,,B,8\n").unwrap();
        let beside = plan.all_parted();
        assert_eq!((plan.columns.of(Role::Streams), beside.len()), (Some(1), 1));
        assert_eq!(beside.first().unwrap().columns.of(Role::Streams), Some(4));
    }
}
