//! What servers answer to the pages: datasets of many kinds, and files that are none.

use std::fmt::Write as _;

use anyhow::{Result, anyhow};
use milestream_e2e::{Gate, Rule};

/// How many rows [`table`] has: more than stand in the document at once, and what the loading of an embed is compared by.
const ROWS: u32 = 300;
/// Where the dataset lies that has one of each, compiled.
pub(crate) const COMPILED: &str = "/compiled.json";
/// How many [`long`] has.
const LONG_ROWS: u32 = 5000;

/// Where the datasets lie, and what they are: one of many rows, and one for each way to write what the format knows. The
/// bundled one has most of it.
pub(crate) fn all() -> Result<Vec<(&'static str, String)>> {
    Ok(vec![
        ("/table.json", table()),
        ("/long.json", long()),
        ("/rows.json", rows()),
        ("/plain.json", include_str!("../data/plain.json").to_owned()),
        ("/every.json", include_str!("../data/every.json").to_owned()),
        ("/odd.json", include_str!("../data/odd.json").to_owned()),
        ("/bare.json", include_str!("../data/bare.json").to_owned()),
        ("/dense.json", include_str!("../data/dense.json").to_owned()),
        ("/totals.json", include_str!("../data/totals.json").to_owned()),
        ("/unsafe.json", include_str!("../data/unsafe.json").to_owned()),
        (COMPILED, compiled()?),
    ])
}

/// The dataset with one of each as the bundled one comes, which may have anything some day.
fn compiled() -> Result<String> {
    let file = include_bytes!("../data/every.json");
    let (dataset, warnings) = milestream_data::parse(file).map_err(|error| anyhow!("every.json: {error}"))?;
    Ok(milestream_data::compiled::write(&dataset, &warnings))
}

/// Files that are no datasets, and those that do not come.
pub(crate) fn faulty() -> [(&'static str, Rule); 9] {
    let json = |text: &str| Rule::body("application/json", text.to_owned());
    let bundled = || Rule::file("/data/bts.json");
    [
        ("/bad.json", json(r#"{"schema":1,"title":}"#)),
        ("/cut.json", json(r#"{ "schema": 1, "tracks": ["#)),
        ("/empty.json", json(r#"{"schema":1,"title":"","service":{"name":"","unit":""}}"#)),
        ("/later.json", bundled().replace("\"schema\": 1,", "\"schema\": 99,")),
        ("/latin.json", Rule::body("application/json", b"{ \"schema\": 1, \"title\": \"\xff\" }".to_vec())),
        ("/refused.json", Rule::failure(503)),
        ("/silent.json", bundled().behind(&Gate::closed())),
        ("/stalled.json", bundled().stall_after(2000)),
        ("/broken.json", bundled().cut_after(2000)),
    ]
}

/// A dataset of tracks that nobody sings.
fn table() -> String {
    let mut table = String::from(
        r#"{"schema":1,"title":"Table","service":{"name":"Somewhere","unit":"streams"},
        "sources":{"here":{"publisher":"Here","url":"https://example.org/"}},"artists":["#,
    );
    let comma = |place: u32| if place == 0 { "" } else { "," };
    for place in 0..20 {
        // Writing into a string cannot fail.
        let _ = write!(table, r#"{}{{"id":"a{place}","name":"Artist {place}"}}"#, comma(place));
    }
    table.push_str(r#"],"tracks":["#);
    for place in 0..ROWS {
        let (artist, streams) = (place % 20, 1_000_000_000 / u64::from(place + 1));
        let _ = write!(
            table,
            r#"{}{{"id":"t{place}","title":"Song {place}","artists":["a{artist}"],"counts":[
            {{"as_of":"2026-10-01","value":"{streams}","source":"here"}},{{"as_of":"2026-10-08","value":"{}","source":"here"}}]}}"#,
            comma(place),
            streams + streams / 100,
        );
    }
    table.push_str("]}");
    table
}

/// A dataset of so many songs that only those which are in view stand in the document, each with nothing but its number.
fn long() -> String {
    long_of(LONG_ROWS, |place| u64::from(LONG_ROWS - place) * 100_003)
}

/// One of fewer songs whose numbers are close to each other.
fn rows() -> String {
    long_of(LONG_ROWS / 2, |place| 900_000_000 - u64::from(place))
}

fn long_of(rows: u32, streams: impl Fn(u32) -> u64) -> String {
    let mut text = String::from(
        r#"{"schema":1,"title":"Long","as_of":"2026-01-01","source":"s",
        "sources":{"s":{"publisher":"P","url":"https://example.org/"}},"artists":[{"id":"a","name":"Nobody"}],"tracks":["#,
    );
    for place in 0..rows {
        let comma = if place == 0 { "" } else { "," };
        // Writing into a string cannot fail.
        let _ = write!(
            text,
            r#"{comma}{{"id":"s{place}","title":"Song {place}","artists":["a"],"counts":[{}]}}"#,
            streams(place)
        );
    }
    text.push_str("]}");
    text
}
