//! The value at a day, with the worked cases of the design.

use milestream_data::Day;
use milestream_data::model::TrackId;
use milestream_data::query::{self, PointStatus};

use super::build::{day, describe, track, tracks, warnings};

/// What the counts of one track give at days.
fn check(history: &[&str], expected: &[(&str, &str)]) {
    let dataset = tracks(&[track("t", history)], "");
    let id: TrackId = dataset.track_ids().next().unwrap();
    for (at, figure) in expected {
        assert_eq!(describe(dataset.track_figure(id, day(at))), *figure, "{history:?} at {at}");
    }
}

#[test]
fn fake_love_is_corrected_and_marked() {
    let history =
        ["2022-04-14 524M report", "2023-08-27 700M+ report", "2023-09-28 690M report", "2025-08-25 1B+ event"];
    check(
        &history,
        &[
            ("2022-04-13", "nothing"),
            ("2022-04-14", "524M 2022-04-14"),
            ("2023-08-27", "700M+ 2023-08-27"),
            ("2023-09-27", "700M+ 2023-08-27"),
            ("2023-09-28", "690M 2023-09-28 !1"),
            ("2025-08-24", "690M 2023-09-28 !1"),
            ("2025-08-25", "1B+ 2025-08-25"),
        ],
    );
    let sections = format!(r#""tracks": [{}]"#, track("t", &history));
    assert_eq!(warnings(&sections), ["tracks[0].counts[2]: is 690M, less than the 700M+ of 2023-08-27"]);
    let dataset = tracks(&[track("t", &history)], "");
    let found = dataset.contradictions();
    assert_eq!(found.iter().map(|c| (c.earlier.index(), c.later.index())).collect::<Vec<_>>(), [(1, 2)]);
}

/// What became of each of these counts, as one knows at the end.
fn statuses(history: &[&str]) -> Vec<&'static str> {
    let dataset = tracks(&[track("t", history)], "");
    let points = query::history(&dataset, &dataset.tracks()[0].counts, Day::MAX);
    let status = |status| match status {
        PointStatus::Stood => "stood",
        PointStatus::Corrected(_) => "corrected",
        PointStatus::Contradicted(_) => "contradicted",
        PointStatus::SetAside(_) => "aside",
        PointStatus::Added => "added",
        PointStatus::Disputed => "disputed",
    };
    points.into_iter().map(|point| status(point.status)).collect()
}

#[test]
fn a_rounded_count_that_may_be_the_one_before_shows_a_slip() {
    let history = ["2026-09-15 500000000", "2026-10-20 52000000", "2026-11-20 0.5B"];
    check(&history[..2], &[("2026-10-20", "52000000 2026-10-20 !0")]);
    check(&history, &[("2026-10-20", "500000000 2026-09-15"), ("2026-11-20", "500000000 2026-09-15")]);
    assert_eq!(statuses(&history), ["stood", "aside", "added"]);
    // So coarse a count may be either.
    let either = ["2026-09-15 560000000", "2026-10-20 520000000", "2026-11-20 0.5B"];
    assert_eq!(statuses(&either), ["contradicted", "corrected", "added"]);
    // Nor does a lower bound below both tell.
    let below = ["2026-09-15 500000000", "2026-10-20 52000000", "2026-11-20 100M+"];
    assert_eq!(statuses(&below), ["contradicted", "corrected", "stood"]);
}

#[test]
fn a_count_with_a_digit_too_many_is_none_on_its_own_day() {
    let high = ["2026-09-15 500000000", "2026-10-20 5200000000", "2026-11-20 540000000", "2026-11-25 545000000"];
    let on_its_day = ("2026-10-20", "500000000 2026-09-15");
    check(&high, &[on_its_day, ("2026-11-20", "540000000 2026-11-20"), ("2026-11-25", "545000000 2026-11-25")]);
}

#[test]
fn a_slip_below_half_of_a_lower_bound_is_set_aside_once_that_is_borne_out() {
    let history = ["2026-03-15 1B+ event", "2026-10-20 105000000", "2026-11-20 1060000000"];
    check(&history[..2], &[("2026-10-20", "105000000 2026-10-20 !0")]);
    check(&history, &[("2026-10-20", "1B+ 2026-03-15"), ("2026-11-20", "1060000000 2026-11-20")]);
    assert_eq!(statuses(&history), ["stood", "aside", "stood"]);
    // The day of the milestone is not lost, and the slip has passed none.
    let dataset = tracks(&[track("t", &history)], "");
    let crossed = query::timeline(&dataset, Day::MAX);
    let entries: Vec<String> = crossed.iter().map(|entry| format!("{:?} {}", entry.kind, entry.when.date())).collect();
    assert_eq!(entries.len(), 1, "{entries:?}");
    assert!(entries[0].contains("threshold: 1000000000") && entries[0].ends_with("2026-03-15"), "{entries:?}");
    // What goes on from the lower count was corrected.
    assert_eq!(
        statuses(&["2026-03-15 1B+", "2026-10-20 105000000", "2026-11-20 106000000"]),
        ["contradicted", "corrected", "stood"]
    );
    // A claim may come a little too early.
    assert_eq!(
        statuses(&["2023-08-27 700M+", "2023-09-28 690M", "2025-08-25 1B+"]),
        ["contradicted", "corrected", "stood"]
    );
}

