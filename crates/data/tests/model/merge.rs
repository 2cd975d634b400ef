//! A dataset grows, and is thinned.

use milestream_data::merge::{Change, merge, thin};
use milestream_data::{Dataset, parse, write};

use proptest::prelude::*;

use super::build::{counts, track, track_of, tracks};

fn describe(base: &Dataset, new: &Dataset) -> (Vec<String>, Dataset) {
    let (merged, changes) = merge(base, new);
    // What is written is what was merged.
    assert_eq!(parse(write::to_json(&merged).as_bytes()).unwrap().0, merged);
    let title = |id| merged.track(id).unwrap().title.clone();
    let lines = changes.iter().map(|change| match change {
        Change::Appeared(id) => format!("+{}", title(*id)),
        Change::Vanished(id) => format!("-{}", title(*id)),
        Change::Decreased { track, before, now } => format!("{} {} < {}", title(*track), now.value, before.value),
        Change::Crossed { track, threshold } => format!("{} > {threshold}", title(*track)),
    });
    (lines.collect(), merged)
}

fn history(dataset: &Dataset, id: &str) -> Vec<String> {
    let track = dataset.track(dataset.track_by_id(id).unwrap()).unwrap();
    dataset.counts(&track.counts).iter().map(|seen| format!("{} {}", seen.as_of, seen.value)).collect()
}

#[test]
fn a_crossing_is_one_of_what_is_surely_reached() {
    for (before, now, expected) in [
        ("99000000", "100000000", vec!["T > 100000000"]),
        ("99000000", "99999999", vec![]),
        ("99000000", "100M", vec![]),
        ("99000000", "100M+", vec!["T > 100000000"]),
        ("8000000", "230000000", vec!["T > 200000000"]),
        ("100M+", "100000001", vec![]),
        ("120000000", "119000000", vec!["T 119000000 < 120000000"]),
        ("120000000", "119M", vec!["T 119M < 120000000"]),
        ("120M", "119500000", vec![]),
    ] {
        let base = tracks(&[track("t", &[&format!("2026-07-14 {before}")])], "");
        let new = tracks(&[track("t", &[&format!("2026-07-15 {now}")])], "");
        assert_eq!(describe(&base, &new).0, expected, "{before} {now}");
    }
}

#[test]
fn a_count_that_may_be_earlier_is_no_loss() {
    let warnings_of =
        |before: &str, now: &str| describe(&tracks(&[track("t", &[before])], ""), &tracks(&[track("t", &[now])], "")).0;
    assert_eq!(warnings_of("2026-11-01 300", "2026 5"), [""; 0]);
    assert_eq!(warnings_of("2026-11-01 300", "2026-11 5"), [""; 0]);
    assert_eq!(warnings_of("2026-11-01 300", "unknown 5"), [""; 0]);
    assert_eq!(warnings_of("2026-10 300", "2026-11-01 5"), ["T 5 < 300"]);
    assert_eq!(warnings_of("2025 300", "2026 5"), ["T 5 < 300"]);
}

#[test]
fn what_a_slip_hid_for_a_while_is_no_crossing() {
    let base = tracks(&[track("t", &["2026-09-15 500000000", "2026-10-20 52000000"])], "");
    assert_eq!(describe(&base, &tracks(&[track("t", &["2026-11-20 540000000"])], "")).0, [""; 0]);
    assert_eq!(describe(&base, &tracks(&[track("t", &["2026-11-20 601000000"])], "")).0, ["T > 600000000"]);
}

#[test]
fn counts_come_in_order_and_once() {
    let base = tracks(&[track("t", &["2026-07-13 5", "2026-07-15 7"])], "");
    let new =
        tracks(&[track("t", &["2026-07-14 6", "2026-07-15 7 b", "2026-07-12 4", "2026-07-16 9", "2026-07-13 4"])], "");
    let merged = describe(&base, &new).1;
    assert_eq!(history(&merged, "t"), ["2026-07-12 4", "2026-07-13 5", "2026-07-14 6", "2026-07-15 7", "2026-07-16 9"]);
}

/// A count as a test writes it: day, count, source.
fn seen() -> impl Strategy<Value = (u8, u8, bool)> {
    (1_u8..6, 1_u8..4, any::<bool>())
}

