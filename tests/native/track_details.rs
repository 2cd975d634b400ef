//! A track opens in place: its history, what it has reached, and where each is known from.

use milestream::state::model::Event;

use crate::support::{bundled, html_of, texts};

fn opened(id: &str, as_of: &str) -> String {
    let loaded = bundled();
    let track = loaded.dataset.track_by_id(id).unwrap();
    html_of(&loaded, &[("view", "leaderboard"), ("as-of", as_of)], vec![Event::TrackOpened(Some(track))])
}

#[test]
fn an_opened_track_shows_its_history_and_what_it_reached() {
    let html = opened("boy-with-luv", "2023-02-12");
    assert_eq!(texts(&html, "opened").len(), 1);
    assert_eq!(html.matches("aria-expanded=\"true\"").count(), 1);
    let (_, inside) = html.split_once("part=\"opened\"").unwrap();
    let (inside, _) = inside.split_once("part=\"row\"").unwrap();
    for words in ["14 April 2022", "835M", "9 February 2023", "1B+", "Boy With Luv passed 1B"] {
        assert!(inside.contains(words), "{words} is missing in {inside}");
    }
    assert!(!inside.contains("2024"), "later than the shown day: {inside}");
    assert!(!inside.contains("Butter passed 1B"), "of another track: {inside}");
}

#[test]
fn the_row_of_an_opened_track_stands_right_above() {
    let html = opened("butter", "2022-04-14");
    let before = html.split_once("part=\"opened\"").unwrap().0;
    assert_eq!(texts(before, "title").last().map(String::as_str), Some("Butter"));
}

#[test]
fn a_track_closes_again() {
    let loaded = bundled();
    let track = loaded.dataset.track_by_id("butter");
    let events = vec![Event::TrackOpened(track), Event::TrackOpened(None)];
    let html = html_of(&loaded, &[("view", "leaderboard")], events);
    assert_eq!(texts(&html, "opened").len(), 0);
}
