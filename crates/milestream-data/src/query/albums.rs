//! Albums, as the sum of the songs that the dataset has of them.

use super::repertoire::add_up;
use super::standings::row;
use super::{Evidence, Standing, StandingsQuery, Subject, progress};
use crate::dataset::{ArtistId, Dataset, TrackId};
use crate::{Date, Day, Figure};

/// The songs of each album in the order of the file, the albums by the first of their songs.
///
/// An album is told by its name and by the first artist of its songs: two artists may each have a "Greatest Hits". Each
/// recording that names the album is a song of it, versions among them.
pub fn albums(dataset: &Dataset) -> Vec<Vec<TrackId>> {
    let named = dataset.track_ids().zip(dataset.tracks());
    let named = named.filter_map(|(id, track)| Some(((track.album.as_deref()?, track.artists.first()), id)));
    let mut songs: Vec<_> = named.collect();
    // Stable, so that the songs of an album keep the order of the file.
    songs.sort_by(|((a, a_by), _), ((b, b_by), _)| (a, a_by).cmp(&(b, b_by)));
    let same = songs.chunk_by(|(a, _), (b, _)| a == b);
    let mut albums: Vec<Vec<TrackId>> = same.map(|songs| songs.iter().map(|(_, id)| *id).collect()).collect();
    albums.sort_unstable_by_key(|songs| songs.first().copied());
    albums
}

/// A row for each album that has a figure: the sum of the figures of its songs, as of the newest of them.
///
/// It is exact only where the artist's catalogue is complete, and every song of it has an exact count of the same date that
/// nothing contradicts. Else it is a lower bound: nobody knows what the others would add.
pub(super) fn rows(dataset: &Dataset, query: &StandingsQuery, at: Day) -> Vec<Standing> {
    albums(dataset).iter().filter_map(|songs| album(dataset, query, songs, at)).collect()
}

fn album(dataset: &Dataset, query: &StandingsQuery, songs: &[TrackId], at: Day) -> Option<Standing> {
    let first = *songs.first()?;
    let by: Option<ArtistId> = dataset.track(first)?.artists.first().copied();
    query.whose.admits_credits(dataset, (by.as_slice(), &[]), false, query.artist).then_some(())?;
    let known = songs.iter().filter_map(|song| Some((*song, dataset.track_figure(*song, at)?)));
    let figures: Vec<(TrackId, Figure)> = known.collect();
    let is_whole = figures.len() == songs.len()
        && by.and_then(|by| dataset.artist(by)).is_some_and(|artist| artist.complete)
        && figures.iter().all(|(_, figure)| figure.contradicts.is_none());
    let (value, as_of) = add_up(&figures, is_whole)?;
    let since: Date = figures.iter().map(|(_, figure)| figure.as_of).min_by_key(|date| date.last_day())?;
    let songs_of = figures.iter().map(|(song, _)| *song).collect();
    let evidence = Evidence::Album { songs: songs_of, of: songs.len(), since };
    Some(row(Subject::Album(first), value, as_of, evidence, progress(value, dataset.ladder())))
}
