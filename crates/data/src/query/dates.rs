//! When a dataset learns something.

use crate::Day;
use crate::model::Dataset;

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
