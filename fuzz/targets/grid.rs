#![no_main]
//! Any text as a table: separated values, Markdown, whatever it looks like.

use libfuzzer_sys::fuzz_target;
use milestream_data::table::Choices;

fuzz_target!(|text: &str| {
    milestream_fuzz::read(text, &Choices::default());
});
