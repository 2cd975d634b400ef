use milestream_data::query::{CounterRef, passed};
use milestream_data::{Dataset, Day};

use super::build::{dataset, day, track, track_of, tracks};

const M: u64 = 1_000_000;

/// `1.3B at 1.32B 2023-02-01`.
fn describe(old: &Dataset, new: &Dataset, of: impl Fn(&Dataset) -> CounterRef, aim: Option<u64>) -> String {
    describe_at(old, Day::MAX, new, Day::MAX, of, aim)
}

fn describe_at(
    old: &Dataset,
    before: Day,
    new: &Dataset,
    now: Day,
    of: impl Fn(&Dataset) -> CounterRef,
    aim: Option<u64>,
) -> String {
    passed((old, before), (new, now), of(new), aim)
        .map_or_else(|| "nothing".to_owned(), |it| format!("{} at {} {}", it.threshold / M, it.value, it.as_of))
}

fn t(dataset: &Dataset) -> CounterRef {
    CounterRef::Track(dataset.track_by_id("t").unwrap())
}

#[test]
fn a_track_has_passed_what_it_now_surely_reaches_and_did_not_before() {
    let cases = [
        ("990M", "1000000000", None, "1000 at 1000000000 2023-02-01"),
        // Several at once are one, the highest.
        ("790M", "1.12B", None, "1100 at 1.12B 2023-02-01"),
        // A rounded count does not surely reach what it is printed as, and a lower bound does.
        ("990M", "1B", None, "nothing"),
        ("990M", "1B+", None, "1000 at 1B+ 2023-02-01"),
        ("1B", "1.001B", None, "1000 at 1.001B 2023-02-01"),
        // What was reached before is not passed again, and a smaller count passes nothing.
        ("1B+", "1.05B", None, "nothing"),
        ("1.2B+", "1.14B", None, "nothing"),
        ("990M", "995M", None, "nothing"),
        // Toward one threshold, only that counts.
        ("990M", "1.12B", Some(1000), "1000 at 1.12B 2023-02-01"),
        ("990M", "1.12B", Some(2000), "nothing"),
        ("990M", "1.12B", Some(1120), "nothing"),
        ("990M", "1120000000", Some(1120), "1120 at 1120000000 2023-02-01"),
    ];
    for (before, now, aim, expected) in cases {
        let first = format!("2023-01-01 {before}");
        let old = tracks(&[track("t", &[&first])], "");
        // It stands elsewhere in the new file.
        let new = tracks(&[track("u", &["2023-01-01 5"]), track("t", &[&first, &format!("2023-02-01 {now}")])], "");
        assert_eq!(describe(&old, &new, t, aim.map(|aim| aim * M)), expected, "{before} {now} {aim:?}");
        assert_eq!(describe(&new, &new, t, aim.map(|aim| aim * M)), "nothing");
    }
}

