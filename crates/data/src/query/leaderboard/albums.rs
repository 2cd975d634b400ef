//! Albums, as the sum of the songs that the dataset has of them.

use milestream_fast::ids;

use super::standing::row;
use super::versions::add_up;
use super::{Standing, StandingsQuery, Subject, Whose};
use crate::figure::Moment;
use crate::model::{ArtistId, Dataset, TrackId};
use crate::query::{Evidence, progress};
use crate::{Date, Figure};

/// The songs of each album in the order of the file, the albums by the first of their songs.
///
/// An album is identified by its name and by the first artist of its songs: two artists may each have a "Greatest Hits". Each
/// recording that names the album is a song of it, versions among them.
///
/// ```
/// # use milestream_data::{Date, Day, Origin, parse_csv, query};
/// let rows = "title,artist,streams,date,album\n\
///     Glass Tide,Ada,1500000000,2026-11-20,Tides\n\
///     Glass Tide,Ada,1514000000,2026-11-27,Tides\n\
///     Salt Road,Ada,90000000,2026-11-27,Tides\n";
/// let origin = Origin { title: "", publisher: "A", url: "https://a.example/", artist: None, as_of: None };
/// let (dataset, _) = parse_csv(rows.as_bytes(), &origin)?;
/// let today = Day::parse("2026-11-28").unwrap();
/// assert_eq!(query::albums(&dataset).iter().map(Vec::len).collect::<Vec<_>>(), [2]);
/// # Ok::<(), milestream_data::Error>(())
/// ```
pub fn albums(dataset: &Dataset) -> Vec<Vec<TrackId>> {
    let mut songs = Vec::new();
    let mut names = Vec::new();
    for (id, track) in dataset.track_ids().zip(dataset.tracks()) {
        if let Some(album) = &track.album {
            let by = track.artists.first().and_then(|by| dataset.artist(*by)).map_or("", |artist| &artist.id);
            // No name has the line end, so that no two keys are the same by chance.
            names.push([album, "\n", by].concat());
            songs.push(id);
        }
    }
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut albums: Vec<Vec<TrackId>> = songs.iter().map(|_| Vec::new()).collect();
    let mut last = None;
    for place in ids::order(&names) {
        let (name, song) = (names.get(place as usize), songs.get(place as usize).copied());
        // Equal names come in the order of the file: the first of them has the place of the album.
        let first = last.filter(|(_, of)| *of == name).map_or(place, |(first, _)| first);
        last = Some((first, name));
        if let Some(album) = albums.get_mut(first as usize) {
            album.extend(song);
        }
    }
    albums.retain(|songs| !songs.is_empty());
    albums
}

/// A row for each album that has a figure: the sum of the figures of its songs, as of the newest of them.
///
/// It is exact only where the artist's catalogue is complete, and every song of it has an exact count of the same date that
/// nothing contradicts. Else it is a lower bound: nobody knows what the others would add.
pub(super) fn rows(dataset: &Dataset, query: &StandingsQuery, at: Moment) -> Vec<Standing> {
    albums(dataset).iter().filter_map(|songs| album(dataset, query, songs, at)).collect()
}

pub(super) fn album(dataset: &Dataset, query: &StandingsQuery, songs: &[TrackId], at: Moment) -> Option<Standing> {
    let first = *songs.first()?;
    let by: Option<ArtistId> = dataset.track(first)?.artists.first().copied();
    let is_about = |song: &TrackId| dataset.track(*song).is_some_and(|track| dataset.is_main(track));
    let is_admitted = match (query.whose, query.artist) {
        // It is by others that famous songs feature whom the dataset is about.
        (Whose::Any, None) => songs.iter().any(is_about),
        (whose, artist) => whose.admits_credits(dataset, (by.as_slice(), &[]), false, artist),
    };
    is_admitted.then_some(())?;
    let known = songs.iter().filter_map(|song| Some((*song, dataset.figure_then(&dataset.track(*song)?.counts, at)?)));
    let figures: Vec<(TrackId, Figure)> = known.collect();
    let is_whole = figures.len() == songs.len()
        && by.and_then(|by| dataset.artist(by)).is_some_and(|artist| artist.complete)
        && figures.iter().all(|(_, figure)| figure.contradicts.is_none());
    let (value, as_of) = add_up(&figures, is_whole)?;
    let dated = figures.iter().map(|(_, figure)| figure.as_of).filter(|date| !date.is_unknown());
    let since = dated.min_by_key(|date| date.last_day()).unwrap_or(Date::UNKNOWN);
    let songs_of = figures.iter().map(|(song, _)| *song).collect();
    let evidence = Evidence::Album { songs: songs_of, of: songs.len(), since };
    Some(row(Subject::Album(first), value, as_of, evidence, progress(value, dataset.milestones())))
}
