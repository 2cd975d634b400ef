//! The orders of rows. Equal ones stay in the order of their ranks.

use milestream_data::query::{self, Standing, Standings, Subject};
use milestream_data::{Dataset, Day};

use super::index::Index;
use crate::options::Sort;

/// The places of all rows in an order.
pub(super) fn order(dataset: &Dataset, index: &Index, (standings, at): (&Standings, Day), sort: Sort) -> Vec<u32> {
    let places = (0..standings.len()).zip(0..);
    let number = |key: &dyn Fn(usize) -> u64| {
        let mut keyed: Vec<(u64, u32)> = places.clone().map(|(place, short)| (key(place), short)).collect();
        keyed.sort_unstable();
        keyed.into_iter().map(|(_, place)| place).collect()
    };
    match sort {
        Sort::Rank => places.map(|(_, place)| place).collect(),
        Sort::Title => {
            let name =
                |place: u32| standings.subject(place as usize).map_or("", |subject| index.name(dataset, subject));
            let mut keyed: Vec<(u64, u32)> = places.map(|(_, place)| (0, place)).collect();
            by_text(&mut keyed, 0, &|place| name(place).as_bytes());
            keyed.into_iter().map(|(_, place)| place).collect()
        }
        Sort::Missing => number(&|place| {
            let standing = standings.get(dataset, place);
            standing.and_then(|standing| standing.progress.remaining).map_or(u64::MAX, |left| left.printed)
        }),
        Sort::Gain => number(&|place| {
            let standing = standings.get(dataset, place);
            // The most first; those of which nothing is known last.
            standing
                .and_then(|standing| pace(dataset, &standing, at))
                .map_or(u64::MAX, |per_day| u64::MAX - 1 - per_day)
        }),
        Sort::Date => number(&|place| {
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

/// Sorts places by their texts from the byte `from` on, eight bytes at a time: numbers are compared far faster than
/// texts, and many songs share a title.
fn by_text<'t>(keyed: &mut [(u64, u32)], from: usize, text: &dyn Fn(u32) -> &'t [u8]) {
    for (key, place) in &mut *keyed {
        let mut bytes = [0; 8];
        let rest = text(*place).get(from..).unwrap_or_default();
        bytes.iter_mut().zip(rest).for_each(|(byte, of)| *byte = *of);
        *key = u64::from_be_bytes(bytes);
    }
    keyed.sort_unstable();
    for equal in keyed.chunk_by_mut(|(a, _), (b, _)| a == b) {
        // A key that ends in 0 has come to the end of its text.
        if equal.len() > 1 && equal.first().is_some_and(|(key, _)| key & 0xFF != 0) {
            by_text(equal, from + 8, text);
        }
    }
}
