//! `milestream merge`.

use std::fmt::Write as _;

use milestream_data::{Date, Day, parse};

use crate::bench::{Bench, MONDAY, TUESDAY};

const SOURCE: &str = "--source https://charts.example/";

fn bench(name: &str) -> Bench {
    let bench = Bench::new(name).with("monday.csv", MONDAY).with("tuesday.csv", TUESDAY);
    bench.done(&format!("import monday.csv {SOURCE} -o base.json"));
    bench
}

#[test]
fn what_has_happened_is_printed() {
    let bench = bench("merge-told");
    let (out, err) = bench.done(&format!("merge base.json tuesday.csv {SOURCE} -o base.json"));
    assert_eq!(out, "");
    assert_eq!(
        err,
        "gone: Gone\n\
         new: Less than a Lover\n\
         passed 500M: WHISTLE, live\n\
         less: SOLO, 12,345,670 of 2026-07-14, after 12,345,678 of 2026-07-13\n"
    );
    // What has gone is kept, with its last count.
    let (dataset, _) = parse(bench.read("base.json").as_bytes()).unwrap();
    let ids: Vec<&str> = dataset.tracks().iter().map(|track| track.id.as_str()).collect();
    assert_eq!(ids, ["t1", "t2", "t3", "t4", "t5"]);
}

#[test]
fn a_day_adds_its_lines_and_touches_no_others() {
    let bench = bench("merge-diff");
    let before = bench.read("base.json");
    let (after, _) = bench.done(&format!("merge base.json tuesday.csv {SOURCE}"));
    // A line that another one follows now has a comma, and nothing else has changed.
    let plain =
        |text: &str| -> Vec<String> { text.lines().map(|line| line.trim_end_matches(',').to_owned()).collect() };
    let (before, after) = (plain(&before), plain(&after));
    let mut left = before.iter().peekable();
    let added: Vec<&str> =
        after.iter().filter(|line| left.next_if_eq(line).is_none()).map(|line| line.trim()).collect();
    assert_eq!(left.next(), None, "a line has gone or moved");
    assert_eq!(
        added,
        [
            r#"{ "as_of": "2026-07-14", "value": 500133486 }"#,
            r#"{ "from": "2026-07-14", "value": 117000 }"#,
            r#"{ "as_of": "2026-07-14", "value": 897411766 }"#,
            r#"{ "from": "2026-07-14", "value": 211196 }"#,
            r#"{ "as_of": "2026-07-14", "value": 12345670 }"#,
            r#"{ "from": "2026-07-14", "value": 0 }"#,
            r#"{ "id": "t5", "title": "Less than a Lover", "artists": ["jennie"]"#,
            r#""counts": ["#,
            r#"{ "as_of": "2026-07-14", "value": 5 }"#,
            "]",
            r#""periods": ["#,
            r#"{ "from": "2026-07-14", "value": 5 }"#,
            "] }",
        ]
    );
}

#[test]
fn the_same_day_again_changes_nothing() {
    let bench = bench("merge-again");
    bench.done(&format!("merge base.json tuesday.csv {SOURCE} -o base.json"));
    let once = bench.read("base.json");
    let (again, err) = bench.done(&format!("merge base.json tuesday.csv {SOURCE}"));
    assert_eq!(again, once);
    assert_eq!(err, "gone: Gone\n");
    // Of two readings of one day the later one, which is higher, is kept.
    let later = Bench::new("merge-later")
        .with("base.json", &once)
        .with("later.csv", "title,streams,track_id,as_of\nx,500133999,t1,2026-07-14\n");
    let (out, _) = later.done(&format!("merge base.json later.csv {SOURCE}"));
    assert_eq!(out, once.replace("500133486", "500133999"));
}

