#![no_main]
//! Two cells of a column of dates. A date of the ISO is that day, whatever stands in the other cell.

use libfuzzer_sys::fuzz_target;
use milestream_data::Date;
use milestream_data::table::Choices;

fuzz_target!(|cells: (&str, &str)| {
    let cell = |text: &str| text.replace(['\t', '\n', '\r', '"'], " ");
    let (first, second) = (cell(cells.0), cell(cells.1));
    let table = format!("title\tstreams\tas_of\nFirst\t5\t{first}\nSecond\t6\t{second}\nThird\t7\t2026-07-14\n");
    let Some(dataset) = milestream_fuzz::read(&table, &Choices::default()) else { return };
    let day = |title: &str| {
        let track = dataset.tracks().iter().find(|track| track.title == title).expect("the song is kept");
        let days: Vec<Date> = dataset.counts(&track.counts).iter().map(|count| count.as_of).collect();
        assert_eq!(days.len(), 1);
        days.first().copied().unwrap_or(Date::UNKNOWN)
    };
    assert_eq!(day("Third").to_string(), "2026-07-14");
    // A column by days or by months first gives no cell a month of its own making.
    for title in ["First", "Second"] {
        assert!(day(title).day().is_none() || day(title).month().is_some());
    }
});
