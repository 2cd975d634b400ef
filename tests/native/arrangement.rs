//! Which rows a reader finds, in which order.

use milestream::model::Event;
use milestream::options::Sort;

use crate::stage::{bundled, html_of, texts};

fn titles(events: Vec<Event>) -> Vec<String> {
    texts(&html_of(&bundled(), &[("view", "leaderboard"), ("limit", "100"), ("as-of", "2022-04-14")], events), "title")
}

fn found(search: &str) -> Vec<String> {
    titles(vec![Event::SearchTyped(search.to_owned())])
}

#[test]
fn search_finds_titles_artists_and_other_scripts() {
    assert_eq!(found("dyna"), ["Dynamite"]);
    assert_eq!(found("FAKE love"), ["FAKE LOVE"]);
    assert_eq!(found("coldplay"), ["My Universe"]);
    assert_eq!(found("halsey luv"), ["Boy With Luv"]);
    assert_eq!(found("작은"), ["Boy With Luv"]);
    assert_eq!(found("  ").len(), 10);
}

#[test]
fn a_search_without_a_row_says_what_to_loosen() {
    let events = vec![Event::SearchTyped("no such song".to_owned())];
    let html = html_of(&bundled(), &[("view", "leaderboard")], events);
    assert_eq!(texts(&html, "empty"), ["No row matches. Loosen the search, or choose all artists."]);
    assert_eq!(texts(&html, "finder").len(), 1, "the way back stays");
}

#[test]
fn rows_stand_in_the_chosen_order_and_keep_their_ranks() {
    assert_eq!(titles(vec![Event::SortChosen(Sort::Title)])[..3], ["Blood Sweat & Tears", "Boy With Luv", "Butter"]);
    // What is printed as missing: DNA 19M to 200M, Life Goes On 42M to 300M.
    assert_eq!(titles(vec![Event::SortChosen(Sort::Missing)])[..2], ["DNA", "Life Goes On"]);
    let events = vec![Event::SortChosen(Sort::Title)];
    let html = html_of(&bundled(), &[("view", "leaderboard"), ("limit", "100"), ("as-of", "2022-04-14")], events);
    let rank_of = |title: &str| {
        let place = texts(&html, "title").iter().position(|known| known == title).unwrap();
        texts(&html, "rank")[place].clone()
    };
    assert_eq!((rank_of("Dynamite"), rank_of("Butter")), ("1".to_owned(), "2".to_owned()));
    assert!(html.contains("aria-sort=\"ascending\""), "{html}");
    assert_eq!(html.matches("aria-sort").count(), 1);
}

#[test]
fn an_artists_songs_include_those_that_feature_it() {
    let loaded = bundled();
    let halsey = loaded.dataset.artist_by_id("halsey").unwrap();
    let events = vec![Event::ArtistFiltered(Some(halsey))];
    let html = html_of(&loaded, &[("view", "leaderboard"), ("as-of", "2022-04-14")], events);
    assert_eq!(texts(&html, "title"), ["Boy With Luv"]);
}

#[test]
fn gain_and_movement_stand_between_two_exact_figures_alone() {
    let dataset = r#"{ "schema": 1, "title": "T", "service": { "name": "S", "unit": "streams" }, "source": "s",
        "sources": { "s": { "publisher": "P", "url": "https://example.org/" } }, "artists": [{ "id": "a", "name": "A" }],
        "tracks": [
            { "id": "x", "title": "X", "artists": ["a"], "counts": [
                { "as_of": "2026-07-14", "value": 5000000 }, { "as_of": "2026-08-04", "value": 7000000 }] },
            { "id": "y", "title": "Y", "artists": ["a"], "counts": [
                { "as_of": "2026-07-14", "value": 6000000 }, { "as_of": "2026-08-04", "value": 6500000 }] },
            { "id": "z", "title": "Z", "artists": ["a"], "counts": [
                { "as_of": "2026-07-14", "value": "4M" }, { "as_of": "2026-08-04", "value": "4.1M" }] }
        ] }"#;
    let html = html_of(&crate::stage::loaded(dataset.as_bytes()), &[("view", "leaderboard")], vec![]);
    assert_eq!(texts(&html, "title"), ["X", "Y", "Z"]);
    assert_eq!(texts(&html, "gain"), ["+2,000,000 since 14 July 2026", "+500,000 since 14 July 2026"]);
    assert_eq!(texts(&html, "movement"), ["↑up 1", "↓down 1"]);
}
