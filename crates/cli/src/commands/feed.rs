//! `milestream feed`.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::process::ExitCode;

use milestream_data::model::When;
use milestream_data::query::{self, Entry, EntryKind};
use milestream_data::text::{self, escaped};
use milestream_data::{Dataset, Date, Day};

use crate::cli::Feed;
use crate::files::{self, NOWHERE};

/// How many entries there are where nobody says.
const LIMIT: usize = 50;

/// Writes the newest milestones, awards and notes of a dataset as an Atom feed (RFC 4287).
///
/// # Errors
/// With a sentence, where the file cannot be read or written, or nothing of it has a date.
pub(crate) fn run(options: &Feed) -> Result<ExitCode, String> {
    let Some((dataset, _)) = files::read_to_show(&options.file, &options.shared.table)? else {
        return Ok(ExitCode::from(files::OPEN));
    };
    let newest = query::dates(&dataset).last().copied().unwrap_or(Day::MAX);
    let entries = query::timeline(&dataset, options.shared.at.map_or(newest, Date::last_day));
    let Some(latest) = entries.first() else {
        return Err(format!("{}: no milestone, award or note of it has a date", options.file.display()));
    };
    let title = if dataset.title.is_empty() { "Milestones" } else { &dataset.title };
    let mut feed =
        String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
    element(&mut feed, "  ", "title", title);
    element(&mut feed, "  ", "id", &options.address);
    element(&mut feed, "  ", "updated", &moment(latest.when.date()));
    link(&mut feed, "  ", "self", &options.address);
    if let Some(page) = &options.page {
        link(&mut feed, "  ", "alternate", page);
    }
    feed.push_str("  <author>\n");
    element(&mut feed, "    ", "name", title);
    feed.push_str("  </author>\n");
    let mut ids = HashSet::new();
    for entry in entries.iter().take(options.shared.limit.unwrap_or(LIMIT)) {
        let text = EntryText::of(&dataset, entry);
        let mut id = [&options.address, "#", &text.id].concat();
        // Entries of one day keep the order of the file.
        while !ids.insert(id.clone()) {
            id.push_str("-again");
        }
        feed.push_str("  <entry>\n");
        element(&mut feed, "    ", "title", &text.title);
        element(&mut feed, "    ", "id", &id);
        element(&mut feed, "    ", "updated", &moment(entry.when.date()));
        element(&mut feed, "    ", "summary", &text.summary);
        if let Some(page) = &options.page {
            link(&mut feed, "    ", "alternate", page);
        }
        // Of a table nobody knows where it can be opened.
        let sources = entry.sources.iter().filter_map(|source| dataset.source(*source));
        for source in sources.filter(|source| source.url != NOWHERE) {
            link(&mut feed, "    ", "related", &source.url);
        }
        feed.push_str("  </entry>\n");
    }
    feed.push_str("</feed>\n");
    files::write(options.shared.output.as_deref(), &feed)?;
    Ok(ExitCode::SUCCESS)
}

/// An entry in words.
struct EntryText {
    /// The same in every feed of the dataset, and fit for an address.
    id: String,
    title: String,
    summary: String,
}

impl EntryText {
    fn of(dataset: &Dataset, entry: &Entry) -> Self {
        let (when, date) = match entry.when {
            When::On(date) => ("On ", date),
            When::By(date) => ("On or before ", date),
        };
        let (title, kind, name) = match entry.kind {
            EntryKind::Crossing { track, threshold } => {
                let (title, id) = dataset.track(track).map_or(("", ""), |track| (&track.title, &track.id));
                let passed = [title, " has passed ", &text::milestone(threshold), " streams"].concat();
                (passed, "passed", [id, "-", &threshold.to_string()].concat())
            }
            EntryKind::Honour(honour) => {
                let said = dataset.honour(honour).map_or("", |honour| &honour.text);
                (said.to_owned(), "honour", [&date.to_string(), "-", said].concat())
            }
            EntryKind::Note(note) => {
                let said = dataset.note(note).map_or("", |note| &note.text);
                (said.to_owned(), "note", [&date.to_string(), "-", said].concat())
            }
        };
        let sources: Vec<&str> =
            entry.sources.iter().filter_map(|source| Some(dataset.source(*source)?.publisher.as_str())).collect();
        let summary = [when, &text::date(date), ". Source: ", &sources.join(", "), "."].concat();
        Self { id: [kind, "-", &fragment(&name)].concat(), title, summary }
    }
}

/// A text as a part of an address: letters and digits of any script, with hyphens between.
fn fragment(text: &str) -> String {
    let words = text.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-").to_lowercase()
}

/// The end of the last day that a date can mean, as Atom writes it.
fn moment(date: Date) -> String {
    [&Date::from(date.last_day()).to_string(), "T23:59:59Z"].concat()
}

fn element(feed: &mut String, indent: &str, name: &str, text: &str) {
    // What no XML can hold.
    let text: String = text.chars().filter(|it| !it.is_control() && !matches!(it, '\u{fffe}' | '\u{ffff}')).collect();
    let _ = writeln!(feed, "{indent}<{name}>{}</{name}>", escaped(&text));
}

fn link(feed: &mut String, indent: &str, relation: &str, address: &str) {
    let _ = writeln!(feed, "{indent}<link rel=\"{relation}\" href=\"{}\"/>", escaped(address));
}
