//! The rows of a leaderboard as a CSV file. Pure.

use milestream_data::model::{ArtistId, Dataset, Period, Source, Track, Version};
use milestream_data::query::{self, Evidence, Gain, Movement, Standing, Subject, Upcoming};
use milestream_data::table::{guarded, names_cell};
use milestream_data::{Day, label};

use crate::content::citation::Citation;

/// What is exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportKind {
    /// A file of comma-separated values.
    Csv,
    /// The rows as text, to paste.
    Text,
    /// The address of this very view.
    Link,
}

impl ExportKind {
    /// Its name at the boundary to JavaScript.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Text => "text",
            Self::Link => "link",
        }
    }
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportOutcome {
    /// The reader has it.
    Done,
    /// The browser was asked to save it. In a frame that forbids it, it does not say so.
    Asked,
    /// The browser refused.
    Refused,
}

/// Which table the rows are of.
#[derive(Clone, Copy, Debug)]
pub struct ExportedTable {
    /// What the figures count: `streams`, `songs`.
    pub counted: &'static str,
    /// The day that is shown.
    pub at: Day,
    /// The day from which one looks ahead, where rows say when they come to their next milestone.
    pub today: Option<Day>,
}

/// What the figures of [`ExportedTable`] count where they are numbers of songs.
pub const SONGS: &str = "songs";

/// What a cell is made from.
struct Cell<'a> {
    dataset: &'a Dataset,
    shown: &'a ExportedTable,
    standing: &'a Standing,
    track: Option<&'a Track>,
    upcoming: Option<Upcoming>,
}

/// Its head, and what stands in it.
type Column = (&'static str, fn(&Cell<'_>) -> Option<String>);

/// The place in [`COLUMNS`] of the figures, whose head is [`ExportedTable::counted`].
const COUNTED: usize = 8;

/// The columns. Those of a song have the names that a dataset in a table has, so that the file can be read again as one.
const COLUMNS: [Column; 24] = [
    ("rank", |cell| Some(cell.standing.rank.to_string())),
    ("title", |cell| Some(cell.track?.title.clone())),
    ("artist", |cell| cell.artist()),
    ("featured", |cell| Some(names(cell.dataset, &cell.track?.featuring))),
    ("version", |cell| cell.version()),
    ("album", |cell| cell.album()),
    ("sum_of", |cell| cell.summed()),
    ("of_songs", |cell| cell.of_songs()),
    ("", |cell| Some(cell.standing.value.to_string())),
    ("as_of", |cell| Some(cell.standing.as_of.to_string())),
    ("rank_change", |cell| cell.movement()),
    ("gain", |cell| Some(cell.standing.gain?.to_string())),
    ("gain_since", |cell| Some(cell.standing.previous?.to_string())),
    ("gain_per_day", |cell| Some(query::gain(cell.standing)?.per_day()?.to_string())),
    ("gain_per_day_change", |cell| cell.change()),
    ("one_day", |cell| Some(cell.one_day()?.value.to_string())),
    ("one_day_on", |cell| Some(cell.one_day()?.to.to_string())),
    ("missing", |cell| cell.missing()),
    ("next_milestone", |cell| Some(cell.standing.progress.next?.to_string())),
    ("days_at_pace", |cell| cell.days()),
    ("estimate", |cell| cell.estimate()),
    ("source", |cell| Some(cell.source()?.publisher.clone())),
    ("url", |cell| Some(cell.source()?.url.clone())),
    ("id", |cell| cell.id()),
];

/// The rows as a file: UTF-8 with a byte order mark, without which spreadsheets take it for something else; counts in
/// the notation of datasets, so that `1B+` stays a lower bound.
pub fn csv(dataset: &Dataset, standings: &[Standing], shown: &ExportedTable) -> String {
    let mut file = String::from("\u{feff}");
    let head = COLUMNS.iter().enumerate();
    line(
        &mut file,
        head.map(|(place, (name, _))| Some(if place == COUNTED { shown.counted } else { name }.to_owned())),
    );
    for standing in standings {
        let id = match standing.subject {
            Subject::Track(id) => Some(id),
            Subject::Artist(_) | Subject::Album(_) => None,
        };
        let upcoming = id.zip(shown.today).and_then(|(id, today)| query::upcoming(dataset, id, today));
        let track = id.and_then(|id| dataset.track(id));
        let cell = Cell { dataset, shown, standing, track, upcoming };
        line(&mut file, COLUMNS.iter().map(|(_, of)| of(&cell)));
    }
    file
}

