//! When a dataset learns something.

use crate::Day;
use crate::model::Dataset;

/// The days at which something becomes known, ascending: the last days of counts that are not disputed, of honours and
/// of dated notes. Counts without a date have a day of their own where nothing has a date.
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
/// assert_eq!(query::dates(&dataset), ["2026-11-20", "2026-11-27"].map(|day| Day::parse(day).unwrap()));
/// # Ok::<(), milestream_data::Error>(())
/// ```
pub fn dates(dataset: &Dataset) -> Vec<Day> {
    dataset.summary.days.clone()
}

/// The same, as known while `today` is running for the reader and `begun` is the newest day that has begun anywhere on
/// earth. What began before and is not over yet, such as the month, became known by `today`.
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
/// let before = Day::parse("2026-11-26").unwrap();
/// assert_eq!(query::dates_until(&dataset, before, before).len(), 1);
/// # Ok::<(), milestream_data::Error>(())
/// ```
pub fn dates_until(dataset: &Dataset, today: Day, begun: Day) -> Vec<Day> {
    let mut days = dates(dataset);
    days.retain(|day| *day <= begun);
    for date in &dataset.summary.reduced {
        let (first, last) = (date.first_day(), date.last_day());
        if first <= begun && begun < last {
            days.push(today.over().clamp(first, last));
        }
    }
    days.sort_unstable();
    days.dedup();
    days
}