#[test]
fn what_a_file_says_of_itself_stays() {
    let base = r#"{
  "$schema": "https://host.example/schema/1.json",
  "schema": 1,
  "title": "T",
  "service": { "name": "S", "unit": "streams" },
  "sources": {
    "a": { "publisher": "A", "url": "https://a.example/" }
  },
  "artists": [
    { "id": "bts", "name": "BTS" }
  ],
  "tracks": [
    { "id": "dynamite", "title": "Dynamite", "artists": ["bts"],
      "counts": [
        { "as_of": "2022-04-14", "value": "1.32B", "source": "a", "basis": "report" }
      ] }
  ],
  "notes": [
    { "text": "N", "source": "a" }
  ]
}
"#;
    let bench = Bench::new("merge-kept")
        .with("base.json", base)
        .with("new.csv", "title,artist,streams,as_of\nDynamite,bts,2100000001,2026-07-14\n");
    let (out, err) = bench.done(&format!("merge base.json new.csv {SOURCE}"));
    assert_eq!(err, "passed 2.1B: Dynamite\n");
    // The song is known by its title and artist, whatever its id.
    let expected = base
        .replace("\"https://a.example/\" }\n", "\"https://a.example/\" },\n    \"charts-example\": { \"publisher\": \"charts.example\", \"url\": \"https://charts.example/\" }\n")
        .replace("\"report\" }\n", "\"report\" },\n        { \"as_of\": \"2026-07-14\", \"value\": 2100000001, \"source\": \"charts-example\" }\n");
    assert_eq!(out, expected);
}

#[test]
fn nothing_is_lost_without_a_word() {
    let bench = Bench::new("merge-lost")
        .with("base.json", "{ \"schema\": 1, \"title\": \"T\", \"colour\": \"red\", \"notes\": [{}] }")
        .with("new.csv", TUESDAY);
    let ran = bench.run(&format!("merge base.json new.csv {SOURCE} -o base.json"));
    assert_eq!(
        ran.err,
        "milestream: what 3 problems of base.json are about would be lost; 'milestream check base.json' tells them\n"
    );
    assert_eq!(ran.code, 1);
    assert!(bench.read("base.json").contains("colour"));
    let ran = bench.run("merge base.json");
    assert_eq!(ran.err, "milestream: what is to be added? 'milestream merge BASE NEW...'\nTry 'milestream --help'.\n");
    let good =
        Bench::new("merge-unsourced").with("base.json", "{ \"schema\": 1, \"title\": \"T\" }").with("new.csv", TUESDAY);
    assert_eq!(
        good.run("merge base.json new.csv").err,
        "milestream: where can the table new.csv be opened? Every count needs a source: --source URL\n"
    );
}

/// A dataset with songs whose counts contradict each other, and whatever else is given.
fn contradictory(songs: usize, more: &str) -> String {
    let song = |song: usize| {
        format!(
            r#"{{ "id": "s{song}", "title": "S{song}", "counts": [{{ "as_of": "2026-07-01", "value": 50, "source": "a" }}, {{ "as_of": "2026-07-02", "value": 40, "source": "a" }}] }}"#
        )
    };
    let songs: Vec<String> = (0..songs).map(song).collect();
    format!(
        r#"{{ "schema": 1, "title": "T", "sources": {{ "a": {{ "publisher": "A", "url": "https://a.example/" }} }}, "tracks": [{}{more}] }}"#,
        songs.join(", ")
    )
}

