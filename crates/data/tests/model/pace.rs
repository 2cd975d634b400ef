use milestream_data::query::{self, EstimateError, Pace, Remaining, RequiredPace, Verdict};
use milestream_data::{Date, Day};
use proptest::prelude::*;

use super::build::{day, track, tracks};

fn pace(seen: &[&str], today: &str) -> Result<Pace, EstimateError> {
    let dataset = tracks(&[track("t", seen)], "");
    let subject = dataset.track(dataset.track_by_id("t").unwrap()).unwrap();
    let figure = dataset.figure_at(&subject.counts, day(today)).unwrap();
    query::pace(&dataset, &subject.counts, figure, day(today))
}

#[test]
fn a_pace_is_the_least_and_most_a_day() {
    let actual = pace(&["2026-07-14 1000000", "2026-08-04 3100000"], "2026-08-10").unwrap();
    // 2,100,000 in 20 to 22 days.
    let expected = Pace { from: day("2026-07-14"), to: day("2026-08-04"), per_day_min: 95_454, per_day_max: 105_000 };
    assert_eq!(actual, expected);
}

#[test]
fn a_pace_is_refused_as_an_estimate_is() {
    for (seen, today, expected) in [
        (&["2026-07-14 1M+", "2026-08-04 2M+"][..], "2026-08-10", EstimateError::TooFewReadings),
        (&["2026-07-30 1000000", "2026-08-04 2000000"], "2026-08-10", EstimateError::TooClose),
        (&["2026-07-14 1.1M", "2026-08-04 1.2M"], "2026-08-10", EstimateError::RoundingTooLarge),
        (&["2026-07-14 2000000", "2026-08-04 1000000"], "2026-08-10", EstimateError::Contradicted),
        (&["2026-07-14 1000000", "2026-08-04 2000000"], "2026-09-10", EstimateError::TooOld),
    ] {
        assert_eq!(pace(seen, today), Err(expected), "{seen:?}");
    }
}

#[test]
fn a_total_is_estimated_like_a_track_but_not_listeners() {
    let total = |metric: &str, least: &str, most: &str| {
        super::build::dataset(&format!(
            r#""totals": [{{ "artist": "x", "metric": "{metric}", "counts": [{}] }}]"#,
            super::build::counts(&[&["2026-07-14 ", least].concat(), &["2026-08-04 ", most].concat()])
        ))
    };
    let describe =
        |metric: &str| query::estimate_total(&total(metric, "9920100000", "9925000000"), 0, None, day("2026-08-20"));
    // The next billion, not the next hundred million.
    let expected = describe("streams").unwrap();
    assert_eq!((expected.earliest, expected.threshold), (day("2027-03-22"), 10_000_000_000));
    let far = query::estimate_total(&total("streams", "40920100000", "40925000000"), 0, None, day("2026-08-20"));
    assert_eq!(far, Err(EstimateError::TooFar));
    assert_eq!(describe("monthly_listeners"), Err(EstimateError::NoMilestone));
    assert_eq!(
        query::estimate_total(&total("streams", "1", "2"), 1, None, day("2026-08-20")),
        Err(EstimateError::TooFewReadings)
    );
}

#[test]
fn a_demand_counts_from_today_and_not_from_the_day_of_the_figure() {
    let remaining = Remaining { printed: 100, at_most: 105, at_least: Some(90) };
    let demand = |as_of: &str, today: &str, deadline: &str| {
        query::required_pace(remaining, Date::parse(as_of).unwrap(), day(today), day(deadline))
    };
    let expected = |from: &str, days, per_day, per_day_at_most, least| {
        let from = day(from);
        Some(RequiredPace { from, days, missing: 100, per_day, per_day_at_most, per_day_at_least: Some(least) })
    };
    assert_eq!(demand("2026-06-01", "2026-06-01", "2026-06-09"), expected("2026-06-01", 8, 13, 14, 11));
    // What is needed at least counts from the figure: something may have been added since.
    assert_eq!(demand("2026-06-01", "2026-06-07", "2026-06-09"), expected("2026-06-07", 2, 50, 53, 11));
    assert_eq!(demand("2025-06-09", "2026-06-04", "2026-06-09"), expected("2026-06-04", 5, 20, 21, 0));
    // A month is known on its last day; a deadline of the same day leaves that day.
    assert_eq!(demand("2026-06", "2026-06-30", "2026-07-10"), expected("2026-06-30", 10, 10, 11, 9));
    assert_eq!(demand("2026-06-09", "2026-06-09", "2026-06-09"), expected("2026-06-09", 1, 100, 105, 90));
    // A figure may be of a day that has not begun for the reader.
    assert_eq!(demand("2026-06-07", "2026-06-06", "2026-06-09"), expected("2026-06-07", 2, 50, 53, 45));
    assert_eq!(demand("2026-06-01", "2026-06-10", "2026-06-09"), None);
    assert_eq!(query::required_pace(remaining, Date::UNKNOWN, day("2026-06-01"), day("2026-06-09")), None);
}

proptest! {
    /// Who goes at a pace that suffices is there on the day, and who goes at one that does not is not.
    #[test]
    fn a_verdict_keeps_its_word(
        most in 1_u64..1_000_000_000,
        slack in (0_u64..1_000_000, 0_u64..1_000_000),
        since in 0_i32..1000,
        days in 1_i32..1000,
        pace in (0_u64..3_000_000, 0_u64..3_000_000),
    ) {
        let printed = most.saturating_sub(slack.0);
        let least = printed.saturating_sub(slack.1);
        let remaining = Remaining { printed, at_most: most, at_least: Some(least) };
        let start = Day::from_epoch_days(0);
        let today = Day::from_epoch_days(since);
        let demand = query::required_pace(remaining, start.into(), today, Day::from_epoch_days(since + days)).unwrap();
        let pace = Pace { from: start, to: start, per_day_min: pace.0.min(pace.1), per_day_max: pace.0.max(pace.1) };
        let (days, all_days) = (u64::try_from(days).unwrap(), u64::try_from(since + days).unwrap());
        match demand.verdict(&pace) {
            Verdict::Suffices => prop_assert!(pace.per_day_min * days >= most),
            Verdict::TooSlow => prop_assert!(pace.per_day_max * all_days < least),
            Verdict::MaySuffice => prop_assert!(pace.per_day_min * days < most),
        }
    }
}
