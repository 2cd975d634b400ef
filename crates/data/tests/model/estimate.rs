use milestream_data::query::{self, Estimate, EstimateError, Pace};
use milestream_data::{Day, Value};
use proptest::prelude::*;

use super::build::{counts, dataset};

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// The estimate of a track with these counts and this head, as seen on `today`.
fn estimate(seen: &[&str], head: &str, today: &str) -> Result<Estimate, EstimateError> {
    let track = format!(r#"{{ "id": "t", "title": "T", "artists": ["x"]{head}, "counts": [{}] }}"#, counts(seen));
    let dataset = dataset(&format!(r#""tracks": [{track}]"#));
    query::estimate(&dataset, dataset.track_by_id("t").unwrap(), None, day(today))
}

#[test]
fn an_estimate_is_a_range_with_its_basis() {
    // 4,900,000 in 21 days; 75,000,000 are missing: 306 to 338 days, widened by a quarter.
    let forecast = estimate(&["2026-07-14 1020100000", "2026-08-04 1025000000"], "", "2026-08-20").unwrap();
    assert_eq!(
        forecast,
        Estimate {
            earliest: day("2027-03-22"),
            latest: day("2027-10-01"),
            threshold: 1_100_000_000,
            pace: Pace { from: day("2026-07-14"), to: day("2026-08-04"), per_day_min: 222_727, per_day_max: 245_000 },
        }
    );
}

#[test]
fn the_newest_pair_a_week_apart_is_the_basis() {
    let seen = ["2026-06-01 90000000", "2026-07-01 92000000", "2026-07-28 95000000", "2026-08-01 96000000"];
    let forecast = estimate(&seen, "", "2026-08-02").unwrap();
    assert_eq!((forecast.pace.from, forecast.pace.to), (day("2026-07-01"), day("2026-08-01")));
}

#[test]
fn each_reason_to_say_nothing_has_its_name() {
    let released = r#", "released": "2026-07-01""#;
    let half_a_year = r#", "released": "2026-04-01""#;
    for (seen, head, expected) in [
        (&["2026-07-14 10M+", "2026-08-04 20M+"][..], "", EstimateError::TooFewReadings),
        (&["2026-07-14 5000000 report", "2026-08-04 6000000"], "", EstimateError::TooFewReadings),
        (&["2026-07 5000000", "2026-08-04 6000000"], "", EstimateError::TooFewReadings),
        (&["2026-08-01 5000000", "2026-08-04 6000000"], "", EstimateError::TooClose),
        (&["2026-07-14 5.1M", "2026-08-04 5.2M"], "", EstimateError::RoundingTooLarge),
        (&["2026-07-14 6000000", "2026-08-04 5000000"], "", EstimateError::Contradicted),
        (&["2026-05-14 5000000", "2026-06-04 6000000"], "", EstimateError::TooOld),
        (&["2026-07-14 5000000", "2026-08-04 5001000"], "", EstimateError::TooFar),
        (&["2026-07-14 5000000", "2026-08-04 6000000"], released, EstimateError::TooNew),
        (&["2026-07-14 5000000", "2026-08-04 5300000"], half_a_year, EstimateError::TooNew),
        (&["2026-07-14 900000000", "2026-08-04 1B"], "", EstimateError::MayBePast),
    ] {
        assert_eq!(estimate(seen, head, "2026-08-20"), Err(expected), "{seen:?} {head}");
    }
}

#[test]
fn a_slip_decides_no_estimate() {
    let without = estimate(&["2026-09-15 500000000", "2026-11-20 540000000"], "", "2026-11-27").unwrap();
    assert_eq!((without.earliest, without.latest), (day("2027-02-01"), day("2027-03-28")));
    let slip = ["2026-09-15 500000000", "2026-10-20 52000000", "2026-11-20 540000000"];
    assert_eq!(estimate(&slip, "", "2026-11-27"), Ok(without));
    // A rounded one, a high one, one among daily counts, two in a history.
    let rounded = ["2026-09-15 500000000", "2026-10-20 52M", "2026-11-20 540000000"];
    assert_eq!(estimate(&rounded, "", "2026-11-27"), Ok(without));
    let later = estimate(&["2026-09-15 500000000", "2026-11-25 545000000"], "", "2026-11-27").unwrap();
    let high = ["2026-09-15 500000000", "2026-10-20 5200000000", "2026-11-19 540000000", "2026-11-25 545000000"];
    assert_eq!(estimate(&high, "", "2026-11-27"), Ok(later));
    let twice = [
        "2026-08-01 470000000",
        "2026-08-20 4750000",
        "2026-09-15 500000000",
        "2026-10-20 52000000",
        "2026-11-20 540000000",
    ];
    assert_eq!(estimate(&twice, "", "2026-11-27"), Ok(without));
    // As long as nobody knows which one is right, nothing is said; nor where two are low, and then all is as before.
    assert_eq!(estimate(&slip[..2], "", "2026-10-27"), Err(EstimateError::Contradicted));
    let two = ["2026-09-15 500000000", "2026-10-20 52000000", "2026-10-27 52100000", "2026-11-20 540000000"];
    assert_eq!(estimate(&two, "", "2026-11-27"), Err(EstimateError::Contradicted));
    // What was really corrected goes on from there.
    let corrected = ["2026-09-15 700000000", "2026-10-20 690000000", "2026-11-20 695000000"];
    let forecast = estimate(&corrected, "", "2026-11-27").unwrap();
    assert_eq!((forecast.pace.from, forecast.pace.to), (day("2026-10-20"), day("2026-11-20")));
}

#[test]
fn a_slip_at_either_end_decides_no_estimate() {
    // A digit too many in the newest count, a digit too few in the oldest one: nothing contradicts them but the pace.
    let last = ["2026-09-15 500000000", "2026-10-20 520000000", "2026-11-20 5400000000"];
    assert_eq!(estimate(&last, "", "2026-11-27"), Err(EstimateError::Uneven));
    let turned = ["2026-09-15 500000000", "2026-10-20 520000000", "2026-11-20 940000000"];
    assert_eq!(estimate(&turned, "", "2026-11-27"), Err(EstimateError::Uneven));
    let first = ["2026-09-15 50000000", "2026-11-20 540000000", "2026-11-25 545000000"];
    assert_eq!(estimate(&first, "", "2026-11-27"), Err(EstimateError::Uneven));
    let dataset = dataset(&format!(r#""tracks": [{}]"#, super::build::track("t", &last)));
    assert_eq!(query::upcoming(&dataset, dataset.track_by_id("t").unwrap(), day("2026-11-27")), None);
    // Four times as fast is another matter, and so is a count that stood still, where nobody counted.
    let faster = ["2026-09-15 500000000", "2026-10-20 520000000", "2026-11-20 590000000"];
    assert_eq!(estimate(&faster, "", "2026-11-27").unwrap().pace.from, day("2026-10-20"));
    let still = ["2026-09-15 500000000", "2026-10-20 500000000", "2026-11-20 540000000"];
    assert_eq!(estimate(&still, "", "2026-11-27").unwrap().pace.from, day("2026-10-20"));
    let slower = ["2026-09-15 500000000", "2026-10-20 620000000", "2026-11-20 630000000"];
    assert_eq!(estimate(&slower, "", "2026-11-27").unwrap().pace.from, day("2026-10-20"));
}

#[test]
fn a_reading_below_a_count_of_its_own_day_tells_of_no_pace() {
    // Somebody says 1.2B and more of the day, another one 1.1B: from the lower one to the next count nobody knows the way.
    let seen = ["2026-10-20 1.2B+", "2026-10-20 1100000000", "2026-11-20 1210000000"];
    assert_eq!(estimate(&seen, "", "2026-11-27"), Err(EstimateError::TooFewReadings));
    let borne_out = ["2026-10-20 1.2B+", "2026-10-20 1201000000", "2026-11-20 1210000000"];
    assert_eq!(estimate(&borne_out, "", "2026-11-27").unwrap().pace.from, day("2026-10-20"));
}

#[test]
fn what_is_not_known_yet_does_not_count() {
    let seen = ["2026-07-14 5000000", "2026-08-04 6000000"];
    assert_eq!(estimate(&seen, "", "2026-08-01"), Err(EstimateError::TooFewReadings));
}

/// A count as somebody prints it: every digit, or cut or rounded at a unit.
fn printed(count: u64, unit_digits: u32, is_cut: bool) -> Value {
    let unit = 10_u64.pow(unit_digits);
    let amount = if is_cut { count / unit } else { (count + unit / 2) / unit };
    let (scale_digits, suffix) = match unit_digits {
        0 => (0, ""),
        1..=3 => (3, "K"),
        _ => (6, "M"),
    };
    let decimals = scale_digits - unit_digits;
    let scale = 10_u64.pow(decimals);
    let fraction =
        if decimals == 0 { String::new() } else { format!(".{:0width$}", amount % scale, width = decimals as usize) };
    Value::parse(&format!("{}{fraction}{suffix}", amount / scale)).unwrap()
}

proptest! {
    /// For even growth, whatever the rounding and the hours, the range before widening contains the day of the crossing.
    #[test]
    fn even_growth_crosses_within_the_range(
        start in 1_000_000_u64..900_000_000,
        per_day in 1_000_u64..3_000_000,
        base in 7_i32..400,
        hours in (0_u64..1000, 0_u64..1000),
        ahead in 1_u64..500_000_000,
        digits in (0_u32..6, 0_u32..6),
        cuts in (any::<bool>(), any::<bool>()),
    ) {
        // Time in thousandths of a day since the start of the first day.
        let at = |time: u64| start + per_day * time / 1000;
        let (first, second) = (hours.0, u64::try_from(base).unwrap() * 1000 + hours.1);
        let threshold = at(second) + ahead;
        let crossed = ((threshold - start) * 1000).div_ceil(per_day) / 1000;
        let older = (Day::from_epoch_days(0), printed(at(first), digits.0, cuts.0));
        let newer = (Day::from_epoch_days(base), printed(at(second), digits.1, cuts.1));
        prop_assume!(newer.1.hi().unwrap() < threshold);
        if let Some((soonest, slowest)) = query::crossing(older, newer, threshold) {
            let crossed = i64::try_from(crossed).unwrap();
            prop_assert!(soonest <= crossed && crossed <= slowest, "{soonest} {crossed} {slowest}");
        } else {
            // Only where the rounding hides the growth.
            prop_assert!(newer.1.lo() <= older.1.hi().unwrap());
        }
    }
}
