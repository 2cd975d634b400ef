//! Where the names of columns stand, and what is made of the rows beneath them.

use super::build::build;
use super::column_log::{DAILY, TOTALS, log_columns};
use super::first_rows::head;
use super::lines;
use super::marks::Marks;
use super::merged::merged;
use super::page::{self, Page, Surroundings};
use super::periods::span_of_rows;
use super::plan::{Part, Plan};
use super::reading::{Choices, Circumstances, Question, Reading, Stage};
use super::{cell_texts, dashes, day_before, pivot, release_days, services, shares, years};
use crate::Date;
use crate::statement::Kind;
use crate::table::column::{is_total, plain};
use crate::table::dates::Written;
use crate::table::notations::Notations;
use crate::table::span::Span;
use crate::table::{NoSong, Orders, Origin, Role, Table, header};

/// So many rows may stand above the names of columns.
const ROWS_ABOVE: usize = 60;

/// A table, and what a page says of all of its rows.
pub(crate) struct Arranged<'a> {
    pub(crate) table: Table<'a>,
    /// The day of counts that have none of their own.
    pub(crate) as_of: Option<Date>,
    /// Whether its rows have the artist that the file does not name already.
    pub(crate) has_artist: bool,
}

impl<'a> Arranged<'a> {
    pub(super) const fn of(table: Table<'a>) -> Self {
        Self { table, as_of: None, has_artist: false }
    }
}

/// Makes a table with one reading to a row of all cells of a file; `None` where no row names columns.
pub(super) fn arrange<'a>(
    mut table: Table<'a>,
    around: Surroundings<'_>,
    origin: &Origin<'_>,
    (choices, circumstances): (&Choices, &Circumstances<'_>),
    reading: &mut Reading,
) -> Option<Arranged<'a>> {
    let changed = cell_texts::settle(&mut table, "\n");
    let several_lines = lines::take(&mut table);
    let is_header = |row: &usize| choices.header.is_none_or(|wanted| table.number(*row) == wanted);
    let most = if choices.header.is_some() { usize::MAX } else { ROWS_ABOVE };
    let mut plan = (0..table.len().min(most)).filter(is_header).find_map(|row| Plan::of(&table, row, choices))?;
    cell_texts::log(changed, reading);
    // Of names above each other, as beneath a cell that spans several columns, those beneath say more.
    while choices.header.is_none()
        && plan.row + 1 < table.len()
        && header::names(&table, plan.row + 1).has_songs()
        && let Some(beneath) = Plan::of(&table, plan.row + 1, choices)
    {
        plan = beneath;
    }
    let page = Page::above(&table, plan.row, around);
    let in_name = page::day_in_name(circumstances.name);
    let known = [origin.as_of, page.stated, page.updated, page.alone, in_name].into_iter().flatten();
    let year = choices.year.or_else(|| known.map(Date::year).find(|year| *year > 0));
    if plan.are_yearless {
        match year {
            Some(year) => {
                plan.add_years(year, choices.dates);
                years::tell(year, reading);
            }
            None => ask_year(&table, &plan, choices, circumstances.today, reading),
        }
    }
    if plan.row > 0 {
        reading.log(Stage::Layout, Kind::HeaderRow.with("row", table.number(plan.row)), "--header ROW");
    }
    let header = table.number(plan.row);
    table.begin_beneath(plan.row, plan.columns.clone());
    table.notations = Notations::default();
    if plan.days.is_empty()
        && plan.metrics.is_none()
        && !services::are_of_spotify(&plan.columns)
        && !choices.columns.iter().any(|(_, role)| role == Role::Streams.label())
    {
        header::settle_counts(&mut table);
    }
    let mut plan = Plan { columns: table.columns.clone(), ..plan };
    let has_lines = several_lines.is_some();
    if let Some(lines) = several_lines {
        lines.settle(&mut table, &mut plan, choices, reading);
        table.columns = plan.columns.clone();
    }
    settle_columns(&mut table, &mut plan, (choices, year), circumstances.today, reading);
    pivot::settle(&mut table, &mut plan, choices, reading);
    if let Some(both) = &mut plan.both {
        both.settle(&table);
    }
    if origin.artist.or(page.artist.as_deref()).is_none() && plan.both.is_none() && plan.songs.is_empty() {
        dashes::ask(&table, table.name(Role::Title), choices, reading);
    }
    let beside = plan.clone().all_parted();
    log_columns(&plan, &beside, choices, reading);
    reading.head = head(&table, header, &plan, &beside);
    let is_named = table.has(Role::Artist) || plan.both.is_some();
    let artist = origin.artist.map(str::to_owned).or_else(|| page.artist.clone().filter(|_| !is_named));
    if origin.artist.is_none()
        && let Some(artist) = &artist
    {
        reading.log(Stage::Layout, Kind::PageArtist.with("artist", artist.as_str()), "--artist NAME");
    }
    let as_of = if table.has_any(Role::AsOf) || origin.as_of.is_some() {
        None
    } else {
        as_of_page(&page, &plan, in_name, reading)
    };
    let has_features =
        artist.is_some() && !is_named && (0..table.len()).any(|row| table.cell(row, Role::Title).starts_with('*'));
    if has_features {
        reading.log(Stage::Layout, Kind::StarredFeatures, "");
    }
    let parts = parts(&mut table, plan, (choices, year), reading);
    let marks = Marks::of(&table, &parts);
    marks.log(table.cell(0, Role::Title), reading);
    let is_plain = !has_lines
        && parts.len() == 1
        && parts.iter().all(|part| {
            part.merged.is_empty()
                && part.end == table.len()
                && part.plan.both.is_none()
                && part.plan.metrics.is_none()
                && part.plan.days.is_empty()
                && part.plan.songs.is_empty()
        });
    if is_plain && !has_features && marks == Marks::default() {
        let has_artist = origin.artist.is_none() && artist.is_some();
        // Whoever is named by the page is as if whoever reads it had said so; that takes rows of its own.
        if !has_artist {
            return Some(Arranged { table, as_of, has_artist: false });
        }
    }
    let built = build(&table, &parts, artist.as_deref(), (has_features, marks));
    Some(Arranged { table: built, as_of, has_artist: artist.is_some() })
}

