//! `milestream show`.

use std::fmt::Write as _;
use std::process::ExitCode;

use milestream_data::model::ArtistId;
use milestream_data::{Date, Day, query, text};

use crate::cli::{Show, Table};
use crate::files;

/// How many rows the leaderboard has where nobody says.
const LIMIT: usize = 10;

/// Prints the counter and the leaderboard.
///
/// # Errors
/// With a sentence, where the file cannot be read or has no such artist.
pub(crate) fn run(options: &Show) -> Result<ExitCode, String> {
    let dataset = files::read(&options.file, &Table::default())?.dataset;
    let dataset = &dataset;
    let artist = files::artist(dataset, options.artist.as_deref())?;
    let newest = query::dates(dataset).last().copied().unwrap_or(Day::MAX);
    let at = options.at.map_or(newest, Date::last_day);
    let mut out = String::new();
    if !dataset.title.is_empty() {
        out.push_str(&dataset.title);
        out.push_str(", ");
    }
    out.push_str(&text::date(at.into()));
    out.push('\n');
    let artists: Vec<ArtistId> = artist.map_or_else(|| dataset.artist_ids().collect(), |artist| vec![artist]);
    for artist in artists {
        let mut lines = match options.threshold {
            Some(threshold) => text::counter_line(dataset, artist, threshold, at).into_iter().collect(),
            None => text::songs_lines(dataset, artist, at),
        };
        lines.extend(text::followers_line(dataset, artist, at).filter(|_| options.threshold.is_none()));
        let name = dataset.artist(artist).map_or("", |artist| artist.name.as_str());
        for line in lines {
            let _ = writeln!(out, "{name}: {line}");
        }
    }
    let rows = text::leaderboard_lines(dataset, artist, at, options.limit.unwrap_or(LIMIT));
    for (line, place) in rows.iter().zip(1..) {
        let _ = writeln!(out, "{place:>3}. {line}");
    }
    files::print(&out)?;
    Ok(ExitCode::SUCCESS)
}