proptest! {
    /// Whatever the order of the history: as if each new count were looked for among all, and put behind the last that is
    /// not later.
    #[test]
    fn new_counts_go_behind_those_that_are_not_later(
        known in proptest::collection::vec(seen(), 0..8),
        new in proptest::collection::vec(seen(), 0..8),
    ) {
        let line = |(day, count, is_other): &(u8, u8, bool)| {
            format!("2026-07-0{day} {count}{}", if *is_other { " b" } else { "" })
        };
        let of = |seen: &[(u8, u8, bool)]| {
            let lines: Vec<String> = seen.iter().map(line).collect();
            tracks(&[track("t", &lines.iter().map(String::as_str).collect::<Vec<_>>())], "")
        };
        let mut expected = known.clone();
        for one in &new {
            if expected.iter().any(|other| (other.0, other.1) == (one.0, one.1)) {
                continue;
            }
            if let Some(same) = expected.iter_mut().find(|other| (other.0, other.2) == (one.0, one.2)) {
                same.1 = same.1.max(one.1);
                continue;
            }
            let place = expected.iter().rposition(|other| other.0 <= one.0).map_or(0, |place| place + 1);
            expected.insert(place, *one);
        }
        let expected: Vec<String> = expected.iter().map(|(day, count, _)| format!("2026-07-0{day} {count}")).collect();
        prop_assert_eq!(history(&merge(&of(&known), &of(&new)).0, "t"), expected);
    }
}

#[test]
fn of_one_day_and_source_the_higher_reading_is_kept_whichever_comes_first() {
    for (before, now) in [("1000500", "1000000"), ("1000000", "1000500")] {
        let base = tracks(&[track("t", &[&format!("2026-07-14 {before}")])], "");
        let new = tracks(&[track("t", &[&format!("2026-07-14 {now}")])], "");
        let (changes, merged) = describe(&base, &new);
        assert_eq!((changes, history(&merged, "t")), (vec![], vec!["2026-07-14 1000500".to_owned()]));
        // Of two sources both are kept, and contradict each other no more than that.
        let other = tracks(&[track("t", &[&format!("2026-07-14 {now} b")])], "");
        let (changes, merged) = describe(&base, &other);
        assert_eq!((changes.len(), history(&merged, "t").len(), merged.contradictions().len()), (0, 2, 0));
        let figure = merged.track_figure(merged.track_by_id("t").unwrap(), milestream_data::Day::MAX);
        assert_eq!(figure.unwrap().value.amount(), 1_000_500);
    }
    // Nor has anything decreased where a day's lower one comes behind.
    let base = tracks(&[track("t", &["2026-07-13 100"])], "");
    let new = tracks(&[track("t", &["2026-07-14 105", "2026-07-14 95 b"])], "");
    assert_eq!(describe(&base, &new).0, Vec::<String>::new());
    // What is disputed does not push out what is believed.
    let base = tracks(&[track("t", &["2026-07-14 9000000 disputed"])], "");
    let new = tracks(&[track("t", &["2026-07-14 1000000"])], "");
    assert_eq!(history(&describe(&base, &new).1, "t").len(), 2);
    // A count without a date is before nothing: nothing has decreased since.
    let base = tracks(&[track("t", &["unknown 9000000"])], "");
    assert_eq!(describe(&base, &new).0, Vec::<String>::new());
}

#[test]
fn what_has_vanished_is_of_the_same_source_or_artist() {
    let base = tracks(
        &[track("t", &["2026-07-13 5"]), track("gone", &["2026-07-13 5"]), track("other", &["2026-07-13 5 b"])],
        "",
    );
    let same_source = tracks(&[track("t", &["2026-07-14 6"])], "");
    assert_eq!(describe(&base, &same_source).0, ["-GONE"]);
    let by_others = tracks(&[track_of("y", "new", &["2026-07-14 6 c"])], "");
    assert_eq!(describe(&base, &by_others).0, ["+NEW"]);
    let same_artist = tracks(&[track_of("x", "new", &["2026-07-14 6 c"])], "");
    assert_eq!(describe(&base, &same_artist).0, ["-T", "-GONE", "-OTHER", "+NEW"]);
    assert_eq!(describe(&base, &tracks(&[], "")).0, Vec::<String>::new());
}

