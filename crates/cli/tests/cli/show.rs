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
    let ran = bench.run("show songs.csv --artist z");
    assert_eq!((ran.err.as_str(), ran.code), ("milestream: there is no artist \"z\" in it; there are x, y\n", 1));
}

#[test]
fn the_schema_is_the_committed_one() {
    let committed = concat!(env!("CARGO_MANIFEST_DIR"), "/../../static/schema/1.json");
    assert_eq!(Bench::new("schema").done("schema").0, std::fs::read_to_string(committed).unwrap());
}
