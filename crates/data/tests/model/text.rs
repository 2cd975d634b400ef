use milestream_data::text::{self, Line};
use milestream_data::{Date, Day, Milestones};

use super::build::{dataset, day, track, tracks, value};

fn printed(lines: &[Line]) -> Vec<String> {
    lines.iter().map(ToString::to_string).collect()
}

#[test]
fn numbers_and_dates_are_said_in_english() {
    for (count, grouped) in [(0, "0"), (999, "999"), (1000, "1,000"), (50_027_480, "50,027,480")] {
        assert_eq!(text::grouped(count), grouped);
    }
    for (date, said) in [("2022-04-14", "14 April 2022"), ("2022-12", "December 2022"), ("2022", "2022")] {
        assert_eq!(text::date(Date::parse(date).unwrap()), said);
    }
    for (notation, said) in [("1.6B", "about 1.6B"), ("1.32B", "1.32B"), ("1B+", "1B+"), ("1401974334", "1.401B")] {
        assert_eq!(text::value(value(notation), &Milestones::default()), said);
    }
    for (notation, said) in [
        ("1.32B", "80M left until 1.4B"),
        ("2B+", "up to 100M left until 2.1B"),
        ("1401974334", "98.1M left until 1.5B"),
        ("999996000", "4K left until 1B"),
        ("1.6B", "about 100M left until 1.7B"),
    ] {
        assert_eq!(text::missing(value(notation), &Milestones::default()).as_deref(), Some(said));
    }
    assert_eq!(text::missing(value("5"), &Milestones::new(vec![5], 0).unwrap()), None);
}

#[test]
fn songs_past_a_threshold_are_said_with_total_or_goal() {
    let of = |threshold: &str, count: &str| {
        let dataset = dataset(&format!(
            r#""coverage": [{{ "artist": "x", "threshold": "{threshold}", "counts": [{{ "as_of": "2022-04-14", "source": "b", {count} }}] }}]"#
        ));
        printed(&text::songs_lines(&dataset, dataset.artist_by_id("x").unwrap(), Day::MAX)).join("\n")
    };
    for (threshold, count, said) in [
        ("100M", r#""reached": 89, "total": 253, "goal": 100"#, "89 songs past 100M · 11 left until 100"),
        ("100M", r#""reached": 100, "goal": 100"#, "100 songs past 100M · goal of 100 reached"),
        ("100M", r#""reached": "80+", "goal": 100"#, "80+ songs past 100M · up to 20 left until 100"),
        ("1M", r#""reached": 253, "total": 253"#, "253 of 253 songs past 1M"),
        ("1B", r#""reached": 1"#, "1 song past 1B"),
        ("1B", r#""reached": "1+""#, "1+ songs past 1B"),
        ("1B", r#""reached": 1, "total": 30"#, "1 of 30 songs past 1B"),
        ("1.5B", r#""reached": 1200"#, "1,200 songs past 1.5B"),
    ] {
        assert_eq!(of(threshold, count), format!("{said}, as of 14 April 2022, Ben"));
    }
}

#[test]
fn counted_songs_name_the_source_of_the_newest() {
    let rows =
        [track("t", &["2022-01-01 1B+ a"]), track("u", &["2023-01-01 1B+ b"]), track("v", &["2022-06-01 1B+ c"])];
    let dataset = tracks(&rows, "");
    let line = text::counter_line(&dataset, dataset.artist_by_id("x").unwrap(), 1_000_000_000, Day::MAX).unwrap();
    assert_eq!(line.to_string(), "3+ songs past 1B, as of 1 January 2023, Ben");
    assert_eq!(line.source, Some(("Ben".to_owned(), "https://b.example/".to_owned())));
    assert_eq!(text::counter_line(&dataset, dataset.artist_by_id("y").unwrap(), 1, Day::MAX), None);
}

#[test]
fn the_leaderboard_is_said_line_by_line() {
    let rows =
        [track("t", &["2022-04-14 1.32B a"]), track("u", &["2025-01-12 2B+ b"]), track("v", &["2022-04-14 5 c"])];
    let dataset = tracks(&rows, "");
    assert_eq!(
        printed(&text::leaderboard_lines(&dataset, None, Day::MAX, 2)),
        [
            "U: 2B+ · up to 100M left until 2.1B, as of 12 January 2025, Ben",
            "T: 1.32B · 80M left until 1.4B, as of 14 April 2022, Ann"
        ]
    );
    assert_eq!(text::leaderboard_lines(&dataset, dataset.artist_by_id("y"), Day::MAX, 2), []);
    assert_eq!(text::leaderboard_lines(&dataset, None, day("2022-04-13"), 2), []);
}

#[test]
fn followers_are_said() {
    let dataset = dataset(
        r#""totals": [{ "artist": "x", "metric": "followers", "counts": [{ "as_of": "2022-04", "value": "30M+", "source": "a" }] }]"#,
    );
    let line = text::followers_line(&dataset, dataset.artist_by_id("x").unwrap(), Day::MAX);
    assert_eq!(line.unwrap().to_string(), "30M+ followers, as of April 2022, Ann");
}

#[test]
fn totals_are_said_each_with_its_own_milestones() {
    let total = |metric: &str, more: &str, value: &str| {
        let count = format!(r#"{{ "as_of": "2022-04", "value": {value}, "source": "a" }}"#);
        format!(r#"{{ "artist": "x", "metric": "{metric}", {more} "counts": [{count}] }}"#)
    };
    let totals = [
        total("streams", r#""credit": "lead","#, r#""4.4B""#),
        total("streams", "", r#""80B""#),
        total("followers", "", r#""80M""#),
        total("monthly_listeners", "", "34825373"),
        total("awards", r#""name": "Daesang awards","#, "80"),
    ];
    let dataset = dataset(&format!(r#""totals": [{}]"#, totals.join(",")));
    let lines = text::totals_lines(&dataset, dataset.artist_by_id("x").unwrap(), Day::MAX);
    // 80M is a milestone of followers and none of songs: what is rounded to it may be less.
    let said = lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>();
    assert_eq!(
        said,
        [
            "4.4B streams (as lead artist)",
            "about 80B streams",
            "about 80M followers",
            "34.82M monthly listeners",
            "80 Daesang awards"
        ]
    );
    let followers = text::followers_line(&dataset, dataset.artist_by_id("x").unwrap(), Day::MAX).unwrap();
    assert_eq!(followers.to_string(), "about 80M followers, as of April 2022, Ann");
}
