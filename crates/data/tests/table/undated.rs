//! Counts of which nobody knows the date.

use milestream_data::query::{self, EntryKind, StandingsQuery};
use milestream_data::{Dataset, Date, Day, parse, text, write};

use super::build::{ORIGIN, dated, describe, read_csv};

const UNDATED: &str = "the table has no column for the date of the counts, such as as_of: their date is unknown";

#[test]
fn a_table_without_a_date_says_so_and_is_shown() {
    let (dataset, warnings) = read_csv("title,streams,daily\nA,1.5B,5\n", &ORIGIN);
    assert_eq!(warnings, [UNDATED]);
    // Of which day the 5 are, nobody could say.
    assert_eq!(describe(&dataset), ["a: A, 1.5B unknown"]);
    assert_eq!(query::dates(&dataset), [Day::UNDATED]);
    for at in [Day::UNDATED, Day::parse("2020-01-01").unwrap(), Day::MAX] {
        let standings = query::standings(&dataset, &StandingsQuery::tracks(None), at);
        assert_eq!((standings.len(), standings[0].as_of, standings[0].gain), (1, Date::UNKNOWN, None));
        assert_eq!(query::timeline(&dataset, at), []);
        assert!(query::estimate(&dataset, standings_track(&dataset), None, at).is_err());
    }
    let line = text::leaderboard_lines(&dataset, None, Day::MAX, 1).remove(0);
    assert_eq!(line.to_string(), "A: about 1.5B · about 100M left until 1.6B, as of an unknown date, sheets.example");
}

#[test]
fn dates_that_may_be_of_releases_are_left_out() {
    const BARE: &str = "the dates of the column Date are not read: they may be those of the counts or of the releases, which \
                        the names as_of and released would tell";
    let unknown = ["a: A, 9 unknown", "b: B, 8 unknown", "c: C, 7 unknown"];
    let (dataset, warnings) = read_csv("title,Date,streams\nA,1975-11-29,9\nB,2020-01-03,8\nC,2021-05-21,7\n", &ORIGIN);
    assert_eq!(warnings, [BARE]);
    assert_eq!(describe(&dataset), unknown);
    let (_, warnings) = read_csv("title;Fecha;streams\nA;29/11/2019;9\nB;3/1/2020;8\nC;21/5/2021;7\n", &ORIGIN);
    assert_eq!(warnings, [BARE.replace("Date", "Fecha")]);
    for rows in [
        // Its name tells.
        "title,as_of,streams\nA,2019-11-29,9\nB,2020-01-03,8\nC,2021-05-21,7\n",
        // The releases stand beside them.
        "title,date,released,streams\nA,2019-11-29,2018,9\nB,2020-01-03,2018,8\nC,2021-05-21,2018,7\n",
        // Of one song.
        "title,date,streams\nA,2019-11-29,7\nA,2020-01-03,8\nA,2021-05-21,9\nB,2021-05-22,9\n",
        // Of one year, and of one day.
        "title,date,streams\nA,2020-11-29,9\nB,2020-12-03,8\nC,2021-05-21,7\n",
        "title,date,streams\nA,2021-05-21,9\nB,2021-05-21,8\nC,2021-05-21,7\nD,2019-05-21,7\n",
    ] {
        let (dataset, warnings) = read_csv(rows, &ORIGIN);
        assert_eq!(warnings, Vec::<String>::new(), "{rows}");
        assert!(!describe(&dataset).iter().any(|song| song.contains("unknown")), "{rows}");
    }
}

#[test]
fn who_reads_it_may_know_the_date() {
    let (dataset, warnings) = read_csv("title,streams\nA,5\n", &dated("2026-07-14"));
    assert_eq!(warnings, Vec::<String>::new());
    assert_eq!(describe(&dataset), ["a: A, 5 2026-07-14"]);
    // A row that says it knows better.
    let (dataset, _) = read_csv("title,streams,as_of\nA,5,\nB,5,unknown\nC,5,2025\n", &dated("2026-07-14"));
    assert_eq!(describe(&dataset), ["a: A, 5 2026-07-14", "b: B, 5 unknown", "c: C, 5 2025"]);
}

#[test]
fn what_has_a_date_outdoes_what_has_none() {
    for (rows, expected, days) in [
        ("A,500000000,\nA,400000000,2026-07-14\n", "400000000 2026-07-14", 1),
        ("A,500000000,2026-07-14\nA,900000000,\n", "500000000 2026-07-14", 1),
        ("A,500000000,2026-07-14\nA,600000000,2026-08-14\nA,1,\n", "600000000 2026-08-14", 2),
    ] {
        let (dataset, warnings) = read_csv(&format!("title,streams,as_of\n{rows}"), &ORIGIN);
        assert_eq!(warnings, Vec::<String>::new(), "{rows}");
        let figure = dataset.track_figure(standings_track(&dataset), Day::MAX).unwrap();
        assert_eq!(format!("{} {}", figure.value, figure.as_of), expected, "{rows}");
        assert_eq!(query::dates(&dataset).len(), days);
        let standings = query::standings(&dataset, &StandingsQuery::tracks(None), Day::parse("2026-07-14").unwrap());
        assert_eq!((standings[0].gain, standings[0].previous), (None, None), "no gain since nobody knows when");
    }
}

