//! The orders of rows. Equal ones stay in the order of their ranks.

use milestream_data::query::{self, Standing, Standings, Subject};
use milestream_data::{Dataset, Day};
use milestream_fast::ids::Interner;
use milestream_fast::radix_sort::by_number;

use crate::content::intl::Intl;
use crate::state::options::Sort;

/// The places of all rows in an order; titles in that of the reader's language.
pub(super) fn order(dataset: &Dataset, intl: &Intl, (standings, at): (&Standings, Day), sort: Sort) -> Vec<u32> {
    let places: Vec<u32> = (0..).take(standings.len()).collect();
    let number = |places: Vec<u32>, key: &dyn Fn(usize) -> u64| {
        let mut keyed: Vec<(u64, u32)> = places.into_iter().map(|place| (key(place as usize), place)).collect();
        by_number(&mut keyed);
        keyed.into_iter().map(|(_, place)| place).collect()
    };
    match sort {
        Sort::Rank => places,
        Sort::Title => {
            // Many titles of a long table are the same.
            let mut distinct = Interner::default();
            let of: Vec<usize> = places.iter().map(|place| distinct.intern(name(dataset, standings, *place))).collect();
            let ranks = intl.ranks(&distinct.into_strings());
            number(places, &|place| {
                of.get(place).and_then(|text| ranks.get(*text)).map_or(u64::MAX, |rank| u64::from(*rank))
            })
        }
        Sort::Missing => number(places, &|place| {
            let standing = standings.get(dataset, place);
            standing.and_then(|standing| standing.progress.remaining).map_or(u64::MAX, |left| left.printed)
        }),
        Sort::Gain => number(places, &|place| {
            let standing = standings.get(dataset, place);
            // The largest first, unknown ones last.
            standing
                .and_then(|standing| pace(dataset, &standing, at))
                .map_or(u64::MAX, |per_day| u64::MAX - 1 - per_day)
        }),
        Sort::Date => number(places, &|place| {
            // The newest first; days before 1970 are below 0.
            let day = standings.get(dataset, place).map_or(i32::MIN, |standing| standing.as_of.last_day().epoch_days());
            u64::try_from(i64::from(i32::MAX) - i64::from(day)).unwrap_or(0)
        }),
    }
}

/// What a row is called.
fn name<'a>(dataset: &'a Dataset, standings: &Standings, place: u32) -> &'a str {
    match standings.subject(place as usize) {
        Some(Subject::Track(track)) => dataset.track(track).map(|track| &track.title),
        Some(Subject::Artist(artist)) => dataset.artist(artist).map(|artist| &artist.name),
        Some(Subject::Album(first)) => dataset.track(first).and_then(|track| track.album.as_ref()),
        None => None,
    }
    .map_or("", String::as_str)
}

/// What a row gains a day, else its newest daily count.
pub(super) fn pace(dataset: &Dataset, standing: &Standing, at: Day) -> Option<u64> {
    if let Some(gain) = query::gain(standing) {
        return gain.per_day();
    }
    let Subject::Track(track) = standing.subject else { return None };
    query::day_of(dataset, track, standing.as_of, at).map(|period| period.value.lo())
}
