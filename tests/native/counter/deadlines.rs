//! What a deadline asks for: how many a day, and whether the pace is enough.

use crate::support::{html, html_of, texts};

use super::{coverage, part, track};

#[test]
fn a_deadline_says_what_a_day_it_takes() {
    let slow = track("", &["2026-10-20 80000000", "2026-11-10 82000000"]);
    let deadline = |loaded, date| part(loaded, "deadline", &[("deadline", date)]);
    let cases = [
        // 18 million in 20 days, at 87 to 100 thousand a day.
        (
            &slow,
            "2026-11-30",
            "Needs 1.8M a day from 20 November 2026 until 30 November 2026. The pace from 20 October 2026 to 10 November 2026 (90.9K–100K a day) is not enough.",
        ),
        (
            &slow,
            "2027-07-01",
            "Needs 80.8K a day from 20 November 2026 until 1 July 2027. The pace from 20 October 2026 to 10 November 2026 (90.9K–100K a day) is enough.",
        ),
        (
            &slow,
            "2027-05-25",
            "Needs 96.8K a day from 20 November 2026 until 25 May 2027. The pace from 20 October 2026 to 10 November 2026 (90.9K–100K a day) may be enough.",
        ),
        (&slow, "2026-11-19", "The deadline, 19 November 2026, has passed."),
        (
            &track("", &["2026-11-10 80M+"]),
            "2026-11-30",
            "Needs at most 2M a day from 20 November 2026 until 30 November 2026",
        ),
        (
            &track("", &["2026-11-10 82000000"]),
            "2026-11",
            "Needs 1.8M a day from 20 November 2026 until 30 November 2026",
        ),
    ];
    for (loaded, date, expected) in cases {
        assert_eq!(deadline(loaded, date), expected);
    }
    assert_eq!(part(&slow, "deadline", &[("deadline", "2026-11-30"), ("threshold", "50M")]), "");
    assert_eq!(
        part(&slow, "deadline", &[("deadline", "2026-11-12"), ("threshold", "50M")]),
        "Reached before the deadline, 12 November 2026."
    );
    assert_eq!(
        part(&slow, "deadline", &[("deadline", "2026-10-30"), ("threshold", "81M")]),
        "The deadline, 30 October 2026, has passed."
    );
}

#[test]
fn a_deadline_of_songs_is_given_in_songs() {
    let deadline = |report: &str, date| {
        let html = html_of(&coverage(report), &[("view", "counter"), ("deadline", date)], Vec::new());
        texts(&html, "deadline").join(" | ")
    };
    let cases = [
        (
            r#""reached": 89, "goal": 100"#,
            "2026-12-26",
            "Needs one every 3.2 days from 20 November 2026 until 26 December 2026",
        ),
        (r#""reached": 89, "goal": 100"#, "2026-12-02", "Needs one a day from 20 November 2026 until 2 December 2026"),
        (
            r#""reached": 89, "goal": 100"#,
            "2027-11-20",
            "Needs one every 33 days from 20 November 2026 until 20 November 2027",
        ),
        (r#""reached": 89, "goal": 100"#, "2026-11-20", "Needs 11 a day from 20 November 2026 until 20 November 2026"),
        (r#""reached": 60, "goal": 100"#, "2026-12-19", "Needs 1.4 a day from 20 November 2026 until 19 December 2026"),
        (
            r#""reached": "89+", "goal": 100"#,
            "2026-12-26",
            "Needs at most one every 3.2 days from 20 November 2026 until 26 December 2026",
        ),
        (r#""reached": 100, "goal": 100"#, "2026-12-26", ""),
        (r#""reached": 89"#, "2026-12-26", ""),
    ];
    for (report, date, expected) in cases {
        assert_eq!(deadline(report, date), expected, "{report} {date}");
    }
}

#[test]
fn a_deadline_of_a_month_or_a_year_is_its_last_day() {
    let deadline = |date| part(&track("", &["2026-11-10 82000000"]), "deadline", &[("deadline", date)]);
    // "Until 2027" would be read as until it begins.
    assert_eq!(deadline("2027"), "Needs 44.4K a day from 20 November 2026 until 31 December 2027");
    assert_eq!(deadline("2028-02"), "Needs 38.7K a day from 20 November 2026 until 29 February 2028");
    assert_eq!(deadline("2025"), "The deadline, 31 December 2025, has passed.");
}

#[test]
fn a_deadline_never_asks_for_less_than_it_takes() {
    let songs = |report: &str, date| {
        let html = html_of(&coverage(report), &[("view", "counter"), ("deadline", date)], Vec::new());
        texts(&html, "deadline").join(" | ")
    };
    // 91 songs in 4 days are 22.75 a day, and 800 in 34 days are 23.53.
    assert_eq!(
        songs(r#""reached": 9, "goal": 100"#, "2026-11-24"),
        "Needs 23 a day from 20 November 2026 until 24 November 2026"
    );
    assert_eq!(
        songs(r#""reached": 1200, "goal": 2000"#, "2026-12-24"),
        "Needs 24 a day from 20 November 2026 until 24 December 2026"
    );
    assert_eq!(
        songs(r#""reached": 0, "goal": 99"#, "2026-11-30"),
        "Needs 9.9 a day from 20 November 2026 until 30 November 2026"
    );
    // What is printed as the target itself may lack something all the same.
    let rounded = track("", &["2026-11-10 1.32B"]);
    assert_eq!(
        part(&rounded, "deadline", &[("threshold", "1.32B"), ("deadline", "2026-11-30")]),
        "Needs at most 500K a day from 20 November 2026 until 30 November 2026"
    );
}

#[test]
fn a_slip_does_not_undo_what_was_reached_before_a_deadline() {
    let slip = track("", &["2026-09-15 500000000", "2026-10-20 52000000", "2026-11-18 540000000"]);
    let deadline = |date| part(&slip, "deadline", &[("threshold", "500M"), ("deadline", date)]);
    assert_eq!(deadline("2026-10-25"), "Reached before the deadline, 25 October 2026.");
    assert_eq!(deadline("2026-09-14"), "The deadline, 14 September 2026, has passed.");
}

#[test]
fn a_deadline_counts_from_the_day_one_looks_from() {
    let asked =
        [("view", "counter"), ("artist", "bts"), ("threshold", "100M"), ("goal", "200"), ("deadline", "2027-06-13")];
    // The figure is of March 2025.
    let deadline = |more: &[(&str, &str)]| texts(&html(&[&asked[..], more].concat()), "deadline").join(" | ");
    assert_eq!(deadline(&[]), "Needs one every 2.8 days from 20 November 2026 until 13 June 2027");
    assert_eq!(deadline(&[("as-of", "2025-06-30")]), "Needs one every 9.7 days from 30 June 2025 until 13 June 2027");
}
