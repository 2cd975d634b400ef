//! What the leaderboard ranks beside songs: albums, artists by a milestone of the reader's choice, and what comes next.

use milestream::load::Loaded;
use milestream::state::model::Event;
use milestream::state::options::{By, Filter, Rows, Sort};
use std::rc::Rc;

use crate::support::{bundled, html_of, loaded, texts};

const NUMBERS: &str = r#"{ "schema": 1, "title": "T", "source": "s", "sources": { "s": { "publisher": "P", "url": "https://example.org/" } },
    "artists": [{ "id": "a", "name": "A", "catalogue": "complete" }, { "id": "b", "name": "Béla" }],
    "tracks": [
        { "id": "x", "title": "X", "artists": ["a"], "album": "Égal", "counts": [{ "as_of": "2026-11-01", "value": 9000000 },
            { "as_of": "2026-11-15", "value": 9500000 }] },
        { "id": "y", "title": "Y", "artists": ["a"], "album": "Égal", "counts": [{ "as_of": "2026-11-01", "value": 500000 },
            { "as_of": "2026-11-15", "value": 520000 }] },
        { "id": "z", "title": "Z", "artists": ["b"], "album": "Égal", "counts": [{ "as_of": "2026-11-10", "value": "4M" }],
            "periods": [{ "from": "2026-11-09", "value": 90000 }] },
        { "id": "w", "title": "W", "artists": ["b"], "album": "Égal", "counts": [{ "as_of": "2024-01-10", "value": 1000000 }] },
        { "id": "v", "title": "V", "artists": ["b"], "album": "Égal", "counts": [] },
        { "id": "u", "title": "U", "artists": ["b"], "counts": [{ "as_of": "2026-11-10", "value": 700000 }],
            "periods": [{ "from": "2026-11-09", "value": 90000 }] }
    ] }"#;

fn numbers() -> Rc<Loaded> {
    loaded(NUMBERS.as_bytes())
}

fn leaderboard(attributes: &[(&str, &str)], events: Vec<Event>) -> String {
    let attributes: Vec<_> = [("view", "leaderboard")].iter().chain(attributes).copied().collect();
    html_of(&numbers(), &attributes, events)
}

#[test]
fn an_album_says_of_how_many_songs_it_is_the_sum() {
    let html = leaderboard(&[("by", "albums")], vec![]);
    assert_eq!(texts(&html, "caption"), ["Most streamed albums"]);
    assert_eq!(texts(&html, "title"), ["Égal", "Égal"]);
    assert_eq!(texts(&html, "streams"), ["10.02M", "4.5M+"]);
    let beneath = ["A, sum of 2 songs", "Béla, from 2 songs; oldest count 10 January 2024"];
    assert_eq!(texts(&html, "artist"), beneath);
    assert!(texts(&html, "rule")[0].contains("It is a minimum unless all of the artist’s songs are here"), "{html}");
    // What is exact has a gain, in rows that say so.
    let dense = leaderboard(&[("by", "albums")], vec![Event::RowsChosen(Rows::Dense)]);
    assert_eq!(texts(&dense, "gain"), ["37,142"]);
    assert!(texts(&dense, "rule")[0].starts_with("Gain: a day, 1 November 2026 to "), "{dense}");
}

#[test]
fn albums_are_found_and_sorted_by_their_names() {
    let found = |search: &str| texts(&leaderboard(&[("by", "albums"), ("search", search)], vec![]), "artist").len();
    assert_eq!((found("égal"), found("bél"), found("ÉGAL bé"), found("x")), (2, 1, 1, 0));
    let sorted = leaderboard(&[("by", "albums"), ("sort", "title")], vec![]);
    assert_eq!(texts(&sorted, "streams"), ["10.02M", "4.5M+"]);
    assert!(texts(&sorted, "sort")[0].starts_with("Album"));
}

