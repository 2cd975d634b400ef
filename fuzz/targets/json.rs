#![no_main]
//! Any text as JSON: a dataset, or a table of it.

use libfuzzer_sys::fuzz_target;
use milestream_data::table::{Choices, Origin};
use milestream_data::write::to_json;

const ORIGIN: Origin<'_> =
    Origin { title: "T", publisher: "P", url: "https://p.example/", artist: None, as_of: None };

fuzz_target!(|text: &str| {
    if let Ok((dataset, _)) = milestream_data::parse(text.as_bytes()) {
        let written = to_json(&dataset);
        let (again, _) = milestream_data::parse(written.as_bytes()).expect("what is written is read");
        assert_eq!(to_json(&again), written);
    }
    let _ = milestream_data::parse_json(text.as_bytes(), &ORIGIN);
    milestream_fuzz::read(&["[", text].concat(), &Choices::default());
});