#[test]
fn a_track_of_another_id_is_known_by_its_title_version_and_artist() {
    let base = tracks(&[track("dynamite", &["2026-07-13 5"]), track_of("y", "same", &["2026-07-13 5"])], "");
    let row = |id: &str, title: &str, more: &str| {
        format!(
            r#"{{ "id": "{id}", "title": "{title}", "artists": ["x"], {more} "counts": [{}] }}"#,
            counts(&["2026-07-14 6"])
        )
    };
    let new = tracks(
        &[
            row("4x", "Dynamite", ""),
            row("5x", "dynamite", ""),
            row("6x", "DYNAMITE", r#""version": "remix","#),
            row("7x", "SAME", ""),
        ],
        "",
    );
    let (changes, merged) = describe(&base, &new);
    // Only one of two can be it; the remix is another recording, and another artist's is another song.
    assert_eq!(changes, ["-SAME", "+dynamite", "+DYNAMITE", "+SAME"]);
    assert_eq!(history(&merged, "dynamite"), ["2026-07-13 5", "2026-07-14 6"]);
    assert_eq!(history(&merged, "5x"), ["2026-07-14 6"]);
}

#[test]
fn a_new_version_is_of_the_song_that_was_there() {
    let base = tracks(&[track("t", &["2026-07-13 5"])], "");
    let live = r#"{ "id": "live", "title": "T (live)", "artists": ["x"], "version": "live", "of": "T1" }"#;
    let original = track("T1", &["2026-07-14 6"]).replace("\"title\": \"T1\"", "\"title\": \"T\"");
    let merged = describe(&base, &tracks(&[live.to_owned(), original], "")).1;
    let live = merged.track(merged.track_by_id("live").unwrap()).unwrap();
    assert_eq!(live.of, merged.track_by_id("t"));
}

#[test]
fn coverage_and_totals_stay_what_they_are() {
    let more = format!(
        r#""coverage": [{{ "artist": "x", "threshold": "100M", "counts": [{{ "as_of": "2026-01-01", "reached": 5, "goal": 9, "source": "a" }}] }}],
        "totals": [{{ "artist": "x", "metric": "followers", "counts": [{}] }}]"#,
        counts(&["2026-02-01 7M+"])
    );
    let base = tracks(&[track("t", &["2026-07-13 5"])], &more);
    let new = tracks(&[track("t", &["2026-07-14 6", "2026-07-15 7"]), track("u", &["2026-07-14 6"])], "");
    let merged = describe(&base, &new).1;
    let series = &merged.coverage()[0];
    assert_eq!(merged.observation(series.counts[0].observation).unwrap().value.amount(), 5);
    assert_eq!((series.counts[0].goal, merged.counts(&series.observations).len()), (Some(9), 1));
    assert_eq!(merged.counts(&merged.totals()[0].counts)[0].value.amount(), 7_000_000);
}

#[test]
fn thinning_touches_nothing_but_old_readings() {
    let history_of = |days: &[&str]| tracks(&[track("t", days)], "");
    for (before, after) in [
        // Within sixty days of the newest.
        (vec!["2026-05-16 5", "2026-05-17 6", "2026-07-15 7"], vec!["2026-05-16 5", "2026-05-17 6", "2026-07-15 7"]),
        // The higher one of a day is its last.
        (vec!["2026-05-14 6", "2026-05-14 5", "2026-07-15 7"], vec!["2026-05-14 6", "2026-07-15 7"]),
        // The last of a month.
        (vec!["2026-05-14 5", "2026-05-15 6", "2026-07-15 7"], vec!["2026-05-15 6", "2026-07-15 7"]),
        // Reports, rounded values, disputed ones, and dates that are no day.
        (
            vec!["2025-05-01 5 report", "2025-05-02 6M", "2025-05-03 6 disputed", "2025-05 7", "2026-07-15 9000000"],
            vec!["2025-05-01 5", "2025-05-02 6M", "2025-05-03 6", "2025-05 7", "2026-07-15 9000000"],
        ),
        // The first past a milestone.
        (
            vec![
                "2025-05-01 900000",
                "2025-05-02 1000000",
                "2025-05-03 1000001",
                "2025-05-04 1000002",
                "2026-07-15 2000000",
            ],
            vec!["2025-05-02 1000000", "2025-05-04 1000002", "2026-07-15 2000000"],
        ),
        (vec![], vec![]),
    ] {
        let thinned = thin(&history_of(&before));
        assert_eq!(history(&thinned, "t"), after, "{before:?}");
        assert_eq!(thin(&thinned), thinned);
    }
}
