//! Which rows of a leaderboard the reader wants to see, in which order. Pure; ranks stay what they are.

use milestream_data::dataset::{ArtistId, Dataset, TrackId};
use milestream_data::query::{Standing, Subject};

use crate::intl::Intl;
use crate::options::Sort;

/// What the reader asks of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrangement {
    /// Words that title, alias or artist must contain, in any script; empty asks for nothing.
    pub search: String,
    /// The order of the rows.
    pub sort: Sort,
    /// Whose songs, featured ones among them.
    pub artist: Option<ArtistId>,
}

/// The rows that the reader asks for, in the order that the reader asks for; equal ones stay in the order of their ranks.
pub fn arrange(dataset: &Dataset, standings: &[Standing], wanted: &Arrangement) -> Vec<Standing> {
    let search = Intl::fold(&wanted.search);
    let is_wanted = |standing: &&Standing| {
        let is_theirs = wanted.artist.is_none_or(|artist| match standing.subject {
            Subject::Track(track) => is_by(dataset, track, artist),
            Subject::Artist(subject) => subject == artist,
        });
        is_theirs && search.split_whitespace().all(|word| searched(dataset, standing).contains(word))
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

/// Whether a track is an artist's, be it as a featured one.
pub fn is_by(dataset: &Dataset, track: TrackId, artist: ArtistId) -> bool {
    dataset.track(track).is_some_and(|track| track.artists.contains(&artist) || track.featuring.contains(&artist))
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
