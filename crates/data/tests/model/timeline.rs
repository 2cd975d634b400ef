use milestream_data::model::When;
use milestream_data::query::{self, Entry, EntryKind};
use milestream_data::{Dataset, Day};

use super::build::{dataset, day, track, tracks};

/// `on 2021-07-20 t 1000M [a b] +0`: crossings with sources and honours; `by 2022 honour 0 [a]`; `on 2022 note 0 [a]`.
fn describe(dataset: &Dataset, entry: &Entry) -> String {
    let when = match entry.when {
        When::On(date) => format!("on {date}"),
        When::By(date) => format!("by {date}"),
    };
    let what = match entry.kind {
        EntryKind::Crossing { track, threshold } => {
            format!("{} {}M", dataset.track(track).unwrap().id, threshold / 1_000_000)
        }
        EntryKind::Honour(id) => format!("honour {}", id.index()),
        EntryKind::Note(id) => format!("note {}", id.index()),
    };
    let sources: Vec<&str> = entry.sources.iter().map(|id| dataset.source(*id).unwrap().id.as_str()).collect();
    let honours: String = entry.honours.iter().map(|id| format!(" +{}", id.index())).collect();
    format!("{when} {what} [{}]{honours}", sources.join(" "))
}

fn timeline(dataset: &Dataset, at: Day) -> Vec<String> {
    query::timeline(dataset, at).iter().map(|entry| describe(dataset, entry)).collect()
}

fn check(history: &[&str], at: &str, expected: &[&str]) {
    assert_eq!(timeline(&tracks(&[track("t", history)], ""), day(at)), expected, "{history:?} at {at}");
}

#[test]
fn a_crossing_is_on_the_day_of_its_event_else_by_it() {
    check(&["2021-07-20 1B+ event"], "2022-01-01", &["on 2021-07-20 t 1000M [a]"]);
    check(&["2021-07-20 1B+ report"], "2022-01-01", &["by 2021-07-20 t 1000M [a]"]);
    check(&["2021-07-20 1B+ event"], "2021-07-19", &[]);
    // An event of another count passes the milestone without being on its day.
    check(&["2021-07-20 1.1B+ event"], "2022-01-01", &["by 2021-07-20 t 1000M [a]"]);
    // A rounded 1B does not surely reach it.
    check(&["2021-07-20 1B event"], "2022-01-01", &["by 2021-07-20 t 500M [a]"]);
}

#[test]
fn only_celebrated_milestones_are_on_the_timeline() {
    check(
        &["2021-01-01 50M+", "2021-02-01 300M+ event", "2021-03-01 400M+ event"],
        "2022-01-01",
        &["by 2021-02-01 t 100M [a]"],
    );
}

#[test]
fn of_several_passed_at_once_the_highest_is_listed() {
    check(
        &["2021-01-01 1.2B+", "2022-01-01 1.6B"],
        "2023-01-01",
        &["by 2022-01-01 t 1500M [a]", "by 2021-01-01 t 1000M [a]"],
    );
    // An event tells of a lower one all the same.
    check(
        &["2021-01-01 1.2B+ a", "2020 500M+ event b"],
        "2023-01-01",
        &["by 2021-01-01 t 1000M [a]", "on 2020 t 500M [b]"],
    );
    check(
        &["2020-01-01 1.2B+ a", "2020 500M+ event b", "2021 100M+ report c"],
        "2023-01-01",
        &["on 2020 t 500M [b]", "by 2020-01-01 t 1000M [a]"],
    );
}

#[test]
fn reports_of_one_crossing_are_one_entry_with_the_best_date_first() {
    let history = ["2022-10-14 1B+ report b", "2022 1B+ event c", "2022-10-13 1B+ event a"];
    check(&history, "2022-10-13", &["on 2022-10-13 t 1000M [a]"]);
    check(&history, "2022-12-31", &["on 2022-10-13 t 1000M [a b c]"]);
    // A full day before a year, though the year is the earlier report.
    check(&["2021 1B+ event a", "2022-01-05 1B+ event b"], "2022-12-31", &["on 2022-01-05 t 1000M [b a]"]);
    // An event before a report, though it is known later.
    check(&["2022-10-14 1B+ report a", "2022 1B+ event b"], "2022-12-31", &["on 2022 t 1000M [b a]"]);
    // Of two days the earlier.
    check(&["2022-10-14 1B+ event a", "2022-10-13 1B+ event b"], "2022-12-31", &["on 2022-10-13 t 1000M [b a]"]);
    // A count above it is no report of it, once there is one.
    check(&["2022-10-14 1.1B a", "2022 1B+ event b"], "2022-12-31", &["on 2022 t 1000M [b]"]);
    check(&["2022-10-14 1.1B a", "2022 1B+ event b"], "2022-12-30", &["by 2022-10-14 t 1000M [a]"]);
}

