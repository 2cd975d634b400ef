use milestream_data::Milestones;
use milestream_data::query::{self, Progress};

use super::build::value;

const M: u64 = 1_000_000;

/// Previous, next, parts per million, missing as (printed, at most, at least), whether it has an upper end.
type Told = (Option<u64>, Option<u64>, u32, Option<(u64, u64, Option<u64>)>, bool);

fn describe(progress: Progress) -> Told {
    let remaining = progress.remaining.map(|left| (left.printed, left.at_most, left.at_least));
    (progress.previous, progress.next, progress.fraction_ppm, remaining, progress.is_bounded)
}

#[test]
fn progress_is_what_is_surely_done() {
    let milestones = Milestones::default();
    for (notation, expected) in [
        ("1.32B", (Some(1_300 * M), Some(1_400 * M), 939_285, Some((80 * M, 85 * M, Some(70 * M + 1))), true)),
        (
            "1401974334",
            (Some(1_400 * M), Some(1_500 * M), 934_649, Some((98_025_666, 98_025_666, Some(98_025_666))), true),
        ),
        ("1B+", (Some(1_000 * M), Some(1_100 * M), 909_090, Some((100 * M, 100 * M, None)), false)),
        // About 1.6B: 1.5B is surely reached, and the next milestone is the one above what is printed.
        ("1.6B", (Some(1_500 * M), Some(1_700 * M), 911_764, Some((100 * M, 150 * M, Some(1))), true)),
        ("0", (None, Some(M), 0, Some((M, M, Some(M))), true)),
        ("100000000", (Some(100 * M), Some(200 * M), 500_000, Some((100 * M, 100 * M, Some(100 * M))), true)),
    ] {
        assert_eq!(describe(query::progress(value(notation), &milestones)), expected, "{notation}");
    }
}

#[test]
fn after_the_last_milestone_nothing_is_missing() {
    let milestones = Milestones::new(vec![10], 0).unwrap();
    assert_eq!(describe(query::progress(value("12"), &milestones)), (Some(10), None, 1_000_000, None, true));
}

#[test]
fn a_threshold_alone_is_missing_until_it_is_surely_reached() {
    for (notation, threshold, expected) in [
        ("89", 100, (None, Some(100), 890_000, Some((11, 11, Some(11))), true)),
        ("100", 100, (Some(100), None, 1_000_000, None, true)),
        ("90+", 100, (None, Some(100), 900_000, Some((10, 10, None)), false)),
        ("1B", 1_000 * M, (None, Some(1_000 * M), 500_000, Some((0, 500 * M, Some(0))), true)),
        ("1.1B", 1_000 * M, (Some(1_000 * M), None, 1_000_000, None, true)),
        ("5", 0, (Some(0), None, 1_000_000, None, true)),
    ] {
        assert_eq!(describe(query::toward(value(notation), threshold)), expected, "{notation} toward {threshold}");
    }
}
