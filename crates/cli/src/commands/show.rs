//! `milestream show`.

use std::fmt::Write as _;
use std::process::ExitCode;

use milestream_data::model::ArtistId;
use milestream_data::text::{self, Line};
use milestream_data::{Date, Day, query};

use crate::cli::Show;
use crate::files;

/// How many rows the leaderboard has where nobody says.
const LIMIT: usize = 10;

/// Prints the counter and the leaderboard.
///
/// # Errors
/// With a sentence, where the file cannot be read, has no such artist, or no figure for what is asked.
pub(crate) fn run(options: &Show) -> Result<ExitCode, String> {
    let Some((dataset, _)) = files::read_to_show(&options.file, &options.shared.table)? else {
        return Ok(ExitCode::from(files::OPEN));
    };
    let dataset = &dataset;
    let artist = files::artist(dataset, options.shared.artist.as_deref())?;
    let newest = query::dates(dataset).last().copied().unwrap_or(Day::MAX);
    let at = options.shared.at.map_or(newest, Date::last_day);
    let artists: Vec<ArtistId> = artist.map_or_else(|| dataset.artist_ids().collect(), |artist| vec![artist]);
    let mut counters = Vec::new();
    for artist in artists {
        let lines = match options.shared.threshold {
            Some((_, threshold)) => text::counter_line(dataset, artist, threshold, at).into_iter().collect(),
            None => [text::songs_lines(dataset, artist, at), text::totals_lines(dataset, artist, at)].concat(),
        };
        let name = dataset.artist(artist).map_or("", |artist| artist.name.as_str());
        counters.extend(lines.into_iter().map(|line| (name, line)));
    }
    let rows = text::leaderboard_lines(dataset, artist, at, options.shared.limit.unwrap_or(LIMIT));
    let lines = counters.iter().map(|(_, line)| line).chain(&rows);
    let Some(newest) = newest_of(lines) else {
        return Err(format!("{}: it has no figure for what is asked", options.file.display()));
    };
    let mut out = String::new();
    if !dataset.title.is_empty() {
        out.push_str(&dataset.title);
        out.push_str(", ");
    }
    out.push_str(&text::date(options.shared.at.map_or(newest, |_| at.into())));
    out.push('\n');
    for (name, line) in &counters {
        let _ = writeln!(out, "{name}: {line}");
    }
    for (line, place) in rows.iter().zip(1..) {
        let _ = writeln!(out, "{place:>3}. {line}");
    }
    files::print(&out)?;
    Ok(ExitCode::SUCCESS)
}

/// The newest date of what is shown; `None` where nothing is.
fn newest_of<'a>(lines: impl Iterator<Item = &'a Line>) -> Option<Date> {
    lines.map(|line| line.as_of).max_by_key(|date| date.last_day())
}