impl Cell<'_> {
    fn artist(&self) -> Option<String> {
        Some(match self.standing.subject {
            Subject::Track(_) => names(self.dataset, &self.track?.artists),
            Subject::Artist(artist) => names(self.dataset, &[artist]),
            Subject::Album(first) => names(self.dataset, self.dataset.track(first)?.artists.get(..1)?),
        })
    }

    fn version(&self) -> Option<String> {
        let version = &self.track?.version;
        let is_one = *version != Version::Original && self.standing.evidence.tracks().is_empty();
        is_one.then(|| version.as_str().to_owned())
    }

    fn album(&self) -> Option<String> {
        match self.standing.subject {
            Subject::Album(first) => self.dataset.track(first)?.album.clone(),
            _ => self.track?.album.clone(),
        }
    }

    /// The id of a song, which keeps two of the same name apart; not an id that a table would read as an address.
    fn id(&self) -> Option<String> {
        self.track.map(|track| track.id.clone()).filter(|id| !id.contains("://") && !id.starts_with("spotify:"))
    }

    /// The titles of the songs, or the names of the versions, that were added up.
    fn summed(&self) -> Option<String> {
        let tracks = self.standing.evidence.tracks().iter().filter_map(|track| self.dataset.track(*track));
        let named = match self.standing.evidence {
            Evidence::Summed(_) => tracks.map(|track| track.version.as_str()).collect::<Vec<_>>(),
            Evidence::Album { .. } => tracks.map(|track| track.title.as_str()).collect(),
            _ => return None,
        };
        Some(names_cell(named))
    }

    /// Of how many songs: all of an artist, or those of an album in the dataset.
    fn of_songs(&self) -> Option<String> {
        let progress = &self.standing.progress;
        match self.standing.evidence {
            Evidence::Album { of, .. } => Some(of.to_string()),
            _ if self.shown.counted == SONGS => Some(progress.next.or(progress.previous)?.to_string()),
            _ => None,
        }
    }

    /// How many ranks it went up, below 0 where it went down.
    fn movement(&self) -> Option<String> {
        Some(match self.standing.movement? {
            Movement::Up(ranks) => ranks.to_string(),
            Movement::Down(ranks) => ["-", &ranks.to_string()].concat(),
            Movement::Same => "0".to_owned(),
            Movement::New => "new".to_owned(),
        })
    }

    /// What is missing, with no more digits than the count has.
    fn missing(&self) -> Option<String> {
        let left = self.standing.progress.remaining?.known();
        let digits = label::all_digits(self.standing.value).map(|_| left.to_string());
        Some(digits.unwrap_or_else(|| label::compact(left, label::significant_digits_of(left))))
    }

    fn change(&self) -> Option<String> {
        let Subject::Track(track) = self.standing.subject else { return None };
        let gain = query::gain(self.standing).filter(|_| self.standing.evidence.tracks().is_empty())?;
        Some(gain.per_day_more_than(query::gain_before(self.dataset, track, gain)?).to_string())
    }

    /// The daily count, if no gain between two counts is known.
    fn one_day(&self) -> Option<&Period> {
        let Subject::Track(track) = self.standing.subject else { return None };
        query::day_of(self.dataset, track, self.standing.as_of, self.shown.at).filter(|_| self.standing.gain.is_none())
    }

    fn gain_of_day(&self) -> Option<Gain> {
        let Subject::Track(track) = self.standing.subject else { return None };
        query::gain_of_day(self.dataset, track, self.one_day()?)
    }

    fn days(&self) -> Option<String> {
        match self.upcoming {
            Some(Upcoming::AtPace { days, .. }) => Some(days.to_string()),
            Some(Upcoming::Estimated(_)) => None,
            None => {
                let per_day = query::gain(self.standing).or_else(|| self.gain_of_day())?.per_day()?;
                Some(self.standing.progress.remaining?.at_most.div_ceil(per_day).to_string())
            }
        }
    }

    fn estimate(&self) -> Option<String> {
        let Some(Upcoming::Estimated(estimate)) = self.upcoming else { return None };
        // An interval as ISO 8601 writes it.
        Some([estimate.earliest.to_string(), estimate.latest.to_string()].join("/"))
    }

    /// The best source.
    fn source(&self) -> Option<&Source> {
        let Standing { value, as_of, evidence, .. } = self.standing;
        let citation = Citation::of_evidence(String::new(), String::new(), *value, *as_of, evidence);
        self.dataset.source(*citation.sources(self.dataset).first()?)
    }
}

fn names(dataset: &Dataset, ids: &[ArtistId]) -> String {
    let names = ids.iter().filter_map(|id| dataset.artist(*id)).map(|artist| artist.name.as_str());
    names_cell(names)
}

fn line(file: &mut String, cells: impl Iterator<Item = Option<String>>) {
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            file.push(',');
        }
        push(file, &cell.unwrap_or_default());
    }
    file.push_str("\r\n");
}

/// A cell, guarded against formulas: a spreadsheet would run what begins like one. Whole numbers need no guard.
fn push(file: &mut String, cell: &str) {
    let cell = if cell.parse::<i64>().is_ok() { cell.into() } else { guarded(cell) };
    if cell.contains(['"', ',', '\n', '\r', ';']) {
        file.push('"');
        file.push_str(&cell.replace('"', "\"\""));
        file.push('"');
    } else {
        file.push_str(&cell);
    }
}
