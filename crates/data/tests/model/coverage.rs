use milestream_data::query::{self, Coverage, Evidence};
use milestream_data::{Dataset, Day};

use super::build::{dataset, day, track, track_of, tracks};

const M: u64 = 1_000_000;

fn reported(artist: &str, threshold: &str, counts: &str) -> String {
    format!(r#"{{ "artist": "{artist}", "threshold": "{threshold}", "counts": [{counts}] }}"#)
}

fn of(dataset: &Dataset, artist: &str, threshold: u64, at: &str) -> Option<Coverage> {
    query::coverage(dataset, dataset.artist_by_id(artist).unwrap(), threshold, day(at))
}

/// `89 of 253 to 100, reported 2022-04-14`; `5+, counted 2023-01-01`.
fn describe(coverage: Option<Coverage>) -> String {
    let Some(coverage) = coverage else { return "nothing".to_owned() };
    assert_eq!(coverage.value().amount(), coverage.reached);
    assert_eq!(coverage.value().hi().is_none(), coverage.at_least);
    let mut text = coverage.value().to_string();
    if let Some(total) = coverage.total {
        text.push_str(&format!(" of {total}"));
    }
    if let Some(goal) = coverage.goal {
        text.push_str(&format!(" to {goal}"));
    }
    let evidence = match coverage.evidence {
        Evidence::Reported(_) => "reported",
        Evidence::Counted(_) => "counted",
        Evidence::NoneOf(_) => "none counted",
        Evidence::Summed(_) | Evidence::Album { .. } => unreachable!("a coverage is counted"),
    };
    format!("{text}, {evidence} {}", coverage.as_of)
}

#[test]
fn total_and_goal_are_those_of_the_report_shown() {
    let counts = r#"{ "as_of": "2022-04-14", "reached": 89, "total": 253, "goal": 100, "source": "a" },
        { "as_of": "2022-09-21", "reached": 100, "source": "b" }"#;
    let dataset = dataset(&format!(r#""coverage": [{}]"#, reported("x", "100M", counts)));
    assert_eq!(describe(of(&dataset, "x", 100 * M, "2022-04-13")), "nothing");
    assert_eq!(describe(of(&dataset, "x", 100 * M, "2022-04-14")), "89 of 253 to 100, reported 2022-04-14");
    assert_eq!(describe(of(&dataset, "x", 100 * M, "2022-09-21")), "100, reported 2022-09-21");
    assert_eq!(describe(of(&dataset, "x", M, "2022-09-21")), "nothing");
    assert_eq!(describe(of(&dataset, "y", 100 * M, "2022-09-21")), "nothing");
}

#[test]
fn the_larger_of_reported_and_counted_is_shown() {
    let rows = [
        track("a", &["2023-01-01 1B+"]),
        track("b", &["2023-02-01 1.1B"]),
        track("c", &["2023-03-01 1.01B+"]),
        track("d", &["2023-01-01 999999999"]),
        track("e", &["2023-01-01 1B"]),
    ];
    let counts = r#"{ "as_of": "2022-10-14", "reached": 2, "total": 9, "source": "a" }"#;
    let dataset = tracks(&rows, &format!(r#""coverage": [{}]"#, reported("x", "1B", counts)));
    // Two are counted from February on: the report of two stands.
    assert_eq!(describe(of(&dataset, "x", 1000 * M, "2023-02-28")), "2 of 9, reported 2022-10-14");
    // A rounded 1B does not surely reach 1B, an exact 999,999,999 does not at all.
    assert_eq!(describe(of(&dataset, "x", 1000 * M, "2023-03-01")), "3+, counted 2023-03-01");
}

#[test]
fn counted_songs_are_all_only_of_a_complete_catalogue() {
    let complete =
        |history: &[&str]| tracks(&[track_of("all", "a", &["2023-01-01 5M"]), track_of("all", "b", history)], "");
    assert_eq!(describe(of(&complete(&["2023-01-01 999999"]), "all", M, "2023-01-01")), "1 of 2, counted 2023-01-01");
    // Of a song whose figure lies on no side, or that has none yet, nobody knows.
    assert_eq!(describe(of(&complete(&["2023-01-01 1M"]), "all", M, "2023-01-01")), "1+ of 2, counted 2023-01-01");
    assert_eq!(describe(of(&complete(&["2023-01-01 0.9M+"]), "all", M, "2023-01-01")), "1+ of 2, counted 2023-01-01");
    assert_eq!(describe(of(&complete(&["2023-01-02 5"]), "all", M, "2023-01-01")), "1+ of 2, counted 2023-01-01");
    assert_eq!(describe(of(&complete(&["2023-01-02 5"]), "all", M, "2023-01-02")), "1 of 2, counted 2023-01-01");
}

#[test]
fn none_is_surely_none_only_of_a_complete_catalogue() {
    let rows = |artist: &str, second: &str| {
        tracks(&[track_of(artist, "a", &["2023-01-01 5M"]), track_of(artist, "b", &[second])], "")
    };
    let describe = |dataset: &Dataset, artist: &str| describe(of(dataset, artist, 10 * M, "2023-03-01"));
    assert_eq!(describe(&rows("all", "2023-02-01 9999999"), "all"), "0 of 2, none counted 2023-02-01");
    assert_eq!(describe(&rows("x", "2023-02-01 9999999"), "x"), "0+, none counted 2023-02-01");
    // Where nobody knows of one song, nobody knows whether there is none.
    assert_eq!(describe(&rows("all", "2023-02-01 5M+"), "all"), "0+ of 2, none counted 2023-02-01");
    assert_eq!(describe(&rows("all", "2024-01-01 5M"), "all"), "0+ of 2, none counted 2023-01-01");
    // Without a count, nothing was counted.
    assert_eq!(describe(&rows("all", "2023-02-01 5M"), "x"), "nothing");
    // A report of none is a report.
    let none = reported("all", "10M", r#"{ "as_of": "2023-01-01", "reached": 0, "total": 7, "source": "a" }"#);
    let dataset = tracks(&[track_of("all", "a", &["2023-01-01 5M"])], &format!(r#""coverage": [{none}]"#));
    assert_eq!(describe(&dataset, "all"), "0 of 7, reported 2023-01-01");
}

#[test]
fn a_song_counts_for_its_artists_and_not_for_those_it_features() {
    let row = r#"{ "id": "t", "title": "T", "artists": ["x", "all"], "featuring": ["y"],
        "counts": [{ "as_of": "2023-01-01", "value": "2B", "source": "a" }] }"#;
    let dataset = tracks(&[row.to_owned()], "");
    assert_eq!(describe(of(&dataset, "x", M, "2023-01-01")), "1+, counted 2023-01-01");
    assert_eq!(describe(of(&dataset, "all", M, "2023-01-01")), "1 of 1, counted 2023-01-01");
    assert_eq!(describe(of(&dataset, "y", M, "2023-01-01")), "nothing");
}

#[test]
fn of_several_reports_the_larger_then_the_newer_is_shown() {
    let one = reported("x", "1M", r#"{ "as_of": "2022-01-01", "reached": 5, "source": "a" }"#);
    let two = reported("x", "1M", r#"{ "as_of": "2022-02-01", "reached": 4, "source": "a" }"#);
    let three = reported("x", "1M", r#"{ "as_of": "2022-03-01", "reached": 5, "source": "a" }"#);
    let dataset = dataset(&format!(r#""coverage": [{one}, {two}, {three}]"#));
    assert_eq!(describe(of(&dataset, "x", M, "2022-02-01")), "5, reported 2022-01-01");
    assert_eq!(describe(of(&dataset, "x", M, "2022-03-01")), "5, reported 2022-03-01");
}

#[test]
fn a_report_may_be_a_lower_bound() {
    let dataset = dataset(&format!(
        r#""coverage": [{}]"#,
        reported("x", "1M", r#"{ "as_of": "2022-01-01", "reached": "200+", "source": "a" }"#)
    ));
    assert_eq!(describe(of(&dataset, "x", M, "2022-01-01")), "200+, reported 2022-01-01");
}

#[test]
fn the_nearest_songs_lack_least_and_have_an_upper_end() {
    let rows = [
        track("far", &["2023-01-01 49M"]),
        track("near", &["2023-01-01 98.5M"]),
        track("nearer", &["2023-01-01 99M"]),
        track("about", &["2023-01-01 100M"]),
        track("bound", &["2023-01-01 99M+"]),
        track("past", &["2023-01-01 100000000"]),
        track("passing", &["2023-01-01 50M"]),
        track("later", &["2023-01-02 99.9M"]),
    ];
    let dataset = tracks(&rows, "");
    let coverage = of(&dataset, "x", 100 * M, "2023-01-01").unwrap();
    let nearest: Vec<_> = coverage
        .nearest
        .iter()
        .map(|near| (dataset.track(near.track).unwrap().id.as_str(), near.missing.printed, near.missing.at_most))
        .collect();
    assert_eq!(
        nearest,
        [
            ("about", 0, 500_000),
            ("nearer", M, 1_500_000),
            ("near", 1_500_000, 1_550_000),
            ("passing", 50 * M, 50_500_000)
        ]
    );
}

#[test]
fn at_most_eleven_songs_are_near() {
    let mut rows: Vec<String> =
        (0..20).map(|song| track(&format!("t{song}"), &[&format!("2023-01-01 {}", 60 * M + song)])).collect();
    rows.push(track("past", &["2023-01-01 1B+"]));
    let dataset = tracks(&rows, "");
    let coverage = of(&dataset, "x", 100 * M, "2023-01-01").unwrap();
    let ids: Vec<usize> = coverage.nearest.iter().map(|near| near.track.index()).collect();
    assert_eq!(ids, (9..20).rev().collect::<Vec<_>>());
}

#[test]
fn thresholds_are_those_that_reports_know() {
    let of = |artist: &str, threshold: &str, as_of: &str| {
        reported(artist, threshold, &format!(r#"{{ "as_of": "{as_of}", "reached": 3, "source": "a" }}"#))
    };
    let dataset = dataset(&format!(
        r#""coverage": [{}, {}, {}, {}]"#,
        of("x", "1B", "2022-10-14"),
        of("x", "1M", "2022-04-14"),
        of("y", "1M", "2022-05-14"),
        of("x", "1000K", "2022-04-15"),
    ));
    let x = dataset.artist_by_id("x").unwrap();
    assert_eq!(query::thresholds(&dataset, x, day("2022-04-13")), [0; 0]);
    assert_eq!(query::thresholds(&dataset, x, day("2022-04-15")), [M]);
    assert_eq!(query::thresholds(&dataset, x, Day::MAX), [M, 1000 * M]);
    // Two artists are known past 1M, one past 1B; before May both have one, and the newer report decides.
    assert_eq!(query::common_threshold(&dataset, Day::MAX), Some(M));
    assert_eq!(query::common_threshold(&dataset, day("2022-04-14")), Some(M));
    assert_eq!(query::common_threshold(&dataset, day("2022-04-13")), None);
}

/// `2023-01-01 2+` for each point.
fn history(dataset: &Dataset, artist: &str, threshold: u64, at: &str) -> Vec<String> {
    let points =
        query::coverage_history(dataset, dataset.artist_by_id(artist).unwrap(), threshold, Day::parse(at).unwrap());
    points.iter().map(|point| format!("{} {}", point.as_of, point.value)).collect()
}

#[test]
fn songs_that_are_counted_have_a_history() {
    let rows = [
        track("a", &["2023-01-01 1B+", "2023-03-01 1.1B+"]),
        // Set aside: the next count says that it was less.
        track("b", &["2023-01-01 900M", "2023-02-01 999000000", "2023-02-02 1001000000", "2023-02-03 998000000"]),
        track("c", &["2023-02-01 800000000", "2023-04-01 1200000000"]),
        track_of("y", "d", &["2023-01-15 2B"]),
    ];
    let dataset = tracks(&rows, "");
    let all = history(&dataset, "x", 1_000 * M, "2023-12-31");
    assert_eq!(all, ["2023-01-01 1+", "2023-03-01 1+", "2023-04-01 2+"]);
    assert_eq!(history(&dataset, "x", 1_000 * M, "2023-03-15"), all[..2]);
    // As long as none is past it, none is a lower bound.
    assert_eq!(history(&dataset, "x", 5_000 * M, "2023-01-15"), ["2023-01-01 0+"]);
    // Of an artist all of whose songs are known, also that there is none, and how many there are exactly.
    let rows = [
        track_of("all", "a", &["2023-01-01 800000000", "2023-02-01 1000000000"]),
        track_of("all", "b", &["2023-01-02 700000000", "2023-02-02 1000000001"]),
    ];
    let dataset = tracks(&rows, "");
    assert_eq!(
        history(&dataset, "all", 1_000 * M, "2023-12-31"),
        ["2023-01-01 0+", "2023-01-02 0", "2023-02-01 1", "2023-02-02 2"]
    );
}

#[test]
fn a_history_of_songs_is_that_of_the_larger_of_reported_and_counted() {
    let rows = [track("a", &["2023-01-01 1B+"]), track("b", &["2023-03-01 1.1B+"])];
    let counts = r#"{ "as_of": "2022-10-14", "reached": 1, "source": "a" }"#;
    let dataset = tracks(&rows, &format!(r#""coverage": [{}]"#, reported("x", "1B", counts)));
    assert_eq!(history(&dataset, "x", 1_000 * M, "2023-12-31"), ["2022-10-14 1", "2023-03-01 2+"]);
}