#[test]
fn albums_are_offered_only_where_the_dataset_tells_them() {
    let bare = NUMBERS.replace(r#""album": "Égal", "#, "");
    let board = |loaded: &Rc<Loaded>| html_of(loaded, &[("view", "board")], vec![]);
    assert!(board(&numbers()).contains(">Albums</button>"));
    assert!(!board(&loaded(bare.as_bytes())).contains(">Albums</button>"));
    // A leaderboard by itself has a list for it.
    assert!(leaderboard(&[], vec![]).contains(">Albums</option>"));
    // And the bundled dataset never passes a part of an album off for the whole.
    let html =
        html_of(&bundled(), &[("view", "leaderboard"), ("limit", "100")], vec![Event::RankingChosen(By::Albums)]);
    let sums = texts(&html, "artist");
    assert!(sums.len() > 5 && sums.iter().all(|sum| sum.contains(", from ")), "{sums:?}");
    assert!(texts(&html, "streams").iter().all(|sum| sum.ends_with('+')), "{html}");
}

#[test]
fn what_is_closest_in_days_stands_first_with_what_that_rests_on() {
    let html = leaderboard(&[("by", "upcoming")], vec![]);
    assert_eq!(texts(&html, "title"), ["U", "X", "Z", "Y"]);
    assert_eq!(texts(&html, "rank"), ["1", "2", "3", "4"]);
    assert_eq!(texts(&html, "missing")[..2], ["300K left until 1M", "500K left until 10M"]);
    let expected = [
        "about 4 days to 1M at this pace, maybe already reached",
        "Forecast: 25 Nov to 6 Dec",
        "about 63 days to 10M at this pace",
    ];
    assert_eq!(texts(&html, "estimate")[..3], expected);
    // What that rests on is said where a row is opened.
    let numbers = numbers();
    for (place, title, sentence) in [
        (1, "U", "90K on 9 November 2026: about 4 days to 1M at this pace, maybe already reached"),
        (2, "X", "Forecast: 25 November 2026 to 6 December 2026, at 33.3K–38.5K a day since 1 November 2026"),
        (3, "Z", "90K on 9 November 2026: about 63 days to 10M at this pace"),
    ] {
        let track = numbers.dataset.track_ids().find(|id| numbers.dataset.track(*id).unwrap().title == title);
        let opened = leaderboard(&[("by", "upcoming")], vec![Event::TrackOpened(track)]);
        assert_eq!(texts(&opened, "estimate")[place], sentence);
    }
    assert!(texts(&html, "rule")[0].starts_with("1 other song is left out"), "{html}");
    assert!(html.contains(r#"aria-sort="ascending""#));
    // By title, by filters, by search.
    assert_eq!(texts(&leaderboard(&[("by", "upcoming"), ("with", "a")], vec![]), "title"), ["X", "Y"]);
    let sorted = leaderboard(&[("by", "upcoming")], vec![Event::SortChosen(Sort::Title)]);
    assert_eq!(texts(&sorted, "title"), ["U", "X", "Y", "Z"]);
}

#[test]
fn where_nothing_can_be_expected_one_sentence_says_so() {
    let html = html_of(&bundled(), &[("view", "leaderboard"), ("by", "upcoming")], vec![]);
    assert_eq!(texts(&html, "row").len(), 0, "{:?}", texts(&html, "estimate"));
    assert!(texts(&html, "empty")[0].starts_with("No forecast yet"), "{html}");
    // The way back is there.
    assert!(html.contains(">Songs</option>"), "{html}");
}

#[test]
fn the_reader_chooses_the_milestone_that_songs_of_artists_are_past() {
    let attributes = [("view", "leaderboard"), ("by", "artists"), ("as-of", "2022-04-14")];
    let at = |past: &str| {
        let events = vec![Event::FilterChosen(Filter::Past, Some(past.to_owned()))];
        let html = html_of(&bundled(), &attributes, events);
        (texts(&html, "caption").remove(0), texts(&html, "title"), texts(&html, "streams"), texts(&html, "artist"))
    };
    let (caption, titles, counts, beneath) = at("1000000");
    assert_eq!(caption, "Artists by songs past 1M");
    assert_eq!((titles, counts), (vec!["BTS".into(), "BLACKPINK".into()], vec!["253".into(), "30".into()]));
    assert!(beneath[1].contains("What the 30 include is not stated."), "{beneath:?}");
    let (caption, titles, counts, _) = at("100000000");
    assert_eq!((caption.as_str(), titles[0].as_str(), counts[0].as_str()), ("Artists by songs past 100M", "BTS", "89"));
    // The list has what is reported, and what songs have reached.
    let html = html_of(&bundled(), &attributes, vec![]);
    for milestone in ["past 1M", "past 100M", "past 300M", "past 1.3B"] {
        assert!(html.contains(&format!(">{milestone}</option>")), "{milestone} is missing in {html}");
    }
    // It comes from the options as well.
    let given =
        html_of(&bundled(), &[attributes.as_slice(), &[("past", "100M"), ("threshold", "1M")]].concat(), vec![]);
    assert_eq!(texts(&given, "streams")[0], "89");
}

#[test]
fn a_list_says_whom_it_is_about_and_how_many_songs_have_a_count() {
    let rows = |attributes: &[(&str, &str)]| {
        let attributes: Vec<_> =
            [("view", "leaderboard"), ("limit", "100")].iter().chain(attributes).copied().collect();
        let html = html_of(&bundled(), &attributes, vec![]);
        (texts(&html, "title"), texts(&html, "rule").first().cloned().unwrap_or_default())
    };
    let (about, expected) = rows(&[]);
    assert_eq!(expected, "17 of 30 songs have a count.");
    assert_eq!(about.len(), 17);
    // A song of others that features one of them is about them; one of others is not.
    assert!(
        about.contains(&"Left and Right".to_owned()) && !about.contains(&"How You Like That".to_owned()),
        "{about:?}"
    );
    for others in [("artist", "blackpink"), ("with", "blackpink")] {
        assert_eq!(rows(&[others]).0, ["How You Like That"], "{others:?}");
    }
    let artists = rows(&[("by", "artists"), ("metric", "songs"), ("threshold", "1M"), ("as-of", "2022-04-14")]).0;
    assert_eq!(artists, ["BTS", "BLACKPINK"]);
    // Where every song has a count there is nothing to say.
    assert_eq!(texts(&leaderboard(&[("with", "a")], vec![]), "rule"), ["5 of 6 songs have a count."]);
    let all =
        NUMBERS.replace(r#""album": "Égal", "counts": [] }"#, r#""counts": [{ "as_of": "2026-11-10", "value": 1 }] }"#);
    assert_eq!(texts(&html_of(&loaded(all.as_bytes()), &[("view", "leaderboard")], vec![]), "rule"), [""; 0]);
}

#[test]
fn an_album_of_which_songs_may_be_missing_says_from_how_many_it_is() {
    let html = html_of(&bundled(), &[("view", "leaderboard"), ("by", "albums"), ("limit", "100")], vec![]);
    let (albums, sums) = (texts(&html, "title"), texts(&html, "artist"));
    let of = |album: &str| sums[albums.iter().position(|title| title == album).unwrap()].as_str();
    assert!(of("Music of the Spheres").starts_with("Coldplay, from 1 song"), "{sums:?}");
    assert!(of("BE").starts_with("BTS, from 2 songs"), "{sums:?}");
    // A name in Latin letters does not turn a line that runs from the right.
    let from_right = html_of(&bundled(), &[("view", "leaderboard"), ("by", "albums"), ("lang", "ar")], vec![]);
    assert!(texts(&from_right, "artist")[0].starts_with("\u{2068}BTS\u{2069}, from 2 songs"), "{from_right}");
    assert!(!albums.contains(&"The Album".to_owned()), "{albums:?}");
    assert_eq!(albums[0], "BE", "famous singles stand with their albums");
}
