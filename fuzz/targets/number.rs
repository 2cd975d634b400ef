#![no_main]
//! Two cells of a column of counts. Digits alone are that number, whatever stands in the other cell.

use libfuzzer_sys::fuzz_target;
use milestream_data::table::Choices;

fuzz_target!(|cells: (&str, &str)| {
    let cell = |text: &str| text.replace(['\t', '\n', '\r', '"'], " ");
    let (first, second) = (cell(cells.0), cell(cells.1));
    let table = format!("title\tstreams\tas_of\nFirst\t{first}\t2026-07-14\nSecond\t{second}\t2026-07-14\n");
    let Some(dataset) = milestream_fuzz::read(&table, &Choices::default()) else { return };
    for (title, cell) in [("First", first.trim()), ("Second", second.trim())] {
        let is_digits = !cell.is_empty() && cell.len() < 16 && cell.bytes().all(|byte| byte.is_ascii_digit());
        if let Some(number) = cell.parse::<u64>().ok().filter(|number| is_digits && *number <= 9_007_199_254_740_991) {
            let track = dataset.tracks().iter().find(|track| track.title == title).expect("the song is kept");
            let values: Vec<u64> = dataset.counts(&track.counts).iter().map(|count| count.value.amount()).collect();
            assert_eq!(values, [number], "{cell}");
        }
    }
});
