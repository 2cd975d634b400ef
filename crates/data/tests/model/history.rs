use milestream_data::query::{self, PointStatus};

use super::build::{counts, dataset, day, track, tracks};

/// `500M stood`, one observation to a word pair, as known on a day.
fn describe(seen: &[&str], at: &str) -> Vec<String> {
    let dataset = tracks(&[track("t", seen)], "");
    let series = &dataset.track(dataset.track_by_id("t").unwrap()).unwrap().counts;
    let points = query::history(&dataset, series, day(at));
    let status = |status| match status {
        PointStatus::Stood => "stood".to_owned(),
        PointStatus::Corrected(earlier) => format!("corrects {}", earlier.index()),
        PointStatus::Contradicted(later) => format!("contradicted by {}", later.index()),
        PointStatus::SetAside(earlier) => format!("set aside for {}", earlier.index()),
        PointStatus::Added => "added".to_owned(),
        PointStatus::Disputed => "disputed".to_owned(),
    };
    points.iter().map(|point| format!("{} {}", point.value, status(point.status))).collect()
}

#[test]
fn a_history_tells_what_became_of_each_observation() {
    let fake_love = ["2023-08-27 700M+", "2023-09-28 690M", "2025-08-25 1B+"];
    assert_eq!(describe(&fake_love, "2026-01-01"), ["700M+ contradicted by 1", "690M corrects 0", "1B+ stood"]);
    assert_eq!(describe(&fake_love, "2023-09-01"), ["700M+ stood"]);
    let dynamite = ["2023-01-01 1.2B+", "2023-02-01 1.14B+", "2023-03-01 9B disputed"];
    assert_eq!(describe(&dynamite, "2023-12-31"), ["1.2B+ stood", "1.14B+ added", "9B disputed"]);
    assert_eq!(describe(&dynamite, "2022-12-31"), [""; 0]);
}

#[test]
fn what_the_next_count_proves_to_be_a_slip_is_one_on_every_day() {
    let slip = ["2026-09-15 500000000", "2026-10-20 52000000", "2026-11-20 540000000"];
    assert_eq!(describe(&slip[..2], "2026-11-19"), ["500000000 contradicted by 1", "52000000 corrects 0"]);
    assert_eq!(describe(&slip, "2026-11-19"), ["500000000 stood", "52000000 set aside for 0"]);
    assert_eq!(describe(&slip, "2026-10-19"), ["500000000 stood"]);
    assert_eq!(describe(&slip, "2026-11-20"), ["500000000 stood", "52000000 set aside for 0", "540000000 stood"]);
    // Upwards, it is the count after it that speaks against it.
    let up = ["2026-09-15 500000000", "2026-10-20 5200000000", "2026-11-20 540000000", "2026-11-25 545000000"];
    let expected = ["500000000 stood", "5200000000 contradicted by 2", "540000000 corrects 1", "545000000 stood"];
    assert_eq!(describe(&up, "2026-11-25"), expected);
    assert_eq!(describe(&up, "2026-11-20"), ["500000000 stood", "5200000000 disputed", "540000000 stood"]);
    // Of two of which one is right, nobody knows which; nor is what a service takes away a slip.
    assert_eq!(describe(&up[..3], "2026-11-19"), ["500000000 stood", "5200000000 stood"]);
    let undated = ["unknown 500", "2026-10-20 5200", "2026-11-20 540", "2026-11-25 545"];
    assert_eq!(describe(&undated, "2026-10-20"), ["500 stood", "5200 stood"]);
    let taken = ["2026-09-15 500", "2026-09-20 510", "2026-10-20 520", "2026-11-20 490", "2026-11-25 495"];
    assert_eq!(describe(&taken, "2026-10-20"), ["500 stood", "510 stood", "520 stood"]);
    // What two counts say is no slip.
    let corrected = ["2026-09-15 500", "2026-10-20 490", "2026-10-21 491", "2026-11-20 510"];
    assert_eq!(
        describe(&corrected, "2026-11-25"),
        ["500 contradicted by 1", "490 corrects 0", "491 stood", "510 stood"]
    );
    // A lower bound in between tells nothing of either.
    let claimed = ["2026-09-15 500+", "2026-10-20 490", "2026-11-20 510"];
    assert_eq!(describe(&claimed, "2026-11-25"), ["500+ contradicted by 1", "490 corrects 0", "510 stood"]);
    let bound = ["2026-09-15 500", "2026-10-20 52", "2026-10-25 60+", "2026-11-20 510"];
    assert_eq!(describe(&bound, "2026-11-25"), ["500 stood", "52 set aside for 0", "60+ added", "510 stood"]);
    assert_eq!(describe(&bound[..3], "2026-10-30"), ["500 contradicted by 1", "52 corrects 0", "60+ stood"]);
    assert_eq!(describe(&bound, "2026-10-30"), ["500 stood", "52 set aside for 0", "60+ added"]);
    // One of the two that contradict 500 is borne out, and the other one contradicts that.
    let twice = ["2026-09-15 500", "2026-10-01 60", "2026-10-20 50", "2026-11-20 65"];
    let believed = ["500 contradicted by 1", "60 corrects 0", "50 set aside for 1"];
    assert_eq!(describe(&twice, "2026-11-19"), believed);
    assert_eq!(describe(&twice, "2026-11-20")[..3], believed);
}

#[test]
fn a_history_is_in_the_order_of_days_whatever_the_file_says() {
    assert_eq!(
        describe(&["2024-02-01 2M", "2023 1M", "2024-01-01 400K+"], "2025-01-01"),
        ["1M stood", "400K+ added", "2M stood"]
    );
}

#[test]
fn listeners_go_down_without_a_contradiction() {
    let seen = counts(&["2024-01-01 9000000", "2024-02-01 8000000"]);
    let dataset =
        dataset(&format!(r#""totals": [{{ "artist": "x", "metric": "monthly_listeners", "counts": [{seen}] }}]"#));
    let points = query::history(&dataset, &dataset.totals()[0].counts, day("2024-12-31"));
    assert!(points.iter().all(|point| point.status == PointStatus::Stood) && points.len() == 2, "{points:?}");
}
