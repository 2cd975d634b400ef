//! What a reader takes along from the leaderboard: the rows as a file of comma-separated values. Pure.

use milestream_data::dataset::{ArtistId, Dataset, Version};
use milestream_data::query::{Evidence, Standing, Subject};

use crate::claim::Claim;

/// What is taken along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Take {
    /// A file of comma-separated values.
    Csv,
    /// The rows as text, to paste.
    Text,
    /// The address of this very view.
    Link,
}

impl Take {
    /// Its name at the boundary to JavaScript.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Text => "text",
            Self::Link => "link",
        }
    }
}

/// The columns. Their names are those that a dataset in a table has, so that the file can be read again as one.
const COLUMNS: [&str; 11] =
    ["rank", "title", "artist", "featured", "version", "streams", "as_of", "gain", "missing", "source", "url"];

/// The rows as a file: UTF-8 with a byte order mark, without which spreadsheets take it for something else; counts in
/// the notation of datasets, so that `1B+` stays a lower bound.
pub fn csv(dataset: &Dataset, standings: &[Standing]) -> String {
    let mut file = String::from("\u{feff}");
    line(&mut file, &COLUMNS.map(str::to_owned));
    for standing in standings {
        line(&mut file, &cells(dataset, standing));
    }
    file
}

fn cells(dataset: &Dataset, standing: &Standing) -> [String; COLUMNS.len()] {
    let artists = |ids: &[ArtistId]| {
        let names: Vec<&str> =
            ids.iter().filter_map(|id| dataset.artist(*id)).map(|artist| artist.name.as_str()).collect();
        names.join("; ")
    };
    let [mut title, mut by, mut featured, mut version] = [const { String::new() }; 4];
    match standing.subject {
        Subject::Track(id) => {
            if let Some(track) = dataset.track(id) {
                title.clone_from(&track.title);
                by = artists(&track.artists);
                featured = artists(&track.featuring);
                if track.version != Version::Original && !matches!(standing.evidence, Evidence::Summed(_)) {
                    track.version.as_str().clone_into(&mut version);
                }
            }
        }
        Subject::Artist(id) => by = artists(&[id]),
    }
    let claim = Claim::of_evidence(String::new(), String::new(), standing.value, standing.as_of, &standing.evidence);
    let source = claim.sources(dataset).first().and_then(|id| dataset.source(*id));
    [
        standing.rank.to_string(),
        title,
        by,
        featured,
        version,
        standing.value.to_string(),
        standing.as_of.to_string(),
        standing.gain.map_or_else(String::new, |gain| gain.to_string()),
        standing.progress.remaining.map_or_else(String::new, |left| left.printed.to_string()),
        source.map_or_else(String::new, |source| source.publisher.clone()),
        source.map_or_else(String::new, |source| source.url.clone()),
    ]
}

fn line(file: &mut String, cells: &[String; COLUMNS.len()]) {
    for (place, cell) in cells.iter().enumerate() {
        if place > 0 {
            file.push(',');
        }
        push(file, cell);
    }
    file.push_str("\r\n");
}

/// A cell as text alone: a spreadsheet would run what begins like a formula, so an apostrophe stands before it. A
/// negative number is none.
fn push(file: &mut String, cell: &str) {
    let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && cell.parse::<i64>().is_err();
    let is_quoted = cell.contains(['"', ',', '\n', '\r', ';']);
    if is_quoted {
        file.push('"');
    }
    if is_formula {
        file.push('\'');
    }
    if is_quoted {
        file.push_str(&cell.replace('"', "\"\""));
        file.push('"');
    } else {
        file.push_str(cell);
    }
}
