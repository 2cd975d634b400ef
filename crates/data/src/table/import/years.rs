//! Days that say no year: `7/14`, `14.7.`, `Jul 14`, `7월 14일`.

use std::collections::HashMap;

use super::day_names::{is_yearless, with_year};
use super::reading::{Choices, Question, Reading, Stage};
use crate::statement::Kind;
use crate::table::column::plain;
use crate::table::dates::Written;
use crate::table::{Orders, Role, Table};
use crate::{Date, Day};

/// So many days at most are looked at: a year has no more.
const DAYS: usize = 400;
const HALF_A_YEAR: i32 = 183;

/// Days with their years, of which that of the newest is known; those that come earlier though their month is later are of the
/// year before.
pub(super) fn dated(names: &[&str], newest: u16, said: Option<Orders>) -> Vec<String> {
    let text = |name: &str, year: u16| with_year(name, year).unwrap_or_else(|| name.to_owned());
    let mut dated: Vec<String> = names.iter().map(|name| text(name, newest)).collect();
    let orders = said.unwrap_or_else(|| Orders::of(dated.iter().map(String::as_str)));
    let day = |text: &String| Some(Written::read(text)?.date(orders)?.last_day().epoch_days());
    let Some(days) = dated.iter().map(day).collect::<Option<Vec<i32>>>() else { return dated };
    let mut year = newest;
    let mut later = i32::MAX;
    // From the newest to the oldest.
    for place in newest_first(&days) {
        let Some(day) = days.get(place).copied() else { continue };
        if day > later {
            year = year.saturating_sub(1);
        }
        later = day;
        if let (Some(slot), Some(name)) = (dated.get_mut(place), names.get(place)) {
            *slot = text(name, year);
        }
    }
    dated
}

/// Days of one year, from the newest to the oldest, as places: in the order in which they stand or against it, where most follow
/// each other; else from the day before the longest time without one.
fn newest_first(days: &[i32]) -> Vec<usize> {
    let steps = days.windows(2).filter_map(|pair| Some(pair.last()? - pair.first()?));
    let forward = |step: i32| (0..HALF_A_YEAR).contains(&step) || step < -HALF_A_YEAR;
    let (mut ahead, mut back) = (0, 0);
    for step in steps {
        *(if forward(step) { &mut ahead } else { &mut back }) += 1;
    }
    let places = 0..days.len();
    if ahead == 0 || back == 0 {
        return if ahead > 0 { places.rev().collect() } else { places.collect() };
    }
    let mut places: Vec<usize> = places.collect();
    places.sort_by_key(|place| days.get(*place));
    let day = |place: &usize| days.get(*place).copied().unwrap_or_default();
    let gap = |at: usize| match (places.get(at), places.get(at + 1)) {
        (Some(one), Some(next)) => day(next) - day(one),
        _ => places.first().map_or(0, |first| day(first) + 365) - places.last().map_or(0, day),
    };
    let newest = (0..places.len()).max_by_key(|at| gap(*at)).unwrap_or_default();
    let first = (newest + 1) % places.len().max(1);
    places.rotate_left(first);
    places.reverse();
    places
}

/// Adds years to the dates of rows, where that of the newest is known; else asks for it.
pub(super) fn settle_rows(
    table: &mut Table<'_>,
    (choices, known): (&Choices, Option<u16>),
    today: Option<Date>,
    reading: &mut Reading,
) {
    if !table.has(Role::AsOf) {
        return;
    }
    let mut days: Vec<String> = Vec::new();
    let (mut place, mut newest) = (None, None);
    let mut last = String::new();
    for row in 0..table.len() {
        let cell = table.cell(row, Role::AsOf);
        if cell == last {
            continue;
        }
        cell.clone_into(&mut last);
        if !is_yearless(cell) {
            let day = Written::read(cell).and_then(|date| date.date(Orders::ANY)).filter(|date| date.is_day());
            newest = newest.max(day.map(Date::last_day));
        } else if days.len() < DAYS && !days.contains(&last) {
            place = place.or(Some(row));
            days.push(cell.to_owned());
        }
    }
    let Some(row) = place else { return };
    let names: Vec<&str> = days.iter().map(String::as_str).collect();
    let Some(year) = choices.year.or(known) else {
        let of_json = table.fields.iter().find(|(role, _)| *role == Role::AsOf);
        let at = match of_json {
            Some((_, field)) => ["field ", field].concat(),
            None => ["row ", &table.number(row).to_string(), ", column ", table.name(Role::AsOf)].concat(),
        };
        ask(&names, &at, (newest, today), choices.dates, reading);
        return;
    };
    tell(year, reading);
    let dated = dated(&names, year, choices.dates);
    let dated: HashMap<&str, &String> = names.iter().copied().zip(&dated).collect();
    table.change_rows(&mut |cells| {
        if let Some(with_year) = dated.get(cells.get(Role::AsOf).as_ref()) {
            cells.set(Role::AsOf, (*with_year).clone());
        }
    });
    table.notations = crate::table::notations::Notations::default();
}

