use milestream_data::query::{self, Fate};

use super::build::{counts, dataset, day, track, tracks};

/// `500M stood`, one observation to a word pair, as known on a day.
fn told(seen: &[&str], at: &str) -> Vec<String> {
    let dataset = tracks(&[track("t", seen)], "");
    let series = &dataset.track(dataset.track_by_id("t").unwrap()).unwrap().counts;
    let points = query::history(&dataset, series, day(at));
    let fate = |fate| match fate {
        Fate::Stood => "stood".to_owned(),
        Fate::Corrected(earlier) => format!("corrects {}", earlier.index()),
        Fate::Contradicted(later) => format!("contradicted by {}", later.index()),
        Fate::Added => "added".to_owned(),
        Fate::Disputed => "disputed".to_owned(),
    };
    points.iter().map(|point| format!("{} {}", point.value, fate(point.fate))).collect()
}

#[test]
fn a_history_tells_what_became_of_each_observation() {
    let fake_love = ["2023-08-27 700M+", "2023-09-28 690M", "2025-08-25 1B+"];
    assert_eq!(told(&fake_love, "2026-01-01"), ["700M+ contradicted by 1", "690M corrects 0", "1B+ stood"]);
    assert_eq!(told(&fake_love, "2023-09-01"), ["700M+ stood"]);
    let dynamite = ["2023-01-01 1.2B+", "2023-02-01 1.14B+", "2023-03-01 9B disputed"];
    assert_eq!(told(&dynamite, "2023-12-31"), ["1.2B+ stood", "1.14B+ added", "9B disputed"]);
    assert_eq!(told(&dynamite, "2022-12-31"), [""; 0]);
}

#[test]
fn a_history_is_in_the_order_of_days_whatever_the_file_says() {
    assert_eq!(
        told(&["2024-02-01 2M", "2023 1M", "2024-01-01 400K+"], "2025-01-01"),
        ["1M stood", "400K+ added", "2M stood"]
    );
}

#[test]
fn listeners_go_down_without_a_contradiction() {
    let seen = counts(&["2024-01-01 9000000", "2024-02-01 8000000"]);
    let dataset =
        dataset(&format!(r#""totals": [{{ "artist": "x", "metric": "monthly_listeners", "counts": [{seen}] }}]"#));
    let points = query::history(&dataset, &dataset.totals()[0].counts, day("2024-12-31"));
    assert!(points.iter().all(|point| point.fate == Fate::Stood) && points.len() == 2, "{points:?}");
}
