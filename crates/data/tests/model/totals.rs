use milestream_data::Day;
use milestream_data::model::{Credit, Metric};

use super::build::{counts, dataset, day, describe, warnings};

fn total(fields: &str, history: &[&str]) -> String {
    format!(r#"{{ "artist": "x", {fields}, "counts": [{}] }}"#, counts(history))
}

#[test]
fn totals_of_different_credits_do_not_continue_each_other() {
    let dataset = dataset(&format!(
        r#""totals": [{}, {}]"#,
        total(r#""metric": "streams", "credit": "all""#, &["2023-07-24 35B+", "2024-05-05 39B+"]),
        total(r#""metric": "streams""#, &["2021-10-18 21B+", "2023-03-03 31.96B"]),
    ));
    let x = dataset.artist_by_id("x").unwrap();
    let at = |credit, at| {
        let found = dataset.total(x, Metric::Streams, credit, day(at));
        format!("{:?} {}", found.map(|(index, _)| index), describe(found.map(|(_, figure)| figure)))
    };
    assert_eq!(at(Some(Credit::All), "2023-07-23"), "None nothing");
    assert_eq!(at(Some(Credit::All), "2024-01-01"), "Some(0) 35B+ 2023-07-24");
    assert_eq!(at(Some(Credit::Unstated), "2024-01-01"), "Some(1) 31.96B 2023-03-03");
    assert_eq!(at(Some(Credit::Lead), "2024-01-01"), "None nothing");
    assert_eq!(at(None, "2023-07-23"), "Some(1) 31.96B 2023-03-03");
    assert_eq!(at(None, "2023-07-24"), "Some(0) 35B+ 2023-07-24");
}

#[test]
fn of_equally_new_totals_the_one_without_credit_is_taken() {
    let dataset = dataset(&format!(
        r#""totals": [{}, {}, {}]"#,
        total(r#""metric": "streams", "credit": "all""#, &["2022-01-01 9"]),
        total(r#""metric": "streams", "credit": "unstated""#, &["2022-01-01 7"]),
        total(r#""metric": "streams", "credit": "unstated""#, &["2022-01-01 8"]),
    ));
    let x = dataset.artist_by_id("x").unwrap();
    assert_eq!(dataset.total(x, Metric::Streams, None, Day::MAX).unwrap().0, 1);
    assert_eq!(dataset.total(x, Metric::Awards, None, Day::MAX), None);
}

#[test]
fn monthly_listeners_go_down_without_a_contradiction() {
    let history = ["2022-05-30 34825373", "2023-03-03 30000000", "2022-12-01 37226216"];
    let sections = format!(
        r#""totals": [{}, {}]"#,
        total(r#""metric": "monthly_listeners""#, &history),
        total(r#""metric": "followers""#, &history)
    );
    let dataset = dataset(&sections);
    assert_eq!(describe(dataset.total_figure(0, Day::MAX)), "30000000 2023-03-03");
    assert_eq!(describe(dataset.total_figure(0, day("2023-03-02"))), "37226216 2022-12-01");
    assert_eq!(describe(dataset.total_figure(1, Day::MAX)), "30000000 2023-03-03 !5");
    assert_eq!(dataset.total_figure(2, Day::MAX), None);
    assert_eq!(warnings(&sections), ["totals[1].counts[1]: is 30000000, less than the 37226216 of 2022-12-01"]);
}

#[test]
fn of_listeners_on_one_day_the_surest_counts() {
    let history = ["2022-05-30 34825373", "2022-05-30 40M+", "2022-05-30 35M"];
    let dataset = dataset(&format!(r#""totals": [{}]"#, total(r#""metric": "monthly_listeners""#, &history)));
    assert_eq!(describe(dataset.total_figure(0, Day::MAX)), "34825373 2022-05-30");
}