#[test]
fn a_crossing_that_is_taken_back_is_not_listed() {
    let history = ["2022-01-01 400M", "2023-01-01 1B+ event a", "2023-02-01 990M b", "2024-01-01 1B+ event c"];
    check(&history, "2023-01-31", &["on 2023-01-01 t 1000M [a]", "by 2022-01-01 t 100M [a]"]);
    check(&history, "2023-02-01", &["by 2023-02-01 t 500M [b]", "by 2022-01-01 t 100M [a]"]);
    check(
        &history,
        "2024-01-01",
        &["on 2024-01-01 t 1000M [c]", "by 2023-02-01 t 500M [b]", "by 2022-01-01 t 100M [a]"],
    );
}

#[test]
fn a_slip_takes_no_crossing_back_and_makes_none() {
    let low = ["2026-09-15 105000000", "2026-10-20 10600000", "2026-11-20 107000000"];
    check(&low, "2026-12-01", &["by 2026-09-15 t 100M [a]"]);
    let high = ["2026-09-15 90000000", "2026-10-20 950000000", "2026-11-20 96000000", "2026-11-25 101000000"];
    check(&high, "2026-12-01", &["by 2026-11-25 t 100M [a]"]);
}

#[test]
fn disputed_counts_cross_nothing() {
    check(&["2021-07-20 1B+ event disputed"], "2022-01-01", &[]);
}

const HONOURS: &str = r#""honours": [
    { "kind": "first", "on": "2021", "tracks": ["t"], "threshold": "1B", "text": "First", "source": "b" },
    { "kind": "milestone", "by": "2023-01-01", "tracks": ["t"], "threshold": "1B", "text": "Milestone", "source": ["c", "a"] },
    { "kind": "plaque", "by": "2022-04-14", "tracks": ["t"], "threshold": "1B", "text": "Plaque", "source": "b" },
    { "kind": "first", "on": "2022-05-01", "tracks": ["t"], "threshold": "700M", "text": "No such crossing", "source": "b" },
    { "kind": "first", "on": "2022-05-01", "tracks": ["t", "u"], "threshold": "1B", "text": "Two tracks", "source": "b" },
    { "kind": "first", "on": "2022-05-01", "tracks": ["t"], "text": "No threshold", "source": "b" }]"#;

#[test]
fn a_first_of_one_track_is_a_report_of_its_crossing() {
    let rows = [track("t", &["2021-07-20 1B+ event a"]), track("u", &[])];
    let dataset = tracks(&rows, HONOURS);
    assert_eq!(
        timeline(&dataset, day("2023-01-01")),
        [
            "on 2022-05-01 honour 3 [b]",
            "on 2022-05-01 honour 4 [b]",
            "on 2022-05-01 honour 5 [b]",
            "by 2022-04-14 honour 2 [b]",
            "on 2021-07-20 t 1000M [a b c] +0 +1",
        ]
    );
    // An honour is known from its own date on, not from that of its crossing.
    assert_eq!(timeline(&dataset, day("2021-12-30")), ["on 2021-07-20 t 1000M [a]"]);
    assert_eq!(timeline(&dataset, day("2021-12-31")), ["on 2021-07-20 t 1000M [a b] +0"]);
}

#[test]
fn an_honour_may_know_the_date_better_than_the_counts() {
    let rows = [track("t", &["2022-03-01 1.1B a"]), track("u", &[])];
    let dataset = tracks(&rows, HONOURS);
    let entries = timeline(&dataset, day("2023-01-01"));
    assert!(entries.contains(&"on 2021 t 1000M [b a c] +0 +1".to_owned()), "{entries:?}");
    // Without the crossing the honours stand alone.
    let alone = tracks(&[track("t", &[]), track("u", &[])], HONOURS);
    assert_eq!(timeline(&alone, day("2021-12-31")), ["on 2021 honour 0 [b]"]);
}

#[test]
fn entries_are_newest_first_by_the_last_day_they_can_mean() {
    let more = r#""honours": [
            { "kind": "award", "on": "2022-04-10", "text": "A", "source": "a" },
            { "kind": "record", "on": "2022", "text": "B", "source": "a" },
            { "kind": "ranking", "by": "2022-04-14", "text": "C", "source": "a" }],
        "notes": [
            { "as_of": "2022-04-14", "text": "D", "source": "b" },
            { "text": "Never on the timeline", "source": "b" },
            { "as_of": "2022-04-15", "text": "E", "source": "b" }]"#;
    let dataset = tracks(&[track("t", &["2022-04-14 1B+ event"])], more);
    assert_eq!(
        timeline(&dataset, day("2022-12-31")),
        [
            "on 2022 honour 1 [a]",
            "on 2022-04-15 note 2 [b]",
            "on 2022-04-14 t 1000M [a]",
            "by 2022-04-14 honour 2 [a]",
            "on 2022-04-14 note 0 [b]",
            "on 2022-04-10 honour 0 [a]",
        ]
    );
    assert_eq!(timeline(&dataset, day("2022-04-10")), ["on 2022-04-10 honour 0 [a]"]);
}

