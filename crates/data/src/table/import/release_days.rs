//! A column that is called a date, of which nothing says of what: of the counts, or of the releases.

use std::collections::HashSet;

use super::reading::{Choices, Question, Reading};
use crate::table::column::plain;
use crate::table::dates::Written;
use crate::table::{Role, Table};

/// Names of columns with dates that do not say of what.
const DATES: &str = "date day datum fecha data giorno dzień tarih tanggal ngày дата 날짜 일자 日付 日期 วันที่ التاريخ तारीख día dia jour \
                     petsa";
/// So few songs tell nothing.
const LEAST: usize = 3;
/// The days of counts that are kept together lie no further apart.
const YEAR: i32 = 366;

/// Asks of what such dates are, where each song has one and they are years apart, as releases are.
pub(super) fn settle(table: &mut Table<'_>, choices: &Choices, reading: &mut Reading) {
    let of_json = table.fields.iter().find(|(role, _)| *role == Role::AsOf).map(|(_, name)| name.clone());
    let name = of_json.unwrap_or_else(|| table.name(Role::AsOf).to_owned());
    let is_said = choices.columns.iter().any(|(column, _)| plain(column) == plain(&name));
    let is_open = DATES.split_whitespace().any(|known| known == plain(&name));
    if is_said || !is_open || !table.has(Role::AsOf) || table.has(Role::Released) || table.has(Role::ReleasedYear) {
        return;
    }
    let orders = table.orders(Role::AsOf);
    let mut songs: HashSet<String> = HashSet::new();
    let mut days: HashSet<i32> = HashSet::new();
    for row in 0..table.len() {
        let Some(date) = Written::read(table.cell(row, Role::AsOf)).and_then(|date| date.date(orders)) else {
            continue;
        };
        let song = [Role::Title, Role::Artist, Role::Id, Role::Version].map(|role| table.cell(row, role)).join("\n");
        // Of a song with several they are those of its counts.
        if !songs.insert(song) {
            return;
        }
        days.insert(date.last_day().epoch_days());
    }
    let spread = days.iter().max().zip(days.iter().min()).map_or(0, |(last, first)| last.saturating_sub(*first));
    if songs.len() < LEAST || days.len() * 4 < songs.len() * 3 || spread < YEAR {
        return;
    }
    let what = [
        "are the dates of the column ",
        &name,
        " those of the counts, or when the songs were released? Nothing in the table tells",
    ];
    let answers = ["=as_of", "=released"].map(|role| ["--column ", &name, role].concat()).into();
    reading.questions.push(Question { what: what.concat(), cell: name, answers });
    table.columns.set(Role::AsOf, None);
}
