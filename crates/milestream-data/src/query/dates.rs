//! When a dataset learns something.

use crate::dataset::Dataset;
use crate::{Date, Day};

/// The days at which something becomes known, ascending: the last days of counts that are not disputed, of honours and
/// of dated notes. Counts without a date have a day of their own where nothing has a date.
pub fn dates(dataset: &Dataset) -> Vec<Day> {
    dataset.summary.days.clone()
}

/// The same, as known while `today` is running for the reader and `begun` is the newest day that has begun anywhere on
/// earth. What began before and is not over yet, such as the month, became known by `today`.
pub fn dates_until(dataset: &Dataset, today: Day, begun: Day) -> Vec<Day> {
    let mut days = dates(dataset);
    days.retain(|day| *day <= begun);
    for date in &dataset.summary.reduced {
        let (first, last) = (date.first_day(), date.last_day());
        if first <= begun && begun < last {
            let day = today.over().clamp(first, last);
            if let Err(place) = days.binary_search(&day) {
                days.insert(place, day);
            }
        }
    }
    days
}

/// The same from all that the dataset holds, and the dates that name more than one day.
pub(crate) fn known_days(dataset: &Dataset) -> (Vec<Day>, Vec<Date>) {
    let counts = dataset.observations.iter().filter(|observation| !observation.disputed);
    let counts = counts.map(|observation| observation.as_of);
    let honours = dataset.honours().iter().map(|honour| honour.date.date());
    let notes = dataset.notes().iter().filter_map(|note| note.as_of);
    let mut days: Vec<Day> = Vec::new();
    let mut reduced: Vec<Date> = Vec::new();
    let mut last = None;
    // Of many counts, most are of the same few days.
    for date in counts.chain(honours).chain(notes).filter(|date| last.replace(*date) != Some(*date)) {
        if !date.is_day() && !date.is_unknown() {
            let key = |date: &Date| (date.last_day(), date.first_day());
            if let Err(place) = reduced.binary_search_by_key(&key(&date), key) {
                reduced.insert(place, date);
            }
        }
        let day = date.last_day();
        if let Err(place) = days.binary_search(&day) {
            days.insert(place, day);
        }
    }
    // It is before nothing, so that no way leads back to it.
    if days.len() > 1 && days.first() == Some(&Day::UNDATED) {
        days.remove(0);
    }
    (days, reduced)
}
