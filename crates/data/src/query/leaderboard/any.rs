//! Whether a leaderboard has a row at all.

use super::rows::rows;
use super::{ArtistMetric, By, StandingsQuery, albums, upcoming};
use crate::Day;
use crate::figure::Moment;
use crate::model::Dataset;

/// Whether [`standings`](super::standings) of the same query and day has a row. It stops at the first one that it finds, and
/// asks at most `most` songs: where more would have to be asked, it says `false`.
///
/// ```
/// # use milestream_data::{Date, Day, Origin, parse_csv, query};
/// let rows = "title,artist,streams,date,album\n\
///     Glass Tide,Ada,1500000000,2026-11-20,Tides\n\
///     Glass Tide,Ada,1514000000,2026-11-27,Tides\n\
///     Salt Road,Ada,90000000,2026-11-27,Tides\n";
/// let origin = Origin { title: "", publisher: "A", url: "https://a.example/", artist: None, as_of: None };
/// let (dataset, _) = parse_csv(rows.as_bytes(), &origin)?;
/// let day = |text| Day::parse(text).unwrap();
/// let songs = query::StandingsQuery::tracks(None);
/// assert!(query::has_standings(&dataset, &songs, day("2026-11-20"), usize::MAX));
/// assert!(!query::has_standings(&dataset, &songs, day("2026-11-19"), usize::MAX));
/// # Ok::<(), milestream_data::Error>(())
/// ```
pub fn has_standings(dataset: &Dataset, query: &StandingsQuery, at: Day, most: usize) -> bool {
    let moment = Moment::from(at);
    let mut tracks = query.tracks_of(dataset).take(most);
    let is_asked_in_full = || dataset.tracks().len() <= most;
    match query.by {
        By::Tracks => tracks.any(|(_, track)| dataset.figure_at(&track.counts, at).is_some()),
        By::Upcoming { today } => tracks.any(|(id, track)| upcoming::expected(dataset, id, track, today).is_some()),
        // An album may be ranked for one of its songs and have the count of another, which takes longer to find.
        By::Albums => {
            tracks.any(|(id, track)| {
                track.album.is_some() && albums::album(dataset, query, std::slice::from_ref(&id), moment).is_some()
            }) || dataset.has_albums() && is_asked_in_full() && !rows(dataset, query, moment).is_empty()
        }
        By::Artists(ArtistMetric::Songs { threshold }) => {
            let mut reports = dataset.coverage().iter().filter(|series| series.threshold == threshold);
            reports.any(|series| dataset.figure_at(&series.observations, at).is_some())
                || dataset.tracks().iter().take(most).filter(|track| !track.artists.is_empty()).any(|track| {
                    dataset.figure_at(&track.counts, at).is_some_and(|figure| figure.value.lo() >= threshold)
                })
                // None of all songs is a number too.
                || dataset.artists().iter().any(|artist| artist.complete)
                    && is_asked_in_full()
                    && !rows(dataset, query, moment).is_empty()
        }
        By::Artists(ArtistMetric::Total { .. }) => !rows(dataset, query, moment).is_empty(),
    }
}