/// Settles what columns of a table with a row to each count are, where their names leave that open.
fn settle_columns(
    table: &mut Table<'_>,
    plan: &mut Plan,
    (choices, year): (&Choices, Option<u16>),
    today: Option<Date>,
    reading: &mut Reading,
) {
    if plan.days.is_empty() {
        years::settle_rows(table, (choices, year), today, reading);
    }
    if plan.days.is_empty() && plan.songs.is_empty() {
        shares::settle(table, choices, reading);
    }
    if plan.days.is_empty() && plan.songs.is_empty() && plan.metrics.is_none() {
        years::settle_years(table);
        release_days::settle(table, choices, reading);
        day_before::leave_out(table, choices, reading);
        plan.columns = table.columns.clone();
    }
    if plan.days.is_empty() && plan.songs.is_empty() && plan.both.is_none() && plan.metrics.is_none() {
        settle_rows_of_days(table, choices, reading);
        (plan.columns, plan.span) = (table.columns.clone(), table.span);
    }
}

/// The day of counts that have none of their own, as the page or the name of the file says.
fn as_of_page(page: &Page, plan: &Plan, in_name: Option<Date>, reading: &mut Reading) -> Option<Date> {
    // A total beside years has no day of its own.
    if !(plan.days.is_empty() || plan.total.is_some() && plan.span.is_long()) {
        return None;
    }
    let as_of = page.as_of();
    log_page(page, as_of, reading);
    as_of.or_else(|| {
        page::log_name(in_name, reading);
        in_name
    })
}

/// Tells how the lines around a table date its counts.
fn log_page(page: &Page, as_of: Option<Date>, reading: &mut Reading) {
    if let Some(as_of) = as_of.filter(|_| page.stated.or(page.alone).is_some()) {
        reading.log(Stage::Dates, Kind::DateAround.with("day", as_of), "--as-of DATE");
    } else if let (Some(as_of), Some(updated)) = (as_of, page.updated) {
        let what = Kind::DateUpdated.with("day", as_of).with("updated", updated);
        reading.log(Stage::Dates, what, "--as-of DATE");
    }
}

/// Whether some row names the columns of songs and counts.
pub(super) fn has_songs(table: &Table<'_>, choices: &Choices) -> bool {
    let plan = (0..table.len().min(ROWS_ABOVE)).find_map(|row| Plan::of(table, row, choices));
    plan.is_some_and(|plan| plan.row + 1 < table.len())
}

/// Asks for the year of columns that are days without one.
fn ask_year(table: &Table<'_>, plan: &Plan, choices: &Choices, today: Option<Date>, reading: &mut Reading) {
    let name = |column: &usize| plan.columns.names().get(*column).map_or("", String::as_str);
    let names: Vec<&str> = plan.days.iter().map(name).collect();
    let at = ["row ", &table.number(plan.row).to_string()].concat();
    years::ask(&names, &at, (None, today), choices.dates, reading);
}

