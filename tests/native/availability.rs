//! What a dataset lacks of what is asked for is an error before anything is shown.

use milestream::load::availability::{has_any, missing};
use milestream::load::error::LoadError;
use milestream_data::{Dataset, Day, Origin, read};

use crate::support::{bundled, options};

const ORIGIN: Origin<'_> =
    Origin { title: "", publisher: "sheets.example", url: "https://sheets.example/", artist: None, as_of: None };

fn table(text: &str) -> Dataset {
    read(text.as_bytes(), &ORIGIN).unwrap().0
}

/// Why there is nothing; empty where there is something.
fn reason(dataset: &Dataset, attributes: &[(&str, &str)]) -> String {
    missing(dataset, &options(attributes), Day::MAX).map_or_else(String::new, |error| {
        assert!(matches!(error, LoadError::NoFigure(_)));
        assert_eq!(error.code(), "dataset-no-figure");
        error.reason()
    })
}

#[test]
fn what_is_there_is_shown_whatever_the_date() {
    let bundled = &bundled().dataset;
    for view in ["board", "counter", "leaderboard", "honours", "race", "badge"] {
        assert_eq!(reason(bundled, &[("view", view)]), "");
        assert_eq!(reason(bundled, &[("view", view), ("as-of", "2001")]), "", "a later date can be chosen");
        assert_eq!(reason(bundled, &[("view", view), ("artist", "bts"), ("past", "999B")]), "");
    }
    for by in ["tracks", "artists", "albums", "upcoming"] {
        assert_eq!(reason(bundled, &[("view", "leaderboard"), ("by", by)]), "");
    }
}

#[test]
fn what_is_not_there_says_what_is() {
    let dataset = &table("title,artist,streams\nA,X,5\nB,Y,\n");
    let has = "it has 1 songs with a count, 1 songs without one, the artists x, y";
    for (attributes, lacks) in [
        (&[("view", "counter"), ("artist", "z")][..], "“z”"),
        (&[("view", "counter"), ("track", "z")], "“z”"),
        (&[("view", "badge"), ("track", "b-y")], "such count of songs"),
        (&[("view", "counter"), ("metric", "followers")], "such count of followers"),
        (&[("view", "leaderboard"), ("artist", "z")], "“z”"),
        (&[("view", "leaderboard"), ("artist", "y")], "such count of a song or an artist"),
        (&[("view", "leaderboard"), ("by", "artists"), ("metric", "listeners")], "such count of a song or an artist"),
        (&[("view", "honours")], "honour with a date, and no song past a milestone"),
        (&[("view", "board"), ("artist", "z")], "“z”"),
        (&[("view", "board"), ("artist", "y")], "such figure"),
    ] {
        assert_eq!(reason(dataset, attributes), format!("the dataset has no {lacks}; {has}"), "{attributes:?}");
    }
    assert_eq!(reason(dataset, &[("view", "leaderboard"), ("artist", "x")]), "");
    assert_eq!(reason(dataset, &[("view", "counter"), ("track", "a-x")]), "");
    assert_eq!(reason(dataset, &[("view", "board")]), "");
}

#[test]
fn a_dataset_of_which_nothing_could_be_read_is_empty() {
    assert!(!has_any(&table("title,artist,streams\nA,X,lots\nB,Y,\n")));
    assert!(!has_any(&table("title,streams\n")));
    assert!(has_any(&table("title,streams\nA,5\nB,lots\n")));
    assert!(has_any(&bundled().dataset));
}

/// Of one artist `a` that the dataset is about, and another.
fn dataset(sections: &str) -> Dataset {
    let head = r#""schema": 1, "title": "T", "source": "s", "sources": { "s": { "publisher": "P", "url": "https://p.example/" } },
        "artists": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B" }]"#;
    milestream_data::parse(format!("{{ {head}, {sections} }}").as_bytes()).unwrap().0
}

/// A song of an artist with a count.
fn song(artist: &str, count: &str) -> String {
    format!(
        r#"{{ "id": "t-{artist}", "title": "T", "artists": ["{artist}"], "counts": [{{ "value": 5000000, {count} }}] }}"#
    )
}

#[test]
fn what_could_never_be_shown_is_not_there() {
    let today = crate::support::today().running();
    let lacks = |dataset: &Dataset, attributes: &[(&str, &str)]| {
        missing(dataset, &options(attributes), today).map(|error| error.reason())
    };
    let leaderboard = &[("view", "leaderboard")][..];
    let no_song = |has: &str| {
        Some(format!("the dataset has no such count of a song or an artist; it has {has}, the artists a, b"))
    };

    let disputed = dataset(&format!(r#""tracks": [{}]"#, song("a", r#""as_of": "2026-01-01", "disputed": true"#)));
    let unknown = "1 songs whose counts are disputed or of days to come";
    assert_eq!(lacks(&disputed, leaderboard), no_song(unknown));
    let future = dataset(&format!(r#""tracks": [{}]"#, song("a", r#""as_of": "2062-01-01""#)));
    assert_eq!(lacks(&future, leaderboard), no_song(unknown));
    assert!(lacks(&future, &[("view", "counter"), ("track", "t-a")]).is_some());
    // What has begun, and what nobody knows the date of, is known.
    for as_of in ["2026", "2026-11", "2026-11-20", "unknown"] {
        let known = dataset(&format!(r#""tracks": [{}]"#, song("a", &format!(r#""as_of": "{as_of}""#))));
        assert_eq!(lacks(&known, leaderboard), None, "{as_of}");
        assert_eq!(lacks(&known, &[("view", "leaderboard"), ("by", "artists")]), None, "{as_of}");
    }

    // Songs of others alone, of whom nobody has asked.
    let others = song("b", r#""as_of": "2026-01-01""#);
    let others = dataset(&format!(
        r#""main_artists": ["a"], "tracks": [{others}],
        "honours": [{{ "kind": "award", "on": "2026-01-01", "artists": ["b"], "text": "H" }}]"#
    ));
    assert!(lacks(&others, leaderboard).is_some());
    assert!(lacks(&others, &[("view", "honours")]).is_some());
    assert_eq!(lacks(&others, &[("view", "leaderboard"), ("with", "b")]), None);
    assert_eq!(lacks(&others, &[("view", "leaderboard"), ("artist", "b")]), None);
    assert!(lacks(&others, &[("view", "leaderboard"), ("artist", "b"), ("whose", "features")]).is_some());
    // Rankings that have no row.
    assert!(lacks(&others, &[("view", "leaderboard"), ("artist", "b"), ("by", "albums")]).is_some());
    assert!(lacks(&others, &[("view", "leaderboard"), ("by", "artists"), ("threshold", "1B")]).is_some());
    assert_eq!(lacks(&others, &[("view", "leaderboard"), ("by", "artists")]), None);
}
