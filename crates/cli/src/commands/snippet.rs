//! `milestream snippet`.

use std::fmt::Write as _;
use std::process::ExitCode;

use milestream_data::model::ArtistId;
use milestream_data::text::{self, Line, escaped};
use milestream_data::{Dataset, Date, Day, query};

use crate::cli::{Snippet, View};
use crate::files::{self, NOWHERE};

/// How many rows a widget shows where nobody says.
const LIMIT: usize = 10;

/// Prints the lines to paste into a page, with the figures of today as what stands where no script runs.
///
/// # Errors
/// With a sentence, where the file cannot be read, has no such artist, or no figure for what is asked.
pub(crate) fn run(options: &Snippet) -> Result<ExitCode, String> {
    let Some((dataset, _)) = files::read_to_show(&options.file, &options.shared.table)? else {
        return Ok(ExitCode::from(files::OPEN));
    };
    let artist = files::artist(&dataset, options.shared.artist.as_deref())?;
    let newest = query::dates(&dataset).last().copied().unwrap_or(Day::MAX);
    let at = options.shared.at.map_or(newest, Date::last_day);
    let fallback = fallback(&dataset, artist, at, options);
    if fallback.is_empty() {
        return Err(format!("{}: it has no figure for what is asked", options.file.display()));
    }
    let mut lines = String::from("<div class=\"milestream\"");
    let limit = options.shared.limit.map(|limit| limit.to_string());
    let attributes = [
        ("view", Some(options.view.name())),
        ("src", options.src.as_deref()),
        ("artist", options.shared.artist.as_deref()),
        ("threshold", options.shared.threshold.as_ref().map(|(text, _)| text.as_str())),
        ("limit", limit.as_deref()),
    ];
    for (name, value) in attributes {
        if let Some(value) = value {
            let _ = write!(lines, " data-{name}=\"{}\"", escaped(value));
        }
    }
    let _ = writeln!(lines, ">\n{fallback}</div>");
    let _ = writeln!(
        lines,
        "<script async=\"async\" src=\"{}/embed.js\" crossorigin=\"anonymous\"></script>",
        escaped(options.host.trim_end_matches('/'))
    );
    files::write(options.shared.output.as_deref(), &lines)?;
    Ok(ExitCode::SUCCESS)
}

/// What is read where no script runs.
fn fallback(dataset: &Dataset, artist: Option<ArtistId>, at: Day, options: &Snippet) -> String {
    let mut markup = String::new();
    if options.view != View::Leaderboard {
        let artists = artist.map_or_else(|| dataset.artist_ids().collect(), |artist| vec![artist]);
        for artist in artists {
            let name = dataset.artist(artist).map_or("", |artist| artist.name.as_str());
            let lines = match options.shared.threshold {
                Some((_, threshold)) => text::counter_line(dataset, artist, threshold, at).into_iter().collect(),
                None => counters(dataset, artist, at),
            };
            for line in lines {
                let _ = writeln!(markup, "  <p>{}: {}</p>", escaped(name), figure_markup(&line));
            }
        }
    }
    if options.view != View::Counter {
        let rows = text::leaderboard_lines(dataset, artist, at, options.shared.limit.unwrap_or(LIMIT));
        if !rows.is_empty() {
            markup.push_str("  <ol>\n");
            for row in &rows {
                let _ = writeln!(markup, "    <li>{}</li>", figure_markup(row));
            }
            markup.push_str("  </ol>\n");
        }
    }
    markup
}

/// Songs past thresholds; where nobody reports them, what else is counted of the artist.
fn counters(dataset: &Dataset, artist: ArtistId, at: Day) -> Vec<Line> {
    let songs = text::songs_lines(dataset, artist, at);
    if songs.is_empty() { text::totals_lines(dataset, artist, at) } else { songs }
}

/// A figure with its date and a link to its source; of a table nobody may know where it can be opened.
fn figure_markup(line: &Line) -> String {
    let mut markup = [&escaped(&line.text), ", as of ", &text::date(line.as_of)].concat();
    if let Some((publisher, url)) = line.source.as_ref().filter(|(_, url)| url != NOWHERE) {
        let _ = write!(markup, ", <a href=\"{}\">{}</a>", escaped(url), escaped(publisher));
    }
    markup
}
