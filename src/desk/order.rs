//! The orders of rows. Equal ones stay in the order of their ranks.

use milestream_bulk::sort::{by_number, by_text};
use milestream_data::query::{self, Standing, Standings, Subject};
use milestream_data::{Dataset, Day};

use super::index::Index;
use crate::options::Sort;

/// The places of all rows in an order. Names are asked for where it goes by them alone: to fold them takes long.
pub(super) fn order<'a>(
    dataset: &'a Dataset,
    index: &dyn Fn() -> &'a Index,
    (standings, at): (&Standings, Day),
    sort: Sort,
) -> Vec<u32> {
    let mut places: Vec<u32> = (0..).take(standings.len()).collect();
    let number = |places: Vec<u32>, key: &dyn Fn(usize) -> u64| {
        let mut keyed: Vec<(u64, u32)> = places.into_iter().map(|place| (key(place as usize), place)).collect();
        by_number(&mut keyed);
        keyed.into_iter().map(|(_, place)| place).collect()
    };
    match sort {
        Sort::Rank => places,
        Sort::Title => {
            let index = index();
            let name =
                |place: u32| standings.subject(place as usize).map_or("", |subject| index.name(dataset, subject));
            by_text(&mut places, &|place| name(place).as_bytes());
            places
        }
        Sort::Missing => number(places, &|place| {
            let standing = standings.get(dataset, place);
            standing.and_then(|standing| standing.progress.remaining).map_or(u64::MAX, |left| left.printed)
        }),
        Sort::Gain => number(places, &|place| {
            let standing = standings.get(dataset, place);
            // The most first; those of which nothing is known last.
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

/// What a row gains a day, or had on the newest day that is known of it.
fn pace(dataset: &Dataset, standing: &Standing, at: Day) -> Option<u64> {
    if let Some(gain) = query::gain(standing) {
        return gain.per_day();
    }
    let Subject::Track(track) = standing.subject else { return None };
    query::day_of(dataset, track, standing.as_of, at).map(|period| period.value.lo())
}