#[test]
fn what_would_be_lost_is_reported_however_much_is_merely_odd() {
    let untitled = r#", { "id": "u", "counts": [{ "as_of": "2026", "value": 5, "source": "a" }] }"#;
    let no_number = r#", { "id": "n", "title": "N", "counts": [{ "as_of": "2026", "value": "is 5, less than the 6", "source": "a" }] }"#;
    for (songs, more, lost) in [
        (2, untitled, "1 problem of base.json is"),
        (120, untitled, "1 problem of base.json is"),
        (120, no_number, "1 problem of base.json is"),
        (120, &[untitled, no_number].concat(), "2 problems of base.json are"),
        (0, &untitled.repeat(300)[1..], "300 problems of base.json are"),
    ] {
        let base = contradictory(songs, more);
        let bench = Bench::new("merge-odd").with("base.json", &base).with("new.csv", TUESDAY);
        let ran = bench.run(&format!("merge base.json new.csv {SOURCE} -o base.json"));
        let expected =
            format!("milestream: what {lost} about would be lost; 'milestream check base.json' tells them\n");
        assert_eq!((ran.err, ran.code), (expected, 1), "{songs} {more}");
        assert_eq!(bench.read("base.json"), base);
    }
    // Counts that contradict each other are all kept.
    let bench = Bench::new("merge-odd-kept").with("base.json", &contradictory(120, "")).with("new.csv", TUESDAY);
    let (out, _) = bench.done(&format!("merge base.json new.csv {SOURCE}"));
    assert_eq!(parse(out.as_bytes()).unwrap().0.tracks().len(), 124);
}

#[test]
fn nothing_that_was_read_is_a_failure() {
    let base = contradictory(1, "");
    for new in [
        "title,streams\n",
        "title,streams\n\n,,\n",
        "title,streams,as_of\nA,,2026\nB,lots,2026\n",
        r#"{ "schema": 1, "title": "T" }"#,
        r#"{ "schema": 1, "title": "T", "tracks": [{ "id": "s0", "title": "S0" }] }"#,
    ] {
        let bench = Bench::new("merge-nothing").with("base.json", &base).with("new", new);
        let ran = bench.run(&format!("merge base.json new {SOURCE} -o base.json"));
        assert_eq!(ran.code, 1, "{new}: {ran:?}");
        assert!(ran.err.contains("milestream: new: nothing is written, since no count could be read ("), "{}", ran.err);
        assert_eq!(bench.read("base.json"), base);
    }
}

/// A song that grows by a million a day, from 2025-01-01 for 500 days.
fn long_history() -> String {
    let mut table = "title,streams,daily,as_of\n".to_owned();
    let first = Day::parse("2025-01-01").unwrap().epoch_days();
    for day in 0..500 {
        let date = Date::from(Day::from_epoch_days(first + day));
        let _ = writeln!(table, "S,{},1000000,{date}", 95_400_000 + i64::from(day) * 1_000_000);
    }
    table
}

#[test]
fn thinning_keeps_sixty_days_then_months_and_milestones() {
    let bench = Bench::new("merge-thin").with("long.csv", &long_history());
    bench.done(&format!("import long.csv {SOURCE} -o base.json"));
    let (out, err) = bench.done("merge base.json --thin");
    let (dataset, warnings) = parse(out.as_bytes()).unwrap();
    assert_eq!(warnings, []);
    let counts = dataset.counts(&dataset.tracks()[0].counts);
    let dates: Vec<String> = counts.iter().map(|seen| seen.as_of.to_string()).collect();
    // The first is past 50M, 100M on the 6th day, then each 100M; the last day is 2026-05-15, 60 days before it 2026-03-16.
    assert_eq!(
        dates[..22],
        [
            "2025-01-01",
            "2025-01-06",
            "2025-01-31",
            "2025-02-28",
            "2025-03-31",
            "2025-04-16",
            "2025-04-30",
            "2025-05-31",
            "2025-06-30",
            "2025-07-25",
            "2025-07-31",
            "2025-08-31",
            "2025-09-30",
            "2025-10-31",
            "2025-11-02",
            "2025-11-30",
            "2025-12-31",
            "2026-01-31",
            "2026-02-10",
            "2026-02-28",
            "2026-03-15",
            "2026-03-16",
        ]
    );
    assert_eq!(dates.len(), 21 + 61);
    assert_eq!(dataset.periods(&dataset.tracks()[0]).len(), 82);
    assert_eq!(err, "thinned: 82 of 500 counts are kept\n");
    // Thinning what is thin changes nothing.
    let again = Bench::new("merge-thin-again").with("base.json", &out);
    assert_eq!(again.done("merge base.json --thin").0, out);
}
