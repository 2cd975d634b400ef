//! Where the names of columns stand, and what is made of the rows beneath them.

use super::made::made;
use super::merged::merged;
use super::page::Page;
use super::plan::{Part, Plan};
use super::reading::{ARTIST_AND_TITLE, Choices, Reading, Stage};
use crate::Date;
use crate::table::{NoSong, Origin, Role, Table, header};

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
    lines: &[String],
    origin: &Origin<'_>,
    choices: &Choices,
    reading: &mut Reading,
) -> Option<Arranged<'a>> {
    let is_header = |row: &usize| choices.header.is_none_or(|wanted| table.number(*row) == wanted);
    let most = if choices.header.is_some() { usize::MAX } else { ROWS_ABOVE };
    let plan = (0..table.len().min(most)).filter(is_header).find_map(|row| Plan::of(&table, row, choices))?;
    let page = Page::above(&table, plan.row, lines);
    if plan.row > 0 {
        reading.tell(
            Stage::Layout,
            ["row ", &table.number(plan.row).to_string(), " holds the names of columns"].concat(),
            "--header ROW",
        );
    }
    table.begin_beneath(plan.row, plan.columns.clone());
    if plan.days.is_empty() && !choices.columns.iter().any(|(_, role)| role == Role::Streams.label()) {
        header::settle_counts(&mut table);
    }
    let plan = Plan { columns: table.columns.clone(), ..plan };
    tell_columns(&plan, reading);
    let is_named = table.has(Role::Artist) || plan.both.is_some();
    let artist = origin.artist.map(str::to_owned).or_else(|| page.artist.clone().filter(|_| !is_named));
    if origin.artist.is_none()
        && let Some(artist) = &artist
    {
        reading.tell(
            Stage::Layout,
            ["the songs are those of ", artist, ", whom the page is about"].concat(),
            "--artist NAME",
        );
    }
    let as_of = page.as_of().filter(|_| !table.has(Role::AsOf) && plan.days.is_empty() && origin.as_of.is_none());
    if let (Some(as_of), Some(updated)) = (as_of, page.updated) {
        let what = [
            "the counts are of ",
            &as_of.to_string(),
            ", the day before the page was updated (",
            &updated.to_string(),
            ")",
        ];
        reading.tell(Stage::Dates, what.concat(), "--as-of DATE");
    }
    let has_features =
        artist.is_some() && !is_named && (0..table.len()).any(|row| table.cell(row, Role::Title).starts_with('*'));
    if has_features {
        reading.tell(Stage::Layout, "titles with a star are features".to_owned(), "");
    }
    let parts = parts(&mut table, plan, choices, reading);
    let is_plain = parts.len() == 1
        && parts.iter().all(|part| {
            part.merged.is_empty()
                && part.plan.both.is_none()
                && part.plan.days.is_empty()
                && part.plan.songs.is_empty()
        });
    if is_plain && !has_features {
        let has_artist = origin.artist.is_none() && artist.is_some();
        // Whoever is named by the page is as if whoever reads it had said so; that takes rows of its own.
        if !has_artist {
            return Some(Arranged { table, as_of, has_artist: false });
        }
    }
    let made = made(&table, &parts, artist.as_deref(), has_features);
    Some(Arranged { table: made, as_of, has_artist: artist.is_some() })
}

/// Says what every column is.
fn tell_columns(plan: &Plan, reading: &mut Reading) {
    let name = |column: usize| plan.columns.names().get(column).map_or("", String::as_str);
    let mut told = Vec::new();
    let mut read = Vec::new();
    for role in Role::all() {
        let Some(column) = plan.columns.of(role).filter(|_| role != Role::Streams || plan.days.is_empty()) else {
            continue;
        };
        read.push(column);
        told.push([role.label(), " = ", name(column)].concat());
        reading.recipe.columns.push((name(column).to_owned(), role.label().to_owned()));
    }
    if let Some((column, _)) = plan.both {
        read.push(column);
        told.push(["artist and title = ", name(column)].concat());
        reading.recipe.columns.push((name(column).to_owned(), ARTIST_AND_TITLE.to_owned()));
    }
    let ends = |columns: &[usize]| {
        let (first, last) = (columns.first().copied().unwrap_or(0), columns.last().copied().unwrap_or(0));
        [" ", &(first + 1).to_string(), " to ", &(last + 1).to_string(), " (", name(first), " … ", name(last), ")"]
            .concat()
    };
    if !plan.days.is_empty() {
        reading.tell(
            Stage::Layout,
            ["columns", &ends(&plan.days), " are days, each with the counts of that day"].concat(),
            "",
        );
    }
    if !plan.songs.is_empty() {
        reading.tell(Stage::Layout, ["columns", &ends(&plan.songs), " are songs, and every row is a day"].concat(), "");
    }
    reading.tell(Stage::Columns, told.join(", "), "--column NAME=ROLE");
    let is_read = |column: &usize| read.contains(column) || plan.days.contains(column) || plan.songs.contains(column);
    let others: Vec<&str> =
        (0..plan.columns.len()).filter(|column| !is_read(column)).map(name).filter(|name| !name.is_empty()).collect();
    if !others.is_empty() {
        reading.unread = others.iter().map(|name| (*name).to_owned()).collect();
        reading.tell(Stage::Columns, ["not read: ", &others.join(", ")].concat(), "--column NAME=ROLE");
    }
}

/// The rows by the names that stand above them: a second table has its own.
fn parts(table: &mut Table<'_>, plan: Plan, choices: &Choices, reading: &mut Reading) -> Vec<Part> {
    let mut parts = vec![Part { first: 0, end: table.len(), plan, merged: Vec::new() }];
    let mut row = 0;
    while row < table.len() {
        if NoSong::of(table, row) == Some(NoSong::OtherTable)
            && let Some(next) = Plan::of(table, row, choices)
        {
            let what =
                ["another table begins in row ", &table.number(row).to_string(), ", which is read by its own names"];
            reading.tell(Stage::Layout, what.concat(), "");
            if let Some(last) = parts.last_mut() {
                last.end = row;
            }
            table.columns = next.columns.clone();
            parts.push(Part { first: row + 1, end: table.len(), plan: next, merged: Vec::new() });
        }
        row += 1;
    }
    for part in &mut parts {
        table.columns = part.plan.columns.clone();
        part.merged = merged(table, part.first, part.end, choices.fill);
        for role in &part.merged {
            let what =
                ["empty cells of the column ", table.name(*role), " have the value above them: they were merged"];
            reading.tell(Stage::Layout, what.concat(), "--fill no");
            reading.recipe.fill = choices.fill;
        }
    }
    if let Some(first) = parts.first() {
        table.columns = first.plan.columns.clone();
    }
    parts
}
