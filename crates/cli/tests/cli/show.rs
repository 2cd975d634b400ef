//! `milestream show` and `milestream schema`.

use crate::bench::Bench;

#[test]
fn counter_and_leaderboard_are_shown_at_a_day() {
    let bundled = concat!(env!("CARGO_MANIFEST_DIR"), "/../../static/data/bts.json");
    let bench = Bench::new("show-bundled");
    let (out, _) = bench.done(&format!("show {bundled} --at 2022-04-14 --artist bts --threshold 100M --limit 3"));
    assert_eq!(
        out,
        "BTS on Spotify, 14 April 2022\n\
         BTS: 89 songs past 100M · 11 left until 100, as of 14 April 2022, Sportskeeda\n\
         \u{20} 1. Dynamite: 1.32B · 80M left until 1.4B, as of 14 April 2022, Sportskeeda\n\
         \u{20} 2. Butter: 836M · 64M left until 900M, as of 14 April 2022, Sportskeeda\n\
         \u{20} 3. Boy With Luv: 835M · 65M left until 900M, as of 14 April 2022, Sportskeeda\n"
    );
}

#[test]
fn a_table_is_shown_as_it_is() {
    let bench = Bench::new("show-table").with("songs.csv", "title,artist,streams\nA,X,5\nB,Y,120000000\n");
    assert_eq!(
        bench.done("show songs.csv").0,
        "an unknown date\n\
         \u{20} 1. B: 120M · 80M left until 200M, as of an unknown date, songs.csv\n\
         \u{20} 2. A: 5 · 1M left until 1M, as of an unknown date, songs.csv\n"
    );
    let undated =
        "songs.csv: the table has no column for the date of the counts, such as as_of: their date is unknown\n";
    assert_eq!(bench.done("show songs.csv").1, undated);
    let ran = bench.run("show songs.csv --artist z");
    assert_eq!(
        (ran.err, ran.code),
        (format!("{undated}milestream: there is no artist \"z\" in it; there are x, y\n"), 1)
    );
}

/// An award of March 2026, and counts that are older.
const OLD: &str = r#"{ "schema": 1, "title": "T", "source": "s", "sources": { "s": { "publisher": "P", "url": "https://p.example/" } },
    "artists": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B" }],
    "tracks": [{ "id": "x", "title": "X", "artists": ["a"], "counts": [{ "as_of": "2022-04-14", "value": 500000000 }] }],
    "totals": [{ "artist": "a", "metric": "streams", "counts": [{ "as_of": "2025-03", "value": "40B+" }] },
        { "artist": "b", "metric": "monthly_listeners", "counts": [{ "as_of": "2026-02-05", "value": 2500000 }] }],
    "honours": [{ "kind": "award", "on": "2026-03-23", "text": "Won", "artists": ["a"] }] }"#;

#[test]
fn the_day_above_is_that_of_what_is_shown() {
    let bench = Bench::new("show-day").with("old.json", OLD);
    assert_eq!(
        bench.done("show old.json").0,
        "T, 5 February 2026\n\
         A: 40B+ streams, as of March 2025, P\n\
         B: 2.5M monthly listeners, as of 5 February 2026, P\n\
         \u{20} 1. X: 500M · 100M left until 600M, as of 14 April 2022, P\n"
    );
    let head = |options: &str| {
        let (out, _) = bench.done(&format!("show old.json {options}"));
        out.lines().next().unwrap().to_owned()
    };
    assert_eq!(head("--artist a"), "T, March 2025");
    assert_eq!(head("--artist a --at 2023-01-01"), "T, 1 January 2023", "the day that is asked for");
    let ran = bench.run("show old.json --artist b --threshold 1B");
    assert_eq!((ran.err.as_str(), ran.code), ("milestream: old.json: it has no figure for what is asked\n", 1));
}

#[test]
fn the_schema_is_the_committed_one() {
    let committed = concat!(env!("CARGO_MANIFEST_DIR"), "/../../static/schema/1.json");
    assert_eq!(Bench::new("schema").done("schema").0, std::fs::read_to_string(committed).unwrap());
}