/// Takes the counts of a table with a row to a day and song for those of that day alone, where they are.
pub(super) fn settle_rows_of_days(table: &mut Table<'_>, choices: &Choices, reading: &mut Reading) {
    let is_said = choices.columns.iter().any(|(_, role)| role == Role::Streams.label());
    let Some(streams) = table.columns.of(Role::Streams).filter(|_| !is_said && !table.has(Role::Daily)) else { return };
    let of_json = table.fields.iter().find(|(role, _)| *role == Role::Streams).map(|(_, name)| name.clone());
    let is_field = of_json.is_some();
    let name = of_json.unwrap_or_else(|| table.name(Role::Streams).to_owned());
    if is_total(&plain(&name)) {
        return;
    }
    choices.apply_to(table);
    let fields = table.fields.iter().map(|(_, name)| name).chain(&table.unread_fields);
    let names: Vec<String> = table.columns.names().iter().chain(fields).map(|name| plain(name)).collect();
    let long = long_span(table).filter(|_| !is_field);
    let (span, why) = match (span_of_rows(table, &names), choices.are_days_daily) {
        (Some((span, why)), None) => (span, why.unwrap_or(Kind::TheyFall)),
        (Some((span, _)), Some(true)) => (span, Kind::WasSaid),
        (None, Some(true)) if table.has_any(Role::AsOf) => (long.unwrap_or_default(), Kind::WasSaid),
        (None, None) if long.is_some() => {
            ask_rows(table, &name, long.unwrap_or_default(), reading);
            table.columns.set(Role::Streams, None);
            return;
        }
        (found, Some(false)) if found.is_some() || long.is_some() => {
            let what = match found.map_or(long.unwrap_or_default(), |(span, _)| span) {
                Span::Week => Kind::UntilWeekOfEach,
                Span::Month => Kind::UntilMonthOfEach,
                Span::Year => Kind::UntilYearOfEach,
                _ => Kind::UntilDayOfEach,
            };
            reading.log(Stage::Layout, what, DAILY);
            reading.recipe.are_days_daily = Some(false);
            return;
        }
        _ => return,
    };
    let place = if is_field { Kind::OfField } else { Kind::OfColumn }.with("name", name);
    let kind = match span {
        Span::Week => Kind::WeekAlone,
        Span::Month => Kind::MonthAlone,
        Span::Year => Kind::YearAlone,
        _ => Kind::DayAlone,
    };
    reading.log(Stage::Layout, kind.with("place", place.clone()).with("why", why), TOTALS);
    reading.recipe.are_days_daily = Some(true);
    if span == Span::Week {
        reading.doubts.push((place, Kind::CountsOfWeeks.into()));
    }
    table.columns.set(Role::Streams, None);
    table.columns.set(Role::Daily, Some(streams));
    table.span = span;
    table.notations = Notations::default();
}

/// Asks whether the counts of years or months are all streams until then.
fn ask_rows(table: &Table<'_>, column: &str, span: Span, reading: &mut Reading) {
    let time = if span == Span::Year { "year" } else { "month" };
    let cell = table.cell(0, Role::AsOf).to_owned();
    let what =
        ["do the counts of the column ", column, " hold all streams until the end of each ", time, ", as \"", &cell];
    let what = [&what.concat(), "\", or those of each ", time, " alone? Nothing in the table tells"].concat();
    let answers = [TOTALS, DAILY].map(str::to_owned).into();
    reading.questions.push(Question { what, cell, answers });
}

/// Whether the dates of a table are years or months by the name of their column, and which of them.
fn long_span(table: &Table<'_>) -> Option<Span> {
    let name = table.columns.of(Role::AsOf).and_then(|column| table.columns.names().get(column));
    let is_year = |row: usize| Written::read(table.cell(row, Role::AsOf)).and_then(|date| date.date(Orders::ANY));
    let has_month = (0..table.len()).filter_map(is_year).any(|date| date.month().is_some());
    name.filter(|name| years::is_long(name)).map(|_| if has_month { Span::Month } else { Span::Year })
}

