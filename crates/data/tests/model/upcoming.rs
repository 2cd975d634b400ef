//! Which songs come to their next milestone first.

use milestream_data::query::{self, By, StandingsQuery, Subject, Upcoming};

use super::build::{counts, dataset, day};

const TODAY: &str = "2026-08-20";

/// A track with more than its counts.
fn song(id: &str, history: &[&str], more: &str) -> String {
    format!(r#"{{ "id": "{id}", "title": "{id}", "artists": ["x"], "counts": [{}]{more} }}"#, counts(history))
}

fn had(value: &str, on: &str) -> String {
    format!(r#", "periods": [{{ "from": "{on}", "value": "{value}", "source": "a" }}]"#)
}

/// `estimated 2026-08-20 to 2026-09-20`; `10 days after 2026-08-04, 500 a day`.
fn describe(song: &str) -> String {
    let dataset = dataset(&format!(r#""tracks": [{song}]"#));
    match query::upcoming(&dataset, dataset.track_ids().next().unwrap(), day(TODAY)) {
        None => "nothing".to_owned(),
        Some(Upcoming::Estimated(estimate)) => format!("estimated {} to {}", estimate.earliest, estimate.latest),
        Some(Upcoming::AtPace { threshold, days, from, gain }) => {
            format!("{threshold} {days} days after {from}, {} a day", gain.per_day().unwrap())
        }
    }
}

#[test]
fn a_song_has_an_estimate_else_a_pace_else_nothing() {
    let new = r#", "released": "2026-08-01""#;
    for (song, expected) in [
        (song("e", &["2026-07-14 9000000", "2026-08-04 9500000"], ""), "estimated 2026-08-19 to 2026-09-02"),
        // Less than a week apart: no estimate, but a pace.
        (
            song("close", &["2026-08-02 9000000", "2026-08-04 9500000"], ""),
            "10000000 2 days after 2026-08-04, 250000 a day",
        ),
        (
            song("report", &["2026-07-14 9000000 report", "2026-08-04 9420000"], ""),
            "10000000 29 days after 2026-08-04, 20000 a day",
        ),
        (
            song("day", &["2026-08-10 9M"], &had("100000", "2026-08-09")),
            "10000000 15 days after 2026-08-10, 100000 a day",
        ),
        (song("day", &["2026-08-10 9M"], &had("100K", "2026-08-09")), "nothing"),
        (song("bound", &["2026-08-10 9M+"], &had("100000", "2026-08-09")), "nothing"),
        (song("old", &["2026-05-10 9000000"], &had("100000", "2026-05-09")), "nothing"),
        (song("far", &["2026-08-10 9000000"], &had("1000", "2026-08-09")), "nothing"),
        (song("new", &["2026-08-02 9000000", "2026-08-04 9500000"], new), "nothing"),
        (song("still", &["2026-08-02 9000000", "2026-08-04 9000000"], ""), "nothing"),
        (song("down", &["2026-08-02 9000000", "2026-08-04 8000000"], ""), "nothing"),
        (song("one", &["2026-08-04 9000000"], ""), "nothing"),
    ] {
        assert_eq!(describe(&song), expected, "{song}");
    }
}

#[test]
fn a_slip_puts_no_song_first() {
    let slip = ["2026-06-10 500000000", "2026-07-14 52000000", "2026-08-14 540000000"];
    let dataset = dataset(&format!(r#""tracks": [{}]"#, song("slip", &slip, "")));
    let estimate = query::upcoming(&dataset, dataset.track_ids().next().unwrap(), day(TODAY));
    assert!(
        matches!(estimate, Some(Upcoming::Estimated(estimate)) if estimate.earliest > day("2026-10-01")),
        "{estimate:?}"
    );
    assert_eq!(self::describe(&song("two", &["2026-08-01 500", "2026-08-10 52", "2026-08-14 540"], "")), "nothing");
}

#[test]
fn rows_stand_in_the_order_of_what_is_expected() {
    let songs = [
        song("later", &["2026-08-10 9000000"], &had("50000", "2026-08-10")),
        song("unknown", &["2026-08-10 9900000"], ""),
        song("first", &["2026-08-10 9900000"], &had("50000", "2026-08-10")),
        song("as-late", &["2026-08-10 8000000"], &had("100000", "2026-08-10")),
        song("between", &["2026-07-14 9000000", "2026-08-04 9500000"], ""),
    ];
    let dataset = dataset(&format!(r#""tracks": [{}]"#, songs.join(",")));
    let query = StandingsQuery { by: By::Upcoming { today: day(TODAY) }, ..StandingsQuery::tracks(None) };
    let rows: Vec<(u32, &str)> = query::standings(&dataset, &query, day(TODAY))
        .iter()
        .map(|row| match row.subject {
            Subject::Track(track) => (row.rank, dataset.track(track).unwrap().id.as_str()),
            other => unreachable!("{other:?} is no track"),
        })
        .collect();
    assert_eq!(rows, [(1, "first"), (2, "between"), (3, "later"), (3, "as-late")]);
}
