//! When a dataset learns something.

use crate::Day;
use crate::dataset::Dataset;

/// The days at which something becomes known, ascending: the last days of counts that are not disputed, of honours and
/// of dated notes.
pub fn dates(dataset: &Dataset) -> Vec<Day> {
    dataset.summary.days.clone()
}

/// The same from all that the dataset holds.
pub(crate) fn known_days(dataset: &Dataset) -> Vec<Day> {
    let counts = dataset.observations.iter().filter(|observation| !observation.disputed);
    let counts = counts.map(|observation| observation.as_of);
    let honours = dataset.honours().iter().map(|honour| honour.date.date());
    let notes = dataset.notes().iter().filter_map(|note| note.as_of);
    let mut days: Vec<Day> = Vec::new();
    let mut last = None;
    // Of many counts, most are of the same few days.
    for date in counts.chain(honours).chain(notes).filter(|date| last.replace(*date) != Some(*date)) {
        let day = date.last_day();
        if let Err(place) = days.binary_search(&day) {
            days.insert(place, day);
        }
    }
    days
}