/// The rows by the names that stand above them: a second table has its own.
fn parts(
    table: &mut Table<'_>,
    plan: Plan,
    (choices, year): (&Choices, Option<u16>),
    reading: &mut Reading,
) -> Vec<Part> {
    let mut parts = vec![Part { first: 0, end: table.len(), plan, merged: Vec::new() }];
    let mut row = 0;
    while row < table.len() {
        if NoSong::of(table, row) == Some(NoSong::OtherTable)
            && let Some(mut next) = Plan::of(table, row, choices)
        {
            reading.log(Stage::Layout, Kind::OtherTable.with("row", table.number(row)), "");
            if let Some(last) = parts.last_mut() {
                last.end = last.end.min(row);
            }
            if let Some(year) = year {
                next.add_years(year, choices.dates);
            }
            table.columns = next.columns.clone();
            parts.push(Part { first: row + 1, end: table.len(), plan: next, merged: Vec::new() });
        } else if let Some(last) = parts.last_mut().filter(|last| last.end == table.len())
            && begins_table_of_others(table, row)
        {
            last.end = row;
            reading.doubts.push((Kind::InRow.with("row", table.number(row)), Kind::TableOfOthers.into()));
        }
        row += 1;
    }
    let mut beside = Vec::new();
    for part in &mut parts {
        let kinds = [Kind::SecondTable, Kind::ThirdTable].into_iter().chain(std::iter::repeat(Kind::FurtherTable));
        for (plan, kind) in part.plan.all_parted().into_iter().zip(kinds) {
            reading.log(Stage::Layout, kind.with("column", plan.columns.name(Role::Title)), "");
            beside.push(Part { first: part.first, end: part.end, plan, merged: Vec::new() });
        }
    }
    parts.extend(beside);
    for part in &mut parts {
        table.columns = part.plan.columns.clone();
        part.merged = merged(table, part.first, part.end, choices.fill);
        for role in &part.merged {
            reading.log(Stage::Layout, Kind::Filled.with("column", table.name(*role)), "--fill no");
            reading.recipe.fill = choices.fill;
        }
    }
    if let Some(first) = parts.first() {
        table.columns = first.plan.columns.clone();
    }
    parts
}

/// Whether a row beneath a heading, or an empty one, names the columns of a table of something else, such as followers. Its
/// rows would be songs otherwise.
fn begins_table_of_others(table: &Table<'_>, row: usize) -> bool {
    // Nearly all rows have a count.
    if table.cell(row, Role::Streams).starts_with(char::is_numeric) {
        return false;
    }
    let is_apart = |above: usize| table.width(above) < 2 || table.number(row) > table.number(above) + 1;
    if !row.checked_sub(1).is_some_and(is_apart) {
        return false;
    }
    let names = || (0..table.width(row)).map(|column| table.raw(row, column)).filter(|name| !name.is_empty());
    let is_known = |name: &&str| Role::of_name(name).is_some() || services::counts_another_thing(name);
    names().filter(is_known).count() > 1 && !names().any(|name| name.contains(char::is_numeric))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::{Choices, Circumstances, Origin, Reading, Role, Surroundings, arrange};
    use crate::table::csv::cells;

    const ORIGIN: Origin<'static> =
        Origin { title: "", publisher: "", url: "https://charts.example/", artist: None, as_of: None };

    /// Of every row title, day and count, and what was decided.
    fn arranged(text: &str, choices: &Choices) -> Option<(Vec<[String; 3]>, Vec<String>)> {
        let mut reading = Reading::default();
        let table = arrange(
            cells(text, b','),
            Surroundings::default(),
            &ORIGIN,
            (choices, &Circumstances::default()),
            &mut reading,
        )?
        .table;
        let row = |row| [Role::Title, Role::AsOf, Role::Streams].map(|role| table.cell(row, role).to_owned());
        let decided = reading.decisions.into_iter().map(|decision| decision.what.to_string()).collect();
        Some(((0..table.len()).map(row).collect(), decided))
    }

    #[test]
    fn a_wide_table_becomes_a_long_one() {
        let text = "Chart of songs,,\ntitle,2026-07-13,2026-07-14\nGlass Tide,100,110\nSalt Road,,60\n";
        let (rows, decided) = arranged(text, &Choices::default()).unwrap();
        let expected = [
            ["Glass Tide", "2026-07-13", "100"],
            ["Glass Tide", "2026-07-14", "110"],
            // Nothing is known of that day.
            ["Salt Road", "2026-07-13", ""],
            ["Salt Road", "2026-07-14", "60"],
        ];
        assert_eq!(rows, expected.map(|row| row.map(str::to_owned)));
        assert!(decided.contains(&"row 2 holds the names of columns".to_owned()), "{decided:?}");
    }

    #[test]
    fn the_row_with_the_names_can_be_said() {
        let text = "title,streams\nSong,Plays\nGlass Tide,100\n";
        let rows = |header| {
            let choices = Choices { header, ..Choices::default() };
            arranged(text, &choices).map(|(rows, _)| rows.len())
        };
        // Names that stand once more are no song.
        assert_eq!([None, Some(1), Some(2), Some(3)].map(rows), [Some(1), Some(1), Some(1), None]);
    }
}
