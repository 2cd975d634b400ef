//! Which rows of a leaderboard the reader wants to see, in which order. Pure; ranks stay what they are.

use milestream_data::dataset::{ArtistId, Dataset, Track};
use milestream_data::query::{Standing, Subject};

use crate::intl::Intl;
use crate::options::{Filter, Options, Rows, Sort, VersionsOption, WhoseOption};

/// What the reader asks of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrangement {
    /// Words that title, alias or artist must contain, in any script; empty asks for nothing.
    pub search: String,
    /// The order of the rows.
    pub sort: Sort,
    /// Whose songs are ranked.
    pub whose: WhoseOption,
    /// Whether the versions of a song have a row each.
    pub versions: VersionsOption,
    /// How much a row says.
    pub rows: Rows,
    /// What the rows are narrowed down by, each at most once.
    pub filters: Vec<(Filter, String)>,
}

impl Arrangement {
    /// The one that the options ask for.
    pub fn of(options: &Options) -> Self {
        Self {
            search: options.search.clone(),
            sort: options.sort,
            whose: options.whose,
            versions: options.versions,
            rows: options.rows,
            filters: options.filters.clone(),
        }
    }

    /// Narrows the rows down, or no longer does.
    pub fn filter(&mut self, filter: Filter, value: Option<String>) {
        self.filters.retain(|(known, _)| *known != filter);
        self.filters.extend(value.map(|value| (filter, value)));
    }

    /// The value of a filter.
    pub fn filtered(&self, filter: Filter) -> Option<&str> {
        self.filters.iter().find(|(known, _)| *known == filter).map(|(_, value)| value.as_str())
    }
}

impl Default for Arrangement {
    fn default() -> Self {
        Self::of(&Options::default())
    }
}

/// The rows that the reader asks for, in the order that the reader asks for; equal ones stay in the order of their ranks.
pub fn arrange(dataset: &Dataset, standings: &[Standing], wanted: &Arrangement) -> Vec<Standing> {
    let search = Intl::fold(&wanted.search);
    let is_wanted = |standing: &&Standing| {
        wanted.filters.iter().all(|(filter, value)| passes(dataset, standing, *filter, value))
            && search.split_whitespace().all(|word| searched(dataset, standing).contains(word))
    };
    let mut rows: Vec<Standing> = standings.iter().filter(is_wanted).cloned().collect();
    match wanted.sort {
        Sort::Rank => {}
        Sort::Title => rows.sort_by_cached_key(|row| Intl::fold(name(dataset, row.subject))),
        Sort::Missing => rows.sort_by_key(|row| row.progress.remaining.map_or(u64::MAX, |left| left.printed)),
        Sort::Date => rows.sort_by_key(|row| std::cmp::Reverse(row.as_of.last_day())),
    }
    rows
}

/// Whether a filter lets a row through. Artists are narrowed down by the search alone.
fn passes(dataset: &Dataset, standing: &Standing, filter: Filter, value: &str) -> bool {
    let Subject::Track(track) = standing.subject else { return true };
    let Some(track) = dataset.track(track) else { return false };
    match filter {
        Filter::With => dataset.artist_by_id(value).is_some_and(|artist| is_by(track, artist)),
        Filter::Version => track.version.as_str() == value,
        Filter::Language => track.lang.as_deref() == Some(value),
        Filter::Past => value.parse().is_ok_and(|past: u64| standing.value.lo() >= past),
    }
}

/// Whether a track is an artist's, be it as a featured one.
pub fn is_by(track: &Track, artist: ArtistId) -> bool {
    track.artists.contains(&artist) || track.featuring.contains(&artist)
}

fn name(dataset: &Dataset, subject: Subject) -> &str {
    match subject {
        Subject::Track(track) => dataset.track(track).map_or("", |track| &track.title),
        Subject::Artist(artist) => dataset.artist(artist).map_or("", |artist| &artist.name),
    }
}

/// What a search looks through: title, titles in other languages, aliases and artists.
fn searched(dataset: &Dataset, standing: &Standing) -> String {
    let mut text = String::new();
    let mut add = |piece: &str| {
        text.push_str(piece);
        text.push(' ');
    };
    add(name(dataset, standing.subject));
    let track = match standing.subject {
        Subject::Track(track) => dataset.track(track),
        Subject::Artist(_) => None,
    };
    if let Some(track) = track {
        track.titles.iter().for_each(|(_, title)| add(title));
        track.aliases.iter().for_each(|alias| add(alias));
        for artist in track.artists.iter().chain(track.featuring.iter()).filter_map(|id| dataset.artist(*id)) {
            add(&artist.name);
            artist.names.iter().for_each(|(_, name)| add(name));
        }
    }
    Intl::fold(&text)
}
