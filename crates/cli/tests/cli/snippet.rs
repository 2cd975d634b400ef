//! `milestream snippet`: the lines to paste.

use crate::bench::Bench;

const SONGS: &str = r#"{ "schema": 1, "title": "Songs",
    "sources": { "s": { "publisher": "A & B", "url": "https://a.example/?x=1&y=2" } },
    "artists": [{ "id": "bts", "name": "BTS" }],
    "tracks": [
        { "id": "one", "title": "One <3", "artists": ["bts"], "counts": [{ "as_of": "2026-07-14", "value": 120000000, "source": "s" }] },
        { "id": "two", "title": "Two", "artists": ["bts"], "counts": [{ "as_of": "2026-07-14", "value": 5000000, "source": "s" }] }
    ] }"#;

#[test]
fn the_lines_say_todays_figures_where_no_script_runs() {
    let bench = Bench::new("snippet").with("songs.json", SONGS);
    let (out, _) = bench.done(
        "snippet songs.json --host https://me.example/ms/ --src https://me.example/s.json?a&b --view leaderboard --artist bts --limit 1",
    );
    assert_eq!(
        out,
        "<div class=\"milestream\" data-view=\"leaderboard\" data-src=\"https://me.example/s.json?a&amp;b\" data-artist=\"bts\" data-limit=\"1\">\n\
         \u{20} <ol>\n\
         \u{20}   <li>One &lt;3: 120M · 80M left until 200M, as of 14 July 2026, <a href=\"https://a.example/?x=1&amp;y=2\">A &amp; B</a></li>\n\
         \u{20} </ol>\n\
         </div>\n\
         <script async=\"async\" src=\"https://me.example/ms/embed.js\" crossorigin=\"anonymous\"></script>\n"
    );
}

#[test]
fn a_counter_of_the_bundled_dataset_is_that_of_its_day() {
    let bundled = concat!(env!("CARGO_MANIFEST_DIR"), "/../../static/data/bts.json");
    let arguments = "--host https://h.example --view counter --artist bts --threshold 100M --at 2022-04-14";
    let (out, _) = Bench::new("snippet-bundled").done(&format!("snippet {bundled} {arguments}"));
    assert!(
        out.contains("<p>BTS: 89 songs past 100M · 11 left until 100, as of 14 April 2022, <a href=\"https://"),
        "{out}"
    );
    assert!(out.contains("data-view=\"counter\" data-artist=\"bts\" data-threshold=\"100M\">"), "{out}");
}

#[test]
fn what_is_missing_is_reported() {
    let bench = Bench::new("snippet-refused").with("songs.json", SONGS);
    for (arguments, expected, code) in [
        ("songs.json", "where is the folder with embed.js? --host URL\nTry 'milestream --help'.", 2),
        (
            "songs.json --host me.example",
            "--host: expected an address that starts with https:// or http://, found \"me.example\"\nTry 'milestream --help'.",
            2,
        ),
        (
            "songs.json --host https://h.example --view race",
            "--view: expected board, counter or leaderboard, found \"race\"\nTry 'milestream --help'.",
            2,
        ),
        ("songs.json --host https://h.example --artist x", "there is no artist \"x\" in it; there are bts", 1),
        ("songs.json --host https://h.example --at 2001-01-01", "songs.json: it has no figure for what is asked", 1),
    ] {
        let ran = bench.run(&format!("snippet {arguments}"));
        assert_eq!((ran.err, ran.code), (format!("milestream: {expected}\n"), code), "{arguments}");
    }
}

#[test]
fn a_board_of_totals_says_them_where_no_script_runs() {
    let totals = r#"{ "schema": 1, "title": "T", "source": "s", "sources": { "s": { "publisher": "P", "url": "https://p.example/" } },
        "artists": [{ "id": "a", "name": "A" }],
        "totals": [{ "artist": "a", "metric": "streams", "counts": [{ "as_of": "2026-03-05", "value": "40.5B" }] }] }"#;
    let bench = Bench::new("snippet-totals").with("totals.json", totals);
    let (out, _) = bench.done("snippet totals.json --host https://me.example/ms");
    assert!(out.contains("<p>A: 40.5B streams, as of 5 March 2026, <a href=\"https://p.example/\">P</a></p>"), "{out}");
}

#[test]
fn no_line_leads_to_a_source_that_is_nowhere() {
    let bench = Bench::new("snippet-table").with("songs.csv", "title,streams,date\nA,600000000,2026-07-14\n");
    let (out, _) = bench.done("snippet songs.csv --host https://me.example/ms --view leaderboard");
    assert!(out.contains("<li>A: 600M · 100M left until 700M, as of 14 July 2026</li>"), "{out}");
    let (out, _) = bench.done("snippet songs.csv --host https://me.example/ms --src https://me.example/songs.csv");
    assert!(out.contains("14 July 2026, <a href=\"https://me.example/songs.csv\">me.example</a></li>"), "{out}");
    let (feed, _) = bench.done("feed songs.csv --address https://me.example/feed.xml");
    assert!(feed.contains("A has passed 500M streams") && !feed.contains("table.invalid"), "{feed}");
}
