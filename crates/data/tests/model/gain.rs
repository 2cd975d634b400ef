//! What was added of late, and whether that is more than before.

use milestream_data::model::ObservationId;
use milestream_data::query::{self, Gain, StandingsQuery};
use milestream_data::{Date, Day};

use super::build::{day, track, tracks};

fn gain(added: i64, from: &str, to: &str) -> Gain {
    Gain { added, from: day(from), to: day(to) }
}

#[test]
fn a_gain_a_day_is_truncated_and_compared_in_full() {
    let week = gain(700, "2022-01-01", "2022-01-08");
    assert_eq!(week.per_day(), Some(100));
    assert_eq!(gain(699, "2022-01-01", "2022-01-08").per_day(), Some(99));
    assert_eq!(gain(6, "2022-01-01", "2022-01-08").per_day(), None, "less than one a day");
    assert_eq!(gain(-5, "2022-01-01", "2022-01-02").per_day(), None);
    // On one day.
    assert_eq!(gain(30, "2022-01-01", "2022-01-01").per_day(), Some(30));
    let two_days = gain(301, "2022-01-08", "2022-01-10");
    assert_eq!(two_days.per_day_more_than(week), 50);
    assert_eq!(week.per_day_more_than(two_days), -50);
    assert_eq!(week.per_day_more_than(week), 0);
    let most = gain(i64::MAX, "2022-01-01", "2022-01-02");
    assert_eq!(
        most.per_day_more_than(gain(i64::MIN, "2022-01-01", "2022-01-02")),
        0,
        "what no number holds is not said"
    );
}

/// The gain of a track's row and the one before it.
fn gains(history: &[&str]) -> (Option<Gain>, Option<Gain>) {
    let dataset = tracks(&[track("t", history)], "");
    let [row] = query::standings(&dataset, &StandingsQuery::tracks(None), Day::MAX).try_into().unwrap();
    let track = dataset.track_by_id("t").unwrap();
    let gain = query::gain(&row);
    (gain, gain.and_then(|gain| query::gain_before(&dataset, track, gain)))
}

#[test]
fn the_gain_before_stands_between_exact_counts_of_known_days_alone() {
    let last = gain(40, "2022-01-08", "2022-01-10");
    let before = gain(20, "2022-01-01", "2022-01-08");
    assert_eq!(gains(&["2022-01-01 10", "2022-01-08 30", "2022-01-10 70"]), (Some(last), Some(before)));
    assert_eq!(gains(&["2022-01-08 30", "2022-01-10 70"]), (Some(last), None));
    assert_eq!(gains(&["2022-01-01 10+", "2022-01-08 30", "2022-01-10 70"]), (Some(last), None));
    assert_eq!(gains(&["2021 10", "2022-01-08 30", "2022-01-10 70"]), (Some(last), None));
    // What is disputed is no count before; the one before it is.
    let longer = gain(20, "2021-12-01", "2022-01-08");
    let disputed = ["2021-12-01 10", "2022-01-01 25 disputed", "2022-01-08 30", "2022-01-10 70"];
    assert_eq!(gains(&disputed), (Some(last), Some(longer)));
}

/// A row without a count of the newest day has not moved, but has gained what it had gained by its own.
#[test]
fn a_row_of_an_older_day_has_its_own_gain() {
    let daily = track("daily", &["2022-01-08 900", "2022-01-09 950", "2022-01-10 990"]);
    let older = track("older", &["2022-01-01 100", "2022-01-05 180", "2022-01-06 210"]);
    let rounded = track("rounded", &["2022-01-05 70", "2022-01-06 80+"]);
    let torn = track("torn", &["2022-01-05 60", "2022-01-06 50"]);
    let single = track("single", &["2022-01-06 40"]);
    let dataset = tracks(&[daily, older, rounded, torn, single], "");
    let rows = query::standings(&dataset, &StandingsQuery::tracks(None), Day::MAX);
    let gains: Vec<_> = rows.iter().map(query::gain).collect();
    let own = gain(30, "2022-01-05", "2022-01-06");
    assert_eq!(gains, [Some(gain(40, "2022-01-09", "2022-01-10")), Some(own), None, None, None]);
    let before = query::gain_before(&dataset, dataset.track_by_id("older").unwrap(), own);
    assert_eq!(before, Some(gain(80, "2022-01-01", "2022-01-05")));
    assert!(rows[1..].iter().all(|row| row.movement.is_none()), "{rows:?}");
}

