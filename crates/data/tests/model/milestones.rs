use milestream_data::model::Metric;
use milestream_data::query::{self, ArtistMetric, StandingsQuery};
use milestream_data::{Day, Milestones};

const M: u64 = 1_000_000;

#[test]
fn totals_climb_in_the_steps_that_people_celebrate() {
    let own = r#""totals": []"#;
    let dataset = super::build::dataset(own);
    let next = |metric, count: u64| dataset.milestones_of(metric).unwrap().next_after(count).unwrap() / M;
    let last = |metric, count: u64| dataset.milestones_of(metric).unwrap().last_reached(count).unwrap() / M;
    for (count, before, after) in [
        (40_000 * M, 40_000, 50_000),
        (41_500 * M, 40_000, 50_000),
        (99_999 * M, 90_000, 100_000),
        (100_000 * M, 100_000, 150_000),
        (8_880 * M, 8_000, 9_000),
        (9_999 * M, 9_000, 10_000),
        (16_115 * M, 10_000, 20_000),
        (650 * M, 500, 1_000),
        (500_000 * M, 500_000, 600_000),
    ] {
        assert_eq!((last(Metric::Streams, count), next(Metric::Streams, count)), (before, after), "{count}");
        for metric in [Metric::Followers, Metric::MonthlyListeners] {
            assert_eq!(dataset.milestones_of(metric).unwrap().next_after(count / 1000), Some(after * 1000), "{count}");
        }
    }
    assert_eq!(dataset.milestones_of(Metric::Awards), None);
    // Those of songs are as they were.
    assert_eq!(dataset.milestones().next_after(40_000 * M), Some(40_100 * M));
}

#[test]
fn a_dataset_brings_milestones_of_its_own_for_each_total() {
    let sections = r#""total_milestones": { "streams": { "at": ["7B"], "then_every": "3B" }, "awards": { "at": [10, 25, 50] } },
        "totals": [{ "artist": "x", "metric": "awards", "counts": [{ "as_of": "2022-01-01", "value": 12, "source": "a" }] }]"#;
    let dataset = super::build::dataset(sections);
    let next = |metric, count: u64| dataset.milestones_of(metric).and_then(|milestones| milestones.next_after(count));
    assert_eq!(next(Metric::Streams, 8_000 * M), Some(10_000 * M));
    assert_eq!(next(Metric::Followers, 8 * M), Some(9 * M));
    assert_eq!((next(Metric::Awards, 12), next(Metric::Awards, 50)), (Some(25), None));
    let query = StandingsQuery::artists(ArtistMetric::Total { metric: Metric::Awards, credit: None });
    assert_eq!(query::standings(&dataset, &query, Day::MAX)[0].progress.next, Some(25));
    let file = milestream_data::write::to_json(&dataset);
    assert!(file.contains(r#""total_milestones": { "streams": { "at": ["7B"], "then_every": "3B" }, "awards": { "at": [10, 25, 50] } }"#), "{file}");
    assert_eq!(milestream_data::parse(file.as_bytes()).unwrap(), (dataset, vec![]));
    let wrong = r#""total_milestones": { "followers": { "at": [5, 4] } }"#;
    let messages = super::build::warnings(wrong);
    assert_eq!(messages.len(), 1);
    assert!(messages[0].starts_with("total_milestones.followers: expected milestones that ascend"), "{messages:?}");
}

#[test]
fn the_default_milestones_have_no_end() {
    let milestones = Milestones::default();
    for (count, last, next) in [
        (0, None, 1),
        (M - 1, None, 1),
        (M, Some(1), 10),
        (10 * M, Some(10), 50),
        (99 * M, Some(50), 100),
        (100 * M, Some(100), 200),
        (199 * M, Some(100), 200),
        (1_320 * M, Some(1_300), 1_400),
        (9_000_000_000 * M, Some(9_000_000_000), 9_000_000_100),
    ] {
        assert_eq!(milestones.last_reached(count), last.map(|last: u64| last * M), "{count}");
        assert_eq!(milestones.next_after(count), Some(next * M), "{count}");
        assert_eq!(milestones.is_milestone(count), last == Some(count / M) && count.is_multiple_of(M), "{count}");
    }
    assert_eq!(milestones.next_after(u64::MAX), None);
    assert_eq!(milestones.last_reached(u64::MAX), Some(u64::MAX / (100 * M) * (100 * M)));
    assert_eq!(milestones.first(), M);
    assert!(milestones.is_default());
}

#[test]
fn of_the_default_ladder_100m_500m_and_each_500m_are_celebrated() {
    let milestones = Milestones::default();
    let celebrated: Vec<u64> =
        (0..=30).map(|step| step * 100 * M).filter(|milestone| milestones.is_celebrated(*milestone)).collect();
    assert_eq!(celebrated, [100, 500, 1_000, 1_500, 2_000, 2_500, 3_000].map(|milestone| milestone * M));
    assert!(!milestones.is_celebrated(50 * M));
    for (count, last) in [(99, None), (100, Some(100)), (499, Some(100)), (500, Some(500)), (1_999, Some(1_500))] {
        assert_eq!(milestones.last_celebrated(count * M), last.map(|last| last * M));
    }
}

#[test]
fn of_other_milestones_every_one_is_celebrated() {
    let milestones = Milestones::new(vec![3, 7], 10).unwrap();
    let all: Vec<u64> = (0..=30).filter(|count| milestones.is_milestone(*count)).collect();
    assert_eq!(all, [3, 7, 17, 27]);
    assert!(all.iter().all(|milestone| milestones.is_celebrated(*milestone)));
    assert!(!milestones.is_default());
    assert_eq!((milestones.at(), milestones.then_every(), milestones.first()), ([3, 7].as_slice(), 10, 3));
}

#[test]
fn milestones_may_end_or_have_steps_alone() {
    let ends = Milestones::new(vec![3, 7], 0).unwrap();
    assert_eq!([2, 3, 6, 7, 8].map(|count| ends.next_after(count)), [Some(3), Some(7), Some(7), None, None]);
    assert_eq!([2, 3, 6, 7, 8].map(|count| ends.last_reached(count)), [None, Some(3), Some(3), Some(7), Some(7)]);
    let steps = Milestones::new(vec![], 10).unwrap();
    assert_eq!([0, 9, 10, 25].map(|count| steps.next_after(count)), [Some(10), Some(10), Some(20), Some(30)]);
    assert_eq!([0, 9, 10, 25].map(|count| steps.last_reached(count)), [None, None, Some(10), Some(20)]);
    assert_eq!(steps.first(), 10);
}

#[test]
fn rungs_ascend_from_above_0() {
    for (at, then_every) in [(vec![], 0), (vec![0], 1), (vec![0, 1], 0), (vec![2, 2], 0), (vec![3, 2], 5)] {
        assert_eq!(Milestones::new(at, then_every), None);
    }
}