#[test]
fn dynamite_keeps_the_higher_lower_bound() {
    let history = ["2022-01-20 1.2B+", "2022-02-06 1.14B+"];
    check(&history, &[("2022-01-20", "1.2B+ 2022-01-20"), ("2022-02-06", "1.2B+ 2022-01-20")]);
    assert_eq!(warnings(&format!(r#""tracks": [{}]"#, track("t", &history))), [""; 0]);
    assert_eq!(tracks(&[track("t", &history)], "").contradictions(), []);
}

#[test]
fn the_date_of_the_event_decides_and_a_year_is_known_at_its_end() {
    check(
        &["2022 1B+ event", "2022-04-14 836M report"],
        &[("2022-04-14", "836M 2022-04-14"), ("2022-12-30", "836M 2022-04-14"), ("2022-12-31", "1B+ 2022")],
    );
    check(&["2022-04 5"], &[("2022-04-29", "nothing"), ("2022-04-30", "5 2022-04")]);
}

#[test]
fn the_order_of_the_file_does_not_matter_where_dates_differ() {
    check(
        &["2023-01-01 30", "2021-01-01 10", "2022-01-01 20"],
        &[("2022-06-01", "20 2022-01-01"), ("2023-01-01", "30 2023-01-01")],
    );
}

#[test]
fn on_one_day_a_surer_count_comes_later() {
    // 1.32B reaches down to 1.315B, so that the exact count does not fall short of it.
    check(
        &["2022-04-14 1317000000", "2022-04-14 1.32B", "2022-04-14 1.3B+"],
        &[("2022-04-14", "1317000000 2022-04-14")],
    );
    check(&["2022-04-14 1.32B", "2022-04-14 1.3B+"], &[("2022-04-14", "1.32B 2022-04-14")]);
}

#[test]
fn of_two_readings_of_one_day_the_higher_stands_and_contradicts_nothing() {
    for history in [
        ["2022-04-14 1000000", "2022-04-14 1000500"],
        ["2022-04-14 1000500", "2022-04-14 1000000"],
        ["2022-04-14 1000500", "2022-04-14 950K"],
        ["2022-04-14 900000", "2022-04-14 1000500"],
        ["2022-04-14 900000 b", "2022-04-14 1000500"],
    ] {
        check(&history, &[("2022-04-14", "1000500 2022-04-14")]);
        assert_eq!(warnings(&format!(r#""tracks": [{}]"#, track("t", &history))), [""; 0], "{history:?}");
    }
    // A lower bound of the day is as high as it says.
    check(&["2022-04-14 1.2B+", "2022-04-14 1100000000"], &[("2022-04-14", "1.2B+ 2022-04-14")]);
}

#[test]
fn equal_counts_of_one_day_are_taken_in_the_order_of_the_file() {
    let dataset = tracks(&[track("t", &["2022-04-14 2B+ a", "2022-04-14 2B+ b"])], "");
    let figure = dataset.track_figure(dataset.track_by_id("t").unwrap(), Day::MAX).unwrap();
    assert_eq!(figure.observation.index(), 1);
}

#[test]
fn an_equal_count_renews_the_date() {
    check(&["2021-07-20 1B+", "2023-02-12 1B+"], &[("2022-01-01", "1B+ 2021-07-20"), ("2023-02-12", "1B+ 2023-02-12")]);
}

#[test]
fn a_rounded_count_that_may_be_as_high_adds_nothing() {
    // 1.3B reaches from 1.25B to 1.399B: it neither moves the state nor contradicts it.
    check(&["2022-01-01 1320000000", "2022-02-01 1.3B"], &[("2022-03-01", "1320000000 2022-01-01")]);
}

#[test]
fn a_lower_count_that_may_be_earlier_adds_nothing() {
    // The year's count may have been read before April.
    check(&["2022-04-14 100", "2022 90"], &[("2022-12-31", "100 2022-04-14")]);
    // The count of the year may be of its last day, but not of a later one.
    check(&["2021 100", "2022-01-01 90"], &[("2022-01-01", "90 2022-01-01 !0")]);
    check(&["2021 100", "2021-12-31 90"], &[("2021-12-31", "100 2021")]);
    check(&["2022-04 100", "2022-05 90"], &[("2022-05-31", "90 2022-05 !0")]);
}

#[test]
fn a_mark_is_for_the_correction_alone() {
    check(
        &["2022-01-01 100", "2022-02-01 90", "2022-03-01 91"],
        &[("2022-02-01", "90 2022-02-01 !0"), ("2022-03-01", "91 2022-03-01")],
    );
}

#[test]
fn disputed_counts_are_kept_without_being_believed() {
    check(&["2022-01-01 100", "2022-02-01 900 disputed"], &[("2022-03-01", "100 2022-01-01")]);
    check(&["2022-02-01 900 disputed"], &[("2022-03-01", "nothing")]);
}

#[test]
fn reports_of_one_fact_are_those_of_the_same_value_in_the_same_series() {
    let rows = [
        track(
            "t",
            &[
                "2022-10-13 1B+ event a",
                "2022-10-14 1B+ report b",
                "2022 1B+ event c",
                "2023-01-01 1.1B",
                "2022-11-01 1B+ disputed",
            ],
        ),
        track("u", &["2022-10-13 1B+"]),
    ];
    let dataset = tracks(&rows, "");
    let figure = dataset.track_figure(dataset.track_by_id("t").unwrap(), day("2022-10-13")).unwrap();
    let reports: Vec<usize> = dataset.reports(figure.observation).iter().map(|id| id.index()).collect();
    assert_eq!(reports, [1, 2]);
}