#[test]
fn what_a_slip_hid_for_a_while_has_not_just_happened() {
    let seen = ["2026-09-15 500000000", "2026-10-20 52000000", "2026-11-20 540000000", "2026-11-27 601000000"];
    let until = |count: usize| tracks(&[track("t", &seen[..count])], "");
    assert_eq!(describe(&until(2), &until(3), t, None), "nothing");
    assert_eq!(describe(&until(2), &until(3), t, Some(500 * M)), "nothing");
    assert_eq!(describe(&until(2), &until(4), t, None), "600 at 601000000 2026-11-27");
    assert_eq!(describe(&until(3), &until(4), t, None), "600 at 601000000 2026-11-27");
    // So it is with songs past a threshold.
    let report = |day: &str, reached: u64| format!(r#"{{ "as_of": "{day}", "reached": {reached}, "source": "a" }}"#);
    let reports = [report("2026-09-15", 89), report("2026-10-20", 8), report("2026-11-20", 91)];
    let until = |count: usize| {
        let counts = reports[..count].join(", ");
        dataset(&format!(r#""coverage": [{{ "artist": "x", "threshold": "100M", "counts": [{counts}] }}]"#))
    };
    let songs =
        |dataset: &Dataset| CounterRef::Songs { artist: dataset.artist_by_id("x").unwrap(), threshold: 100 * M };
    assert_eq!(passed((&until(2), Day::MAX), (&until(3), Day::MAX), songs(&until(3)), Some(50)), None);
    assert!(passed((&until(2), Day::MAX), (&until(3), Day::MAX), songs(&until(3)), Some(90)).is_some());
}

#[test]
fn what_was_not_known_before_has_not_just_happened() {
    let old = tracks(&[track("u", &["2023-01-01 5"]), track("t", &["2023-02-01 990M"])], "");
    let new = tracks(&[track("t", &["2023-02-01 990M", "2023-03-01 1B+"]), track("v", &["2023-01-01 1B+"])], "");
    let v = |dataset: &Dataset| CounterRef::Track(dataset.track_by_id("v").unwrap());
    assert_eq!(describe(&old, &new, v, None), "nothing");
    // Before its first count nobody knows where it stood.
    assert_eq!(describe_at(&old, day("2023-01-31"), &new, Day::MAX, t, None), "nothing");
    assert_eq!(describe_at(&old, day("2023-02-01"), &new, Day::MAX, t, None), "1000 at 1B+ 2023-03-01");
    // A reader who has walked back sees what is known there.
    assert_eq!(describe_at(&old, day("2023-02-01"), &new, day("2023-02-28"), t, None), "nothing");
}

#[test]
fn songs_pass_a_goal_and_awards_no_milestone() {
    let reports = |more: &str| {
        dataset(&format!(
            r#""coverage": [{{ "artist": "x", "threshold": "100M", "counts": [
                {{ "as_of": "2022-04-14", "reached": 89, "goal": 100, "source": "a" }}{more}] }}]"#
        ))
    };
    let songs =
        |dataset: &Dataset| CounterRef::Songs { artist: dataset.artist_by_id("x").unwrap(), threshold: 100 * M };
    let cases = [
        (r#", { "as_of": "2022-06-01", "reached": 100, "goal": 100, "source": "b" }"#, None, "100 at 100 2022-06-01"),
        (r#", { "as_of": "2022-06-01", "reached": 100, "source": "b" }"#, None, "nothing"),
        (r#", { "as_of": "2022-06-01", "reached": 101, "source": "b" }"#, Some(101), "101 at 101 2022-06-01"),
        (r#", { "as_of": "2022-06-01", "reached": 99, "goal": 100, "source": "b" }"#, None, "nothing"),
        ("", Some(50), "nothing"),
    ];
    for (more, aim, expected) in cases {
        let seen = passed((&reports(""), Day::MAX), (&reports(more), Day::MAX), songs(&reports(more)), aim);
        let seen =
            seen.map_or_else(|| "nothing".to_owned(), |it| format!("{} at {} {}", it.threshold, it.value, it.as_of));
        assert_eq!(seen, expected, "{more} {aim:?}");
    }
    // The third song that is counted.
    let row = |id: &str, value: &str| track_of("x", id, &[&format!("2023-01-01 {value}")]);
    let of = |values: [&str; 3]| tracks(&[row("a", values[0]), row("b", values[1]), row("c", values[2])], "");
    let (old, new) = (of(["2B", "2B", "0.9B"]), of(["2B", "2B", "1.1B"]));
    let billion = CounterRef::Songs { artist: new.artist_by_id("x").unwrap(), threshold: 1000 * M };
    assert_eq!(passed((&old, Day::MAX), (&new, Day::MAX), billion, Some(3)).unwrap().threshold, 3);

    let total = |metric: &str, value: &str| {
        dataset(&format!(
            r#""totals": [{{ "artist": "x", "metric": "{metric}", "counts": [{{ "as_of": "2023-01-01", "value": "{value}", "source": "a" }}] }}]"#
        ))
    };
    let of =
        |metric, before, now, aim| describe(&total(metric, before), &total(metric, now), |_| CounterRef::Total(0), aim);
    assert_eq!(of("streams", "29.96B", "30.01B", None), "30000 at 30.01B 2023-01-01");
    assert_eq!(of("followers", "49.9M", "51M", None), "50 at 51M 2023-01-01");
    assert_eq!(of("awards", "999999", "1000001", None), "nothing");
    assert_eq!(of("awards", "999999", "1000001", Some(M)), "1 at 1000001 2023-01-01");
}