#[test]
fn other_milestones_bring_other_crossings() {
    let dataset = tracks(
        &[track("t", &["2022-01-01 5+ event", "2022-02-01 31"])],
        r#""milestones": { "at": [5, 20], "then_every": 10 }"#,
    );
    assert_eq!(timeline(&dataset, Day::MAX), ["by 2022-02-01 t 0M [a]", "on 2022-01-01 t 0M [a]"]);
    let thresholds: Vec<_> = query::timeline(&dataset, Day::MAX).iter().map(|entry| entry.kind).collect();
    let track = dataset.track_by_id("t").unwrap();
    assert_eq!(thresholds, [30, 5].map(|threshold| EntryKind::Crossing { track, threshold }));
}

#[test]
fn dates_are_the_days_at_which_something_becomes_known() {
    let dataset = dataset(
        r#""tracks": [{ "id": "t", "title": "T", "counts": [
                { "as_of": "2022-04-14", "value": 5, "source": "a" }, { "as_of": "2022", "value": 6, "source": "a" },
                { "as_of": "2020-01-01", "value": 7, "source": "a", "disputed": true }],
            "periods": [{ "from": "2019-01-01", "value": 5, "source": "a" }] }],
        "coverage": [{ "artist": "x", "threshold": 5, "counts": [{ "as_of": "2022-04-14", "reached": 1, "source": "a" }] }],
        "totals": [{ "artist": "x", "metric": "awards", "counts": [{ "as_of": "2021-02", "value": 1, "source": "a" }] }],
        "honours": [{ "kind": "award", "by": "2021-03-01", "text": "A", "source": "a" }],
        "notes": [{ "as_of": "2023-01-01", "text": "N", "source": "a" }, { "text": "N", "source": "a" }]"#,
    );
    let day_of = |today: &str, begun: &str| query::dates_until(&dataset, day(today), day(begun)).pop();
    assert_eq!(day_of("0001-01-01", "9998-01-01").map(Day::running), query::dates(&dataset).pop().map(Day::running));
    let days: Vec<String> = query::dates(&dataset).iter().map(ToString::to_string).collect();
    assert_eq!(days, ["2021-02-28", "2021-03-01", "2022-04-14", "2022-12-31", "2023-01-01"]);
}

#[test]
fn timeline_is_of_those_whom_the_dataset_is_about_and_a_song_has_its_own() {
    let file = r#"{"schema": 1, "title": "T", "source": "a", "sources": {"a": {"publisher": "A", "url": "https://a.example/"}}, MAIN
        "artists": [{"id": "g", "name": "G"}, {"id": "m", "name": "M", "member_of": ["g"]}, {"id": "o", "name": "O"}],
        "tracks": [{"id": "ours", "title": "Ours", "artists": ["m"], "counts": [{"as_of": "2021-01-01", "value": "1B+"}]},
            {"id": "theirs", "title": "Theirs", "artists": ["o"], "counts": [{"as_of": "2022-01-01", "value": "1B+"}]}],
        "honours": [{"kind": "award", "on": "2023-01-01", "artists": ["o"], "text": "won"},
            {"kind": "award", "on": "2023-02-01", "artists": ["g", "o"], "text": "won"},
            {"kind": "record", "on": "2023-03-01", "tracks": ["theirs"], "text": "first"},
            {"kind": "record", "on": "2023-04-01", "text": "of all"}],
        "notes": [{"as_of": "2023-05-01", "text": "so"}]}"#;
    let [narrow, wide] = [r#""main_artists": ["g"],"#, ""].map(|main| {
        let (dataset, warnings) = milestream_data::parse(file.replace("MAIN", main).as_bytes()).unwrap();
        assert_eq!(warnings, []);
        dataset
    });
    let at = day("2024-01-01");
    let ours = [
        "on 2023-05-01 note 0 [a]",
        "on 2023-04-01 honour 3 [a]",
        "on 2023-02-01 honour 1 [a]",
        "by 2021-01-01 ours 1000M [a]",
    ];
    assert_eq!(timeline(&narrow, at), ours);
    assert_eq!(timeline(&wide, at).len(), 7);
    let theirs = ["on 2023-03-01 honour 2 [a]", "by 2022-01-01 theirs 1000M [a]"];
    for dataset in [&narrow, &wide] {
        let id = dataset.track_by_id("theirs").unwrap();
        let entries = query::timeline_of(dataset, id, at);
        assert_eq!(entries.iter().map(|entry| describe(dataset, entry)).collect::<Vec<_>>(), theirs);
    }
}