/// Names of columns with years or months, each of which a count may be of alone.
const LONG: &str = "year month yearmonth jahr monat année mois año mes ano mês anno mese rok miesiąc yıl ay tahun bulan năm tháng год \
                    месяц 연도 년도 월 연월 年 月 年度 年月";

/// Whether a name is that of a column with years or months.
pub(super) fn is_long(name: &str) -> bool {
    let name = plain(name);
    LONG.split_whitespace().any(|known| known == name)
}

/// Takes a column of years or months for the dates of counts where a song has several of them: none is released twice.
pub(super) fn settle_years(table: &mut Table<'_>) {
    let is_free =
        |column: usize| Role::all().all(|role| role == Role::ReleasedYear || table.columns.of(role) != Some(column));
    let found = table.columns.names().iter().enumerate().find(|(column, name)| is_long(name) && is_free(*column));
    let Some((year, _)) = found.filter(|_| !table.has(Role::AsOf)) else { return };
    let cells = || (0..table.len()).map(|row| table.raw(row, year)).filter(|cell| !cell.is_empty());
    // A month without a year is no date.
    if !cells().all(|cell| cell.len() > 3 && Written::read(cell).is_some()) {
        return;
    }
    let mut known: HashMap<String, &str> = HashMap::new();
    let has_several = (0..table.len()).any(|row| {
        let song = [Role::Title, Role::Artist, Role::Id].map(|role| table.cell(row, role)).join("\n");
        let cell = table.raw(row, year);
        !cell.is_empty() && *known.entry(song).or_insert(cell) != cell
    });
    if has_several {
        table.columns.set(Role::ReleasedYear, None);
        table.columns.set(Role::AsOf, Some(year));
    }
}

/// Tells which year was taken.
pub(super) fn tell(year: u16, reading: &mut Reading) {
    reading.log(Stage::Dates, Kind::NewestYear.with("year", year.to_string()), "--year YEAR");
}

/// Asks of which year the newest of these days is; `at` says where the first stands. The likeliest is the one in which it is
/// closest to the newest day that the file says with its year, else the newest in which none of the days is still to come.
pub(super) fn ask(
    names: &[&str],
    at: &str,
    (newest, today): (Option<Day>, Option<Date>),
    dates: Option<Orders>,
    reading: &mut Reading,
) {
    let newest_in = |year: u16| {
        let dated = dated(names, year, dates);
        let orders = Orders::of(dated.iter().map(String::as_str));
        dated.iter().filter_map(|day| Written::read(day)?.date(orders)).map(Date::last_day).max()
    };
    let is_to_come = |year: u16| newest_in(year).zip(today).is_some_and(|(newest, today)| newest > today.last_day());
    let this_year = today.map(|today| if is_to_come(today.year()) { today.year() - 1 } else { today.year() });
    let closest = newest.and_then(|known| {
        let year = Date::from(known).year();
        let distance = |year: &u16| newest_in(*year).map_or(i32::MAX, |day| day.days_since(known).abs());
        (year.saturating_sub(1)..=year + 1).min_by_key(distance)
    });
    let cell = names.first().copied().unwrap_or_default().to_owned();
    let mut answers = Vec::new();
    let likely = closest.or(this_year);
    if let Some(year) = likely {
        answers.extend([year, year.saturating_sub(1)].map(|year| ["--year ", &year.to_string()].concat()));
    }
    let what = ["of which year is the newest day, as \"", &cell, "\" (", at, ")? The days say none"].concat();
    let dated = likely.map(|year| dated(names, year, None)).unwrap_or_default();
    reading.questions.push(Question { what, cell, answers });
    // Which part of them is the day is asked for at once.
    let orders = Orders::of(dated.iter().map(String::as_str));
    let is_open = |day: &&String| Written::read(day).is_some_and(|day| day.date(orders).is_none());
    if let Some(open) = dated.iter().find(is_open).filter(|_| dates.is_none()) {
        let place = dated.iter().position(|day| day == open).unwrap_or_default();
        let cell = names.get(place).copied().unwrap_or_default().to_owned();
        let what = ["is \"", &cell, "\" with the day or the month first? None of the days tells"].concat();
        let answers = ["--dates day-first", "--dates month-first"].map(str::to_owned).into();
        reading.questions.push(Question { what, cell, answers });
    }
}

#[cfg(test)]
mod tests {
    use super::dated;

    #[test]
    fn the_newest_day_has_the_year_and_others_the_one_before() {
        for (names, expected) in [
            (vec!["12/30", "12/31", "1/1"], vec!["12/30/2025", "12/31/2025", "1/1/2026"]),
            (vec!["1/1", "12/31", "12/30"], vec!["1/1/2026", "12/31/2025", "12/30/2025"]),
            // Another song has days before those of the first.
            (vec!["7/13", "7/14", "7/10", "7/11"], vec!["7/13/2026", "7/14/2026", "7/10/2026", "7/11/2026"]),
            (vec!["1/2", "1/1", "12/30", "12/31"], vec!["1/2/2026", "1/1/2026", "12/30/2025", "12/31/2025"]),
            (vec!["14.7."], vec!["14.7.2026"]),
        ] {
            assert_eq!(dated(&names, 2026, None), expected);
        }
    }
}