#[test]
fn a_gain_passes_over_what_was_set_aside() {
    let since = gain(40, "2022-01-01", "2022-01-20");
    assert_eq!(gains(&["2022-01-01 500", "2022-01-10 52", "2022-01-20 540"]), (Some(since), None));
    assert_eq!(gains(&["2022-01-01 500", "2022-01-10 5200", "2022-01-20 540"]).0, None, "nobody knows yet");
    let next = gain(5, "2022-01-20", "2022-01-21");
    let high = ["2022-01-01 500", "2022-01-10 5200", "2022-01-20 540", "2022-01-21 545"];
    assert_eq!(gains(&high), (Some(next), None));
    let low = ["2022-01-01 500", "2022-01-10 52", "2022-01-20 540", "2022-01-21 545"];
    assert_eq!(gains(&low), (Some(next), Some(since)));
    // Two that say the same are no slip; what leads from them back to where it was is not known.
    assert_eq!(gains(&["2022-01-01 500", "2022-01-10 52", "2022-01-11 53", "2022-01-20 540"]).0, None);
    // The higher one of a day is the later.
    assert_eq!(gains(&["2022-01-01 500", "2022-01-20 540", "2022-01-20 530"]).0, Some(since));
    // What was set aside in between can be named.
    let dataset = tracks(&[track("t", &low)], "");
    let of = dataset.track_figure(dataset.track_by_id("t").unwrap(), Day::MAX).unwrap().observation;
    let aside = |from: &str, to: &str| query::set_aside(&dataset, of, day(from), day(to), Day::MAX);
    assert_eq!(aside("2022-01-01", "2022-01-20").map(ObservationId::index), Some(1));
    assert_eq!((aside("2022-01-10", "2022-01-20"), aside("2021-01-01", "2022-01-09")), (None, None));
}

#[test]
fn ranks_move_by_what_was_not_set_aside() {
    let rows = [
        track("steady", &["2022-01-01 300", "2022-01-10 301", "2022-01-20 302"]),
        track("slipped", &["2022-01-01 500", "2022-01-10 52", "2022-01-20 540"]),
    ];
    let dataset = tracks(&rows, "");
    let rows = query::standings(&dataset, &StandingsQuery::tracks(None), Day::MAX);
    assert_eq!(rows.iter().map(|row| row.movement).collect::<Vec<_>>(), [Some(query::Movement::Same); 2]);
    assert_eq!(rows[0].gain, Some(40));
    // The same where versions are added up, and of totals.
    let together = StandingsQuery { versions: query::Versions::Together, ..StandingsQuery::tracks(None) };
    let rows = query::standings(&dataset, &together, Day::MAX);
    assert_eq!((rows[0].gain, rows[0].movement), (Some(40), Some(query::Movement::Same)));
}

#[test]
fn the_day_of_a_track_is_the_newest_that_is_known_and_near_its_count() {
    let track = r#"{ "id": "t", "title": "T", "artists": ["x"], "released": "2021-11-10", "counts": [], "periods": [
        { "from": "2022-01-03", "value": 3, "source": "a" }, { "from": "2022-01-15", "value": 5, "source": "a" },
        { "from": "2022-01-20", "value": "6K", "source": "a" }, { "from": "2022-02", "value": 7, "source": "a" },
        { "from": "2022-01-01", "to": "2022-01-07", "value": 9, "source": "a" }] }"#;
    let dataset = tracks(&[track.to_owned()], "");
    let track = dataset.track_by_id("t").unwrap();
    let of = |as_of: &str, at: &str| {
        let period = query::day_of(&dataset, track, Date::parse(as_of).unwrap(), day(at))?;
        Some((period.value.amount(), query::gain_of_day(&dataset, track, period).and_then(Gain::per_day)))
    };
    assert_eq!(of("2022-01-10", "2022-01-02"), None);
    // In the first weeks after the release a day tells of no pace, nor does what is rounded.
    assert_eq!(of("2022-01-10", "2022-01-04"), Some((3, None)));
    assert_eq!(of("2022-01-10", "2022-01-18"), Some((5, Some(5))));
    assert_eq!(of("2022-02-19", "2022-12-31"), Some((6_000, None)));
    assert_eq!((of("2022-02-20", "2022-12-31"), of("2022", "2022-12-31")), (None, None));
}
