//! What a dataset lacks of what is asked for is an error before anything is shown.

use milestream::load::availability::{has_any, missing};
use milestream::load::error::LoadError;
use milestream_data::{Dataset, Origin, read};

use crate::support::{bundled, options};

const ORIGIN: Origin<'_> =
    Origin { title: "", publisher: "sheets.example", url: "https://sheets.example/", artist: None, as_of: None };

fn table(text: &str) -> Dataset {
    read(text.as_bytes(), &ORIGIN).unwrap().0
}

/// Why there is nothing; empty where there is something.
fn reason(dataset: &Dataset, attributes: &[(&str, &str)]) -> String {
    missing(dataset, &options(attributes)).map_or_else(String::new, |error| {
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