#[test]
fn a_crossing_has_a_date_once_a_count_has_one() {
    let (dataset, _) = read_csv("title,streams,as_of\nA,500000000,\nA,510000000,2026-07-14\n", &ORIGIN);
    let timeline = query::timeline(&dataset, Day::MAX);
    assert_eq!(timeline.len(), 1);
    assert!(matches!(timeline[0].kind, EntryKind::Crossing { threshold: 500_000_000, .. }));
    assert_eq!(timeline[0].when.date().to_string(), "2026-07-14");
}

#[test]
fn a_dataset_keeps_that_a_date_is_unknown() {
    let (dataset, _) = read_csv("title,streams\nA,5\n", &ORIGIN);
    let file = write::to_json(&dataset);
    assert!(file.contains(r#"{ "as_of": "unknown", "value": 5, "source": "sheets-example" }"#), "{file}");
    assert_eq!(parse(file.as_bytes()).unwrap(), (dataset, vec![]));
    // For all counts of a file too; but an honour without a date is none.
    let file = r#"{ "schema": 1, "title": "T", "as_of": "unknown", "source": "a",
        "sources": { "a": { "publisher": "A", "url": "https://a" } },
        "tracks": [{ "id": "t", "title": "T", "counts": [5] }],
        "honours": [{ "kind": "award", "on": "unknown", "text": "x" }] }"#;
    let (dataset, warnings) = parse(file.as_bytes()).unwrap();
    assert_eq!(describe(&dataset), ["t: T, 5 unknown"]);
    assert_eq!(
        warnings[0].to_string(),
        r#"honours[0].on: expected a date like 2022-04-14, 2022-04 or 2022, found "unknown" (line 4, column 46)"#
    );
}

fn standings_track(dataset: &milestream_data::Dataset) -> milestream_data::model::TrackId {
    dataset.track_ids().next().unwrap()
}

/// A script of a computer with the Thai calendar writes ISO dates with its years: nobody must read of the year 2565.
#[test]
fn year_of_the_buddhist_era_is_no_day_of_the_far_future() {
    let rows = "title,artist,streams,date\nA,X,5,2022-04-14\n";
    for (cell, known) in [
        ("2565-04-14", "2022-04-14"),
        ("2565-04-14 10:00:00", "2022-04-14"),
        ("2565-04", "2022-04"),
        ("2565", "2022"),
        ("25650414", "2022-04-14"),
    ] {
        let (dataset, warnings) = read_csv(&format!("{rows}B,X,7,{cell}\n"), &ORIGIN);
        let what = format!("expected a date of the common era, such as {known} if it is one of the Buddhist era");
        assert_eq!(warnings, [format!("row 3, column date: {what}, found \"{cell}\" (line 3, column 7)")]);
        assert_eq!(describe(&dataset), ["a-x: A, X, 5 2022-04-14", "b-x: B, X, 7 unknown"], "{cell}");
    }
}

/// What a table keeps of two rows of one day is what a dataset with both of them shows.
#[test]
fn two_rows_of_a_day_are_settled_as_the_fold_settles_them() {
    let values = ["1000500", "1000000", "1M", "1M+", "1.0M", "1.001M+", "999000", "1.1M"];
    let shown = |dataset: &Dataset| {
        let id = dataset.track_ids().next().unwrap();
        dataset.track_figure(id, Day::MAX).unwrap().value.to_string()
    };
    for (a, b) in values.iter().flat_map(|a| values.iter().map(move |b| (a, b))).filter(|(a, b)| a != b) {
        let rows = format!("title,artist,streams,date\nS,X,{a},2026-01-01\nS,X,{b},2026-01-01\n");
        let count = |value: &str| format!(r#"{{ "as_of": "2026-01-01", "value": "{value}" }}"#);
        let both = format!(
            r#"{{ "schema": 1, "title": "T", "source": "s", "sources": {{ "s": {{ "publisher": "P", "url": "https://p.example/" }} }},
                "tracks": [{{ "id": "s", "title": "S", "counts": [{}, {}] }}] }}"#,
            count(a)
                .replace(r#""1000500""#, "1000500")
                .replace(r#""1000000""#, "1000000")
                .replace(r#""999000""#, "999000"),
            count(b)
                .replace(r#""1000500""#, "1000500")
                .replace(r#""1000000""#, "1000000")
                .replace(r#""999000""#, "999000"),
        );
        let (dataset, warnings) = parse(both.as_bytes()).unwrap();
        assert_eq!(warnings, []);
        assert_eq!(shown(&read_csv(&rows, &ORIGIN).0), shown(&dataset), "{a} and {b}");
    }
}
